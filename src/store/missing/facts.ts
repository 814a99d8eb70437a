// What rules read of urgent case reviews beside the episode's first: that each was held, for when it set the next, and to whom
// its minutes went.
import type { FactReaders } from '../duties/fact-readers.ts'

const minutesReaders: Readonly<Record<string, 'social-care-lead' | 'reviewing-officer'>> = {
  'minutes-to-lead': 'social-care-lead',
  'minutes-to-reviewing-officer': 'reviewing-officer',
}

/** The readers of this feature's tables. */
export const caseReviewFacts: FactReaders = {
  case_review: ({ id: ref, episode_id: episode, held_at: at, next_meeting_on: nextOn, entered_in_error_at: erred }) =>
    erred == null ? [{ kind: 'case-review-held', ref, episode, at, nextOn: nextOn ?? null }] : [],
  notice: ({ id: ref, episode_id: episode, given_at: at, kind, entered_in_error_at: erred }) => {
    const to = minutesReaders[kind]
    return erred == null && to !== undefined ? [{ kind: 'minutes-sent', ref, episode, at, to }] : []
  },
}
