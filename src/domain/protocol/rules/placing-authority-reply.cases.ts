// Worked examples of asking again for the written reply to the letter about nine episodes.
import { parseDay } from '../../kernel/index.ts'
import { placedHere, reported, type WorkedCase, type WrittenFact } from '../worked-case.ts'

// Ten working days from 11 December 2026, over Christmas: the last of them is 29 December.
const letter: WrittenFact = {
  ...{ kind: 'letter-issued', ref: 'l1', episode: 'e1', at: '2026-12-11T10:00:00Z', letter: 'nine-in-ninety' },
  replyDueOn: parseDay('2026-12-29'),
}
const replied = (at: string): WrittenFact => ({ kind: 'letter-replied', ref: 'l1', episode: 'e1', at })
const file = (now: string): WorkedCase['file'] => ({
  ...{ now, child: placedHere, episodes: reported('2026-12-11T08:00:00Z') },
})
const raised = { subject: 'l1', force: 'prompt', opensAt: '2026-12-30T00:00:00Z' } as const

/** Examples of the reply that PLAC-20.6 asks for. */
export const placingAuthorityReplyCases: readonly WorkedCase[] = [
  {
    title: 'In the last minute of the last day nothing is asked yet.',
    file: file('2026-12-29T23:59:00Z'),
    alsoKnown: { facts: [letter] },
    expect: [],
  },
  {
    title: 'From the first minute of the next day the reply is to be asked for again.',
    file: file('2026-12-30T00:00:00Z'),
    alsoKnown: { facts: [letter] },
    expect: [{ ...raised, state: 'open' }],
  },
  {
    title: 'A reply on the last day was in time, and nothing is asked.',
    file: file('2027-01-20T09:00:00Z'),
    alsoKnown: { facts: [letter, replied('2026-12-29T16:30:00Z')] },
    expect: [],
  },
  {
    title: 'A reply that came later meets what was asked.',
    file: file('2027-01-20T09:00:00Z'),
    alsoKnown: { facts: [letter, replied('2027-01-08T16:30:00Z')] },
    expect: [{ ...raised, metAt: '2027-01-08T16:30:00Z', state: 'met' }],
  },
  {
    title: 'In summer the day begins an hour earlier by universal time.',
    file: file('2027-06-30T09:00:00Z'),
    alsoKnown: { facts: [{ ...letter, replyDueOn: parseDay('2027-06-14') }] },
    expect: [{ ...raised, opensAt: '2027-06-14T23:00:00Z', state: 'open' }],
  },
  {
    title: 'The letter about one report asks for no reply.',
    file: file('2027-01-20T09:00:00Z'),
    alsoKnown: { facts: [{ ...letter, letter: 'missing', replyDueOn: null }] },
    expect: [],
  },
]
