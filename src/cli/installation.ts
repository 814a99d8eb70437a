// What the commands for operators share: the configuration, read or refused, and how an outcome is told.
import type { Configuration, Environment } from '../actions/installation/configuration.ts'
import { readConfiguration } from '../actions/installation/configuration.ts'
import type { Outcome } from '../actions/installation/outcome.ts'
import { done, type Io, refused } from './command.ts'

/** The sentences as lines. */
export const lines = (says: readonly string[]): string => says.map(line => `${line}\n`).join('')

/** Runs a command over the configuration; where that is faulty, says every fault and refuses. */
export async function configured(
  io: Io,
  env: Environment,
  run: (configuration: Configuration) => Promise<number>,
): Promise<number> {
  const read = readConfiguration(env)
  if (read.kind === 'ok') return run(read.configuration)
  await io.stderr.write(lines(read.faults))
  return refused
}

/** Tells an outcome: on standard output where it was done, else on standard error, with the exit code that goes with it. */
export async function tell(io: Io, outcome: Outcome): Promise<number> {
  await (outcome.kind === 'done' ? io.stdout : io.stderr).write(lines(outcome.says))
  return outcome.kind === 'done' ? done : refused
}

/** Says how the command is used, and refuses. */
export async function usage(io: Io, text: string): Promise<number> {
  await io.stderr.write(`usage: homeward ${text}\n`)
  return refused
}
