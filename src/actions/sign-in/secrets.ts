// Random tokens, the names under which the database knows them, and the sealing of second factors.
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import type { Gate } from './gate.ts'

/** A token of 256 random bits, fit for a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** The name of a random token in the database; the token cannot be found from it. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** The name of an e-mail address among the attempts: without the key nobody can tell whose it is. */
export const emailHash = (gate: Gate, email: string): string =>
  createHmac('sha256', gate.namingKey).update(email.trim().toLowerCase()).digest('base64url')

/** Seals a text for one owner: opened for another, or with another key, it does not open. */
export function seal(gate: Gate, owner: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', gate.sealingKey, nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return ['v1', nonce, body, cipher.getAuthTag()]
    .map(part => (typeof part === 'string' ? part : part.toString('base64url')))
    .join('.')
}

/** Opens what was sealed for the owner. Throws where it was altered, or sealed with another key or for another owner. */
export function unseal(gate: Gate, owner: string, sealed: string): string {
  const [version, nonce = '', body = '', tag = ''] = sealed.split('.')
  if (version !== 'v1') throw new Error('this was sealed in an unknown way')
  const decipher = createDecipheriv('aes-256-gcm', gate.sealingKey, Buffer.from(nonce, 'base64url'), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(Buffer.from(tag, 'base64url'))
  return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8')
}
