// The second factor: a code of six digits that changes every thirty seconds, or one of the recovery codes kept on paper.

/** How codes are made, as authenticator apps expect it; `window` is how many steps a clock may be off either way. */
export const codeForm = { algorithm: 'SHA1', digits: 6, period: 30, window: 1 } as const

/** How many recovery codes a person gets. */
export const recoveryCodes = 10

/** What somebody typed for the second factor. */
export type TypedFactor =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'recovery-code'; readonly code: string }
  | { readonly kind: 'neither' }

/** Reads a typed code, with or without spaces and hyphens; a recovery code has sixteen letters and digits. */
export function readFactor(typed: string): TypedFactor {
  const code = typed.replace(/[\s-]/g, '').toLowerCase()
  if (/^\d{6}$/.test(code)) return { kind: 'code', code }
  return /^[a-z2-7]{16}$/.test(code) ? { kind: 'recovery-code', code } : { kind: 'neither' }
}

/** A recovery code as it is shown: four groups of four. */
export const shownRecoveryCode = (code: string): string => (code.match(/.{4}/g) ?? []).join('-')

/** Whether a code of this step may be used: never one that was used, or one before it. */
export const isFreshStep = (step: number, last: number | null): boolean => last === null || step > last
