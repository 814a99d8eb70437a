// What may be evidence when a child is back: clothing, a phone, and traces on the body (004 §18.4).
import type { Id, Instant } from '../kernel/index.ts'
import type { Reported } from '../missing/index.ts'
import type { InError } from './concern.ts'

/** How a thing that may be evidence stands. */
export const evidenceStates = {
  kept: 'Kept as it is',
  'not-kept': 'Not kept',
  none: 'There is none',
  'not-known': 'Not known',
} as const
/** The code of how it stands. */
export type EvidenceState = keyof typeof evidenceStates

/** What was done about washing. */
export const washingStates = {
  'asked-not-to': 'Asked not to wash, and has not',
  'not-asked': 'Not spoken about yet',
  washed: 'Has washed already',
  'not-known': 'Not known',
} as const
/** The code of what was done. */
export type WashingState = keyof typeof washingStates

/** The three things of the list, in our words, with what to do with each. */
export const evidenceItems = {
  clothing: {
    label: 'Clothing',
    advice: 'Keep everything the child wore as it is, in a clean paper bag each, unwashed.',
  },
  phone: {
    label: 'Phone and other devices',
    advice: 'Leave it as it is. Do not look through it, charge it to open it, or delete anything.',
  },
  trace: {
    label: 'Traces on body, fingernails and hair',
    advice:
      'Keep from washing, bathing, brushing hair or teeth, eating and drinking until the police have said what to do.',
  },
} as const
/** One of the three things. */
export type EvidenceItem = keyof typeof evidenceItems

/** The sentence that stands wherever sexual harm is possible (CP-18.4b). */
export const washingAdvice =
  'Sexual harm is possible. Ask the child, kindly, not to wash or change yet, and ask the police for advice now: ring 101, or 999 if there is danger.'

/** A look at the list. Null is what nobody answered. */
export type EvidenceCheck = {
  readonly id: Id<'evidence-check'>
  readonly items: Readonly<Record<EvidenceItem, EvidenceState | null>>
  readonly washing: WashingState | null
  /** When the police gave advice; null where they were not asked. */
  readonly advisedAt: Instant | null
  readonly advisedBy: string
  readonly note: string
  readonly at: Instant
  readonly by: string
  readonly inError: InError
}

/** What somebody learned of that may be crucial (CP-18.4c). */
export const learnedKinds = {
  scene: 'A place where something happened',
  thing: 'A thing that may be evidence',
  device: 'A phone, an account or a recording',
  other: 'Something else',
} as const
/** The code of what it is. */
export type LearnedKind = keyof typeof learnedKinds

/** Something learned of. */
export type EvidenceLearned = {
  readonly id: Id<'evidence-learned'>
  readonly what: LearnedKind
  readonly says: string
  readonly place: string
  readonly learned: Reported
  readonly by: string
  readonly inError: InError
}
