// The pages about the care of a child in their states.

import { partNames } from '../../../domain/record/index.ts'
import type { Story } from '../../components/story.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { quietBar } from '../children/example-child.ts'
import { exampleRecord } from '../record/example-record.ts'
import { emptyCare, exampleCare, examplePack } from './example-care.ts'
import { carePage } from './overview/page.ts'
import { packPage } from './pack/page.ts'

const whole = (page: Page): Html => html`${page.before}${page.body}`
const story = (title: string, page: () => Page): Story => ({ title, render: () => whole(page()) })
const hidden = { kind: 'hidden' } as const

/** To be listed with the others. */
export const stories: readonly Story[] = [
  story('Care: with everything, just saved', () => carePage(exampleCare, 'practitioner', true)),
  story('Care: nothing recorded', () => carePage(emptyCare, 'practitioner')),
  story('Care: not in care', () => carePage({ ...emptyCare, bar: quietBar }, 'practitioner')),
  story('Care: as a home sees it', () =>
    carePage(
      {
        ...exampleCare,
        sections: exampleRecord('provider-worker', ['care-plans', 'care-reviews']),
        socialCare: hidden,
        episodes: hidden,
      },
      'provider-worker',
    ),
  ),
  story('Care: hardly anything may be seen', () =>
    carePage(
      {
        ...exampleCare,
        sections: exampleRecord('provider-worker', partNames),
        ...{ placements: hidden, socialCare: hidden, episodes: hidden, assessed: hidden },
      },
      'provider-worker',
    ),
  ),
  story('Review pack: since the last review', () => packPage(examplePack, 'independent-reviewing-officer')),
  story('Review pack: nothing recorded', () =>
    packPage(
      {
        ...{ ...examplePack, ...emptyCare, interviews: { kind: 'shown', value: [] } },
        ...{ answers: { kind: 'shown', value: [] }, episodes: { kind: 'shown', value: [] } },
      },
      'practitioner',
    ),
  ),
  story('Review pack: interviews are hidden', () =>
    packPage({ ...examplePack, interviews: hidden, answers: hidden, episodes: hidden }, 'practitioner'),
  ),
]
