// Three facts, and never one field: what the child was told, what they agree to, and on which basis it is shared (004 §13.8, §13.9;
// RHI-13.8a, GAP-19, GAP-20).
import type { Id, Instant } from '../kernel/index.ts'
import type { SharingBasis } from '../protocol/index.ts'

/** Whether the child agrees to what they say being shared; `not-asked` is an answer, and no consent. */
export const agreeing = {
  yes: 'Yes',
  partly: 'Yes, with limits',
  no: 'No',
  'not-asked': 'They could not be asked',
} as const
/** One of them. */
export type Agrees = keyof typeof agreeing

/** Who agreed to the interview itself. */
export const servicePeople = { child: 'The child', parent: 'A parent or carer', both: 'Both' } as const
/** One of them. */
export type ServiceBy = keyof typeof servicePeople

/** The basis of sharing, in words. */
export const bases: Readonly<Record<SharingBasis, string>> = {
  consent: 'The child agrees',
  safeguarding: 'It is needed to keep somebody safe, without the child’s agreement',
  'not-shared': 'It is not shared',
}

/** What was said and decided; each of the three is null until somebody says it. */
export type SharingConsent = {
  readonly told: {
    readonly answer: 'yes' | 'no'
    readonly at: Instant | null
    readonly by: string
    readonly says: string
  } | null
  readonly service: { readonly answer: 'yes' | 'no'; readonly by: ServiceBy | null; readonly says: string } | null
  readonly agrees: { readonly answer: Agrees; readonly at: Instant | null; readonly limits: string } | null
  readonly basis: {
    readonly kind: SharingBasis
    readonly because: string
    readonly by: string
    readonly at: Instant
  } | null
}

/** The same as it is kept, at a version that a change must name. */
export type KeptConsent = SharingConsent & { readonly id: Id<'sharing-consent'>; readonly version: number }

/** Nothing said yet. */
export const nothingSaid: SharingConsent = { told: null, service: null, agrees: null, basis: null }

/** A line that cannot be taken, and the question it stands at. */
export type ConsentFault = { readonly field: string; readonly text: string }

const fault = (wrong: boolean, field: string, text: string): ConsentFault[] => (wrong ? [{ field, text }] : [])

function toldFaults({ told }: SharingConsent): ConsentFault[] {
  if (told === null) return []
  const missing =
    told.answer === 'yes' ? 'Say what the child was told: who sees it, when and why' : 'Say why the child was not told'
  return [
    ...fault(told.answer === 'yes' && told.at === null, 'told-at-day', 'Enter when the child was told'),
    ...fault(told.says === '', 'told-says', missing),
  ]
}

function agreesFaults({ agrees }: SharingConsent): ConsentFault[] {
  if (agrees === null) return []
  return [
    ...fault(agrees.answer !== 'not-asked' && agrees.at === null, 'asked-at-day', 'Enter when the child was asked'),
    ...fault(
      agrees.answer === 'partly' && agrees.limits === '',
      'limits',
      'Say with whom, or about what, it is not shared',
    ),
  ]
}

function basisFaults({ agrees, basis }: SharingConsent): ConsentFault[] {
  const willing = agrees?.answer === 'yes' || agrees?.answer === 'partly'
  if (basis === null) {
    const undecided = agrees !== null && !willing
    return fault(undecided, 'basis', 'The child did not agree: choose whether it is shared all the same, and why')
  }
  if (basis.kind === 'consent')
    return fault(!willing, 'basis', 'The child has not agreed, so their agreement is no basis: choose another')
  return [
    ...fault(basis.because === '', 'basis-because', 'Say why'),
    ...fault(basis.by === '', 'basis-by', 'Say who decided'),
  ]
}

/** What is wrong with it; what is not said yet is not wrong. */
export const consentFaults = (said: SharingConsent): readonly ConsentFault[] => [
  ...toldFaults(said),
  ...agreesFaults(said),
  ...basisFaults(said),
]

/** Where the child agrees and nobody chose a basis, their agreement is the basis, as of when they were asked. */
export function withBasis(said: SharingConsent): SharingConsent {
  const { agrees, basis } = said
  if (basis !== null || agrees === null || agrees.at === null) return said
  if (agrees.answer !== 'yes' && agrees.answer !== 'partly') return said
  return { ...said, basis: { kind: 'consent', because: '', by: '', at: agrees.at } }
}
