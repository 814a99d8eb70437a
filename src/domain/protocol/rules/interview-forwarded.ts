// Stoke-on-Trent's front door forwards a return interview to the pod co-ordinator and the social worker, where the case is open.
import { type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { sinceMessages } from '../followed-from.ts'
import { type HeldInterview, hadBy, heldInterviews } from '../interview-sharing.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { tells } from '../told.ts'
import { toFrontDoorId } from './interview-to-front-door.ts'

const id = 'RHI-15.8-forwarded'

/** 004 §15.8: forwarded, and confirmed by both. */
export const interviewForwarded: Rule = {
  id,
  title: 'Return interview forwarded to pod co-ordinator and social worker',
  citation: {
    source: '004',
    paragraph: '15.8',
    says: 'Where the case is open, the referral team is to forward the return interview to the pod co-ordinator and the social worker.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-29',
      says: 'The case is open where the child was open to social care on the day on which the interview was submitted. It is met when both have it: each takes the message, or it is recorded that it went to them.',
      confirm: 'Stoke-on-Trent',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

type Forwarded = { readonly held: HeldInterview; readonly since: Instant }

// It is owed from when the front door has it.
const forwarded = (file: CaseFile): Forwarded[] =>
  heldInterviews(file).flatMap(held => {
    const received = hadBy(file, toFrontDoorId, held, 'front-door')
    if (held.authority !== 'stoke-on-trent' || !held.open || held.sharedFrom === null || received === null) return []
    return [{ held, since: laterOf(received, held.sharedFrom) }]
  })

const readers = ['pod-co-ordinator', 'social-worker'] as const

const because = ({ since }: Forwarded): string =>
  `The front door has a return interview of a child open to social care since ${sayMoment(since)}, so it goes to the pod co-ordinator and the social worker.`

function raise(file: CaseFile): Duty[] {
  return forwarded(file).map(one => {
    const { held, since } = one
    const [pod, worker] = readers.map(reader => hadBy(file, id, held, reader))
    const metAt = pod == null || worker == null ? null : laterOf(pod, worker)
    return { subject: held.ref, episode: held.episode, opensAt: since, dueAt: null, metAt, because: because(one) }
  })
}

function tell(file: CaseFile): Message[] {
  return forwarded(file).flatMap(one => {
    const { ref, episode } = one.held
    const of = {
      subject: ref,
      episode,
      whose: 'stoke-on-trent',
      about: 'return-interview',
      because: because(one),
    } as const
    return readers.map(audience => tells({ ...of, audience }, one.since))
  })
}
