// The tables as Kysely knows them; what their columns are stands in columns.ts, so that a feature's own tables need not ask here.
import type { ColumnType, Generated } from 'kysely'
import type { Role } from '../domain/access/roles.ts'
import type { Id } from '../domain/kernel/ids.ts'
import type { Instant } from '../domain/kernel/instants.ts'
import type { EndedBecause, Factor, FormBody } from '../domain/sign-in/index.ts'
import type { AlertTables } from './alerts/tables.ts'
import type { BorderTables } from './borders/tables.ts'
import type {
  At,
  Authority,
  Child,
  Erasable,
  ErasableWithReason,
  LivesIn,
  Maybe,
  MaybeAt,
  MaybeOn,
  OfEpisode,
  On,
  Precision,
  Recorded,
  Text,
} from './columns.ts'
import type { DutyTables } from './duties/tables.ts'
import type { GroupTables } from './groups/tables.ts'
import type { InstrumentTables } from './instruments/tables.ts'
import type { LevelTables } from './levels/tables.ts'
import type { MessageTables } from './messages/tables.ts'
import type { NightTables } from './missing/tables.ts'
import type { PathwayTables } from './pathways/tables.ts'
import type { PatternTables } from './patterns/tables.ts'
import type { PoliceTables } from './police/tables.ts'
import type { ProgrammeTables } from './programme/tables.ts'
import type { ProtectionTables } from './protection/tables.ts'
import type { RecordTables } from './record/tables.ts'
import type { ReferralTables } from './referrals/tables.ts'
import type { SharingTables } from './sharing/tables.ts'

export * from './columns.ts'

type EpisodeTable = Recorded &
  Child &
  Erasable & {
    id: Id<'episode'>
    reference: string
    kind: 'missing' | 'away-from-placement' | 'away-without-permission'
    source: Generated<'report' | 'found-by-police'>
    missing_from: Maybe<string>
    reporter_kind: string
    reporter_team_id: Maybe<Id<'team'>>
    described_name: Text
    described_born_on: MaybeOn
    match: 'chosen' | 'new' | 'to-confirm' | 'confirmed'
    found_missing_at: MaybeAt
    found_missing_precision: Maybe<Precision>
    last_seen_at: MaybeAt
    last_seen_precision: Maybe<Precision>
    reported_to_police_at: MaybeAt
    reported_to_police_precision: Maybe<Precision>
    police_reference: Maybe<string>
    police_accepted_at: MaybeAt
    located_at: MaybeAt
    located_precision: Maybe<Precision>
    located_where: Maybe<string>
    located_by: Maybe<string>
    returned_at: MaybeAt
    returned_precision: Maybe<Precision>
    returned_to: Maybe<string>
    well_being_confirmed_at: MaybeAt
    well_being: Maybe<string>
    counted_from: MaybeAt
    responsible_authority: Maybe<Authority>
    lives_in: Maybe<LivesIn>
    submitted_at: MaybeAt
    late_because: Maybe<string>
    kept_as_said: Generated<string[]>
    moved_from: Maybe<Id<'episode'>>
    moved_away_at: MaybeAt
    duplicate_of: Maybe<Id<'episode'>>
    entered_in_error_reason: Maybe<string>
  }

