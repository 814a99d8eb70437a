// Each case is held to what it says, whatever the moment at which the demonstration begins.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Day,
  dayOf,
  hoursAfter,
  type Instant,
  instantText,
  parseDay,
  parseInstant,
  startOfDay,
} from '../kernel/index.ts'
import {
  type Birth,
  type CaseFile,
  type Episode,
  nothingFollowed,
  raisedAt,
  rules,
  stateOf,
} from '../protocol/index.ts'
import { expected, metInTime } from './demonstration.cases.ts'
import { demonstrationCases, demonstrationRecords } from './index.ts'
import type { ChildTable, Recorded, Row, Value } from './rows.ts'

type Told = Record<ChildTable, Row[]>

const moment = (value: Value | undefined): Instant | null => (typeof value === 'string' ? parseInstant(value) : null)
const day = (value: Value | undefined): Day | null => (typeof value === 'string' ? parseDay(value) : null)

// Rows as they stand when everything has been recorded.
function standing(recorded: readonly Recorded[]): Partial<Told> {
  const tables: Partial<Told> = {}
  for (const one of recorded) {
    const rows = tables[one.table] ?? []
    if (one.change === 'add') rows.push({ ...one.row, recorded_at: instantText(one.at) })
    else rows.splice(0, rows.length, ...rows.map(row => (row.id === one.row.id ? { ...row, ...one.row } : row)))
    tables[one.table] = rows
  }
  return tables
}

function birthOf(row: Row | undefined): Birth {
  const born = day(row?.born_on)
  if (born === null) return { kind: 'unknown' }
  return row?.born_precision === 'exact' ? { kind: 'known', on: born } : { kind: 'estimated', latestOn: born }
}

const firstOf = (rows: readonly Row[] = [], episode: Row, column: string, kind?: string): Instant | null =>
  rows
    .filter(row => row.episode_id === episode.id && (kind === undefined || row.kind === kind))
    .map(row => moment(row[column]))
    .reduce((first, at) => (first === null || (at !== null && at < first) ? at : first), null)

function episodeOf(told: Partial<Told>, row: Row): Episode {
  return {
    ref: String(row.id),
    kind: row.kind as Episode['kind'],
    foundMissingAt: moment(row.found_missing_at),
    lastSeenAt: moment(row.last_seen_at),
    reportedToPoliceAt: moment(row.reported_to_police_at),
    recordedAt: moment(row.recorded_at),
    countedFrom: moment(row.counted_from),
    locatedAt: moment(row.located_at),
    returnedAt: moment(row.returned_at),
    managerInformedAt: firstOf(told.notice, row, 'given_at', 'line-manager-told'),
    caseReviewHeldAt: firstOf(told.case_review, row, 'held_at'),
    preventionInterviewAt: firstOf(told.prevention_interview, row, 'held_at'),
    returnInterviewOfferedAt: firstOf(told.return_interview_offer, row, 'offered_at'),
    returnInterviewCompletedAt: firstOf(told.return_interview, row, 'ended_at'),
    placingAuthorityLetterSentAt: firstOf(told.notice, row, 'given_at', 'placing-authority-letter'),
    responsibleAuthority: row.responsible_authority as Episode['responsibleAuthority'],
    livesIn: row.lives_in as Episode['livesIn'],
    followed: nothingFollowed,
  }
}

function formsOf(told: Partial<Told>): CaseFile['forms'] {
  return (told.form ?? []).flatMap(row => {
    const [submittedAt, completedOn] = [moment(row.submitted_at), day(row.completed_on)]
    if (submittedAt === null || completedOn === null) return []
    const reviews = (told.form_review ?? []).filter(({ form_id }) => form_id === row.id)
    return {
      ...{ ref: String(row.id), instrument: String(row.instrument), episode: null, submittedAt, completedOn },
      level: row.level as string | null,
      reviews: reviews.flatMap(one => {
        const [at, on] = [moment(one.submitted_at), day(one.reviewed_on)]
        return at === null || on === null ? [] : [{ at, on, level: one.level as string | null }]
      }),
    }
  })
}

