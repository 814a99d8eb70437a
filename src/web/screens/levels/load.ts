// What the pages of a child's scaled meetings are made from.
import type { ReadTx } from '../../../actions/doors.ts'
import { roleMay } from '../../../domain/access/index.ts'
import type { FormLine } from '../../../domain/instruments/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import {
  type EarlyLaunch,
  type RequiredMeeting,
  requiredMeetings,
  type ScaledMeeting,
} from '../../../domain/levels/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readDutiesOfChild } from '../../../store/duties/reads.ts'
import { readFormsOf } from '../../../store/instruments/reads.ts'
import { readLaunches, readScaledMeetings } from '../../../store/levels/reads.ts'
import { readEpisodesOf, readMeetingsOf } from '../../../store/missing/reads.ts'
import type { Ask, ShownActor } from '../../frame/screen.ts'

/** A meeting that was written down as held and never prepared here. */
export type OtherMeeting = {
  readonly id: string
  readonly level: number
  readonly heldAt: Instant
  readonly plan: string
}

/** The scaled meetings of a child. */
export type LevelsView = {
  readonly bar: ChildBar
  readonly episodes: readonly Episode[]
  readonly meetings: readonly ScaledMeeting[]
  readonly others: readonly OtherMeeting[]
  readonly launches: readonly EarlyLaunch[]
  readonly required: readonly RequiredMeeting[]
  /** The two forms of meetings, submitted or begun, the latest first. */
  readonly forms: readonly FormLine[]
  /** Whether the child is in care; null where the actor may not see that. */
  readonly inCare: boolean | null
  readonly role: ShownActor['role']
  readonly mayWrite: boolean
  readonly now: Instant
}

/** The instruments that belong to a meeting (MISS-13.19c). */
export const meetingForms = { matrix: 'risk-evaluation-matrix', record: 'escalation-meeting' } as const

/** Where the pages of a child's meetings stand. */
export const meetingsHref = (child: Id<'child'>, rest = ''): string => `/children/${child}/meetings${rest}`

async function readOthers(tx: ReadTx, child: Id<'child'>, prepared: readonly ScaledMeeting[]): Promise<OtherMeeting[]> {
  const held = (await readMeetingsOf(tx, child)).filter(one => one.entered_in_error_at === null)
  const others = held.filter(one => prepared.every(({ id }) => id !== one.id))
  return others.map(({ id, level, held_at, plan }) => ({ id, level, heldAt: held_at, plan }))
}

const codes: readonly string[] = Object.values(meetingForms)

async function readLevels(tx: ReadTx, child: Id<'child'>): Promise<LevelsView | null> {
  const bar = await readBar(tx, child)
  if (bar === null) return null
  const { role } = tx.actor
  const meetings = await readScaledMeetings(tx, child)
  const launches = await readLaunches(tx, child)
  const duties = roleMay(role, 'duties', 'read') ? await readDutiesOfChild(tx, child) : []
  const episodes = roleMay(role, 'episodes', 'read') ? await readEpisodesOf(tx, child) : []
  const forms = await readFormsOf(tx, child)
  return {
    ...{ bar, meetings, launches, role, now: tx.now, required: requiredMeetings(duties, launches) },
    episodes: episodes.filter(one => one.enteredInErrorAt === null),
    others: await readOthers(tx, child, meetings),
    forms: forms.filter(
      one => codes.includes(one.instrument) && one.enteredInErrorAt === null && one.childId === child,
    ),
    inCare: bar.inCare.kind === 'shown' ? bar.inCare.value : null,
    mayWrite: roleMay(role, 'meetings', 'write'),
  }
}

/** Reads them; null where the actor may not see the child or no meeting of any. */
export async function loadLevels(ask: Ask): Promise<LevelsView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'meetings', 'read')) return null
  return ask.store.read(ask.asker, 'see-meetings', tx => readLevels(tx, child))
}

/** The meeting that the path names; undefined where there is none. */
export const meetingIn = ({ meetings }: LevelsView, ask: Pick<Ask, 'params'>): ScaledMeeting | undefined =>
  meetings.find(({ id }) => id === ask.params.meeting)
