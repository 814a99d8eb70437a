import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursAfter, type Id, instant, parseDay } from '../kernel/index.ts'
import {
  changesBetween,
  contradictionsOf,
  doubtsOf,
  type Episode,
  endOf,
  keptAfter,
  kindToRecord,
  mayBeYoung,
  missingSince,
  newContradictions,
  opensAgain,
  policeKnewAt,
  policeLevelCodes,
  policeLevels,
  policeQuestions,
  recordedLate,
  reportTasks,
  standingOf,
  taskState,
  writtenDownAt,
} from './index.ts'

const noon = instant(Date.UTC(2026, 10, 21, 12))
const at = (hours: number) => hoursAfter(noon, hours)
const reported = (hours: number) => ({ at: at(hours), precision: 'exact' }) as const

const episode = (changes: Partial<Episode> = {}): Episode => ({
  id: '00000000-0000-4000-8000-000000000001' as Id<'episode'>,
  childId: '00000000-0000-4000-8000-000000000002' as Id<'child'>,
  reference: 'M-1001',
  kind: 'missing',
  missingFrom: null,
  reporterKind: 'home',
  describedName: 'Robin Example',
  describedBornOn: null,
  match: 'new',
  foundMissing: null,
  lastSeen: null,
  reportedToPoliceAt: null,
  policeReference: null,
  policeAcceptedAt: null,
  located: null,
  returned: null,
  wellBeing: null,
  countedFrom: null,
  submittedAt: null,
  source: 'report',
  reportedPrecision: null,
  lateBecause: null,
  keptAsSaid: [],
  movedFrom: null,
  movedAwayAt: null,
  duplicateOf: null,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
  version: 1,
  recordedAt: noon,
  ...changes,
})

const located = { ...reported(2), where: '', by: '' }
const returned = { ...reported(3), to: '' }

test('A child is missing since last seen, else found missing, else since the police knew, else since it was recorded', () => {
  const all = { lastSeen: reported(-9), foundMissing: reported(-8), reportedToPoliceAt: at(-7) }
  assert.equal(missingSince(episode(all)), at(-9))
  assert.equal(missingSince(episode({ ...all, lastSeen: null })), at(-8))
  assert.equal(missingSince(episode({ reportedToPoliceAt: at(-7), policeAcceptedAt: at(-7.5) })), at(-7.5))
  assert.equal(missingSince(episode()), noon)
})

test('The police knew when they were told or when they accepted, whichever was first', () => {
  assert.equal(policeKnewAt(episode()), null)
  assert.equal(policeKnewAt(episode({ reportedToPoliceAt: at(1) })), at(1))
  assert.equal(policeKnewAt(episode({ reportedToPoliceAt: at(1), policeAcceptedAt: at(0) })), at(0))
  assert.equal(policeKnewAt(episode({ reportedToPoliceAt: at(1), policeAcceptedAt: at(2) })), at(1))
})

test('DEF-5.1: an episode ends when the child is located or back, and is over when their well-being is confirmed', () => {
  assert.deepEqual(standingOf(episode()), { kind: 'missing', since: noon })
  assert.deepEqual(standingOf(episode({ returned })), { kind: 'found', at: at(3) })
  assert.deepEqual(standingOf(episode({ located, returned })), { kind: 'found', at: at(2) })
  assert.equal(endOf(episode({ returned, located: { ...located, at: at(5) } })), at(3))
  assert.deepEqual(standingOf(episode({ located, wellBeing: { at: at(4), says: '' } })), { kind: 'home', at: at(2) })
  assert.deepEqual(standingOf(episode({ located, enteredInErrorAt: at(6) })), { kind: 'error', at: at(6) })
  assert.equal(standingOf(episode({ wellBeing: { at: at(4), says: '' } })).kind, 'missing')
})

test('What contradicts itself is asked about, and what is in order is not', () => {
  assert.deepEqual(contradictionsOf(episode({ lastSeen: reported(0), located, returned })), [])
  const said = contradictionsOf(
    episode({
      lastSeen: reported(5),
      located,
      returned: { ...returned, at: at(1) },
      wellBeing: { at: at(0), says: '' },
    }),
  )
  assert.deepEqual(
    said.map(({ code }) => code),
    ['found-before-missing', 'back-before-found', 'well-before-found'],
  )
  const early = episode({ lastSeen: reported(0), reportedToPoliceAt: at(-1), foundMissing: reported(-2) })
  assert.deepEqual(
    contradictionsOf(early).map(({ code }) => code),
    ['reported-before-last-seen', 'noticed-before-last-seen'],
  )
})

