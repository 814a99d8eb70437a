// Beginning a form for a child, from the child's forms or from the page of an episode.
import { startForm } from '../../../../actions/instruments/start-form.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { type FormLine, type Instrument, instrumentOn, instruments } from '../../../../domain/instruments/index.ts'
import { asId, type Day, dayOf, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { readBar } from '../../../../store/children/reads.ts'
import { readFormsOf, readFormsOfEpisode } from '../../../../store/instruments/reads.ts'
import { readEpisode, readEpisodesOf } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import { readPastDay } from '../../../frame/moments.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref } from '../../children/child-bar.ts'
import { formHref, type StartPage, startPage } from './start-page.ts'

/** Whose form it will be, and what stands around. */
type Loaded = {
  readonly child: Id<'child'>
  readonly of: Instrument
  readonly before: Html
  readonly episodes: readonly Episode[]
  readonly drafts: readonly FormLine[]
  readonly now: Instant
}

type Tx = Parameters<typeof readBar>[0]

// Of a form that is given out no longer its last version is still begun, for what is copied from paper.
const versionFor = (code: string, on: Day): Instrument | null =>
  instrumentOn(code, on) ?? instruments.findLast(one => one.code === code) ?? null

const isDraftOf =
  (code: string) =>
  (form: FormLine): boolean =>
    form.instrument === code && form.submittedAt === null && form.enteredInErrorAt === null

const stands = (episode: Episode): boolean => episode.enteredInErrorAt === null

async function forChild(tx: Tx, id: string, of: Instrument): Promise<Loaded | null> {
  const child = asId<'child'>(id)
  const bar = child && (await readBar(tx, child))
  if (child === null || bar === null) return null
  const episodes = of.about === 'episode' ? (await readEpisodesOf(tx, child)).filter(stands) : []
  const back = backLink({ href: childHref(child, '/forms'), text: 'Back to the forms' })
  const drafts = (await readFormsOf(tx, child)).filter(isDraftOf(of.code))
  return { child, of, before: html`${back}${childBar(bar, tx.now)}`, episodes, drafts, now: tx.now }
}

async function forEpisode(tx: Tx, id: string, of: Instrument): Promise<Loaded | null> {
  const of0 = asId<'episode'>(id)
  const episode = of0 && (await readEpisode(tx, of0))
  if (episode === null || episode.childId === null || !stands(episode)) return null
  const back = backLink({ href: `/episodes/${episode.id}`, text: `Back to ${episode.reference}` })
  const drafts = (await readFormsOfEpisode(tx, episode.id)).filter(isDraftOf(of.code))
  return { child: episode.childId, of, before: back, episodes: [episode], drafts, now: tx.now }
}

async function load(ask: Ask): Promise<Loaded | null> {
  const { child, episode, code = '' } = ask.params
  const of = versionFor(code, dayOf(ask.now))
  if (of === null || !roleMay(ask.actor.role, of.section, 'write')) return null
  return ask.store.read(ask.asker, 'open-form-start', tx =>
    episode === undefined ? forChild(tx, child ?? '', of) : forEpisode(tx, episode, of),
  )
}

const actionOf = (ask: Ask): string => {
  const { child, episode, code } = ask.params
  return episode === undefined ? `/children/${child}/forms/${code}` : `/episodes/${episode}/forms/${code}`
}

function pageOf(ask: Ask, loaded: Loaded, id: string, fields: Fields, faults: readonly Fault[]): Answer {
  const page: StartPage = { ...loaded, action: actionOf(ask), id, fields, faults, tokens: ask.tokens }
  return startPage(page)
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  return loaded === null ? { kind: 'not-found' } : pageOf(ask, loaded, crypto.randomUUID(), {}, [])
}

type Chosen = { readonly episode: Id<'episode'> | null; readonly openedOn: Day; readonly source: 'typed' | 'imported' }

function readCompleted(fields: Fields, now: Instant): Day | readonly Fault[] {
  const given = readPastDay(fields, 'completed', 'The date it was completed on', dayOf(now))
  if (given.kind === 'given') return given.value
  if (given.kind === 'faults') return given.faults
  return [{ field: 'completed-day', text: 'Enter the date on which it was completed' }]
}

function readChosen(fields: Fields, { of, episodes, now }: Loaded): Chosen | readonly Fault[] {
  const source = textOf(fields, 'source') === 'imported' ? 'imported' : 'typed'
  const episode = episodes.find(one => one.id === textOf(fields, 'episode'))?.id ?? null
  const missing =
    of.about === 'episode' && episode === null ? [{ field: 'episode', text: 'Choose the missing episode' }] : []
  const day = source === 'imported' ? readCompleted(fields, now) : dayOf(now)
  if (typeof day !== 'number') return [...missing, ...day]
  return missing.length > 0 ? missing : { episode: of.about === 'episode' ? episode : null, openedOn: day, source }
}

async function begin(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  const id = asId<'form'>(textOf(ask.fields, '_id'))
  if (loaded === null || id === null) return { kind: 'not-found' }
  const chosen = readChosen(ask.fields, loaded)
  if (!('source' in chosen)) return pageOf(ask, loaded, id, ask.fields, chosen)
  const { child, of } = loaded
  const done = await startForm(ask.store, ask.asker, { id, code: of.code, child, ...chosen })
  switch (done.kind) {
    case 'started':
      return { kind: 'redirect', to: formHref(done.id) }
    case 'refused': {
      const field = chosen.source === 'imported' ? 'completed-day' : 'source'
      return pageOf(ask, loaded, id, ask.fields, [{ field, text: done.says }])
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Beginning a form for a child. */
export const startScreen: Screen = { path: '/children/:child/forms/:code', get: open, post: begin }
/** Beginning a form about one episode, also for those who see nothing of the child besides. */
export const startOfEpisodeScreen: Screen = { path: '/episodes/:episode/forms/:code', get: open, post: begin }
