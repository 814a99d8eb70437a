// What the police's assessments of an episode are shown with: who made which, how often the child was missing, what is on record.
import type { ReadTx } from '../../../../actions/doors.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import type { Counts } from '../../../../domain/children/index.ts'
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import { type Episode, measuresDone } from '../../../../domain/missing/index.ts'
import type { LevelDispute } from '../../../../domain/police/index.ts'
import {
  readAnswers,
  readEpisode,
  readEpisodesOf,
  readMeasures,
  readNotReported,
  readSubject,
  type Subject,
} from '../../../../store/missing/reads.ts'
import { type FullAssessment, readAssessmentsByStage, readDisputes } from '../../../../store/police/reads.ts'
import { readUnderstanding, type Understanding } from '../../../../store/protection/reads.ts'
import { readRecordSections } from '../../../../store/record/reads.ts'
import type { Ask } from '../../../frame/screen.ts'
import { countsOf } from '../../children/child/view.ts'
import { onRecord, onRecordByQuestion } from '../../missing/on-record.ts'
import { mayAssessIn } from '../view.ts'
import { type Hints, hintsOf } from './hints.ts'

/** Everything about the assessments of one episode. */
export type AssessView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly assessments: readonly FullAssessment[]
  readonly disputes: readonly LevelDispute[]
  /** How often the child was missing (BACK-1.3); null where the actor sees this episode only. */
  readonly counts: Counts | null
  /** What is recorded already of each question and factor, in words. */
  readonly hints: Hints
  /** What the child may not understand of the risk, and how to speak with them (PRIN-4.1d). */
  readonly understanding?: Understanding | null
  readonly mayAssess: boolean
  readonly now: Instant
}

// Of the record only those who see the whole child are reminded; of this episode everybody who sees it.
async function readHints(tx: ReadTx, episode: Episode, whole: boolean, counts: Counts | null): Promise<Hints> {
  const recorded = whole
    ? onRecordByQuestion(onRecord(await readRecordSections(tx, episode.childId)))
    : new Map<string, string>()
  const earlier = whole ? (await readEpisodesOf(tx, episode.childId)).filter(one => one.id !== episode.id) : []
  return hintsOf({
    ...{ recorded, counts, answers: await readAnswers(tx, episode.id) },
    measures: measuresDone(await readMeasures(tx, episode.id)),
    notReported: (await readNotReported(tx, episode.id))?.foundOut ?? null,
    found: earlier.flatMap(one => (one.enteredInErrorAt === null && one.located?.where ? [one.located.where] : [])),
  })
}

async function readCounts(tx: ReadTx, episode: Episode): Promise<Counts> {
  const episodes = await readEpisodesOf(tx, episode.childId)
  return countsOf(
    episodes.filter(one => one.enteredInErrorAt === null),
    tx.now,
  )
}

/** Reads them; null where the actor may not see the episode, or no assessment of it. */
export async function loadAssessments(ask: Ask): Promise<AssessView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  const { role } = ask.actor
  if (id === null || !roleMay(role, 'police-assessments', 'read')) return null
  return ask.store.read(ask.asker, 'see-assessments', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    const counts = subject.whole ? await readCounts(tx, episode) : null
    const mayAssess = mayAssessIn(role, episode)
    return {
      ...{ episode, subject, counts, mayAssess, now: tx.now },
      assessments: await readAssessmentsByStage(tx, id),
      disputes: await readDisputes(tx, id),
      understanding: await readUnderstanding(tx, episode.childId),
      hints: mayAssess ? await readHints(tx, episode, subject.whole, counts) : {},
    }
  })
}
