// Worked examples of a provider elsewhere that reports an episode to the social worker.
import { inCare, missing, placedHere, reported, type WorkedCase } from '../worked-case.ts'

const at = '2026-12-01T21:00:00Z'
const elsewhere = { ...inCare, livesIn: 'elsewhere' } as const
const file: WorkedCase['file'] = { now: '2026-12-02T09:00:00Z', child: elsewhere, episodes: reported(at) }
const raised = { subject: 'e1', force: 'prompt', opensAt: at } as const
const told = { subject: 'e1', to: 'home', opensAt: at } as const

/** Examples of OOC-19.2. */
export const providerReportsToSocialWorkerCases: readonly WorkedCase[] = [
  {
    title:
      'A child of Staffordshire who lives elsewhere is reported missing: the provider is to tell the social worker.',
    ...{ file, expect: [{ ...raised, state: 'open' }], told: [told] },
  },
  {
    title: 'It is recorded that the social worker was told: met.',
    file,
    alsoKnown: {
      episodes: {
        e1: { followed: { tellings: [{ about: 'missing', whom: 'social-worker', at: '2026-12-01T21:40:00Z' }] } },
      },
    },
    expect: [{ ...raised, metAt: '2026-12-01T21:40:00Z', state: 'met' }],
  },
  {
    title: 'That there was a reason not to tell them meets nothing here.',
    file,
    alsoKnown: {
      episodes: {
        e1: { followed: { tellings: [{ about: 'missing', whom: 'social-worker', notTold: true, at }] } },
      },
    },
    expect: [{ ...raised, state: 'open' }],
  },
  { title: 'The child lives in the area: nothing besides.', file: { ...file, child: inCare }, expect: [], told: [] },
  {
    title: 'Lived in the area when the episode began: nothing, though the child lives elsewhere now.',
    file: { ...file, episodes: [missing('e1', { reportedToPoliceAt: at, livesIn: 'staffordshire' })] },
    expect: [],
    told: [],
  },
  {
    title: 'A child of another authority elsewhere is not ours.',
    file: { ...file, child: { ...placedHere, livesIn: 'elsewhere' } },
    expect: [],
    told: [],
  },
]
