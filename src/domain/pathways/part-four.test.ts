import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byCodePoint, parseDay } from '../kernel/index.ts'
import { decide } from './decide.ts'
import { destinationKey } from './destinations.ts'
import { factsOfCase, partFourCases } from './part-four.cases.ts'
import { acceptedRow, preventionRows } from './prevention.ts'
import { pathwayVersions, versionFor, versionOn } from './versions.ts'

describe('Part 4 of the requirements', () => {
  for (const one of partFourCases) {
    it(`${one.of}: ${one.title}`, () => {
      const { because, ...decided } = decide(one.facts)
      assert.deepEqual(decided, {
        generation: one.generation,
        rows: one.rows,
        gates: (one.gates ?? []).toSorted(byCodePoint),
        warnings: (one.warnings ?? []).toSorted(byCodePoint),
        destinations: (one.destinations ?? []).toSorted(byCodePoint),
        prevention: one.prevention ?? null,
      })
      assert.equal(because.length, one.rows.length + (one.prevention?.rows.length ?? 0))
    })
  }

  it('has a case for every row of every table, and one for each row of P that only lets through', () => {
    const shown = new Set(partFourCases.map(({ of }) => of))
    const rows = new Set(pathwayVersions.flatMap(({ rows: all }) => all.map(({ id }) => id)))
    const wanting = [...rows, ...preventionRows.map(({ id }) => id), acceptedRow.id, 'P-2', 'P-5']
    assert.deepEqual(
      wanting.filter(id => !shown.has(id)),
      [],
    )
  })

  it('names only destinations that have a name and a place to be filled in', () => {
    const keys = partFourCases.flatMap(one => decide(one.facts).destinations)
    assert.deepEqual(
      keys.filter(key => destinationKey(key) === null),
      [],
    )
  })

  it('cites a rule or a gap in every row, and says each in words of its own', () => {
    const rows = [...pathwayVersions.flatMap(({ rows: all }) => all), ...preventionRows, acceptedRow]
    for (const { id, cites, when, does } of rows) {
      assert.ok(cites.length > 0 && cites.every(cite => /^[A-Z]+\d*-\d+$/.test(cite)), id)
      assert.ok(when !== '' && does.endsWith('.'), id)
    }
  })
})

describe('PATH-VER: which table decides', () => {
  const generationOn = (authority: 'staffordshire' | 'stoke-on-trent', on: string) =>
    versionOn(authority, parseDay(on)!).generation

  it('PROG24-1: Staffordshire has the pathway of 2024 from 1 April 2024, and the one before until 31 March', () => {
    assert.equal(generationOn('staffordshire', '2024-03-31'), 'G2')
    assert.equal(generationOn('staffordshire', '2024-04-01'), 'G3')
  })

  it('Staffordshire has each generation in turn, and no day without one', () => {
    const days = ['1999-01-01', '2019-12-31', '2020-01-01', '2020-06-30', '2020-07-01', '2030-01-01']
    assert.deepEqual(
      days.map(day => generationOn('staffordshire', day)),
      ['G0', 'G0', 'G1', 'G1', 'G2', 'G3'],
    )
  })

  it('GAP-11: Stoke-on-Trent is decided by that of 2018 to this day, under a banner that it is to be confirmed', () => {
    const version = versionOn('stoke-on-trent', parseDay('2026-05-01')!)
    assert.deepEqual([version.generation, version.banner], ['G0', 'Stoke pathway to be confirmed'])
    assert.deepEqual(decide(factsOfCase({ authority: 'stoke-on-trent' })).warnings, ['GAP-11'])
  })

  it('A record of before 2024 is read under the generation that it names; from then on the day alone decides', () => {
    const then = factsOfCase({ on: '2019-05-01' })
    assert.equal(versionFor(then, 'G2').generation, 'G2')
    assert.equal(versionFor(then, null).generation, 'G0')
    assert.equal(versionFor(factsOfCase(), 'G0').generation, 'G3')
    assert.equal(versionFor(factsOfCase({ authority: 'stoke-on-trent' }), 'G2').generation, 'G0')
  })
})
