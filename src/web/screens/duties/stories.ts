// Duties in every state, as all screens show them.
import type { Story } from '../../components/story.ts'
import { html } from '../../html.ts'
import { dutiesSection } from './duty-rows.ts'
import { exampleDuties, storyNow } from './example-duties.ts'
import { stories as handStories } from './hand-stories.ts'

const under = (heading: string, list: Parameters<typeof dutiesSection>[0]) =>
  html`<h1 class="govuk-heading-l">${heading}</h1>${dutiesSection(list, storyNow, { showChild: true, role: 'return-interviewer' })}`

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'None', render: () => under('No duty', []) },
  { title: 'One overdue', render: () => under('One duty', [exampleDuties.overdue]) },
  { title: 'Every state', render: () => under('Duties', Object.values(exampleDuties)) },
  ...handStories,
]
