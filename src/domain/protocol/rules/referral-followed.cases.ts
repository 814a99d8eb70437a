// Worked examples of when whoever sent a referral hears that nobody has it, or that nobody answers it.
import type { WorkedCase } from '../worked-case.ts'
import { between, daysSet, seenAt, sent, sentAt, stepped } from './referral-example.ts'

const sender = { subject: 's1', to: 'sender', whose: 'sender' } as const
const file = seenAt('2027-01-20T09:00:00Z')
// The end of the second working day after a Thursday is the end of Monday.
const afterTwo = '2026-12-08T00:00:00Z'
const afterTen = '2026-12-18T00:00:00Z'
const monday = '2026-12-07T10:00:00Z'
const tuesday = '2026-12-08T10:00:00Z'

/** Examples of PROG24-12-received. */
export const referralNotReceivedCases: readonly WorkedCase[] = [
  {
    title: 'Sent on a Thursday, and nobody says that it arrived: its sender is told once Monday is over.',
    file,
    alsoKnown: { facts: [between(null), sent] },
    expect: [],
    told: [{ ...sender, opensAt: afterTwo }],
  },
  {
    title: 'Its receipt was recorded on Monday: the sender is told nothing.',
    file,
    alsoKnown: { facts: [between(null), sent, stepped('s2', ['sent', 'received'], monday)] },
    expect: [],
    told: [],
  },
  {
    title: 'Its receipt was recorded on Tuesday: told in the night, and over by then.',
    file,
    alsoKnown: { facts: [between(null), sent, stepped('s2', ['sent', 'received'], tuesday)] },
    expect: [],
    told: [{ ...sender, opensAt: afterTwo, overAt: tuesday }],
  },
  {
    title: 'Somebody of the receiving team took the message of it: that is receipt.',
    file,
    alsoKnown: {
      facts: [
        ...[between('receiver'), sent],
        {
          ...{ kind: 'message-accepted', ref: 'a1', at: monday, rule: 'PROG24-10-told', subject: 's1' },
          ...{ audience: 'team', whose: 'receiver' },
        },
      ],
    },
    expect: [],
    told: [],
  },
  {
    title: 'The partnership gives one working day: told once Friday is over.',
    file,
    alsoKnown: { facts: [between(null), sent, daysSet('received', 1, '2026-12-01T09:00:00Z')] },
    expect: [],
    told: [{ ...sender, opensAt: '2026-12-05T00:00:00Z' }],
  },
  {
    title: 'A number set after it was sent is for those that come.',
    file,
    alsoKnown: { facts: [between(null), sent, daysSet('received', 1, '2026-12-03T11:00:00Z')] },
    expect: [],
    told: [{ ...sender, opensAt: afterTwo }],
  },
  {
    title: 'There was no address for it: its sender is told that it went nowhere.',
    file,
    alsoKnown: { facts: [between(null), stepped('s1', ['draft', 'unsent'], sentAt)] },
    expect: [],
    told: [{ ...sender, opensAt: afterTwo }],
  },
  {
    title: 'What goes to the CE Team is followed by the weekly triage.',
    file,
    alsoKnown: { facts: [between('receiver'), stepped('s1', ['draft', 'sent'], sentAt, 'ce-team')] },
    expect: [],
    told: [],
  },
]

/** Examples of PROG24-12-answered. */
export const referralNotAnsweredCases: readonly WorkedCase[] = [
  {
    title: 'Received, and not answered within ten working days: its sender is told.',
    file,
    alsoKnown: { facts: [between('receiver'), sent, stepped('s2', ['sent', 'received'], monday)] },
    expect: [],
    told: [{ ...sender, opensAt: afterTen }],
  },
  {
    title: 'Accepted on the tenth working day: the sender is told nothing.',
    file,
    alsoKnown: { facts: [between('receiver'), sent, stepped('s2', ['sent', 'accepted'], '2026-12-17T23:59:59Z')] },
    expect: [],
    told: [],
  },
  {
    title: 'Declined a second after it: told, and over by then.',
    file,
    alsoKnown: { facts: [between('receiver'), sent, stepped('s2', ['sent', 'declined'], '2026-12-18T00:00:01Z')] },
    expect: [],
    told: [{ ...sender, opensAt: afterTen, overAt: '2026-12-18T00:00:01Z' }],
  },
  {
    title: 'More information was asked for: that is an answer.',
    file,
    alsoKnown: { facts: [between('receiver'), sent, stepped('s2', ['sent', 'more-information'], monday)] },
    expect: [],
    told: [],
  },
  {
    title: 'A school was asked to refer and does not: whoever asked it is told.',
    file,
    alsoKnown: { facts: [between(null, 'school'), stepped('s1', ['draft', 'asked'], sentAt)] },
    expect: [],
    told: [{ ...sender, opensAt: afterTen }],
  },
  {
    title: 'The partnership gives five working days: told once Thursday is over.',
    file,
    alsoKnown: { facts: [between('receiver'), sent, daysSet('answered', 5, '2026-12-01T09:00:00Z')] },
    expect: [],
    told: [{ ...sender, opensAt: '2026-12-11T00:00:00Z' }],
  },
  {
    title: 'What goes to the CE Team is followed by the weekly triage.',
    file,
    alsoKnown: { facts: [between('receiver'), stepped('s1', ['draft', 'sent'], sentAt, 'ce-team')] },
    expect: [],
    told: [],
  },
]
