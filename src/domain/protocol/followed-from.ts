// Since when the product follows the duties that need a record of who was told, asked and reviewed.
import { type Day, parseDay } from '../kernel/index.ts'

// Homeward kept no such records before, and a duty that nobody could have recorded would stay open for ever.
const first = parseDay('2026-11-16')
if (first === null) throw new RangeError('the first day does not exist')

/** The first London day of those duties; what opened before is history and raises none. */
export const followedFrom: Day = first

/** The version of a rule that holds from that day on and names no deadline. */
export const sinceFollowed = { version: '1', from: followedFrom, until: null, deadline: null } as const
