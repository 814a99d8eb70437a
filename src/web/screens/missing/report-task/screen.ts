// One part of the report: a question or a few, saved as they are typed and once more when they are sent.
import { saveReportAnswer } from '../../../../actions/missing/report-missing.ts'
import { asId, sayTime } from '../../../../domain/kernel/index.ts'
import { type ReportAnswer, type ReportTask, reportTasks } from '../../../../domain/missing/index.ts'
import {
  offeredByRecord,
  partNames,
  type StandingRow,
  type StandingRows,
  standsOn,
  withRecord,
} from '../../../../domain/record/index.ts'
import { readAnswers, readEpisode, readSubject } from '../../../../store/missing/reads.ts'
import { type RecordSections, readRecordSections } from '../../../../store/record/reads.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { type TaskView, taskPage } from './page.ts'

async function load(ask: Ask): Promise<TaskView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  const task = reportTasks.find(one => one.key === ask.params.part)
  if (id === null || task === undefined) return null
  return ask.store.read(ask.asker, 'see-report', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    return {
      episode,
      subject,
      task,
      answers: await readAnswers(tx, id),
      tokens: ask.tokens,
      theirs: new Map(),
      offered: subject.whole ? offeredByRecord(standingRows(await readRecordSections(tx, episode.childId))) : [],
      fields: null,
    }
  })
}

const show = async (ask: Ask): Promise<Answer> => {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : taskPage(view)
}

// Of each section that may be seen, the rows that stand today.
function standingRows(sections: RecordSections): StandingRows {
  const rows = partNames.map(part => {
    const shown = sections[part]
    const kept: readonly StandingRow[] = shown.kind === 'shown' ? shown.value : []
    return [part, kept.filter(row => standsOn(row.value, sections.today))]
  })
  return Object.fromEntries(rows)
}

// What stands on the record goes into the answer where somebody said that it still holds.
function answerTo(view: TaskView, fields: Ask['fields'], key: string): string {
  const typed = textOf(fields, key)
  const confirmed = textOf(fields, `${key}-from-record`) === 'yes'
  return confirmed
    ? withRecord(
        typed,
        view.offered.filter(({ question }) => question === key),
      )
    : typed
}

type Saved = { readonly theirs: ReadonlyMap<string, ReportAnswer>; readonly seen: boolean }

// Every question of the part that was sent; those that somebody else changed since are not saved and come back.
async function save(ask: Ask, view: TaskView, task: ReportTask): Promise<Saved> {
  const episodeId = view.episode.id
  const theirs = new Map<string, ReportAnswer>()
  for (const { key } of task.questions) {
    if (ask.fields[key] === undefined) continue
    const notKnown = textOf(ask.fields, `${key}-not-known`) === 'yes'
    const version = numberOf(ask.fields, `_version-${key}`) ?? 0
    const saved = await saveReportAnswer(ask.store, ask.asker, episodeId, {
      question: key,
      answer: answerTo(view, ask.fields, key),
      notKnown,
      version,
    })
    if (saved.kind === 'not-found') return { theirs, seen: false }
    if (saved.kind === 'stale' && saved.now) theirs.set(key, saved.now)
  }
  return { theirs, seen: true }
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const { theirs, seen } = await save(ask, view, view.task)
  if (!seen) return { kind: 'not-found' }
  if (theirs.size > 0) return taskPage({ ...view, theirs, fields: ask.fields })
  return { kind: 'redirect', to: `/episodes/${view.episode.id}/report` }
}

async function autosave(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const names = Object.keys(ask.fields)
  const touched = view.task.questions.filter(one => names.includes(one.key) || names.includes(`${one.key}-not-known`))
  const whole = Object.fromEntries(
    touched.map(one => [one.key, ask.fields[one.key] ?? view.answers.get(one.key)?.answer ?? '']),
  )
  const typed = { ...ask, fields: { ...ask.fields, ...whole } }
  const { theirs, seen } = await save(typed, { ...view, offered: [] }, { ...view.task, questions: touched })
  if (!seen) return { kind: 'not-found' }
  if (theirs.size > 0) return { ...taskPage({ ...view, theirs, fields: ask.fields }), status: 409 }
  return { kind: 'saved', json: { saved: sayTime(ask.now) } }
}

/** One part of a report. */
export const reportTaskScreen: Screen = { path: '/episodes/:episode/report/part/:part', get: show, post: submit }
/** Saves a part as it is typed. */
export const reportTaskAutosaveScreen: Screen = {
  path: '/episodes/:episode/report/part/:part/as-typed',
  post: autosave,
}
