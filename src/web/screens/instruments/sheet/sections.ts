// A form as it is printed: its sections in order, and the notices before, between and after them.
import type { Instrument, Notice, Questions } from '../../../../domain/instruments/index.ts'

/** A section of the print: consecutive questions under one heading. */
export type PrintedSection = { readonly title: string; readonly ids: readonly string[] }

/** The sections in the order of the form; a heading that comes again later is a section again. */
export function sectionsOf(questions: Questions): PrintedSection[] {
  const sections: { title: string; ids: string[] }[] = []
  for (const [id, { section }] of Object.entries(questions)) {
    const last = sections.at(-1)
    if (last?.title === section) last.ids.push(id)
    else sections.push({ title: section, ids: [id] })
  }
  return sections
}

/** The questions that the form prints, and those that are asked besides. */
export function printedAndBeside(questions: Questions): { printed: Questions; beside: Questions } {
  const of = (beside: boolean) =>
    Object.fromEntries(Object.entries(questions).filter(([, one]) => (one.beside === true) === beside))
  return { printed: of(false), beside: of(true) }
}

const isAt = ({ at }: Notice, title: string): boolean => typeof at === 'object' && at.section === title

/** The words that the form prints at its top or its end. */
export const noticesAt = ({ notices }: Instrument, at: 'top' | 'end'): string[] =>
  notices.filter(notice => notice.at === at).map(({ says }) => says)

/** The words that the form prints before a section. */
export const noticesBefore = ({ notices }: Instrument, title: string): string[] =>
  notices.filter(notice => isAt(notice, title)).map(({ says }) => says)
