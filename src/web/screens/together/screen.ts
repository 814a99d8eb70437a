// Children who are missing together: saying so, taking it back, and asking one who is found about the others.
import { recordLastTogether, sayApart, sayTogether } from '../../../actions/together/say-together.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Id } from '../../../domain/kernel/index.ts'
import type { Reported } from '../../../domain/missing/index.ts'
import { type Episode, endOf } from '../../../domain/missing/index.ts'
import { readEpisode, readSubject } from '../../../store/missing/reads.ts'
import { readMayBelong, readTogether, type Together } from '../../../store/together/reads.ts'
import { readForm } from '../../forms/read-form.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../frame/screen.ts'
import { apartQuestions, foundPage, foundQuestions, linkQuestions, togetherPage } from './page.ts'

async function load(ask: Ask) {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'episodes', 'write')) return null
  return ask.store.read(ask.asker, 'see-together', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    return { episode, subject, together: await readTogether(tx, id), mayBelong: await readMayBelong(tx, episode) }
  })
}

const shown = (ask: Ask, faults: readonly Fault[] = []) => ({ fields: ask.fields, faults, now: ask.now })

async function show(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  return loaded === null ? { kind: 'not-found' } : togetherPage({ ...loaded, tokens: ask.tokens, shown: shown(ask) })
}

async function link(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const read = readForm(linkQuestions(loaded.mayBelong), ask.fields, ask.now)
  const other = asId<'episode'>(textOf(ask.fields, 'other'))
  const already = loaded.together.seen.some(({ episode }) => episode.id === other)
  if (already) return { kind: 'redirect', to: `/episodes/${loaded.episode.id}` }
  if (read.kind === 'faults') return togetherPage({ ...loaded, tokens: ask.tokens, shown: shown(ask, read.faults) })
  if (other === null) return { kind: 'not-found' }
  const from = read.answers.from?.at ?? null
  const said = await sayTogether(ask.store, ask.asker, [loaded.episode.id, other], from)
  return said.kind === 'saved' ? { kind: 'redirect', to: `/episodes/${loaded.episode.id}` } : { kind: 'not-found' }
}

async function part(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const to = { kind: 'redirect', to: `/episodes/${loaded.episode.id}` } as const
  if (loaded.together.seen.length + loaded.together.hidden === 0) return to
  const read = readForm(apartQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return togetherPage({ ...loaded, tokens: ask.tokens, shown: shown(ask, read.faults) })
  const said = await sayApart(ask.store, ask.asker, loaded.episode.id, read.answers.reason)
  return said.kind === 'saved' ? to : { kind: 'not-found' }
}

/** Those of the group who are still missing, as far as they may be seen. */
export const stillMissing = ({ seen }: Together) => seen.filter(({ episode }) => endOf(episode) === null)

const withMissing = (together: Together): Together => ({ ...together, seen: stillMissing(together) })

async function showFound(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const together = withMissing(loaded.together)
  if (together.seen.length === 0) return { kind: 'redirect', to: `/episodes/${loaded.episode.id}` }
  return foundPage({ ...loaded, together, tokens: ask.tokens, shown: shown(ask), id: crypto.randomUUID() })
}

type OfOne = {
  readonly episode: Episode
  readonly said: string
  readonly when: Reported | null
  readonly where: string
}

async function tellFound(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const together = withMissing(loaded.together)
  const id = asId<'log-entry'>(textOf(ask.fields, '_id')) ?? (crypto.randomUUID() as Id<'log-entry'>)
  const read = together.seen.map((one, nth) => readForm(foundQuestions(nth, one.subject.name), ask.fields, ask.now))
  const faults = read.flatMap(one => (one.kind === 'faults' ? one.faults : []))
  if (faults.length > 0) return foundPage({ ...loaded, together, tokens: ask.tokens, shown: shown(ask, faults), id })
  const all: OfOne[] = together.seen.map(({ episode }, nth) => {
    const answers: Readonly<Record<string, unknown>> = read[nth]?.kind === 'answers' ? read[nth].answers : {}
    const when = (answers[`when${nth}`] as Reported | null | undefined) ?? null
    return { episode, said: textOf(ask.fields, `with${nth}`), when, where: textOf(ask.fields, `where${nth}`) }
  })
  const were = all.filter(one => one.said === 'yes' || one.said === 'found' || one.where !== '')
  const foundAt = endOf(loaded.episode) ?? ask.now
  const sightings = were.map(({ episode, when, where }) => ({ episode: episode.id, when: when?.at ?? foundAt, where }))
  if (sightings.length > 0) await recordLastTogether(ask.store, ask.asker, loaded.episode.id, id, sightings)
  const too = all.find(one => one.said === 'found')
  return {
    kind: 'redirect',
    to: too === undefined ? `/episodes/${loaded.episode.id}` : `/episodes/${too.episode.id}/do/located`,
  }
}

/** To be registered with the others. */
export const togetherScreens: readonly Screen[] = [
  { path: '/episodes/:episode/together', get: show, post: link },
  { path: '/episodes/:episode/together/apart', post: part },
  { path: '/episodes/:episode/together/found', get: showFound, post: tellFound },
]
