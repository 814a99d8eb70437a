// Scaled meetings in words.
import { sayDay } from '../../../domain/kernel/index.ts'
import {
  type Chair,
  earlyReasons,
  type MeetingStanding,
  type Meets,
  partNames,
  type ScaledMeeting,
  standingOf,
} from '../../../domain/levels/index.ts'
import { ordinal } from '../../../domain/protocol/level-meeting.ts'

/** How a meeting stands, by its code. */
export const standingNames: Readonly<Record<MeetingStanding, string>> = {
  'in-preparation': 'In preparation',
  held: 'Held',
  'called-off': 'Called off',
}

/** How a meeting stands. */
export const sayStanding = (meeting: ScaledMeeting): string => standingNames[standingOf(meeting)]

/** What raised it. */
export function sayTrigger({ trigger, launched, reference }: ScaledMeeting): string {
  const of = reference === null ? '' : `, ${reference}`
  if (trigger.episodes !== null) return `The ${ordinal(trigger.episodes)} report in 90 days${of}`
  return launched === null ? 'Launched early' : `Launched early: ${earlyReasons[launched.reason]}`
}

/** When and where it is to be held. */
export const sayMeets = (meets: Meets | null): string =>
  meets === null ? '' : [sayDay(meets.on), meets.at, meets.where].filter(Boolean).join(', ')

/** Who chairs it. */
export const sayChair = (chair: Chair | null): string =>
  chair === null ? '' : [partNames[chair.part], chair.name].filter(Boolean).join(', ')
