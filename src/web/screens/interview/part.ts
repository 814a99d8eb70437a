// The return interview on the page of an episode: where it stands, and what was recorded around it among what happened.
import type { ReadTx } from '../../../actions/doors.ts'
import { type Role, roleMay } from '../../../domain/access/index.ts'
import type { Id, Instant } from '../../../domain/kernel/index.ts'
import {
  type AdvocateOffer,
  type Allocation,
  type DecidedByEarlyHelp,
  earlyHelpDecisions,
  type KeptConsent,
  mayShare,
  nothingSaid,
  type SafetyPlan,
  type Share,
} from '../../../domain/sharing/index.ts'
import {
  readAdvocates,
  readAllocations,
  readConsent,
  readEarlyHelp,
  readSafetyPlans,
  readShares,
} from '../../../store/sharing/reads.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'
import { interviewHref, seesInterviews } from './load.ts'
import { sayAdvocate, sayAgrees, sayAllocation, sayConflicts, sayRecipient, sayShare, sayTold } from './say.ts'

/** What stands around the interview of an episode, as far as the actor may see it. */
export type InterviewPart = {
  readonly allocations: readonly Allocation[]
  readonly advocates: readonly AdvocateOffer[]
  readonly consent: KeptConsent | null
  readonly shares: readonly Share[]
  readonly earlyHelp: readonly DecidedByEarlyHelp[]
  readonly plans: readonly SafetyPlan[]
  readonly sees: boolean
  readonly readsSharing: boolean
}

/** Reads it. */
export async function readInterviewPart(tx: ReadTx, role: Role, episode: Id<'episode'>): Promise<InterviewPart> {
  return {
    ...{ allocations: await readAllocations(tx, episode), advocates: await readAdvocates(tx, episode) },
    ...{ consent: await readConsent(tx, episode), shares: await readShares(tx, episode) },
    ...{ earlyHelp: await readEarlyHelp(tx, episode), plans: await readSafetyPlans(tx, episode) },
    ...{ sees: seesInterviews(role), readsSharing: roleMay(role, 'sharing', 'read') },
  }
}

type Of = {
  readonly episode: { readonly id: Id<'episode'> }
  readonly interview?: InterviewPart | undefined
  readonly now: Instant
}

/** Beside the log, once the child is found: who holds it, whether it may be shared, and the way to the rest. */
export function interviewAside({ episode, interview, now }: Of, found: boolean): Html | false {
  if (interview === undefined || !interview.sees || !found) return false
  const { allocations, consent, readsSharing } = interview
  const latest = allocations.find(one => one.inError === null)
  const may = mayShare(consent ?? nothingSaid)
  return html`<h2 class="govuk-heading-m">Return interview</h2>
<p class="govuk-body">${latest === undefined ? 'Allocated to nobody yet.' : `${sayAllocation(latest)}, ${sayWhen(latest.at, now)}.`} ${readsSharing && (may.kind === 'may' ? 'There is a basis for sharing it.' : 'There is no basis for sharing it yet.')}</p>
<p class="govuk-body"><a class="govuk-link" href="${interviewHref(episode.id)}">Return interview: who holds it, consent, who gets it</a></p>`
}

type Erased = { readonly inError: { readonly at: Instant; readonly reason: string } | null }

/** What was recorded around the interview as lines of what happened. */
export function interviewLines({ interview, now }: Of) {
  if (interview === undefined) return []
  const { allocations, advocates, consent, shares, earlyHelp, plans } = interview
  const withdrawn = ({ inError }: Erased) =>
    inError === null ? undefined : `entered in error, ${sayWhen(inError.at, now)}: ${inError.reason}`
  const line = (one: Erased & { readonly at: Instant; readonly by: string }, kind: string, said: string) => ({
    ...{ at: one.at, kind, who: one.by, withdrawn: withdrawn(one), says: [['', said]] as const },
  })
  const toldAt = consent?.told?.at ?? consent?.agrees?.at ?? null
  const asked = [consent && sayTold(consent, now), consent && sayAgrees(consent, now)].filter(Boolean).join(' ')
  return [
    ...allocations.map(one => line(one, 'Return interview allocated', `${sayAllocation(one)}. ${sayConflicts(one)}`)),
    ...advocates.map(one => line(one, 'Independent advocate', sayAdvocate(one, now))),
    ...(toldAt === null
      ? []
      : [
          {
            at: toldAt,
            kind: 'Child told and asked about sharing',
            who: consent?.told?.by ?? '',
            says: [['', asked]] as const,
          },
        ]),
    ...shares.map(one =>
      line(one, `Return interview shared: ${sayRecipient(one)}`, `${sayShare(one, now)} ${one.says}`),
    ),
    ...earlyHelp.map(one =>
      line(
        one,
        'Early help decided',
        `${earlyHelpDecisions[one.decision]}. Reviewed by ${one.reviewer}. ${one.reason}`,
      ),
    ),
    ...plans.map(one => line(one, 'Safety plan', [one.plan, one.referrals].filter(said => said !== '').join(' '))),
  ]
}