/** Every table that the store's queries name. */
export type Schema = AlertTables &
  BorderTables &
  DutyTables &
  GroupTables &
  InstrumentTables &
  LevelTables &
  MessageTables &
  NightTables &
  PathwayTables &
  PatternTables &
  PoliceTables &
  ProgrammeTables &
  ProtectionTables &
  RecordTables &
  ReferralTables &
  SharingTables & {
    installation: { mode: 'demonstration' | 'service'; ahead: string }
    agency: {
      id: Id<'agency'>
      name: string
      kind: string
      authority: Maybe<Authority>
      from_on: On
      until_on: MaybeOn
    }
    team: {
      id: Id<'team'>
      agency_id: Id<'agency'>
      name: string
      kind: string
      from_on: On
      until_on: MaybeOn
      version: Generated<number>
    }
    person: { id: Id<'person'>; name: string; email: string; left_at: MaybeAt; version: Generated<number> }
    appointment: {
      id: Id<'appointment'>
      person_id: Id<'person'>
      agency_id: Id<'agency'>
      role: Role
      from_at: At
      until_at: MaybeAt
    }
    membership: { id: Id<'membership'>; person_id: Id<'person'>; team_id: Id<'team'>; from_at: At; until_at: MaybeAt }
    remit: { id: Id<'remit'>; team_id: Id<'team'>; kind: string; value: Maybe<string>; from_at: At; until_at: MaybeAt }
    access_rule: { role: Role; section: string; act: 'read' | 'write' }
    access_grant: Child & {
      id: Generated<Id<'grant'>>
      episode_id: Maybe<Id<'episode'>>
      holder: string
      holder_kind: 'team' | 'person' | 'appointment'
      because: string
      cause_id: Maybe<string>
      from_at: At
      until_at: MaybeAt
      suspended_at: MaybeAt
    }
    history: Child & {
      table_name: string
      row_id: string
      version: number
      episode_id: Maybe<Id<'episode'>>
      section: string
      from_at: At
      until_at: MaybeAt
      row_data: Record<string, unknown>
      actor: Maybe<Id<'person'>>
      reason: Maybe<string>
    }
    audit_entry: {
      n: Generated<number>
      act: Generated<string>
      children: string[]
      subject_table: Maybe<string>
      subject_id: Maybe<string>
      reason_code: Maybe<string>
    }
    audit_seal: {
      n: number
      bound: string
      entries: number[]
      digests: string[]
      root: string
      sealed_at: Generated<Instant>
    }
    child: Recorded &
      Erasable & {
        id: Id<'child'>
        responsible_authority: Authority
        responsible_authority_name: Maybe<string>
        same_as: Maybe<Id<'child'>>
        sealed_at: MaybeAt
      }
    child_identity: Recorded &
      Child & {
        given_names: Text
        family_name: Text
        known_as: Maybe<string>
        aliases: Generated<string[]>
        born_on: MaybeOn
        born_precision: 'exact' | 'estimated' | 'unknown'
        sex: Maybe<string>
        name_words: string[]
      }
    social_care_status: Recorded &
      Child &
      ErasableWithReason & { id: Id<'social-care-status'>; status: string; from_on: On; until_on: MaybeOn }
    placement: Recorded &
      Child &
      ErasableWithReason & {
        id: Id<'placement'>
        kind: string
        home_team_id: Maybe<Id<'team'>>
        address: Maybe<string>
        lives_in: LivesIn
        district: Maybe<string>
        arrangement: Maybe<'planned' | 'emergency'>
        missing_risk: Maybe<'yes' | 'no'>
        from_on: On
        until_on: MaybeOn
      }
    involvement: Recorded &
      Child &
      ErasableWithReason & {
        id: Id<'involvement'>
        person_id: Maybe<Id<'person'>>
        team_id: Maybe<Id<'team'>>
        part: string
        from_on: On
        until_on: MaybeOn
      }
    notify_block: Recorded &
      Child &
      ErasableWithReason & {
        id: Id<'notify-block'>
        who: string
        reason: string
        family_member_id: Maybe<Id<'family-member'>>
        person_id: Maybe<Id<'person'>>
        team_id: Maybe<Id<'team'>>
        from_at: MaybeAt
        until_at: MaybeAt
      }
    episode: EpisodeTable
    episode_answer: Recorded &
      OfEpisode & { id: Id<'answer'>; question: string; answer: Text; not_known: Generated<boolean> }
    operational_number: { key: string; from_at: At; value: number; set_by: Maybe<Id<'person'>> }
    risk_assessment: Recorded &
      OfEpisode & {
        id: Id<'risk-assessment'>
        stage: 'initial' | 'secondary' | 'review'
        level: 'high' | 'medium' | 'low' | 'no-apparent-risk'
        reason: string
        answers: ColumnType<Record<string, string>, string, string>
        factors: ColumnType<Record<string, string>, string | undefined, string>
        assessed_at: At
      }
    prevention_interview: Recorded &
      OfEpisode &
      Erasable & {
        id: Id<'prevention-interview'>
        held_at: At
        harm: Text
        where_and_with_whom: Text
        offences: Text
        prevention: Text
        offence: Maybe<'against-child' | 'by-child' | 'both' | 'none'>
      }
    return_interview_offer: Recorded &
      OfEpisode &
      Erasable & {
        id: Id<'return-interview-offer'>
        kind: 'offer' | 'attempt'
        outcome: string
        reason: Text
        offered_at: At
      }
    return_interview: Recorded &
      OfEpisode &
      Erasable & {
        id: Id<'return-interview'>
        ended_at: At
        held_where: Text
        childs_view: Text
        summary: Text
        late_reason: Maybe<string>
        submitted_at: MaybeAt
        form_id: Maybe<Id<'form'>>
      }
    case_review: Recorded &
      OfEpisode &
      Erasable & {
        id: Id<'case-review'>
        held_at: At
        action_taken: Text
        action_needed: Text
        return_to_placement: Text
        next_meeting_on: MaybeOn
        section_47: Text
      }
    meeting: Recorded &
      Child &
      Erasable & { id: Id<'meeting'>; level: number; held_at: At; chair: Text; attended: Text; plan: Text }
    notice: Recorded &
      Child &
      Erasable & {
        id: Id<'notice'>
        episode_id: Maybe<Id<'episode'>>
        kind: string
        given_at: At
        given_to: Text
        authority: Maybe<Authority>
      }
    obligation: Child & {
      rule: string
      subject: string
      record_id: Generated<Id<'child'>>
      episode_id: Maybe<Id<'episode'>>
      scope: 'episode' | 'child'
      force: 'duty' | 'prompt'
      owner: Role
      opens_at: At
      due_at: MaybeAt
      met_at: MaybeAt
      because: string
      rule_version: string
      calendar_version: Maybe<string>
      assignee: Maybe<Id<'person'>>
      team: Maybe<Id<'team'>>
      handed_to: Maybe<Id<'person'>>
      handed_team: Maybe<Id<'team'>>
      handed_by: Maybe<Id<'person'>>
      handed_at: MaybeAt
      lapsed_at: MaybeAt
      lapsed_by: Maybe<string>
      closed_at: MaybeAt
      closed_by: Maybe<Id<'person'>>
      close_reason: Maybe<string>
    }
    destination: {
      id: Id<'destination'>
      kind: string
      whose: string
      agency_id: Maybe<Id<'agency'>>
      name: string
      telephone: Maybe<string>
      email: Maybe<string>
      team_id: Maybe<Id<'team'>>
      from_on: On
      until_on: MaybeOn
      reason: Generated<string>
    }
    flag: Child & { rule: string; subject: string; episode_id: Maybe<Id<'episode'>>; since: At; because: string }
    account: {
      person_id: Id<'person'>
      password_hash: Maybe<string>
      totp_secret: Maybe<string>
      totp_pending: Maybe<string>
      totp_last_step: Maybe<number>
      password_set_at: MaybeAt
    }
    recovery_code: { person_id: Id<'person'>; code_hash: string; used_at: MaybeAt }
    set_up_link: {
      token_hash: string
      person_id: Id<'person'>
      resets_factor: boolean
      expires_at: At
      used_at: MaybeAt
    }
    known_device: { device_hash: string; person_id: Id<'person'>; last_used_at: At }
    sign_in_attempt: {
      id: Id<'attempt'>
      email_hash: string
      device_hash: Maybe<string>
      known: boolean
      source: string
      factor: 'password' | 'code'
      outcome: 'pending' | 'wrong' | 'passed' | 'right' | 'slowed'
      at: At
    }
    session: {
      id: Id<'session'>
      token_hash: string
      person_id: Id<'person'>
      appointment_id: Maybe<Id<'appointment'>>
      factor: Factor
      device_hash: string
      made_at: At
      last_seen_at: At
      ended_at: MaybeAt
      ended_because: Maybe<EndedBecause>
    }
    held_form: {
      id: Id<'held-form'>
      person_id: Id<'person'>
      session_id: Id<'session'>
      appointment_id: Maybe<Id<'appointment'>>
      path: string
      body: ColumnType<FormBody, string, string>
      made_at: At
    }
    draft: {
      person_id: Id<'person'>
      form: string
      subject: string
      question: string
      value: string
      version: number
      saved_at: At
    }
  }
