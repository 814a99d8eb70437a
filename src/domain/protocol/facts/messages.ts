// Facts of messages: that one was accepted, and that an episode was handed to a team.
import type { Id } from '../../kernel/index.ts'
import type { Authority } from '../authority.ts'
import type { Audience } from '../message.ts'
import type { Happened } from './happened.ts'

/** A fact of messages. */
export type MessageFact =
  | (Happened<'message-accepted'> & {
      readonly rule: string
      readonly subject: string
      readonly audience: Audience
      readonly whose: string
    })
  | (Happened<'episode-handed-over'> & { readonly team: Id<'team'>; readonly authority: Authority | null })
