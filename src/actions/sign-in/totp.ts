// Time-based codes as authenticator apps make them, and the picture from which an app learns the secret.
import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'
import type { Instant } from '../../domain/kernel/index.ts'
import { codeForm } from '../../domain/sign-in/index.ts'

/** A new secret of 160 random bits, in base32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

function codesOf(secret: string, email: string): TOTP {
  const { algorithm, digits, period } = codeForm
  return new TOTP({ issuer: 'Homeward', label: email, secret: Secret.fromBase32(secret), algorithm, digits, period })
}

/** The step of time that a code belongs to, at this moment and one step to either side; null for a wrong code. */
export function stepOf(secret: string, code: string, now: Instant): number | null {
  const codes = codesOf(secret, '')
  const off = codes.validate({ token: code, timestamp: now, window: codeForm.window })
  return off === null ? null : codes.counter({ timestamp: now }) + off
}

/** The secret as an app takes it: to type in, in groups of four, and as a picture to scan. */
export type SecretToShow = { readonly typed: string; readonly svg: string }

/** Shows a secret. The SVG has attributes only; the page gives it its name in words. */
export function showSecret(secret: string, email: string): SecretToShow {
  const uri = codesOf(secret, email).toString()
  return {
    typed: (secret.match(/.{1,4}/g) ?? []).join(' '),
    svg: renderSVG(uri, { ecc: 'M', border: 4, pixelSize: 4 }),
  }
}
