// Rows as the tables take them (columns by name, moments as ISO text in UTC, days as YYYY-MM-DD), and who recorded them when.
import type { Json } from '../instruments/index.ts'
import { type Day, dayText, type Instant, instantText } from '../kernel/index.ts'

/** What a column may hold here. */
export type Value = Json
/** One row of a table, or of an amendment the id and the columns that change. */
export type Row = Readonly<Record<string, Value>>

/** The tables of those who work on the record, in the order in which they are filled. */
export const partnershipTables = [
  'agency',
  'team',
  'person',
  'appointment',
  'membership',
  'remit',
  'mail_domain',
  'destination',
  'work_group',
] as const
/** A table of those who work on the record. */
export type PartnershipTable = (typeof partnershipTables)[number]

/** The tables of children, in the order that their references need. */
export const childTables = [
  ...([
    'child',
    'child_identity',
    'social_care_status',
    'placement',
    'involvement',
    'contact_detail',
    'known_address',
    'family_member',
    'professional',
    'schooling',
    'health_note',
    'sensitive_note',
    'communication_need',
    'identifier',
    'legal_status',
    'photograph',
    'photograph_image',
    'notify_block',
    'episode',
  ] as const),
  ...(['form', 'form_review', 'form_answer', 'routing', 'routing_sent', 'panel_decision'] as const),
  ...(['access_grant', 'episode_answer', 'episode_log', 'risk_assessment', 'prevention_interview'] as const),
  ...(['return_interview_offer', 'return_interview', 'case_review', 'meeting', 'notice'] as const),
  ...(['search_measure', 'told'] as const),
  ...(['missing_profile', 'profile_confirmation', 'early_launch', 'scaled_meeting'] as const),
  ...(['placement_consideration', 'placement_plan', 'care_plan', 'care_review', 'assessment_copy'] as const),
  ...(['level_dispute', 'compact_entry', 'pattern_alert'] as const),
  ...(['risk_marker', 'alert_consideration', 'authority_flag', 'nrm_consideration', 'disruption_step'] as const),
  ...(['programme', 'programme_plan', 'programme_aim', 'programme_session', 'programme_extension'] as const),
  ...(['group_child', 'group_told', 'group_session', 'group_opt_out'] as const),
  ...(['authority_letter', 'further_action', 'interview_outcome', 'compact_copy', 'episode_authority'] as const),
  ...(['host_authority', 'placement_notice', 'statutory_review'] as const),
  ...(['interview_allocation', 'sharing_consent', 'interview_share'] as const),
  ...(['referral', 'referral_step', 'triage_decision', 'referrer_contact'] as const),
  ...(['protection_concern', 'protection_notice', 'protection_decision', 'evidence_check'] as const),
  ...(['evidence_learned', 'strategy_ask', 'strategy_meeting', 'school_contact'] as const),
] as const
/** A table of children. */
export type ChildTable = (typeof childTables)[number]

/** The tables of which a row is amended here, each with the columns that an amendment may change. */
export const amendable = {
  child: ['same_as'],
  social_care_status: ['until_on'],
  placement: ['until_on'],
  form: ['completed_on', 'submitted_at', 'submitted_by', 'score', 'scored_level', 'level', 'risk_type'],
  form_review: ['submitted_at', 'submitted_by', 'reviewed_on', 'level', 'risk_type'],
  level_dispute: [
    ...(['first_outcome', 'first_level', 'first_reason', 'first_decider', 'first_at', 'first_by'] as const),
    ...(['continued_at', 'continued_by', 'continued_because'] as const),
    ...(['second_outcome', 'second_level', 'second_reason', 'second_decider', 'second_at', 'second_by'] as const),
    'second_assessment_id',
  ],
  referral: [
    ...(['state', 'matrix_id', 'form_id', 'destination_id', 'to_name', 'to_reach', 'to_team_id'] as const),
    ...(['unsent_because', 'asked_team_id', 'asked_at', 'sent_at', 'received_at', 'ended_at', 'worker'] as const),
  ],
  episode: [
    ...([
      'kind',
      'counted_from',
      'reported_to_police_at',
      'police_reference',
      'police_accepted_at',
      'submitted_at',
    ] as const),
    ...([
      'located_at',
      'located_precision',
      'located_where',
      'located_by',
      'returned_at',
      'returned_precision',
    ] as const),
    ...([
      'returned_to',
      'well_being_confirmed_at',
      'well_being',
      'entered_in_error_at',
      'entered_in_error_reason',
    ] as const),
  ],
} as const
/** A table of which a row is amended here. */
export type AmendableTable = keyof typeof amendable

/** Something recorded: a row added or amended, by whom, at which moment, in which act. `by` is a person's code. */
export type Recorded = {
  readonly at: Instant
  readonly by: string
  readonly act: string
  readonly reason: string | null
  readonly row: Row
} & (
  | { readonly change: 'add'; readonly table: ChildTable }
  | { readonly change: 'amend'; readonly table: AmendableTable }
)

/** A moment as a column takes it, or nothing. */
export const atText = (moment: Instant | null): string | null => (moment === null ? null : instantText(moment))
/** A day as a column takes it, or nothing. */
export const onText = (day: Day | null): string | null => (day === null ? null : dayText(day))
