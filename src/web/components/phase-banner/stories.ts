// The states of the line under the header.
import type { Story } from '../story.ts'
import { phaseBanner } from './phase-banner.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Demonstration',
    render: () => phaseBanner({ tag: { text: 'Demonstration' }, text: 'Everybody here is invented.' }),
  },
]
