// `npm test`: every test beside the code and under test/, then the browser journeys in processes of their own because
// they are heavier. Words after `--` pick test files by path; words that begin with a dash go to node:test, but for
// `--of-the-store`, which picks the tests that use a database.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migratedDump } from './prepared-data.ts'
import { sharesOf } from './shares.ts'
import { usesDatabase } from './store-tests.ts'
import { dropDatabase, makeTemplate } from './template.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
// As many as the smallest machine that runs this has cores: with one more the journeys took a fifth longer there, for their
// browsers and servers have work of their own, and the other tests as long.
const shares = 2
const server = process.env.TEST_DATABASE_URL
const database = server ? 'postgres' : 'embedded'
const given = process.argv.slice(2)
const ofTheStore = given.includes('--of-the-store')
const options = given.filter(word => word.startsWith('-') && word !== '--of-the-store')
const filters = given.filter(word => !word.startsWith('-'))

function testFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map(path => path.split(sep).join('/'))
    .filter(path => filters.length === 0 || filters.some(filter => path.includes(filter.replace(/^\.\//, ''))))
    .filter(path => !ofTheStore || usesDatabase(path))
    .sort()
}

// Where the shares of the journeys note which kinds of page were looked at, so that each is looked at once.
const pagesSeen = mkdtempSync(join(tmpdir(), 'homeward-pages-'))
process.once('exit', () => rmSync(pagesSeen, { recursive: true, force: true }))

/** Runs one share; `shown` hears what it says as it says it. */
async function runShare(files: string[], shown: (text: string) => void): Promise<boolean> {
  if (files.length === 0) return true
  const settings = ['--test', '--test-isolation=none', '--test-reporter=spec', '--test-timeout=900000']
  const words = [...settings, ...options, 'test/nothing-left-open.ts', ...files]
  const env = { ...process.env, PAGES_SEEN: pagesSeen }
  const child = spawn(process.execPath, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', shown)
  }
  const [status] = await once(child, 'close')
  return status === 0
}

// The first share is shown as it runs; what the others said stands after it, so that their lines never mix.
async function runTogether(files: string[]): Promise<boolean> {
  const said: string[][] = []
  const passed = await Promise.all(
    sharesOf(files, shares, database).map((share, at) => {
      const kept: string[] = []
      said.push(kept)
      return runShare(share, text => (at === 0 ? process.stdout.write(text) : kept.push(text)))
    }),
  )
  process.stdout.write(said.flat().join(''))
  return passed.every(Boolean)
}

// What every share begins with is made once, before they would all make it at the same moment. Answers how to clear it away.
async function prepare(files: string[]): Promise<() => Promise<void>> {
  if (!files.some(usesDatabase)) return async () => {}
  if (!server) {
    await migratedDump()
    return async () => {}
  }
  const template = await makeTemplate(server)
  process.env.TEST_TEMPLATE = template
  return () => dropDatabase(server, template)
}

const isJourney = (path: string) => path.startsWith('test/journeys/')
const all = testFiles('{src,test,bench}/**/*.test.ts')
if (all.length === 0) {
  console.error(`No test file has ${filters.join(' or ')} in its path.`)
  process.exit(1)
}
const clearAway = await prepare(all)
const passed: boolean[] = []
try {
  for (const files of [all.filter(path => !isJourney(path)), all.filter(isJourney)])
    passed.push(await runTogether(files))
} finally {
  await clearAway()
}
process.exit(passed.every(Boolean) ? 0 : 1)
