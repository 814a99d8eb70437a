// Invented days of the digest and lines of the outbox, for stories and tests.
import type { Digest } from '../../../actions/outbox/see-digest.ts'
import { addDays, dayOf, hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import { digestStanding } from '../../../domain/outbox/index.ts'
import type { DigestChoice, DigestDayLine, OutboxLine } from '../../../store/outbox/reads.ts'
import { html } from '../../html.ts'
import { exampleDuties, exampleId, storyNow } from '../duties/example-duties.ts'
import { missingLine, unreportedLine } from '../missing-now/example-lines.ts'
import type { OutboxView } from './outbox/page.ts'
import type { RecipientsView } from './recipients/page.ts'

const today = dayOf(storyNow)
const madeAt = hoursAfter(storyNow, -1 / 6)

/** A digest of a morning on which something happened. */
export const busyDigest: Digest = {
  now: storyNow,
  standing: digestStanding(storyNow, madeAt),
  today: { madeAt, missed: [] },
  addressed: true,
  counts: { missing: 2, unconfirmed: 1, overdue: 1, dueToday: 0 },
  missing: [missingLine, unreportedLine],
  back: [
    {
      ...{ episodeId: exampleId<'episode'>(103), name: 'Ash Placeholder', foundAt: hoursAfter(storyNow, -2), told: [] },
    },
  ],
  overdue: [exampleDuties.overdue],
}

/** A digest of a quiet morning that was made late and names two days. */
export const lateDigest: Digest = {
  ...busyDigest,
  standing: digestStanding(hoursAfter(storyNow, 3), hoursAfter(storyNow, 2)),
  today: { madeAt: hoursAfter(storyNow, 2), missed: [addDays(today, -2), addDays(today, -1)] },
  counts: { missing: 0, unconfirmed: 0, overdue: 0, dueToday: 0 },
  missing: [],
  back: [],
  overdue: [],
}

/** A morning on which none was made. */
export const alarmStanding = digestStanding(hoursAfter(storyNow, 1), null)

const line: OutboxLine = {
  ...{ id: exampleId<'outbox'>(501) as Id<'outbox'>, kind: 'digest', day: today, to: 'Mina Manager', isMailbox: false },
  ...{ messageId: 'example@homeward.example.org', madeAt, attempts: 1, triedAgainAt: hoursAfter(storyNow, 1) },
  ...{ outcome: 'sent', outcomeAt: madeAt, error: null, seenAt: storyNow },
}
const day: DigestDayLine = {
  ...{ day: today, madeAt, namedOn: null, recipients: 4, sent: 2, waiting: 1, failed: 1, opened: 1 },
}

/** An outbox with one line of each kind. */
export const exampleOutbox: OutboxView = {
  now: storyNow,
  standing: digestStanding(storyNow, madeAt),
  days: [day, { ...day, day: addDays(today, -1), madeAt: null, namedOn: today }],
  lines: [
    line,
    { ...line, id: exampleId(502), outcome: null, outcomeAt: null, attempts: 0, error: null, seenAt: null },
    { ...line, id: exampleId(503), outcome: null, outcomeAt: null, attempts: 3, error: 'away', seenAt: null },
    { ...line, id: exampleId(504), kind: 'message', outcome: 'kept', error: 'domain', to: 'Pod team', isMailbox: true },
    { ...line, id: exampleId(505), day: addDays(today, -1), outcome: 'missed', seenAt: null },
  ],
  most: 100,
}

const choice: DigestChoice = {
  ...{ authority: 'staffordshire', part: 'team-manager', wanted: true, since: hoursAfter(storyNow, -48) },
  by: 'Imran Instance',
}

/** One choice made. */
export const exampleRecipients: RecipientsView = { choices: [choice], tokens: html``, now: storyNow }
