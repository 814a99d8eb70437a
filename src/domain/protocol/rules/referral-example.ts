// A referral as the worked examples of its rules tell of it: made by one person, to one team.
import { atHome, type WorkedCase, type WrittenFact } from '../worked-case.ts'

/** The file of a child at home, seen at a moment. */
export const seenAt = (now: string): WorkedCase['file'] => ({ now, child: atHome, episodes: [] })

/** A step of the referral; it is to the prevention service unless it says otherwise. */
export const stepped = (
  ref: string,
  [from, to]: readonly [from: string, to: string],
  at: string,
  of = 'cce-prevention',
): WrittenFact => ({
  ...{ kind: 'referral-step', ref, referral: 'r1', of, from, to, at },
})

/** Between whom it is. */
export const between = (to: string | null, asked: string | null = null): WrittenFact => ({
  ...{ kind: 'referral-between', ref: 'r1', at: '2026-12-03T09:00:00Z', from: 'sender', to, asked },
})

/** The days that the partnership set. */
export const daysSet = (of: 'received' | 'answered', days: number, at: string): WrittenFact => ({
  ...{ kind: 'referral-days-set', ref: of, of, days, at },
})

/** On a Thursday morning. */
export const sentAt = '2026-12-03T10:00:00Z'

/** That it was sent then. */
export const sent = stepped('s1', ['draft', 'sent'], sentAt)
