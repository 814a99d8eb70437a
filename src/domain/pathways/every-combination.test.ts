import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { byCodePoint } from '../kernel/index.ts'
import { decide, type PathwayDecision } from './decide.ts'
import {
  bands,
  concernTypes,
  matrixStates,
  type PathwayFacts,
  type Prevention,
  pathwayDistricts,
  preventionReferrers,
} from './facts.ts'
import { askedFacts, decideMeanwhile, type KnownFacts } from './meanwhile.ts'
import { factsOfCase, schoolsWish } from './part-four.cases.ts'

const eitherWay = [false, true]

function* combinations(): Generator<PathwayFacts> {
  const base = factsOfCase()
  for (const district of [...pathwayDistricts, null])
    for (const type of concernTypes)
      for (const band of [...bands, null])
        for (const age of [0, 17, 18, 40])
          for (const matrix of matrixStates)
            for (let bits = 0; bits < 32; bits++) {
              const bit = (n: number) => (bits & (1 << n)) !== 0
              yield {
                ...{ ...base, district, type, band, age, matrix },
                ...{ openToChildrensServices: bit(0), allocatedSocialWorker: bit(1), policeAttention: bit(2) },
                ...{ openToOrEngagingWithYos: bit(3), placedOutOfCounty: bit(4) },
              }
            }
}

// The contract once more in the plainest way, so that the tables are held against it and not against themselves.
const pairs: Readonly<Record<string, string>> = {
  ...{ tamworth: 'tamworth_south_staffs', 'south-staffordshire': 'tamworth_south_staffs' },
  ...{ 'cannock-chase': 'cannock_lichfield', lichfield: 'cannock_lichfield' },
  ...{ stafford: 'stafford_east_staffs', 'east-staffordshire': 'stafford_east_staffs' },
  ...{ 'newcastle-under-lyme': 'newcastle_moorlands', 'staffordshire-moorlands': 'newcastle_moorlands' },
}
const north = ['newcastle-under-lyme', 'staffordshire-moorlands', 'stafford']

function contractRows(f: PathwayFacts): [string, string[]][] {
  const co = f.district === null ? 'staffs.ce_inbox' : `staffs.ce_coordinator.${pairs[f.district]}`
  const yosOfDistrict = f.district !== null && north.includes(f.district) ? 'north' : 'east'
  const yos =
    f.district === null ? ['yos.prevention.north', 'yos.prevention.east'] : [`yos.prevention.${yosOfDistrict}`]
  const some = ['vulnerable', 'suspected', 'evidenced'].includes(f.band ?? '')
  const cse = some && ['CSE', 'Dual'].includes(f.type)
  const cce = some && ['CCE', 'Dual'].includes(f.type)
  const table: [string, boolean, string[]][] = [
    ['G3-1', f.band === 'none', []],
    ['G3-2', f.band === 'vulnerable', []],
    ['G3-3', f.band === 'vulnerable' && cse, ['staffs.ce_inbox']],
    ['G3-4', f.band === 'suspected' && !f.openToChildrensServices, [co]],
    ['G3-5', f.band === 'suspected' && f.openToChildrensServices, [co]],
    ['G3-6', f.band === 'evidenced' && !f.allocatedSocialWorker, ['staffs.front_door', co]],
    ['G3-7', f.band === 'evidenced' && f.allocatedSocialWorker, [co]],
    ['G3-8', cse, ['staffs.ce_inbox']],
    ['G3-9', cce && f.policeAttention, yos],
    ['G3-10', cce, ['provider.cce']],
    ['G3-11', some && f.type === 'Dual', [co]],
    ['G3-12', f.band === null, [co]],
    ['G3-13', f.matrix !== 'updated' && (f.band === null || some), []],
    ['G3-14', cse && f.placedOutOfCounty, ['staffs.ce_inbox']],
  ]
  return table.flatMap(([id, holds, to]): [string, string[]][] => (holds ? [[id, to]] : []))
}

function contract(f: PathwayFacts): Omit<PathwayDecision, 'because' | 'prevention'> {
  const adult = { generation: 'G3', rows: ['G3-15'], gates: [], warnings: [], destinations: [] } as const
  if (f.age >= 18) return adult
  const held = contractRows(f)
  const ids = held.map(([id]) => id)
  const if_ = (id: string, then: string) => (ids.includes(id) ? [then] : [])
  return {
    ...{ generation: 'G3', rows: ids, gates: [...if_('G3-6', 'PATH24-5'), ...if_('G3-13', 'REFF24-2')] },
    warnings: f.openToOrEngagingWithYos ? if_('G3-10', 'GAP-14') : [],
    destinations: [...new Set(held.flatMap(([, to]) => to))].sort(byCodePoint),
  }
}

/** What the first has and the second has not: gates and destinations. */
const lost = (before: PathwayDecision, after: PathwayDecision): string[] => [
  ...before.gates.filter(gate => !after.gates.includes(gate)),
  ...before.destinations.filter(key => !after.destinations.includes(key)),
]

