// Brings a database to the newest schema: each file of migrations/ once, in order, forward only.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { accessTable } from '../domain/access/access-table.ts'
import type { Database } from './database.ts'

const folder = new URL('../../migrations/', import.meta.url)

/** How the installation is used: `demonstration` has a clock that moves; `service` is the real one. */
export type Mode = 'demonstration' | 'service'

/** One file of migrations/ and the SHA-256 of its text. */
export type Migration = { readonly name: string; readonly text: string; readonly checksum: string }

/** Every migration of this product, in order. */
export function migrations(): Migration[] {
  const names = readdirSync(folder).filter(name => /^\d{4}-.+\.sql$/.test(name))
  return names.sort().map(name => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
  })
}

async function applied(database: Database): Promise<Map<string, string>> {
  await database.run(`create table if not exists migration (name text primary key, checksum text not null,
    applied_at timestamptz not null default clock_timestamp())`)
  const rows = await sql<{ name: string; checksum: string }>`select name, checksum from migration`.execute(database.sql)
  return new Map(rows.rows.map(row => [row.name, row.checksum]))
}

const accessRows = (): Set<string> =>
  new Set(
    Object.entries(accessTable).flatMap(([role, access]) =>
      (['read', 'write'] as const).flatMap(act => access[act].map(section => `('${role}', '${section}', '${act}')`)),
    ),
  )

// The screens and the policies read one table, so where the database's copy is another it is made anew from the product's.
async function copyAccessTable(database: Database): Promise<void> {
  const wanted = accessRows()
  const query = sql<{ row: string }>`select format('(%L, %L, %L)', role, section, act) as row from access_rule`
  const { rows } = await query.execute(database.sql)
  if (rows.length === wanted.size && rows.every(({ row }) => wanted.has(row))) return
  await database.run(`begin; delete from access_rule;
    insert into access_rule (role, section, act) values ${[...wanted].join(', ')}; commit;`)
}

/** Migrates as the owner of the tables. Throws where an applied migration is no longer what it was. */
export async function migrate(database: Database, mode: Mode): Promise<string[]> {
  const done = await applied(database)
  const fresh: string[] = []
  for (const { name, text, checksum } of migrations()) {
    const was = done.get(name)
    if (was !== undefined && was !== checksum) throw new Error(`migration ${name} was changed after it was applied`)
    if (was !== undefined) continue
    const note = `insert into migration (name, checksum) values ('${name}', '${checksum}');`
    await database.run(`begin;\n${text}\n;${note} commit;`)
    fresh.push(name)
  }
  await copyAccessTable(database)
  await database.run(`insert into installation (mode) values ('${mode}') on conflict do nothing`)
  return fresh
}
