// The words of the pages about what happens after a matrix.
import { districts } from '../../../domain/children/index.ts'
import { sayLevel } from '../../../domain/instruments/index.ts'
import { type Id, sayDay } from '../../../domain/kernel/index.ts'
import type { AskedFact, KnownFacts, PathwayVersion, ReferralKind } from '../../../domain/pathways/index.ts'
import { generationNames } from '../../../domain/pathways/index.ts'
import { childHref } from '../children/child-bar.ts'

/** Where it stands for a child, and for one matrix. */
export const nextHref = (child: Id<'child'>, form: Id<'form'> | null = null, rest = ''): string =>
  childHref(child, `/next${form === null ? '' : `/${form}`}${rest}`)

/** What each referral is called. */
export const referralNames: Readonly<Record<ReferralKind, string>> = {
  'ce-team': 'CE Team and Futures Matter',
  'catch22-cce': 'Commissioned CCE service',
  'yos-prevention': 'YOS Prevention',
  'cce-prevention': 'CCE Prevention',
  'early-help': 'Early help assessment',
  'front-door': 'Children’s social care front door',
  specialist: 'Specialist service',
  'resource-pack': 'Resource pack',
  other: 'Another referral',
}

/** Where a referral of a kind is begun. */
export const referHref = (child: Id<'child'>, kind: ReferralKind): string =>
  childHref(child, `/referrals/new?kind=${kind}`)

/** The facts that may be missing, as somebody is asked for them. */
export const factNames: Readonly<Record<AskedFact, string>> = {
  district: 'Which district the child lives in',
  type: 'Which kind of exploitation it is',
  band: 'The level of risk',
  age: 'The child’s age',
  openToChildrensServices: 'Whether the child is open to children’s services',
  allocatedSocialWorker: 'Whether a social worker is allocated',
  policeAttention: 'Whether the child comes to the attention of the police',
  openToOrEngagingWithYos: 'Whether the child is open to or engaging with YOS',
  matrix: 'How the matrix stands',
  placedOutOfCounty: 'Whether the child is placed out of the county',
}

/** How each missing fact is taken meanwhile. */
export const takenFor: Readonly<Record<AskedFact, string>> = {
  district: 'it goes to the team’s inbox, and to both YOS services',
  type: 'both sexual and criminal',
  band: 'suspected, and the co-ordinator is asked',
  age: 'a child',
  openToChildrensServices: 'not open',
  allocatedSocialWorker: 'none allocated',
  policeAttention: 'they do',
  openToOrEngagingWithYos: 'both ways are kept open',
  matrix: 'out of date',
  placedOutOfCounty: 'they are',
}

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'Yes' : 'No')

const matrixWords = {
  none: 'There is none',
  expired: 'Its six months are over',
  'not-updated': 'Not completed or reviewed in the last 28 days',
  updated: 'Up to date',
} as const

/** A fact in words; null where it is not known. */
export function sayFactOf(known: KnownFacts, fact: AskedFact): string | null {
  switch (fact) {
    case 'district':
      return known.district === null ? null : (districts[known.district] ?? known.district)
    case 'type':
      return known.type
    case 'band':
      return known.earlier.level !== null ? sayLevel(known.earlier.level) : known.band && sayLevel(known.band)
    case 'age':
      return known.age === null ? null : String(known.age)
    case 'matrix':
      return known.matrix === null ? null : matrixWords[known.matrix]
    case 'openToChildrensServices':
    case 'allocatedSocialWorker':
    case 'policeAttention':
    case 'openToOrEngagingWithYos':
    case 'placedOutOfCounty':
      return yesNo(known[fact])
  }
}

/** A version of a pathway with its days, and that they are an assumption where the source states none. */
export function sayVersion({ generation, source, from, until, stated }: PathwayVersion): string {
  const start = from === null ? '' : ` from ${sayDay(from)}`
  const end = until === null ? '' : ` until ${sayDay(until)}`
  const days = `${start}${end}`
  const doubt = !stated && days !== '' ? '; the source gives no days, so these are an assumption' : ''
  return `${generationNames[generation]} (${generation}, source ${source})${days}${doubt}`
}

/** How a matrix was sent. */
export const channels = {
  'secure-email': 'Password-protected secure e-mail',
  cjsm: 'cjsm',
  telephone: 'Telephone',
  post: 'Post',
  'in-person': 'In person',
} as const
