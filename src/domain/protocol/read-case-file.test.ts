import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseDay, parseInstant } from '../kernel/index.ts'
import { readCaseFile } from './read-case-file.ts'

const child = { bornOn: '2012-05-01', responsibleAuthority: 'staffordshire', livesIn: 'staffordshire' }
const smallest = { now: '2026-03-20T09:00:00Z', child }
const episode = { ref: 'e1', kind: 'missing' }
const careRow = { status: 'in-care', from: '2025-01-10' }

function refusedField(file: unknown): string {
  const read = readCaseFile(JSON.stringify(file))
  return read.kind === 'refused' ? read.field : 'read'
}
function fileOf(file: unknown) {
  const read = readCaseFile(JSON.stringify(file))
  assert.ok(read.kind === 'read', read.kind === 'refused' ? `${read.field} ${read.says}` : '')
  return read
}

describe('a case file', () => {
  it('needs no more than now and the child', () => {
    assert.deepEqual(fileOf(smallest), {
      kind: 'read',
      now: parseInstant('2026-03-20T09:00:00Z'),
      file: {
        child: {
          birth: { kind: 'known', on: parseDay('2012-05-01') },
          responsibleAuthority: 'staffordshire',
          livesIn: 'staffordshire',
          socialCare: [],
        },
        episodes: [],
        meetings: [],
        nineInNinetyLettersSentAt: [],
        forms: [],
        placements: [],
        facts: [],
      },
    })
  })

  it('reads a missing key and a null as the same', () => {
    const nulls = {
      episodes: null,
      meetings: null,
      nineInNinetyLettersSentAt: null,
      child: { ...child, socialCare: null },
    }
    assert.deepEqual(fileOf({ ...smallest, ...nulls }), fileOf(smallest))
    const moments = ['foundMissingAt', 'lastSeenAt', 'reportedToPoliceAt', 'recordedAt', 'locatedAt', 'returnedAt']
    const acts = ['managerInformedAt', 'caseReviewHeldAt', 'returnInterviewCompletedAt', 'placingAuthorityLetterSentAt']
    const keys = [...moments, ...acts, 'responsibleAuthority', 'livesIn']
    const written = { ...episode, ...Object.fromEntries(keys.map(key => [key, null])) }
    assert.deepEqual(fileOf({ ...smallest, episodes: [written] }), fileOf({ ...smallest, episodes: [episode] }))
  })

  it('takes a meeting or a letter without a moment for none', () => {
    const none = { meetings: [{ level: 1, heldAt: null }, { level: 2 }], nineInNinetyLettersSentAt: [null] }
    assert.deepEqual(fileOf({ ...smallest, ...none }), fileOf(smallest))
  })

  it('refuses null and missing where something must be given, by the name of the field', () => {
    for (const nothing of [null, undefined]) {
      assert.equal(refusedField({ ...smallest, now: nothing }), 'now')
      assert.equal(refusedField({ ...smallest, child: nothing }), 'child')
      for (const key of Object.keys(child)) {
        assert.equal(refusedField({ ...smallest, child: { ...child, [key]: nothing } }), `child.${key}`)
      }
      for (const key of Object.keys(episode)) {
        assert.equal(refusedField({ ...smallest, episodes: [{ ...episode, [key]: nothing }] }), `episodes[0].${key}`)
      }
      for (const key of Object.keys(careRow)) {
        const socialCare = [careRow, { ...careRow, [key]: nothing }]
        assert.equal(refusedField({ ...smallest, child: { ...child, socialCare } }), `child.socialCare[1].${key}`)
      }
      assert.equal(refusedField({ ...smallest, meetings: [{ level: nothing }] }), 'meetings[0].level')
    }
  })

  it('refuses a row that is null or no object, and a list that is none', () => {
    for (const wrong of [null, 1, 'e1', [], true]) {
      assert.equal(refusedField({ ...smallest, episodes: [wrong] }), 'episodes[0]')
      assert.equal(refusedField({ ...smallest, meetings: [wrong] }), 'meetings[0]')
      assert.equal(refusedField({ ...smallest, child: { ...child, socialCare: [wrong] } }), 'child.socialCare[0]')
    }
    for (const wrong of [{}, 0, '', false]) {
      assert.equal(refusedField({ ...smallest, episodes: wrong }), 'episodes')
      assert.equal(refusedField({ ...smallest, nineInNinetyLettersSentAt: wrong }), 'nineInNinetyLettersSentAt')
    }
    for (const wrong of [null, 1, 'now', []]) assert.equal(refusedField(wrong), 'case file')
  })

  it('refuses keys that are not of the form, wherever they stand', () => {
    assert.equal(refusedField({ ...smallest, name: 'x' }), 'name')
    assert.equal(refusedField({ ...smallest, child: { ...child, Now: 1 } }), 'child.Now')
    assert.equal(
      refusedField({ ...smallest, episodes: [{ ...episode, countedFrom: null }] }),
      'episodes[0].countedFrom',
    )
    assert.equal(refusedField({ ...smallest, meetings: [{ level: 1, held: null }] }), 'meetings[0].held')
    const text = JSON.stringify(smallest).replace('{', '{"__proto__":null,')
    assert.deepEqual(readCaseFile(text), { kind: 'refused', field: '__proto__', says: 'is not a key of this form' })
  })

  it('refuses a key that is given twice, even where both say the same', () => {
    const text = JSON.stringify({ ...smallest, episodes: [episode] }).replace('"ref"', '"kind":"missing","ref"')
    assert.deepEqual(readCaseFile(text), { kind: 'refused', field: 'episodes[0].kind', says: 'is given twice' })
  })

  it('refuses words, numbers, dates and moments that are not of their form', () => {
    const wrongEpisodes: [string, unknown][] = [
      ...[1, '', {}, []].map(ref => ['ref', ref] as [string, unknown]),
      ...['Missing', 'missing ', 'away', 1].map(kind => ['kind', kind] as [string, unknown]),
      ...['elsewhere', 'Other', 1].map(authority => ['responsibleAuthority', authority] as [string, unknown]),
      ...['other', ''].map(area => ['livesIn', area] as [string, unknown]),
      ...['2026-03-01', '2026-03-01T24:00Z', '2026-03-01T21:00:60Z', '2026-03-01t21:00Z', 0, true, '', []].map(
        moment => ['lastSeenAt', moment] as [string, unknown],
      ),
    ]
    for (const [key, value] of wrongEpisodes) {
      const field = refusedField({ ...smallest, episodes: [{ ...episode, [key]: value }] })
      assert.equal(field, `episodes[0].${key}`, JSON.stringify(value))
    }
    for (const level of [0, 4, 1.5, '1', true]) {
      assert.equal(refusedField({ ...smallest, meetings: [{ level }] }), 'meetings[0].level')
    }
    for (const bornOn of ['2026-02-29', '2012-5-1', '2012-05-01T00:00Z', 2012]) {
      assert.equal(refusedField({ ...smallest, child: { ...child, bornOn } }), 'child.bornOn')
    }
    assert.equal(
      refusedField({ ...smallest, nineInNinetyLettersSentAt: [null, 'soon'] }),
      'nineInNinetyLettersSentAt[1]',
    )
  })

  it('refuses two episodes of one ref, and takes refs that differ only in case or accents for two', () => {
    assert.equal(
      refusedField({ ...smallest, episodes: [episode, { ...episode, ref: 'e2' }, episode] }),
      'episodes[2].ref',
    )
    const refs = ['e1', 'E1', ' e1', 'é', 'e\u0301']
    assert.equal(fileOf({ ...smallest, episodes: refs.map(ref => ({ ...episode, ref })) }).file.episodes.length, 5)
  })

  it('never repeats in a refusal what the field held', () => {
    const secret = 'Robin Example'
    for (const file of [
      { ...smallest, now: secret },
      { ...smallest, child: { ...child, bornOn: secret } },
    ]) {
      assert.doesNotMatch(JSON.stringify(readCaseFile(JSON.stringify(file))), /Robin/)
    }
  })
})
