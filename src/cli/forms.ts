// `homeward forms`: the forms as they are printed, as JSON; what the product asks besides the print is left out.
import type { Cell, Input, Instrument, Question, Questions } from '../domain/instruments/index.ts'
import { instruments } from '../domain/instruments/registry.ts'
import { done, type Io, refused } from './command.ts'

type Entry = readonly [id: string, question: Question]

const labelsOf = (cell: Cell): string[] =>
  cell.kind === 'single' || cell.kind === 'multi' ? cell.options.map(({ label }) => label) : []

const choicesIn = (input: Input): (readonly [name: string, labels: string[]])[] =>
  input.kind !== 'parts'
    ? []
    : Object.entries(input.parts).flatMap(([name, { cell }]) => {
        const labels = labelsOf(cell)
        return labels.length === 0 ? [] : [[name, labels] as const]
      })

// Where one label has several cells, its options are those of the one cell that offers a choice.
function optionsOf(input: Input): string[] {
  switch (input.kind) {
    case 'parts': {
      const [only, ...others] = choicesIn(input)
      return only === undefined || others.length > 0 ? [] : only[1]
    }
    case 'table':
    case 'level':
    case 'column-tick':
    case 'computed':
    case 'heading':
      return []
    default:
      return labelsOf(input)
  }
}

// Where several of its cells offer one, each is printed by its name: impactOptions, likelihoodOptions.
function optionsByPart(input: Input): Readonly<Record<string, string[]>> {
  const choices = choicesIn(input)
  if (choices.length < 2) return {}
  return Object.fromEntries(choices.map(([name, labels]) => [`${name}Options`, labels]))
}

const isIndicator = ({ input: { kind } }: Question): boolean => kind === 'level' || kind === 'column-tick'

/** The headings under which indicators stand: the comments under them belong to the indicators. */
const indicatorSections = (questions: Questions): Set<string> =>
  new Set(Object.values(questions).flatMap(one => (isIndicator(one) ? [one.section] : [])))

function listedQuestions(questions: Questions) {
  const apart = indicatorSections(questions)
  return Object.entries(questions)
    .filter(([, one]) => one.beside !== true && !apart.has(one.section))
    .map(([id, { section, label, input }]) => ({
      id,
      section,
      label,
      type: input.kind,
      options: optionsOf(input),
      ...optionsByPart(input),
    }))
}

const columnNames = { low: 'Low', medium: 'Medium', high: 'High' } as const

function listedIndicator([, { section, label, input, prompts }]: Entry, index: number) {
  if (input.kind === 'level')
    return { no: index + 1, title: label, levels: { ...input.levels }, evidence_prompt: prompts ?? [] }
  if (input.kind !== 'column-tick') return null
  const column = input.column === null ? null : columnNames[input.column]
  return { n: index + 1, group: section, label, column, line: input.line ?? null }
}

/** One form as the command prints it. */
export function listedForm({ code, version, title, citation, questions, review, bands }: Instrument) {
  const indicators = Object.entries(questions).filter(([, one]) => isIndicator(one))
  return {
    code,
    version,
    title,
    source: citation.source,
    questions: [...listedQuestions(questions), ...listedQuestions(review ?? {})],
    indicators: indicators.map(listedIndicator),
    bands: (bands ?? []).map(({ key, label, printed, from, to }) => ({ key, label, printed, build: [from, to] })),
  }
}

/** Prints every form in every version. */
export async function formsCommand(args: readonly string[], { stdout, stderr }: Io): Promise<number> {
  if (args.length > 0) {
    await stderr.write('homeward forms takes no arguments\n')
    return refused
  }
  await stdout.write(`${JSON.stringify(instruments.map(listedForm), null, 2)}\n`)
  return done
}
