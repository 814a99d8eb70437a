import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addYears, dayOf } from '../../../domain/kernel/index.ts'
import { storyNow } from '../duties/example-duties.ts'
import { isUnreported, loudestFirst } from './board-lines.ts'
import { awayLine, foundLine, missingLine, unreportedLine } from './example-lines.ts'
import { type Board, boardPage } from './page.ts'

const board: Board = {
  now: storyNow,
  missing: [awayLine, missingLine, unreportedLine],
  unconfirmed: [foundLine],
  level: null,
  most: 200,
}
const drawn = (part: Partial<Board>): string => String(boardPage({ ...board, ...part }).body)

test('The board lists children whom the police do not know of first, and then the longest missing', () => {
  assert.deepEqual(loudestFirst(board.missing), [unreportedLine, awayLine, missingLine])
})

test('CARER-8.8 and CARE-A1.6: who is only away from placement, or only logged at 13 or over, need not be known to the police', () => {
  assert.equal(isUnreported(awayLine), false)
  const logged = { ...awayLine, kind: 'away-without-permission' } as const
  assert.equal(isUnreported({ ...logged, bornOn: addYears(dayOf(logged.since), -12) }), true)
  assert.equal(isUnreported({ ...logged, bornOn: null }), true)
  assert.equal(isUnreported({ ...logged, bornOn: addYears(dayOf(logged.since), -13) }), false)
  assert.equal(isUnreported(missingLine), false)
  assert.ok(drawn({}).includes('Away from placement'))
})

test('The level filter is of plain links with how many there are at each level', () => {
  const page = drawn({})
  for (const link of [
    'All (3)',
    'High (1)',
    'Medium (0)',
    'Low (1)',
    'No apparent risk (absent) (0)',
    'Not yet set (1)',
  ])
    assert.ok(page.includes(link), link)
  assert.ok(page.includes('href="/missing?level=high"'))
})

test('A filtered board shows that level alone, and still every child whom the police do not know of', () => {
  const page = drawn({ level: 'high' })
  assert.ok(page.includes('Robin Example, 12'))
  assert.ok(!page.includes('Ash Placeholder'))
  assert.ok(page.includes('NOT YET REPORTED TO POLICE') && page.includes('Sam Sample'))
})

test('An empty board says what that means, and an empty level too', () => {
  assert.ok(drawn({ missing: [] }).includes('Nobody you can see is missing now.'))
  assert.ok(drawn({ level: 'medium' }).includes('Nobody you can see is missing now at the level “Medium”.'))
})

test('DEF-5.1: a child who is found stays on the board until somebody has seen that they are well', () => {
  const page = drawn({})
  assert.ok(page.includes('Jo Invented, 12'))
  assert.ok(page.includes('1 hour ago'))
  assert.ok(page.includes('3 days'))
})

test('A list that is cut off says so', () => {
  assert.ok(drawn({ most: 3 }).includes('The 3 who have been missing longest are shown.'))
})
