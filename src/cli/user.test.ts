import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { cheapGate, from, password, trySignIn } from '../../test/builders/sign-in.ts'
import { type TestDatabase, withDatabase } from '../../test/with-database.ts'
import { choosePassword } from '../actions/sign-in/use-set-up-link.ts'
import { readPassword } from './read-password.ts'
import { userCommand } from './user.ts'

const robin = ['--name', 'Robin Example', '--email', 'robin@example.org', '--agency', 'Example Council']
const whole = ['add', ...robin, '--role', 'administrator', '--new-agency', 'authority']

function doors(typed: string) {
  const said = { out: '', err: '' }
  const outlet = (to: 'out' | 'err') => ({
    write: async (text: string | Uint8Array) => {
      said[to] += String(text)
    },
  })
  const io = { stdin: Readable.from([Buffer.from(typed)]), stdout: outlet('out'), stderr: outlet('err') }
  return { io, said }
}

async function run(db: TestDatabase, args: string[], typed = '') {
  const { io, said } = doors(typed)
  const opened = { times: 0, closed: 0 }
  const open = async () => {
    opened.times += 1
    const close = async () => {
      opened.closed += 1
    }
    return { gate: cheapGate(db), close }
  }
  const code = await userCommand(args, io, open)
  return { code, ...said, ...opened }
}

test('`user add` makes an account and prints a one-time code with which its person chooses a password', async t => {
  const db = await withDatabase(t)
  const added = await run(db, whole)
  assert.deepEqual([added.code, added.times, added.closed], [0, 1, 1])
  assert.match(added.out, /^Robin Example may sign in as Administrator, Example Council\.\n/)
  const linkToken = added.out.trimEnd().split('\n').at(-1) ?? ''
  assert.equal((await choosePassword(cheapGate(db), { linkToken, password, from })).kind, 'chosen')
  assert.equal((await trySignIn(cheapGate(db))).kind, 'signed-in')
})

test('`user add --password` reads the password from standard input and prints no code', async t => {
  const db = await withDatabase(t)
  const added = await run(db, [...whole, '--password'], `${password}\r\nand more\n`)
  assert.equal(added.code, 0)
  assert.doesNotMatch(added.out, /one-time|kettle/)
  assert.equal((await trySignIn(cheapGate(db))).kind, 'signed-in')
})

test('`user add` says what it refuses in words, and opens no door for arguments that are not whole', async t => {
  const db = await withDatabase(t)
  const part = await run(db, ['add', ...robin])
  assert.deepEqual([part.code, part.times, part.out], [2, 0, ''])
  assert.match(part.err, /^usage: homeward user add/)
  for (const args of [[], ['remove'], ['add', ...robin, '--role', 'king'], [...whole, '--secret', 'x']]) {
    assert.equal((await run(db, args)).code, 2)
  }
  const weak = await run(db, [...whole, '--password'], 'short\n')
  assert.deepEqual([weak.code, weak.closed, weak.err], [2, 1, 'A password has 12 to 200 characters.\n'])
  assert.match((await run(db, [...whole, '--password'])).err, /^No password was given/)
  assert.match((await run(db, ['add', ...robin, '--role', 'analyst'])).err, /^There is no such agency. There are: none/)
})

test('`user link` prints a new code for an account, and says where there is none', async t => {
  const db = await withDatabase(t)
  await run(db, whole)
  const linked = await run(db, ['link', '--email', 'robin@example.org', '--second-factor'])
  assert.equal(linked.code, 0)
  assert.match(linked.out, /one-time code[^\n]*72 hours:\n[\w-]{43}\n$/)
  assert.equal((await run(db, ['link', '--email', 'sam@example.org'])).code, 2)
})

test('a password typed at a terminal is not shown, can be corrected, and can be given up', async () => {
  const asked = async (typed: string) => {
    const { io, said } = doors(typed)
    const modes: boolean[] = []
    Object.assign(io.stdin, { setRawMode: (raw: boolean) => modes.push(raw) })
    const got = await readPassword(io, 'Password: ')
    assert.deepEqual(modes, [true, false])
    assert.equal(said.err, 'Password: \n')
    return got
  }
  assert.equal(await asked('a kettlx\u007fe\r'), 'a kettle')
  assert.equal(await asked('a ket\u0003'), null)
})
