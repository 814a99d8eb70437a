import assert from 'node:assert/strict'
import test from 'node:test'
import { instant } from '../kernel/instants.ts'
import { addDays, dayOf } from '../kernel/london.ts'
import type { Identity } from './identity.ts'
import { doubtsOf, proposeSurvivor } from './same-child.ts'

const day = dayOf(instant(Date.UTC(2012, 4, 1)))
const robin: Identity = {
  givenNames: 'Robin',
  familyName: 'Example',
  knownAs: null,
  aliases: [],
  born: { kind: 'exact', on: day },
  sex: null,
}
const record = (identity: Identity, holds: number, madeAt: number) => ({ identity, holds, madeAt: instant(madeAt) })

test('the record whose birth is surer is proposed, then that which holds more, then the older', () => {
  const exact = record(robin, 1, 2)
  const estimated = record({ ...robin, born: { kind: 'estimated', latest: day } }, 9, 1)
  assert.equal(proposeSurvivor(exact, estimated), exact)
  assert.equal(proposeSurvivor(estimated, exact), exact)
  const fuller = record(robin, 2, 3)
  assert.equal(proposeSurvivor(exact, fuller), fuller)
  const older = record(robin, 1, 1)
  assert.equal(proposeSurvivor(exact, older), older)
})

test('different births and names are questioned, and an estimate contradicts nobody', () => {
  const other: Identity = { ...robin, born: { kind: 'exact', on: addDays(day, 1) } }
  assert.equal(doubtsOf(robin, other).length, 1)
  assert.deepEqual(doubtsOf(robin, { ...robin, born: { kind: 'estimated', latest: addDays(day, 1) } }), [])
  assert.equal(doubtsOf(robin, { ...other, givenNames: 'Alex', familyName: 'Sample' }).length, 2)
})
