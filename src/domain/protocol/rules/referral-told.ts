// Whoever is to answer a referral is told of it: the team that has it here, and the school that is asked to make it.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { referralsFrom } from '../followed-from.ts'
import type { Message } from '../message.ts'
import { betweenWhom, type Standing, standingIn } from '../referral-steps.ts'
import type { Rule } from '../rule.ts'

/** 002, the referral process: a referral is sent to whoever is to receive it. */
export const referralTold: Rule = {
  id: 'PROG24-10-told',
  title: 'Receiver told of a referral',
  citation: {
    source: '002',
    paragraph: 'The referral process',
    says: 'A referral is made by sending the form, with the matrix, to the team that is to receive it.',
    checkedOn: '2026-12-01',
  },
  owner: 'team-manager',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-18',
      says: 'The source knows a mailbox. Here the team that receives a referral of any kind is told, and its manager where nobody of it accepts by the end of the next working day, or of the day that the partnership sets. A service that does not work here is told by whoever refers.',
      confirm: 'The CE Team Manager',
    },
  ],
  versions: [{ version: '1', from: referralsFrom, until: null, deadline: null, tell }],
}

const toldOf = (
  { step: { ref, at } }: Standing,
  whose: string | null,
  overAt: Message['overAt'],
  because: string,
): Message[] =>
  whose === null
    ? []
    : [
        {
          ...{ subject: ref, episode: null, audience: 'team', whose, about: 'referral', because },
          ...{ opensAt: at, overAt, within: 'working-days' },
        },
      ]

function came(file: CaseFile, standing: Standing): Message[] {
  const { from, to, referral, at } = standing.step
  // What was accepted or declined in error is with them already.
  if (from === 'accepted' || from === 'declined') return []
  const again = from === 'more-information' ? 'More information on a referral was given' : 'A referral was sent to you'
  // That it was received is said of one that was sent; one that is open again or was added to is there already.
  const received = standingIn(file, ['sent']).find(({ step }) => step.ref === standing.step.ref)
  const overAt = to === 'sent' ? (received?.leftAt ?? null) : standing.leftAt
  return toldOf(standing, betweenWhom(file, referral)?.to ?? null, overAt, `${again} at ${sayMoment(at)}.`)
}

function tell(file: CaseFile): Message[] {
  const asked = standingIn(file, ['asked']).flatMap(standing => {
    const { referral, at } = standing.step
    const because = `A school was asked at ${sayMoment(at)} to make a referral: only education refers to this service.`
    return toldOf(standing, betweenWhom(file, referral)?.asked ?? null, standing.leftAt, because)
  })
  return [...asked, ...standingIn(file, ['sent', 'received']).flatMap(standing => came(file, standing))]
}
