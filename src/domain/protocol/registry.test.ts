import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseDay } from '../kernel/index.ts'
import { dutiesOf } from './evaluate.ts'
import { readCaseFile } from './read-case-file.ts'
import { faultsOf, ruleOf, rules } from './registry.ts'
import type { Rule, RuleVersion } from './rule.ts'

const day = (text: string) => parseDay(text)!
const sample = rules[0]!
const version = (
  name: string,
  from: string | null,
  until: string | null,
  more: Partial<RuleVersion> = {},
): RuleVersion => ({
  version: name,
  from: from === null ? null : day(from),
  until: until === null ? null : day(until),
  deadline: null,
  raise: () => [],
  ...more,
})
const withVersions = (...versions: RuleVersion[]): Rule => ({ ...sample, versions })

describe('the registry of rules', () => {
  it('has no fault: every rule cites its paragraph, and its versions leave no gap and no overlap', () => {
    assert.deepEqual(faultsOf(rules), [])
  })

  it('holds the eleven rules of the contract; every other is the product’s alone', () => {
    const levels = ['MISS-13.15', 'MISS-13.17', 'MISS-13.18']
    const others = ['CARE-A1.6', 'DEF-5.5', 'DEF-5.6', 'LONG-17.1a', 'LONG-17.2b', 'PLAC-20.4', 'PLAC-20.6', 'RHI-15.6']
    const ofTheContract = rules.filter(({ contract }) => contract).map(({ id }) => id)
    assert.deepEqual(ofTheContract.sort(), [...levels, ...others].sort())
  })

  it('finds a rule by its id', () => {
    assert.equal(ruleOf(sample.id), sample)
    assert.equal(ruleOf('MISS-1'), null)
  })

  it('names all faults at once', () => {
    const wordless = {
      ...sample,
      id: 'X-1',
      title: ' ',
      citation: { ...sample.citation, says: '', checkedOn: 'today' },
    }
    assert.deepEqual(faultsOf([sample, sample, wordless, { ...sample, id: 'X-2', versions: [] }]), [
      `${sample.id} is registered twice`,
      'X-1 lacks a title',
      'X-1 lacks what its paragraph says',
      'X-1 lacks the day on which it was last checked',
      'X-2 has no version',
    ])
  })

  it('refuses versions with a gap or an overlap between them, and accepts those that meet', () => {
    const faults = (...versions: RuleVersion[]) =>
      faultsOf([withVersions(...versions)]).map(text => text.slice(sample.id.length + 1))
    assert.deepEqual(faults(version('1', null, '2027-04-01'), version('2', '2027-04-01', null)), [])
    assert.deepEqual(faults(version('1', null, '2027-04-01'), version('2', '2027-04-02', null)), [
      'has a gap between version 1 and 2',
    ])
    assert.deepEqual(faults(version('1', null, '2027-04-02'), version('2', '2027-04-01', null)), [
      'overlaps between version 1 and 2',
    ])
    assert.deepEqual(faults(version('1', null, null), version('2', '2027-04-01', null)), [
      'overlaps between version 1 and 2',
    ])
    assert.deepEqual(faults(version('1', '2027-04-01', '2027-04-01')), ['version 1 ends before it begins'])
    assert.deepEqual(faults({ version: '1', from: null, until: null, deadline: null }), ['version 1 raises nothing'])
    assert.deepEqual(faults(version('1', null, '2027-04-01'), version('1', '2027-04-01', null)), [
      'has two versions of one name',
    ])
  })

  it('lets each version answer for what opens in its time', () => {
    const raise: RuleVersion['raise'] = file =>
      file.episodes.map(({ ref, lastSeenAt }) => ({
        subject: ref,
        opensAt: lastSeenAt!,
        dueAt: null,
        metAt: null,
        because: '',
      }))
    const rule = withVersions(
      version('old', null, '2026-07-01', { raise }),
      version('new', '2026-07-01', null, { raise }),
    )
    const child = { bornOn: '2012-05-01', responsibleAuthority: 'other', livesIn: 'elsewhere' }
    const seen = ['2026-06-30T22:59:59Z', '2026-06-30T23:00:00Z']
    const episodes = seen.map((lastSeenAt, i) => ({ ref: `e${i}`, kind: 'missing', lastSeenAt }))
    const read = readCaseFile(JSON.stringify({ now: '2026-08-01T00:00Z', child, episodes }))
    assert.ok(read.kind === 'read')
    assert.deepEqual(
      dutiesOf(read.file, [rule]).map(({ subject, ruleVersion }) => [subject, ruleVersion]),
      [
        ['e0', 'old'],
        ['e1', 'new'],
      ],
    )
  })
})
