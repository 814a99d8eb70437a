// Worked examples of considering an alert to other authorities.
import { inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const lastSeenAt = '2026-12-01T18:00:00Z'
const reportedToPoliceAt = '2026-12-01T19:30:00Z'
const threeDays = '2026-12-04T18:00:00Z'
const at = (now: string, facts: { readonly locatedAt?: string } = {}): WorkedCase['file'] => ({
  now,
  child: inCare,
  episodes: [missing('e1', { lastSeenAt, reportedToPoliceAt, ...facts })],
})
const marked = (
  marker: 'exploitation-high' | 'trafficking-high' | 'unaccompanied' | 'trafficking-signs',
): WrittenFact => ({
  ...{ kind: 'risk-marked', ref: 'm1', at: '2026-11-20T10:00:00Z', marker },
})
const considered = (ref: string, when: string, outcome: 'national' | 'named' | 'none'): WrittenFact => ({
  ...{ kind: 'alert-considered', ref, episode: 'e1', at: when, outcome },
})
const prompt = { subject: 'e1-alert-1', force: 'prompt', opensAt: threeDays, state: 'open' } as const
const told = { subject: 'e1-alert-1', to: 'social-worker', whose: 'staffordshire', opensAt: threeDays } as const

/** Examples of ALERT-21.1. */
export const alertConsideredCases: readonly WorkedCase[] = [
  {
    title: 'A child at high risk of sexual exploitation has been missing for 71 hours and 59 minutes: nothing yet.',
    file: at('2026-12-04T17:59:00Z'),
    alsoKnown: { facts: [marked('exploitation-high')] },
    expect: [],
    told: [],
  },
  {
    title: 'The same child at 72 hours after being last seen: to be considered, and the social worker is told.',
    file: at(threeDays),
    alsoKnown: { facts: [marked('exploitation-high')] },
    expect: [prompt],
    told: [told],
  },
  {
    title: 'A child at high risk of trafficking at 72 hours: to be considered.',
    file: at(threeDays),
    alsoKnown: { facts: [marked('trafficking-high')] },
    expect: [prompt],
  },
  {
    title: 'An unaccompanied asylum seeker at 72 hours: to be considered.',
    file: at(threeDays),
    alsoKnown: { facts: [marked('unaccompanied')] },
    expect: [prompt],
  },
  {
    title: 'Signs of trafficking are no high risk of it: nothing is asked about an alert after six days.',
    file: at('2026-12-07T18:00:00Z'),
    alsoKnown: { facts: [marked('trafficking-signs')] },
    expect: [],
  },
  {
    title:
      'A child of none of the three groups who is missing for two weeks: not asked, for it is not meant for every child.',
    file: at('2026-12-15T18:00:00Z'),
    expect: [],
    told: [],
  },
  {
    title: 'The risk is recorded on the fifth day: asked from then.',
    file: at('2026-12-06T12:00:00Z'),
    alsoKnown: { facts: [{ ...marked('unaccompanied'), at: '2026-12-06T09:15:00Z' }] },
    expect: [{ ...prompt, opensAt: '2026-12-06T09:15:00Z' }],
  },
  {
    title: 'It was decided an hour later to alert nobody: met, and nothing more that day.',
    file: at('2026-12-05T18:59:00Z'),
    alsoKnown: { facts: [marked('exploitation-high'), considered('a1', '2026-12-04T19:00:00Z', 'none')] },
    expect: [{ ...prompt, metAt: '2026-12-04T19:00:00Z', state: 'met' }],
    told: [{ ...told, overAt: '2026-12-04T19:00:00Z' }],
  },
  {
    title: 'A day after that decision, a Saturday, the child is still missing: asked again.',
    file: at('2026-12-05T19:00:00Z'),
    alsoKnown: { facts: [marked('exploitation-high'), considered('a1', '2026-12-04T19:00:00Z', 'none')] },
    expect: [
      { ...prompt, metAt: '2026-12-04T19:00:00Z', state: 'met' },
      { ...prompt, subject: 'e1-alert-2', opensAt: '2026-12-05T19:00:00Z' },
    ],
  },
  {
    title: 'A national alert was decided on: met, and not asked again while it stands.',
    file: at('2026-12-12T09:00:00Z'),
    alsoKnown: { facts: [marked('exploitation-high'), considered('a1', '2026-12-04T20:00:00Z', 'national')] },
    expect: [{ ...prompt, metAt: '2026-12-04T20:00:00Z', state: 'met' }],
  },
  {
    title: 'An alert that somebody sent on the second day stands: nothing is asked on the third.',
    file: at('2026-12-06T09:00:00Z'),
    alsoKnown: { facts: [marked('trafficking-high'), considered('a1', '2026-12-03T09:00:00Z', 'named')] },
    expect: [],
  },
  {
    title: 'The alert was withdrawn while the child is missing: asked again a day after.',
    file: at('2026-12-08T09:00:00Z'),
    alsoKnown: {
      facts: [
        marked('exploitation-high'),
        considered('a1', '2026-12-04T20:00:00Z', 'national'),
        { kind: 'alert-withdrawn', ref: 'a1', episode: 'e1', at: '2026-12-07T09:00:00Z' },
      ],
    },
    expect: [
      { ...prompt, metAt: '2026-12-04T20:00:00Z', state: 'met' },
      { ...prompt, subject: 'e1-alert-2', opensAt: '2026-12-08T09:00:00Z' },
    ],
  },
  {
    title: 'Found at 72 hours exactly: nothing is asked.',
    file: at('2026-12-05T09:00:00Z', { locatedAt: threeDays }),
    alsoKnown: { facts: [marked('exploitation-high')] },
    expect: [],
  },
  {
    title: 'Found on the fourth day before anybody decided: nothing more is owed, and nobody need be told any more.',
    file: at('2026-12-06T09:00:00Z', { locatedAt: '2026-12-05T15:00:00Z' }),
    alsoKnown: { facts: [marked('exploitation-high')] },
    expect: [],
    told: [],
  },
  {
    title: 'The risk was judged to be over before anybody decided: nothing more is owed.',
    file: at('2026-12-06T09:00:00Z'),
    alsoKnown: {
      facts: [marked('exploitation-high'), { kind: 'risk-marker-ended', ref: 'm1', at: '2026-12-05T10:00:00Z' }],
    },
    expect: [],
  },
  {
    title: 'Over Christmas: bank holidays do not lengthen the 72 hours.',
    file: {
      now: '2026-12-27T21:00:00Z',
      child: inCare,
      episodes: [missing('e1', { lastSeenAt: '2026-12-24T21:00:00Z', reportedToPoliceAt: '2026-12-24T22:00:00Z' })],
    },
    alsoKnown: { facts: [marked('unaccompanied')] },
    expect: [{ ...prompt, opensAt: '2026-12-27T21:00:00Z' }],
  },
  {
    title: 'The clocks go forward in between: 72 hours have passed when the clock shows an hour more.',
    file: {
      now: '2027-03-29T18:00:00Z',
      child: inCare,
      episodes: [missing('e1', { lastSeenAt: '2027-03-26T18:00:00Z', reportedToPoliceAt: '2027-03-26T19:00:00Z' })],
    },
    alsoKnown: { facts: [marked('unaccompanied')] },
    expect: [{ ...prompt, opensAt: '2027-03-29T18:00:00Z' }],
  },
  {
    title: 'A marker of an episode that was entered in error and stands no more: nothing.',
    file: at('2026-12-06T09:00:00Z'),
    alsoKnown: { facts: [{ ...marked('exploitation-high'), episode: 'e9' }] },
    expect: [],
  },
]
