// Since when the product follows the duties that need a record that it did not keep before.
import { type Day, parseDay } from '../kernel/index.ts'

// Homeward kept no record of these before, and a duty that nobody could have recorded would stay open for ever.
function since(text: string): Day {
  const day = parseDay(text)
  if (day === null) throw new RangeError('the first day does not exist')
  return day
}

/** The first London day of the duties about who was told, asked and reviewed; what opened before is history and raises none. */
export const followedFrom: Day = since('2026-11-16')

/** The version of a rule that holds from that day on and names no deadline. */
export const sinceFollowed = { version: '1', from: followedFrom, until: null, deadline: null } as const

/** The first London day of messages, and of the duties that came with them; what would have been told before is history. */
export const messagesFrom: Day = since('2026-11-30')

/** The first London day on which referrals and what the triage decides are kept; before it nobody could have recorded them. */
export const referralsFrom: Day = since('2026-12-01')

/** The version of a rule that holds since there are messages and names no deadline. */
export const sinceMessages = { version: '1', from: messagesFrom, until: null, deadline: null } as const
