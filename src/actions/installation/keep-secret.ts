// A demonstration's own secret: made once and kept in its data folder, so that a restart ends nobody's session.
import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Configuration, shortestSecret } from './configuration.ts'

function made(path: string): boolean {
  let file: number
  try {
    file = openSync(path, 'wx', 0o600)
  } catch {
    return false
  }
  try {
    writeSync(file, randomBytes(48).toString('base64url'))
    fsyncSync(file)
    return true
  } finally {
    closeSync(file)
  }
}

/** The configured secret, or the one kept in the data folder, made if there is none. Throws where the kept one is too
 * short to be whole, or in service without one. */
export function keepSecret({ mode, secret, data }: Pick<Configuration, 'mode' | 'secret' | 'data'>): string {
  if (secret !== null) return secret
  if (mode === 'service') throw new Error('a service keeps no secret of its own')
  const path = join(data, 'secret')
  mkdirSync(data, { recursive: true })
  made(path)
  const kept = readFileSync(path, 'utf8').trim()
  if (kept.length < shortestSecret)
    throw new Error(`The file ${path} holds no whole secret. Delete it to have a new one made.`)
  return kept
}
