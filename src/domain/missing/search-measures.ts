// The six measures that a carer takes, if nothing speaks for reporting at once (CARER-8.2a to 8.2d). They are never in the
// way of a report: any risk possible means that the police are told first.

/** A measure with what helps to carry it out. */
export type SearchMeasure = { readonly key: string; readonly label: string; readonly guidance: string }

/** The six, in the order of the protocol. */
export const searchMeasures: readonly SearchMeasure[] = [
  {
    key: 'search-home',
    label: 'Search the bedroom, house, grounds, outbuildings and vehicles',
    guidance: 'Also where a child could hide or be hurt. Keep notes, phones and computers as they are.',
  },
  {
    key: 'check-belongings',
    label: 'Check what is gone: clothes, cash, phones, medication',
    guidance: 'What they took says how long they mean to be away.',
  },
  {
    key: 'ask-household',
    label: 'Speak to the others in the house',
    guidance: 'Children may tell one adult what they do not tell another.',
  },
  {
    key: 'contact-friends',
    label: 'Contact known friends and relatives',
    guidance: 'Look first at who must not be told.',
  },
  {
    key: 'check-social-media',
    label: 'Check social media',
    guidance: 'What anybody can see, and what the child shares.',
  },
  {
    key: 'visit-places',
    label: 'Visit the places where they may be',
    guidance: 'Only if it is safe, and only if it does not delay the report for long.',
  },
]

/** The measure that stands for all six: that none could be carried out, which must stay an exception (CARER-8.2b). */
export const noMeasure = 'all'

/** How a measure stands. */
export const measureStates = { done: 'Done', 'not-done': 'Not done', 'could-not': 'Could not' } as const

/** The code of how a measure stands. */
export type MeasureState = keyof typeof measureStates

/** How many of the six are done. */
export const measuresDone = (states: ReadonlyMap<string, { readonly state: MeasureState }>): number =>
  searchMeasures.filter(one => states.get(one.key)?.state === 'done').length
