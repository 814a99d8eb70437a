// What a referrer can do where a referral did not get through: there is always a next step, and never none.
import type { Id } from '../kernel/index.ts'
import type { Referral } from './referral.ts'

/** One thing that can be done next, and where. */
export type NextOption = { readonly text: string; readonly href: string }

const again = (child: Id<'child'>, kind: string, text: string): NextOption => ({
  text,
  href: `/children/${child}/referrals/new?kind=${kind}`,
})

type Of = Pick<Referral, 'childId' | 'kind' | 'state'>

function afterPrevention(child: Id<'child'>): NextOption[] {
  return [
    again(child, 'cce-prevention', 'Ask the child’s school to refer'),
    again(child, 'catch22-cce', 'Refer to Catch22 for criminal exploitation'),
    again(child, 'yos-prevention', 'Refer to YOS Prevention, if the child comes to the attention of the police'),
  ]
}

function ofKind({ childId, kind }: Of): NextOption[] {
  switch (kind) {
    case 'ce-team':
      return [
        again(childId, 'resource-pack', 'Ask for a resource pack for your own work'),
        { text: 'Review the matrix, or complete a new one', href: `/children/${childId}/forms` },
      ]
    case 'cce-prevention':
      return afterPrevention(childId)
    case 'early-help':
    case 'front-door':
      return [again(childId, 'ce-team', 'Refer to the CE Team')]
    case 'catch22-cce':
    case 'yos-prevention':
    case 'specialist':
    case 'resource-pack':
    case 'other':
      return [again(childId, 'specialist', 'Refer to another service')]
  }
}

/** What can be done now, what protects the child first. */
export function whatNext(referral: Of): NextOption[] {
  const { childId, kind } = referral
  const safe =
    kind === 'front-door'
      ? []
      : [again(childId, 'front-door', 'Refer to children’s social care, if the child may come to harm')]
  const help = kind === 'early-help' ? [] : [again(childId, 'early-help', 'Ask for an early help assessment')]
  return [...safe, ...ofKind(referral), ...help, again(childId, kind, 'Refer again, with what has changed')]
}
