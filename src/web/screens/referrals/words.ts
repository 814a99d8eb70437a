// Where referrals stand, and how one and its state are said.
import { displayName } from '../../../domain/children/index.ts'
import type { Id } from '../../../domain/kernel/index.ts'
import { isOver, type ReferralKind, type ReferralState, referralStates } from '../../../domain/referrals/index.ts'
import type { NamedReferral } from '../../../store/referrals/reads.ts'
import { tag } from '../../components/tag/tag.ts'
import type { Html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'

/** Where a referral stands. */
export const referralHref = (referral: Id<'referral'>, rest = ''): string => `/referrals/${referral}${rest}`

/** Where the referrals of a child stand, and where a new one is made. */
export const referralsHref = (child: Id<'child'>): string => childHref(child, '/referrals')
/** Where a new one of a kind is made. */
export const newReferralHref = (child: Id<'child'>, kind: ReferralKind): string =>
  `${referralsHref(child)}/new?kind=${kind}`

const colours: Readonly<Partial<Record<ReferralState, string>>> = {
  ...{ unsent: 'govuk-tag--yellow', 'matrix-needed': 'govuk-tag--yellow', 'more-information': 'govuk-tag--yellow' },
  ...{ accepted: 'govuk-tag--green', allocated: 'govuk-tag--green', started: 'govuk-tag--green' },
  ...{ declined: 'govuk-tag--red' },
}

/** The state as a tag; its words say it without the colour. */
export const stateTag = (state: ReferralState): Html => {
  const classes = colours[state] ?? (isOver(state) ? 'govuk-tag--grey' : '')
  return tag({ text: referralStates[state], classes })
}

/** The name of the child of a referral, as far as it may be seen. */
export const childOf = ({ identity }: Pick<NamedReferral, 'identity'>): string =>
  identity === null ? 'A child whose name you may not see' : displayName(identity)
