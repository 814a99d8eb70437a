// Invented requests, broken glasses, covers and seals for stories and tests.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type { Cover, Glass, OwnRequest, RequestToAnswer, RestrictedMet, Seal } from '../../../store/access/reads.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'

/** A request that waits too long. */
export const exampleRequest: RequestToAnswer = {
  ...{ id: exampleId(301), reference: 'A-101', childId: exampleId(1), child: 'Robin Example', asker: 'A. Sample' },
  ...{ role: 'practitioner', agency: 'Example Council', reason: 'A new referral about a brother came in.' },
  ...{ askedAt: hoursAfter(storyNow, -1), tooLong: true },
}

/** One's own request that waits. */
export const exampleOwnRequest: OwnRequest = {
  ...{ id: exampleId(302), reference: 'A-102', authority: 'staffordshire', reason: 'I visit the family tomorrow.' },
  ...{ askedAt: hoursAfter(storyNow, -2), withdrawnAt: null, answer: null, answeredAt: null, words: null, until: null },
  childId: null,
}

/** A glass that is open and not reviewed. */
export const exampleGlass: Glass = {
  ...{
    id: exampleId(311),
    childId: exampleId(1),
    child: 'Robin Example',
    personId: exampleId(51),
    breaker: 'A. Sample',
  },
  ...{
    role: 'practitioner',
    agency: 'Example Council',
    kind: 'immediate-risk',
    reason: 'The child rang and is in danger.',
  },
  ...{ brokenAt: hoursAfter(storyNow, -5), closesAt: hoursAfter(storyNow, 7), endedAt: null },
  ...{ finding: null, words: null, reviewedAt: null, reviewer: null, reviews: 0 },
}

/** A cover that holds. */
export const exampleCover: Cover = {
  ...{
    id: exampleId(321),
    awayId: exampleId(51),
    away: 'A. Sample',
    coveringId: exampleId(52),
    covering: 'Robin Standin',
  },
  ...{ from: hoursAfter(storyNow, -24), until: hoursAfter(storyNow, 120), reason: 'leave', madeBy: 'A. Sample' },
}

/** A seal with a keeper who left. */
export const exampleSeal: Seal = {
  ...{
    id: exampleId(331),
    reason: 'A relative of the child works for the agency.',
    sealedAt: hoursAfter(storyNow, -48),
  },
  sealedBy: 'A. Sample',
  keepers: [
    { holder: exampleId(51), name: 'A. Sample, team-manager', lives: true },
    { holder: exampleId(53), name: 'Robin Standin, practitioner', lives: false },
  ],
}

/** A search that met a restricted record, of which nobody took note yet. */
export const exampleMet: RestrictedMet = {
  ...{ entry: 71, childId: exampleId(1), child: 'Robin Example', searcher: 'R. Sample', role: 'practitioner' },
  ...{ agency: 'Example Council', metAt: hoursAfter(storyNow, -3), times: 1, noter: null },
}
