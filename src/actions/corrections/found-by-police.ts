// The police find a child who may be missing and whom nobody reported: an episode that is found already (POL-12.6).
import type { Asker } from '../../domain/access/actor.ts'
import type { Id } from '../../domain/kernel/index.ts'
import type { Reported } from '../../domain/missing/index.ts'
import type { PoliceCheck } from '../../store/corrections/reads.ts'
import { addPoliceCheck } from '../../store/corrections/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { setEpisodeFacts } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { type NewReport, type ReportStored, type SavedAnswer, storeReports } from '../missing/report-missing.ts'
import { newId } from '../new-id.ts'

/** What the police say of a child whom they found. */
export type FoundByPolice = {
  readonly episodeId: Id<'episode'>
  readonly newChildId: Id<'child'>
  readonly person: Pick<
    NewReport,
    'child' | 'givenNames' | 'familyName' | 'nameWords' | 'workingName' | 'bornOn' | 'bornPrecision'
  >
  readonly answers: readonly Omit<SavedAnswer, 'version'>[]
  readonly found: Reported
  readonly where: string
  readonly policeReference: string
  readonly checks: readonly PoliceCheck[]
}

const reportOf = (said: FoundByPolice): NewReport => ({
  ...said.person,
  episodeId: said.episodeId,
  newChildId: said.newChildId,
  authority: null,
  livesIn: null,
  kind: 'missing',
  source: 'found-by-police',
  reporterKind: 'police',
  missingFrom: null,
  lastSeen: null,
  foundMissing: null,
  // They know since they found the child: the episode counts, and lasted no time that anybody knows of.
  reportedToPoliceAt: said.found.at,
  reportedPrecision: said.found.precision,
  policeReference: said.policeReference || null,
})

/** Records a child whom the police found and nobody had reported, with the four checks. Sent twice it is one. */
export const recordFoundByPolice = (store: Store, asker: Asker, said: FoundByPolice): Promise<ReportStored> =>
  storeReports(
    store,
    asker,
    [{ report: reportOf(said), answers: said.answers.filter(one => one.answer !== '') }],
    async tx => {
      const episode = await readEpisode(tx, said.episodeId)
      if (episode === null || episode.located !== null) return
      const { at: found, precision } = said.found
      const located = {
        located_at: at(found),
        located_precision: precision,
        located_where: said.where,
        located_by: 'Police',
      }
      await setEpisodeFacts(tx, episode.id, episode.version, located)
      for (const check of said.checks)
        await addPoliceCheck(tx, { id: newId(), episode: episode.id, child: episode.childId }, check)
    },
  )
