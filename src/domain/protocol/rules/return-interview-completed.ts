// The independent return interview, within 72 hours of the child being found or coming back.
import { dayOf, hoursAfter, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes, mayBeUnder, sayUnder } from '../episodes.ts'
import type { Duty, Rule } from '../rule.ts'

type Numbers = { readonly hours: number; readonly underAge: number }

/** 004 §15.6: the return interview is carried out. */
export const returnInterviewCompleted: Rule = {
  id: 'RHI-15.6',
  title: 'Return interview',
  citation: {
    source: '004',
    paragraph: '15.6',
    says: 'The return interview is to be carried out within 72 hours of the child being located or coming back.',
    checkedOn: '2026-11-21',
  },
  owner: 'return-interviewer',
  force: 'duty',
  scope: 'episode',
  contract: true,
  readings: [
    {
      gap: 'GAP-21',
      says: 'The 72 hours are elapsed hours, weekends included, from the earlier of located and returned.',
      confirm: 'The owner of the contract with the provider',
    },
    {
      gap: 'GAP-22',
      says: 'Only a completed interview meets it; offers, attempts and refusals are recorded apart.',
      confirm: 'The owner of the contract with the provider',
    },
    {
      gap: 'GAP-22',
      says: 'A return interview form meets it once it is submitted, by the moment at which the interview ended and not by that of the form. One held with an adult or a professional, or without the child, is kept and does not meet it. Whether the child was seen independently is on the form and does not decide it.',
      confirm: 'The owner of the contract with the provider',
    },
    {
      gap: 'GAP-70',
      says: 'Up to 18 means under 18 on the day on which the child went missing.',
      confirm: 'The provider of return interviews',
    },
  ],
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '72 hours',
      raise: file => raise(file, { hours: 72, underAge: 18 }),
    },
  ],
}

function raise(file: CaseFile, numbers: Numbers): Duty[] {
  return countedEpisodes(file)
    .filter(({ startedAt }) => mayBeUnder(file.child.birth, numbers.underAge, dayOf(startedAt)))
    .flatMap(counted => interviewOf(file, counted, numbers))
}

function interviewOf(file: CaseFile, { episode, endedAt }: CountedEpisode, { hours, underAge }: Numbers): Duty[] {
  if (endedAt === null) return []
  const dueAt = hoursAfter(endedAt, hours)
  const child = `a child ${sayUnder(file.child.birth, underAge)}`
  const because =
    `The missing episode of ${child} ended at ${sayMoment(endedAt)}, ` +
    `so the return interview is due within ${hours} hours, by ${sayMoment(dueAt)}.`
  return [{ subject: episode.ref, opensAt: endedAt, dueAt, metAt: episode.returnInterviewCompletedAt, because }]
}
