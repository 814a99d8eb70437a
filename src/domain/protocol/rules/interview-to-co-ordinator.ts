// A return interview of a Staffordshire child goes to the missing children co-ordinator.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { sinceMessages } from '../followed-from.ts'
import { consentReading, type HeldInterview, hadBy, heldInterviews } from '../interview-sharing.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

const id = 'RHI-15.7'

/** 004 §15.7: saved, and a copy to the co-ordinator. */
export const interviewToCoOrdinator: Rule = {
  id,
  title: 'Return interview to the missing children co-ordinator',
  citation: {
    source: '004',
    paragraph: '15.7',
    says: 'A completed return interview of a Staffordshire child is to be saved to the child’s record, and a copy sent to the missing children mailbox.',
    checkedOn: '2026-11-30',
  },
  owner: 'return-interviewer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    consentReading,
    {
      gap: 'GAP-22',
      says: 'The form that is submitted here is the record. The co-ordinator has the copy when they take the message, or when it is recorded that it was sent.',
      confirm: 'Staffordshire',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

const ours = (file: CaseFile) => heldInterviews(file).filter(({ authority }) => authority === 'staffordshire')

const because = ({ submittedAt }: HeldInterview): string =>
  `A return interview of a Staffordshire child was submitted at ${sayMoment(submittedAt)}, so a copy goes to the missing children co-ordinator.`

function raise(file: CaseFile): Duty[] {
  return ours(file).flatMap(held => {
    const { ref, episode, sharedFrom } = held
    if (sharedFrom === null) return []
    const metAt = hadBy(file, id, held, 'missing-co-ordinator')
    return [{ subject: ref, episode, opensAt: sharedFrom, dueAt: null, metAt, because: because(held) }]
  })
}

function tell(file: CaseFile): Message[] {
  return ours(file).flatMap(held => {
    const { ref, episode, sharedFrom } = held
    if (sharedFrom === null) return []
    const to = { audience: 'missing-co-ordinator', whose: 'staffordshire', about: 'return-interview' } as const
    return [tells({ subject: ref, episode, ...to, because: because(held) }, sharedFrom)]
  })
}
