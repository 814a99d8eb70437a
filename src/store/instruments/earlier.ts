// What the answers of a form said before they were amended: from their history, for those who see the answers.
import { sql } from 'kysely'
import type { Id, Instant } from '../../domain/kernel/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'

/** A version of an answer that stands no more. */
export type EarlierAnswer = {
  /** Part 0 is the form, part n its nth review. */
  readonly part: number
  readonly question: string
  readonly value: unknown
  readonly notKnown: boolean
  /** When the version after it was saved. */
  readonly until: Instant
}

/** Every earlier version of the answers of a form, the latest first. */
export const readEarlierAnswers = (tx: ReadTx, form: Id<'form'>): Promise<EarlierAnswer[]> =>
  rowsOf(
    tx,
    sql<EarlierAnswer>`select a.part, a.question, h.row_data->'value' as value,
      (h.row_data->>'not_known')::boolean as "notKnown", h.until_at as "until"
      from form_answer a join history h on h.table_name = 'form_answer' and h.row_id = a.id and h.version < a.version
      where a.form_id = ${form} and h.until_at is not null order by h.until_at desc`,
  )
