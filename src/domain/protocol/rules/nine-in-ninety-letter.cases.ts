// Worked examples of the nine in ninety letter.
import { inCare, placedHere, reported, type WorkedCase } from '../worked-case.ts'

const weeks = [
  '2026-01-05',
  '2026-01-12',
  '2026-01-19',
  '2026-01-26',
  '2026-02-02',
  '2026-02-09',
  '2026-02-16',
  '2026-02-23',
]
const nine = reported(...[...weeks, '2026-03-02'].map(day => `${day}T20:00:00Z`))
const raised = { subject: 'e9', opensAt: '2026-03-02T20:00:00Z' } as const
const file: WorkedCase['file'] = { now: '2026-03-20T09:00:00Z', child: placedHere, episodes: nine }

/** Examples of PLAC-20.6. */
export const nineInNinetyLetterCases: readonly WorkedCase[] = [
  {
    title:
      'The ninth report in 90 days of a child placed here: its authority is to be told in writing, at no named time.',
    file,
    expect: [{ ...raised, state: 'open' }],
  },
  { title: 'The eighth: nothing.', file: { ...file, episodes: nine.slice(0, 8) }, expect: [] },
  { title: 'A child of Staffordshire: nothing.', file: { ...file, child: inCare }, expect: [] },
  {
    title: 'Only the ninth episode’s own authority decides: placed here by another at that time.',
    file: {
      ...file,
      child: inCare,
      episodes: nine.map(episode => (episode.ref === 'e9' ? { ...episode, responsibleAuthority: 'other' } : episode)),
    },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'A letter that was sent before the ninth report does not meet it; the first one after it does.',
    file: {
      ...file,
      nineInNinetyLettersSentAt: ['2026-03-18T09:00:00Z', '2026-03-02T19:59:59Z', '2026-03-04T09:00:00Z'],
    },
    expect: [{ ...raised, metAt: '2026-03-04T09:00:00Z', state: 'met' }],
  },
  {
    title: 'Eight leave the window before the tenth report: nothing more until nine stand in a new window.',
    file: {
      ...file,
      now: '2026-07-01T09:00:00Z',
      episodes: [...nine, { ref: 'f1', kind: 'missing', reportedToPoliceAt: '2026-06-20T12:00:00Z' }],
    },
    expect: [{ ...raised, state: 'open' }],
  },
]