describe('G3, in every combination of its facts', () => {
  it('PATH24-6: answers exactly as the contract has it, row by row', () => {
    let seen = 0
    for (const facts of combinations()) {
      const { because, prevention, ...decided } = decide(facts)
      assert.deepEqual(decided, contract(facts), JSON.stringify(facts))
      assert.equal(because.length, decided.rows.length)
      assert.equal(prevention, null)
      seen += 1
    }
    assert.equal(seen, 9 * 4 * 5 * 4 * 4 * 32)
  })

  it('PATH24-5: never contradicts itself: one level at a time, and worked with or not, never both', () => {
    const exclusive = [
      ['G3-1', 'G3-2', 'G3-4', 'G3-5', 'G3-6', 'G3-7', 'G3-12', 'G3-15'],
      ['G3-4', 'G3-5'],
      ['G3-6', 'G3-7'],
    ]
    for (const facts of combinations()) {
      const { rows, gates, destinations } = decide(facts)
      for (const ids of exclusive) assert.ok(ids.filter(id => rows.includes(id)).length <= 1, JSON.stringify(facts))
      assert.ok(
        exclusive[0]!.some(id => rows.includes(id)),
        JSON.stringify(facts),
      )
      assert.ok(destinations.filter(key => key.startsWith('staffs.ce_coordinator.')).length <= 1)
      if (gates.includes('PATH24-5')) assert.ok(destinations.includes('staffs.front_door'))
      if (rows.includes('G3-1')) assert.deepEqual([gates, destinations], [[], []])
    }
  })

  it('loses no gate and no destination when a fact becomes worse', () => {
    const worse = (f: PathwayFacts): PathwayFacts[] => {
      const band = f.band === null ? undefined : bands[bands.indexOf(f.band) + 1]
      return [
        ...(band === undefined ? [] : [{ ...f, band }]),
        ...(f.policeAttention ? [] : [{ ...f, policeAttention: true }]),
        ...(f.allocatedSocialWorker ? [{ ...f, allocatedSocialWorker: false }] : []),
        ...(f.openToChildrensServices ? [{ ...f, openToChildrensServices: false }] : []),
        ...(f.matrix === 'updated' ? matrixStates.map(matrix => ({ ...f, matrix })) : []),
        ...(f.type === 'Dual' ? [] : [{ ...f, type: 'Dual' as const }]),
        ...(f.placedOutOfCounty ? [] : [{ ...f, placedOutOfCounty: true }]),
        ...(f.openToOrEngagingWithYos ? [] : [{ ...f, openToOrEngagingWithYos: true }]),
      ]
    }
    for (const facts of combinations()) {
      const before = decide(facts)
      for (const after of worse(facts))
        assert.deepEqual(lost(before, decide(after)), [], JSON.stringify([facts, after]))
    }
  })

  it('PATH24-8: unsure counts as suspected: nothing is lost from none or vulnerable to it, nor from it to evidenced', () => {
    for (const facts of combinations()) {
      if (facts.band !== 'none') continue
      const at = (band: PathwayFacts['band']) => decide({ ...facts, band })
      const unsure = decideMeanwhile({ ...facts, band: null }).decision
      for (const milder of [at('none'), at('vulnerable'), at('suspected'), at(null)])
        assert.deepEqual(lost(milder, unsure), [], JSON.stringify(facts))
      assert.deepEqual(lost(unsure, at('evidenced')), [], JSON.stringify(facts))
    }
  })

  it('takes the safer path while any facts are missing: whatever they turn out to be, nothing is lost', () => {
    const held = [...combinations()].filter((_, i) => i % 37 === 0)
    const hidden = askedFacts.filter(fact => fact !== 'district' && fact !== 'age')
    for (const facts of held) {
      if (facts.band === 'evidenced') continue
      for (const fact of hidden) {
        const known: KnownFacts = { ...facts, [fact]: null }
        const { missing, safer, decision } = decideMeanwhile(known)
        assert.equal(safer, true)
        assert.ok(missing.includes(fact))
        assert.deepEqual(lost(decide(facts), decision), [], `${fact} ${JSON.stringify(facts)}`)
      }
      const nothing = Object.fromEntries(hidden.map(fact => [fact, null]))
      const { decision } = decideMeanwhile({ ...facts, ...nothing } as KnownFacts)
      assert.deepEqual(lost(decide(facts), decision), [], JSON.stringify(facts))
    }
  })

  it('says that nothing is missing where everything is known, and then decides as ever', () => {
    const facts = factsOfCase()
    assert.deepEqual(decideMeanwhile(facts), { missing: [], safer: false, decision: decide(facts) })
  })

  it('takes an unknown age for a child, and an unknown district for the inbox that reaches every co-ordinator', () => {
    const { missing, decision } = decideMeanwhile({ ...factsOfCase({ band: 'evidenced' }), age: null, district: null })
    assert.deepEqual(missing, ['district', 'age'])
    assert.deepEqual(decision.gates, ['PATH24-5'])
    assert.deepEqual(decision.destinations, ['staffs.ce_inbox', 'staffs.front_door'])
  })

  it('MACE-4: keeps both ways before 2024 while nobody knows whether the child is with YOS', () => {
    const facts = factsOfCase({ on: '2023-02-01', type: 'CCE', band: null, earlier: { level: 'low' } })
    const { missing, decision } = decideMeanwhile({ ...facts, openToOrEngagingWithYos: null })
    assert.deepEqual(missing, ['openToOrEngagingWithYos'])
    assert.deepEqual(decision.rows, ['G2-2', 'G2-3', 'G2-9'])
    assert.deepEqual(decision.destinations, ['provider.cce', 'staffs.early_help', 'yos.prevention.north'])
  })
})

