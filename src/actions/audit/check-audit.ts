// Verifies the audit against a root from outside and says what was found in plain words.
import { sentenceOf } from '../../domain/audit/index.ts'
import { type Against, type Verification, verifyAudit } from '../../store/audit/verify.ts'
import type { Store } from '../../store/open-store.ts'

/** What verifying came to: sentences for the person who asked. */
export type AuditChecked = { readonly kind: 'fine' | 'found' | 'unknown-root'; readonly says: readonly string[] }

const unknown = [
  'No seal has this root. Either it is not a root of this database, or the chain of seals was made anew after it.',
  'If it came from the file of roots or from a log, treat the whole audit as altered.',
]

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`

function scope({ anchor, seals, sealedEntries, unsealed }: Extract<Verification, { kind: 'verified' }>): string[] {
  const whole = `${many(sealedEntries, 'entry', 'entries')} in ${many(seals, 'seal', 'seals')} checked.`
  const open = `${many(unsealed, 'entry is', 'entries are')} not sealed yet.`
  if (anchor === null) return [whole, 'They were held against no root from outside: that needs --root.', open]
  const later = seals > anchor ? ` Seals after ${anchor} were checked only against each other.` : ''
  return [whole, `The root given is that of seal ${anchor}.${later}`, open]
}

/** Verifies everything that is sealed. Changes nothing. */
export async function checkAudit(store: Store, against: Against): Promise<AuditChecked> {
  const said = await verifyAudit(store.database, against)
  if (said.kind === 'unknown-root') return { kind: 'unknown-root', says: unknown }
  const { findings } = said
  if (findings.length > 0) return { kind: 'found', says: [...findings.map(sentenceOf), ...scope(said)] }
  return { kind: 'fine', says: [...scope(said), 'Nothing was altered, removed or inserted.'] }
}
