import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const source = readFileSync(new URL('_base.scss', import.meta.url), 'utf8')
const colours = Object.fromEntries(
  [...source.matchAll(/^\$(hw-[a-z-]+): (#[0-9a-f]{6});/gm)].map(([, name, hex]) => [name!, hex!]),
)

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map(at => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const colour = (name: string) => (name.startsWith('#') ? name : colours[name]!)

test('Every pair of words and ground in our own colours has a contrast of 4.5 or more', () => {
  const pairs = [
    ['#ffffff', 'hw-navy'],
    ['#ffffff', 'hw-alarm'],
    ['hw-alarm', '#ffffff'],
    ['hw-calm', '#ffffff'],
    ['hw-navy', '#ffffff'],
    ['hw-quiet', '#ffffff'],
    ['hw-quiet', 'hw-pale'],
    ['hw-quiet', '#f4f8fb'],
    ['#0b0c0c', 'hw-amber'],
    ['#2f3338', 'hw-alarm-pale'],
    ['#1a65a6', 'hw-alarm-pale'],
    ['#0b0c0c', '#ffffff'],
    ...['#fde9cf', '#f8c58f', '#ea8f52', '#fdf3e3', '#fbe3cf', '#f6cdbf'].map(shade => ['#0b0c0c', shade] as const),
    ['#ffffff', '#8c1d0c'],
  ] as const
  for (const [words, ground] of pairs)
    assert.equal(contrast(colour(words), colour(ground)) >= 4.5, true, `${words} on ${ground}`)
})

test('Every drawn shape stands out from white by 3 or more, by its fill or by its edge', () => {
  for (const name of ['hw-alarm', 'hw-navy', 'hw-quiet'])
    assert.equal(contrast(colour(name), '#ffffff') >= 3, true, name)
})
