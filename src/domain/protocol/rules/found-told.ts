// Once a child is found, everybody who was told that they were missing is told, straight away.
import { type Instant, sayMoment } from '../../kernel/index.ts'
import type { CaseFile, Episode, Telling, ToldParty } from '../case-file.ts'
import { countedEpisodes, endOf, openToSocialCare } from '../episodes.ts'
import { sinceFollowed } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.1: everybody who was told of the episode is told of its end. */
export const foundTold: Rule = {
  id: 'FOUND-13.1a',
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
      gap: 'GAP-29',
      says: 'The social worker, or their manager, is always to be told where the child was open to social care on the day of the report.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceFollowed, raise }],
}

/** Somebody who is to be told: of these parts, and this very person where more than one of the part was told before. */
type ToTell = { readonly parts: readonly ToldParty[]; readonly person: number | null }

/** Whom the protocol names, whether or not they were told that the child was missing. */
function alwaysTold(file: CaseFile, episode: Episode): ToTell[] {
  const counted = countedEpisodes({ ...file, episodes: [episode] })[0]
  if (counted === undefined) return []
  const worker: ToTell = { parts: ['social-worker', 'team-manager'], person: null }
  const open = openToSocialCare(file, counted.reportDay)
  return [{ parts: ['parents'], person: null }, { parts: ['police'], person: null }, ...(open ? [worker] : [])]
}

/** Everybody who was told that the child was missing, each once. */
function toldBefore({ followed }: Episode): ToTell[] {
  const told = followed.tellings.filter(one => one.about === 'missing' && one.told)
  const byPart = Map.groupBy(told, ({ whom }) => whom)
  return [...byPart].flatMap(([part, tellings]) => {
    const people = [...new Set(tellings.map(({ person }) => person))]
    return people.map(person => ({ parts: [part], person: people.length === 1 ? null : person }))
  })
}

const settles = (telling: Telling, { parts, person }: ToTell): boolean =>
  telling.about === 'found' && parts.includes(telling.whom) && (person === null || telling.person === person)

/** When the last of them was told, or a reason given; null while one is not. */
function allSettledAt(toTell: readonly ToTell[], { followed }: Episode): Instant | null {
  let last: Instant | null = null
  for (const one of toTell) {
    const moments = followed.tellings.filter(telling => settles(telling, one)).map(({ at }) => at)
    const first = moments.sort((a, b) => a - b)[0]
    if (first === undefined) return null
    if (last === null || first > last) last = first
  }
  return last
}

function raise(file: CaseFile): Duty[] {
  return file.episodes.flatMap(episode => tellingOf(file, episode))
}

function tellingOf(file: CaseFile, episode: Episode): Duty[] {
  const endedAt = endOf(episode)
  const toTell = [...alwaysTold(file, episode), ...toldBefore(episode)]
  if (endedAt === null || toTell.length === 0) return []
  const because =
    `The child was found or came back at ${sayMoment(endedAt)}, ` +
    'so everybody who was told of the episode is to be told, or the reason for not telling them recorded.'
  return [{ subject: episode.ref, opensAt: endedAt, dueAt: null, metAt: allSettledAt(toTell, episode), because }]
}
