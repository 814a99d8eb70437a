// The six measures, each saved by itself as it is filled in and once more when the page is sent.
import { saveSearchMeasure } from '../../../../actions/missing/record-night.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Instant, sayTime } from '../../../../domain/kernel/index.ts'
import { type MeasureState, measureStates, noMeasure, searchMeasures } from '../../../../domain/missing/index.ts'
import { type MeasureTaken, readEpisode, readMeasures, readSubject } from '../../../../store/missing/reads.ts'
import { readAnswersFor } from '../../../../store/protection/reads.ts'
import { choiceOf, numberOf, textOf } from '../../../frame/fields.ts'
import { readLastTime } from '../../../frame/moments.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { readFrontDoors } from '../../protection/front-door.ts'
import { type MeasuresView, measuresPage } from './page.ts'

async function load(ask: Ask): Promise<MeasuresView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'episodes', 'write')) return null
  return ask.store.read(ask.asker, 'see-measures', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    const measures = await readMeasures(tx, id)
    const page = { tokens: ask.tokens, now: tx.now, theirs: new Set<string>(), fields: null, faults: [] }
    const doors = roleMay(ask.actor.role, 'directory', 'read')
      ? { doors: await readFrontDoors(tx, await readAnswersFor(tx, id)) }
      : {}
    return { episode, subject, measures, ...doors, ...page }
  })
}

const show = async (ask: Ask): Promise<Answer> => {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : measuresPage(view)
}

const states = Object.keys(measureStates) as MeasureState[]

type Typed = {
  readonly state: MeasureState
  readonly doneAt: Instant | null
  readonly doneBy: string
  readonly note: string
}

// What stands keeps its day: only a time that was changed is read anew.
function timeOf(ask: Ask, key: string, taken: MeasureTaken | undefined, state: MeasureState): Instant | null | Fault {
  const typed = textOf(ask.fields, `time-${key}`)
  const stands = taken?.doneAt ?? null
  if (typed === '') return stands ?? (state === 'done' ? ask.now : null)
  if (stands !== null && typed === sayTime(stands)) return stands
  const fault = { field: `time-${key}`, text: 'Time must be a time like 3:45pm or 15:45' }
  return readLastTime(typed, ask.now) ?? fault
}

/** What was filled in of a measure; null where nothing was. */
function typedOf(ask: Ask, key: string, taken: MeasureTaken | undefined): Typed | Fault | null {
  const note = textOf(ask.fields, `note-${key}`)
  if (key === noMeasure) {
    if (note === '' && taken === undefined) return null
    const state = note === '' ? 'not-done' : 'could-not'
    return { state, doneAt: null, doneBy: taken?.doneBy || ask.actor.name, note }
  }
  const typed = [note, textOf(ask.fields, `time-${key}`), textOf(ask.fields, `by-${key}`)].some(text => text !== '')
  const state = choiceOf(ask.fields, `state-${key}`, states) ?? taken?.state ?? (typed ? 'not-done' : null)
  if (state === null) return null
  const doneAt = timeOf(ask, key, taken, state)
  if (doneAt !== null && typeof doneAt === 'object') return doneAt
  return { state, doneAt, doneBy: textOf(ask.fields, `by-${key}`) || ask.actor.name, note }
}

type Saved = { readonly theirs: ReadonlySet<string>; readonly faults: readonly Fault[] }

// Every measure that was sent and filled in; what cannot be read of one does not hold up the others.
async function save(ask: Ask, view: MeasuresView): Promise<Saved | null> {
  const theirs = new Set<string>()
  const faults: Fault[] = []
  for (const key of [...searchMeasures.map(one => one.key), noMeasure]) {
    if (ask.fields[`note-${key}`] === undefined) continue
    const typed = typedOf(ask, key, view.measures.get(key))
    if (typed === null) continue
    if ('field' in typed) {
      faults.push(typed)
      continue
    }
    const version = numberOf(ask.fields, `_version-${key}`) ?? 0
    const saved = await saveSearchMeasure(ask.store, ask.asker, view.episode.id, { measure: key, ...typed, version })
    if (saved.kind === 'not-found') return null
    if (saved.kind === 'stale') theirs.add(key)
  }
  return { theirs, faults }
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const saved = await save(ask, view)
  if (saved === null) return { kind: 'not-found' }
  if (saved.theirs.size === 0 && saved.faults.length === 0)
    return { kind: 'redirect', to: `/episodes/${view.episode.id}?done=measures` }
  const fresh = (await load(ask)) ?? view
  return measuresPage({ ...fresh, ...saved, fields: ask.fields })
}

async function autosave(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const saved = await save(ask, view)
  if (saved === null) return { kind: 'not-found' }
  if (saved.theirs.size > 0 || saved.faults.length > 0) return measuresPage({ ...view, ...saved, fields: ask.fields })
  return { kind: 'saved', json: { saved: sayTime(ask.now) } }
}

/** The six measures of an episode. */
export const measuresScreen: Screen = { path: '/episodes/:episode/measures', get: show, post: submit }
/** Saves a measure as it is filled in. */
export const measuresAutosaveScreen: Screen = { path: '/episodes/:episode/measures/as-typed', post: autosave }
