// Whom a report describes, and whom they may be.
import { type NamedAndBorn, personTold } from '../../domain/duplicates/index.ts'
import { type Episode, isWorkingName } from '../../domain/missing/index.ts'
import { handlesBesides, type NoneStanding, readNoneAmong } from '../../store/duplicates/reads.ts'
import type { ReadTx } from '../doors.ts'
import { type Candidates, readCandidates } from './candidates.ts'

// A child whom nobody can name has no name to compare.
const personReported = ({ describedName, describedBornOn }: Episode): NamedAndBorn =>
  personTold(isWorkingName(describedName) ? '' : describedName, describedBornOn)

/** Whom the child of a report may be, the record that the report itself made left out. */
export async function readWhoItMayBe(tx: ReadTx, episode: Episode): Promise<Candidates> {
  const { own, elsewhere } = await readCandidates(tx, personReported(episode), episode.childId)
  const others = await handlesBesides(
    tx,
    episode.id,
    elsewhere.map(({ handle }) => handle),
  )
  return { own, elsewhere: elsewhere.filter(({ handle }) => others.has(handle)) }
}

/** Whom the child of a report may be, and what was said of them already. */
export type WhoItMayBe = { readonly candidates: Candidates; readonly said: NoneStanding | null }

/** Reads both. */
export async function readKnownWho(tx: ReadTx, episode: Episode): Promise<WhoItMayBe> {
  const candidates = await readWhoItMayBe(tx, episode)
  const own = candidates.own.map(({ id }) => id)
  const handles = candidates.elsewhere.map(({ handle }) => handle)
  return { candidates, said: await readNoneAmong(tx, episode.id, own, handles) }
}
