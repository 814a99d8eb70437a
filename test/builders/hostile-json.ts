// What somebody may send where an answer is expected: what the input takes, what it nearly takes, and what it never takes.
import fc from 'fast-check'
import type { Cell, Input, Parts } from '../../src/domain/instruments/index.ts'

/** Texts that have broken other programs: tabs, right to left, emoji, half a character, NUL, names that every object has. */
export const hostileTexts: readonly string[] = [
  ...[
    '',
    ' ',
    '\0',
    'a\0b',
    '\uD800',
    'a\uDC00b',
    '\r\n',
    'one\ttwo\nthree\tfour',
    '=1+1',
    '<script>alert(1)</script>',
  ],
  ...['‮txet', 'مرحبا', 'שלום', '👩‍👩‍👧', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'Z͑ͫa̴l̀g̀o', '__proto__', 'constructor', 'toString', 'null'],
  ...[
    "Robert'); drop table form;--",
    'x'.repeat(501),
    'x'.repeat(20_001),
    '3',
    '-1',
    '1.5',
    '1e3',
    'NaN',
    '2026-02-30',
    '24:00',
  ],
]

const hostileText = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 60 }))
const numbers = fc.constantFrom(5, -1, 1.5, 0, -0, 3, 1e308, Number.MAX_SAFE_INTEGER + 1)

/** Any JSON at all, with names that objects have by nature among its own. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec(tie => ({
  json: fc.oneof(
    { maxDepth: 4 },
    hostileText,
    numbers,
    fc.constantFrom(null, true, false),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.constantFrom('__proto__', 'constructor', 'level', 'ticked', 'evidence', 'seen'),
        fc.string({ maxLength: 8 }),
      ),
      tie('json'),
      { maxKeys: 4 },
    ),
  ),
})).json

const twoDigits = (n: number) => String(n).padStart(2, '0')
const plainText = (maxLength: number) => fc.string({ unit: 'grapheme', maxLength: Math.floor(maxLength / 40) })
const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })

/** What a cell takes, as JSON. */
export function cellJson(cell: Cell): fc.Arbitrary<unknown> {
  switch (cell.kind) {
    case 'line':
    case 'signature':
      return plainText(500)
    case 'text':
      return plainText(20_000)
    case 'day':
      return days.map(date => date.toISOString().slice(0, 10))
    case 'time':
      return fc.tuple(fc.nat(23), fc.nat(59)).map(([h, m]) => `${twoDigits(h)}:${twoDigits(m)}`)
    case 'number':
      return fc.integer({ min: cell.least, max: cell.most })
    case 'single':
      return cell.options.length === 0 ? plainText(500) : fc.constantFrom(...cell.options.map(({ key }) => key))
    case 'multi':
      return fc.subarray(cell.options.map(({ key }) => key))
    case 'tick':
      return fc.boolean()
  }
}

const maybe = (json: fc.Arbitrary<unknown>) => fc.option(json, { nil: null })
const partsJson = (parts: Parts): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(parts).map(([name, { cell }]) => [name, maybe(cellJson(cell))])), {
    requiredKeys: [],
  })

/** What an input takes, as JSON. */
export function inputJson(input: Input): fc.Arbitrary<unknown> {
  switch (input.kind) {
    case 'parts':
      return partsJson(input.parts)
    case 'table':
      return fc.array(partsJson(input.columns), { maxLength: 5 })
    case 'level':
      return fc.record({
        level: fc.constantFrom(0, 1, 2, 3, 4, 'not-known', null),
        evidence: plainText(20_000),
        source: plainText(500),
        seen: fc.constantFrom('suspected', 'observed', null),
        when: fc.constantFrom('recent', 'non-recent', null),
      })
    case 'column-tick':
      return fc.record({ ticked: fc.boolean(), column: fc.constantFrom('low', 'medium', 'high', null) })
    case 'computed':
    case 'heading':
      return fc.constant(null)
    default:
      return cellJson(input)
  }
}

// Something hostile in the place of one part of what would be taken.
const spoilt = (input: Input): fc.Arbitrary<unknown> =>
  fc.tuple(inputJson(input), anyJson, fc.nat(9)).map(([json, bad, at]) => {
    if (Array.isArray(json)) return [...json, bad]
    if (typeof json !== 'object' || json === null) return bad
    const names = [...Object.keys(json), 'strange']
    return { ...json, [names[at % names.length] ?? 'strange']: bad }
  })

/** What may be sent for an input: good, spoilt, or anything. */
export const sentJson = (input: Input): fc.Arbitrary<unknown> => fc.oneof(inputJson(input), spoilt(input), anyJson)
