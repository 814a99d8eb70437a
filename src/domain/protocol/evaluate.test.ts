import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, byCodePoint, dayOf, hour, type Instant, instant, parseDay, parseInstant } from '../kernel/index.ts'
import {
  areas,
  authorities,
  type CaseFile,
  type Episode,
  episodeKinds,
  type Followed,
  type MeetingLevel,
  reviewers,
  toldParties,
} from './case-file.ts'
import { dutiesOf, evaluate, flagsOf, raisedAt } from './evaluate.ts'
import { knownAt } from './known-at.ts'
import { stateOf } from './obligation.ts'
import { readCaseFile } from './read-case-file.ts'
import { ruleOf } from './registry.ts'

const from = parseInstant('2026-09-01T00:00Z')!
const moment = fc.oneof(
  fc.integer({ min: 0, max: 150 * 24 }).map(hours => instant(from + hours * hour)),
  fc.integer({ min: 0, max: 40 }).map(days => instant(from + days * 3 * 24 * hour)),
)
const maybe = fc.option(moment, { freq: 2 })
const telling = fc.record({
  about: fc.constantFrom('missing' as const, 'found' as const),
  whom: fc.constantFrom(...toldParties),
  person: fc.integer({ min: 1, max: 2 }),
  told: fc.boolean(),
  at: moment,
})
const followed: fc.Arbitrary<Followed> = fc.record({
  tellings: fc.array(telling, { maxLength: 5 }),
  authoritiesNotified: fc.array(fc.record({ authority: fc.constantFrom(...authorities), at: moment }), {
    maxLength: 2,
  }),
  returnInterviewRequestedAt: maybe,
  reviews: fc.array(fc.record({ by: fc.constantFrom(...reviewers), at: moment }), { maxLength: 2 }),
  concerns: fc.constant([]),
  seniorManagerToldAt: fc.array(moment, { maxLength: 2 }),
})
const episode: fc.Arbitrary<Omit<Episode, 'ref'>> = fc.record({
  kind: fc.oneof({ weight: 6, arbitrary: fc.constant('missing' as const) }, fc.constantFrom(...episodeKinds)),
  foundMissingAt: maybe,
  lastSeenAt: maybe,
  reportedToPoliceAt: fc.option(moment, { freq: 9 }),
  recordedAt: maybe,
  countedFrom: fc.constant(null),
  locatedAt: maybe,
  returnedAt: maybe,
  managerInformedAt: maybe,
  caseReviewHeldAt: maybe,
  preventionInterviewAt: maybe,
  returnInterviewOfferedAt: maybe,
  returnInterviewCompletedAt: maybe,
  placingAuthorityLetterSentAt: maybe,
  responsibleAuthority: fc.option(fc.constantFrom(...authorities), { freq: 1 }),
  livesIn: fc.option(fc.constantFrom(...areas), { freq: 1 }),
  followed,
})
const day = fc.integer({ min: -30, max: 150 }).map(days => addDays(dayOf(from), days))
const caseFile: fc.Arbitrary<CaseFile> = fc.record({
  child: fc.record({
    birth: fc
      .constantFrom('2008-11-01', '2012-02-29', '2013-11-10')
      .map(text => ({ kind: 'known' as const, on: parseDay(text)! })),
    responsibleAuthority: fc.constantFrom(...authorities),
    livesIn: fc.constantFrom(...areas),
    socialCare: fc.array(fc.record({ status: fc.constant('in-care' as const), from: day, until: fc.option(day) }), {
      maxLength: 2,
    }),
  }),
  episodes: fc
    .array(episode, { maxLength: 14 })
    .map(episodes => episodes.map((facts, i) => ({ ...facts, ref: i % 3 === 0 ? `😀${i}` : `\uffee${i}` }))),
  meetings: fc.array(fc.record({ level: fc.constantFrom<MeetingLevel>(1, 2, 3), heldAt: moment }), { maxLength: 4 }),
  nineInNinetyLettersSentAt: fc.array(moment, { maxLength: 2 }),
  forms: fc.constant([]),
  placements: fc.constant([]),
  facts: fc.constant([]),
})

