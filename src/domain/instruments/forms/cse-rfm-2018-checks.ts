// What the answers to the 2018 matrix say when they are looked at together (RFM18-1 to 14). Ticks are counted for
// information: the level is the professional's and never worked out.
import type { AnyAnswers } from '../answers.ts'
import type { OutcomeOf } from '../comes-to.ts'
import type { Circumstances, Finding } from '../finding.ts'
import { among, prompt, warning } from '../found.ts'
import { isTicked, isUnsaid, saidDay, saidText } from '../said.ts'
import { ageAt, dayNotAfter, reachFindings } from './child-facts.ts'
import { indicatorGroups, underThirteen } from './cse-rfm-2018-indicators.ts'

/** How many boxes are ticked in each column; `none` are those for which the form prints no box (GAP-43). */
export type ColumnCounts = {
  readonly low: number
  readonly medium: number
  readonly high: number
  readonly none: number
}

const ticked = (answers: AnyAnswers, number: number): boolean => isTicked(answers, `c-i${number}`, 'ticked')

/** Counts the ticks, for information only: the form gives no rule from ticks to a level (RFM18-14, GAP-44). */
export function columnCounts(answers: AnyAnswers): ColumnCounts {
  const columns = indicatorGroups
    .flatMap(({ indicators }) => indicators)
    .filter(([number]) => ticked(answers, number))
    .map(([, , column]) => column)
  const count = (column: string | null) => columns.filter(one => one === column).length
  return { low: count('low'), medium: count('medium'), high: count('high'), none: count(null) }
}

type Consent = { readonly aware: string; readonly consents: string; readonly who: string }

const asked: readonly Consent[] = [
  { aware: 'c06', consents: 'c-consent', who: 'the child' },
  { aware: 'c08', consents: 'c-parents-consent', who: 'a parent or carer' },
]

function withoutConsent(answers: AnyAnswers, { aware, consents, who }: Consent): string | null {
  const [told, agreed] = [saidText(answers, aware), saidText(answers, consents)]
  if (told === null) return `whether ${who} has been made aware is not recorded`
  if (told === 'no') return `${who} has not been made aware`
  if (agreed === null) return `whether ${who} consents is not recorded`
  return agreed === 'yes' ? null : `${who} does not consent`
}

/** Why a 2018 matrix may not be sent, a clause each; none where it may (RFM18-3). It may always be saved and submitted. */
export const whyNotSent = (answers: AnyAnswers): readonly string[] =>
  saidText(answers, 'c02') === 'low'
    ? asked.map(one => withoutConsent(answers, one)).filter(clause => clause !== null)
    : []

function consentFinding(answers: AnyAnswers): Finding[] {
  const why = whyNotSent(answers)
  if (why.length === 0) return []
  const says = `It may be submitted and must not be sent: all low risk cases must have consent, and ${why.join('; ')}.`
  return [warning('RFM18-3', 'c06', says)]
}

// Our own words of the notice that the form prints. Where nobody knows the date of birth it stands: the child may be so young.
const underThirteenSays =
  'Nobody under 13 can agree to sexual activity in law: take an offence that involves a child of this age as a sign of significant harm, and refer.'

function ageFindings(answers: AnyAnswers, around: Circumstances): Finding[] {
  const age = ageAt(answers, 'c17', around, around.on)
  if (age === null)
    return [prompt('RFM18-7', 'c17', `No date of birth is known, so the child may be under 13. ${underThirteenSays}`)]
  return among(
    [age < 13, prompt('RFM18-7', 'c17', underThirteenSays)],
    [age >= 18, prompt('RFM18-5', 'c17', 'This matrix is made for children under 18.')],
    [
      age >= 18 && isUnsaid(answers, 'c-over-18'),
      warning('RFM18-6', 'c-over-18', 'Say why it is used: a learning difficulty, or concerns about competence.'),
    ],
  )
}

/** Whether the form itself shows the safeguarding referral: its reference, who made it, or when (RFM18-11). */
export const isDealtWith = (answers: AnyAnswers): boolean =>
  saidText(answers, 'c-safeguarding', 'reference') !== null ||
  saidText(answers, 'c-safeguarding', 'madeBy') !== null ||
  (saidDay(answers, 'c-safeguarding', 'madeOn') !== null && saidText(answers, 'c-safeguarding', 'madeAt') !== null)

// It stands whatever the age on record is, and no other answer puts it away.
function safeguardingFindings(answers: AnyAnswers, around: Circumstances): Finding[] {
  if (!isTicked(answers, underThirteen, 'ticked')) return []
  const age = ageAt(answers, 'c17', around, around.on)
  const must =
    'A safeguarding referral MUST be completed. Record its reference, or the day and time at which it was made, or who made it.'
  return among(
    [!isDealtWith(answers), prompt('RFM18-11', 'c-safeguarding', must)],
    [
      age !== null && age >= 13,
      warning(
        'RFM18-11',
        underThirteen,
        `The child is ${age} by the date of birth given: check the date or what is meant.`,
      ),
    ],
  )
}

function shortFormFindings(answers: AnyAnswers): Finding[] {
  if (saidText(answers, 'c-who') !== 'police-health-fire') return []
  const marf = saidText(answers, 'c-marf')
  return among(
    [
      marf === 'yes',
      warning('RFM18-9', 'c-marf', 'With a Multi-Agency Referral Form completed this matrix is not required.'),
    ],
    [
      marf === 'no',
      prompt(
        'RFM18-9',
        'c-marf',
        'Complete it up to the indicators and send the whole form to Catch22 by password protected secure e-mail.',
      ),
    ],
  )
}

function reviewFinding(answers: AnyAnswers): Finding[] {
  if (saidText(answers, 'c29') === null || saidDay(answers, 'c05') !== null) return []
  return [prompt('RFM18-10', 'c05', 'It is reviewed alongside the plan: put the day of the plan’s next review.')]
}

/** What the answers to the 2018 matrix say together. */
export const cseRfm2018Checks = (answers: AnyAnswers, around: Circumstances): readonly Finding[] => [
  ...safeguardingFindings(answers, around),
  ...ageFindings(answers, around),
  ...consentFinding(answers),
  ...shortFormFindings(answers),
  ...reviewFinding(answers),
  ...reachFindings(answers, around, ['c32', 'c33']),
]

/** What the 2018 matrix comes to: the level that the professional set, and no score. */
export const cseRfm2018Outcome: OutcomeOf = (answers, today) => ({
  completedOn: dayNotAfter(answers, 'c04', today) ?? today,
  score: null,
  scoredLevel: null,
  level: saidText(answers, 'c02'),
  riskType: 'cse',
})
