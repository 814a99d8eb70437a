// Where the forms have the child's own words and wishes (PRIN-4.1c): what the child says stands first wherever a child is shown.

/** The questions that hold them, by the code of the instrument: the words first, then what the child wants to happen. */
export const ownWordsIn: Readonly<Record<string, readonly string[]>> = {
  'rfm-2024': ['a10'],
  'missing-from-care-assessment': ['d-words', 'd-wishes'],
  'return-interview': ['e-words', 'e-wishes'],
  'placement-notification': ['f-words', 'f-wishes'],
  'placement-notification-other-authority': ['f-words', 'f-wishes'],
  'escalation-meeting': ['g2-07', 'g2-07-wishes'],
}
