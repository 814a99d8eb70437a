// Every table under row-level security that people's acts reach, as data: its section, what opens a row of it, and a row.
// A table that is not here fails the access test; so does one that is here and is gone.
import type { Section } from '../../src/domain/access/access-table.ts'
import { programmeTables } from './programme-tables.ts'
import { facts, held, type ProtectedTable, section } from './protected-table.ts'
import { protocolTables } from './protocol-tables.ts'

export type { ProtectedTable, Scope } from './protected-table.ts'

// The sections in which forms stand, and that of the answers which fewer may see.
const ofForms = [
  'assessments',
  'referrals',
  'placement-notifications',
  'intelligence',
  'warning-notices',
  'return-interviews',
  'meetings',
] as const
const submitted = { submitted_at: 'now()', submitted_by: 'actor_person()' }
const inSections = (saidByRow: readonly Section[], rest: Partial<ProtectedTable>): ProtectedTable => ({
  ...{ section: 'assessments', scope: 'either', acts: facts, given: {}, saidByRow },
  ...rest,
})

/** Tables of facts: each has history, audit and the policies that `protect` lays. */
export const factTables: Readonly<Record<string, ProtectedTable>> = {
  child: { section: 'record', scope: 'child', acts: ['select'], given: { responsible_authority: `'other'` } },
  record_union: { section: 'record', scope: 'child', acts: ['select'], given: { survivor_id: 'gen_random_uuid()' } },
  not_same_child: { section: 'record', scope: 'child', acts: ['select'], given: { other_id: 'gen_random_uuid()' } },
  moved_row: {
    section: 'record',
    scope: 'child',
    acts: ['select', 'insert'],
    given: {
      table_name: `'placement'`,
      row_id: 'gen_random_uuid()',
      to_child: 'gen_random_uuid()',
      to_row: 'gen_random_uuid()',
    },
  },
  child_identity: {
    section: 'identity',
    scope: 'child',
    acts: facts,
    given: { born_precision: `'unknown'`, name_words: `'{}'` },
  },
  social_care_status: {
    section: 'social-care',
    scope: 'child',
    acts: facts,
    given: { status: `'in-care'`, from_on: 'current_date' },
  },
  placement: {
    section: 'placement',
    scope: 'child',
    acts: facts,
    given: { kind: `'other'`, lives_in: `'elsewhere'`, from_on: 'current_date' },
  },
  involvement: {
    section: 'involvement',
    scope: 'child',
    acts: facts,
    given: { part: `'health'`, from_on: 'current_date', person_id: 'actor_person()' },
  },
  notify_block: { section: 'notify-blocks', scope: 'child', acts: facts, given: { who: `'-'`, reason: `'-'` } },
  contact_detail: section('contact', { kind: `'phone'`, value: `'-'` }),
  known_address: section('addresses', { kind: `'friend'`, address: `'-'` }),
  family_member: section('family', { name: `'-'`, relation: `'other'` }),
  professional: section('professionals', { name: `'-'` }),
  schooling: section('education', { kind: `'school'` }),
  health_note: section('health', { kind: `'other'`, says: `'-'` }),
  sensitive_note: section('sexual-health-and-identity', { kind: `'religion'`, says: `'-'`, why: `'-'` }),
  communication_need: section('communication', {}),
  identifier: section('identifiers', { kind: `'other'`, value: `'-'` }),
  legal_status: section('legal-status', { status: `'no-order'` }),
  placement_consideration: section('placement-plans', {
    ...{ missing_risk: `'-'`, child_involved: `'yes'`, parent_involved: `'yes'` },
  }),
  placement_plan: section('placement-plans', {}),
  care_plan: section('care-plans', {}),
  care_review: section('care-plans', { deals_with_why: `'yes'` }),
  assessment_copy: section('assessments', { name: `'-'` }),
  photograph: section('photograph', { type: `'image/png'`, width: '1', height: '1' }),
  episode: {
    section: 'episodes',
    scope: 'episode',
    acts: facts,
    given: { reference: 'gen_random_uuid()', kind: `'missing'`, reporter_kind: `'home'`, match: `'chosen'` },
  },
  episode_answer: { section: 'episodes', scope: 'episode', acts: facts, given: { question: 'gen_random_uuid()' } },
  episode_log: {
    section: 'episodes',
    scope: 'episode',
    acts: ['select', 'insert'],
    given: { at: 'now()', kind: `'contact'`, entry: `'-'` },
  },
  episode_group: { section: 'episodes', scope: 'episode', acts: ['select'], given: { group_id: 'gen_random_uuid()' } },
  carried_row: {
    section: 'episodes',
    scope: 'episode',
    acts: ['select'],
    given: {
      table_name: `'episode_log'`,
      from_id: 'gen_random_uuid()',
      first_recorded_at: 'now()',
      first_recorded_by: 'actor_person()',
    },
  },
  police_check: {
    section: 'police-assessments',
    scope: 'episode',
    acts: facts,
    given: { looked_at: `'pnc'`, done: 'true' },
  },
  told: {
    section: 'episodes',
    scope: 'episode',
    acts: facts,
    given: { about: `'missing'`, whom: `'other'`, told_at: 'now()' },
  },
  search_measure: {
    section: 'episodes',
    scope: 'episode',
    acts: facts,
    given: { measure: 'gen_random_uuid()', state: `'done'` },
  },
  whereabouts_known: {
    section: 'episodes',
    scope: 'episode',
    acts: facts,
    given: { known_at: 'now()', address: `'-'` },
  },
  not_reported_by_carer: { section: 'episodes', scope: 'episode', acts: facts, given: { found_out: `'-'` } },
  episode_review: {
    section: 'police-assessments',
    scope: 'episode',
    acts: facts,
    given: { reviewer: `'vulnerability-hub'`, reviewed_at: 'now()', outcome: `'-'` },
  },
  message_acceptance: {
    section: 'messages',
    scope: 'episode',
    acts: ['select'],
    first: `insert into message (id, child_id, record_id, episode_id, rule, subject, audience, whose, about, within, opens_at, because)
      values (md5('message{episode}')::uuid, '{child}', '{child}', '{episode}', 'TEST', '{episode}', '-', '-', '-', 'minutes', now(), '-')`,
    given: {
      ...{ message_id: `md5('message{episode}')::uuid`, rule: `'TEST'`, subject: `'-'`, audience: `'-'`, whose: `'-'` },
      ...{ how: `'here'`, accepted_at: 'now()' },
    },
  },
  episode_hand_over: {
    section: 'episodes',
    scope: 'episode',
    acts: facts,
    given: { to_team_id: '(select id from team limit 1)', words: `'-'`, handed_at: 'now()' },
  },
  level_dispute: {
    section: 'level-disputes',
    scope: 'episode',
    acts: ['select'],
    given: { wanted_level: `'high'`, grounds: `'-'`, raised_at: 'now()', raised_by: 'actor_person()' },
  },
  compact_entry: {
    section: 'police-assessments',
    scope: 'episode',
    acts: facts,
    given: { reference: `'-'`, entered_at: 'now()', entered_precision: `'exact'` },
  },
  ...protocolTables,
  none_of_these: { section: 'record', scope: 'either', acts: ['select'], given: { way: `'making-record'` } },
  ...programmeTables,
  significant_concern: {
    section: 'episodes',
    scope: 'episode',
    acts: facts,
    given: { raised_at: 'now()', concern: `'-'` },
  },
  risk_assessment: {
    section: 'police-assessments',
    scope: 'episode',
    acts: facts,
    given: { stage: `'initial'`, level: `'high'`, reason: `'-'`, assessed_at: 'now()' },
  },
  prevention_interview: { section: 'prevention-interviews', scope: 'episode', acts: facts, given: held },
  return_interview_offer: {
    section: 'return-interview-offers',
    scope: 'episode',
    acts: facts,
    given: { kind: `'offer'`, outcome: `'waiting'`, offered_at: 'now()' },
  },
  return_interview: { section: 'return-interviews', scope: 'episode', acts: facts, given: { ended_at: 'now()' } },
  case_review: { section: 'case-reviews', scope: 'episode', acts: facts, given: held },
  meeting: { section: 'meetings', scope: 'child', acts: facts, given: { level: '1', ...held } },
  early_launch: section('meetings', {
    level: '1',
    reason: `'very-high-risk'`,
    says: `'-'`,
    launched_at: 'now()',
  }),
  scaled_meeting: section('meetings', { level: '1', called_off_at: 'now()', called_off_because: `'-'` }),
  missing_profile: section('missing-profile', {}),
  profile_confirmation: section('missing-profile', { confirmed_at: 'now()' }),
  notice: {
    section: 'notices',
    scope: 'episode',
    acts: facts,
    given: { kind: `'line-manager-told'`, given_at: 'now()' },
  },
  form: inSections(ofForms, {
    given: { instrument: `'-'`, instrument_version: `'-'`, opened_on: 'current_date' },
  }),
  form_review: inSections(ofForms, {
    inForm: 'submitted',
    given: { number: `(select 1 + count(*) from form_review where form_id = {form})`, ...submitted },
  }),
  form_answer: inSections([...ofForms, 'sexual-health-and-identity'], {
    inForm: 'draft',
    given: { question: 'gen_random_uuid()' },
  }),
  form_amendment: inSections(ofForms, {
    inForm: 'submitted',
    acts: ['select', 'insert'],
    given: { questions: `'{}'`, reason: `'-'` },
  }),
}

