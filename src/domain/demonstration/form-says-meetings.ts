// What the risk evaluation matrix and the record of a meeting say in the demonstration: invented, and about a plan.
import type { Ago, Said } from './form-wishes.ts'

const present = (impact: string, likelihood: string, details: string) => ({
  present: true,
  impact,
  likelihood,
  details,
})

/** A risk evaluation matrix of so many days ago. */
export const riskEvaluation =
  (ago: number) =>
  (day: Ago): Said => ({
    g01: { choice: ['looked-after', 'frequency-and-or-length-of-missing-episodes'], other: null },
    ...{ g02: 'Three evenings in ten weeks, each after a visit that was put off.', g03: 'partly' },
    g04: present('minimal', 'possible', 'Has been offered drink; says no more often than not.'),
    g10: present('not-serious', 'likely', 'An older acquaintance whom nobody has met gives lifts.'),
    g11: present('not-serious', 'possible', 'Goes along when others dare.'),
    ...{ g14: true, g16: 'Plan brought up to date; the matrix to be completed; a safety plan made with the child.' },
    ...{ g17: 'Morgan Testwell', g18: day(ago), 'g-child': 'yes' },
    'g-words': 'If you tell me the day, I wait. If you say soon, I go.',
    'g-wishes': 'A day for every visit.',
    'g-plan': { needed: true, says: 'Morgan Testwell, this week' },
    'g-safety': { needed: true, says: 'With the child, at the meeting' },
  })

const came = (role: string, name: string) => ({ role, name, invited: true, attended: true, apologies: null })

/** The record of a level 1 meeting that was held so many days ago. */
export const meetingRecord =
  (ago: number) =>
  (day: Ago): Said => ({
    ...{ 'g2-kind': 'scaled-meeting', 'g2-01': 'level-1' },
    'g2-02': { trigger: 'three-in-90', reason: null, says: null },
    'g2-04': { due: day(ago), held: day(ago), why: null },
    'g2-05': { role: 'social-worker', name: 'Morgan Testwell', why: null },
    'g2-06': [
      came('child', 'The child'),
      {
        role: 'advocate',
        name: 'An invented advocate',
        invited: true,
        attended: false,
        apologies: 'The child did not want one.',
      },
      came('parents', 'A parent'),
      came('social-worker', 'Morgan Testwell'),
      came('police-officer', 'Petra Specimen'),
      came('carer', 'Rosa Imagined'),
      came('interviewer', 'Uma Instance'),
    ],
    'g2-07': 'I go because nobody tells me when.',
    'g2-07-wishes': 'A calendar on the wall with the visits in it.',
    'g2-07-child': { child: 'yes', advocate: 'no' },
    'g2-08': 'Visits put off without a new day.',
    'g2-08-pull': 'Friends from the last school.',
    'g2-10': 'yes',
    'g2-11': [
      { action: 'A calendar with the days of the visits', owner: 'Rosa Imagined', due: day(ago - 7), done: null },
      { action: 'Matrix to be completed', owner: 'Morgan Testwell', due: day(ago - 14), done: null },
    ],
    'g2-12': day(ago - 30),
  })
