// What a person may do with a duty by hand, and what may stand in the way.

/** The kinds of step, as the history of a duty keeps them. */
export const stepKinds = [
  'assigned',
  'commented',
  'closed',
  'reopened',
  'handed-on',
  'accepted',
  'declined',
  'withdrawn',
] as const
/** What was done with a duty by hand. */
export type StepKind = (typeof stepKinds)[number]

/** Why a step was not taken, as the store answers it. */
export type StepRefused =
  | 'met'
  | 'closed'
  | 'not-closed'
  | 'without-words'
  | 'cannot-see'
  | 'not-yours'
  | 'handed-already'
  | 'not-handed'
  | 'to-the-same'
  | 'only-met'

/** What a refused step says to the one who tried it: what stands in the way, and what would help. */
export const refusedWords: Readonly<Record<StepRefused, string>> = {
  met: 'This duty was met meanwhile, so there is nothing left to do about it',
  closed: 'This duty is closed as not needed. Reopen it first',
  'not-closed': 'This duty is not closed',
  'without-words': 'Say why, in a few words',
  'cannot-see':
    'They cannot see this child’s record, so they cannot carry the duty. Ask for access for them first, or choose somebody else',
  'not-yours': 'Somebody else carries this duty. They, their team or a manager can pass it on',
  'handed-already': 'It is handed on already and not yet accepted. Take that back first',
  'not-handed': 'It is not handed on any more: somebody accepted it, or it was taken back',
  'to-the-same': 'Choose somebody else: the duty stands with them already',
  'only-met': 'The protocol wants this done for every episode: only the record that it was done ends it',
}
