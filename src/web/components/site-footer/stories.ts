// The states of the foot.
import type { Story } from '../story.ts'
import { siteFooter } from './site-footer.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'With links',
    render: () =>
      siteFooter([
        { href: '/help', text: 'Help' },
        { href: '/accessibility', text: 'Accessibility' },
      ]),
  },
]
