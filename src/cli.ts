// The command line: `homeward <command> [arguments]`.
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { type Command, type Io, type Outlet, refused } from './cli/command.ts'
import { commands } from './cli/commands.ts'

/** Runs the command that the arguments name and answers its exit code. */
export async function runCommand(args: readonly string[], io: Io, among = commands): Promise<number> {
  const [name, ...rest] = args
  const command = among.find(candidate => candidate.name === name)
  if (command) return command.run(rest, io)
  await io.stderr.write(`${name === undefined ? 'Say which command' : 'There is no such command'}:\n${list(among)}`)
  return refused
}

function list(among: readonly Command[]): string {
  const width = Math.max(...among.map(({ name }) => name.length))
  return among.map(({ name, says }) => `  homeward ${name.padEnd(width)}  ${says}\n`).join('')
}

function outlet(stream: Writable): Outlet {
  return {
    write: async text => {
      if (!stream.write(text) && !stream.destroyed) await once(stream, 'drain')
    },
  }
}

/** A reader that has seen enough (`| head`) closes its end; that is its right and no fault of ours. */
function endQuietlyWhenUnread(stream: Writable): void {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
    process.exit(0)
  })
}

if (import.meta.main) {
  endQuietlyWhenUnread(process.stdout)
  const io = { stdin: process.stdin, stdout: outlet(process.stdout), stderr: outlet(process.stderr) }
  process.exitCode = await runCommand(process.argv.slice(2), io)
}