describe('P, in every combination of its facts', () => {
  function* wishes(): Generator<PathwayFacts> {
    for (const referrer of preventionReferrers)
      for (const primarySchoolYear of [null, 0, 4, 5, 6, 7])
        for (const age of [0, 8, 9, 16, 17, 25, 26])
          for (const band of [...bands, null])
            for (let bits = 0; bits < 16; bits++) {
              const bit = (n: number) => (bits & (1 << n)) !== 0
              const prevention: Prevention = {
                ...{ referrer, primarySchoolYear, send: bit(0), higherLevelInterventionBefore: bit(1) },
                ...{ screeningToolAttached: bit(2), optedOut: bit(3) },
              }
              yield factsOfCase({ type: 'CCE', band, age, prevention })
            }
  }

  const refusals = ({ age, band, prevention: wish }: PathwayFacts): string[] => {
    assert.ok(wish !== null)
    const table: [string, boolean][] = [
      ['P-1', ['police', 'local-authority', 'health', 'other'].includes(wish.referrer)],
      ['P-3', age < 9],
      ['P-4', age >= 9 && age <= 16 && ![null, 5, 6].includes(wish.primarySchoolYear)],
      ['P-6', (age >= 17 && !wish.send) || age >= 26],
      ['P-7', band !== 'vulnerable'],
      ['P-8', wish.higherLevelInterventionBefore],
      ['P-9', !wish.screeningToolAttached],
      ['P-10', wish.optedOut],
    ]
    return table.flatMap(([id, holds]) => (holds ? [id] : []))
  }

  it('CCEP-2, CCEP-3: answers exactly as the contract has it, in both authorities', () => {
    let accepted = 0
    for (const facts of wishes()) {
      const rows = refusals(facts)
      const expected = rows.length === 0 ? { accepted: true, rows: ['P-11'] } : { accepted: false, rows }
      const { prevention } = decide(facts)
      assert.deepEqual(prevention, expected, JSON.stringify(facts))
      assert.deepEqual(decide({ ...facts, authority: 'stoke-on-trent' }).prevention, prevention)
      accepted += prevention?.accepted ? 1 : 0
    }
    assert.ok(accepted > 0)
  })

  it('never changes what the other pathway decides', () => {
    for (const facts of wishes()) {
      const { because: _, prevention, ...beside } = decide(facts)
      const { because: __, prevention: none, ...alone } = decide({ ...facts, prevention: null })
      assert.ok(prevention !== null && none === null)
      assert.deepEqual(beside, alone)
    }
  })

  it('CCEP-4: takes a wish from either authority', () => {
    for (const authority of ['staffordshire', 'stoke-on-trent'] as const) {
      const facts = factsOfCase({ authority, band: 'vulnerable', type: 'CCE', prevention: schoolsWish })
      assert.deepEqual(decide(facts).prevention, { accepted: true, rows: ['P-11'] })
    }
  })
})

describe('G0 to G2, in every combination of their facts', () => {
  it('always answer, with known levels and with bands of 2024, and name at least one row', () => {
    for (const on of ['2018-05-01', '2020-03-01', '2022-03-01'])
      for (const authority of ['staffordshire', 'stoke-on-trent'] as const)
        for (const type of concernTypes)
          for (const band of [...bands, null])
            for (const level of band === null ? (['low', 'medium', 'high', null] as const) : [null])
              for (const open of eitherWay)
                for (const openToOrEngagingWithYos of eitherWay) {
                  const said = { on, authority, type, band, openToOrEngagingWithYos, earlier: { level } }
                  const facts = factsOfCase({ ...said, openToChildrensServices: open })
                  assert.ok(decide(facts).rows.length > 0, JSON.stringify(facts))
                }
  })

  it('GAP-08: read a band of 2024 as the level that it is like', () => {
    const like = { vulnerable: 'low', suspected: 'medium', evidenced: 'high' } as const
    for (const [band, level] of Object.entries(like)) {
      const said = { on: '2022-03-01', type: 'Dual' as const }
      const byBand = decide(factsOfCase({ ...said, band: band as keyof typeof like }))
      assert.deepEqual(byBand, decide(factsOfCase({ ...said, band: null, earlier: { level } })))
    }
  })
})
