// The child, the episode and the concern of the worked examples about protection.
import { type Instant, instant, parseInstant } from '../../kernel/index.ts'
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

/** When the concern came up: half past one in the night after a return. */
export const concernAt = '2026-12-06T01:30:00Z'

/** The moment of a text; the beginning of time where it is none. */
export const instantOf = (text: string): Instant => parseInstant(text) ?? instant(0)

/** A child in the care of Staffordshire who came back at one in the night of a Sunday. */
export const found: WorkedCase['file'] = {
  now: '2026-12-07T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-05T21:00:00Z', returnedAt: '2026-12-06T01:00:00Z' })],
}

/** A concern in that episode. */
export const raisedConcern: Extract<WrittenFact, { kind: 'concern-raised' }> = {
  ...{ kind: 'concern-raised', ref: 'c1', episode: 'e1', at: concernAt, knownAt: instantOf(concernAt) },
  ...{ sexual: false, host: null },
}
