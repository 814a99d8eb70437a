// Once a child is found, everybody who was told that they were missing is told, straight away.
import { earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import type { CaseFile, Episode, Telling, ToldParty } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes, endOf, openToSocialCare } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import { messagesFrom, sinceFollowed } from '../followed-from.ts'
import type { Audience, Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { onceKnown, responsibleIn, takenAt, tells } from '../told.ts'

const id = 'FOUND-13.1a'

/** 004 §13.1: everybody who was told of the episode is told of its end. */
export const foundTold: Rule = {
  id,
  title: 'Everyone told that the child is found',
  citation: {
    source: '004',
    paragraph: '13.1',
    says: 'When a child is found or back, the parents, the police, the social worker and everybody else who was told of the episode are to be told straight away.',
    checkedOn: '2026-11-22',
  },
  owner: 'provider-worker',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-65',
      says: 'Where telling somebody could endanger the child, the reason for not telling them stands in place of telling them.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-65',
      says: 'Whoever took a message that the child was missing is told by a message that they are found, as are the police and the social worker. Taking it is being told; so is being told in another way.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-29',
      says: 'The social worker, or their manager, is always to be told where the child was open to social care on the day of the report.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    { ...sinceFollowed, until: messagesFrom, raise: file => raise(file, () => []) },
    { version: '2', from: messagesFrom, until: null, deadline: null, raise: file => raise(file, toldHere), tell },
  ],
}

/** Whose part it is to be told by a message. */
type ByMessage = { readonly audience: Audience; readonly whose: string }

/**
 * Somebody who is to be told: of these parts, and this very person where more than one of the part was told before. Those who
 * are told by a message too are told when they take it.
 */
type ToTell = {
  readonly parts: readonly ToldParty[]
  readonly person: number | null
  readonly message: ByMessage | null
}

const countedOf = (file: CaseFile, episode: Episode): CountedEpisode | null =>
  countedEpisodes({ ...file, episodes: [episode] })[0] ?? null

const toPolice: ByMessage = { audience: 'police', whose: 'police' }

/** Whom the protocol names, whether or not they were told that the child was missing. */
function alwaysTold(file: CaseFile, counted: CountedEpisode | null): ToTell[] {
  if (counted === null) return []
  const toWorker: ByMessage = { audience: 'social-worker', whose: responsibleIn(file, counted) }
  const worker: ToTell = { parts: ['social-worker', 'team-manager'], person: null, message: toWorker }
  const open = openToSocialCare(file, counted.reportDay)
  return [
    { parts: ['parents'], person: null, message: null },
    { parts: ['police'], person: null, message: toPolice },
    ...(open ? [worker] : []),
  ]
}

const partsOf: Readonly<Partial<Record<Audience, readonly ToldParty[]>>> = {
  'social-worker': ['social-worker', 'team-manager'],
  'line-manager': ['team-manager'],
  authority: ['social-worker', 'team-manager', 'out-of-hours'],
  'front-door': ['out-of-hours'],
  police: ['police'],
  'control-room': ['police'],
  'provider-manager': ['provider-senior-manager'],
}

/** Those who took a message that the child was missing while they were. */
function toldHere(file: CaseFile, episode: Episode): ToTell[] {
  const { ref } = episode
  const endedAt = endOf(episode)
  const taken = factsOf(file, 'message-accepted').filter(
    one => one.subject === ref && one.rule !== id && (endedAt === null || one.at <= endedAt),
  )
  const each = taken.filter(
    (one, i) => taken.findIndex(other => other.audience === one.audience && other.whose === one.whose) === i,
  )
  return each.map(({ audience, whose }) => ({
    ...{ parts: partsOf[audience] ?? [], person: null, message: { audience, whose } },
  }))
}

/** Everybody who was told that the child was missing, each once. */
function toldBefore({ followed }: Episode): ToTell[] {
  const told = followed.tellings.filter(one => one.about === 'missing' && one.told)
  const byPart = Map.groupBy(told, ({ whom }) => whom)
  return [...byPart].flatMap(([part, tellings]) => {
    const people = [...new Set(tellings.map(({ person }) => person))]
    return people.map(person => ({ parts: [part], person: people.length === 1 ? null : person, message: null }))
  })
}

const settles = (telling: Telling, { parts, person }: ToTell): boolean =>
  telling.about === 'found' && parts.includes(telling.whom) && (person === null || telling.person === person)

const toldAt = (file: CaseFile, one: ToTell, { ref, followed }: Episode): Instant | null => {
  const moments = followed.tellings.filter(telling => settles(telling, one)).map(({ at }) => at)
  const first = moments.sort((a, b) => a - b)[0] ?? null
  return one.message === null
    ? first
    : earlierOf(first, takenAt(file, id, ref, one.message.audience, one.message.whose))
}

/** When the last of them was told, or a reason given; null while one is not. */
function allSettledAt(file: CaseFile, toTell: readonly ToTell[], episode: Episode): Instant | null {
  let last: Instant | null = null
  for (const one of toTell) {
    const first = toldAt(file, one, episode)
    if (first === null) return null
    if (last === null || first > last) last = first
  }
  return last
}

type Further = (file: CaseFile, episode: Episode) => readonly ToTell[]

function raise(file: CaseFile, further: Further): Duty[] {
  return file.episodes.flatMap(episode => tellingOf(file, episode, further))
}

function tellingOf(file: CaseFile, episode: Episode, further: Further): Duty[] {
  const endedAt = endOf(episode)
  const toTell = [...alwaysTold(file, countedOf(file, episode)), ...toldBefore(episode), ...further(file, episode)]
  if (endedAt === null || toTell.length === 0) return []
  const because =
    `The child was found or came back at ${sayMoment(endedAt)}, ` +
    'so everybody who was told of the episode is to be told, or the reason for not telling them recorded.'
  return [{ subject: episode.ref, opensAt: endedAt, dueAt: null, metAt: allSettledAt(file, toTell, episode), because }]
}

// Whoever was told in another way, or not for a reason, need not take a message any more.
function toldOtherwise({ audience }: ByMessage, { followed }: Episode): Instant | null {
  const parts = partsOf[audience] ?? []
  const told = followed.tellings.filter(one => one.about === 'found' && parts.includes(one.whom))
  return told.map(({ at }) => at).sort((a, b) => a - b)[0] ?? null
}

// The police and the social worker, and whoever took a message that the child was missing: each once.
function tell(file: CaseFile): Message[] {
  return countedEpisodes(file).flatMap(counted => {
    const { episode, endedAt } = counted
    if (endedAt === null) return []
    const because = `The child was found or came back at ${sayMoment(endedAt)}.`
    const wanted = [...alwaysTold(file, counted), ...toldHere(file, episode)]
    const to = new Map(wanted.flatMap(({ message }) => (message === null ? [] : [[JSON.stringify(message), message]])))
    return [...to.values()].map(message => ({
      ...tells(
        { subject: episode.ref, episode: episode.ref, about: 'found', because, ...message },
        onceKnown(endedAt, counted),
        'minutes',
      ),
      overAt: toldOtherwise(message, episode),
    }))
  })
}
