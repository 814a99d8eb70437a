// The scored indicators of a matrix by their numbers, and the pages on which they are answered.
import { type Instrument, pagesOf } from '../../../../domain/instruments/index.ts'

/** The ids of the scored indicators, in the order of the form: the first is indicator 1. */
export const indicatorIds = ({ questions }: Instrument): readonly string[] =>
  Object.keys(questions).filter(id => questions[id]?.input.kind === 'level')

/** The title of an indicator with its number, as the form prints it. */
export const indicatorTitle = ({ questions }: Instrument, id: string, number: number): string =>
  `${number}. ${questions[id]?.label ?? ''}`

/** The key of the page on which an indicator is answered, by its number. */
export function indicatorPage(of: Instrument, number: number): string {
  const id = indicatorIds(of)[number - 1] ?? ''
  return pagesOf(of).find(page => page.questions.includes(id))?.key ?? ''
}
