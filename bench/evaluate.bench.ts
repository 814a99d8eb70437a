// What the rules cost: one child with thirty episodes, and a whole county against merely reading its case files.
import { sql } from 'kysely'
import { hour, type Instant, instant, parseDay, parseInstant } from '../src/domain/kernel/index.ts'
import { type CaseFile, type Episode, nothingFollowed } from '../src/domain/protocol/case-file.ts'
import { dutiesOf, flagsOf } from '../src/domain/protocol/evaluate.ts'
import { knownAt } from '../src/domain/protocol/known-at.ts'
import type { Database } from '../src/store/database.ts'
import { caseFileOf, type StoredCase } from '../src/store/duties/case-file.ts'
import { alternate, within } from './alternate.ts'
import { few, filled, many, onPostgres } from './filled.ts'
import { compare, type Line } from './line.ts'

const now = parseInstant('2026-03-20T09:00:00Z') ?? instant(0)
const ago = (hours: number): Instant => instant(now - hours * hour)

// Three a month for ten months, every one with all that is done about an episode.
function episode(n: number): Episode {
  const began = n * 240 + 100
  return {
    ref: `episode-${n}`,
    kind: n % 7 === 6 ? 'away-from-placement' : 'missing',
    foundMissingAt: ago(began - 1),
    lastSeenAt: ago(began),
    reportedToPoliceAt: ago(began - 2),
    recordedAt: ago(began - 2),
    countedFrom: ago(began - 2),
    locatedAt: ago(began - 30),
    returnedAt: ago(began - 31),
    managerInformedAt: ago(began - 28),
    caseReviewHeldAt: null,
    preventionInterviewAt: ago(began - 40),
    returnInterviewOfferedAt: ago(began - 45),
    returnInterviewCompletedAt: n % 4 === 0 ? null : ago(began - 80),
    placingAuthorityLetterSentAt: null,
    responsibleAuthority: 'other',
    livesIn: 'staffordshire',
    followed: nothingFollowed,
  }
}

const born = parseDay('2011-05-05')
const busy: CaseFile = {
  child: {
    birth: born === null ? { kind: 'unknown' } : { kind: 'known', on: born },
    responsibleAuthority: 'other',
    livesIn: 'staffordshire',
    socialCare: [],
  },
  episodes: Array.from({ length: 30 }, (_, n) => episode(n)),
  meetings: Array.from({ length: 6 }, (_, n) => ({ level: 1, heldAt: ago(n * 900 + 50) })),
  nineInNinetyLettersSentAt: [],
  forms: [],
  placements: [],
  facts: [],
}

function evaluate(file: CaseFile, at: Instant): number {
  const known = knownAt(file, at)
  return dutiesOf(known).length + flagsOf(known).length
}

const oneChild: Line = {
  name: 'duties of one child with 30 episodes',
  limit: 'at most 15 times reading its case file from JSON (1 ms wanted)',
  unit: 'ms',
  async measure() {
    const text = JSON.stringify(busy)
    const ten = (work: () => unknown) => () => {
      for (let n = 0; n < 10; n += 1) work()
    }
    const times = await alternate(
      ten(() => evaluate(busy, now)),
      ten(() => JSON.parse(text)),
      200,
    )
    return compare(within(times.work, 0.5) / 10, within(times.yardstick, 0.5) / 10, ratio => ratio <= 15)
  },
}

// In batches, as a recomputation of everybody would; each child is one case.
async function readCounty(owner: Database, each: (stored: StoredCase) => unknown): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ id: string; file: StoredCase }>`select c.id, engine.case_file(array[c.id])
        || jsonb_build_object('facts', engine.facts(array[c.id])) as file
      from (select id from child where id > ${after} order by id limit 1000) c order by c.id`.execute(owner.sql)
    for (const { file } of rows) each(file)
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

const size = process.env.HOMEWARD_BENCH_CHILDREN ? many : few

const county: Line = {
  name: `duties of all ${size} children of a county`,
  limit: 'at most 3 times reading their case files',
  unit: 'ms',
  async measure() {
    const { owner } = await filled(size)
    const work = () => readCounty(owner, stored => evaluate(caseFileOf(stored), now))
    const times = await alternate(work, () => readCounty(owner, () => undefined), 2)
    return compare(within(times.work, 0.5), within(times.yardstick, 0.5), ratio => ratio <= 3)
  },
}

export default [oneChild, ...(await onPostgres([county]))]
