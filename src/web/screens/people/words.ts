// How a change of somebody's rights came out, in words, and what their history says.
import type { PeopleOutcome } from '../../../actions/people/change-rights.ts'
import { roles } from '../../../domain/access/index.ts'
import { dayOf, sayDay } from '../../../domain/kernel/index.ts'
import type { PeopleChange } from '../../../store/people/reads.ts'

/** A sentence for each way in which a change was refused. */
export const refusals: Readonly<Record<Exclude<PeopleOutcome, 'done' | 'unknown' | 'stale'>, string>> = {
  left: 'This person has left. If they came back today, say so on their page first',
  'own-rights': 'You cannot change your own rights: another administrator has to do this',
  'last-administrator': 'This is the last administrator: give the role to somebody else first',
  held: 'They have this already in that time',
  'other-agency': 'They do not act for the agency of this team: give them a role there first',
  'email-taken': 'Somebody has this e-mail address already',
  'no-colleague': 'They cannot take over: choose a colleague of the same agency who reads records',
  'too-late': 'They left on an earlier day: invite them again with a new role',
  refused: 'The last day must be after the first',
}

/** What is said where somebody else changed the person meanwhile. */
export const staleWords =
  'Somebody changed this person while you had the form open. Nothing was saved; what you typed is still here. Look at their page, then save again if it is still right.'

const count = (number: number | null, one: string, more: string): string =>
  `${number ?? 0} ${number === 1 ? one : more}`

function sayTimes({ from, until }: PeopleChange): string {
  const begins = from === null ? '' : `, from ${sayDay(dayOf(from))}`
  return until === null ? begins : `${begins}, until ${sayDay(dayOf(until))}`
}

/** One change in a sentence. */
export function sayChange(change: PeopleChange): string {
  const { act, role, agency, team } = change
  const as = role === null ? '' : `${roles[role]}, ${agency ?? ''}`
  switch (act) {
    case 'invite':
      return `Added as ${as}`
    case 'give-role':
      return `Given the role ${as}${sayTimes(change)}`
    case 'end-role':
      return `The role ${as} ended${change.until === null ? '' : ` on ${sayDay(dayOf(change.until))}`}`
    case 'join-team':
      return `Added to ${team ?? 'a team'}${sayTimes(change)}`
    case 'leave-team':
      return `Taken out of ${team ?? 'a team'}`
    case 'change-person':
      return 'Name or e-mail address changed'
    case 'make-set-up-link':
      return 'Given a new one-time code'
    case 'reset-second-factor':
      return 'Second factor reset; every session ended'
    case 'unlock-person':
      return 'Unlocked after failed sign-ins'
    case 'leave':
      return `Left: ${count(change.children, 'child', 'children')}, ${count(change.duties, 'duty', 'duties')} and ${count(change.drafts, 'draft', 'drafts')} handed on`
    case 'come-back':
      return 'Came back on the same day'
    default:
      return act
  }
}
