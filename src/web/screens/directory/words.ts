// How a change of the directory came out, in words.
import type { DirectorySaved } from '../../../actions/directory/fill-in.ts'

type Because = Extract<DirectorySaved, { kind: 'refused' }>['because']

/** A sentence for each way in which a change was refused. */
export const refusals: Readonly<Record<Exclude<Because, 'unknown' | 'stale'>, string>> = {
  before: 'It must begin on or after the first day of what stands now',
  domain: 'Mail may not go to this domain: add it to the domains first',
  'in-use': 'Something still hangs on it: change that first',
  held: 'There is one already',
  ended: 'It is over already',
  'own-rights': 'You are in this team yourself: another administrator has to do this',
}

/** What is said where somebody else changed it meanwhile. */
export const staleWords =
  'Somebody changed this while you had the form open. Nothing was saved; what you typed is still here, and what stands now is above. Save again if it is still right.'
