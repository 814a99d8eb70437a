// The pages on which a form is filled in: those of the definition, else its sections as printed.
import type { FormPage, Instrument } from './instrument.ts'

function bySection({ questions }: Instrument): FormPage[] {
  const titles = [...new Set(Object.values(questions).map(({ section }) => section))]
  return titles.map((title, n) => ({
    key: `part-${n + 1}`,
    title,
    questions: Object.keys(questions).filter(id => questions[id]?.section === title),
  }))
}

/** The pages of a form in the order in which they are asked. */
export const pagesOf = (of: Instrument): readonly FormPage[] => of.pages ?? bySection(of)
