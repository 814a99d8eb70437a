// The states of facts.
import type { Story } from '../story.ts'
import { factList } from './fact-list.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Known and not known',
    render: () =>
      factList({
        facts: [
          { label: 'School', value: { text: 'Example Academy' }, provenance: 'Told by the home, 3 November 2026' },
          { label: 'Phone' },
        ],
      }),
  },
]
