// After the triage the referrer hears of it: timescales, and what is offered.
import { dayOf, endOfWorkingDay, englandAndWales, sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type FactOf, factsOf, firstOf } from '../fact.ts'
import { referralsFrom } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

type Numbers = { readonly workingDays: number }

const firstNumbers: Numbers = { workingDays: 2 }

/** 002 L66: the referrer is contacted. */
export const referrerContacted: Rule = {
  id: 'PROG24-12',
  title: 'Contact with the referrer after triage',
  citation: {
    source: '002',
    paragraph: 'The referral process',
    says: 'Once the referral was processed the referrer is contacted, to discuss timescales and what is offered.',
    checkedOn: '2026-12-01',
  },
  owner: 'exploitation-co-ordinator',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-18',
      says: 'The source names no time: it is due by the end of the second working day after the decision. Whoever submitted a matrix that came by itself is its referrer.',
      confirm: 'The CE Team Manager',
    },
  ],
  versions: [
    {
      ...{ version: '1', from: referralsFrom, until: null, deadline: '2 working days' },
      raise: file => raise(file, firstNumbers),
    },
  ],
}

const raise = (file: CaseFile, numbers: Numbers): Duty[] =>
  factsOf(file, 'triaged')
    .filter(({ outcome }) => outcome !== 'carried-over')
    .map(decided => contactOf(file, decided, numbers))

function contactOf(file: CaseFile, { ref, at }: FactOf<'triaged'>, { workingDays }: Numbers): Duty {
  const due = endOfWorkingDay(dayOf(at), workingDays, englandAndWales)
  const until = due.kind === 'due' ? `, by the end of ${sayDay(due.on)}` : ''
  return {
    ...{ subject: ref, opensAt: at, dueAt: due.kind === 'due' ? due.at : null },
    metAt: firstOf(factsOf(file, 'referrer-contacted').filter(({ decision }) => decision === ref)),
    because: `The triage decided at ${sayMoment(at)}, so the referrer is to be contacted${until}.`,
    calendarVersion: englandAndWales.version,
  }
}
