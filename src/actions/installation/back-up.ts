// Backs up and restores the embedded database; for PostgreSQL it says whose work that is.
import { backUp, type Manifest, restore } from '../../store/backup.ts'
import type { Where } from './configuration.ts'
import { attempt, type Outcome } from './outcome.ts'

const onPostgres: Outcome = {
  kind: 'refused',
  says: [
    'This installation is on PostgreSQL, whose own tools back it up and restore it:',
    '  pg_basebackup with archived WAL for an installation in use: it can be restored to any moment;',
    '  pg_dump and pg_restore for a copy.',
    'See "Backing up" and "Restoring on PostgreSQL" in docs/operations.md. Keep the file of roots with neither.',
  ],
}

function held({ auditEntries, lastSeal, madeAt }: Manifest): string {
  const seal = lastSeal === null ? 'nothing sealed yet' : `last seal ${lastSeal.seal}, root ${lastSeal.root}`
  return `Made at ${madeAt}: ${auditEntries} entries in the audit, ${seal}.`
}

/** Writes a backup to a new or empty folder. */
export function backUpDatabase(where: Where, to: string): Promise<Outcome> {
  if (where.kind === 'postgres') return Promise.resolve(onPostgres)
  return attempt(async () => {
    const manifest = await backUp(where.folder, to)
    return { kind: 'done', says: [`Backed up to ${to} (${manifest.bytes} bytes).`, held(manifest)] }
  })
}

/** Restores a backup into a data folder that holds nothing yet. */
export function restoreDatabase(where: Where, from: string): Promise<Outcome> {
  if (where.kind === 'postgres') return Promise.resolve(onPostgres)
  return attempt(async () => {
    const manifest = await restore(from, where.folder)
    const verify = 'Check it with "npm run homeward -- audit verify --root R", R from the file of roots or the log.'
    return { kind: 'done', says: [`Restored to ${where.folder}.`, held(manifest), verify] }
  })
}
