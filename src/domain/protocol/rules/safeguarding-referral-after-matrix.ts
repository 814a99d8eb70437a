// Exploitation evidenced and no allocated social worker: a safeguarding referral must be made before the routing can close.
import { earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { endOfDay, replacedBy } from '../forms-on-record.ts'
import { onlyChildren } from '../matrix.ts'
import { crosswalkReading, firstOfMatrix, matricesOf2024, type RoutedMatrix, servedFrom } from '../pathway-steps.ts'
import type { Duty, Rule } from '../rule.ts'

/** 002, pathway: evidenced exploitation. */
export const safeguardingReferralAfterMatrix: Rule = {
  id: 'PATH24-5',
  title: 'Safeguarding referral after an evidenced matrix',
  citation: {
    source: '002',
    paragraph: 'Pathway: suspected and evidenced exploitation',
    says: 'Evidenced exploitation of a child who has no allocated social worker must have a referral to children’s social care.',
    checkedOn: '2026-12-01',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  onlyMet: true,
  readings: [
    {
      gap: 'GAP-58',
      says: 'The test is whether a social worker is allocated: open to early help, or open without a social worker, is not enough. It is met by the reference of the referral, by what shows that a social worker was allocated already, or by one being allocated.',
      confirm: 'The CE Team',
    },
    {
      gap: 'GAP-58',
      says: 'No time is named: it is open from the moment at which the matrix, or a review of it, is submitted as evidenced.',
      confirm: 'The CE Team',
    },
    crosswalkReading,
    onlyChildren,
  ],
  versions: [{ version: '1', from: servedFrom, until: null, deadline: null, raise }],
}

type Step = RoutedMatrix['steps'][number]

const workers = (file: CaseFile) => factsOf(file, 'social-worker-allocated')

// Whoever is allocated on the day of the matrix is the social worker whom the child has already.
const isAllocated = (file: CaseFile, { on }: Step): boolean =>
  workers(file).some(({ at, until }) => at < endOfDay(on) && (until === null || until > on))

const allocatedAfter = (file: CaseFile, from: Instant): Instant | null =>
  workers(file).find(({ at }) => at >= from)?.at ?? null

function raise(file: CaseFile): Duty[] {
  return matricesOf2024(file).flatMap(({ form, steps }) => {
    const step = steps.find(one => one.band === 'evidenced' && !replacedBy(form, one.at))
    return step === undefined || isAllocated(file, step) ? [] : [dutyOf(file, form.ref, step)]
  })
}

function dutyOf(file: CaseFile, ref: string, { at }: Step): Duty {
  const [referred, shown] = (['matrix-referred', 'worker-shown'] as const).map(kind =>
    firstOfMatrix(file, ref, kind, at),
  )
  const metAt = earlierOf(earlierOf(referred ?? null, shown ?? null), allocatedAfter(file, at))
  return {
    ...{ subject: ref, opensAt: at, dueAt: null, metAt },
    because: `The matrix was submitted as evidenced at ${sayMoment(at)} and no social worker is recorded as allocated, so a safeguarding referral must be made.`,
  }
}
