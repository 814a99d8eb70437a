// One act on an episode: its form, its faults and doubts, and what came of it.
import { roleMay } from '../../../../domain/access/index.ts'
import { ageOn, asId, dayOf, type Instant } from '../../../../domain/kernel/index.ts'
import { type Episode, missingSince } from '../../../../domain/missing/index.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import type { EpisodeAct } from '../acts/act.ts'
import { episodeActs } from '../acts/index.ts'
import { actPage } from './page.ts'

type Loaded = { readonly act: EpisodeAct; readonly episode: Episode; readonly subject: Subject }

/** The act and the episode that a path names, or null where there is none for this actor. */
async function load(ask: Ask): Promise<Loaded | null> {
  const act = episodeActs.find(one => one.path === ask.params.act)
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (act === undefined || id === null || !roleMay(ask.actor.role, act.needs.section, act.needs.act)) return null
  return ask.store.read(ask.asker, 'open-act', async tx => {
    const episode = await readEpisode(tx, id)
    return episode && { act, episode, subject: await readSubject(tx, episode) }
  })
}

// An unknown date of birth takes the younger reading.
function twelveOrUnder({ bornOn }: Subject, episode: Episode): boolean {
  return bornOn === null || ageOn(bornOn, dayOf(missingSince(episode))) <= 12
}

const formId = (fields: Fields): string => asId(textOf(fields, '_id')) ?? crypto.randomUUID()

async function show(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return actPage({
    ...loaded,
    tokens: ask.tokens,
    id: crypto.randomUUID(),
    shown: { fields: {}, faults: [], now: ask.now },
    doubts: [],
  })
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { act, episode, subject } = loaded
  const id = formId(ask.fields)
  const again = (now: Instant, more: Partial<Parameters<typeof actPage>[0]>) =>
    actPage({ ...loaded, tokens: ask.tokens, id, shown: { fields: ask.fields, faults: [], now }, doubts: [], ...more })
  const read = readForm(act.questions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return again(ask.now, { shown: { fields: ask.fields, faults: read.faults, now: ask.now } })
  const answers = read.answers as never
  const about = { twelveOrUnder: twelveOrUnder(subject, episode), lookedAfter: subject.lookedAfter }
  const doubts = act.doubts?.(answers, about) ?? []
  if (doubts.length > 0 && textOf(ask.fields, '_insisted') !== 'yes') return again(ask.now, { doubts })
  const done = await act.save({ ask, episode, id }, answers)
  switch (done.kind) {
    case 'saved':
      return { kind: 'redirect', to: `/episodes/${episode.id}?done=${act.path}` }
    case 'stale':
      return again(ask.now, { episode: done.now, stale: true })
    case 'refused':
      return again(ask.now, {
        shown: { fields: ask.fields, faults: [{ field: 'main-content', text: done.says }], now: ask.now },
      })
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** An act on an episode. */
export const actScreen: Screen = { path: '/episodes/:episode/do/:act', get: show, post: submit }
