// Reporting that a child is missing: always stored, whatever the reporter may see, and completed later question by question.
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { type ReportAnswer, reportQuestions } from '../../domain/missing/index.ts'
import { readAnswers, readEpisode } from '../../store/missing/reads.ts'
import { type NewReport, reportEpisode, type SavedAnswer, saveAnswer } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { newId } from '../new-id.ts'

export type { NewReport, SavedAnswer } from '../../store/missing/writes.ts'

/** Stores a report and answers its reference. Sent twice it is one report. */
export const reportMissing = (
  store: Store,
  asker: Asker,
  report: NewReport,
  answers: readonly Omit<SavedAnswer, 'version'>[],
): Promise<string> =>
  store.write(asker, 'report-missing', async tx => {
    const reference = await reportEpisode(tx, report)
    const episode = await readEpisode(tx, report.episodeId)
    if (episode === null) return reference
    const stand = await readAnswers(tx, episode.id)
    for (const answer of answers.filter(one => !stand.has(one.question)))
      await saveAnswer(tx, { id: newId(), episodeId: episode.id, childId: episode.childId }, { ...answer, version: 0 })
    return reference
  })

/** What came of saving an answer. `stale` carries the answer that stands. */
export type AnswerSaved =
  | { readonly kind: 'saved'; readonly version: number }
  | { readonly kind: 'stale'; readonly now: ReportAnswer | undefined }
  | { readonly kind: 'unknown-question' }
  | { readonly kind: 'not-found' }

/** Saves one answer of a report, as it is typed. */
export async function saveReportAnswer(
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  saved: SavedAnswer,
): Promise<AnswerSaved> {
  if (!reportQuestions.has(saved.question)) return { kind: 'unknown-question' }
  try {
    return await store.write(asker, 'save-report-answer', async tx => {
      const episode = await readEpisode(tx, episodeId)
      if (episode === null) return { kind: 'not-found' } as const
      const version = await saveAnswer(tx, { id: newId(), episodeId, childId: episode.childId }, saved)
      return { kind: 'saved', version } as const
    })
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    const answers = await store.read(asker, 'see-report', tx => readAnswers(tx, episodeId))
    return { kind: 'stale', now: answers.get(saved.question) }
  }
}
