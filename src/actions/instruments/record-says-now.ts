// Which answers that were taken over the record says otherwise by now. A page shows it; nothing is ever written back.
import { isDeepStrictEqual } from 'node:util'
import type { Prefill, Questions, StoredAnswers } from '../../domain/instruments/index.ts'
import { type Offered, offeredFor } from './take-over.ts'

// Who wrote a form and when it was begun does not change with whoever looks at it.
const isOfRecord = (from: string | undefined): boolean =>
  from !== undefined && (from.startsWith('child.') || from.startsWith('episode.'))

/** By question: what the record says now instead of what was taken over; what somebody typed themselves is not compared. */
export function recordSaysNow(
  questions: Questions,
  stored: StoredAnswers,
  prefill: Prefill,
): ReadonlyMap<string, Offered> {
  return new Map(
    Object.entries(questions).flatMap(([id, question]) => {
      const stands = stored.get(id)
      if (stands === undefined || stands.cameFrom === '' || !isOfRecord(question.from)) return []
      const offered = offeredFor(question, prefill)
      return offered === undefined || isDeepStrictEqual(offered.value, stands.value) ? [] : [[id, offered] as const]
    }),
  )
}