/** The levels by the words of the contract, without regard to speed: batch by batch, everything counted afresh. */
function levelsSlowly(file: CaseFile): string[] {
  type Known = { ref: string; at: Instant; day: number; known: number }
  const counted: Known[] = file.episodes.flatMap(({ ref, kind, recordedAt, reportedToPoliceAt: at }) =>
    kind === 'missing' && at !== null ? [{ ref, at, day: dayOf(at), known: Math.max(recordedAt ?? at, at) }] : [],
  )
  const raised = new Set<string>()
  let before: Known[] = []
  for (const instantOfBatch of [...new Set(counted.map(({ known }) => known))].sort((a, b) => a - b)) {
    const after = [...before, ...counted.filter(({ known }) => known === instantOfBatch)]
    const latest = Math.max(...after.map(one => one.day))
    const inWindow = (list: Known[]) => list.filter(one => latest - one.day <= 90)
    const window = inWindow(after).sort((a, b) => a.at - b.at || byCodePoint(a.ref, b.ref))
    const crossed = (
      [
        [1, 3],
        [2, 5],
        [3, 9],
      ] as const
    ).filter(([, threshold]) => inWindow(before).length < threshold && threshold <= window.length)
    const highest = crossed.at(-1)
    if (highest) raised.add(`MISS-13.${[15, 17, 18][highest[0] - 1]} ${window[highest[1] - 1]!.ref}`)
    before = after
  }
  return [...raised].sort(byCodePoint)
}

const names = (raised: readonly { rule: string; subject: string }[]) =>
  raised.map(({ rule, subject }) => `${rule} ${subject}`)

