// What the page of a child is drawn from: everything that the actor may see of the record, read at one moment.

import type { ReadTx } from '../../../../actions/doors.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import type { RiskMarker } from '../../../../domain/alerts/index.ts'
import { type CountableEpisode, type Counts, countEpisodes } from '../../../../domain/children/index.ts'
import type { GroupWork } from '../../../../domain/groups/index.ts'
import type { FormLine } from '../../../../domain/instruments/index.ts'
import type { Id, Instant } from '../../../../domain/kernel/index.ts'
import { type Episode, endOf, missingSince, policeKnewAt } from '../../../../domain/missing/index.ts'
import type { WholeProgramme } from '../../../../domain/programme/index.ts'
import { readMarkers } from '../../../../store/alerts/reads.ts'
import {
  type ChildRecord,
  type ChildsView,
  readChild,
  readChildsView,
  type Shown,
  whereRead,
} from '../../../../store/children/reads.ts'
import { type MaybeSame, readMaybeSame } from '../../../../store/duplicates/reads.ts'
import { type ChildFlag, type Duty, readDutiesOfChild, readFlagsOfChild } from '../../../../store/duties/reads.ts'
import { readGroupWork } from '../../../../store/groups/reads.ts'
import { type FormWords, readFormsOf, readOwnWords } from '../../../../store/instruments/reads.ts'
import { readEpisodesOf, readMeetingsOf } from '../../../../store/missing/reads.ts'
import { readProgrammes } from '../../../../store/programme/reads.ts'
import { type RecordSections, readRecordSections } from '../../../../store/record/reads.ts'
import { readsForms } from '../../instruments/list/view.ts'

/** An intervention meeting as it was written down. */
export type MeetingHeld = {
  readonly level: number
  readonly heldAt: Instant
  readonly chair: string
  readonly attended: string
  readonly plan: string
}

/** The page's content. */
export type ChildView = {
  readonly now: Instant
  readonly record: ChildRecord
  /** Without those entered in error, the latest first. */
  readonly episodes: Shown<readonly Episode[]>
  readonly meetings: Shown<readonly MeetingHeld[]>
  readonly duties: Shown<readonly Duty[]>
  readonly flags: readonly ChildFlag[]
  readonly childsView: Shown<ChildsView | null>
  /** Its forms, the latest first; absent where the page says nothing of them. */
  readonly forms?: Shown<readonly FormLine[]>
  /** The child's own words in the latest form that has any and may be seen. */
  readonly formWords?: FormWords | null
  /** What the protocol asks to act upon; absent where the page says nothing of it. */
  readonly markers?: Shown<readonly RiskMarker[]>
  /** Direct work and group work; absent where the page says nothing of them. */
  readonly programmes?: Shown<readonly WholeProgramme[]>
  readonly groupWork?: Shown<GroupWork>
  /** The sections of the record; the latest photograph stands at the head of the page. */
  readonly sections?: RecordSections
  /** Other records that may be this child; absent where the page says nothing of them. */
  readonly maybeSame?: MaybeSame
}

async function readMeetings(tx: ReadTx, child: Id<'child'>): Promise<MeetingHeld[]> {
  const held = (await readMeetingsOf(tx, child)).filter(meeting => meeting.entered_in_error_at === null)
  return held.map(({ level, held_at, chair, attended, plan }) => ({ level, heldAt: held_at, chair, attended, plan }))
}

/** Everything of a child that the actor may see; null where there is nothing to see, after one statement. */
export async function readView(tx: ReadTx, child: Id<'child'>): Promise<ChildView | null> {
  const record = await readChild(tx, child)
  if (record === null) return null
  const episodes = async () => (await readEpisodesOf(tx, child)).filter(episode => episode.enteredInErrorAt === null)
  return {
    now: tx.now,
    record,
    episodes: await whereRead(tx, 'episodes', episodes),
    meetings: await whereRead(tx, 'meetings', () => readMeetings(tx, child)),
    duties: await whereRead(tx, 'duties', () => readDutiesOfChild(tx, child)),
    flags: roleMay(tx.actor.role, 'duties', 'read') ? await readFlagsOfChild(tx, child) : [],
    childsView: await whereRead(tx, 'return-interviews', () => readChildsView(tx, child)),
    forms: await whereRead(tx, 'assessments', () => readFormsOf(tx, child)),
    formWords: readsForms(tx.actor.role) ? await readOwnWords(tx, child) : null,
    markers: await whereRead(tx, 'risk-markers', () => readMarkers(tx, child)),
    programmes: await whereRead(tx, 'programmes', () => readProgrammes(tx, child)),
    groupWork: await whereRead(tx, 'group-work', () => readGroupWork(tx, child)),
    sections: await readRecordSections(tx, child),
    maybeSame: await readMaybeSame(tx, child),
  }
}

/** An episode as the counts look at it. */
export const countable = (episode: Episode): CountableEpisode => ({
  counts: episode.kind === 'missing',
  reportedAt: policeKnewAt(episode),
  startedAt: missingSince(episode),
  endedAt: endOf(episode),
})

/** The counts of a list of episodes as they stand at a moment. */
export const countsOf = (episodes: readonly Episode[], now: Instant): Counts =>
  countEpisodes(episodes.map(countable), now)
