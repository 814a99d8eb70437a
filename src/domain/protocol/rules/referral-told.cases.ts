// Worked examples of who is told that there is a referral to answer.
import type { WorkedCase } from '../worked-case.ts'
import { between, seenAt, sent, sentAt, stepped } from './referral-example.ts'

const told = { subject: 's1', to: 'team', whose: 'receiver', opensAt: sentAt } as const
const file = seenAt('2026-12-20T09:00:00Z')
const monday = '2026-12-07T10:00:00Z'

/** Examples of PROG24-10-told. */
export const referralToldCases: readonly WorkedCase[] = [
  {
    title: 'Sent to a team that works here: the team is told at once.',
    file,
    alsoKnown: { facts: [between('receiver'), sent] },
    expect: [],
    told: [told],
  },
  {
    title: 'The team recorded that it has it: nobody need be told any more.',
    file,
    alsoKnown: { facts: [between('receiver'), sent, stepped('s2', ['sent', 'received'], monday)] },
    expect: [],
    told: [{ ...told, overAt: monday }],
  },
  {
    title: 'A change of its words is no answer.',
    file,
    alsoKnown: { facts: [between('receiver'), sent, stepped('s2', ['sent', 'sent'], monday)] },
    expect: [],
    told: [told],
  },
  {
    title: 'Sent to a service that does not work here: whoever refers tells it.',
    file,
    alsoKnown: { facts: [between(null), sent] },
    expect: [],
    told: [],
  },
  {
    title: 'More was asked for and was given: the team is told again.',
    file,
    alsoKnown: {
      facts: [
        ...[between('receiver'), sent, stepped('s2', ['sent', 'more-information'], monday)],
        stepped('s3', ['more-information', 'received'], '2026-12-08T10:00:00Z'),
      ],
    },
    expect: [],
    told: [
      { ...told, overAt: monday },
      { ...told, subject: 's3', opensAt: '2026-12-08T10:00:00Z' },
    ],
  },
  {
    title: 'A school is asked to refer: the school is told, until it has sent it on.',
    file,
    alsoKnown: {
      facts: [
        ...[between('receiver', 'school'), stepped('s1', ['draft', 'asked'], sentAt)],
        stepped('s2', ['asked', 'sent'], monday),
      ],
    },
    expect: [],
    told: [
      { ...told, whose: 'school', overAt: monday },
      { ...told, subject: 's2', opensAt: monday },
    ],
  },
  {
    title: 'It could not be sent: nobody is told of what did not go.',
    file,
    alsoKnown: { facts: [between(null), stepped('s1', ['draft', 'unsent'], sentAt)] },
    expect: [],
    told: [],
  },
]
