// What an assessment of the police asks: ten questions, five factors, the level and why.
import { policeFactors, policeLevelCodes, policeLevels, policeQuestions } from '../../../../domain/missing/index.ts'
import { choice, type Questions, text } from '../../../forms/questions.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Hints } from './hints.ts'

/** The four levels as choices, each with what it means beside it (RISK-6.2 to RISK-6.5). */
export const levelChoices = policeLevelCodes.map(code => ({
  value: code,
  text: policeLevels[code].name,
  hint: policeLevels[code].means,
}))

const asked = (prefix: string, list: readonly { key: string; label: string }[], hints: Hints): Questions =>
  Object.fromEntries(
    list.map(({ key, label }) => {
      const hint = hints[key]
      return [`${prefix}-${key}`, text(label, { rows: 2, ...(hint === undefined ? {} : { hint }) })]
    }),
  )

/** The ten questions of POL-12.4, with what is recorded already beside each. */
export const tenQuestions = (hints: Hints): Questions => asked('ten', policeQuestions, hints)

/** The five factors of REF-15.3, likewise. */
export const factorQuestions = (hints: Hints): Questions => asked('factor', policeFactors, hints)

/** The level, and why: both are asked for, because nobody may guess either (POL-12.5). */
export const levelQuestions = {
  level: choice('What is the level of risk?', levelChoices, { required: 'Choose a level' }),
  reason: text('Why this level?', { required: 'Say why this level', rows: 3 }),
}

const typed = (prefix: string, list: readonly { key: string }[], fields: Fields): Record<string, string> =>
  Object.fromEntries(list.map(({ key }) => [key, textOf(fields, `${prefix}-${key}`)]))

/** What was typed to the ten questions and of the five factors, by key. */
export const typedIn = (fields: Fields) => ({
  answers: typed('ten', policeQuestions, fields),
  factors: typed('factor', policeFactors, fields),
})
