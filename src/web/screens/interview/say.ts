// Around a return interview in words.
import type { Instant } from '../../../domain/kernel/index.ts'
import {
  type AdvocateOffer,
  type Allocation,
  advocateOutcomes,
  agreeing,
  bases,
  conflictSays,
  recipientNames,
  type Share,
  type SharingConsent,
  servicePeople,
  shareWays,
} from '../../../domain/sharing/index.ts'
import { sayWhen } from '../say.ts'

const sentences = (...said: readonly string[]): string =>
  said
    .filter(one => one !== '')
    .map(one => (/[.!?]$/.test(one) ? one : `${one}.`))
    .join(' ')

/** What the child was told. */
export function sayTold({ told }: SharingConsent, now: Instant): string | null {
  if (told === null) return null
  if (told.answer === 'no') return sentences('Not told', told.says)
  const by = told.by === '' ? '' : ` by ${told.by}`
  const when = told.at === null ? '' : ` ${sayWhen(told.at, now)}`
  return sentences(`Told${when}${by}`, told.says)
}

/** Whether the interview itself is agreed to. */
export function sayService({ service }: SharingConsent): string | null {
  if (service === null) return null
  const who = service.by === null ? '' : `: ${servicePeople[service.by].toLowerCase()}`
  return sentences(`${service.answer === 'yes' ? 'Agreed' : 'Not agreed'}${who}`, service.says)
}

/** Whether the child agrees to sharing. */
export function sayAgrees({ agrees }: SharingConsent, now: Instant): string | null {
  if (agrees === null) return null
  const when = agrees.at === null ? '' : `, asked ${sayWhen(agrees.at, now)}`
  return sentences(`${agreeing[agrees.answer]}${when}`, agrees.limits)
}

/** On which basis it is shared. */
export function sayBasis({ basis }: SharingConsent): string | null {
  if (basis === null) return null
  return sentences(bases[basis.kind], basis.because, basis.by === '' ? '' : `Decided by ${basis.by}`)
}

/** Who holds the interview, and what speaks against their being independent. */
export const sayAllocation = ({ interviewer, provider }: Pick<Allocation, 'interviewer' | 'provider'>): string =>
  `${interviewer}, ${provider}`

/** What speaks against independence, with why it was kept; empty where nothing does. */
export const sayConflicts = ({ conflicts, keptBecause }: Pick<Allocation, 'conflicts' | 'keptBecause'>): string =>
  conflicts.length === 0 ? '' : sentences(...conflicts.map(one => conflictSays[one]), `Kept because: ${keptBecause}`)

/** An advocate. */
export const sayAdvocate = ({ outcome, advocate, referredAt, says }: AdvocateOffer, now: Instant): string =>
  sentences(
    `${advocateOutcomes[outcome]}${advocate === '' ? '' : `: ${advocate}`}`,
    referredAt === null ? '' : `Referred ${sayWhen(referredAt, now)}`,
    says,
  )

/** Whom something went to. */
export const sayRecipient = ({ recipient, recipientName }: Pick<Share, 'recipient' | 'recipientName'>): string =>
  recipientName === '' ? recipientNames[recipient] : `${recipientNames[recipient]}, ${recipientName}`

/** That something went to somebody. */
export function sayShare(share: Share, now: Instant): string {
  const { how, at, by, basis, because, decidedBy, despiteBlock } = share
  return sentences(
    `${shareWays[how]}, ${sayWhen(at, now)}, recorded by ${by}`,
    basis === 'consent' ? bases.consent : `${bases.safeguarding}, ${decidedBy}: ${because}`,
    despiteBlock ? 'Shared although a do-not-notify block may be meant for them' : '',
  )
}
