// Which tests use a database: those that import, however far round, what makes one for tests. Only they can come out
// differently on PostgreSQL, so only they run there a second time. A screen and a journey meet the database through a store
// that has tests of its own on both, every read of it among them; so screens run once, and of the journeys those run twice
// that turn on what the database itself holds: who may see what, and two people who write at once.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const maker = 'test/with-database.ts'

const screens = 'src/web/screens/'
const journeys = 'test/journeys/'
const journeysOnBoth = ['stoke-night', 'without-a-grant'].map(name => `${journeys}${name}.test.ts`)

const importsOf = (path: string): string[] => {
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : ''
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+\.ts)'/g)].map(found => found[1] ?? '')
  return named.map(name => normalize(join(dirname(path), name)).replaceAll('\\', '/'))
}

/** Whether a test, by its path from the project's root, is to run on PostgreSQL as well. */
export function runsOnBoth(path: string): boolean {
  if (path.startsWith(screens)) return false
  if (path.startsWith(journeys)) return journeysOnBoth.includes(path)
  const seen = new Set([path])
  for (const one of seen) {
    if (one === maker) return true
    for (const next of importsOf(one)) seen.add(next)
  }
  return false
}
