// The states of the banner of a missing child.
import type { Story } from '../story.ts'
import { missingBanner } from './missing-banner.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  {
    title: 'Missing, all known',
    render: () =>
      missingBanner({
        sinceText: '22:05 yesterday',
        durationText: '9 hours',
        levelText: 'High',
        policeReference: 'EX-0412',
        lastSeenText: '23:40, bus station',
        href: '/episode',
      }),
  },
  {
    title: 'Missing, little known',
    render: () => missingBanner({ sinceText: '02:00 today', durationText: '7 minutes' }),
  },
  {
    title: 'Found, not yet checked',
    render: () =>
      missingBanner({ sinceText: '22:05 yesterday', durationText: '9 hours', foundNotChecked: true, href: '/episode' }),
  },
]
