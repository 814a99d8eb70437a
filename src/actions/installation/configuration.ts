// How an installation is set up: read from the environment in one place, with everything that is wrong said at once.
import { isIP } from 'node:net'
import { join } from 'node:path'

/** Where the database is. Migrating takes the owner's address; serving never does. */
export type Where =
  | { readonly kind: 'postgres'; readonly address: string; readonly ownerAddress: string }
  | { readonly kind: 'embedded'; readonly folder: string }

/** What an installation is told. */
export type Configuration = {
  readonly mode: 'demonstration' | 'service'
  readonly database: Where
  /** The folder for what is kept beside the database. */
  readonly data: string
  readonly host: string
  readonly port: number
  /** Null in a demonstration that was given none: it makes its own and keeps it in `data`. */
  readonly secret: string | null
  /** The address by which browsers know it, without a path. */
  readonly origin: string
  /** Whether cookies are for https alone. */
  readonly secureCookies: boolean
  /** The file of roots. */
  readonly seals: string
  /** Whether /dev/stories is served. */
  readonly stories: boolean
  /** The server by which mail leaves, with its password; null where none leaves. */
  readonly mail: { readonly address: string; readonly from: string } | null
}

/** The environment, as `process.env` gives it. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A whole configuration, or every fault in plain words. No fault repeats a value, because some are secret. */
export type ReadConfiguration =
  | { readonly kind: 'ok'; readonly configuration: Configuration }
  | { readonly kind: 'faults'; readonly faults: readonly string[] }

/** The shortest secret, in characters. */
export const shortestSecret = 32

// Reads a value or says what is wrong with it; what is said is collected, so that nobody mends one fault to meet the next.
class Reading {
  readonly faults: string[] = []
  readonly #env: Environment
  constructor(env: Environment) {
    this.#env = env
  }
  /** An empty value is none: that is how a service file or a container leaves one out. */
  text(name: string): string | null {
    const value = this.#env[name]?.trim()
    return value === undefined || value === '' ? null : value
  }
  fault<T>(says: string, instead: T): T {
    this.faults.push(says)
    return instead
  }
}

type Mode = Configuration['mode']

function readMode(from: Reading): Mode {
  const mode = from.text('HOMEWARD_MODE')
  const assumed = from.text('DATABASE_URL') === null ? 'demonstration' : 'service'
  if (mode === null) return assumed
  if (mode === 'demonstration' || mode === 'service') return mode
  return from.fault('HOMEWARD_MODE is neither demonstration nor service.', assumed)
}

function readAddress(from: Reading, name: string): string | null {
  const address = from.text(name)
  if (address === null) return null
  const url = URL.parse(address)
  if (url !== null && ['postgres:', 'postgresql:'].includes(url.protocol)) return address
  return from.fault(`${name} is not the address of a PostgreSQL database (postgres://login@host/database).`, address)
}

function readDatabase(from: Reading, mode: Mode, data: string): Where {
  const address = readAddress(from, 'DATABASE_URL')
  const ownerAddress = readAddress(from, 'DATABASE_OWNER_URL')
  if (address !== null) return { kind: 'postgres', address, ownerAddress: ownerAddress ?? address }
  if (ownerAddress !== null) from.fault('DATABASE_OWNER_URL is set without DATABASE_URL.', null)
  if (mode === 'service') {
    from.fault('DATABASE_URL is not set: service needs PostgreSQL, and the embedded database is not for it.', null)
  }
  return { kind: 'embedded', folder: data }
}

function readPort(from: Reading): number {
  const text = from.text('PORT')
  if (text === null) return 3000
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  return port <= 65_535 ? port : from.fault('PORT is not a number from 0 to 65535.', 3000)
}

function readSecret(from: Reading, mode: Mode): string | null {
  const secret = from.text('HOMEWARD_SECRET')
  if (secret === null) {
    return mode === 'service' ? from.fault('HOMEWARD_SECRET is not set: it protects sessions and forms.', null) : null
  }
  if (secret.length >= shortestSecret) return secret
  return from.fault(`HOMEWARD_SECRET has fewer than ${shortestSecret} characters.`, null)
}

