// Whoever sends a referral hears where nobody says that it arrived, and where nobody answers it.
import { laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { referralsFrom } from '../followed-from.ts'
import type { Message } from '../message.ts'
import { betweenWhom, type Standing, standingIn, tooLateAfter } from '../referral-steps.ts'
import type { Reading, Rule } from '../rule.ts'
import { takenAt } from '../told.ts'
import { referralTold } from './referral-told.ts'

const citation: Rule['citation'] = {
  source: '002',
  paragraph: 'The referral process',
  says: 'Once the referral was processed the referrer is contacted, to discuss timescales and what is offered.',
  checkedOn: '2026-12-01',
}

const reading = (says: string): Reading => ({ gap: 'GAP-18', says, confirm: 'The CE Team Manager' })

/** 002 L66, of every referral: whoever sent it hears where nobody has it. */
export const referralNotReceived: Rule = {
  ...{ id: 'PROG24-12-received', title: 'Sender told that nobody has the referral', citation },
  ...{ owner: 'practitioner', force: 'duty', scope: 'child', contract: false },
  readings: [
    reading(
      'The source says nothing of one that does not arrive. After two working days, or as many as the partnership sets, its sender is told, and of one for which there is no address as well. That somebody of the receiving team took the message of it is receipt.',
    ),
  ],
  versions: [
    { version: '1', from: referralsFrom, until: null, deadline: '2 working days, or as set', tell: notReceived },
  ],
}

/** 002 L66, of what does not go to the weekly triage: whoever sent it hears where nobody answers. */
export const referralNotAnswered: Rule = {
  ...{ id: 'PROG24-12-answered', title: 'Sender told that nobody answers the referral', citation },
  ...{ owner: 'practitioner', force: 'duty', scope: 'child', contract: false },
  readings: [
    reading(
      'The source names no time and speaks of the CE Team alone, which the weekly triage follows. For every other service, and for a school that is asked to refer, it is ten working days, or as many as the partnership sets.',
    ),
  ],
  versions: [
    { version: '1', from: referralsFrom, until: null, deadline: '10 working days, or as set', tell: notAnswered },
  ],
}

type Late = Pick<Message, 'opensAt' | 'overAt' | 'because'>

function toSender(file: CaseFile, { step: { ref, referral } }: Standing, late: Late): Message[] {
  const sender = betweenWhom(file, referral)?.from ?? null
  if (sender === null || (late.overAt !== null && late.overAt <= late.opensAt)) return []
  const about = { audience: 'sender', whose: sender, about: 'referral-waits', within: 'working-days' } as const
  return [{ subject: ref, episode: null, ...about, ...late }]
}

function notReceived(file: CaseFile): Message[] {
  const sent = standingIn(file, ['sent']).filter(({ step: { of } }) => of !== 'ce-team')
  const nowhere = standingIn(file, ['unsent'])
  return [...sent, ...nowhere].flatMap(standing => {
    const { ref, at, to } = standing.step
    const taken = takenAt(file, referralTold.id, ref, 'team')
    const overAt = earlier(standing.leftAt, taken === null ? null : laterOf(taken, at))
    const because =
      to === 'unsent'
        ? `The referral could not be sent at ${sayMoment(at)}: there is no address for it. Send it in another way, or have the address set.`
        : `The referral was sent at ${sayMoment(at)}, and nobody has said that it arrived. Ask them, and record what they say.`
    return toSender(file, standing, { opensAt: tooLateAfter(file, 'received', at), overAt, because })
  })
}

function earlier(a: Late['overAt'], b: Late['overAt']): Late['overAt'] {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}

function notAnswered(file: CaseFile): Message[] {
  const waits = standingIn(file, ['asked', 'sent', 'received'])
  return waits
    .filter(({ step: { of } }) => of !== 'ce-team')
    .flatMap(standing => {
      const { at, to } = standing.step
      const what = to === 'asked' ? 'The school was asked to refer' : 'The referral waits for its answer since'
      const when = to === 'asked' ? ` at ${sayMoment(at)}` : ` ${sayMoment(at)}`
      const because = `${what}${when}, and nobody has said whether it is accepted. Ask them, and record what they say.`
      return toSender(file, standing, {
        ...{ opensAt: tooLateAfter(file, 'answered', at), overAt: standing.leftAt, because },
      })
    })
}
