// Making findings: what each kind keeps from happening is said at Finding.
import type { Finding } from './finding.ts'

const found =
  (kind: Finding['kind']) =>
  (id: string, question: string | null, says: string): Finding => ({ kind, id, question, says })

/** What keeps a form from being submitted, never from being saved. */
export const problem = found('problem')
/** What looks wrong and may stand. */
export const warning = found('warning')
/** What must be thought of, or is suggested. */
export const prompt = found('prompt')

/** The findings whose condition holds. */
export const among = (...all: readonly (readonly [boolean, Finding])[]): Finding[] =>
  all.filter(([holds]) => holds).map(([, finding]) => finding)
