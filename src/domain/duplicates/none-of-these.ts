// In which way in somebody said that a child is none of those who were shown.

/** The ways in, in words. */
export const noneOfTheseWays = {
  'after-report': 'after a report that the child is missing',
  'making-record': 'when the record was made',
  'taking-notification': 'when the notification was taken in',
} as const

/** A way in. */
export type NoneOfTheseWay = keyof typeof noneOfTheseWays
