// A child in care of 13 or over is only logged as away, at no apparent risk, on the ground of a missing-from-care assessment.
import { dayOf, earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import { appendixOne, assessmentsOf, holdsOn, inCareOn } from '../care-assessment.ts'
import type { CaseFile, Episode } from '../case-file.ts'
import { endOf, mayBeUnder } from '../episodes.ts'
import type { Flag, Rule } from '../rule.ts'
import { firstYoungAge } from './report-young-child.ts'

/** 004 Appendix One: for a child of 13 or over the assessment is what a judgement of the risk rests on. */
export const assessedBeforeLogging: Rule = {
  id: 'CARE-A1.7',
  title: 'Logged without a missing-from-care assessment',
  citation: {
    ...appendixOne(
      'For a child of 13 or over the assessment is to be completed, from age, circumstances, experiences, background and ability.',
    ),
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'CARE-A1.7',
      says: 'Nobody is kept from logging a child without it: that there is none of the last six months is said before the log is begun and on it, and the assessment is asked for by the rules of its own.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: null, flag }],
}

const beganAt = ({ foundMissingAt, lastSeenAt, recordedAt }: Episode): Instant | null =>
  foundMissingAt ?? lastSeenAt ?? recordedAt

function flag(file: CaseFile): Flag[] {
  return file.episodes.flatMap(episode => {
    const since = beganAt(episode)
    if (episode.kind !== 'away-without-permission' || since === null || endOf(episode) !== null) return []
    const day = dayOf(since)
    if (!inCareOn(file, day) || mayBeUnder(file.child.birth, firstYoungAge + 1, day)) return []
    const assessed = assessmentsOf(file).reduce<Instant | null>(
      (first, one) => (holdsOn(one, day) ? earlierOf(first, one.submittedAt) : first),
      null,
    )
    if (assessed !== null) return []
    const because = `When the child was logged as away at ${sayMoment(since)}, no missing-from-care assessment of the last six months was on record. Judge the risk anew, and report them missing if you are not sure.`
    return [{ subject: episode.ref, since, because }]
  })
}
