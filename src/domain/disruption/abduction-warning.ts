// Which Child Abduction Warning Notice the law has for a child on a day: an aid by age and care status, and the officer decides
// (DISR-22.1, CAWN-1, GAP-53).
import { type Birth, bornNoLaterThan } from '../children/index.ts'
import { birthdayOf, type Day, sayDay } from '../kernel/index.ts'

/** The two notices by the code of their record. */
export const warningNotices = {
  'cawn-s2': { name: 'Section 2 Child Abduction Act 1984', until: 16, whose: 'A child under 16' },
  'cawn-s49': {
    name: 'Section 49 Children Act 1989',
    until: 18,
    whose: 'A child under 18 in local authority care',
  },
} as const
/** The code of one of them. */
export type WarningNotice = keyof typeof warningNotices

/** Whether a notice fits: yes, no, or that it cannot be said; and why, in one sentence. */
export type Fit = {
  readonly notice: WarningNotice
  readonly fits: 'yes' | 'no' | 'not-known'
  readonly because: string
}

/** What it is worked out from; null is what nobody knows or the reader may not see. `orders` are those that stand, by their codes. */
export type AboutChild = {
  readonly birth: Birth
  readonly inCare: boolean | null
  readonly orders: readonly string[] | null
}

// Section 49 names children in care by an order, under emergency protection, or in police protection.
const ofSection49: readonly string[] = ['interim-care-order', 'care-order', 'emergency-protection', 'police-protection']

type Aged = { readonly fits: Fit['fits']; readonly says: string }

// Of an estimate only the latest day is known: before it the child is certainly under age, and later perhaps not.
function under(birth: Birth, years: number, on: Day): Aged {
  const born = bornNoLaterThan(birth)
  if (born === null) return { fits: 'not-known', says: 'The date of birth is not known.' }
  const birthday = birthdayOf(born, years)
  if (on >= birthday) return { fits: 'no', says: `The child is ${years} or older, since ${sayDay(birthday)}.` }
  if (birth.kind === 'estimated')
    return { fits: 'not-known', says: `By an estimate the child turns ${years} on ${sayDay(birthday)} at the latest.` }
  return { fits: 'yes', says: `The child is under ${years} until ${sayDay(birthday)}.` }
}

function inCareBy({ inCare, orders }: AboutChild): Aged {
  if (inCare === false) return { fits: 'no', says: 'The record does not say that the child is in care.' }
  if (inCare === null) return { fits: 'not-known', says: 'Whether the child is in care is not known here.' }
  if (orders === null || orders.length === 0)
    return { fits: 'not-known', says: 'The child is in care, and no order is recorded: check which one it is.' }
  if (orders.some(order => ofSection49.includes(order)))
    return { fits: 'yes', says: 'The child is in care by an order.' }
  return {
    fits: 'not-known',
    says: 'The child is in care, and the order on record is none that section 49 names: check it.',
  }
}

const joined = (notice: WarningNotice, all: readonly Aged[]): Fit => ({
  notice,
  fits: all.some(({ fits }) => fits === 'no') ? 'no' : (all.find(({ fits }) => fits === 'not-known')?.fits ?? 'yes'),
  because: all.map(({ says }) => says).join(' '),
})

/** How both notices fit a child on a day. Nothing here keeps an officer from either. */
export const noticesFor = (child: AboutChild, on: Day): readonly Fit[] => [
  joined('cawn-s2', [under(child.birth, warningNotices['cawn-s2'].until, on)]),
  joined('cawn-s49', [under(child.birth, warningNotices['cawn-s49'].until, on), inCareBy(child)]),
]

/** How a fit is said. */
export const fitWords: Readonly<Record<Fit['fits'], string>> = {
  yes: 'Fits by age and care',
  no: 'Does not fit',
  'not-known': 'Cannot be said: check',
}
