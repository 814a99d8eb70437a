// `homeward user add` and `homeward user link`: accounts by command, the first administrator's among them.
import { parseArgs } from 'node:util'
import type { Environment } from '../actions/installation/configuration.ts'
import { attempt } from '../actions/installation/outcome.ts'
import { type AgencyKind, addUser, agencyKinds, type UserAdded } from '../actions/sign-in/add-user.ts'
import type { Gate } from '../actions/sign-in/gate.ts'
import { linkHours, makeSetUpLink } from '../actions/sign-in/make-set-up-link.ts'
import { openGate } from '../actions/sign-in/open-gate.ts'
import { isRole, roles } from '../domain/access/index.ts'
import { passwordLength } from '../domain/sign-in/index.ts'
import { done, type Io, refused } from './command.ts'
import { configured, tell } from './installation.ts'
import { readPassword } from './read-password.ts'

/** The door for as long as the command runs. */
export type OpenGate = () => Promise<{ readonly gate: Gate; readonly close: () => Promise<void> }>

const usage = `usage: homeward user add --name NAME --email ADDRESS --agency AGENCY --role ROLE [--team TEAM]...
                         [--new-agency KIND] [--password]
       homeward user link --email ADDRESS [--second-factor]

add   makes an account and prints a one-time code with which the person chooses a password. With --password it asks
      for the password, or reads it from standard input. --new-agency makes the agency where there is none of its name.
link  prints a new one-time code for an account; with --second-factor the person also sets up a new second factor.

roles: ${Object.keys(roles)
  .filter(role => role !== 'system')
  .join(', ')}
kinds of agency: ${agencyKinds.join(', ')}
`

const options = {
  name: { type: 'string' },
  email: { type: 'string' },
  agency: { type: 'string' },
  role: { type: 'string' },
  team: { type: 'string', multiple: true },
  'new-agency': { type: 'string' },
  password: { type: 'boolean' },
  'second-factor': { type: 'boolean' },
} as const

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch {
    return null
  }
}
type Given = NonNullable<ReturnType<typeof parse>>

/** Runs `user` on the configured installation. */
export const userWith = (args: readonly string[], io: Io, env: Environment): Promise<number> =>
  configured(io, env, async configuration => {
    const done = await attempt(() => userCommand(args, io, () => openGate(configuration)))
    return typeof done === 'number' ? done : tell(io, done)
  })

/** Runs `user`; the door is opened only once the arguments are whole. Nothing secret is ever an argument. */
export async function userCommand(args: readonly string[], io: Io, open: OpenGate): Promise<number> {
  const [act, ...rest] = args
  const given = parse(rest)
  if (given !== null && act === 'add') return add(given, io, open)
  if (given !== null && act === 'link') return link(given, io, open)
  return refuse(io, usage)
}

async function refuse(io: Io, words: string): Promise<number> {
  await io.stderr.write(words)
  return refused
}

async function withGate<T>(open: OpenGate, work: (gate: Gate) => Promise<T>): Promise<T> {
  const { gate, close } = await open()
  try {
    return await work(gate)
  } finally {
    await close()
  }
}

const from = { request: 'command', source: 'command line' }
const isAgencyKind = (text: string): text is AgencyKind => agencyKinds.some(kind => kind === text)

async function add(given: Given, io: Io, open: OpenGate): Promise<number> {
  const { name, email, agency, role, team = [], 'new-agency': kind } = given
  if (!name || !email || !agency || !role || !isRole(role)) return refuse(io, usage)
  if (kind !== undefined && !isAgencyKind(kind)) return refuse(io, usage)
  const password = given.password ? await readPassword(io, 'Password: ') : null
  if (given.password && password === null) return refuse(io, 'No password was given.\n')
  const user = { name, email, agency, role, newAgency: kind, teams: team, password }
  const added = await withGate(open, gate => addUser(gate, user, { kind: 'command', from }))
  if (added.kind !== 'added') return refuse(io, `${sayRefusal(added)}\n`)
  await io.stdout.write(`${name} may sign in as ${roles[role]}, ${agency}.\n`)
  if (added.linkToken !== null) await io.stdout.write(sayCode(added.linkToken))
  return done
}

const sayCode = (code: string) =>
  `Give them this one-time code by hand or by telephone, not by e-mail. It works once, for ${linkHours} hours:\n${code}\n`

const list = (names: readonly string[]) => (names.length === 0 ? 'none' : names.join('; '))

function sayRefusal(result: Exclude<UserAdded, { kind: 'added' }>): string {
  switch (result.kind) {
    case 'not-allowed':
      return 'This role may not add people.'
    case 'incomplete':
      return `The ${result.field} cannot be used.`
    case 'email-taken':
      return 'Somebody has this e-mail address already.'
    case 'password-refused':
      return result.fault === 'too-common'
        ? 'This password is among the first that anybody would try.'
        : `A password has ${passwordLength.least} to ${passwordLength.most} characters.`
    case 'no-such-agency':
      return `There is no such agency. There are: ${list(result.agencies)}. To make it, add --new-agency KIND.`
    case 'no-such-team':
      return `The agency has no team ${result.team}. It has: ${list(result.teams)}.`
  }
}

async function link(given: Given, io: Io, open: OpenGate): Promise<number> {
  const { email } = given
  if (!email) return refuse(io, usage)
  const wanted = { email, resetsFactor: given['second-factor'] ?? false }
  const made = await withGate(open, gate => makeSetUpLink(gate, wanted, from))
  if (made.kind === 'no-such-account') return refuse(io, 'There is no such account.\n')
  await io.stdout.write(sayCode(made.linkToken))
  return done
}
