// `homeward seed`: puts the fictional partnership into an empty database, the same one for the same seed and moment.
import { parseArgs } from 'node:util'
import { agencyCodes } from '../actions/demonstration/load-named-children.ts'
import { type OpenedGround, type OpenGround, openGround } from '../actions/demonstration/open-ground.ts'
import {
  DatabaseNotEmpty,
  demonstrationPassword,
  NotADemonstration,
  type Prepared,
  seedDemonstration,
  usualDemonstration,
} from '../actions/demonstration/prepare-demonstration.ts'
import type { Environment } from '../actions/installation/configuration.ts'
import { attempt } from '../actions/installation/outcome.ts'
import { type Instant, instant, parseInstant } from '../domain/kernel/index.ts'
import { done, type Io, refused } from './command.ts'
import { configured, tell } from './installation.ts'
import { type NamesWanted, seedNames } from './seed-names.ts'

const most = 2_000_000
const usage = `usage: homeward seed [--children N] [--seed S] [--at MOMENT]
       homeward seed --names FILE --agency CODE

Fills an empty demonstration database with a fictional partnership: agencies, people, children and what happened to them.
--children  how many children, ${usualDemonstration.children} where it is not said, at most ${most}
--seed      a whole number; the same seed at the same moment makes the same records (${usualDemonstration.seed} where it is not said)
--at        the moment from which everything is counted back, such as 2026-03-20T09:00:00Z (now where it is not said)
--names     loads the children of a list instead: id, given, middle and family name, aliases with | between, date of birth; tabs between
--agency    whose children these are: ${agencyCodes.join(', ')}
`

const text = { type: 'string' } as const
const options = { children: text, seed: text, at: text, names: text, agency: text } as const

type Asked = { readonly children: number; readonly seed: number; readonly at: Instant | null }

function whole(text: string | undefined, usual: number, least: number): number | null {
  if (text === undefined) return usual
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  return number >= least && number <= most ? number : null
}

function readNamesWanted({ names, agency, ...others }: Partial<Record<string, string>>): NamesWanted | null {
  return names === undefined || agency === undefined || Object.keys(others).length > 0 ? null : { names, agency }
}

function read(args: readonly string[]): Asked | NamesWanted | null {
  try {
    const given = parseArgs({ args: [...args], options, strict: true }).values
    if (given.names !== undefined || given.agency !== undefined) return readNamesWanted(given)
    const children = whole(given.children, usualDemonstration.children, 1)
    const seed = whole(given.seed, usualDemonstration.seed, 0)
    const at = given.at === undefined ? null : parseInstant(given.at)
    if (children === null || seed === null || (given.at !== undefined && at === null)) return null
    return { children, seed, at }
  } catch {
    return null
  }
}

const account = ({ name, email, appointments, tryThis }: Prepared['accounts'][number]) =>
  `  ${email.padEnd(34)} ${name}, ${appointments.map(one => `${one.roleName} (${one.agency})`).join(' or ')}\n` +
  `${' '.repeat(37)}${tryThis}\n`

// What the operator can mend is told in a sentence.
async function fill(ground: OpenedGround, { children, seed, at }: Asked, io: Io): Promise<Prepared> {
  const progress = (percent: number, sentence: string) =>
    void io.stderr.write(`${String(percent).padStart(3)}% ${sentence}\n`)
  const now = at ?? instant(Math.floor(ground.now / 1000) * 1000)
  try {
    return await seedDemonstration(ground, { children, seed, now, atOnce: ground.connections, progress })
  } finally {
    await ground.close()
  }
}

const isRefusal = (fault: unknown) => fault instanceof DatabaseNotEmpty || fault instanceof NotADemonstration

/** Runs `seed` on a database that is opened only once the arguments are whole. */
export async function seedInto(args: readonly string[], io: Io, open: OpenGround): Promise<number> {
  const asked = read(args)
  if (asked === null) {
    await io.stderr.write(usage)
    return refused
  }
  try {
    if ('names' in asked) return await seedNames(asked, io, open)
    const prepared = await attempt(async () => fill(await open(), asked, io))
    if ('says' in prepared) return await tell(io, prepared)
    const accounts = prepared.accounts.map(account).join('')
    await io.stdout.write(`Sign in as one of these with the password ${demonstrationPassword}\n${accounts}`)
    return done
  } catch (fault) {
    if (!isRefusal(fault) || !(fault instanceof Error)) throw fault
    await io.stderr.write(`${fault.message}\n`)
    return refused
  }
}

/** Runs `seed`. */
export function seedCommand(args: readonly string[], io: Io, env: Environment): Promise<number> {
  return configured(io, env, configuration => seedInto(args, io, () => openGround(configuration)))
}
