import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Configuration, type Environment, readConfiguration } from './configuration.ts'
import { keepSecret } from './keep-secret.ts'

const service: Environment = {
  DATABASE_URL: 'postgres://homeward_web@db.example.org/homeward',
  HOMEWARD_SECRET: 'x'.repeat(32),
  HOMEWARD_ORIGIN: 'https://homeward.example.org',
  HOMEWARD_SEALS: 'roots/seals.txt',
}

function configurationOf(env: Environment): Configuration {
  const read = readConfiguration(env)
  assert.equal(read.kind, 'ok', read.kind === 'faults' ? read.faults.join(' ') : '')
  if (read.kind !== 'ok') throw new Error()
  return read.configuration
}

function faultsOf(env: Environment): readonly string[] {
  const read = readConfiguration(env)
  return read.kind === 'faults' ? read.faults : []
}

test('with nothing set it is a demonstration on the embedded database, for this machine alone', () => {
  assert.deepEqual(configurationOf({}), {
    mode: 'demonstration',
    database: { kind: 'embedded', folder: './data' },
    data: './data',
    host: '127.0.0.1',
    port: 3000,
    secret: null,
    origin: 'http://127.0.0.1:3000',
    secureCookies: false,
    seals: join('data', 'seals.txt'),
    stories: true,
    mail: null,
  })
})

test('with DATABASE_URL it is service, with secure cookies and without stories', () => {
  const read = configurationOf(service)
  assert.equal(read.mode, 'service')
  assert.equal(read.secureCookies, true)
  assert.equal(read.stories, false)
  assert.deepEqual(read.database, {
    kind: 'postgres',
    address: service.DATABASE_URL,
    ownerAddress: service.DATABASE_URL,
  })
  const owner = 'postgresql://homeward_owner@db.example.org/homeward'
  const withOwner = configurationOf({ ...service, DATABASE_OWNER_URL: owner })
  assert.deepEqual(withOwner.database, { kind: 'postgres', address: service.DATABASE_URL, ownerAddress: owner })
})

test('a demonstration on PostgreSQL has to be asked for', () => {
  const read = configurationOf({ DATABASE_URL: service.DATABASE_URL, HOMEWARD_MODE: 'demonstration' })
  assert.equal(read.mode, 'demonstration')
  assert.equal(read.database.kind, 'postgres')
})

test('service without anything is told everything that it lacks at once, in plain words', () => {
  const faults = faultsOf({ HOMEWARD_MODE: 'service' })
  assert.deepEqual(
    faults.map(fault => fault.split(' ')[0]),
    ['HOMEWARD_ORIGIN', 'DATABASE_URL', 'HOMEWARD_SECRET', 'HOMEWARD_SEALS'],
  )
})

const wrong: readonly [Environment, RegExp][] = [
  [{ HOMEWARD_MODE: 'production' }, /neither demonstration nor service/],
  [{ DATABASE_URL: 'mysql://db.example.org/homeward' }, /^DATABASE_URL is not the address/],
  [{ DATABASE_OWNER_URL: 'nonsense' }, /^DATABASE_OWNER_URL is not the address/],
  [{ PORT: '65536' }, /^PORT/],
  [{ PORT: '3000x' }, /^PORT/],
  [{ PORT: '-1' }, /^PORT/],
  [{ HOMEWARD_SECRET: 'x'.repeat(31) }, /fewer than 32/],
  [{ HOMEWARD_SECRET: '' }, /HOMEWARD_SECRET is not set/],
  [{ HOMEWARD_ORIGIN: 'http://homeward.example.org' }, /does not begin with https/],
  [{ HOMEWARD_ORIGIN: 'https://homeward.example.org/path' }, /without a path/],
  [{ HOMEWARD_ORIGIN: 'homeward.example.org' }, /without a path/],
  [{ HOMEWARD_SEALS: ' ' }, /HOMEWARD_SEALS is not set/],
  [{ HOMEWARD_STORIES: 'yes' }, /not for service/],
  [{ HOMEWARD_STORIES: 'maybe' }, /neither yes nor no/],
]

test('each unsafe or senseless setting of a service is refused by itself, and no fault repeats a value', () => {
  for (const [setting, says] of wrong) {
    const faults = faultsOf({ ...service, ...setting })
    assert.equal(faults.length, 1, `${JSON.stringify(setting)}: ${faults.join(' ')}`)
    assert.match(faults[0] ?? '', says)
  }
  const secret = 'postgres-password-in-the-wrong-place'
  assert.ok(!JSON.stringify(faultsOf({ ...service, DATABASE_URL: secret, PORT: secret })).includes(secret))
})

test('DATABASE_OWNER_URL alone is refused, because it would be a demonstration on the embedded database', () => {
  assert.match(faultsOf({ DATABASE_OWNER_URL: 'postgres://owner@db.example.org/h' }).join(), /without DATABASE_URL/)
})

test('a demonstration may turn its stories off and take another port, host and address', () => {
  const env = { HOMEWARD_STORIES: 'no', PORT: '8080', HOST: '::1', HOMEWARD_DATA: 'elsewhere' }
  const read = configurationOf(env)
  assert.equal(read.stories, false)
  assert.equal(read.origin, 'http://[::1]:8080')
  assert.deepEqual(read.database, { kind: 'embedded', folder: 'elsewhere' })
  assert.equal(configurationOf({ HOMEWARD_ORIGIN: 'http://localhost:3000/' }).origin, 'http://localhost:3000')
})

test('a demonstration makes a secret once and keeps it where only its owner reads it', t => {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-secret-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const given = { mode: 'demonstration', secret: null, data: join(folder, 'data') } as const
  const secret = keepSecret(given)
  assert.ok(secret.length >= 32)
  assert.equal(keepSecret(given), secret)
  assert.notEqual(keepSecret({ ...given, data: join(folder, 'other') }), secret)
  assert.equal(keepSecret({ ...given, secret: 'configured' }), 'configured')
  const path = join(given.data, 'secret')
  if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o077, 0)
  assert.equal(readFileSync(path, 'utf8'), secret)
  writeFileSync(path, 'torn')
  assert.throws(() => keepSecret(given), /holds no whole secret/)
  assert.throws(() => keepSecret({ ...given, mode: 'service' }))
})

test('SEC-1: mail leaves from service only, by a server that is named with a sender', () => {
  const mail = { HOMEWARD_MAIL: 'smtps://homeward:secret@mail.example.org', HOMEWARD_MAIL_FROM: 'homeward@example.org' }
  assert.equal(configurationOf(service).mail, null)
  assert.deepEqual(configurationOf({ ...service, ...mail }).mail, {
    address: mail.HOMEWARD_MAIL,
    from: mail.HOMEWARD_MAIL_FROM,
  })
  const faulty = [
    [mail, /a demonstration sends no mail/],
    [{ ...service, HOMEWARD_MAIL: mail.HOMEWARD_MAIL }, /HOMEWARD_MAIL_FROM is not an address/],
    [{ ...service, HOMEWARD_MAIL_FROM: mail.HOMEWARD_MAIL_FROM }, /without HOMEWARD_MAIL/],
    [{ ...service, ...mail, HOMEWARD_MAIL: 'https://mail.example.org' }, /not the address of a mail server/],
  ] as const
  for (const [env, says] of faulty) {
    const faults = faultsOf(env)
    assert.equal(faults.length, 1)
    assert.match(faults[0] ?? '', says)
    assert.doesNotMatch(faults.join(), /secret/)
  }
})
