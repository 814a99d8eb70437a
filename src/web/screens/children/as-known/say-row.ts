// A row of history in words, whatever table it is of: what it is, and what each column said that says something to a reader.

import { alertOutcomes, riskMarkers, traffickingSigns } from '../../../../domain/alerts/index.ts'
import { adequacies, letterKinds } from '../../../../domain/borders/index.ts'
import { toolOutcomes, toolSubjects } from '../../../../domain/disruption/index.ts'
import { noneOfTheseWays } from '../../../../domain/duplicates/index.ts'
import { groupAttendances, tellable } from '../../../../domain/groups/index.ts'
import { instrumentOf } from '../../../../domain/instruments/index.ts'
import { type Day, type Instant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import { assessmentStages, policeLevels } from '../../../../domain/missing/index.ts'
import { alertKinds } from '../../../../domain/patterns/index.ts'
import { disputeOutcomes } from '../../../../domain/police/index.ts'
import {
  aimOutcomes,
  approvalOutcomes,
  areas,
  attendances,
  closings,
  extensionReasons,
  jointPlans,
  sessionKinds,
  topics,
} from '../../../../domain/programme/index.ts'
import {
  concernKinds,
  decisionOutcomes,
  enquiryDecisions,
  strategyDecisions,
  washingStates,
} from '../../../../domain/protection/index.ts'
import { partNames, partOf } from '../../../../domain/record/index.ts'
import {
  consents,
  contactWays,
  maceAnswers,
  referralKinds,
  referralStates,
  referralSteps,
  triageDecisions,
} from '../../../../domain/referrals/index.ts'
import { grounds, referralOutcomes } from '../../../../domain/trafficking/index.ts'
import type { RowThen } from '../../../../store/as-known/reads.ts'
import { sayKept } from '../../levels/say-kept.ts'
import { saidColumns, sayColumn } from '../history/columns.ts'

const tables: Readonly<Record<string, string>> = {
  episode_answer: 'Answer in the report',
  episode_log: 'Entry of the log',
  told: 'Who was told',
  risk_assessment: 'Police assessment',
  level_dispute: 'Dispute over the police level',
  compact_entry: 'Entry on COMPACT',
  authority_letter: 'Letter to the placing authority',
  further_action: 'Further action considered',
  interview_outcome: 'Outcome of a return interview sent',
  compact_copy: 'Copy of a police report',
  episode_authority: 'Authorities of the episode',
  placement_notice: 'Notification of a placement',
  statutory_review: 'Statutory review',
  risk_marker: 'Marker',
  alert_consideration: 'Alert to other authorities considered',
  authority_flag: 'Flag at another authority',
  disruption_step: 'Disruption tool',
  routing: 'What happens after a matrix',
  routing_sent: 'Matrix sent',
  panel_decision: 'Decision about the panel',
  nrm_consideration: 'Referral to the NRM considered',
  referral: 'Referral',
  referral_step: 'Step of a referral',
  triage_decision: 'Decision of the triage',
  referrer_contact: 'Contact with the referrer',
  protection_concern: 'Child-protection concern',
  protection_notice: 'Told of a concern or of evidence',
  protection_decision: 'Decision of the front door',
  protection_lead: 'Who leads the enquiries',
  evidence_check: 'What may be evidence',
  evidence_learned: 'Learned of a scene or of evidence',
  strategy_ask: 'Strategy meeting asked for',
  strategy_consideration: 'Strategy meeting considered',
  strategy_meeting: 'Strategy meeting',
  school_contact: 'Contact at school',
  prevention_interview: 'Prevention interview',
  return_interview_offer: 'Offer of a return interview',
  return_interview: 'Return interview',
  interview_allocation: 'Return interview allocated',
  advocate_offer: 'Independent advocate',
  sharing_consent: 'What the child was told and agrees to',
  interview_share: 'Return interview shared',
  early_help_decision: 'Decision of early help',
  safety_plan: 'Safety plan',
  case_review: 'Urgent case review',
  notice: 'Letter or notice',
  early_launch: 'Level launched early',
  scaled_meeting: 'Intervention meeting, from its preparation',
  profile_confirmation: 'Profile confirmed',
  programme: 'Programme of direct work',
  programme_plan: 'Plan of a programme',
  programme_aim: 'Aim of a programme',
  programme_session: 'Session of direct work',
  programme_extension: 'Extension asked for',
  programme_approval: 'Decision on an extension',
  group_child: 'In a group at school',
  group_told: 'Told of group work',
  group_opt_out: 'Opted out of group work',
  group_session: 'Session of a group',
  group_one_to_one: 'Session one to one',
  none_of_these: 'None of those who may be this child',
  pattern_alert: 'Raised of a pattern',
  form: 'Form',
  form_review: 'Review of a form',
}

// Ids, versions, who recorded it and the words of the search say nothing here.
const dull =
  /(^id$|_id$|^version$|^recorded_|^entered_in_error|words$|_precision$|^corrects$|^section$|^instrument|^source$|_by$)/

const authorityNames = {
  'stoke-on-trent': 'Stoke-on-Trent',
  staffordshire: 'Staffordshire',
  other: 'Another authority',
}

const codes: Readonly<Record<string, string>> = {
  ...assessmentStages,
  ...disputeOutcomes,
  ...adequacies,
  ...letterKinds,
  ...authorityNames,
  ...noneOfTheseWays,
  ...concernKinds,
  ...decisionOutcomes,
  ...washingStates,
  ...strategyDecisions,
  ...enquiryDecisions,
  ...Object.fromEntries(Object.entries(policeLevels).map(([code, { name }]) => [code, name])),
}

// The same code means something else in another table.
const codesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  risk_marker: {
    ...traffickingSigns,
    ...Object.fromEntries(Object.entries(riskMarkers).map(([code, { name }]) => [code, name])),
  },
  alert_consideration: alertOutcomes,
  disruption_step: { ...toolOutcomes, ...toolSubjects },
  nrm_consideration: { ...referralOutcomes, ...grounds },
  referral: { ...referralKinds, ...referralStates, ...consents },
  referral_step: { ...referralKinds, ...referralStates, ...referralSteps },
  triage_decision: { ...triageDecisions, ...maceAnswers },
  referrer_contact: contactWays,
  programme: { ...areas, ...jointPlans, ...closings },
  programme_aim: aimOutcomes,
  programme_session: { ...sessionKinds, ...attendances, ...topics },
  programme_extension: extensionReasons,
  programme_approval: approvalOutcomes,
  group_told: tellable,
  group_opt_out: tellable,
  group_session: groupAttendances,
  group_one_to_one: groupAttendances,
  pattern_alert: alertKinds,
}

