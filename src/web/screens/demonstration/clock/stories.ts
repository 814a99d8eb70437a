// The form that moves the clock, in its states.
import type { Story } from '../../../components/story.ts'
import { html } from '../../../html.ts'
import { storyNow } from '../../duties/example-duties.ts'
import { type ClockView, clockPage } from './page.ts'

const clean: ClockView = { now: storyNow, tokens: html``, fields: {}, faults: [], moved: false }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'To be filled in', render: () => clockPage(clean).body },
  { title: 'Just moved', render: () => clockPage({ ...clean, moved: true }).body },
  {
    title: 'In error',
    render: () =>
      clockPage({
        ...clean,
        fields: { hours: 'ten' },
        faults: [{ field: 'hours', text: 'Enter a whole number of hours from 1 to 8784' }],
      }).body,
  },
]