test('What was insisted on stays marked until its times change, and what is new is marked only where insisted on', () => {
  const before = episode({ lastSeen: reported(5) })
  const wrong = { ...before, located }
  assert.deepEqual(keptAfter(before, wrong, false), [])
  assert.deepEqual(keptAfter(before, wrong, true), ['found-before-missing'])
  const kept = { ...wrong, keptAsSaid: ['found-before-missing'] }
  assert.deepEqual(keptAfter(kept, { ...kept, returned: { ...returned, at: at(6) } }, false), ['found-before-missing'])
  assert.deepEqual(newContradictions(kept, kept), [])
  assert.deepEqual(keptAfter(kept, { ...kept, located: { ...located, at: at(1) } }, false), [])
  assert.deepEqual(keptAfter(kept, { ...kept, located: { ...located, at: at(6) } }, false), [])
})

test('A change that opens an episode again says so, and one that ends it does not', () => {
  const home = episode({ located, wellBeing: { at: at(4), says: '' } })
  assert.match(opensAgain(home, { ...home, located: null }) ?? '', /counts as missing/)
  assert.match(opensAgain(home, { ...home, wellBeing: null }) ?? '', /nobody has then confirmed/)
  assert.equal(opensAgain(episode(), home), null)
})

test('An episode recorded a day after it began is late from the second after, and so is a log entry after a quarter of an hour', () => {
  assert.equal(recordedLate(episode({ lastSeen: reported(-24) })), false)
  assert.equal(recordedLate(episode({ lastSeen: { at: hoursAfter(at(-24), -1 / 3600), precision: 'exact' } })), true)
  assert.equal(writtenDownAt({ at: at(-0.25), recordedAt: noon }), null)
  assert.equal(writtenDownAt({ at: at(-0.5), recordedAt: noon }), noon)
})

test('A correction is said fact by fact, before and after, with how sure each time is', () => {
  const seen = (last_seen_at: string, last_seen_precision: string) => ({ last_seen_at, last_seen_precision })
  const from = { ...seen('2026-11-20T22:00:00Z', 'about'), kind: 'missing', police_reference: '' }
  assert.deepEqual(
    changesBetween(from, { ...from, ...seen('2026-11-20T00:00:00Z', 'day'), kind: 'away-from-placement' }),
    [
      { label: 'Kind', before: 'Missing', after: 'Away from placement' },
      {
        label: 'Last seen',
        before: 'about 22:00 on Friday 20 November 2026',
        after: '20 November 2026, time not known',
      },
    ],
  )
  assert.deepEqual(changesBetween(from, from), [])
})

test('CARE-A1.6: a child is young until the day on which they are 13, and where nobody knows how old they are', () => {
  const bornOn = parseDay('2013-11-21')
  assert.equal(mayBeYoung(bornOn, parseDay('2026-11-20')!), true)
  assert.equal(mayBeYoung(bornOn, parseDay('2026-11-21')!), false)
  assert.equal(mayBeYoung(null, parseDay('2026-11-21')!), true)
})

test('GAP-35: only “away without permission” is turned into “missing” for a young child', () => {
  const today = parseDay('2026-11-21')!
  assert.equal(kindToRecord('away-without-permission', null, today), 'missing')
  assert.equal(kindToRecord('away-from-placement', null, today), 'away-from-placement')
  assert.equal(kindToRecord('missing', null, today), 'missing')
  assert.equal(kindToRecord('away-without-permission', parseDay('2010-01-01'), today), 'away-without-permission')
})

test('RISK-6.1: there are exactly four police levels in one order, each with what it means', () => {
  assert.deepEqual([...policeLevelCodes], ['high', 'medium', 'low', 'no-apparent-risk'])
  assert.deepEqual(Object.keys(policeLevels), [...policeLevelCodes])
})

test('POL-12.4: there are ten questions, each of its own', () => {
  assert.equal(new Set(policeQuestions.map(({ key }) => key)).size, 10)
})

test('RISK-6.5 and DEF-5.7: only “no apparent risk” is doubted, for a young child and for one who is looked after', () => {
  const both = { twelveOrUnder: true, lookedAfter: true }
  for (const level of ['high', 'medium', 'low'] as const) assert.deepEqual(doubtsOf(level, both), [])
  assert.equal(doubtsOf('no-apparent-risk', both).length, 2)
  assert.equal(doubtsOf('no-apparent-risk', { ...both, twelveOrUnder: false }).length, 1)
  assert.deepEqual(doubtsOf('no-apparent-risk', { twelveOrUnder: false, lookedAfter: false }), [])
})

test('A part of a report is complete when each question has an answer: “not known” is one, an empty box is none', () => {
  const health = reportTasks.find(({ key }) => key === 'health') ?? assert.fail()
  const answers = (...said: [string, string, boolean][]) =>
    new Map(said.map(([question, answer, notKnown]) => [question, { question, answer, notKnown, version: 1 }]))
  assert.equal(taskState(health, new Map()), 'not-started')
  assert.equal(taskState(health, answers(['pregnant', ' ', false])), 'not-started')
  assert.equal(taskState(health, answers(['pregnant', '', true])), 'in-progress')
  const all = answers(['pregnant', '', true], ['medical-history', 'Asthma', false], ['vulnerabilities', '', true])
  assert.equal(taskState(health, all), 'completed')
})
