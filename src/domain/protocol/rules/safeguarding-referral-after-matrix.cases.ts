// Worked examples of the safeguarding referral after an evidenced matrix.
import { parseDay } from '../../kernel/index.ts'
import { atHome, type WorkedCase, type WrittenFact, type WrittenForm } from '../worked-case.ts'

const submitted = '2026-05-04T10:00:00Z'
const file = (now = '2026-05-08T09:00:00Z', more: Partial<WorkedCase['file']['child']> = {}): WorkedCase['file'] => ({
  ...{ now, child: { ...atHome, ...more }, episodes: [] },
})
const matrix = (more: Partial<WrittenForm> = {}): WrittenForm => ({
  ...{ ref: 'm1', submittedAt: submitted, level: 'evidenced', ...more },
})
const worker = (at: string, until: string | null = null): WrittenFact => ({
  ...{ kind: 'social-worker-allocated', ref: 'w1', at, until: until === null ? null : parseDay(until) },
})
const done = (kind: 'matrix-referred' | 'worker-shown', at: string): WrittenFact => ({ kind, ref: 'm1', at })
const open = { subject: 'm1', opensAt: submitted, state: 'open' } as const
const met = (metAt: string) => ({ ...open, metAt, state: 'met' }) as const

/** Examples of PATH24-5. */
export const safeguardingReferralAfterMatrixCases: readonly WorkedCase[] = [
  {
    title: 'Evidenced, and no social worker is allocated: a safeguarding referral must be made.',
    file: file(),
    alsoKnown: { matrices: [matrix()] },
    expect: [open],
  },
  {
    title: 'Suspected: it is not asked for by this paragraph.',
    file: file(),
    alsoKnown: { matrices: [matrix({ level: 'suspected' })] },
    expect: [],
  },
  {
    title: 'A social worker was allocated on the day of the matrix: none is needed.',
    file: file(),
    alsoKnown: { matrices: [matrix()], facts: [worker('2026-05-03T23:00:00Z')] },
    expect: [],
  },
  {
    title: 'The social worker had left the day before: it must be made.',
    file: file(),
    alsoKnown: { matrices: [matrix()], facts: [worker('2026-01-01T00:00:00Z', '2026-05-04')] },
    expect: [open],
  },
  {
    title:
      'The child is open to children’s services as a child in need, without a social worker on record: it must be made.',
    file: file(undefined, { socialCare: [{ status: 'child-in-need', from: '2026-01-10' }] }),
    alsoKnown: { matrices: [matrix()] },
    expect: [open],
  },
  {
    title: 'The reference of the referral is recorded two days later: met.',
    file: file(),
    alsoKnown: { matrices: [matrix()], facts: [done('matrix-referred', '2026-05-06T11:00:00Z')] },
    expect: [met('2026-05-06T11:00:00Z')],
  },
  {
    title: 'The referral was made before the matrix was submitted: met from the start.',
    file: file(),
    alsoKnown: { matrices: [matrix()], facts: [done('matrix-referred', '2026-05-04T09:00:00Z')] },
    expect: [met(submitted)],
  },
  {
    title: 'It is shown that a social worker was allocated already, which the record did not know: met.',
    file: file(),
    alsoKnown: { matrices: [matrix()], facts: [done('worker-shown', '2026-05-04T12:00:00Z')] },
    expect: [met('2026-05-04T12:00:00Z')],
  },
  {
    title: 'A social worker is allocated the day after: met.',
    file: file(),
    alsoKnown: { matrices: [matrix()], facts: [worker('2026-05-04T23:00:00Z')] },
    expect: [met('2026-05-04T23:00:00Z')],
  },
  {
    title: 'A review in June raises the level to evidenced: it must be made from then.',
    file: file('2026-07-01T09:00:00Z'),
    alsoKnown: {
      matrices: [matrix({ level: 'suspected', reviews: [{ at: '2026-06-15T09:00:00Z', level: 'evidenced' }] })],
    },
    expect: [{ ...open, opensAt: '2026-06-15T09:00:00Z' }],
  },
  {
    title: 'A 2018 matrix at high, completed under the pathway of 2024: it is read as evidenced.',
    file: file(),
    alsoKnown: { earlierMatrices: [matrix({ level: 'high' })] },
    expect: [open],
  },
  {
    title: 'Completed on 31 March 2024 and typed in later: the pathway of its time is another.',
    file: file(),
    alsoKnown: { matrices: [matrix({ completedOn: '2024-03-31' })] },
    expect: [],
  },
  {
    title: 'Completed on 1 April 2024: it must be made.',
    file: file('2024-04-02T09:00:00Z'),
    alsoKnown: { matrices: [matrix({ submittedAt: '2024-04-01T09:00:00Z' })] },
    expect: [{ ...open, opensAt: '2024-04-01T09:00:00Z' }],
  },
  {
    title: 'A child of Stoke-on-Trent: the pathway there is another.',
    file: file(undefined, { responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent' }),
    alsoKnown: { matrices: [matrix()] },
    expect: [],
  },
  {
    title: 'A child of another authority who lives in Staffordshire: it must be made.',
    file: file(undefined, { responsibleAuthority: 'other' }),
    alsoKnown: { matrices: [matrix()] },
    expect: [open],
  },
  {
    title: 'Submitted on the eighteenth birthday: the pathway is for children.',
    file: file(undefined, { bornOn: '2008-05-04' }),
    alsoKnown: { matrices: [matrix()] },
    expect: [],
  },
  {
    title: 'Submitted on the day before it: it must be made.',
    file: file(undefined, { bornOn: '2008-05-05' }),
    alsoKnown: { matrices: [matrix()] },
    expect: [open],
  },
]
