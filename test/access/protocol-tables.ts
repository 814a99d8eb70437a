// The tables of what the protocol asks beside the episode itself: letters, alerts, interviews, protection.
import { facts, held, type ProtectedTable, section } from './protected-table.ts'

/** By name. */
export const protocolTables: Readonly<Record<string, ProtectedTable>> = {
  authority_letter: {
    section: 'letters',
    scope: 'episode',
    acts: facts,
    once: true,
    given: {
      ...{ kind: `'missing'`, template: `'-'`, reference: `'-'`, authority_name: `'-'`, addressed_to: `'-'` },
      ...{ printed: `'-'`, issued_at: 'now()' },
    },
  },
  further_action: {
    section: 'letters',
    scope: 'episode',
    acts: facts,
    given: { decided_at: 'now()', decided_with: `'-'`, outcome: `'further-action'`, reason: `'-'` },
  },
  interview_outcome: {
    section: 'letters',
    scope: 'episode',
    acts: facts,
    given: { sent_at: 'now()', sent_to: `'-'`, outcome: `'-'` },
  },
  compact_copy: {
    section: 'episodes',
    scope: 'episode',
    acts: facts,
    given: { report: `'missing'`, received_at: 'now()', sent_by: `'-'`, reference: `'-'` },
  },
  episode_authority: {
    section: 'episodes',
    scope: 'episode',
    acts: ['select', 'insert'],
    given: { responsible: `'other'`, host: `'other'`, reporting: `'other'`, reason: `'-'` },
  },
  host_authority: section('placement', { authority: `'-'` }),
  placement_notice: section('placement-notifications', {
    ...{ direction: `'sent'`, about: `'new'`, at: 'now()', party: `'-'`, sent_by_means: `'post'` },
  }),
  statutory_review: section('care-plans', {
    held_on: `current_date - (random() * 100000)::int`,
    out_of_area: 'true',
  }),
  risk_marker: {
    section: 'risk-markers',
    scope: 'either',
    acts: facts,
    given: { kind: `'trafficking-signs'`, says: `'-'`, since_at: 'now()' },
  },
  alert_consideration: {
    section: 'alerts',
    scope: 'episode',
    acts: facts,
    given: { outcome: `'none'`, reason: `'-'`, considered_at: 'now()' },
  },
  authority_flag: { section: 'alerts', scope: 'episode', acts: facts, given: { authority: `'-'`, asked_at: 'now()' } },
  referral: section('referrals', { kind: `'other'`, asks: `'-'`, consent: `'no'` }),
  referral_step: {
    ...{ section: 'referrals', scope: 'child', acts: ['select', 'insert'] },
    first: `insert into referral (id, child_id, kind, asks, consent)
      values (md5('referral{episode}')::uuid, '{child}', 'other', '-', 'no') on conflict (id) do nothing`,
    given: {
      ...{ referral_id: `md5('referral{episode}')::uuid`, referral_kind: `'other'`, kind: `'amend'`, reason: `'-'` },
      ...{ from_state: `'draft'`, to_state: `'draft'` },
    },
  },
  triage_decision: section('triage', { outcome: `'carried-over'`, reason: `'-'`, decided_at: 'now()' }),
  referrer_contact: {
    ...{ section: 'triage', scope: 'child', acts: facts },
    first: `insert into triage_decision (id, child_id, outcome, reason, decided_at)
      values (md5('decision{episode}')::uuid, '{child}', 'decline', '-', now()) on conflict (id) do nothing`,
    given: {
      ...{
        decision_id: `md5('decision{episode}')::uuid`,
        how: `'here'`,
        who: `'-'`,
        says: `'-'`,
        contacted_at: 'now()',
      },
    },
  },
  disruption_step: section('disruption', { tool: `'cawn'`, outcome: `'used'`, reason: `'-'`, done_on: 'now()' }),
  routing: {
    ...section('assessments', { generation: `'G3'`, decided_at: 'now()' }),
    inForm: 'submitted',
    once: true,
  },
  routing_sent: {
    ...section('assessments', {
      ...{ destination_key: `'staffs.ce_inbox'`, sent_to: `'-'`, channel: `'cjsm'`, sent_at: 'now()' },
    }),
    inForm: 'submitted',
  },
  panel_decision: {
    ...section('panel-decisions', { outcome: `'refer'`, reason: `'-'`, decided_at: 'now()' }),
    inForm: 'submitted',
  },
  nrm_consideration: section('trafficking', { outcome: `'refer'`, reason: `'-'`, considered_at: 'now()' }),
  interview_allocation: {
    section: 'return-interview-offers',
    scope: 'episode',
    acts: facts,
    given: { provider: `'-'`, interviewer: `'-'`, allocated_at: 'now()' },
  },
  advocate_offer: {
    section: 'return-interview-offers',
    scope: 'episode',
    acts: facts,
    given: { outcome: `'declined'`, offered_at: 'now()' },
  },
  sharing_consent: { section: 'sharing', scope: 'episode', acts: facts, once: true, given: {} },
  interview_share: {
    section: 'sharing',
    scope: 'episode',
    acts: facts,
    given: {
      ...{ recipient: `'police'`, how: `'here'`, says: `'-'`, basis: `'safeguarding'`, basis_because: `'-'` },
      ...{ basis_by: `'-'`, shared_at: 'now()' },
    },
  },
  early_help_decision: {
    section: 'early-help',
    scope: 'episode',
    acts: facts,
    given: { decision: `'close'`, reviewer: `'-'`, reason: `'-'`, decided_at: 'now()' },
  },
  safety_plan: {
    section: 'return-interviews',
    scope: 'episode',
    acts: facts,
    given: { plan: `'-'`, agreed_at: 'now()' },
  },
  protection_concern: {
    ...{ section: 'protection', scope: 'either', acts: facts },
    given: { kind: `'crime'`, says: `'-'`, learned_at: 'now()', learned_precision: `'exact'` },
  },
  protection_notice: {
    ...{ section: 'protection', scope: 'either', acts: facts },
    given: { subject_id: 'gen_random_uuid()', whom: `'police'`, given_to: `'-'`, given_at: 'now()' },
  },
  protection_decision: {
    ...{ section: 'protection', scope: 'episode', acts: facts },
    given: { outcome: `'neither'`, reason: `'-'`, decided_by: `'-'`, decided_at: 'now()' },
  },
  protection_lead: {
    ...{ section: 'protection', scope: 'either', acts: facts },
    given: {
      ...{
        concern_id: 'gen_random_uuid()',
        authority: `'other'`,
        agreed_with: `'-'`,
        reason: `'-'`,
        agreed_at: 'now()',
      },
    },
  },
  evidence_check: {
    ...{ section: 'protection', scope: 'episode', acts: facts },
    given: { checked_at: 'now()' },
  },
  evidence_learned: {
    ...{ section: 'protection', scope: 'episode', acts: facts },
    given: { what: `'scene'`, says: `'-'`, learned_at: 'now()', learned_precision: `'exact'` },
  },
  strategy_ask: {
    ...{ section: 'protection', scope: 'episode', acts: facts },
    given: { agency: `'-'`, manager: `'-'`, consulted_at: 'now()', grounds: `'-'`, asked_at: 'now()' },
  },
  strategy_consideration: {
    ...{ section: 'protection', scope: 'episode', acts: facts },
    given: { decision: `'hold'`, reason: `'-'`, considered_at: 'now()' },
  },
  strategy_meeting: {
    ...{ section: 'protection', scope: 'episode', acts: facts },
    given: { ...held, attended: `'-'`, enquiries: `'needed'` },
  },
  school_contact: {
    ...{ section: 'episodes', scope: 'episode', acts: facts },
    given: { school: `'-'` },
  },
}
