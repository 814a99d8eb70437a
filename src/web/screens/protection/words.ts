// Concerns, evidence, decisions and meetings in words.
import { type Authority, authorities } from '../../../domain/children/index.ts'
import type { Instant } from '../../../domain/kernel/index.ts'
import {
  decisionOutcomes,
  type EvidenceCheck,
  evidenceItems,
  evidenceStates,
  type FrontDoorDecision,
  type ProtectionNotice,
  washingStates,
} from '../../../domain/protection/index.ts'
import { sayWhen } from '../say.ts'

/** An authority by its name; another one by the name that was typed. */
export function sayAuthorityOf(authority: Authority | null, name: string): string {
  if (authority === null) return ''
  return authority === 'other' && name !== '' ? name : authorities[authority]
}

/** Parts of a sentence that say something, apart by full stops. */
export const sentences = (...said: readonly string[]): string => said.filter(one => one !== '').join('. ')

/** Whom somebody told, when and how. */
export const sayNotice = ({ to, how, reference, at, by }: ProtectionNotice, now: Instant): string =>
  sentences(`${to}, ${sayWhen(at, now)}`, how, reference === '' ? '' : `Reference ${reference}`, `Recorded by ${by}`)

/** What the front door decided, and whether it stands in its system as a contact. */
export function sayDecision({ outcome, asContact, reference }: FrontDoorDecision): string {
  const contact = asContact === 'yes' ? `Recorded as a contact${reference === '' ? '' : `, ${reference}`}` : reference
  return sentences(decisionOutcomes[outcome], contact)
}

/** What was found of each thing on the list. */
export const sayItems = ({ items }: EvidenceCheck): readonly (readonly [string, string])[] =>
  (Object.keys(evidenceItems) as (keyof typeof evidenceItems)[]).map(item => {
    const state = items[item]
    return [evidenceItems[item].label, state === null ? 'Not answered' : evidenceStates[state]] as const
  })

/** What was done about washing, and what the police advised. */
export function sayAdvice({ washing, advisedAt, advisedBy }: EvidenceCheck, now: Instant): string {
  const asked =
    advisedAt === null
      ? 'The police have not been asked for advice'
      : `The police gave advice ${sayWhen(advisedAt, now)}${advisedBy === '' ? '' : `, ${advisedBy}`}`
  return sentences(washing === null ? '' : washingStates[washing], asked)
}
