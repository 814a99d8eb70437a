// Which tests use a database: those that import, however far round, what makes one for tests. Only they can come out
// differently on PostgreSQL, so only they run there a second time.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const maker = 'test/with-database.ts'

const importsOf = (path: string): string[] => {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.ts)'/g)].map(found => found[1] ?? '')
  return named.map(name => normalize(join(dirname(path), name)).replaceAll('\\', '/'))
}

/** Whether a test, by its path from the project's root, uses a database. */
export function usesDatabase(path: string): boolean {
  const seen = new Set([path])
  for (const one of seen) {
    if (one === maker) return true
    for (const next of importsOf(one)) seen.add(next)
  }
  return false
}
