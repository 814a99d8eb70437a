// What stands of the directory today, for the check of an installation before anybody is signed in.
import { sql } from 'kysely'
import type { Filled } from '../../domain/directory/index.ts'
import type { Database } from '../database.ts'

/** The domains that mail may go to today. The login must hold the role of Homeward itself. */
export async function readAllowedDomains(database: Database): Promise<readonly string[]> {
  return database.sql.transaction().execute(async trx => {
    await sql`set local role homeward_system`.execute(trx)
    const query = sql<{ domain: string }>`select domain from mail_domain where until_at is null order by domain`
    return (await query.execute(trx)).rows.map(row => row.domain)
  })
}

/** The destinations and numbers that have a value today. The login must hold the role of Homeward itself. */
export async function readFilled(database: Database): Promise<Filled> {
  return database.sql.transaction().execute(async trx => {
    await sql`set local role homeward_system`.execute(trx)
    const { rows: destinations } = await sql<{ kind: string; whose: string }>`select kind, whose from destination
      where from_on <= current_date and (until_on is null or until_on > current_date)`.execute(trx)
    const { rows: numbers } = await sql<{ key: string }>`select distinct key from operational_number`.execute(trx)
    return { destinations, numbers: numbers.map(row => row.key) }
  })
}
