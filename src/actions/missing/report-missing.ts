// Reporting that a child is missing: always stored, whatever the reporter may see, and completed later question by question.
import type { Asker } from '../../domain/access/actor.ts'
import { dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import { kindToRecord, type ReportAnswer, reportQuestions } from '../../domain/missing/index.ts'
import { readAnswers, readEpisode } from '../../store/missing/reads.ts'
import {
  type NewReport,
  type ReportStored,
  reportEpisode,
  type SavedAnswer,
  saveAnswer,
} from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'
import { inError } from './change-episode.ts'

export type { NewReport, ReportStored, SavedAnswer } from '../../store/missing/writes.ts'

// A child of 12 or under on the day on which they were last seen (T-09), not on the day on which it is typed.
function asRecorded(report: NewReport, now: Instant): NewReport {
  const on = dayOf(report.foundMissing?.at ?? report.lastSeen?.at ?? now)
  return { ...report, kind: kindToRecord(report.kind, report.bornOn, on) }
}

/** A report, and the answers that came with it. */
export type ReportSent = { readonly report: NewReport; readonly answers: readonly Omit<SavedAnswer, 'version'>[] }

/** Stores a report, as missing where the child may be 12 or under (CARE-A1.6). Sent twice it is one report. */
export const reportMissing = (
  store: Store,
  asker: Asker,
  report: NewReport,
  answers: readonly Omit<SavedAnswer, 'version'>[],
): Promise<ReportStored> => storeReports(store, asker, [{ report, answers }])

/** Stores the reports of one sending in one transaction, then does what follows. Answers what became of the first. */
export async function storeReports(
  store: Store,
  asker: Asker,
  sent: readonly [ReportSent, ...ReportSent[]],
  then: (tx: WriteTx) => Promise<void> = async () => {},
): Promise<ReportStored> {
  const [first, ...others] = sent
  const work = async (tx: WriteTx) => {
    const stored = await storeReport(tx, asRecorded(first.report, tx.now), first.answers)
    for (const one of others) await storeReport(tx, asRecorded(one.report, tx.now), one.answers)
    await then(tx)
    return stored
  }
  try {
    return await store.write(asker, 'report-missing', work)
  } catch (error) {
    // The same report may have been stored meanwhile: a second press at two in the morning is no error.
    const stored = await store.read(asker, 'see-report', tx => readEpisode(tx, first.report.episodeId))
    if (stored === null) throw error
    // Another sending of it may have named fewer children: those whom only this one names are not lost.
    return others.length === 0 ? stored : store.write(asker, 'report-missing', work)
  }
}

async function storeReport(
  tx: WriteTx,
  report: NewReport,
  answers: readonly Omit<SavedAnswer, 'version'>[],
): Promise<ReportStored> {
  const stored = await reportEpisode(tx, report)
  const episode = answers.length === 0 ? null : await readEpisode(tx, report.episodeId)
  if (episode === null) return stored
  const stand = await readAnswers(tx, episode.id)
  for (const answer of answers.filter(one => !stand.has(one.question)))
    await saveAnswer(tx, { id: newId(), episodeId: episode.id, childId: episode.childId }, { ...answer, version: 0 })
  return stored
}

/** What came of saving an answer. `stale` carries the answer that stands. */
export type AnswerSaved =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly now: ReportAnswer | undefined }
  | { readonly kind: 'unknown-question' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** Saves one answer of a report, as it is typed. Something that was said wins over "not known", so that it is not hidden. */
export async function saveReportAnswer(
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  saved: SavedAnswer,
): Promise<AnswerSaved> {
  if (!reportQuestions.has(saved.question)) return { kind: 'unknown-question' }
  const whole = { ...saved, notKnown: saved.notKnown && saved.answer === '' }
  try {
    return await store.write(asker, 'save-report-answer', async tx => {
      const episode = await readEpisode(tx, episodeId)
      if (episode === null) return { kind: 'not-found' } as const
      if (episode.enteredInErrorAt !== null) return inError
      const version = await saveAnswer(tx, { id: newId(), episodeId, childId: episode.childId }, whole)
      return { kind: 'saved', version } as const
    })
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    const answers = await store.read(asker, 'see-report', tx => readAnswers(tx, episodeId))
    return { kind: 'stale', now: answers.get(saved.question) }
  }
}
