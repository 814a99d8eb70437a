import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { placeOf } from '../directory/index.ts'
import { byCodePoint, parseDay } from '../kernel/index.ts'
import { decide } from './decide.ts'
import { destinationKey, destinationKeys } from './destinations.ts'
import { factsOfCase, partFourCases } from './part-four.cases.ts'
import { acceptedRow, preventionRows } from './prevention.ts'
import { pathwayVersions, versionFor, versionOn } from './versions.ts'

function casesOf(prefix: string): void {
  for (const one of partFourCases.filter(({ rowOf }) => rowOf.startsWith(prefix))) {
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
}

describe('PATH18-1, PATH18-2, PATH18-4, PATH18-7, PATH18-9, CCEP-9: G0, the pathway of 2018, row by row', () => {
  casesOf('G0')
})
describe('VAMAP-1, VAMAP-2, VAMAP-3, VAMAP-4, VAMAP-5, VAMAP-6, VAMAP-7, VAMAP-8, VAMAP-12: G1, row by row', () => {
  casesOf('G1')
})
describe('MACE-1, MACE-2, MACE-3, MACE-4, MACE-5, MACE-6, MACE-7: G2, row by row', () => {
  casesOf('G2')
})
describe('PATH24-2, PATH24-3, PATH24-4, PATH24-8, PATH24-10: G3, the pathway of 2024, row by row', () => {
  casesOf('G3')
})
describe('CCEP-1, CCEP-7: P, the prevention of criminal exploitation, row by row', () => {
  casesOf('P')
})

describe('Part 4 of the requirements', () => {
  it('has a case for every row of every table, and one for each row of P that only lets through', () => {
    const shown = new Set(partFourCases.map(({ rowOf }) => rowOf))
    const rows = new Set(pathwayVersions.flatMap(({ rows: all }) => all.map(({ id }) => id)))
    const wanting = [...rows, ...preventionRows.map(({ id }) => id), acceptedRow.id, 'P-2', 'P-5']
    assert.deepEqual(
      wanting.filter(id => !shown.has(id)),
      [],
    )
  })

  it('VAMAP-11, MACE-12, PROG24-4, CCEP-9: names only destinations that have a name and a place to be filled in', () => {
    const keys = partFourCases.flatMap(one => decide(one.facts).destinations)
    assert.deepEqual(
      keys.filter(key => destinationKey(key) === null),
      [],
    )
    const authorities = ['staffordshire', 'stoke-on-trent'] as const
    for (const { key, place } of destinationKeys) {
      if (place === null) continue
      const owners = place.whose === 'own' ? authorities : [place.whose]
      for (const whose of owners) assert.ok(placeOf(place.kind, whose), `${key} of ${whose}`)
    }
    for (const whose of authorities) assert.ok(placeOf('ce-inbox', whose)?.kind.needed)
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
