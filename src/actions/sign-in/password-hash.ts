// Passwords as argon2id, written as PHC strings: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { normalisedPassword } from '../../domain/sign-in/index.ts'

/** What one hash costs: memory in KiB, passes over it, and lanes. */
export type HashCost = { readonly memory: number; readonly passes: number; readonly lanes: number }

/** The least that OWASP's password storage cheat sheet recommends for argon2id: 19 MiB, two passes, one lane. */
export const usualCost: HashCost = { memory: 19_456, passes: 2, lanes: 1 }

const derive = promisify(argon2)
const unpadded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '')

function work(password: string, salt: Uint8Array, cost: HashCost, length: number): Promise<Buffer> {
  const { memory, passes, lanes } = cost
  const message = normalisedPassword(password)
  return derive('argon2id', { message, nonce: salt, parallelism: lanes, tagLength: length, memory, passes })
}

const written = (cost: HashCost) => `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.lanes}$`

/** Hashes a password with a salt of its own. */
export async function hashPassword(password: string, cost: HashCost): Promise<string> {
  const salt = randomBytes(16)
  return `${written(cost)}${unpadded(salt)}$${unpadded(await work(password, salt, cost, 32))}`
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Whether the password is the one of the hash. Where there is no hash the same work is done, and the answer is no. */
export async function checkPassword(password: string, hash: string | null, cost: HashCost): Promise<boolean> {
  const parts = hash === null ? null : form.exec(hash)
  if (parts === null) {
    await work(password, randomBytes(16), cost, 32)
    return false
  }
  const [, memory, passes, lanes, salt = '', expected = ''] = parts
  const want = Buffer.from(expected, 'base64')
  const had = { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) }
  return timingSafeEqual(await work(password, Buffer.from(salt, 'base64'), had, want.length), want)
}

/** Whether the hash was made at another cost than today's. */
export const isOutdated = (hash: string, cost: HashCost): boolean => !hash.startsWith(written(cost))
