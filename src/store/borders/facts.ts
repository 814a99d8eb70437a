// What rules read of children placed across borders: letters and replies, decisions, outcomes, notifications, reviews, copies.
import { type Day, type Instant, startOfDay } from '../../domain/kernel/index.ts'
import type { Fact } from '../../domain/protocol/index.ts'
import type { FactReaders } from '../duties/fact-readers.ts'

// A moment that has not come is absent, or null in a row of history.
const once = (at: Instant | null | undefined, fact: (at: Instant) => Fact): Fact[] => (at == null ? [] : [fact(at)])

const unlessInError = (
  row: { readonly entered_in_error_at?: Instant | null },
  facts: readonly Fact[],
): readonly Fact[] => (row.entered_in_error_at == null ? facts : [])

/** The readers of this feature's tables. */
export const bordersFacts: FactReaders = {
  authority_letter: row => {
    const of = { ref: row.id, episode: row.episode_id }
    const issued = { kind: 'letter-issued', ...of, at: row.issued_at } as const
    return unlessInError(row, [
      { ...issued, letter: row.kind, replyDueOn: row.reply_due_on ?? null },
      ...once(row.reply_at, at => ({ kind: 'letter-replied', ...of, at })),
    ])
  },
  further_action: row =>
    unlessInError(row, [
      { kind: 'further-action-considered', ref: row.id, episode: row.episode_id, at: row.decided_at },
    ]),
  interview_outcome: row =>
    unlessInError(row, [
      {
        ...{ kind: 'interview-outcome-sent', ref: row.id, episode: row.episode_id, at: row.sent_at },
        reviewOn: row.review_on ?? null,
      },
    ]),
  compact_copy: row => {
    const of = { ref: row.id, episode: row.episode_id }
    return unlessInError(row, [
      { kind: 'compact-copy-received', ...of, at: row.received_at, report: row.report },
      ...once(row.record_updated_at, at => ({ kind: 'compact-copy-entered', ...of, at })),
    ])
  },
  placement_notice: ({ id: ref, at, direction, about, ...row }) =>
    unlessInError(row, [{ kind: 'placement-notified', ref, episode: null, at, direction, about }]),
  statutory_review: row => {
    const of = { ref: row.id, episode: null }
    // A view gives whether there are exceptions and not what they are; a row of history has the words.
    const { has_exceptions: told } = row as { readonly has_exceptions?: boolean | null }
    const exceptions = told ?? (row.exceptions ?? '') !== ''
    return unlessInError(row, [
      { kind: 'statutory-review-held', ...of, at: heldAt(row.held_on), outOfArea: row.out_of_area },
      ...once(row.reported_at, at => ({ kind: 'review-reported', ...of, at, exceptions })),
      ...once(row.manager_told_at, at => ({ kind: 'manager-informed', ...of, at })),
    ])
  },
}

// Of a review the day is kept; its duties open with it.
const heldAt = (on: Day): Instant => startOfDay(on)
