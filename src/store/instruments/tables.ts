// The tables of forms, as Kysely knows them.
import type { ColumnType, Generated } from 'kysely'
import type { Section } from '../../domain/access/access-table.ts'
import type { Id } from '../../domain/kernel/ids.ts'
import type { Child, ErasableWithReason, Maybe, MaybeAt, MaybeOn, On, Recorded, Text } from '../columns.ts'

type OfForm = Recorded & Child & { episode_id: Maybe<Id<'episode'>>; section: Section }

/** The tables of forms. */
export type InstrumentTables = {
  form: OfForm &
    ErasableWithReason & {
      id: Id<'form'>
      instrument: string
      instrument_version: string
      source: Generated<'typed' | 'imported'>
      opened_on: On
      completed_on: MaybeOn
      submitted_at: MaybeAt
      submitted_by: Maybe<Id<'person'>>
      score: Maybe<number>
      scored_level: Maybe<string>
      level: Maybe<string>
      risk_type: Maybe<string>
    }
  form_review: OfForm & {
    id: Id<'form-review'>
    form_id: Id<'form'>
    number: number
    submitted_at: MaybeAt
    submitted_by: Maybe<Id<'person'>>
    reviewed_on: MaybeOn
    level: Maybe<string>
    risk_type: Maybe<string>
  }
  form_answer: OfForm & {
    id: Id<'form-answer'>
    form_id: Id<'form'>
    part: Generated<number>
    question: string
    value: ColumnType<unknown, string | null, string | null>
    not_known: Generated<boolean>
    came_from: Text
  }
  form_amendment: OfForm & {
    id: Id<'form-amendment'>
    form_id: Id<'form'>
    part: Generated<number>
    questions: string[]
    reason: string
  }
}
