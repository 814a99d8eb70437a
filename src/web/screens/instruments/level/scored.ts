// A scored indicator on a page: its fields' names, what was typed or stands in them, and how they are read.
import {
  type Levels,
  type Question,
  readStored,
  type Scored,
  type StoredAnswer,
} from '../../../../domain/instruments/index.ts'
import { choiceOf, type Fields, textOf } from '../../../frame/fields.ts'
import type { AskedQuestion, ReadInput } from '../input/asked.ts'

/** The values of the radios, in the order in which they are shown. */
export const levelValues = ['0', '1', '2', '3', '4', 'not-known'] as const

/** An indicator's fields as text, the way a page shows them. */
export type TypedLevel = {
  readonly level: string
  readonly evidence: string
  readonly source: string
  readonly seen: string
  readonly when: string
}

const nothing: TypedLevel = { level: '', evidence: '', source: '', seen: '', when: '' }

/** What an indicator that was stored says; null where nothing stands, or only that it is not known. */
export function scoredOf(question: Question, stored: StoredAnswer | undefined): Scored | null {
  if (stored === undefined) return null
  const read = readStored(question.input, stored.value)
  return read.kind === 'value' ? (read.value as Scored) : null
}

function typedOf(question: Question, stored: StoredAnswer | undefined): TypedLevel {
  const scored = scoredOf(question, stored)
  if (scored === null) return stored?.notKnown === true ? { ...nothing, level: 'not-known' } : nothing
  const { level, evidence, source, seen, when } = scored
  return { level: level === null ? '' : String(level), evidence, source, seen: seen ?? '', when: when ?? '' }
}

/** What the fields of an indicator hold: what was typed, else what stands. */
export function levelShown({ id, question, stored, fields }: AskedQuestion): TypedLevel {
  if (fields === null || !Object.keys(fields).some(name => name.startsWith(`${id}-`))) return typedOf(question, stored)
  const of = (name: string) => textOf(fields, `${id}-${name}`)
  return { level: of('level'), evidence: of('evidence'), source: of('source'), seen: of('seen'), when: of('when') }
}

/** The lines of each level; none where the question is no scored indicator. */
export const levelsOf = (question: Question): Levels =>
  question.input.kind === 'level' ? question.input.levels : [[], [], [], [], []]

// A level of which no field was sent at all is no answer; one that was taken back is sent empty.
const levelOf = (fields: Fields, id: string) => {
  const value = choiceOf(fields, `${id}-level`, levelValues)
  return value === null || value === 'not-known' ? value : Number(value)
}

/** Reads an indicator as it is stored: null where nothing was said. */
export const readLevel: ReadInput = (id, _question, fields) => {
  const scored = {
    level: levelOf(fields, id),
    evidence: textOf(fields, `${id}-evidence`),
    source: textOf(fields, `${id}-source`),
    seen: choiceOf(fields, `${id}-seen`, ['suspected', 'observed']),
    when: choiceOf(fields, `${id}-when`, ['recent', 'non-recent']),
  }
  return Object.values(scored).every(one => one === null || one === '') ? null : scored
}
