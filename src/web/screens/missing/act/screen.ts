// One act on an episode: its form, its faults and doubts, and what came of it.

import type { ReadTx } from '../../../../actions/doors.ts'
import type { Counts } from '../../../../domain/children/index.ts'
import { asId, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { mayBeYoung, missingSince } from '../../../../domain/missing/index.ts'
import { readEpisode, readEpisodesOf, readSubject } from '../../../../store/missing/reads.ts'
import { readTogether } from '../../../../store/together/reads.ts'
import { isInsisted } from '../../../forms/insisted.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { countsOf } from '../../children/child/view.ts'
import { readBeside } from '../../protection/beside.ts'
import { readAlso } from '../../together/also.ts'
import { stillMissing } from '../../together/screen.ts'
import { type About, isAllowed } from '../acts/act.ts'
import { episodeActs } from '../acts/index.ts'
import { type ActPage, actPage } from './page.ts'

type Loaded = Pick<ActPage, 'act' | 'episode' | 'subject' | 'counts' | 'together' | 'beside'>

/** The act and the episode that a path names, or null where there is none for this actor. */
async function load(ask: Ask): Promise<Loaded | null> {
  const act = episodeActs.find(one => one.path === ask.params.act)
  const id = asId<'episode'>(ask.params.episode ?? '')
  const { role } = ask.actor
  if (act === undefined || id === null || !isAllowed(act, role, { whole: true })) return null
  return ask.store.read(ask.asker, 'open-act', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    if (!isAllowed(act, role, subject)) return null
    const counts = act.decidesRisk && subject.whole ? await readCounts(tx, episode.childId) : null
    const together = act.shared === true ? { together: await readTogether(tx, id) } : {}
    const beside = await readBeside(tx, act, episode)
    return { act, episode, subject, counts, beside, ...together }
  })
}

async function readCounts(tx: ReadTx, child: Id<'child'>): Promise<Counts> {
  const episodes = await readEpisodesOf(tx, child)
  return countsOf(
    episodes.filter(one => one.enteredInErrorAt === null),
    tx.now,
  )
}

const aboutOf = ({ subject, episode }: Loaded): About => ({
  twelveOrUnder: mayBeYoung(subject.bornOn, dayOf(missingSince(episode))),
  lookedAfter: subject.lookedAfter,
})

const formId = (fields: Fields): string => asId(textOf(fields, '_id')) ?? crypto.randomUUID()

async function show(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return actPage({
    ...loaded,
    tokens: ask.tokens,
    id: crypto.randomUUID(),
    shown: { fields: loaded.act.prefill?.(loaded.episode) ?? {}, faults: [], now: ask.now },
    doubts: [],
  })
}

const afterwards = (next: string | null, done: string, id: Id<'episode'>): string =>
  next === null ? `/episodes/${id}?done=${done}` : `/episodes/${id}/do/${next}`

// One who is found may know of the others: they are asked about at once.
const othersMissing = (ask: Ask, id: Id<'episode'>): Promise<boolean> =>
  ask.store.read(ask.asker, 'see-together', async tx => stillMissing(await readTogether(tx, id)).length > 0)

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { act, episode } = loaded
  const id = formId(ask.fields)
  const again = (faults: readonly Fault[], more: Partial<ActPage> = {}) =>
    actPage({
      ...loaded,
      tokens: ask.tokens,
      id,
      shown: { fields: ask.fields, faults, now: ask.now },
      doubts: [],
      ...more,
    })
  const read = readForm(act.questions, ask.fields, ask.now)
  if (read.kind === 'faults') return again(read.faults)
  const answers = read.answers as never
  const faults = act.faults?.(answers, ask.now) ?? []
  if (faults.length > 0) return again(faults)
  const doubts = act.doubts?.(answers, aboutOf(loaded), episode) ?? []
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return again([], { doubts })
  const done = await act.save({ ask, episode, id, insisted: doubts.length > 0, also: readAlso(ask.fields) }, answers)
  switch (done.kind) {
    case 'saved':
      if (act.asksOfOthers === true && (await othersMissing(ask, episode.id)))
        return { kind: 'redirect', to: `/episodes/${episode.id}/together/found` }
      return { kind: 'redirect', to: afterwards(act.next?.(answers, episode) ?? null, act.path, episode.id) }
    case 'stale':
      return again([], { episode: done.now, stale: true })
    case 'refused':
      return again([{ field: 'main-content', text: done.says }])
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** An act on an episode. */
export const actScreen: Screen = { path: '/episodes/:episode/do/:act', get: show, post: submit }
