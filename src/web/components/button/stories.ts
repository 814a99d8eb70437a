// The states of the button.
import type { Story } from '../story.ts'
import { button } from './button.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'A button that saves', render: () => button({ text: 'Record this episode', preventDoubleClick: true }) },
  {
    title: 'A second choice',
    render: () => button({ text: 'Save and come back later', classes: 'govuk-button--secondary' }),
  },
  { title: 'A warning', render: () => button({ text: 'Mark as entered in error', classes: 'govuk-button--warning' }) },
  {
    title: 'The large button of a home',
    render: () => button({ text: 'Report a child missing', classes: 'hw-big-button', href: '/report' }),
  },
]
