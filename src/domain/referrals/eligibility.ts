// Whether the service takes such a referral: CCE Prevention by its own tests (003), the CE Team by age and place (002). What is
// refused here is never a reason not to record, nor not to refer to children's social care.
import { type PreventionReferrer, preventionRefusing } from '../pathways/index.ts'

/** Who refers, as the prevention service tells referrers apart (CCEP-3). */
export const referrers: Readonly<Record<PreventionReferrer, string>> = {
  school: 'A primary or secondary school',
  'alternative-provision': 'An alternative provision',
  'special-school': 'A special school',
  'elective-home-education': 'The education side of a child taught at home',
  police: 'The police',
  'local-authority': 'A council',
  health: 'Health',
  other: 'Somebody else',
}
/** A kind of referrer. */
export type Referrer = PreventionReferrer

/** What CCE Prevention is judged by. `age` is in whole years on the day of the referral; null where it is not known. */
export type PreventionFacts = {
  readonly referrer: Referrer
  readonly age: number | null
  /** The year in a primary school; null for a child who is in none. */
  readonly primarySchoolYear: number | null
  readonly send: boolean
  readonly band: string | null
  readonly higherLevelBefore: boolean
  readonly toolAttached: boolean
  readonly optedOut: boolean
}

/** Why a service does not take a referral: the row of the pathway, the rule, and what it says to the referrer. */
export type Refusal = { readonly row: string; readonly rule: string; readonly says: string }

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

/** The rows of stream P that refuse, in their order; none where the service accepts. */
export function preventionRefusals({ higherLevelBefore, toolAttached, band, ...facts }: PreventionFacts): Refusal[] {
  const before = { higherLevelInterventionBefore: higherLevelBefore, screeningToolAttached: toolAttached }
  return preventionRefusing({ ...facts, ...before, vulnerable: band === 'vulnerable' }).map(
    ({ id, cites, when, does }) => ({ row: id, rule: cites.join(', '), says: `${sentence(when)} ${does}` }),
  )
}

/** What the CE Team looks at: a child under 18 who lives in Staffordshire. */
export type TeamFacts = { readonly age: number | null; readonly livesIn: string | null }

/** What is asked about before a referral to the CE Team is sent, for the referrer to say that the team agreed (PROG24-8). */
export function teamWarnings({ age, livesIn }: TeamFacts): Refusal[] {
  const rule = 'PROG24-8, GAP-59'
  return [
    ...(age !== null && age >= 18
      ? [
          {
            row: 'G3-15',
            rule: 'PROG24-8, GAP-69',
            says: 'The service is for children under 18, by the age on the day of the referral.',
          },
        ]
      : []),
    ...(livesIn !== null && livesIn !== 'staffordshire'
      ? [
          {
            row: 'G3-14',
            rule,
            says: 'The service is for children who live in Staffordshire. Elsewhere the team agrees to it case by case.',
          },
        ]
      : []),
  ]
}

/** Whether the child is open to, or works with, the youth offending service, as far as the referrer knows. */
export const yosAnswers = { yes: 'Yes', no: 'No', 'not-known': 'Not known' } as const
/** One of them. */
export type YosAnswer = keyof typeof yosAnswers

/** The warning on a referral to Catch22 of a child who is open to the youth offending service: no block (GAP-14). */
export const yosWarning = (yos: YosAnswer | null): string | null =>
  yos === 'yes'
    ? 'The child is open to or engaging with the youth offending service. Before 2024 the service took no such child: speak with both before you send it.'
    : null
