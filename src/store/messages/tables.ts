// The tables of messages as Kysely knows them. The engine writes messages and rungs; people's acts go through functions.
import type { Id } from '../../domain/kernel/index.ts'
import type { Shut } from '../../domain/messages/index.ts'
import type { Audience, MessageTopic } from '../../domain/protocol/index.ts'
import type { At, Authority, Child, Maybe, MaybeAt, OfEpisode, Recorded, Text } from '../columns.ts'

/** Messages, whom they reached, who saw and who took them, and episodes that are handed over. */
export type MessageTables = {
  message: Child & {
    id: Id<'message'>
    record_id: Id<'child'>
    episode_id: Maybe<Id<'episode'>>
    rule: string
    subject: string
    audience: Audience
    whose: string
    about: MessageTopic
    within: 'minutes' | 'working-days'
    opens_at: At
    over_at: MaybeAt
    because: string
    raised_at: At
    withdrawn_at: MaybeAt
    accepted_at: MaybeAt
  }
  message_rung: {
    message_id: Id<'message'>
    place: number
    part: string
    whose: string
    holder: string
    destination_id: Maybe<Id<'destination'>>
    team_id: Maybe<Id<'team'>>
    person_id: Maybe<Id<'person'>>
    role: Maybe<string>
    opens_at: At
    shut: Maybe<Shut>
  }
  message_sight: { message_id: Id<'message'>; person_id: Id<'person'>; seen_at: At }
  message_acceptance: Recorded &
    Child & {
      id: Id<'message-acceptance'>
      episode_id: Maybe<Id<'episode'>>
      message_id: Id<'message'>
      rule: string
      subject: string
      audience: Audience
      whose: string
      how: 'here' | 'telephone' | 'in-person' | 'email'
      accepted_at: At
      accepted_by: Text
      words: Text
      given_back_at: MaybeAt
      given_back_because: Maybe<string>
    }
  episode_hand_over: Recorded &
    OfEpisode & {
      id: Id<'episode-hand-over'>
      to_team_id: Id<'team'>
      to_authority: Maybe<Authority>
      from_team_id: Maybe<Id<'team'>>
      words: string
      handed_at: At
      withdrawn_at: MaybeAt
      withdrawn_because: Maybe<string>
    }
}
