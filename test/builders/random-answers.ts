// Random answers that a form takes, made from its own questions: JSON as it is sent and stored.
import fc from 'fast-check'
import type { Cell, Input, Option, Parts, Question, Questions } from '../../src/domain/instruments/index.ts'

/** One answer as it is sent. */
export type SentAnswer = { readonly value: unknown; readonly notKnown: boolean }

const scripts = [
  'Robin Example',
  'مثال اسم',
  'דוגמה',
  'Ünïcödé',
  '🙂 👩‍👧',
  '<b>&amp;</b> "quoted" \'single\'',
  '-',
  '0',
  'a  b',
]

const line = fc.oneof(
  fc.constantFrom(...scripts),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map(tidy),
)

// As the product keeps it: no NUL, no white space around it, one kind of line end.
function tidy(text: string): string {
  const kept = text.replaceAll('\0', '').toWellFormed().replace(/\s+/g, ' ').trim()
  return kept === '' ? 'x' : kept
}

const text = fc.array(line, { minLength: 1, maxLength: 4 }).map(lines => lines.join('\n'))
const twoDigits = (n: number) => String(n).padStart(2, '0')
const day = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${twoDigits(month)}-${twoDigits(date)}`)
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${twoDigits(hours)}:${twoDigits(minutes)}`)

const keysOf = (options: readonly Option[]): string[] => options.map(({ key }) => key)

/** A value that a cell takes; never empty. */
export function cellValue(cell: Cell): fc.Arbitrary<unknown> {
  switch (cell.kind) {
    case 'line':
    case 'signature':
      return line
    case 'text':
      return text
    case 'day':
      return day
    case 'time':
      return time
    case 'number':
      return fc.integer({ min: cell.least, max: cell.most })
    case 'single':
      return cell.options.length === 0 ? fc.constant(null) : fc.constantFrom(...keysOf(cell.options))
    case 'multi':
      return cell.options.length === 0
        ? fc.constant(null)
        : fc.subarray(keysOf(cell.options), { minLength: 1, maxLength: cell.options.length })
    case 'tick':
      return fc.constant(true)
  }
}

const cellsOf = (cells: Parts): fc.Arbitrary<unknown> =>
  fc.record(Object.fromEntries(Object.entries(cells).map(([name, { cell }]) => [name, cellValue(cell)])))

/** A value that an input takes; null where nothing is answered under its label. */
export function inputValue(input: Input): fc.Arbitrary<unknown> {
  switch (input.kind) {
    case 'parts':
      return cellsOf(input.parts)
    case 'table':
      return fc.array(cellsOf(input.columns), { minLength: 1, maxLength: 3 })
    case 'level':
      return fc.record({
        level: fc.constantFrom(0, 1, 2, 3, 4, 'not-known'),
        evidence: text,
        source: line,
        seen: fc.constantFrom('suspected', 'observed'),
        when: fc.constantFrom('recent', 'non-recent'),
      })
    case 'column-tick':
      return fc.constant({ ticked: true, column: input.column ?? 'low' })
    case 'computed':
    case 'heading':
      return fc.constant(null)
    default:
      return cellValue(input)
  }
}

const neverNotKnown = ['tick', 'table', 'level', 'column-tick', 'computed', 'heading']

const answerTo = (question: Question): fc.Arbitrary<SentAnswer> => {
  const said = inputValue(question.input).map(value => ({ value, notKnown: false }))
  if (question.neverNotKnown === true || neverNotKnown.includes(question.input.kind)) return said
  return fc.oneof(
    { weight: 4, arbitrary: said },
    { weight: 1, arbitrary: fc.constant({ value: null, notKnown: true }) },
  )
}

// Of boxes of which one may be ticked the first that was drawn is.
function oneOfEach(questions: Questions, answers: Record<string, SentAnswer>): Record<string, SentAnswer> {
  const ticked = new Set<string>()
  const kept = Object.entries(answers).filter(([id]) => {
    const word = questions[id]?.oneOf
    if (word === undefined) return true
    const first = !ticked.has(word)
    ticked.add(word)
    return first
  })
  return Object.fromEntries(kept)
}

/** Answers to every question of a form that can be answered, by id. */
export const answersFor = (questions: Questions): fc.Arbitrary<Record<string, SentAnswer>> =>
  fc
    .record(Object.fromEntries(Object.entries(questions).map(([id, question]) => [id, answerTo(question)])))
    .map(answers => oneOfEach(questions, answers))
    .map(answers => Object.fromEntries(Object.entries(answers).filter(([, one]) => one.notKnown || one.value !== null)))
