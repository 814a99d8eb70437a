// Invented duties for stories and tests of the screens that show duties.
import { asId, hoursAfter, type Id, type Instant, instant } from '../../../domain/kernel/index.ts'
import type { Duty } from '../../../store/duties/reads.ts'

/** The moment at which every story is told: 07:10 on Saturday 21 November 2026. */
export const storyNow: Instant = instant(Date.UTC(2026, 10, 21, 7, 10))

/** An id by its number, for invented records. */
export function exampleId<K extends string>(n: number): Id<K> {
  const id = asId<K>(`00000000-0000-4000-8000-${String(n).padStart(12, '0')}`)
  if (id === null) throw new RangeError(`${n} makes no id`)
  return id
}

const first: Duty = {
  childId: exampleId(1),
  wholeChild: true,
  name: 'Robin Example',
  rule: 'RHI-15.6',
  subject: exampleId(101),
  episodeId: exampleId(101),
  force: 'duty',
  owner: 'return-interviewer',
  assignee: null,
  opensAt: hoursAfter(storyNow, -76),
  dueAt: hoursAfter(storyNow, -4),
  metAt: null,
  because:
    'The missing episode of a child born on 1 May 2012 and so under 18 ended at 03:10 on Wednesday 18 November 2026, so the return interview is due within 72 hours, by 03:10 on Saturday 21 November 2026.',
  ruleVersion: '1',
  closed: null,
  lapsedAt: null,
  carried: { personId: null, team: null, mine: false, handed: null },
}

/** A duty of every state: overdue, due today, to consider, without a deadline, met, met late, closed as not needed. */
export const exampleDuties = {
  overdue: first,
  dueToday: {
    ...first,
    name: 'Sam Sample',
    childId: exampleId(2),
    wholeChild: false,
    episodeId: exampleId(102),
    rule: 'LONG-17.2b',
    owner: 'police-missing-co-ordinator',
    assignee: 'A. Sample',
    opensAt: hoursAfter(storyNow, -1),
    dueAt: hoursAfter(storyNow, 14),
    because: 'Missing since 21:10 on Wednesday 18 November 2026, so the urgent case review is due at 72 hours.',
  },
  toConsider: {
    ...first,
    rule: 'MISS-13.15',
    owner: 'practitioner',
    force: 'prompt',
    dueAt: hoursAfter(storyNow, 65),
    because:
      'The 3rd report in 90 days was made at 20:00 on Monday 16 November 2026, so a level 1 meeting is to be considered.',
  },
  noDeadline: {
    ...first,
    rule: 'PREV-13.3a',
    owner: 'police-officer',
    dueAt: null,
    because: 'The missing episode ended at 03:10 on Wednesday 18 November 2026.',
  },
  met: { ...first, rule: 'RHI-13.4', owner: 'missing-co-ordinator', dueAt: null, metAt: hoursAfter(storyNow, -50) },
  metLate: { ...first, metAt: hoursAfter(storyNow, -1) },
  closed: {
    ...first,
    rule: 'PLAC-20.4',
    owner: 'missing-co-ordinator',
    dueAt: null,
    closed: {
      at: hoursAfter(storyNow, -20),
      reason: 'The placing authority already holds this record.',
      by: 'A. Sample',
    },
  },
} as const satisfies Record<string, Duty>
