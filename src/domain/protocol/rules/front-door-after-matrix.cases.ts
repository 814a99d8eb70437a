// Worked examples of the referral by the front door in Stoke-on-Trent.
import { inCare, type WorkedCase, type WrittenFact, type WrittenForm } from '../worked-case.ts'

const submitted = '2026-05-04T10:00:00Z'
const stoke = { ...inCare, responsibleAuthority: 'stoke-on-trent', livesIn: 'stoke-on-trent', socialCare: [] } as const
const file = (more: Partial<WorkedCase['file']['child']> = {}): WorkedCase['file'] => ({
  ...{ now: '2026-05-08T09:00:00Z', child: { ...stoke, ...more }, episodes: [] },
})
const matrix = (level: string | null, more: Partial<WrittenForm> = {}): WrittenForm => ({
  ...{ ref: 'm1', submittedAt: submitted, ...(level === null ? {} : { level }), ...more },
})
const done = (kind: 'matrix-referred' | 'services-said-open'): WrittenFact => ({
  ...{ kind, ref: 'm1', at: '2026-05-05T09:00:00Z' },
})
const open = { subject: 'm1', opensAt: submitted, state: 'open' } as const
const met = { ...open, metAt: '2026-05-05T09:00:00Z', state: 'met' } as const

/** Examples of PATH18-6. */
export const frontDoorAfterMatrixCases: readonly WorkedCase[] = [
  {
    title: 'A 2018 matrix at low of a child who is not open: the referral goes by the front door.',
    file: file(),
    alsoKnown: { earlierMatrices: [matrix('low')] },
    expect: [open],
  },
  {
    title: 'A 2024 matrix at vulnerable: the same.',
    file: file(),
    alsoKnown: { matrices: [matrix('vulnerable')] },
    expect: [open],
  },
  {
    title: 'Nobody set the level: that is not “no risk”.',
    file: file(),
    alsoKnown: { matrices: [matrix(null)] },
    expect: [open],
  },
  {
    title: 'No exploitation risk was found: nobody is sent to the front door.',
    file: file(),
    alsoKnown: { matrices: [matrix('none')] },
    expect: [],
  },
  {
    title: 'The child is open as a child in need on that day: the worker is told instead.',
    file: file({ socialCare: [{ status: 'child-in-need', from: '2026-05-04' }] }),
    alsoKnown: { earlierMatrices: [matrix('high')] },
    expect: [],
  },
  {
    title: 'That had ended the day before: by the front door.',
    file: file({ socialCare: [{ status: 'child-in-need', from: '2026-01-04', until: '2026-05-04' }] }),
    alsoKnown: { earlierMatrices: [matrix('high')] },
    expect: [open],
  },
  {
    title: 'The reference of the referral is recorded: met.',
    file: file(),
    alsoKnown: { earlierMatrices: [matrix('high')], facts: [done('matrix-referred')] },
    expect: [met],
  },
  {
    title: 'It turns out that the child is open, which the record did not know: met.',
    file: file(),
    alsoKnown: { earlierMatrices: [matrix('high')], facts: [done('services-said-open')] },
    expect: [met],
  },
  {
    title: 'A child of Staffordshire: the pathway there is another.',
    file: file({ responsibleAuthority: 'staffordshire' }),
    alsoKnown: { earlierMatrices: [matrix('high')] },
    expect: [],
  },
  {
    title: 'Submitted on the eighteenth birthday: it is asked for children.',
    file: file({ bornOn: '2008-05-04' }),
    alsoKnown: { earlierMatrices: [matrix('high')] },
    expect: [],
  },
]
