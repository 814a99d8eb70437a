// A return interview of a Stoke-on-Trent child goes to the front door.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { sinceMessages } from '../followed-from.ts'
import { consentReading, type HeldInterview, hadBy, heldInterviews } from '../interview-sharing.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** The id under which its messages are taken. */
export const toFrontDoorId = 'RHI-15.8'

/** 004 §15.8: to the referral team, which is the front door of Stoke-on-Trent. */
export const interviewToFrontDoor: Rule = {
  id: toFrontDoorId,
  title: 'Return interview to Stoke-on-Trent’s front door',
  citation: {
    source: '004',
    paragraph: '15.8',
    says: 'A completed return interview of a Stoke-on-Trent child is to be sent to the safeguarding referral team.',
    checkedOn: '2026-11-30',
  },
  owner: 'return-interviewer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    consentReading,
    {
      gap: 'GAP-41',
      says: 'The front door stands for the safeguarding referral team that the protocol names.',
      confirm: 'Stoke-on-Trent',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

const ours = (file: CaseFile) => heldInterviews(file).filter(({ authority }) => authority === 'stoke-on-trent')

const because = ({ submittedAt }: HeldInterview): string =>
  `A return interview of a Stoke-on-Trent child was submitted at ${sayMoment(submittedAt)}, so it goes to the front door.`

function raise(file: CaseFile): Duty[] {
  return ours(file).flatMap(held => {
    const { ref, episode, sharedFrom } = held
    if (sharedFrom === null) return []
    const metAt = hadBy(file, toFrontDoorId, held, 'front-door')
    return [{ subject: ref, episode, opensAt: sharedFrom, dueAt: null, metAt, because: because(held) }]
  })
}

function tell(file: CaseFile): Message[] {
  return ours(file).flatMap(held => {
    const { ref, episode, sharedFrom } = held
    if (sharedFrom === null) return []
    const to = { audience: 'front-door', whose: 'stoke-on-trent', about: 'return-interview' } as const
    return [tells({ subject: ref, episode, ...to, because: because(held) }, sharedFrom)]
  })
}
