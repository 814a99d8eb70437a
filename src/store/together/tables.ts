// The table of episodes of children who are missing together.
import type { Id } from '../../domain/kernel/ids.ts'
import type { Maybe, MaybeAt, OfEpisode, Recorded } from '../columns.ts'

/** One row for an episode in a group, under the access of its own child. */
export type TogetherTables = {
  episode_group: Recorded &
    OfEpisode & {
      id: Id<'episode-group'>
      group_id: string
      from_at: MaybeAt
      until_at: MaybeAt
      until_reason: Maybe<string>
    }
}
