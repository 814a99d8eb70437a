import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Instant, parseInstant } from '../kernel/index.ts'
import { type Grant, sayGrant } from './why.ts'

const at = (text: string): Instant => parseInstant(text)!
const grant: Grant = {
  because: 'involvement',
  team: null,
  episode: null,
  value: null,
  place: null,
  cover: null,
  from: at('2026-03-01T09:00:00Z'),
  until: null,
}

test('a grant says through whom, because of what, since when and until when', () => {
  assert.equal(sayGrant(grant), 'Because you work with this child; since 1 March 2026, no end is set.')
  assert.equal(
    sayGrant({
      ...grant,
      because: 'reported',
      team: 'Example House',
      episode: 'M-1001',
      until: at('2026-03-02T09:00:00Z'),
    }),
    'Because your team (Example House) reported this child missing, for episode M-1001 only; since 1 March 2026, until 09:00 on Monday 2 March 2026.',
  )
})

test('a team that answers for an area says which, and whether it is for where the child lives', () => {
  const team = { ...grant, team: 'Example team' }
  assert.match(
    sayGrant({ ...team, because: 'authority', value: 'stoke-on-trent' }),
    /answers for children of Stoke-on-Trent;/,
  )
  assert.match(
    sayGrant({ ...team, because: 'district', value: 'lichfield' }),
    /answers for children who live in Lichfield;/,
  )
  assert.match(
    sayGrant({ ...team, because: 'district', place: 'stafford' }),
    /answers for Stafford, where this child lives;/,
  )
})

test('cover says for whom and until when, and why that person may see the child', () => {
  const cover = { away: 'Robin Example', until: at('2026-03-05T09:00:00Z') }
  assert.match(
    sayGrant({ ...grant, cover }),
    /^Because you cover for Robin Example until 09:00 on Thursday 5 March 2026, who works with this child;/,
  )
})

test('what was asked for, broken into and kept says so', () => {
  assert.match(sayGrant({ ...grant, because: 'asked' }), /you asked for access, and it was given/)
  assert.match(sayGrant({ ...grant, because: 'break-glass' }), /in an emergency with a reason, which is reviewed/)
  assert.match(sayGrant({ ...grant, because: 'keeper' }), /you keep this restricted record/)
})

test('a cause that is not known is named and not left out', () => {
  assert.match(sayGrant({ ...grant, because: 'unheard-of' }), /you have a grant \(unheard-of\)/)
})
