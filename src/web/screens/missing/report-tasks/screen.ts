// The report as a list of parts to add in any order, with a check of all of it and a print for the officer at the door.
import { completeReport } from '../../../../actions/missing/record-course.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readLookAlikes } from '../../../../store/corrections/reads.ts'
import { readAnswers, readEpisode, readSubject } from '../../../../store/missing/reads.ts'
import { readTogether } from '../../../../store/together/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { asksWho, readKnown } from '../../duplicates/known-screen.ts'
import { checkPage, type ReportView, tasksPage } from './page.ts'

async function load(ask: Ask): Promise<ReportView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-report', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    return {
      episode,
      subject,
      answers: await readAnswers(tx, id),
      together: await readTogether(tx, id),
      alike: subject.whole ? await readLookAlikes(tx, episode) : [],
      tokens: ask.tokens,
      now: tx.now,
      done: textOf(ask.query, 'done'),
    }
  })
}

// Once a report is stored, and never before: a look at who it may be holds nobody up.
async function showTasks(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const asked = view.done.startsWith('reported') && asksWho(ask, view.episode)
  return tasksPage(asked ? { ...view, known: await readKnown(ask, view.episode) } : view)
}

async function showCheck(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : checkPage(view)
}

async function complete(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const { episode } = view
  const done = await completeReport(ask.store, ask.asker, { id: episode.id, version: episode.version })
  if (done.kind === 'not-found') return { kind: 'not-found' }
  return { kind: 'redirect', to: `/episodes/${episode.id}` }
}

/** The parts of a report. */
export const reportTasksScreen: Screen = { path: '/episodes/:episode/report', get: showTasks }
/** Everything that was answered, to check, send and print. */
export const reportCheckScreen: Screen = { path: '/episodes/:episode/report/check', get: showCheck, post: complete }
