// Facts of alerts and trafficking: markers about the child, whether an alert was considered, flags at other authorities, and
// referrals to the National Referral Mechanism.
import type { Happened } from './happened.ts'

/** What a marker says of a child (004 §21, §23.1). */
export const riskMarkerKinds = ['exploitation-high', 'trafficking-high', 'unaccompanied', 'trafficking-signs'] as const
/** A kind of marker. */
export type RiskMarkerKind = (typeof riskMarkerKinds)[number]

/** What came of considering an alert: to every authority, to those that are named, or none. */
export const alertOutcomes = ['national', 'named', 'none'] as const
/** What came of it. */
export type AlertOutcome = (typeof alertOutcomes)[number]

/** A fact of these. What happened to something later carries its ref. A marker stands from when it is so and known to be. */
export type AlertFact =
  | (Happened<'risk-marked'> & { readonly marker: RiskMarkerKind })
  | Happened<'risk-marker-ended'>
  | (Happened<'alert-considered'> & { readonly outcome: AlertOutcome })
  | Happened<'alert-withdrawn'>
  | Happened<'flag-asked'>
  | Happened<'flag-cancelled'>
  | (Happened<'nrm-considered'> & { readonly refer: boolean })
  | Happened<'nrm-referred'>
  /** That the authority was told of a warning notice, by the record of the notice itself, whose ref it carries. */
  | Happened<'warning-notice-told'>
  | (Happened<'nrm-decided'> & { readonly step: 'reasonable' | 'conclusive'; readonly positive: boolean })
