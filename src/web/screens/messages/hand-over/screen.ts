// `/episodes/:episode/hand-over`: handing an episode to another team.
import { handOverEpisode, takeHandOverBack } from '../../../../actions/messages/hand-over-episode.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { readTeamLines } from '../../../../store/directory/reads.ts'
import { readHandOvers } from '../../../../store/messages/reads.ts'
import { readEpisode, readSubject } from '../../../../store/missing/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { type HandOverView, handOverPage, handOverQuestions } from './page.ts'

async function load(ask: Ask): Promise<HandOverView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'episodes', 'write')) return null
  return ask.store.read(ask.asker, 'open-hand-over', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const { name } = await readSubject(tx, episode)
    const read = { teams: await readTeamLines(tx), overs: await readHandOvers(tx, id) }
    const formId = asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()
    return { episode, name, ...read, tokens: ask.tokens, id: formId, fields: {}, faults: [], now: tx.now, says: null }
  })
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : handOverPage(view)
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const again = (more: Partial<HandOverView>): Answer => handOverPage({ ...view, fields: ask.fields, ...more })
  const read = readForm(handOverQuestions(view.teams), ask.fields, ask.now)
  if (read.kind === 'faults') return again({ faults: read.faults })
  const toTeam = asId<'team'>(read.answers.team ?? '')
  if (toTeam === null) return again({ faults: [{ field: 'team', text: 'Choose the team' }] })
  const given = { id: view.id as Id<'episode-hand-over'>, toTeam, words: read.answers.words }
  const came = await handOverEpisode(ask.store, ask.asker, view.episode.id, given)
  if (came.kind === 'not-found') return { kind: 'not-found' }
  if (came.kind === 'refused') return again({ faults: [{ field: 'team', text: came.says }] })
  return { kind: 'redirect', to: `/episodes/${view.episode.id}/hand-over` }
}

async function takeBack(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  const over = asId<'episode-hand-over'>(textOf(ask.fields, 'over'))
  if (view === null || over === null || !view.overs.some(({ id }) => id === over)) return { kind: 'not-found' }
  const because = textOf(ask.fields, 'because') || 'Taken back'
  const came = await takeHandOverBack(ask.store, ask.asker, over, because)
  if (came.kind === 'refused') return handOverPage({ ...view, says: `${came.says}. Nothing was changed.` })
  return { kind: 'redirect', to: `/episodes/${view.episode.id}/hand-over` }
}

/** Handing over, and taking back. */
export const episodeHandOverScreens: readonly Screen[] = [
  { path: '/episodes/:episode/hand-over', get: show, post: submit },
  { path: '/episodes/:episode/hand-over/take-back', post: takeBack },
]
