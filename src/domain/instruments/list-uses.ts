// Which lists the forms have, what asks for each, and how far each may be changed: found in the definitions themselves.

import { roleMay } from '../access/access-table.ts'
import type { Role } from '../access/roles.ts'
import type { Condition } from './condition.ts'
import type { Cell, Input, ListName, Option } from './input.ts'
import type { Instrument } from './instrument.ts'
import type { ChoiceCell } from './lists.ts'
import { listsBesideForms } from './lists-beside-forms.ts'
import type { Question, Questions } from './question.ts'
import { instruments } from './registry.ts'

/** A question that takes its choices from a list: the form as lists call it, and the words of the question. */
export type ListUse = { readonly form: string; readonly asked: string }

/** A list that the partnership keeps. */
export type KeptList = {
  readonly list: ListName
  /** The words of the first question that asks for it. */
  readonly title: string
  readonly recommended: readonly Option[]
  readonly uses: readonly ListUse[]
  /** Whether rules, scores or other forms go by its keys: its words and order may change, and no entry comes or goes. */
  readonly closed: boolean
}

/** Keys that rules, scores and comparisons go by. */
const keysWithMeaning: readonly string[] = [
  ...['none', 'vulnerable', 'suspected', 'evidenced', 'low', 'medium', 'high'],
  ...['cse', 'cce', 'dual', 'yes', 'no'],
  ...['minimal', 'not-serious', 'serious', 'possible', 'likely', 'very-likely'],
]

type Found = { readonly cell: ChoiceCell; readonly list: ListName; readonly use: ListUse; readonly read: boolean }

const cellsOf = (input: Input): readonly { readonly label: string; readonly cell: Cell }[] => {
  if (input.kind === 'parts') return Object.values(input.parts)
  if (input.kind === 'table') return Object.values(input.columns)
  const isNoCell = ['level', 'column-tick', 'computed', 'heading'].includes(input.kind)
  return isNoCell ? [] : [{ label: '', cell: input as Cell }]
}

function questionsReadBy(condition: Condition): string[] {
  switch (condition.kind) {
    case 'chose':
      return [condition.question]
    case 'not':
      return questionsReadBy(condition.of)
    case 'any':
    case 'all':
      return condition.of.flatMap(questionsReadBy)
    case 'ticked':
    case 'answered':
    case 'under':
      return []
  }
}

// A question whose choice decides what else is asked.
const readIn = (questions: Questions): Set<string> =>
  new Set(
    Object.values(questions)
      .flatMap(({ when, requiredWhen }) => [when, requiredWhen])
      .flatMap(condition => (condition === undefined ? [] : questionsReadBy(condition))),
  )

function foundIn(form: string, question: Question, read: boolean): Found[] {
  return cellsOf(question.input).flatMap(({ label, cell }) => {
    if ((cell.kind !== 'single' && cell.kind !== 'multi') || cell.list === undefined) return []
    const asked = [question.label, label].filter(words => words !== '').join(': ')
    return [{ cell, list: cell.list, use: { form, asked }, read }]
  })
}

function foundInAll({ name, questions, review = {} }: Instrument): Found[] {
  return [questions, review].flatMap(part => {
    const read = readIn(part)
    return Object.entries(part).flatMap(([id, question]) => foundIn(name, question, read.has(id)))
  })
}

const meansSomething = ({ cell, read }: Found): boolean =>
  (read && cell.options.length > 0) || cell.options.some(({ key }) => keysWithMeaning.includes(key))

function keptListOf(list: ListName, found: readonly Found[]): KeptList {
  const [first] = found
  const uses = found.map(({ use }) => use)
  const once = uses.filter((use, n) => uses.findIndex(one => one.form === use.form && one.asked === use.asked) === n)
  return {
    list,
    title: first?.use.asked ?? list,
    recommended: first?.cell.options ?? [],
    uses: once,
    closed: found.some(meansSomething),
  }
}

/** The lists of these instruments, in the order in which the forms ask for them. */
export function keptListsOf(of: readonly Instrument[]): KeptList[] {
  const found = Map.groupBy(of.flatMap(foundInAll), ({ list }) => list)
  return [...found].map(([list, those]) => keptListOf(list, those))
}

/** Every list that the partnership keeps: those of the forms, then those that no form asks for. */
export const allKeptLists = (): readonly KeptList[] => [...keptListsOf(instruments), ...listsBesideForms]

/** The list of this name; null where nothing asks for it. */
export const keptList = (list: ListName): KeptList | null => allKeptLists().find(one => one.list === list) ?? null

/** Lists that two questions ask for with different recommended options, each as a sentence: one list is one list. */
export function listFaults(of: readonly Instrument[]): string[] {
  const found = Map.groupBy(of.flatMap(foundInAll), ({ list }) => list)
  return [...found].flatMap(([list, those]) => {
    const texts = new Set(those.map(({ cell }) => JSON.stringify(cell.options.map(({ key, label }) => [key, label]))))
    return texts.size > 1 ? [`the list ${list} is recommended in ${texts.size} ways`] : []
  })
}

/** The list of schools, which managers keep (RHIF-6). */
export const schoolsList: ListName = 'schools'

/** Whether a role may change a list. */
export const mayKeepList = (role: Role, list: ListName): boolean =>
  roleMay(role, 'directory', 'write') || (list === schoolsList && role === 'team-manager')
