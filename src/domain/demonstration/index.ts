// The demonstration partnership: from a moment, a seed and a number of children always the same people, children and events.
import type { Instant } from '../kernel/index.ts'
import { writeMarkers } from './alert-records.ts'
import { writeBorders } from './border-records.ts'
import { counted } from './cases-counted.ts'
import { formKinds } from './cases-form-kinds.ts'
import { forms } from './cases-forms.ts'
import { found } from './cases-found.ts'
import { missingNow } from './cases-missing.ts'
import { records } from './cases-records.ts'
import { idFor } from './chance.ts'
import { penFor } from './child-pen.ts'
import { writeChild } from './child-records.ts'
import { writeEpisodes } from './episode-records.ts'
import { writeForms } from './form-records.ts'
import { writeLevels } from './level-records.ts'
import { oneOfMany } from './many.ts'
import { writeMeetings } from './meeting-records.ts'
import { type Before, before } from './moments.ts'
import { writePatternAlerts } from './police-records.ts'
import { writeDirectWork, writeGroupWork } from './programme-records.ts'
import { writeReferrals } from './referral-records.ts'
import type { Recorded } from './rows.ts'
import { writeWholeRecord } from './whole-records.ts'
import type { ChildWish } from './wishes.ts'

export { type DemonstrationAccount, demonstrationAccounts } from './accounts.ts'
export { agencies } from './agencies.ts'
export { type ActingAs, actingAs, assignedPerson, itself, partnership } from './partnership.ts'
export {
  type AmendableTable,
  amendable,
  type ChildTable,
  childTables,
  type PartnershipTable,
  partnershipTables,
  type Recorded,
  type Row,
} from './rows.ts'

/** The number of the first episode's reference. */
export const firstEpisodeNumber = 1001

/** A case that the demonstration shows: its code, in words, and the child who shows it. */
export type DemonstrationCase = { readonly code: string; readonly says: string; readonly childId: string }

const cases = (moments: Before): ChildWish[] => [
  ...missingNow(moments),
  ...found(moments),
  ...counted(moments),
  ...records(moments),
  ...forms(moments),
  ...formKinds(moments),
]

/** The cases, in the order in which children are made: a smaller demonstration has the first of them only. */
export function demonstrationCases(now: Instant, seed: number): DemonstrationCase[] {
  return cases(before(now)).map(({ code, says }) => ({ code, says, childId: idFor(seed, 'child', code) }))
}

function written(wish: ChildWish, seed: number, moments: Before): Recorded[] {
  const pen = penFor(seed, wish, moments)
  writeEpisodes(pen, writeChild(pen, seed))
  writeForms(pen)
  writeWholeRecord(pen)
  writeMeetings(pen)
  writeLevels(pen)
  writePatternAlerts(pen)
  writeMarkers(pen)
  writeReferrals(pen)
  writeBorders(pen)
  writeDirectWork(pen)
  writeGroupWork(pen)
  return pen.recorded
}

/** Some of the children: everything recorded of them in order of time, and how many there are. */
export type Chunk = { readonly children: number; readonly recorded: readonly Recorded[]; readonly episodes: number }

// References are given in the order of recording, as the sequence would.
function numbered(recorded: readonly Recorded[], first: number): Chunk['recorded'] {
  let next = first
  return recorded.map(one => {
    if (one.change === 'amend' || one.table !== 'episode') return one
    return { ...one, row: { ...one.row, reference: `M-${next++}` } }
  })
}

/** What is recorded of that many children, some at a time so that any number fits in memory. */
export function* demonstrationRecords(now: Instant, seed: number, children: number, atOnce = 200): Generator<Chunk> {
  const moments = before(now)
  const named = cases(moments)
  let number = firstEpisodeNumber
  for (let from = 0; from < children; from += atOnce) {
    const count = Math.min(atOnce, children - from)
    const wishes = Array.from({ length: count }, (_, i) => named[from + i] ?? oneOfMany(seed, from + i, moments))
    const recorded = wishes.flatMap(wish => written(wish, seed, moments)).sort((a, b) => a.at - b.at)
    const episodes = recorded.filter(one => one.change === 'add' && one.table === 'episode').length
    yield { children: count, recorded: numbered(recorded, number), episodes }
    number += episodes
  }
}
