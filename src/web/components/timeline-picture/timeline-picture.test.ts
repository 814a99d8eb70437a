import assert from 'node:assert/strict'
import { test } from 'node:test'
import { timelinePicture } from './timeline-picture.ts'

const day = 86_400_000
const to = Date.UTC(2026, 10, 21, 7)
const year = { title: 'The last twelve months', from: to - 365 * day, to, bars: [], marks: [] }
const widths = (written: string) =>
  [...written.matchAll(/<rect class="hw-picture__bar"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width))

test('A bar is as long as its episode, but never too thin to see', () => {
  const bars = [
    { from: to - 20 * day, to: to - 10 * day, label: 'Ten days' },
    { from: to - 40 * day, to: to - 40 * day + 1, label: 'A moment' },
  ]
  assert.deepEqual(widths(String(timelinePicture({ ...year, bars }))), [17.5, 3])
})

test('An episode that still lasts ends at the picture’s edge, and the table says that it lasts', () => {
  const written = String(
    timelinePicture({ ...year, bars: [{ from: to - 9 * 3_600_000, to: null, label: 'Missing now' }] }),
  )
  assert.match(written, /x="647"[^>]* width="3"/)
  assert.match(written, /9 hours, still missing/)
})

test('What is outside the twelve months is neither drawn nor counted nor listed', () => {
  const old = to - 500 * day
  const bars = [{ from: old, to: old + day, label: 'Long ago' }]
  const marks = [{ at: old, kind: 'meeting' as const, label: 'Long ago too' }]
  const written = String(timelinePicture({ ...year, bars, marks }))
  assert.doesNotMatch(written, /Long ago/)
  assert.match(
    written,
    /0 episodes, 0 assessments, 0 meetings, 0 placements from 21 November 2025 to 21 November 2026\./,
  )
  assert.match(written, /Nothing is recorded for this time\./)
})

test('Every kind of mark has a shape of its own, so that colour is not needed', () => {
  const kinds = ['assessment', 'meeting', 'placement'] as const
  const marks = kinds.map(kind => ({ at: to - day, kind, label: kind }))
  const shapes = [...String(timelinePicture({ ...year, marks })).matchAll(/<(\w+) class="hw-picture__mark /g)].map(
    ([, shape]) => shape,
  )
  assert.deepEqual(shapes, ['circle', 'path', 'rect'])
})

test('The months of London are marked, twelve in a year', () => {
  assert.equal(String(timelinePicture(year)).match(/hw-picture__month"/g)?.length, 12)
})
