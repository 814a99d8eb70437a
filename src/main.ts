// Starts Homeward: reads how it is set up, opens the records, fills a first demonstration, serves, and seals the audit.
import type { FastifyInstance } from 'fastify'
import {
  demonstrationPassword,
  type Prepared,
  prepareDemonstration,
  usualDemonstration,
} from './actions/demonstration/prepare-demonstration.ts'
import { databaseFaults } from './actions/installation/check-installation.ts'
import { type Configuration, readConfiguration } from './actions/installation/configuration.ts'
import { keepSecret } from './actions/installation/keep-secret.ts'
import { openAsOwner, openDatabase } from './actions/installation/open-database.ts'
import { attempt } from './actions/installation/outcome.ts'
import { checkInstruments } from './actions/instruments/check-instruments.ts'
import { openOutbox, openQueueDoor } from './actions/outbox/run-outbox.ts'
import { recomputeDuties } from './actions/recompute-duties.ts'
import { type Gate, makeGate } from './actions/sign-in/gate.ts'
import { instant } from './domain/kernel/index.ts'
import { countTablesJob } from './jobs/count-tables.ts'
import { duplicatesJob, nightlyDuplicatesJob } from './jobs/duplicates.ts'
import { indexNamesJob } from './jobs/index-names.ts'
import { deliveryJob, digestAlarmJob, digestJob } from './jobs/outbox.ts'
import { sealAuditJob } from './jobs/seal-audit.ts'
import { workQueueJob } from './jobs/work-queue.ts'
import type { Database } from './store/database.ts'
import { migrate } from './store/migrate.ts'
import { openStore, type Store } from './store/open-store.ts'
import { makeProduct } from './web/product.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)
const log = (line: string) => void process.stderr.write(`${line}\n`)

function doNotStart(faults: readonly string[]): never {
  for (const line of ['Homeward does not start:', ...faults.map(fault => `  ${fault}`)]) log(line)
  process.exit(2)
}

type Opened = { readonly database: Database; readonly owner: Database }

// The embedded database is opened once; on PostgreSQL the owner's connection is for migrating and filling only.
async function open({ database: where, mode }: Configuration): Promise<Opened> {
  say(where.kind === 'embedded' ? `Opening the records in ${where.folder} …` : 'Opening the records on PostgreSQL …')
  const owner = where.kind === 'embedded' ? await openDatabase(where) : await openAsOwner(where)
  if (mode === 'demonstration') await migrate(owner, mode)
  const database = where.kind === 'embedded' ? owner : await openDatabase(where)
  const faults = await databaseFaults(database, mode)
  if (faults.length > 0) doNotStart(faults)
  return { database, owner }
}

async function fill(configuration: Configuration, owner: Database, gate: Gate): Promise<Prepared | null> {
  if (configuration.mode !== 'demonstration') return null
  const realNow = await gate.store.signIn(async tx => tx.realNow)
  const now = instant(Math.floor(realNow / 1000) * 1000)
  const progress = (percent: number, sentence: string) => say(`${String(percent).padStart(3)}%  ${sentence}`)
  return prepareDemonstration({ owner, gate }, { now, ...usualDemonstration, progress })
}

function introduce(configuration: Configuration, prepared: Prepared | null): void {
  say(`\nHomeward is at ${configuration.origin}`)
  if (prepared === null) return
  say(
    `It is a demonstration: everybody in it is invented. Sign in with the password ${demonstrationPassword} as one of these.\n`,
  )
  for (const { email, name, appointments } of prepared.accounts)
    say(`  ${email.padEnd(36)} ${name}: ${appointments.map(one => `${one.roleName}, ${one.agency}`).join('; or ')}`)
  say('\nStop it with Ctrl+C.')
}

function closeWith(app: FastifyInstance, opened: Opened, stopJobs: () => Promise<void>): void {
  const close = async () => {
    await app.close()
    await stopJobs()
    await opened.database.close()
    if (opened.owner !== opened.database) await opened.owner.close()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close())
}

// The queue is loaded and started last: whoever reports a child missing need not wait for it, and without it the alarm still runs.
async function startJobs(configuration: Configuration, store: Store): Promise<() => Promise<void>> {
  const timers = [
    sealAuditJob(store, configuration.seals, say),
    workQueueJob(store, say),
    duplicatesJob(store, say),
    indexNamesJob(store, say),
    countTablesJob(store, log),
    digestAlarmJob(store, log),
  ]
  const stops = timers.map(job => job.start())
  const outbox = openOutbox(store, configuration)
  const queue = await attempt(async () => {
    const { startQueue } = await import('./jobs/queue.ts')
    return startQueue(openQueueDoor(store), [digestJob(outbox), deliveryJob(outbox), nightlyDuplicatesJob(store)], say)
  })
  if ('says' in queue) for (const line of ['The queue of jobs did not start:', ...queue.says]) log(line)
  return async () => {
    if (!('says' in queue)) await queue()
    outbox.transport?.close()
    await Promise.all(stops.map(stop => stop()))
  }
}

async function start(): Promise<void> {
  const read = readConfiguration(process.env)
  const faults = [...(read.kind === 'faults' ? read.faults : []), ...checkInstruments()]
  if (read.kind === 'faults' || faults.length > 0) doNotStart(faults)
  const { configuration } = read
  const opened = await attempt(() => open(configuration))
  if ('says' in opened) doNotStart(opened.says)
  const store = openStore(opened.database)
  const gate = makeGate(store, keepSecret(configuration))
  const prepared = await fill(configuration, opened.owner, gate)
  await recomputeDuties(store)
  const app = await makeProduct({ store, gate, configuration, log })
  await app.listen({ host: configuration.host, port: configuration.port })
  introduce(configuration, prepared)
  closeWith(app, opened, await startJobs(configuration, store))
}

await start()