// The case file of a child as rules read it, without a database.
function toldCase(recorded: readonly Recorded[]): CaseFile {
  const told = standing(recorded)
  const [child] = told.child ?? []
  const episodes = (told.episode ?? []).filter(row => row.entered_in_error_at === null)
  const letters = (told.notice ?? []).filter(row => row.kind === 'nine-in-ninety-letter')
  return {
    child: {
      birth: birthOf(told.child_identity?.[0]),
      responsibleAuthority: child?.responsible_authority as CaseFile['child']['responsibleAuthority'],
      livesIn: (told.placement?.at(-1)?.lives_in ?? 'elsewhere') as CaseFile['child']['livesIn'],
      socialCare: (told.social_care_status ?? []).flatMap(row => {
        const from = day(row.from_on)
        return from === null ? [] : [{ status: row.status as 'in-care', from, until: day(row.until_on) }]
      }),
    },
    episodes: episodes.map(row => episodeOf(told, row)),
    meetings: (told.meeting ?? []).flatMap(row => {
      const heldAt = moment(row.held_at)
      return heldAt === null ? [] : [{ level: row.level as 1, heldAt }]
    }),
    nineInNinetyLettersSentAt: letters.flatMap(row => moment(row.given_at) ?? []),
    forms: formsOf(told),
    placements: [],
    facts: [],
  }
}

// An amendment names its row only, so rows are followed to their child.
function byChild(recorded: readonly Recorded[]): Map<string, Recorded[]> {
  const childOf = new Map<unknown, string>()
  const told = new Map<string, Recorded[]>()
  for (const one of recorded) {
    const child = String(one.row.child_id ?? childOf.get(one.row.id) ?? one.row.id)
    childOf.set(one.row.id, child)
    told.set(child, [...(told.get(child) ?? []), one])
  }
  return told
}

// A rule that is followed only from some day on says one thing at some of these moments and another at others.
const ofAllTimes = rules.filter(({ versions }) => versions.every(({ from }) => from === null))

// What each case raises, in words such as `RHI-15.6 duty overdue`.
function statesAt(now: Instant): Map<string, string[]> {
  const cases = demonstrationCases(now, 1)
  const told = byChild([...demonstrationRecords(now, 1, cases.length)].flatMap(chunk => chunk.recorded))
  const states = cases.map(({ code, childId }) => {
    const { duties, flags } = raisedAt(toldCase(told.get(childId) ?? []), now, ofAllTimes)
    const raised = duties.map(duty => `${duty.rule} ${duty.force} ${stateOf(duty, now)}`)
    return [code, [...raised, ...flags.map(flag => `${flag.rule} flag`)].sort()] as const
  })
  return new Map(states)
}

function holdsAt(now: Instant): void {
  const states = statesAt(now)
  const unmet = [...states].map(([code, said]) => [code, said.filter(one => !one.endsWith(' met'))])
  assert.deepEqual(Object.fromEntries(unmet), expected)
  for (const [code, rules] of Object.entries(metInTime)) {
    for (const rule of rules) assert.ok(states.get(code)?.includes(`${rule} duty met`), `${code} has met ${rule}`)
  }
}

const monday = parseInstant('2026-03-23T09:00:00Z') ?? assert.fail()

test('every case of the demonstration shows what it says', () => holdsAt(monday))

test('every case shows the same at any hour, on weekends, bank holidays and when the clocks change', () => {
  let now = parseInstant('2026-01-02T03:00:00Z') ?? assert.fail()
  for (let i = 0; i < 24; i++, now = hoursAfter(now, 347)) holdsAt(now)
})

test('MISS-13.14: the meeting of the bank-holiday case is in time only because the holiday does not count', () => {
  const { childId } = demonstrationCases(monday, 1).find(({ code }) => code === 'bank-holiday') ?? assert.fail()
  const told = byChild([...demonstrationRecords(monday, 1, 60)].flatMap(chunk => chunk.recorded))
  const file = toldCase(told.get(childId) ?? [])
  const meeting = raisedAt(file, monday).duties.find(duty => duty.rule === 'MISS-13.15') ?? assert.fail()
  assert.equal(stateOf(meeting, monday), 'met')
  const withoutHoliday = hoursAfter(startOfDay(dayOf(meeting.opensAt)), 7 * 24)
  assert.ok(meeting.metAt !== null && meeting.metAt > withoutHoliday)
})