const hostInUrl = (host: string) => (isIP(host) === 6 ? `[${host}]` : host)

function readOrigin(from: Reading, mode: Mode, byDefault: string): string {
  const text = from.text('HOMEWARD_ORIGIN')
  if (text === null) {
    if (mode === 'demonstration') return byDefault
    return from.fault(
      'HOMEWARD_ORIGIN is not set: the https:// address by which browsers know this service.',
      byDefault,
    )
  }
  const url = URL.parse(text)
  const pure = url !== null && /^https?:$/.test(url.protocol) && text.replace(/\/$/, '') === url.origin
  if (!pure) return from.fault('HOMEWARD_ORIGIN is not an address without a path (https://homeward.example.org).', text)
  if (mode === 'service' && url.protocol !== 'https:') {
    return from.fault('HOMEWARD_ORIGIN does not begin with https://, so cookies could be read on the way.', url.origin)
  }
  return url.origin
}

function readSeals(from: Reading, mode: Mode, data: string): string {
  const path = from.text('HOMEWARD_SEALS')
  if (path !== null) return path
  const byDefault = join(data, 'seals.txt')
  if (mode === 'demonstration') return byDefault
  return from.fault(
    'HOMEWARD_SEALS is not set: the file, away from the database, for the roots of the audit.',
    byDefault,
  )
}

const yes = ['yes', 'true', '1', 'on']
const no = ['no', 'false', '0', 'off']

function readStories(from: Reading, mode: Mode): boolean {
  const text = from.text('HOMEWARD_STORIES')?.toLowerCase() ?? null
  if (text === null) return mode === 'demonstration'
  if (no.includes(text)) return false
  if (!yes.includes(text)) return from.fault('HOMEWARD_STORIES is neither yes nor no.', false)
  return mode === 'service' ? from.fault('HOMEWARD_STORIES is set: the stories are not for service.', false) : true
}

// Mail leaves from service only: nobody in a demonstration is real, and their addresses might be.
function readMail(from: Reading, mode: Mode): Configuration['mail'] {
  const [address, sender] = [from.text('HOMEWARD_MAIL'), from.text('HOMEWARD_MAIL_FROM')]
  if (address === null && sender === null) return null
  if (mode === 'demonstration') return from.fault('HOMEWARD_MAIL is set: a demonstration sends no mail.', null)
  if (address === null) return from.fault('HOMEWARD_MAIL_FROM is set without HOMEWARD_MAIL.', null)
  if (!['smtp:', 'smtps:'].includes(URL.parse(address)?.protocol ?? ''))
    return from.fault('HOMEWARD_MAIL is not the address of a mail server (smtps://login:password@host).', null)
  if (sender === null || !/^[^\s@<>",;]+@[^\s@<>",;]+$/.test(sender))
    return from.fault('HOMEWARD_MAIL_FROM is not an address: it says in whose name mail is sent.', null)
  return { address, from: sender }
}

/** Reads the whole environment. */
export function readConfiguration(env: Environment): ReadConfiguration {
  const from = new Reading(env)
  const mode = readMode(from)
  const data = from.text('HOMEWARD_DATA') ?? './data'
  const host = from.text('HOST') ?? '127.0.0.1'
  const port = readPort(from)
  const origin = readOrigin(from, mode, `http://${hostInUrl(host)}:${port}`)
  const configuration: Configuration = {
    mode,
    database: readDatabase(from, mode, data),
    data,
    host,
    port,
    secret: readSecret(from, mode),
    origin,
    secureCookies: origin.startsWith('https://'),
    seals: readSeals(from, mode, data),
    stories: readStories(from, mode),
    mail: readMail(from, mode),
  }
  return from.faults.length === 0 ? { kind: 'ok', configuration } : { kind: 'faults', faults: from.faults }
}
