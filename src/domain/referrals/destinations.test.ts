import assert from 'node:assert/strict'
import { test } from 'node:test'
import { districts } from '../children/index.ts'
import { placeOf } from '../directory/index.ts'
import { printedAreas as areas } from '../pathways/index.ts'
import { findPlace, type PlaceSet, placeWanted } from './destinations.ts'
import { referralKindKeys } from './kinds.ts'

const set = (kind: string, whose = 'staffordshire'): PlaceSet => ({
  ...{ id: 'd', kind, whose, name: 'Example', telephone: null, email: 'team@example.org', teamId: null },
})

test('PATH24-9, T-24: North and East of YOS Prevention by the district, and nowhere while the district is not recorded', () => {
  const to = (district: string | null) => {
    const wanted = placeWanted('yos-prevention', { authority: 'staffordshire', district, areas })
    return wanted.kind === 'directory' ? wanted.of : wanted.kind
  }
  const north = ['newcastle-under-lyme', 'stafford', 'staffordshire-moorlands']
  for (const district of Object.keys(districts))
    assert.equal(to(district), north.includes(district) ? 'yos-prevention-north' : 'yos-prevention-east', district)
  assert.equal(to(null), 'none')
})

test('PROG24-4, PROG24-19, CCEP-9, CCEP-11: every place that a referral can ask for stands in the directory', () => {
  for (const authority of ['staffordshire', 'stoke-on-trent'] as const)
    for (const kind of referralKindKeys) {
      const wanted = placeWanted(kind, { authority, district: 'stafford', areas })
      if (wanted.kind === 'directory') assert.ok(placeOf(wanted.of, wanted.whose), `${kind} ${authority}`)
    }
  for (const whose of ['staffordshire', 'stoke-on-trent'])
    for (const kind of ['ce-manager', 'ce-inbox']) assert.ok(placeOf(kind, whose)?.kind.needed, `${kind} ${whose}`)
})

test('A place that is set is found with how it is reached; one that is not says why and where it is set', () => {
  const wanted = placeWanted('ce-team', { authority: 'staffordshire', district: null, areas })
  const found = findPlace(wanted, [set('ce-inbox', 'stoke-on-trent'), set('ce-inbox')])
  assert.deepEqual(found.kind === 'found' && [found.place.whose, found.reach], ['staffordshire', 'team@example.org'])
  const missing = findPlace(wanted, [set('ce-inbox', 'stoke-on-trent')])
  assert.equal(missing.kind === 'missing' && missing.setAt, '/directory/set/ce-inbox/staffordshire')
})

test('A child of another authority, and early help in Stoke-on-Trent, have nowhere by themselves, and it is said', () => {
  for (const [kind, authority] of [
    ['ce-team', 'other'],
    ['early-help', 'stoke-on-trent'],
  ] as const) {
    const found = findPlace(placeWanted(kind, { authority, district: null, areas }), [
      set('ce-inbox'),
      set('early-help'),
    ])
    assert.equal(found.kind === 'missing' && found.setAt, null, kind)
  }
})

test('A specialist service and anything else go where the referrer names', () => {
  for (const kind of ['specialist', 'other'] as const)
    assert.equal(placeWanted(kind, { authority: 'other', district: null, areas }).kind, 'named')
})
