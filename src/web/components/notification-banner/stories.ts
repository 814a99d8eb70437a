// The states of the notification banner.
import type { Story } from '../story.ts'
import { notificationBanner } from './notification-banner.ts'

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Saved', render: () => notificationBanner({ type: 'success', text: 'Saved 02:07. Reference M-0412.' }) },
  { title: 'For everybody to know', render: () => notificationBanner({ text: 'The out-of-hours team has changed.' }) },
]
