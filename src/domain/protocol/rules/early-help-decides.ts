// A Staffordshire child who is open to nobody: the co-ordinator sends the return interview to early help, which decides.
import { type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import { type HeldInterview, hadBy, heldInterviews } from '../interview-sharing.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'

/** 004 §15.9: early help closes, or works with the family. */
export const earlyHelpDecides: Rule = {
  id: 'RHI-15.9',
  title: 'Early help decides after a return interview',
  citation: {
    source: '004',
    paragraph: '15.9',
    says: 'The missing children co-ordinator sends a Staffordshire child’s return interview to the local support team, which reviews it and decides to close or to intervene.',
    checkedOn: '2026-11-30',
  },
  owner: 'family-practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-40',
      says: 'Early help decides for children who are not open to social care. For a child who is, the social worker has the interview, and early help decides nothing.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-74',
      says: 'The early help team stands for the local support team that the protocol names.',
      confirm: 'Staffordshire',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

type Passed = { readonly held: HeldInterview; readonly since: Instant }

// After the co-ordinator has it (004 §15.7).
const passedOn = (file: CaseFile): Passed[] =>
  heldInterviews(file).flatMap(held => {
    const received = hadBy(file, 'RHI-15.7', held, 'missing-co-ordinator')
    if (held.authority !== 'staffordshire' || held.sharedFrom === null || received === null) return []
    return [{ held, since: laterOf(received, held.sharedFrom) }]
  })

function raise(file: CaseFile): Duty[] {
  return passedOn(file)
    .filter(({ held }) => !held.open)
    .map(({ held: { ref, episode, submittedAt }, since }) => {
      const decided = factsOf(file, 'early-help-decided').filter(
        one => one.episode === episode && one.at >= submittedAt,
      )
      const because = `The co-ordinator has a return interview of a child who is open to nobody since ${sayMoment(since)}, so early help decides whether to close or to work with the family.`
      return { subject: ref, episode, opensAt: since, dueAt: null, metAt: firstOf(decided), because }
    })
}

function tell(file: CaseFile): Message[] {
  return passedOn(file).map(({ held: { ref, episode, open }, since }) => {
    const because = open
      ? `The co-ordinator has a return interview of a child who is open to social care since ${sayMoment(since)}.`
      : `The co-ordinator has a return interview since ${sayMoment(since)}, and early help decides: close, or work with the family.`
    const to = open
      ? ({ audience: 'social-worker', about: 'return-interview' } as const)
      : ({ audience: 'early-help', about: 'early-help' } as const)
    return tells({ subject: ref, episode, whose: 'staffordshire', because, ...to }, since)
  })
}
