// What the pages about the care of a child are drawn from: everything that the actor may see of it, read at one moment.
import type { ReadTx } from '../../../actions/doors.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { type AppendixOne, type CareWarning, careWarnings, readAppendixOne } from '../../../domain/care/index.ts'
import { holdsOn, type SocialCare } from '../../../domain/children/index.ts'
import type { FormLine } from '../../../domain/instruments/index.ts'
import { dayOf, type Id, type Instant } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import type { PartName } from '../../../domain/record/index.ts'
import {
  type InterviewAnswer,
  type InterviewOfEpisode,
  readInterviewsOf,
  readPushAndPull,
} from '../../../store/care/reads.ts'
import {
  type ChildBar,
  type Kept,
  type KeptPlacement,
  readBar,
  readPlacements,
  readSocialCare,
  type Shown,
  whereRead,
} from '../../../store/children/reads.ts'
import { readForm, readFormsOf } from '../../../store/instruments/reads.ts'
import { readEpisodesOf } from '../../../store/missing/reads.ts'
import { type RecordSections, readRecordSections } from '../../../store/record/reads.ts'

/** A missing-from-care assessment that was submitted, and what it says; null where its version is not known. */
export type Assessed = { readonly form: FormLine; readonly said: AppendixOne | null }

/** What the pages show. */
export type CareView = {
  readonly now: Instant
  readonly bar: ChildBar
  readonly sections: RecordSections
  readonly placements: Shown<readonly KeptPlacement[]>
  readonly socialCare: Shown<readonly Kept<SocialCare>[]>
  /** Without those entered in error, the latest first. */
  readonly episodes: Shown<readonly Episode[]>
  /** The latest assessment; null where none was submitted. */
  readonly assessed: Shown<Assessed | null>
}

/** What the review pack shows besides. */
export type PackView = CareView & {
  readonly interviews: Shown<readonly InterviewOfEpisode[]>
  readonly answers: Shown<readonly InterviewAnswer[]>
}

/** The questions of the return interview that say what pushed or pulled the child, and what would help (MISS-13.11). */
export const pushAndPull = ['e24', 'e31', 'e32', 'e33', 'e35'] as const

async function readAssessed(tx: ReadTx, child: Id<'child'>): Promise<Assessed | null> {
  const done = (await readFormsOf(tx, child)).filter(
    form =>
      form.instrument === 'missing-from-care-assessment' && form.submittedAt !== null && form.enteredInErrorAt === null,
  )
  const latest = done.toSorted((a, b) => (b.completedOn ?? 0) - (a.completedOn ?? 0))[0]
  if (latest === undefined) return null
  const form = await readForm(tx, latest.id)
  return { form: latest, said: form === null ? null : readAppendixOne(form) }
}

/** Everything about the care of a child that the actor may see; null where there is no child to see, after one statement. */
export async function readCareView(tx: ReadTx, child: Id<'child'>): Promise<CareView | null> {
  const bar = await readBar(tx, child)
  if (bar === null) return null
  return {
    now: tx.now,
    bar,
    sections: await readRecordSections(tx, child),
    placements: await whereRead(tx, 'placement', () => readPlacements(tx, child)),
    socialCare: await whereRead(tx, 'social-care', () => readSocialCare(tx, child)),
    episodes: await whereRead(tx, 'episodes', async () =>
      (await readEpisodesOf(tx, child)).filter(episode => episode.enteredInErrorAt === null),
    ),
    assessed: await whereRead(tx, 'assessments', () => readAssessed(tx, child)),
  }
}

/** The same with what the return interviews say; null as before. */
export async function readPackView(tx: ReadTx, child: Id<'child'>): Promise<PackView | null> {
  const view = await readCareView(tx, child)
  if (view === null) return null
  const sees = roleMay(tx.actor.role, 'return-interviews', 'read')
  return {
    ...view,
    interviews: await whereRead(tx, 'return-interview-offers', () => readInterviewsOf(tx, child)),
    answers: sees ? { kind: 'shown', value: await readPushAndPull(tx, child, pushAndPull) } : { kind: 'hidden' },
  }
}

/** Where the child lives and is to live, the latest first. */
export function placementsNow({ placements, now }: CareView): readonly KeptPlacement[] {
  const today = dayOf(now)
  if (placements.kind === 'hidden') return []
  return placements.value.filter(({ value }) => holdsOn(value, today) || value.from > today)
}

const rowsIn = ({ sections }: CareView, part: PartName) => {
  const shown = sections[part]
  return shown.kind === 'hidden' ? null : shown.value
}

/** What is missing of a child in care; nothing where the child is known not to be in care. */
export function warningsOf(view: CareView): CareWarning[] {
  const { bar, assessed, now } = view
  if (bar.inCare.kind === 'shown' && !bar.inCare.value) return []
  return careWarnings({
    today: dayOf(now),
    placements: placementsNow(view).map(({ id, value }) => ({ id, arrangement: value.arrangement, from: value.from })),
    considered: rowsIn(view, 'placement-considerations'),
    plans: rowsIn(view, 'placement-plans'),
    carePlans: rowsIn(view, 'care-plans'),
    assessedOn: assessed.kind === 'hidden' ? 'hidden' : (assessed.value?.form.completedOn ?? null),
  })
}
