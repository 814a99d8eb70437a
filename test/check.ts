// `npm run check`: types, lint and format, and the guards; all of them run, every failure is shown, and the figures stand
// at the end. Exits with 1 when any of them failed.
import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { summary } from './figures.ts'
import { projectCode } from './guards/project.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = (path: string) => fileURLToPath(new URL(`../node_modules/${path}`, import.meta.url))

type Step = { name: string; words: string[] }

const guards = globSync(['test/guards/*.test.ts', 'test/figures.test.ts'], { cwd: root })
const steps: readonly Step[] = [
  { name: 'types', words: [program('typescript/bin/tsc'), '--noEmit', '--project', '.'] },
  { name: 'lint and format', words: [program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'] },
  { name: 'guards', words: ['--test', '--test-isolation=none', '--test-reporter=dot', ...guards.sort()] },
]

function run({ name, words }: Step): boolean {
  console.log(`\n== ${name}`)
  const { status, error } = spawnSync(process.execPath, words, { cwd: root, stdio: 'inherit' })
  if (error) console.error(error.message)
  return status === 0
}

const failed = steps.filter(step => !run(step)).map(step => step.name)
console.log(`\n== figures\n${summary(projectCode()).join('\n')}`)
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`)
process.exit(failed.length === 0 ? 0 : 1)