describe('evaluating a case file', () => {
  it('MISS-13.15, MISS-13.17, MISS-13.18: raises the levels as counting everything afresh does', () => {
    fc.assert(
      fc.property(caseFile, file => {
        const levels = names(dutiesOf(file)).filter(name => /^MISS-13\.1[578] /.test(name))
        assert.deepEqual(levels.sort(byCodePoint), levelsSlowly(file))
      }),
      { numRuns: 500 },
    )
  })

  it('knows at a moment what it knew when it looked at that moment before', () => {
    fc.assert(
      fc.property(caseFile, moment, moment, (file, now, later) => {
        assert.deepEqual(knownAt(knownAt(file, now), now), knownAt(file, now))
        const [early, late] = now < later ? [now, later] : [later, now]
        assert.deepEqual(knownAt(knownAt(file, late), early), knownAt(file, early))
      }),
    )
  })

  it('does not depend on the order in which rows stand', () => {
    fc.assert(
      fc.property(caseFile, moment, (file, now) => {
        const turned = {
          child: { ...file.child, socialCare: file.child.socialCare.toReversed() },
          episodes: file.episodes.toReversed(),
          meetings: file.meetings.toReversed(),
          nineInNinetyLettersSentAt: file.nineInNinetyLettersSentAt.toReversed(),
          forms: file.forms,
          placements: file.placements,
          facts: file.facts,
        }
        assert.deepEqual(evaluate(turned, now), evaluate(file, now))
      }),
    )
  })

  it('sorts by moment, rule and subject in code points, and raises a rule for a subject once', () => {
    fc.assert(
      fc.property(caseFile, moment, (file, now) => {
        const { obligations, flags } = evaluate(file, now)
        const keys = obligations.map(({ opensAt, rule, subject }) => [opensAt, rule, subject])
        const flagKeys = flags.map(({ since, rule, subject }) => [since, rule, subject])
        const inOrder = (a: string[], b: string[]) =>
          a.map((text, i) => byCodePoint(text, b[i]!)).find(sign => sign !== 0) ?? 0
        assert.deepEqual(keys, keys.toSorted(inOrder))
        assert.deepEqual(flagKeys, flagKeys.toSorted(inOrder))
        assert.equal(new Set(names(obligations)).size, obligations.length)
        assert.equal(new Set(names(flags)).size, flags.length)
      }),
    )
  })

  it('answers, of what the facts raise without a clock, exactly what is open by now', () => {
    fc.assert(
      fc.property(caseFile, moment, (file, now) => {
        const known = knownAt(file, now)
        const raised = raisedAt(file, now)
        assert.deepEqual(
          raised.duties,
          dutiesOf(known).filter(({ opensAt }) => opensAt <= now),
        )
        assert.deepEqual(
          raised.flags,
          flagsOf(known).filter(({ since }) => since <= now),
        )
        for (const { opensAt } of raised.duties) assert.ok(opensAt <= now)
      }),
    )
  })

  it('raises the same when the duties have been met as when nothing has been done', () => {
    fc.assert(
      fc.property(caseFile, file => {
        const idle = {
          ...file,
          meetings: [],
          nineInNinetyLettersSentAt: [],
          episodes: file.episodes.map(one => ({
            ...one,
            managerInformedAt: null,
            caseReviewHeldAt: null,
            preventionInterviewAt: null,
            returnInterviewOfferedAt: null,
            returnInterviewCompletedAt: null,
            placingAuthorityLetterSentAt: null,
            followed: {
              ...one.followed,
              tellings: one.followed.tellings.filter(({ about }) => about === 'missing'),
              authoritiesNotified: [],
              returnInterviewRequestedAt: null,
              reviews: [],
              seniorManagerToldAt: [],
            },
          })),
        }
        // What meets one duty may raise another, of a rule that came later: what an interview found is to be sent on.
        const ofContract = ({ rule }: { readonly rule: string }) => ruleOf(rule)?.contract === true
        const facts = (of: CaseFile) =>
          dutiesOf(of)
            .filter(ofContract)
            .map(({ metAt: _metAt, ...raised }) => raised)
        assert.deepEqual(facts(file), facts(idle))
      }),
    )
  })

  it('answers alike for a long episode while it lasts and once it has ended after the limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), hours => {
        const now = instant(from + hours * hour)
        const one = (returnedAt: Instant | null) => evaluate(oneEpisode({ reportedToPoliceAt: from, returnedAt }), now)
        const long = (result: ReturnType<typeof one>) =>
          result.obligations.filter(({ rule }) => rule.startsWith('LONG-'))
        assert.deepEqual(long(one(null)), long(one(now)))
        assert.equal(long(one(null)).length, hours >= 72 ? 2 : hours >= 48 ? 1 : 0)
      }),
    )
  })

  it('gives every duty a sentence, and one that counts other episodes only where the whole child must be seen', () => {
    fc.assert(
      fc.property(caseFile, file => {
        for (const { because, scope } of dutiesOf(file)) {
          assert.match(because, /^[A-Z].*\.$/)
          assert.doesNotMatch(because, /undefined|null|NaN/)
          if (scope === 'episode') assert.doesNotMatch(because, /3rd|5th|9th|90 days/)
        }
      }),
    )
  })

  it('GAP-71: says that the calendar ends where the working days run beyond it', () => {
    const reported = ['2028-12-20T12:00Z', '2028-12-21T12:00Z', '2028-12-22T12:00Z'].map(text => parseInstant(text)!)
    const file = oneEpisode({})
    const episodes = reported.map((at, i) => ({ ...file.episodes[0]!, ref: `e${i}`, reportedToPoliceAt: at }))
    const meeting = dutiesOf({ ...file, episodes }).find(({ rule }) => rule === 'MISS-13.15')!
    assert.equal(meeting.dueAt, null)
    assert.match(meeting.because, /the calendar of working days begins on 1 January 2024 and ends on 31 December 2028/)
  })
})

describe('the state of an obligation', () => {
  it('turns at the moment after it is due, and stays open for ever where nothing is due', () => {
    const [due, after] = [from, instant(from + 1000)]
    assert.equal(stateOf({ dueAt: due, metAt: null }, due), 'open')
    assert.equal(stateOf({ dueAt: due, metAt: null }, after), 'overdue')
    assert.equal(stateOf({ dueAt: due, metAt: due }, after), 'met')
    assert.equal(stateOf({ dueAt: due, metAt: after }, after), 'met-late')
    assert.equal(stateOf({ dueAt: null, metAt: null }, after), 'open')
    assert.equal(stateOf({ dueAt: null, metAt: after }, after), 'met')
  })
})

function oneEpisode(facts: Partial<Episode>): CaseFile {
  const child = { bornOn: '2012-05-01', responsibleAuthority: 'staffordshire', livesIn: 'staffordshire' }
  const socialCare = [{ status: 'in-care', from: '2020-01-01' }]
  const episodes = [{ ref: 'e1', kind: 'missing' }]
  const read = readCaseFile(JSON.stringify({ now: '2026-01-01T00:00Z', child: { ...child, socialCare }, episodes }))
  assert.ok(read.kind === 'read')
  return { ...read.file, episodes: read.file.episodes.map(one => ({ ...one, ...facts })) }
}
