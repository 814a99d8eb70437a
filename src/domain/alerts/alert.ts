// Alerts to other authorities and flags at them: as they were decided, and what is still to be withdrawn (004 §21).
import type { Id, Instant } from '../kernel/index.ts'
import type { AlertOutcome } from '../protocol/index.ts'

/** What may come of considering an alert, in words. */
export const alertOutcomes: Readonly<Record<AlertOutcome, string>> = {
  national: 'A national alert, to every authority',
  named: 'An alert to the authorities that are named',
  none: 'No alert',
}

type Wrong = { readonly at: Instant; readonly reason: string }

/** An alert as it was considered. */
export type Alert = {
  readonly id: Id<'alert-consideration'>
  readonly outcome: AlertOutcome
  /** The authorities by name, one a line; empty where it is national or none. */
  readonly authorities: string
  readonly reason: string
  /** What the alert says; empty where there is none. */
  readonly details: string
  readonly at: Instant
  readonly by: string
  readonly withdrawn: { readonly at: Instant; readonly how: string } | null
  readonly inError: Wrong | null
  readonly version: number
}

/** A flag at another authority. */
export type AuthorityFlag = {
  readonly id: Id<'authority-flag'>
  readonly authority: string
  readonly askedOf: string
  /** The authority's reference; empty until it is known. */
  readonly reference: string
  readonly askedAt: Instant
  readonly by: string
  readonly cancelled: { readonly at: Instant; readonly how: string } | null
  readonly inError: Wrong | null
  readonly version: number
}

/** Whether an alert went out and was not withdrawn. */
export const alertStands = ({ outcome, withdrawn, inError }: Alert): boolean =>
  outcome !== 'none' && withdrawn === null && inError === null

/** Whether a flag is on the other authority's system still. */
export const flagStands = ({ cancelled, inError }: AuthorityFlag): boolean => cancelled === null && inError === null

/** What was typed of a decision about an alert. */
export type TypedAlert = {
  readonly outcome: AlertOutcome
  readonly authorities: string
  readonly details: string
}

/** What keeps a decision from being saved, each with the field that it is about. */
export function alertFaults({ outcome, authorities, details }: TypedAlert): readonly { field: string; text: string }[] {
  const named = outcome === 'named' && authorities === ''
  const silent = outcome !== 'none' && details === ''
  return [
    ...(named ? [{ field: 'authorities', text: 'Enter the authorities that are to be alerted' }] : []),
    ...(silent ? [{ field: 'details', text: 'Enter what the alert is to say' }] : []),
  ]
}

/** What looks odd about a decision and may be right: an alert for a child of none of the three groups, or of a shorter time. */
export function alertDoubts(
  { outcome }: Pick<TypedAlert, 'outcome'>,
  about: {
    readonly ofGroup: boolean
    readonly hoursMissing: number
    readonly found: boolean
    readonly stands: boolean
  },
): readonly string[] {
  if (outcome === 'none') return []
  return [
    ...(about.found ? ['The child is found already.'] : []),
    ...(about.stands ? ['An alert stands already.'] : []),
    ...(about.ofGroup
      ? []
      : [
          'No marker of this child names one of the three groups: an alert is not meant for every child who goes missing.',
        ]),
    ...(about.hoursMissing < alertAfterHours
      ? ['The child has been missing for less than three days. You can send an alert all the same.']
      : []),
  ]
}

/** From so many hours on an alert is to be considered (GAP-33). */
export const alertAfterHours = 72
