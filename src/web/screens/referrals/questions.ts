// What a referral asks of whoever makes or changes it, by its kind.
import type { Role } from '../../../domain/access/index.ts'
import { type Day, dateOf } from '../../../domain/kernel/index.ts'
import {
  consents,
  type PreventionSaid,
  type ReferralKind,
  type ReferralSaid,
  type Referrer,
  referrers,
  type SaidInForm,
  yosAnswers,
} from '../../../domain/referrals/index.ts'
import { type Answers, choice, day, line, type Questions, text } from '../../forms/questions.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Fault } from '../../frame/screen.ts'
import { choicesOf } from '../missing/acts/act.ts'

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
] as const

const years = [
  { value: 'none', text: 'Not in a primary school' },
  ...(['1', '2', '3', '4', '5', '6'] as const).map(year => ({ value: year, text: `Year ${year}` })),
] as const

const bands = [
  { value: 'vulnerable', text: 'Vulnerable' },
  { value: 'suspected', text: 'Suspected' },
  { value: 'evidenced', text: 'Evidenced' },
  { value: 'none', text: 'No exploitation risk' },
  { value: 'unsure', text: 'Nobody has judged it' },
] as const

/** Every question; which of them are asked follows from the kind. */
export const allQuestions = (offered: readonly Referrer[], withMatrix: string) => ({
  asks: text('What do you ask for, and why?', {
    hint: 'What worries you, what is needed, and what was tried. The receiver reads it.',
    required: 'Say what you ask for',
    rows: 5,
  }),
  toName: line('Which service?', { required: 'Enter which service' }),
  toReach: line('How is it reached?', { hint: 'The address or number of a post, never a private one.' }),
  yos: choice('Is the child open to, or engaging with, the youth offending service?', choicesOf(yosAnswers), {
    required: 'Say whether the child is open to the youth offending service',
  }),
  referrer: choice(
    'Who refers?',
    offered.map(value => ({ value, text: referrers[value] })),
    { required: 'Choose who refers' },
  ),
  schoolYear: choice('Which year of primary school?', years, { required: 'Choose the year' }),
  send: choice('Special educational needs or a disability?', yesNo, { required: 'Say whether there are such needs' }),
  band: choice('At which level is the risk of exploitation?', bands, { required: 'Choose the level' }),
  higher: choice('Was there exploitation work at a higher level before?', yesNo, { required: 'Say whether there was' }),
  withMatrix: choice('Does the latest matrix go with it?', yesNo, {
    hint: withMatrix,
    required: 'Say whether it does',
  }),
  toolOn: day('When was the screening tool completed that you attach?', {
    hint: 'Leave it empty where the matrix on this record is the tool.',
    past: true,
  }),
  optedOut: choice('Has the child or a parent opted out?', yesNo, { required: 'Say whether somebody opted out' }),
  consent: choice('What does the child say to it?', choicesOf(consents), { required: 'Say what the child says to it' }),
  consentOn: day('On which day did the child agree?', { past: true }),
  consentWhy: text('If the child does not agree or was not asked: why is it right to refer?', { rows: 2 }),
})

/** Every question, by name. */
export type AllQuestions = ReturnType<typeof allQuestions>

const consent = ['consent', 'consentOn', 'consentWhy'] as const
const prevention = ['referrer', 'schoolYear', 'send', 'band', 'higher', 'toolOn', 'optedOut'] as const

/** Which questions a kind asks, in their order. */
export function asked(kind: ReferralKind, hasMatrix: boolean): readonly (keyof AllQuestions)[] {
  const matrix = hasMatrix ? (['withMatrix'] as const) : []
  switch (kind) {
    case 'ce-team':
      return ['asks', ...consent]
    case 'resource-pack':
      return ['asks', ...consent]
    case 'cce-prevention':
      return ['asks', ...prevention, ...matrix, ...consent]
    case 'catch22-cce':
      return ['asks', 'yos', ...matrix, ...consent]
    case 'specialist':
    case 'other':
      return ['toName', 'toReach', 'asks', ...matrix, ...consent]
    case 'yos-prevention':
    case 'early-help':
    case 'front-door':
      return ['asks', ...matrix, ...consent]
  }
}

