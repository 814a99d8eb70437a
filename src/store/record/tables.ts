// The tables of the sections of a child's record, as Kysely knows them.
import type { Generated } from 'kysely'
import type { Id } from '../../domain/kernel/ids.ts'
import type { Child, ErasableWithReason, Maybe, MaybeOn, Recorded, Text } from '../columns.ts'

/** What every section's rows carry besides what they say. */
type SectionRow = Recorded & Child & ErasableWithReason & { doubts: Generated<string[]> }
type Dated = { from_on: MaybeOn; until_on: MaybeOn }

/** The sections' tables. */
export type RecordTables = {
  contact_detail: SectionRow &
    Dated & {
      id: Id<'contact-detail'>
      kind: string
      value: string
      network: Text
      device: Text
      used_by: Text
      note: Text
    }
  known_address: SectionRow &
    Dated & {
      id: Id<'known-address'>
      kind: string
      address: string
      postcode: Text
      whose: Text
      dates: Maybe<string>
      unsafe: Maybe<string>
      note: Text
    }
  family_member: SectionRow & {
    id: Id<'family-member'>
    name: string
    relation: string
    parental_responsibility: Maybe<string>
    lives_with_child: Maybe<string>
    telephone: Text
    email: Text
    address: Text
    note: Text
  }
  professional: SectionRow &
    Dated & {
      id: Id<'professional'>
      name: string
      role: Text
      agency: Text
      telephone: Text
      email: Text
      note: Text
    }
  schooling: SectionRow &
    Dated & {
      id: Id<'schooling'>
      kind: string
      school_team_id: Maybe<Id<'team'>>
      school: Text
      needs: Maybe<string>
      attendance: Text
    }
  health_note: SectionRow &
    Dated & { id: Id<'health-note'>; kind: string; says: string; missed_dose: Text; urgent: Maybe<string> }
  sensitive_note: SectionRow & Dated & { id: Id<'sensitive-note'>; kind: string; says: string; why: string }
  communication_need: SectionRow & {
    id: Id<'child'>
    first_language: Text
    interpreter: Maybe<string>
    learning: Text
    needs: Text
    how_best: Text
  }
  identifier: SectionRow & Dated & { id: Id<'identifier'>; kind: string; value: string; authority: Text; note: Text }
  legal_status: SectionRow & Dated & { id: Id<'legal-status'>; status: string; words: Text; court: Text; note: Text }
  photograph: SectionRow & {
    id: Id<'photograph'>
    taken_on: MaybeOn
    taken_by: Text
    note: Text
    type: string
    width: number
    height: number
  }
  placement_consideration: SectionRow & {
    id: Id<'placement-consideration'>
    placement_id: Maybe<Id<'placement'>>
    considered_on: MaybeOn
    considered_by: Text
    missing_risk: string
    other_risks: Text
    needs_and_history: Text
    before_care: Maybe<string>
    child_involved: string
    child_said: Text
    parent_involved: string
    parent_said: Text
  }
  placement_plan: SectionRow & {
    id: Id<'placement-plan'>
    placement_id: Maybe<Id<'placement'>>
    agreed_on: MaybeOn
    agreed_with: Text
    triggers: Text
    risks: Text
    steps: Text
    people: Text
    of_child: Text
    of_provider: Text
    overnight: Text
    overnight_decides: Maybe<string>
    overnight_why: Text
  }
  care_plan: SectionRow & {
    id: Id<'care-plan'>
    made_on: MaybeOn
    assessed_on: MaybeOn
    wishes: Text
    about_missing: Text
  }
  care_review: SectionRow & {
    id: Id<'care-review'>
    held_on: MaybeOn
    deals_with_why: string
    push: Text
    pull: Text
    strategies: Text
    changes: Text
  }
  assessment_copy: SectionRow & {
    id: Id<'assessment-copy'>
    form_id: Maybe<Id<'form'>>
    name: string
    contact: Text
    given_on: MaybeOn
    how: Maybe<string>
    note: Text
  }
  photograph_image: Child & { photograph_id: Id<'photograph'>; bytes: Uint8Array }
}
