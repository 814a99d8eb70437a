// Worked examples of the letter to the placing authority.
import { inCare, missing, placedHere, reported, type WorkedCase } from '../worked-case.ts'

const episode = missing('e1', { reportedToPoliceAt: '2026-03-01T23:10:00Z' })
const file: WorkedCase['file'] = { now: '2026-03-20T09:00:00Z', child: placedHere, episodes: [episode] }
const raised = { subject: 'e1', opensAt: '2026-03-01T23:10:00Z' } as const

/** Examples of PLAC-20.4. */
export const placingAuthorityLetterCases: readonly WorkedCase[] = [
  {
    title:
      'Placed in Staffordshire by another authority and reported missing: a letter is to be sent, at no named time.',
    file,
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'The letter went a fortnight later: met, for the protocol names no time.',
    file: { ...file, episodes: [{ ...episode, placingAuthorityLetterSentAt: '2026-03-15T09:00:00Z' }] },
    expect: [{ ...raised, metAt: '2026-03-15T09:00:00Z', state: 'met' }],
  },
  {
    title: 'Placed in Stoke-on-Trent by another authority: the same.',
    file: { ...file, child: { ...placedHere, livesIn: 'stoke-on-trent' } },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'Each report has its own letter, also two on one day.',
    file: {
      ...file,
      episodes: reported('2026-03-01T09:00:00Z', '2026-03-01T23:10:00Z'),
    },
    expect: [
      { subject: 'e1', opensAt: '2026-03-01T09:00:00Z', state: 'open' },
      { subject: 'e2', opensAt: '2026-03-01T23:10:00Z', state: 'open' },
    ],
  },
  {
    title: 'A child of Staffordshire: there is no other authority to write to.',
    file: { ...file, child: inCare },
    expect: [],
  },
  {
    title: 'A child of another authority who lives elsewhere: none.',
    file: { ...file, child: { ...placedHere, livesIn: 'elsewhere' } },
    expect: [],
  },
  {
    title: 'Since taken over by Staffordshire: the episode of that time still belongs to the authority of that time.',
    file: { ...file, child: inCare, episodes: [{ ...episode, responsibleAuthority: 'other' }] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'Lived elsewhere when the episode began: none, though the child lives here now.',
    file: { ...file, episodes: [{ ...episode, livesIn: 'elsewhere' }] },
    expect: [],
  },
  {
    title: 'Away from placement, with the whereabouts known: none.',
    file: { ...file, episodes: [{ ...episode, kind: 'away-from-placement' }] },
    expect: [],
  },
]
