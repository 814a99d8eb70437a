import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unreportedLine } from '../missing-now/example-lines.ts'
import { busyHome, quietHome } from './example-home.ts'
import { type HomeView, homePage } from './page.ts'

const drawn = (view: HomeView): string => String(homePage(view).body)
const before = (page: string, first: string, second: string) =>
  assert.ok(page.indexOf(first) >= 0 && page.indexOf(first) < page.indexOf(second), `${first} before ${second}`)

test('Home begins with the date, the time and the four counts', () => {
  const page = drawn(busyHome)
  assert.ok(page.includes('07:10 on Saturday 21 November 2026'))
  for (const [number, label] of [
    [3, 'missing now'],
    [1, 'found, not yet checked well'],
    [12, 'overdue'],
    [1, 'due today'],
  ])
    assert.ok(
      page.includes(`<span class="hw-tile__number">${number}</span> <span class="hw-tile__label">${label}</span>`),
      String(label),
    )
})

test('CARE-A1.6: a child whom the police do not know of stands first and in capitals', () => {
  const page = drawn(busyHome)
  before(page, 'NOT YET REPORTED TO POLICE', 'Missing now')
  before(page, 'Ring 999 if there is danger now', 'Sam Sample, age not known')
  assert.ok(!drawn(quietHome).includes('NOT YET REPORTED'))
})

test('A child who is missing has age, responsible authority, time, level in words, sighting and next duty', () => {
  const page = drawn(busyHome)
  for (const fact of [
    'Robin Example, 12',
    'Staffordshire',
    '9 hours',
    'since 22:10 yesterday',
    'High',
    '00:10 today: Bus station, with two others.',
    'Urgent case review, due 22:10 on Monday 23 November 2026',
  ])
    assert.ok(page.includes(fact), fact)
})

test('The child’s record is linked only for those who see the whole child', () => {
  const page = drawn({ ...quietHome, missing: [unreportedLine] })
  assert.ok(!page.includes('href="/children/'))
})

test('The duties of one’s own role stand under Yours, before the others’', () => {
  const page = drawn(busyHome)
  before(page, 'Yours: Return interviewer', 'Others’')
  assert.ok(page.includes('2 of 12 are shown.'))
})

test('What is new says since when, and what of it was reported, found and interviewed', () => {
  const page = drawn(busyHome)
  for (const fact of ['New since you last looked, 17:10 yesterday', 'Reported missing', 'Found', 'Interviewed'])
    assert.ok(page.includes(fact), fact)
  assert.ok(drawn(quietHome).includes('New in the last 24 hours'))
})

test('PRIN-4.1a: a care worker is first offered to report, and so is somebody who sees no child at all', () => {
  before(drawn({ ...quietHome, role: 'provider-worker' }), 'Report a child missing', 'missing now')
  const analyst = drawn({ ...quietHome, role: 'analyst' })
  assert.ok(analyst.includes('Report a child missing'))
  assert.ok(analyst.includes('As analyst you see no child’s record here.'))
  assert.ok(!analyst.includes('Overdue'))
})

test('Every list that is empty says what that means', () => {
  const page = drawn(quietHome)
  for (const words of [
    'Nobody you can see is missing now.',
    'Every child found whom you can see has been seen to be well.',
    'Nothing that you can see is overdue.',
    'Nothing else that you can see falls due before midnight.',
    'Nobody was reported, found or interviewed among those you can see.',
  ])
    assert.ok(page.includes(words), words)
})
