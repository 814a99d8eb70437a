// What the record says already to the questions of a report that a child is missing (CARER-8.5), offered and never assumed.
import type { Instant } from '../kernel/index.ts'
import type { AnyRow } from './fields.ts'
import { type PartName, partNames } from './parts.ts'
import { headOf, sayRow, saySince } from './say-row.ts'

/** A row that stands, with when it came to the record. */
export type StandingRow = { readonly value: AnyRow; readonly recordedAt: Instant }
/** The rows of each section that may be seen. */
export type StandingRows = Readonly<Partial<Record<PartName, readonly StandingRow[]>>>

/** What the record offers as an answer: to which question, in words, and since when it stands. */
export type Offered = { readonly question: string; readonly says: string; readonly since: string }

const byKind = (kinds: Readonly<Record<string, string>>) => (row: AnyRow) => kinds[String(row.kind)] ?? null

// The question of the report that a row of each section answers; null where it answers none.
const questionsOf: Readonly<Partial<Record<PartName, (row: AnyRow) => string | null>>> = {
  contact: byKind({ phone: 'taken', email: 'friends', 'social-media': 'friends', gaming: 'friends' }),
  addresses: () => 'places',
  family: () => 'places',
  health: byKind({
    ...{ condition: 'medical-history', medication: 'medical-history', allergy: 'medical-history' },
    ...{ disability: 'vulnerabilities', 'mental-health': 'vulnerabilities', 'self-harm': 'vulnerabilities' },
    other: 'medical-history',
  }),
  communication: row => (row.learning === '' && row.needs === '' ? null : 'vulnerabilities'),
  'sexual-health-and-identity': byKind({
    ...{ pregnancy: 'pregnant', religion: 'religion', 'sexual-orientation': 'sexual-orientation' },
  }),
  photograph: () => 'description',
}

// A profile answers several questions: the question of the report that each of its fields answers.
const questionsOfProfile: Readonly<Record<string, string>> = {
  ...{ description: 'description', marks: 'description', carries: 'taken', people: 'friends', earlier: 'places' },
  ...{ risks: 'anticipated-risk', triggers: 'circumstances' },
}

function offeredByProfile({ value, recordedAt }: StandingRow): Offered[] {
  const since = saySince(recordedAt)
  return Object.entries(questionsOfProfile).flatMap(([field, question]) => {
    const says = value[field]
    return typeof says === 'string' && says !== '' ? [{ question, says, since }] : []
  })
}

function sayWhole(part: PartName, row: AnyRow): string {
  const lines = sayRow(part, row).filter(({ label }) => label !== 'Why this is recorded' && label !== 'Urgent')
  return [headOf(part, row), lines.map(({ says }) => says).join('; ')].filter(Boolean).join(': ')
}

/** Everything that the record offers to a report, in the order of the sections. */
export function offeredByRecord(rows: StandingRows): Offered[] {
  return partNames.flatMap(part =>
    (rows[part] ?? []).flatMap(row => {
      if (part === 'missing-profile') return offeredByProfile(row)
      const { value, recordedAt } = row
      const question = questionsOf[part]?.(value) ?? null
      return question === null ? [] : [{ question, says: sayWhole(part, value), since: saySince(recordedAt) }]
    }),
  )
}

/** An answer with what the record offers, each with since when it stands; what the answer says already is not said twice. */
export function withRecord(answer: string, offered: readonly Offered[]): string {
  const lines = offered.map(({ says, since }) => `${says} (${since})`)
  return [answer, ...lines.filter(line => !answer.includes(line))].filter(Boolean).join('\n')
}