function sayNumber(column: string, value: number): string {
  if (column.endsWith('_on')) return sayDay(value as Day)
  return column === 'at' || column.endsWith('_at') ? sayMoment(value as Instant) : String(value)
}

function sayValue(column: string, value: unknown, words: Readonly<Record<string, string>>): string {
  if (Array.isArray(value)) return value.map(one => words[String(one)] ?? String(one)).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : ''
  if (typeof value === 'number') return sayNumber(column, value)
  return typeof value === 'string' ? (words[value] ?? value) : ''
}

const ofRecord = new Map(partNames.map(name => [partOf(name).table, partOf(name)]))

// A form is called by its name; what it said is read in the form.
const formName = ({ instrument, instrument_version: version }: RowThen['raw']): string | undefined =>
  instrumentOf(String(instrument), String(version))?.name

/** What a row is. */
export const sayTable = ({ table, raw }: RowThen): string => {
  const words =
    (table === 'form' ? formName(raw) : undefined) ??
    tables[table] ??
    ofRecord.get(table)?.one ??
    table.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function sayColumns(row: RowThen): string[] {
  if (ofRecord.has(row.table))
    return saidColumns(row.table).flatMap(({ column, label, codes: of }) => {
      const text = sayColumn(row.raw[column], of)
      return text === '' ? [] : [`${label}: ${text}`]
    })
  return Object.entries(row.data).flatMap(([column, value]) => {
    const kept = row.table === 'scaled_meeting' ? sayKept(column, value) : ''
    const text = dull.test(column) ? '' : kept || sayValue(column, value, codesOf[row.table] ?? codes)
    return text === '' ? [] : [`${column.replace(/_(at|on)$/, '').replaceAll('_', ' ')}: ${text}`]
  })
}

/** What the row said, column by column. */
export function sayRow(row: RowThen): string {
  const said = sayColumns(row)
  const wrong = row.data.entered_in_error_at == null ? [] : ['Entered in error']
  return [...wrong, ...(row.named === null ? [] : [row.named]), ...said].join('; ')
}
