// Worked examples of a significant concern about a child whom another authority placed here.
import { instant } from '../../kernel/index.ts'
import { inCare, placedHere, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const concernAt = '2026-12-02T02:00:00Z'
const file: WorkedCase['file'] = {
  ...{ now: '2026-12-20T09:00:00Z', child: placedHere, episodes: reported('2026-12-01T21:00:00Z') },
}
const concerns = [{ ref: 'c1', at: concernAt }]
const alsoKnown = { episodes: { e1: { followed: { concerns } } } } as const
const raised = { subject: 'c1', opensAt: concernAt } as const
const told = { subject: 'c1', to: 'placing-authority', opensAt: concernAt } as const
const taken: WrittenFact = {
  ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-02T02:20:00Z', rule: 'PLAC-20.5' },
  ...{ subject: 'c1', audience: 'placing-authority', whose: '' },
}

const raisedAt = { at: concernAt, knownAt: instant(Date.parse(concernAt)) } as const
const concern: WrittenFact = { kind: 'concern-raised', ref: 'c1', ...raisedAt, sexual: false, host: null }

/** Examples of PLAC-20.5. */
export const placingAuthorityToldOfHarmCases: readonly WorkedCase[] = [
  {
    title: 'A significant concern at two in the morning: the placing authority is told at once.',
    ...{ file, alsoKnown, expect: [{ ...raised, state: 'open' }], told: [told] },
  },
  {
    title: 'It accepted the message: met.',
    file,
    alsoKnown: { ...alsoKnown, facts: [taken] },
    expect: [{ ...raised, metAt: '2026-12-02T02:20:00Z', state: 'met' }],
    told: [{ ...told, acceptedAt: '2026-12-02T02:20:00Z' }],
  },
  {
    title: 'A child of Staffordshire has no placing authority.',
    ...{ file: { ...file, child: inCare }, alsoKnown, expect: [], told: [] },
  },
  {
    title:
      'A child-protection concern that goes to the police and the front door: the placing authority is told as well.',
    file,
    alsoKnown: { facts: [{ ...concern, episode: 'e1' }] },
    expect: [{ ...raised, state: 'open' }],
    told: [told],
  },
  {
    title: 'A child-protection concern about the child and no episode is not of this episode.',
    ...{ file, alsoKnown: { facts: [concern] }, expect: [], told: [] },
  },
  { title: 'No concern was raised: nothing.', file, expect: [], told: [] },
]
