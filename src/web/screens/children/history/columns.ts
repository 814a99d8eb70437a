// The columns of the record's tables as history says them; what says nothing to a reader (ids, versions) is not among them.
import {
  areas,
  arrangements,
  authorities,
  districts,
  parts,
  placementKinds,
  sexes,
  socialCareStatuses,
  yesOrNo,
} from '../../../../domain/children/index.ts'
import { parseDay, parseInstant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import { columnOf, doubts, type Field, partNames, partOf } from '../../../../domain/record/index.ts'

/** A column as history says it. */
export type SaidColumn = {
  readonly column: string
  readonly label: string
  readonly codes?: Readonly<Record<string, string>>
}

const earlier: readonly SaidColumn[] = [
  { column: 'given_names', label: 'Given names' },
  { column: 'family_name', label: 'Family name' },
  { column: 'known_as', label: 'Known as' },
  { column: 'aliases', label: 'Other names' },
  { column: 'born_on', label: 'Born on, or by' },
  {
    column: 'born_precision',
    label: 'Date of birth',
    codes: { exact: 'the whole date is known', estimated: 'an estimate', unknown: 'not known' },
  },
  { column: 'sex', label: 'Sex', codes: sexes },
  { column: 'responsible_authority', label: 'Authority', codes: authorities },
  { column: 'responsible_authority_name', label: 'Name of the authority' },
  { column: 'kind', label: 'Kind of place', codes: placementKinds },
  { column: 'address', label: 'Address' },
  { column: 'lives_in', label: 'Area', codes: areas },
  { column: 'district', label: 'District', codes: districts },
  { column: 'arrangement', label: 'How it came about', codes: arrangements },
  { column: 'missing_risk', label: 'Known that the child may go missing', codes: yesOrNo },
  { column: 'status', label: 'Status', codes: socialCareStatuses },
  { column: 'part', label: 'Part', codes: parts },
  { column: 'who', label: 'Who' },
  { column: 'reason', label: 'Why' },
  { column: 'from_on', label: 'From' },
  { column: 'until_on', label: 'Until' },
  { column: 'until_at', label: 'Lifted' },
]

const marks = Object.fromEntries(Object.entries(doubts).map(([code, { mark }]) => [code, mark]))

const codesOf = (field: Field) => (field.kind === 'code' || field.kind === 'maybe-code' ? { codes: field.codes } : {})

const ofParts: ReadonlyMap<string, readonly SaidColumn[]> = new Map(
  partNames.map(name => {
    const { table, fields } = partOf(name)
    const said = Object.entries(fields).flatMap(([key, field]) =>
      field.kind === 'school' || field.kind === 'linked'
        ? []
        : [{ column: columnOf(key, field), label: field.label, ...codesOf(field) }],
    )
    return [table, [...said, { column: 'doubts', label: 'Kept although it was questioned', codes: marks }]]
  }),
)

/** The columns of a table, in the order in which they are said. */
export const saidColumns = (table: string): readonly SaidColumn[] => ofParts.get(table) ?? earlier

function sayText(value: string, codes: SaidColumn['codes']): string {
  if (codes !== undefined) return codes[value] ?? value
  const day = parseDay(value)
  if (day !== null) return sayDay(day)
  const at = parseInstant(value)
  return at === null ? value : sayMoment(at)
}

/** What a column held, in words; empty where it held nothing. */
export function sayColumn(value: unknown, codes: SaidColumn['codes']): string {
  if (Array.isArray(value)) return value.map(one => sayText(String(one), codes)).join(', ')
  return typeof value === 'string' ? sayText(value, codes) : ''
}
