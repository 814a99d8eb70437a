// Whether the service takes such a referral: CCE Prevention by its own tests (003), the CE Team by age and place (002). What is
// refused here is never a reason not to record, nor not to refer to children's social care.

/** Who refers, as the prevention service tells referrers apart (CCEP-3). */
export const referrers = {
  school: 'A primary or secondary school',
  'alternative-provision': 'An alternative provision',
  'special-school': 'A special school',
  'elective-home-education': 'The education side of a child taught at home',
  police: 'The police',
  'local-authority': 'A council',
  health: 'Health',
  other: 'Somebody else',
} as const
/** A kind of referrer. */
export type Referrer = keyof typeof referrers

const education: readonly Referrer[] = ['school', 'alternative-provision', 'special-school', 'elective-home-education']

/** Whether a referrer is an education provision. */
export const isEducation = (referrer: Referrer): boolean => education.includes(referrer)

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

/** The rows of stream P that refuse, in their order; none where the service accepts. */
export function preventionRefusals(facts: PreventionFacts): Refusal[] {
  const { age, primarySchoolYear: year, send } = facts
  const rows: readonly (readonly [holds: boolean, row: string, rule: string, says: string])[] = [
    [
      !isEducation(facts.referrer),
      'P-1',
      'CCEP-3',
      'Only education provisions refer. Ask the child’s school to do so.',
    ],
    [age !== null && age < 9, 'P-3', 'CCEP-2', 'The service is for children from the age of nine.'],
    [
      ...([age !== null && age >= 9 && age <= 16 && year !== null && year !== 5 && year !== 6, 'P-4'] as const),
      ...(['CCEP-2', 'In primary schools the service supports years 5 and 6 only.'] as const),
    ],
    [
      ...([age !== null && ((age >= 17 && !send) || age >= 26), 'P-6', 'CCEP-2'] as const),
      'From the age of 17 the service is only for young people with special educational needs, until the age of 25.',
    ],
    [
      ...([facts.band !== 'vulnerable', 'P-7', 'CCEP-5'] as const),
      'The service is for those judged vulnerable to exploitation. Use the pathway of child exploitation instead.',
    ],
    [facts.higherLevelBefore, 'P-8', 'CCEP-6', 'The service cannot follow work at a higher level.'],
    [!facts.toolAttached, 'P-9', 'CCEP-8, CCEP-11', 'A current screening tool goes with the referral.'],
    [facts.optedOut, 'P-10', 'CCEP-10', 'The child or the parents opted out of it.'],
  ]
  return rows.filter(([holds]) => holds).map(([, row, rule, says]) => ({ row, rule, says }))
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
