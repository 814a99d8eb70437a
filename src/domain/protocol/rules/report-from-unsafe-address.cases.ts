// Worked examples of a child who may be at an address at which they are judged unsafe.
import { parseDay } from '../../kernel/index.ts'
import { atHome, inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const away = (more: object = {}) =>
  ({ ref: 'e1', kind: 'away-without-permission', lastSeenAt: '2026-12-01T21:00:00Z', ...more }) as const
const file = (more: Partial<WorkedCase['file']> = {}): WorkedCase['file'] => ({
  ...{ now: '2026-12-02T09:00:00Z', child: inCare, episodes: [away()] },
  ...more,
})
const unsafe = (at: string, more: { from?: string; until?: string; form?: string } = {}): WrittenFact => ({
  ...{ kind: 'address-unsafe', ref: 'u1', at, form: more.form ?? null },
  ...{ from: parseDay(more.from ?? ''), until: parseDay(more.until ?? '') },
})
const known = { facts: [unsafe('2026-10-01T10:00:00Z')] }
const now = { subject: 'e1', opensAt: '2026-12-01T21:00:00Z' } as const
const flags = [{ subject: 'e1', since: '2026-12-01T21:00:00Z' }]
const none = { expect: [], flags: [] }

/** Examples of CARE-A1.9. */
export const reportFromUnsafeAddressCases: readonly WorkedCase[] = [
  {
    title: 'Only logged as away, and an address is judged unsafe: the police are to be told without delay.',
    file: file(),
    alsoKnown: known,
    expect: [{ ...now, state: 'open' }],
    flags,
  },
  {
    title: 'The police were told an hour later: met, and the address is said while the child is out.',
    file: file({
      episodes: [missing('e1', { lastSeenAt: '2026-12-01T21:00:00Z', reportedToPoliceAt: '2026-12-01T22:00:00Z' })],
    }),
    alsoKnown: known,
    expect: [{ ...now, metAt: '2026-12-01T22:00:00Z', state: 'met' }],
    flags,
  },
  {
    title: 'The address is judged unsafe an hour after the police were told: nothing more is owed, and it is said.',
    file: file({
      episodes: [missing('e1', { lastSeenAt: '2026-12-01T21:00:00Z', reportedToPoliceAt: '2026-12-01T22:00:00Z' })],
    }),
    alsoKnown: { facts: [unsafe('2026-12-01T23:00:00Z')] },
    expect: [],
    flags: [{ subject: 'e1', since: '2026-12-01T23:00:00Z' }],
  },
  {
    title: 'It is judged unsafe while the child is logged: from then on.',
    file: file(),
    alsoKnown: { facts: [unsafe('2026-12-02T01:00:00Z')] },
    expect: [{ subject: 'e1', opensAt: '2026-12-02T01:00:00Z', state: 'open' }],
    flags: [{ subject: 'e1', since: '2026-12-02T01:00:00Z' }],
  },
  {
    title: 'The child was found before the address was judged unsafe: nothing.',
    file: file({ episodes: [away({ locatedAt: '2026-12-02T00:30:00Z' })] }),
    alsoKnown: { facts: [unsafe('2026-12-02T01:00:00Z')] },
    ...none,
  },
  {
    title: 'Back, and the police were never told: nothing more is owed, and nothing is said.',
    file: file({ episodes: [away({ returnedAt: '2026-12-02T01:00:00Z' })] }),
    alsoKnown: known,
    ...none,
  },
  {
    title: 'The address held until the day before: nothing.',
    file: file(),
    alsoKnown: { facts: [unsafe('2026-10-01T10:00:00Z', { until: '2026-12-01' })] },
    ...none,
  },
  {
    title: 'The address holds until the end of that day: the police are to be told.',
    file: file(),
    alsoKnown: { facts: [unsafe('2026-10-01T10:00:00Z', { until: '2026-12-02' })] },
    expect: [{ ...now, state: 'open' }],
    flags,
  },
  {
    title: 'It is known where the child is, and they should not be there: it is said, and a person decides.',
    file: file({ episodes: [{ ...away(), kind: 'away-from-placement' }] }),
    alsoKnown: known,
    expect: [],
    flags,
  },
  {
    title: 'A child who is not in care: it is said, and no duty of this rule.',
    file: file({ child: atHome }),
    alsoKnown: known,
    expect: [],
    flags,
  },
  {
    title: 'The missing-from-care assessment names the address: as good as one on the list.',
    file: file(),
    alsoKnown: {
      careAssessments: [{ ref: 'a1', submittedAt: '2026-10-01T11:00:00Z' }],
      facts: [unsafe('2026-10-01T10:00:00Z', { form: 'a1' })],
    },
    expect: [{ ...now, state: 'open' }],
    flags,
  },
  {
    title: 'A newer assessment no longer names one: nothing.',
    file: file(),
    alsoKnown: {
      careAssessments: [
        { ref: 'a1', submittedAt: '2026-10-01T11:00:00Z' },
        { ref: 'a2', submittedAt: '2026-11-20T11:00:00Z' },
      ],
      facts: [unsafe('2026-10-01T10:00:00Z', { form: 'a1' })],
    },
    ...none,
  },
  { title: 'No address is judged unsafe: nothing.', file: file(), ...none },
]
