// That what a return interview says goes to somebody: to whom, how, and whether there is a basis for it (004 §13.9, GAP-20).
import type { Id, Instant } from '../kernel/index.ts'
import type { Authority, ShareRecipient } from '../protocol/index.ts'
import { bases, type SharingConsent } from './consent.ts'

/** What the recipients are called. */
export const recipientNames: Readonly<Record<ShareRecipient, string>> = {
  police: 'Police',
  'missing-co-ordinator': 'Missing children co-ordinator',
  'front-door': 'Children’s social care front door',
  'pod-co-ordinator': 'Pod co-ordinators',
  'social-worker': 'Social worker',
  'early-help': 'Early help team',
  'intervention-meeting': 'Intervention meeting',
  other: 'Somebody else',
}

/** How something reached them. E-mail is secure or it is no way. */
export const shareWays = {
  'secure-email': 'By secure e-mail',
  here: 'They read it here',
  'in-person': 'In person',
  telephone: 'By telephone',
} as const
/** One of them. */
export type ShareWay = keyof typeof shareWays

/** What went to somebody. */
export type Share = {
  readonly id: Id<'interview-share'>
  readonly recipient: ShareRecipient
  readonly recipientName: string
  readonly how: ShareWay
  readonly says: string
  readonly basis: 'consent' | 'safeguarding'
  readonly because: string
  readonly decidedBy: string
  readonly despiteBlock: boolean
  readonly at: Instant
  readonly by: string
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}

/** To whom a return interview of this authority goes, in the order in which it does (004 §15.7 to §15.9, §13.9). */
export function recipientsOf(authority: Authority, open: boolean): readonly ShareRecipient[] {
  switch (authority) {
    case 'staffordshire':
      return ['police', 'missing-co-ordinator', open ? 'social-worker' : 'early-help']
    case 'stoke-on-trent':
      return ['police', 'front-door', ...(open ? (['pod-co-ordinator', 'social-worker'] as const) : [])]
    case 'other':
      return ['police', 'social-worker']
  }
}

/** On which basis something may be shared now, in one sentence; or why nothing may be, and what is missing. */
export type MayShare =
  | { readonly kind: 'may'; readonly basis: 'consent' | 'safeguarding'; readonly says: string }
  | { readonly kind: 'may-not'; readonly says: string }

/** Whether what the child said may be shared as consent and basis stand. A safeguarding need can always be recorded, with its reason. */
export function mayShare(consent: SharingConsent): MayShare {
  const { agrees, basis } = consent
  if (basis === null) {
    const says =
      agrees === null
        ? 'Nobody has recorded yet what the child was told and whether they agree to sharing.'
        : 'It is not decided on which basis it may be shared.'
    return {
      kind: 'may-not',
      says: `${says} It can be shared without that only where it is needed to keep somebody safe.`,
    }
  }
  switch (basis.kind) {
    case 'consent': {
      const limits = agrees?.answer === 'partly' ? ` The child set limits: ${agrees.limits}` : ''
      return { kind: 'may', basis: 'consent', says: `${bases.consent}.${limits}` }
    }
    case 'safeguarding':
      return {
        kind: 'may',
        basis: 'safeguarding',
        says: `${bases.safeguarding}. ${basis.by} decided: ${basis.because} Share only what is necessary.`,
      }
    case 'not-shared':
      return {
        kind: 'may-not',
        says: `${basis.by} decided that it is not shared: ${basis.because} It can be shared all the same where it is needed to keep somebody safe.`,
      }
  }
}

/** What early help decides of a child who is not open to social care (004 §15.9, RHI-15.9). */
export const earlyHelpDecisions = {
  close: 'Close: nothing more is needed from early help',
  intervene: 'Early help works with the family',
} as const
/** One of them. */
export type EarlyHelpDecision = keyof typeof earlyHelpDecisions

/** A decision of early help, with who reviewed it. */
export type DecidedByEarlyHelp = {
  readonly id: Id<'early-help-decision'>
  readonly decision: EarlyHelpDecision
  readonly reviewer: string
  readonly reason: string
  readonly at: Instant
  readonly by: string
  readonly inError: { readonly at: Instant; readonly reason: string } | null
}
