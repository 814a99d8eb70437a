// The tables of duties that change hands, and of the facts that newer rules read, as Kysely knows them.

import type { StepKind } from '../../domain/duties/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { Reviewer } from '../../domain/protocol/case-file.ts'
import type { At, Erasable, Maybe, OfEpisode, Recorded, Text } from '../columns.ts'

/** What duties and their steps stand in. */
export type DutyTables = {
  episode_review: Recorded &
    OfEpisode &
    Erasable & {
      id: Id<'episode-review'>
      reviewer: Reviewer
      reviewed_at: At
      outcome: string
      shared: Text
      shared_with: Text
    }
  significant_concern: Recorded &
    OfEpisode &
    Erasable & { id: Id<'significant-concern'>; raised_at: At; concern: string }
  duty_step: {
    id: Id<'duty-step'>
    child_id: Id<'child'>
    rule: string
    subject: string
    kind: StepKind
    at: At
    by: Id<'person'>
    to_person: Maybe<Id<'person'>>
    to_team: Maybe<Id<'team'>>
    words: Text
  }
}
