// The walls between the rooms, as data and as rules over a file's imports. The table is the one in docs and the README:
// domain knows nothing of the rest, SQL stays in the store, and pages read but never write.
import { posix } from 'node:path'
import { isTest, type Parsed } from './project.ts'
import { importsOf, place } from './syntax.ts'

type Room = { imports: readonly string[]; storeReads?: true }

/** What each room of src/ may import besides itself; `storeReads` allows the store's files named reads.ts and no other. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: { imports: [] },
  store: { imports: ['domain'] },
  documents: { imports: ['domain'] },
  messages: { imports: ['domain'] },
  actions: { imports: ['domain', 'store', 'documents', 'messages'] },
  web: { imports: ['domain', 'actions', 'documents'], storeReads: true },
  cli: { imports: ['domain', 'actions', 'documents'], storeReads: true },
  jobs: { imports: ['domain', 'actions'], storeReads: true },
}

/** Parts of the domain that any of its features may use freely; another feature is entered by its index.ts. */
const sharedInDomain = ['kernel', 'instruments', 'protocol', 'access']

/** Packages that speak SQL, and so belong to the store alone. */
const databasePackages = ['kysely', 'pg', '@electric-sql/pglite']

/** src/main.ts puts the rooms together, so it may import all of them. */
const everywhere = 'src/main.ts'

type Link = { file: Parsed; position: number; specifier: string; target: string | null }

/** Every breach of the import table, each as a sentence with its place. */
export function importFaults(files: Parsed[]): string[] {
  return files
    .filter(file => file.path.startsWith('src/'))
    .flatMap(file =>
      importsOf(file).flatMap(({ position, specifier }) => {
        const fault = specifier === null ? computedFault(file) : linkFault(asLink(file, position, specifier))
        return fault ? [`${place(file, position)} ${fault}`] : []
      }),
    )
}

function asLink(file: Parsed, position: number, specifier: string): Link {
  const relative = specifier.startsWith('.')
  const target = relative ? posix.join(posix.dirname(file.path), specifier) : null
  return { file, position, specifier, target }
}

/** A computed import is one that this guard cannot follow. */
function computedFault(file: Parsed): string | null {
  return isTest(file.path) ? null : 'imports a computed name, which no guard can follow'
}

function linkFault(link: Link): string | null {
  if (link.target === null) return packageFault(link.file.path, link.specifier)
  if (isTest(link.file.path)) return domainTestFault(link.file.path, link.target)
  if (!link.target.startsWith('src/')) return `imports ${link.target}, which is not part of what ships`
  if (isTest(link.target)) return `imports the test ${link.target}`
  return roomFault(link.file.path, link.target) ?? featureFault(link.file.path, link.target)
}

function packageFault(path: string, specifier: string): string | null {
  if (isTest(path)) return null
  const room = roomOf(path)
  if (room === 'domain') return `imports ${specifier}: the domain imports no package and no node: module`
  const ofDatabase = databasePackages.some(name => specifier === name || specifier.startsWith(`${name}/`))
  return ofDatabase && room !== 'store' ? `imports ${specifier}: only the store speaks SQL` : null
}

/** Tests may reach for what they need, but a test of the domain stays in the domain: it needs no database and no mock. */
function domainTestFault(path: string, target: string): string | null {
  const leaves = roomOf(path) === 'domain' && target.startsWith('src/') && roomOf(target) !== 'domain'
  return leaves ? `imports ${target}: a test of the domain needs nothing else` : null
}

function roomFault(path: string, target: string): string | null {
  const from = roomOf(path)
  const to = roomOf(target)
  if (path === everywhere || from === to) return null
  const room = rooms[from]
  if (!room) return `stands in ${from}, which is no room of the import table`
  if (room.imports.includes(to)) return null
  if (to !== 'store' || !room.storeReads) return `imports ${target}: ${from} may not import ${to}`
  return posix.basename(target) === 'reads.ts'
    ? null
    : `imports ${target}: ${from} sees only the store's reads.ts files`
}

function featureFault(path: string, target: string): string | null {
  if (roomOf(path) !== 'domain' || roomOf(target) !== 'domain') return null
  const [from, to] = [featureOf(path), featureOf(target)]
  if (to === null || from === to || sharedInDomain.includes(to)) return null
  return target === `src/domain/${to}/index.ts` ? null : `imports ${target}: enter ${to} by its index.ts`
}

/** `src/web/x/y.ts` stands in web; `src/cli.ts` is the door of cli. */
function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? ''
}

function featureOf(path: string): string | null {
  const parts = path.split('/')
  return parts.length > 3 ? (parts[2] ?? null) : null
}

/** Each ring of files that import one another, as `a.ts -> b.ts -> a.ts`; types count, because readers follow them too. */
export function importCycles(files: Parsed[]): string[] {
  const graph = new Map(files.map(file => [file.path, targetsOf(file)]))
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path)
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' -> '))
    if (start >= 0 || done.has(path)) return
    for (const target of graph.get(path) ?? []) visit(target, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}

function targetsOf(file: Parsed): string[] {
  return importsOf(file).flatMap(({ position, specifier }) => {
    const target = specifier === null ? null : asLink(file, position, specifier).target
    return target === null ? [] : [target]
  })
}
