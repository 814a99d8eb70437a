// What rules read of messages: that one was accepted, and that an episode was handed to a team.
import type { FactReaders } from '../duties/fact-readers.ts'

/** The readers of this feature's tables. */
export const messageFacts: FactReaders = {
  message_acceptance: row =>
    row.given_back_at == null
      ? [
          {
            ...{ kind: 'message-accepted', ref: row.id, episode: row.episode_id, at: row.accepted_at },
            ...{ rule: row.rule, subject: row.subject, audience: row.audience, whose: row.whose },
          },
        ]
      : [],
  episode_hand_over: row =>
    row.withdrawn_at == null
      ? [
          {
            ...{ kind: 'episode-handed-over', ref: row.id, episode: row.episode_id, at: row.handed_at },
            ...{ team: row.to_team_id, authority: row.to_authority },
          },
        ]
      : [],
}
