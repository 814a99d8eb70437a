// A scaled meeting: begun because a duty waits for it or because a level is launched early, prepared, held, or called off.
import type { Asker } from '../../domain/access/actor.ts'
import type { Part } from '../../domain/children/index.ts'
import { dayOf, endOfWorkingDay, englandAndWales, type Id, type Instant } from '../../domain/kernel/index.ts'
import {
  type MeetingPart,
  nobodySaid,
  type People,
  partNames,
  requiredMeetings,
  type ScaledMeeting,
  sayWhoCame,
  type Trigger,
  triggerOf,
} from '../../domain/levels/index.ts'
import type { MeetingLevel } from '../../domain/protocol/index.ts'
import { readBar, readInvolvements } from '../../store/children/reads.ts'
import { readDutiesOfChild } from '../../store/duties/reads.ts'
import { readLaunches, readScaledMeetings } from '../../store/levels/reads.ts'
import * as levels from '../../store/levels/writes.ts'
import { readEpisodesOf } from '../../store/missing/reads.ts'
import type { Store } from '../../store/open-store.ts'
import type { ReadTx, WriteTx } from '../../store/transaction.ts'
import { type Saved, savedOr, saveWithReason } from '../children/saving.ts'

export type { MeetingChange, NewLaunch } from '../../store/levels/writes.ts'

/** What came of beginning a meeting: its id, or that of the one in preparation; `nothing-asks` where no level was reached. */
export type MeetingBegun =
  | { readonly kind: 'begun'; readonly id: Id<'meeting'> }
  | { readonly kind: 'nothing-asks' }
  | { readonly kind: 'not-found' }

const partOfInvolved: Readonly<Partial<Record<Part, MeetingPart>>> = {
  ...{ 'social-worker': 'social-worker', 'team-manager': 'team-manager', carer: 'carer', health: 'health' },
  ...{ 'fostering-social-worker': 'carer', 'independent-reviewing-officer': 'reviewing-officer', school: 'education' },
  ...{ 'return-interviewer': 'interviewer', 'police-officer': 'police-officer' },
}

// Who is on the record with a part at a meeting is named already; whether they are expected is for a person to say.
async function peopleOnRecord(tx: ReadTx, child: Id<'child'>): Promise<People> {
  const involved = await readInvolvements(tx, child)
  const today = dayOf(tx.now)
  const people: Partial<Record<MeetingPart, typeof nobodySaid>> = {}
  for (const { value, person, team } of involved) {
    const part = partOfInvolved[value.part]
    const stands = value.from <= today && (value.until === null || value.until > today)
    if (part === undefined || !stands || people[part] !== undefined) continue
    people[part] = { ...nobodySaid, name: person ?? team ?? '' }
  }
  return people
}

const requiredOf = async (tx: ReadTx, child: Id<'child'>) =>
  requiredMeetings(await readDutiesOfChild(tx, child), await readLaunches(tx, child))

/** Begins the meeting of a level that a duty waits for, with what raised it. One in preparation is answered as it is. */
export function beginMeeting(
  store: Store,
  asker: Asker,
  child: Id<'child'>,
  { id, level }: { readonly id: Id<'meeting'>; readonly level: MeetingLevel },
): Promise<MeetingBegun> {
  return store.write(asker, 'prepare-meeting', async tx => {
    if ((await readBar(tx, child)) === null) return { kind: 'not-found' } as const
    const trigger = triggerOf(level, await requiredOf(tx, child))
    if (trigger === null) return { kind: 'nothing-asks' } as const
    const people = await peopleOnRecord(tx, child)
    return {
      kind: 'begun',
      id: await levels.beginMeeting(tx, { id, child, trigger: await ofRecord(tx, child, trigger), people }),
    } as const
  })
}

// What raised it may stand on another record of the same child: a meeting names only what stands on its own.
async function ofRecord(tx: ReadTx, child: Id<'child'>, trigger: Trigger): Promise<Trigger> {
  const episodes = await readEpisodesOf(tx, child)
  const own = episodes.some(one => one.id === trigger.triggeredBy && one.childId === child)
  return own ? trigger : { ...trigger, triggeredBy: null }
}

/** A level to be launched early, and the id of the meeting that is then prepared. */
export type LaunchGiven = levels.NewLaunch & { readonly meeting: Id<'meeting'> }

function dueOn(launchedAt: Instant) {
  const due = endOfWorkingDay(dayOf(launchedAt), 5, englandAndWales)
  return due.kind === 'due' ? due.on : null
}

/** Launches a level early, or goes up to it, and begins its meeting (MISS-13.19a). */
export function launchEarly(store: Store, asker: Asker, child: Id<'child'>, given: LaunchGiven): Promise<MeetingBegun> {
  return store.write(asker, 'launch-level-early', async tx => {
    if ((await readBar(tx, child)) === null) return { kind: 'not-found' } as const
    const { id, level, launchedAt, meeting } = given
    const episodes = await readEpisodesOf(tx, child)
    const latest = episodes.find(one => one.childId === child && one.enteredInErrorAt === null)?.id ?? null
    const [before] = await requiredOf(tx, child)
    await levels.addLaunch(tx, child, latest, given)
    const trigger: Trigger = {
      ...{ level, previousLevel: before?.level ?? null, episodes: null, triggeredBy: latest, launch: id },
      ...{ window: null, dueOn: dueOn(launchedAt) },
    }
    const people = await peopleOnRecord(tx, child)
    return { kind: 'begun', id: await levels.beginMeeting(tx, { id: meeting, child, trigger, people }) } as const
  })
}

/** Which meeting, over the version that was shown, and why it is changed. */
export type ShownMeeting = {
  readonly child: Id<'child'>
  readonly id: Id<'meeting'>
  readonly version: number
  readonly reason: string
}

async function keepEvidence(tx: WriteTx, meeting: ScaledMeeting, change: levels.MeetingChange): Promise<void> {
  const { id, childId, chair, trigger } = meeting
  if (change.kind === 'in-error' && meeting.heldAt !== null) return levels.dropHeldMeeting(tx, id)
  if (change.kind !== 'held') return
  const said = chair === null ? '' : [partNames[chair.part], chair.name].filter(Boolean).join(', ')
  const attended = sayWhoCame(trigger.level, change.people)
  const { heldAt, plan } = change
  await levels.keepHeldMeeting(tx, { id, child: childId, level: trigger.level, heldAt, chair: said, attended, plan })
}

/** Changes a meeting; one that is held is the evidence that meets the duties. Stale where somebody saved it since. */
export const changeMeeting = (
  store: Store,
  asker: Asker,
  { child, id, version, reason }: ShownMeeting,
  change: levels.MeetingChange,
): Promise<Saved> =>
  saveWithReason(store, asker, `meeting-${change.kind}`, reason, async tx => {
    const meeting = (await readScaledMeetings(tx, child)).find(one => one.id === id)
    if (meeting === undefined) return { kind: 'not-found' }
    const done = await levels.changeMeeting(tx, { child, id, version }, change)
    if (done) await keepEvidence(tx, meeting, change)
    return savedOr(done)
  })

/** A launch was entered in error: it raises nothing any more and stays readable with the reason. */
export const withdrawLaunch = (
  store: Store,
  asker: Asker,
  child: Id<'child'>,
  launch: { readonly id: Id<'early-launch'>; readonly reason: string },
): Promise<Saved> =>
  store.write(asker, 'withdraw-launch', async tx =>
    savedOr(await levels.withdrawLaunch(tx, child, launch.id, launch.reason)),
  )