/** Some of the questions. What is not asked has no answer, so whoever reads one treats it as not given. */
export function only<S extends Questions>(all: S, names: readonly (keyof S & string)[]): S {
  const asked: Questions = Object.fromEntries(names.map(name => [name, all[name] as Questions[string]]))
  // A form without a question is still a form of these questions: each answer is read as perhaps absent.
  return asked as S
}

/** Who may be named as the referrer by somebody in this role: education speaks for itself, and nobody else for it. */
export function offeredReferrers(role: Role): readonly Referrer[] {
  if (role === 'school-lead') return ['school', 'alternative-provision', 'special-school', 'elective-home-education']
  if (role.startsWith('police')) return ['police']
  return ['local-authority', 'elective-home-education', 'health', 'other']
}

type Read = Partial<Answers<AllQuestions>>

function preventionOf(said: Read): PreventionSaid | null {
  const { referrer, schoolYear, send, band, higher, toolOn, optedOut } = said
  if (referrer == null) return null
  return {
    ...{ referrer, primarySchoolYear: schoolYear == null || schoolYear === 'none' ? null : Number(schoolYear) },
    ...{ send: send === 'yes', band: band == null || band === 'unsure' ? null : band },
    ...{ higherLevelBefore: higher === 'yes', toolOn: toolOn ?? null, optedOut: optedOut === 'yes' },
  }
}

/** What was answered, as the referral says it. */
export const saidOf = (said: Read, agreedWhy = ''): ReferralSaid => ({
  ...{
    asks: said.asks ?? '',
    toName: said.toName ?? '',
    toReach: said.toReach ?? '',
    yos: said.yos ?? null,
    agreedWhy,
  },
  ...{ consent: said.consent ?? 'not-asked', consentWhy: said.consentWhy ?? '', prevention: preventionOf(said) },
  consentOn: said.consent === 'yes' ? (said.consentOn ?? null) : null,
})

/** What the questions cannot say by themselves. */
export const saidFaults = ({ consent: says, consentOn }: Read): Fault[] =>
  says === 'yes' && consentOn == null
    ? [{ field: 'consentOn-day', text: 'Enter the day on which the child agreed' }]
    : []

function dayFields(name: string, on: Day | null): Fields {
  if (on === null) return {}
  const { day: d, month, year } = dateOf(on)
  return { [`${name}-day`]: String(d), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}

const yes = (is: boolean): string => (is ? 'yes' : 'no')

const maybeYes = (name: string, is: boolean | null): Fields => (is === null ? {} : { [name]: yes(is) })

/** The fields of a form with what the service’s own form says already. */
export const fieldsOfForm = (said: SaidInForm): Fields => ({
  ...(said.referrer === null ? {} : { referrer: said.referrer }),
  ...(said.band === null ? {} : { band: said.band }),
  ...{ ...maybeYes('send', said.send), ...maybeYes('higher', said.higherLevelBefore) },
  ...{ ...maybeYes('optedOut', said.optedOut), ...maybeYes('withMatrix', said.withMatrix) },
  ...dayFields('toolOn', said.toolOn),
})

/** The fields of a form with what the referral says. */
export function fieldsOf(said: ReferralSaid): Fields {
  const p = said.prevention
  const ofPrevention =
    p === null
      ? {}
      : {
          ...{ referrer: p.referrer, schoolYear: String(p.primarySchoolYear ?? 'none'), send: yes(p.send) },
          ...{ band: p.band ?? 'unsure', higher: yes(p.higherLevelBefore), optedOut: yes(p.optedOut) },
          ...dayFields('toolOn', p.toolOn),
        }
  return {
    ...{ asks: said.asks, toName: said.toName, toReach: said.toReach, yos: said.yos ?? '', consent: said.consent },
    ...{ consentWhy: said.consentWhy, ...dayFields('consentOn', said.consentOn), ...ofPrevention },
  }
}
