// A message in words: whom it is for, with whom it is now, who comes next, and what a person has to do where nobody signs in.

import { authorities } from '../../../domain/children/index.ts'
import { destinationKinds, isWhose, whoseNames } from '../../../domain/directory/index.ts'
import type { Instant } from '../../../domain/kernel/index.ts'
import { audienceNames, messageStanding, rungNames, topicNames } from '../../../domain/messages/index.ts'
import type { AcceptanceRead, MessageRead, RungRead } from '../../../store/messages/reads.ts'
import { sayWhen } from '../say.ts'

/** How a message stands, for its colour beside the words. */
export type MessageTone = 'done' | 'waits' | 'alarm' | 'quiet'

/** How a message stands in words, and what has to be done by hand, if anything. */
export type MessageSaid = { readonly tone: MessageTone; readonly words: string; readonly byHand: string | null }

const isAuthority = (text: string): text is keyof typeof authorities => Object.hasOwn(authorities, text)

/** Whom a message is for: "Local authority, Stoke-on-Trent". */
export function sayAudience({ audience, whose }: Pick<MessageRead, 'audience' | 'whose'>): string {
  const owner = isAuthority(whose) ? authorities[whose] : ''
  return owner === '' ? audienceNames[audience] : `${audienceNames[audience]}, ${owner}`
}

/** What a message is about, as a heading. */
export const sayTopic = ({ about }: Pick<MessageRead, 'about'>): string => topicNames[about]

const kindTitle = (part: string): string =>
  rungNames[part] ?? destinationKinds.find(({ kind }) => kind === part)?.title ?? part

/** What one rung is: its part, and who that is today. */
export function sayRung({ part, whose, name }: Pick<RungRead, 'part' | 'whose' | 'name'>): string {
  const owner = isWhose(whose) && whose !== 'other-authority' && whose !== 'provider' ? `, ${whoseNames[whose]}` : ''
  return name === '' ? `${kindTitle(part)}${owner}` : `${kindTitle(part)}${owner} (${name})`
}

const inRow = (rungs: readonly RungRead[]): string => rungs.map(sayRung).join(' and ')

/** Why a rung reached nobody. */
export const sayShut = (rung: RungRead): string =>
  rung.shut === 'blocked' ? `${sayRung(rung)} must not be told` : `nobody is set as ${sayRung(rung)}`

const hows = { here: '', telephone: ' by telephone', 'in-person': ' in person', email: ' by e-mail' } as const

/** Who took it, when and how. */
export function sayAcceptance({ by, at, how, recordedBy }: AcceptanceRead, now: Instant): string {
  const noted = how === 'here' ? '' : `, as ${recordedBy} noted`
  return `Accepted${hows[how]} by ${by === '' ? 'somebody' : by}, ${sayWhen(at, now)}${noted}`
}

function sayWaiting(message: MessageRead, now: Instant): MessageSaid {
  const standing = messageStanding(message, now)
  if (standing.kind !== 'waiting') return { tone: 'quiet', words: '', byHand: null }
  const { reached, passed, next } = standing
  const since = reached[0]?.opensAt ?? message.opensAt
  const before = passed.length === 0 ? '' : `Not accepted by ${inRow(passed)}. `
  const after = next === null ? '' : `; goes up to ${sayRung(next)} ${sayWhen(next.opensAt, now)}`
  const ring = reached.find(({ signsIn }) => !signsIn)
  const number = ring?.telephone ? `Ring ${ring.telephone}` : 'Ring them'
  return {
    tone: passed.length > 0 ? 'alarm' : 'waits',
    words: `${before}With ${inRow(reached)} since ${sayWhen(since, now)}, not yet accepted${after}.`,
    byHand: ring === undefined ? null : `Nobody signs in here for ${sayRung(ring)}. ${number}, then say who took it.`,
  }
}

function sayReachedNobody(message: MessageRead): MessageSaid {
  const why = message.rungs.map(sayShut).join('; ')
  return {
    tone: 'alarm',
    words: `It reached nobody: ${why === '' ? 'there is nobody to tell' : why}.`,
    byHand: 'Tell them yourself, then say who took it. An administrator sets who is told under “Who to call”.',
  }
}

/** How a message stands at a moment. */
export function sayMessage(message: MessageRead, now: Instant): MessageSaid {
  const standing = messageStanding(message, now)
  switch (standing.kind) {
    case 'accepted':
      return {
        tone: 'done',
        words: message.acceptance === null ? 'Accepted.' : `${sayAcceptance(message.acceptance, now)}.`,
        byHand: null,
      }
    case 'over':
      return { tone: 'quiet', words: `Not needed any more since ${sayWhen(standing.at, now)}.`, byHand: null }
    case 'withdrawn':
      return { tone: 'quiet', words: 'Taken back: what it told is no longer so.', byHand: null }
    case 'ahead':
      return { tone: 'quiet', words: `Will be sent ${sayWhen(message.opensAt, now)}.`, byHand: null }
    case 'reached-nobody':
      return sayReachedNobody(message)
    case 'waiting':
      return sayWaiting(message, now)
  }
}
