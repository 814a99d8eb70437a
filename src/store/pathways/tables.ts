// The tables of what happens next after a matrix, and of which area answers for a district, as Kysely knows them.
import type { Generated } from 'kysely'
import type { Id } from '../../domain/kernel/index.ts'
import type { Generation } from '../../domain/pathways/index.ts'
import type { At, Child, ErasableWithReason, Maybe, MaybeAt, MaybeOn, On, Recorded, Text } from '../columns.ts'

type Row = Recorded & ErasableWithReason & Child

/** What was asked, decided and done after a matrix, and the areas of the county. */
export type PathwayTables = {
  routing: Row & {
    id: Id<'routing'>
    form_id: Id<'form'>
    district: Maybe<string>
    police_attention: Maybe<boolean>
    with_yos: Maybe<boolean>
    out_of_county: Maybe<boolean>
    open_to_services: Maybe<boolean>
    social_worker: Maybe<boolean>
    main_risk: Maybe<'CSE' | 'CCE'>
    consent_given: Maybe<boolean>
    families_first: Maybe<boolean>
    at_panel: Maybe<boolean>
    generation: Generation
    decided_rows: Generated<string[]>
    gates: Generated<string[]>
    decided_at: At
    referral_reference: Maybe<string>
    referred_at: MaybeAt
    worker_evidence: Maybe<string>
    worker_shown_at: MaybeAt
    early_help: Maybe<'yes' | 'no'>
    early_help_reason: Text
    early_help_registered_on: MaybeOn
    threshold_proposed: Maybe<'met' | 'not-met'>
    threshold_proposed_reason: Text
    threshold_decided: Maybe<'met' | 'not-met'>
    threshold_decided_reason: Text
    threshold_decided_by: Text
    threshold_decided_at: MaybeAt
    best_placed: Text
    support: Maybe<'resources' | 'group' | 'direct' | 'none'>
    closed_at: MaybeAt
    closed_by: Maybe<Id<'person'>>
  }
  routing_sent: Row & {
    id: Id<'routing-sent'>
    form_id: Id<'form'>
    destination_key: string
    sent_to: string
    channel: 'secure-email' | 'cjsm' | 'telephone' | 'post' | 'in-person'
    sent_at: At
  }
  panel_decision: Row & {
    id: Id<'panel-decision'>
    form_id: Id<'form'>
    outcome: 'refer' | 'not-refer'
    reason: string
    decided_at: At
  }
  district_area: {
    id: Id<'district-area'>
    kind: string
    district: string
    area: string
    from_on: On
    until_on: MaybeOn
    reason: Text
  }
  area_worker: {
    id: Id<'area-worker'>
    kind: string
    area: string
    part: 'holder' | 'cover'
    person_id: Id<'person'>
    from_on: On
    until_on: MaybeOn
    reason: Text
  }
}
