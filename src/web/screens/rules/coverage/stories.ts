// The coverage of the protocol in its states.
import { coveredSections } from '../../../../domain/protocol/coverage/index.ts'
import type { Story } from '../../../components/story.ts'
import { coveragePage } from './page.ts'
import { coverageSectionPage } from './section-page.ts'

const part = (number: string) => coveredSections().filter(section => section.number === number)

/** To be listed with the others: the whole, and parts that are carried out, excused and unanswered. */
export const stories: readonly Story[] = [
  { title: 'Every part', render: () => coveragePage(coveredSections()).body },
  ...part('2.10').map(section => ({ title: 'A part', render: () => coverageSectionPage(section).body })),
  ...part('2.18').map(section => ({
    title: 'A part that comes later for the most',
    render: () => coverageSectionPage(section).body,
  })),
  ...part('2.7').map(section => ({
    title: 'A part of which nobody answered for a row',
    render: () => coverageSectionPage({ ...section, missing: ['GOV-14.6'] }).body,
  })),
]