/** Tables of facts as they are tried: where each row says its section, once in each of them. */
export const triedTables: readonly (readonly [string, ProtectedTable])[] = Object.entries(factTables).flatMap(
  ([name, table]) =>
    table.saidByRow === undefined
      ? [[name, table] as const]
      : table.saidByRow.map(
          section => [name, { ...table, section, given: { ...table.given, section: `'${section}'` } }] as const,
        ),
)

/** The form that is made for rows which belong to one, as columns of its table. */
export const formFor = ({ section, inForm }: ProtectedTable): Readonly<Record<string, string>> => ({
  ...factTables.form?.given,
  ...(inForm === 'submitted' ? submitted : {}),
  section: `'${section}'`,
})

/** Tables whose rows are seen with a row of another table: a picture with its photograph, whom a message has reached with it. */
export const followingTables = ['photograph_image', 'message_rung', 'message_sight'] as const

/** Protected tables that people's acts only read: each has a rule of its own, said in words by the access test. */
export const readTables = ['history', 'obligation', 'duty_step', 'flag', 'access_grant', 'message'] as const

/** Tables whose rows are for one person whatever their role: each is tried with the feature that keeps it. */
export const ownTables = ['draft', 'held_form', 'last_looked', 'search'] as const

/** Tables about those who work here, of patterns, pairs and configuration, read by the role and about a child by its grant: tried with the feature that keeps it. */
export const peopleTables = [
  'people_change',
  'pattern_alert',
  'provider_guidance',
  'outbox',
  'board_procedures',
  'work_group',
  'duplicate_pair',
] as const
