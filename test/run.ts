// `npm test`: every test beside the code and under test/, then the browser journeys in a process of their own because
// they are heavier. Words after `--` pick test files by path; words that begin with a dash go to node:test.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const given = process.argv.slice(2)
const options = given.filter(word => word.startsWith('-'))
const filters = given.filter(word => !word.startsWith('-'))

function testFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map(path => path.split(sep).join('/'))
    .filter(path => filters.length === 0 || filters.some(filter => path.includes(filter.replace(/^\.\//, ''))))
    .sort()
}

/** One process for all files: it starts five times faster than one process each, and shows what leaks. */
function runTogether(files: string[]): boolean {
  if (files.length === 0) return true
  const settings = ['--test', '--test-isolation=none', '--test-reporter=spec', '--test-timeout=900000']
  const words = [...settings, ...options, 'test/nothing-left-open.ts', ...files]
  const run = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
  if (run.error) throw run.error
  return run.status === 0
}

const isJourney = (path: string) => path.startsWith('test/journeys/')
const all = testFiles('{src,test,bench}/**/*.test.ts')
if (all.length === 0) {
  console.error(`No test file has ${filters.join(' or ')} in its path.`)
  process.exit(1)
}
const passed = [all.filter(path => !isJourney(path)), all.filter(isJourney)].map(runTogether)
process.exit(passed.every(Boolean) ? 0 : 1)
