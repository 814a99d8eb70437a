// Taking messages, giving them back, noting that they were opened, and handing an episode to another team.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { at, rowsOf, sqlOf, type WriteTx } from '../transaction.ts'

/** How somebody took it: here, or as somebody says who spoke with them at that moment. */
export type Taking =
  | { readonly how: 'here'; readonly words: string }
  | {
      readonly how: 'telephone' | 'in-person' | 'email'
      readonly by: string
      readonly at: Instant
      readonly words: string
    }

/** What came of it: `taken` by somebody else before, `not-yours` where it has not reached the actor. */
export type MessageTaken = 'accepted' | 'taken' | 'not-yours' | 'not-found'

/** Takes a message, once, whatever is sent twice. Throws NotAllowed. */
export async function acceptMessage(
  tx: WriteTx,
  id: Id<'message-acceptance'>,
  message: Id<'message'>,
  taking: Taking,
): Promise<MessageTaken> {
  const by = taking.how === 'here' ? '' : taking.by
  const when = at(taking.how === 'here' ? tx.now : taking.at)
  const query = sql<{
    came: MessageTaken
  }>`select accept_message(${id}, ${message}, ${taking.how}, ${by}, ${when}::timestamptz,
    ${taking.words}) as came`
  return (await rowsOf(tx, query))[0]?.came ?? 'not-found'
}

/** What came of giving one back. */
export type GivenBack = 'given-back' | 'not-taken' | 'not-yours' | 'not-found'

/** Gives back what was taken in error. Throws NotAllowed. */
export async function giveBackMessage(tx: WriteTx, message: Id<'message'>, because: string): Promise<GivenBack> {
  const query = sql<{ came: GivenBack }>`select give_back_message(${message}, ${because}) as came`
  return (await rowsOf(tx, query))[0]?.came ?? 'not-found'
}

/** Notes that the actor opened a message that has reached them. */
export async function seeMessage(tx: WriteTx, message: Id<'message'>): Promise<void> {
  await rowsOf(tx, sql`select see_message(${message})`)
}

/** An episode to be handed to a team. */
export type NewHandOver = {
  readonly id: Id<'episode-hand-over'>
  readonly childId: Id<'child'>
  readonly episodeId: Id<'episode'>
  readonly toTeam: Id<'team'>
  readonly words: string
}

/** Hands an episode over, once; false where there is no such team. Throws NotAllowed. */
export async function handEpisodeOver(tx: WriteTx, given: NewHandOver): Promise<boolean> {
  const { id, childId, episodeId, toTeam, words } = given
  const query = sql`insert into episode_hand_over (id, child_id, episode_id, to_team_id, to_authority, from_team_id, words, handed_at)
    select ${id}, ${childId}, ${episodeId}, t.id, g.authority, (actor_teams())[1], ${words}, ${at(tx.now)}::timestamptz
      from team t join agency g on g.id = t.agency_id where t.id = ${toTeam} and t.until_on is null
    on conflict (id) do nothing returning id`
  if ((await rowsOf(tx, query)).length > 0) return true
  const stands = await sqlOf(tx).selectFrom('episode_hand_over').select('id').where('id', '=', id).executeTakeFirst()
  return stands !== undefined
}

/** Takes a hand-over back that nobody accepted yet; false where there is none to take back. Throws NotAllowed. */
export async function withdrawHandOver(tx: WriteTx, id: Id<'episode-hand-over'>, because: string): Promise<boolean> {
  const query = sql`update episode_hand_over h set withdrawn_at = ${at(tx.now)}::timestamptz, withdrawn_because = ${because}
    where h.id = ${id} and h.withdrawn_at is null and not exists (select from message m
      where m.subject = h.id::text and m.rule = 'hand-over' and m.accepted_at is not null) returning h.id`
  return (await rowsOf(tx, query)).length > 0
}
