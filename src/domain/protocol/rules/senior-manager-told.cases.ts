// Worked examples of telling a senior manager of a significant concern.
import { inCare, missing, type WorkedCase, type WrittenFollowed } from '../worked-case.ts'

const file: WorkedCase['file'] = {
  now: '2026-12-01T09:00:00Z',
  child: inCare,
  episodes: [missing('e1', { reportedToPoliceAt: '2026-11-28T19:00:00Z' })],
}
const [raised, later] = ['2026-11-29T02:00:00Z', '2026-11-30T14:00:00Z']
const known = (followed: WrittenFollowed) => ({ episodes: { e1: { followed } } })
const concern = { ref: 'c1', at: raised }
const open = { subject: 'c1', opensAt: raised, state: 'open' } as const

/** Examples of LONG-17.1b. */
export const seniorManagerToldCases: readonly WorkedCase[] = [
  {
    title: 'A concern at two in the morning and no manager told: open, with the time elapsed.',
    file,
    alsoKnown: known({ concerns: [concern] }),
    expect: [open],
  },
  {
    title: 'A manager was told ten minutes later: met.',
    file,
    alsoKnown: known({ concerns: [concern], seniorManagerToldAt: ['2026-11-29T02:10:00Z'] }),
    expect: [{ ...open, metAt: '2026-11-29T02:10:00Z', state: 'met' }],
  },
  {
    title: 'A manager was told in the very minute of the concern: met.',
    file,
    alsoKnown: known({ concerns: [concern], seniorManagerToldAt: [raised] }),
    expect: [{ ...open, metAt: raised, state: 'met' }],
  },
  {
    title: 'A manager was told a second before the concern arose: they do not know of it.',
    file,
    alsoKnown: known({ concerns: [concern], seniorManagerToldAt: ['2026-11-29T01:59:59Z'] }),
    expect: [open],
  },
  {
    title: 'A second concern after the manager was told of the first: they are to be told again.',
    file,
    alsoKnown: known({
      concerns: [concern, { ref: 'c2', at: later }],
      seniorManagerToldAt: ['2026-11-29T02:10:00Z'],
    }),
    expect: [
      { ...open, metAt: '2026-11-29T02:10:00Z', state: 'met' },
      { subject: 'c2', opensAt: later, state: 'open' },
    ],
  },
  {
    title:
      'A concern at two in the morning: the senior manager on call is sent a message, and accepting it meets the duty.',
    file: { ...file, now: '2026-12-02T09:00:00Z' },
    alsoKnown: {
      ...known({ concerns: [{ ref: 'c1', at: '2026-12-02T02:00:00Z' }] }),
      facts: [
        {
          ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-02T02:25:00Z' },
          ...{ rule: 'LONG-17.1b', subject: 'c1', audience: 'senior-manager', whose: 'staffordshire' },
        },
      ],
    },
    expect: [{ subject: 'c1', opensAt: '2026-12-02T02:00:00Z', metAt: '2026-12-02T02:25:00Z', state: 'met' }],
    told: [
      {
        ...{ subject: 'c1', to: 'senior-manager', whose: 'staffordshire', opensAt: '2026-12-02T02:00:00Z' },
        acceptedAt: '2026-12-02T02:25:00Z',
      },
    ],
  },
  { title: 'No concern was raised: nothing.', file, expect: [] },
]
