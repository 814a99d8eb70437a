// Worked examples of the referral to the National Referral Mechanism.
import { inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const marked = '2026-12-05T10:20:00Z'
const file = (now = '2026-12-09T09:00:00Z', bornOn = '2012-05-01'): WorkedCase['file'] => ({
  now,
  child: { ...inCare, bornOn },
  episodes: [],
})
const signs = (ref = 'm1', at = marked): WrittenFact => ({ kind: 'risk-marked', ref, at, marker: 'trafficking-signs' })
const considered = (refer: boolean, at = '2026-12-07T11:00:00Z', ref = 'r1'): WrittenFact => ({
  ...{ kind: 'nrm-considered', ref, at, refer },
})
const referred: WrittenFact = { kind: 'nrm-referred', ref: 'r1', at: '2026-12-07T14:30:00Z' }
const decided = (step: 'reasonable' | 'conclusive', positive: boolean, at: string): WrittenFact => ({
  ...{ kind: 'nrm-decided', ref: 'r1', at, step, positive },
})
const consider = { subject: 'm1', opensAt: marked, state: 'open' } as const
const met = { ...consider, metAt: '2026-12-07T11:00:00Z', state: 'met' } as const
const refer = { subject: 'r1-refer', opensAt: '2026-12-07T11:00:00Z', state: 'open' } as const
const done = { ...refer, metAt: '2026-12-07T14:30:00Z', state: 'met' } as const
const told = { subject: 'm1', to: 'social-worker', whose: 'staffordshire', opensAt: marked } as const

/** Examples of TRAF-23.2. */
export const traffickingReferralCases: readonly WorkedCase[] = [
  {
    title:
      'Signs of trafficking were recorded on a Saturday: a referral is to be considered at once, and the social worker is told.',
    file: file(),
    alsoKnown: { facts: [signs()] },
    expect: [consider],
    told: [told],
  },
  {
    title: 'It was considered on Monday and not referred, with a reason: met.',
    file: file(),
    alsoKnown: { facts: [signs(), considered(false)] },
    expect: [met],
    told: [{ ...told, overAt: '2026-12-07T11:00:00Z' }],
  },
  {
    title: 'It was decided to refer: the referral itself is owed until its reference is recorded.',
    file: file(),
    alsoKnown: { facts: [signs(), considered(true)] },
    expect: [met, refer],
  },
  {
    title: 'Referred on the same afternoon: both met.',
    file: file(),
    alsoKnown: { facts: [signs(), considered(true), referred] },
    expect: [met, done],
  },
  {
    title: 'New signs while the referral is not decided ask for no other.',
    file: file('2026-12-20T09:00:00Z'),
    alsoKnown: { facts: [signs(), considered(true), referred, signs('m2', '2026-12-15T09:00:00Z')] },
    expect: [met, done],
  },
  {
    title:
      'New signs after a positive decision on reasonable grounds are covered too: the final decision is still to come.',
    file: file('2026-12-20T09:00:00Z'),
    alsoKnown: {
      facts: [
        ...[signs(), considered(true), referred, signs('m2', '2026-12-15T09:00:00Z')],
        decided('reasonable', true, '2026-12-12T00:00:00Z'),
      ],
    },
    expect: [met, done],
  },
  {
    title: 'New signs after a negative decision are to be considered anew.',
    file: file('2026-12-20T09:00:00Z'),
    alsoKnown: {
      facts: [
        ...[signs(), considered(true), referred, signs('m2', '2026-12-15T09:00:00Z')],
        decided('reasonable', false, '2026-12-12T00:00:00Z'),
      ],
    },
    expect: [met, done, { subject: 'm2', opensAt: '2026-12-15T09:00:00Z', state: 'open' }],
  },
  {
    title: 'New signs a week after it was decided not to refer are to be considered anew.',
    file: file('2026-12-20T09:00:00Z'),
    alsoKnown: { facts: [signs(), considered(false), signs('m2', '2026-12-15T09:00:00Z')] },
    expect: [met, { subject: 'm2', opensAt: '2026-12-15T09:00:00Z', state: 'open' }],
  },
  {
    title: 'The signs were found to be mistaken before anybody considered it: nothing more is owed.',
    file: file(),
    alsoKnown: { facts: [signs(), { kind: 'risk-marker-ended', ref: 'm1', at: '2026-12-06T09:00:00Z' }] },
    expect: [],
    told: [],
  },
  {
    title: 'The day before the eighteenth birthday the person is a child: to be considered.',
    file: file('2026-12-06T09:00:00Z', '2008-12-06'),
    alsoKnown: { facts: [signs()] },
    expect: [consider],
  },
  {
    title:
      'On the eighteenth birthday the person is an adult, who is referred with consent and otherwise: nothing here.',
    file: file('2026-12-06T09:00:00Z', '2008-12-05'),
    alsoKnown: { facts: [signs()] },
    expect: [],
  },
  {
    title: 'Referred and 91 days before the eighteenth birthday: no notice yet.',
    file: file('2026-12-09T09:00:00Z', '2009-03-10'),
    alsoKnown: { facts: [considered(true), referred] },
    expect: [done],
    flags: [],
  },
  {
    title: 'Referred and 90 days before the eighteenth birthday: it is noted that the child will have to consent.',
    file: file('2026-12-10T09:00:00Z', '2009-03-10'),
    alsoKnown: { facts: [considered(true), referred] },
    expect: [done],
    flags: [{ subject: 'child', since: '2026-12-10T00:00:00Z' }],
  },
  {
    title: 'The final decision has come: the birthday need not be noted.',
    file: file('2026-12-30T09:00:00Z', '2009-03-10'),
    alsoKnown: {
      facts: [
        ...[considered(true), referred, decided('reasonable', true, '2026-12-12T00:00:00Z')],
        decided('conclusive', true, '2026-12-28T00:00:00Z'),
      ],
    },
    expect: [done],
    flags: [],
  },
]
