// A line of a file of names: a child as a list from elsewhere has it, with the id that it has there.
import { type Day, parseDay } from '../kernel/index.ts'

/** A child of such a list. `given` holds the middle names too; a birth that is not known is null. */
export type NamedChild = {
  readonly id: string
  readonly given: string
  readonly family: string
  readonly aliases: readonly string[]
  readonly bornOn: Day | null
}

/** A child, or why the line is none, with the field that is at fault. */
export type ReadNamedChild =
  | { readonly kind: 'child'; readonly child: NamedChild }
  | { readonly kind: 'refused'; readonly field: string; readonly says: string }

/** The note beside the identifier that holds a list's own id. */
export const idOfListNote = 'Its id in the list from which it was loaded'

const fields = ['id', 'given', 'middle', 'family', 'aliases', 'dob'] as const
const longest = 200
const mostAliases = 20

const refused = (field: string, says: string): ReadNamedChild => ({ kind: 'refused', field, says })

/** Reads one line: id, given, middle and family name, aliases with a stroke between, date of birth or nothing; tabs between. */
export function readNamedChild(line: string): ReadNamedChild {
  const columns = line.replace(/\r$/, '').split('\t')
  if (columns.length !== fields.length) return refused('line', `has ${columns.length} columns, and must have 6`)
  const long = fields.find((_, at) => (columns[at] ?? '').length > longest)
  if (long !== undefined) return refused(long, `is longer than ${longest} characters`)
  const [id = '', first = '', middle = '', family = '', others = '', dob = ''] = columns.map(column => column.trim())
  if (id === '') return refused('id', 'is empty')
  if (first === '' && family === '') return refused('given', 'is empty, and so is the family name')
  const bornOn = dob === '' ? null : parseDay(dob)
  if (dob !== '' && bornOn === null) return refused('dob', 'must be a date such as 2012-03-27, or empty')
  const aliases = others
    .split('|')
    .map(alias => alias.trim())
    .filter(alias => alias !== '')
  if (aliases.length > mostAliases) return refused('aliases', `are more than ${mostAliases}`)
  const given = [first, middle].filter(name => name !== '').join(' ')
  return { kind: 'child', child: { id, given, family, aliases, bornOn } }
}
