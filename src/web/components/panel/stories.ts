// The states of the panel.
import type { Story } from '../story.ts'
import { panel } from './panel.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Sent', render: () => panel({ titleText: 'Report sent', text: 'Reference M-0412', headingLevel: 2 }) },
  {
    title: 'Stop and read',
    render: () =>
      panel({
        titleText: 'This does not call the police',
        text: 'If you have not, ring 999 or 101 first.',
        headingLevel: 2,
        classes: 'govuk-panel--interruption',
        actions: {
          items: [
            { text: 'I have called the police', href: '/report' },
            { text: 'Go back', href: '/' },
          ],
        },
      }),
  },
]
