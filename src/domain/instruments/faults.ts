// What is wrong with the definitions of forms, all of it at once: a product with a broken form does not start.
import { dayText } from '../kernel/calendar.ts'
import type { Condition } from './condition.ts'
import type { Cell, Input, Option } from './input.ts'
import type { Band, Instrument } from './instrument.ts'
import type { Question, Questions } from './question.ts'

const twice = (all: readonly string[]): string[] => [...new Set(all.filter((one, n) => all.indexOf(one) !== n))]

function optionFaults(options: readonly Option[], list: string | undefined): string[] {
  const faults = twice(options.map(({ key }) => key)).map(key => `has the option “${key}” twice`)
  if (options.length === 0 && list === undefined) faults.push('offers no option')
  if (options.some(({ label }) => label.trim() === '')) faults.push('has an option without words')
  return faults
}

function cellFaults(cell: Cell): string[] {
  if (cell.kind === 'single' || cell.kind === 'multi') return optionFaults(cell.options, cell.list)
  if (cell.kind === 'number' && cell.least > cell.most) return ['asks for a number that cannot be']
  return []
}

function inputFaults(input: Input): string[] {
  switch (input.kind) {
    case 'parts':
      return Object.values(input.parts).flatMap(({ cell }) => cellFaults(cell))
    case 'table':
      return Object.values(input.columns).flatMap(({ cell }) => cellFaults(cell))
    case 'level':
      return input.levels.every(lines => lines.length > 0) ? [] : ['has a level without a descriptor']
    case 'column-tick':
    case 'computed':
    case 'heading':
      return []
    default:
      return cellFaults(input)
  }
}

function asksAbout(condition: Condition): string[] {
  switch (condition.kind) {
    case 'chose':
    case 'ticked':
    case 'answered':
      return [condition.question]
    case 'under':
      return []
    case 'not':
      return asksAbout(condition.of)
    case 'any':
    case 'all':
      return condition.of.flatMap(asksAbout)
  }
}

function conditionFaults({ when, requiredWhen }: Question, ids: readonly string[]): string[] {
  const named = [when, requiredWhen].flatMap(one => (one === undefined ? [] : asksAbout(one)))
  return named.filter(id => !ids.includes(id)).map(id => `depends on “${id}”, which is no question of the form`)
}

function intoFaults({ input, into }: Question): string[] {
  if (into === undefined || (input.kind === 'parts' && Object.hasOwn(input.parts, into))) return []
  return [`takes over into “${into}”, which is no part of it`]
}

function questionFaults(id: string, question: Question, ids: readonly string[]): string[] {
  const wordless = question.label.trim() === '' ? ['has no label'] : []
  return [...wordless, ...intoFaults(question), ...inputFaults(question.input), ...conditionFaults(question, ids)].map(
    says => `${id} ${says}`,
  )
}

function questionsFaults(questions: Questions): string[] {
  const ids = Object.keys(questions)
  return Object.entries(questions).flatMap(([id, question]) => questionFaults(id, question, ids))
}

function bandFaults(bands: readonly Band[], highest: number): string[] {
  const sorted = [...bands].sort((a, b) => a.from - b.from)
  const faults = twice(bands.map(({ key }) => key)).map(key => `has the band “${key}” twice`)
  let next = 0
  for (const { key, from, to } of sorted) {
    if (from > next) faults.push(`has no band for ${next} to ${from - 1}`)
    if (from < next) faults.push(`has two bands for ${from} (“${key}” begins before the one below it ends)`)
    next = Math.max(next, to + 1)
  }
  if (next <= highest) faults.push(`has no band for ${next} to ${highest}`)
  return faults
}

const highestTotal = (questions: Questions): number =>
  4 * Object.values(questions).filter(({ input }) => input.kind === 'level').length

function pageFaults({ pages, questions }: Instrument): string[] {
  if (pages === undefined) return []
  const shown = pages.flatMap(page => page.questions)
  return [
    ...twice(pages.map(({ key }) => key)).map(key => `has the page “${key}” twice`),
    ...twice(shown).map(id => `asks ${id} on two pages`),
    ...shown.filter(id => !Object.hasOwn(questions, id)).map(id => `has “${id}” on a page, which is no question of it`),
    ...Object.keys(questions)
      .filter(id => !shown.includes(id))
      .map(id => `asks ${id} on no page`),
  ]
}

function faultsOf(one: Instrument): string[] {
  const repeated = Object.keys(one.review ?? {}).filter(id => Object.hasOwn(one.questions, id))
  const faults = [
    ...questionsFaults(one.questions),
    ...questionsFaults(one.review ?? {}),
    ...repeated.map(id => `${id} stands twice`),
    ...(one.bands === undefined ? [] : bandFaults(one.bands, highestTotal(one.questions))),
    ...pageFaults(one),
  ]
  return faults.map(says => `${one.code} ${one.version}: ${says}`)
}

const first = (one: Instrument): number => one.from ?? Number.NEGATIVE_INFINITY
const past = (one: Instrument): number => one.until ?? Number.POSITIVE_INFINITY

function clashes(all: readonly Instrument[]): string[] {
  return all.flatMap((one, n) =>
    all
      .slice(n + 1)
      .filter(other => other.code === one.code && first(one) < past(other) && first(other) < past(one))
      .map(other => {
        const from = Math.max(first(one), first(other))
        const since = Number.isFinite(from) ? `from ${dayText(from as NonNullable<Instrument['from']>)}` : 'always'
        return `${one.code}: versions ${one.version} and ${other.version} both hold ${since}`
      }),
  )
}

/** Everything that is wrong with these forms, each as a sentence; nothing where they can be used. */
export function instrumentFaults(all: readonly Instrument[]): string[] {
  const versions = twice(all.map(({ code, version }) => `${code} ${version}`)).map(one => `${one} stands twice`)
  return [...versions, ...clashes(all), ...all.flatMap(faultsOf)]
}
