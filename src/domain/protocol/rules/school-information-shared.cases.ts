// Worked examples of what a school knows of a missing child.
import { atHome, inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'
import { instantOf } from './concern-example.ts'

const file: WorkedCase['file'] = {
  now: '2026-12-07T12:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt: '2026-12-06T20:00:00Z' })],
}
const at = '2026-12-07T08:45:00Z'
const said: WrittenFact = { kind: 'school-informed', ref: 'i1', episode: 'e1', at, knownAt: instantOf(at) }
const police = { subject: 'i1', to: 'police', opensAt: at } as const
const worker = { subject: 'i1', to: 'social-worker', whose: 'staffordshire', opensAt: at } as const

/** Examples of EDU-11.1b. */
export const schoolInformationSharedCases: readonly WorkedCase[] = [
  {
    title: 'A school says on Monday morning where the child was seen: the police and the social worker have it.',
    file,
    alsoKnown: { facts: [said] },
    expect: [],
    told: [police, worker],
  },
  {
    title: 'The child is open to nobody: the police have it.',
    file: { ...file, child: atHome },
    alsoKnown: { facts: [said] },
    expect: [],
    told: [police],
  },
  {
    title: 'The child was found at ten: from then on nobody need have it.',
    file: {
      ...file,
      episodes: [missing('e1', { reportedToPoliceAt: '2026-12-06T20:00:00Z', locatedAt: '2026-12-07T10:00:00Z' })],
    },
    alsoKnown: { facts: [said] },
    expect: [],
    told: [
      { ...police, overAt: '2026-12-07T10:00:00Z' },
      { ...worker, overAt: '2026-12-07T10:00:00Z' },
    ],
  },
  { title: 'No school said anything: nothing.', file, expect: [], told: [] },
]
