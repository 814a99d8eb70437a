// What the police need of a child who may go missing and no other section says: the rest of the profile is read from them.
import { part } from './part.ts'

/** The profile's own part: one row for a child. */
export const missingProfile = part({
  section: 'missing-profile',
  table: 'missing_profile',
  title: 'Profile for the police',
  one: 'the profile',
  add: 'Make the profile for the police',
  change: 'Change the profile for the police',
  empty: 'No profile is made. Make it before the child goes missing: at two in the morning nobody has the time.',
  advice: [
    'Only what the record does not say yet. Phones and accounts, places, family, health, how to speak with the child and the photograph are taken from their own sections.',
    'What is not known can stay empty.',
  ],
  heads: '',
  once: true,
  fields: {
    description: {
      kind: 'text',
      label: 'Description',
      ask: 'What does the child look like?',
      hint: 'Height, build, hair, eyes, skin, accent, glasses or aids.',
    },
    marks: {
      kind: 'text',
      label: 'Distinguishing marks',
      ask: 'By which marks would you know them?',
      hint: 'Scars, tattoos, piercings, how they walk or hold themselves.',
    },
    carries: {
      kind: 'text',
      label: 'What they carry',
      ask: 'What do they usually have with them?',
      hint: 'Bus pass, bank card, cash, passport, bicycle. No card numbers.',
    },
    people: {
      kind: 'text',
      label: 'People they go to',
      ask: 'Whom do they go to?',
      hint: 'Friends and others by the names that you know, and vehicles. Family stands in its own section.',
    },
    risks: {
      kind: 'text',
      label: 'Risks',
      ask: 'What could happen to them when they are missing?',
      hint: 'Exploitation, self-harm, drugs, debt, weapons, people to fear.',
    },
    triggers: {
      kind: 'text',
      label: 'What sets it off',
      ask: 'What makes them go?',
      hint: 'Visits, calls, school, days of the year.',
    },
    earlier: {
      kind: 'text',
      label: 'Where they went before',
      ask: 'Where did they go before, and how were they found?',
    },
    agreed: {
      kind: 'text',
      label: 'What is agreed',
      ask: 'What is agreed with the child, and what do carers do first?',
      hint: 'The time to be back, what carers check and whom they ring before they report. Any risk is reported at once.',
    },
  },
})
