// A referral that was sent without an updated matrix is kept and not accepted; its referrer is asked for the matrix.
import { updatedWithin } from '../../instruments/forms/referral-2024-checks.ts'
import { type Day, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { referralsFrom } from '../followed-from.ts'
import { inForceOn, type Rule, type RuleVersion } from '../rule.ts'

type WithNumbers = RuleVersion & { readonly updatedWithinDays: number }

const versions: readonly WithNumbers[] = [
  {
    ...{ version: '1', from: referralsFrom, until: null, deadline: null, updatedWithinDays: updatedWithin },
    raise: file => raise(file, updatedWithin),
  },
]

/** 002 L1983: referrals without an updated matrix are not accepted. */
export const referralNeedsMatrix: Rule = {
  id: 'REFF24-2',
  title: 'Referral kept until the matrix comes',
  citation: {
    source: '002',
    paragraph: 'The referral form',
    says: 'The referral form is sent with a completed matrix; referrals without an updated one are not accepted.',
    checkedOn: '2026-12-01',
  },
  owner: 'practitioner',
  force: 'prompt',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-06',
      says: 'A matrix is updated while it holds its six months and it, or its latest review, is dated within the 28 days before the referral.',
      confirm: 'The CE Team Manager',
    },
    {
      gap: 'GAP-06',
      says: 'The referral is kept, and is with the team as soon as a matrix or a review makes it complete. A safeguarding referral never waits for it.',
      confirm: 'The CE Team Manager',
    },
  ],
  versions,
}

/** Within how many days before a referral of this day the matrix must be dated; the first version answers for days before it. */
export const updatedWithinOn = (day: Day): number =>
  versions.find(version => inForceOn(version, day))?.updatedWithinDays ?? updatedWithin

function raise(file: CaseFile, days: number) {
  const steps = factsOf(file, 'referral-step')
  return steps
    .filter(({ to, from }) => to === 'matrix-needed' && from !== to)
    .map(({ ref, referral, at }) => {
      const next = steps.find(
        one => one.referral === referral && one.from === 'matrix-needed' && one.to !== one.from && one.at >= at,
      )
      const because = `A referral was sent at ${sayMoment(at)} without a matrix that holds and is dated within the ${days} days before, so it is kept until one comes.`
      return { subject: ref, opensAt: at, dueAt: null, metAt: next?.at ?? null, because }
    })
}
