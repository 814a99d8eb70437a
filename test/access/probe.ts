// Asks the database what an actor may do: raw SQL under the role of people's acts, each statement undone at once.
import { sql } from 'kysely'
import type { Asker } from '../../src/domain/access/actor.ts'
import { beginAs } from '../../src/store/transaction.ts'
import type { TestDatabase } from '../with-database.ts'
import type { Look } from './attempts.ts'

/** What came of a statement: how many rows, or the error's code (42501 is a refusal). */
export type Outcome = string

// The rows of a statement are counted and its writing is undone by the exception that ends its block.
const attempt = `do $attempt$
declare
  v_statement text; v_rows int; v_outcomes text[] := '{}';
begin
  for v_statement in select value from jsonb_array_elements_text(current_setting('test.statements')::jsonb) loop
    begin
      execute v_statement;
      get diagnostics v_rows = row_count;
      raise exception using errcode = 'ZZ999';
    exception when others then
      v_outcomes := v_outcomes || case sqlstate when 'ZZ999' then v_rows::text else sqlstate end;
    end;
  end loop;
  perform set_config('test.outcomes', to_jsonb(v_outcomes)::text, true);
end $attempt$`

/** Runs the statements as the application's login acting for the asker; nothing of them stays. */
export async function probe(db: TestDatabase, asker: Asker, statements: readonly string[]): Promise<Outcome[]> {
  return db.login.sql.transaction().execute(async trx => {
    await beginAs(trx, { ...asker, act: 'probe', at: null })
    await sql`select set_config('test.statements', ${JSON.stringify(statements)}, true)`.execute(trx)
    await sql.raw(attempt).execute(trx)
    const { rows } = await sql<{
      outcomes: Outcome[]
    }>`select current_setting('test.outcomes')::jsonb as outcomes`.execute(trx)
    return rows[0]!.outcomes
  })
}

/** For each look, as the same actor, how many rows were seen: one question for all that stand in the same rows. */
export async function lookFor(db: TestDatabase, asker: Asker, looks: readonly Look[]): Promise<Outcome[]> {
  const seen: Outcome[] = looks.map(() => '0')
  const together = Map.groupBy(
    looks.map((look, at) => ({ ...look, at })),
    look => `${look.within} ${look.key}`,
  )
  await db.login.sql.transaction().execute(async trx => {
    await beginAs(trx, { ...asker, act: 'probe', at: null })
    for (const same of together.values()) {
      const { within, key } = same[0]!
      const wanted = same.map(({ at, id }) => `(${at}, ${id})`).join(', ')
      const found = await sql<{ at: number; times: number }>`
        select w.at, count(*)::int as times from (values ${sql.raw(wanted)}) w(at, id)
          join (select *, ${sql.raw(key)} as look_key from ${sql.raw(within)} r) r on r.look_key = w.id group by w.at`.execute(
        trx,
      )
      for (const { at, times } of found.rows) seen[at] = String(times)
    }
  })
  return seen
}
