-- Made by "npm run schema" from the migrations. Do not edit.

-- Tables

name_index.child
  n integer not null
  child_id uuid not null
  born date not null
  about boolean not null
  words integer[] not null
  family integer[] not null
  length integer not null

name_index.holder
  key bigint not null
  born date not null
  n integer not null

name_index.waiting
  child_id uuid not null
  since timestamp with time zone not null default clock_timestamp()

name_index.word
  id integer not null
  word text not null
  keys integer[] not null
  letters integer not null

public.access_grant
  id uuid not null default gen_random_uuid()
  child_id uuid not null
  episode_id uuid
  holder uuid not null
  holder_kind text not null
  because text not null
  cause_id uuid
  from_at timestamp with time zone not null default actor_now()
  until_at timestamp with time zone
  suspended_at timestamp with time zone
  granted_by uuid default actor_person()
  granted_at timestamp with time zone not null default clock_timestamp()
  suspended_by uuid

public.access_request
  id uuid not null
  reference text not null default ('A-'::text || nextval('access_request_number'::regclass))
  child_id uuid not null
  person_id uuid not null default actor_person()
  appointment_id uuid not null default actor_appointment()
  reason text not null
  asked_at timestamp with time zone not null default actor_now()
  withdrawn_at timestamp with time zone
  answered_at timestamp with time zone
  answered_by uuid
  answer text
  answer_words text
  until_at timestamp with time zone

public.access_rule
  role text not null
  section text not null
  act text not null

public.account
  person_id uuid not null
  password_hash text
  totp_secret text
  totp_pending text
  totp_last_step bigint
  made_at timestamp with time zone not null default clock_timestamp()
  password_set_at timestamp with time zone

public.advocate_offer
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  outcome text not null
  advocate text not null default ''::text
  referred_at timestamp with time zone
  says text not null default ''::text
  offered_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.agency
  id uuid not null
  name text not null
  kind text not null
  authority text
  from_on date not null default '2000-01-01'::date
  until_on date

public.alert_consideration
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  outcome text not null
  authorities text not null default ''::text
  reason text not null
  details text not null default ''::text
  considered_at timestamp with time zone not null
  withdrawn_at timestamp with time zone
  withdrawn_how text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.appointment
  id uuid not null
  person_id uuid not null
  agency_id uuid not null
  role text not null
  from_at timestamp with time zone not null default '2000-01-01 00:00:00+00'::timestamp with time zone
  until_at timestamp with time zone

public.area_worker
  id uuid not null
  kind text not null
  area text not null
  part text not null
  person_id uuid not null
  from_on date not null
  until_on date
  reason text not null default ''::text
  set_by uuid default actor_person()
  set_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())

public.assessment_copy
  id uuid not null
  child_id uuid not null
  form_id uuid
  name text not null
  contact text not null default ''::text
  given_on date
  how text
  note text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.audit_entry
  n bigint not null
  xid xid8 not null default pg_current_xact_id()
  at timestamp with time zone not null default clock_timestamp()
  fact_at timestamp with time zone default actor_now()
  person_id uuid default actor_person()
  appointment_id uuid default (NULLIF(current_setting('app.appointment'::text, true), ''::text))::uuid
  agency_id uuid default (NULLIF(current_setting('app.agency'::text, true), ''::text))::uuid
  role text default current_setting('app.role'::text, true)
  act text not null default current_setting('app.act'::text, true)
  children uuid[] not null default '{}'::uuid[]
  subject_table text
  subject_id uuid
  subject_version integer
  reason_code text
  request text default current_setting('app.request'::text, true)
  source text default current_setting('app.source'::text, true)

public.audit_seal
  n integer not null
  sealed_at timestamp with time zone not null default clock_timestamp()
  bound xid8 not null
  entries bigint[] not null
  digests text[] not null
  root text not null
  listed_up_to bigint not null default 0

public.authority_flag
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  authority text not null
  asked_of text not null default ''::text
  reference text not null default ''::text
  asked_at timestamp with time zone not null
  cancelled_at timestamp with time zone
  cancelled_how text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.authority_letter
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  kind text not null
  template text not null
  reference text not null
  authority_name text not null
  addressed_to text not null
  printed text not null
  issued_at timestamp with time zone not null
  issued_by uuid not null default actor_person()
  reply_due_on date
  reply_at timestamp with time zone
  reply_from text
  reply_says text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.board_procedures
  id uuid not null
  whose text not null
  name text not null
  url text not null
  set_at timestamp with time zone not null default actor_now()
  set_by uuid not null default actor_person()

public.break_glass
  id uuid not null
  child_id uuid not null
  person_id uuid not null default actor_person()
  appointment_id uuid not null default actor_appointment()
  kind text not null
  reason text not null
  broken_at timestamp with time zone not null default actor_now()
  closes_at timestamp with time zone not null
  ended_at timestamp with time zone
  ended_by uuid

public.break_glass_review
  id uuid not null
  glass_id uuid not null
  finding text not null
  words text not null
  reviewed_at timestamp with time zone not null default actor_now()
  reviewed_by uuid not null default actor_person()

public.care_plan
  id uuid not null
  child_id uuid not null
  made_on date
  assessed_on date
  wishes text not null default ''::text
  about_missing text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.care_review
  id uuid not null
  child_id uuid not null
  held_on date
  deals_with_why text not null
  push text not null default ''::text
  pull text not null default ''::text
  strategies text not null default ''::text
  changes text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.carried_row
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  table_name text not null
  from_id uuid not null
  first_recorded_at timestamp with time zone not null
  first_recorded_by uuid not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.case_review
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  held_at timestamp with time zone not null
  action_taken text not null default ''::text
  action_needed text not null default ''::text
  return_to_placement text not null default ''::text
  next_meeting_on date
  section_47 text not null default ''::text
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.child
  id uuid not null
  responsible_authority text not null
  responsible_authority_name text
  same_as uuid
  sealed_at timestamp with time zone
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.child_identity
  child_id uuid not null
  given_names text not null default ''::text
  family_name text not null default ''::text
  known_as text
  aliases text[] not null default '{}'::text[]
  born_on date
  born_precision text not null
  sex text
  name_words text[] not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.communication_need
  id uuid not null
  child_id uuid not null
  first_language text not null default ''::text
  interpreter text
  learning text not null default ''::text
  needs text not null default ''::text
  how_best text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.compact_copy
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  report text not null
  received_at timestamp with time zone not null
  sent_by text not null
  reference text not null
  says text not null default ''::text
  record_updated_at timestamp with time zone
  record_updated_by uuid
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.compact_entry
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  reference text not null
  entered_at timestamp with time zone not null
  entered_precision text not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.contact_detail
  id uuid not null
  child_id uuid not null
  kind text not null
  value text not null
  network text not null default ''::text
  device text not null default ''::text
  used_by text not null default ''::text
  from_on date
  until_on date
  note text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.cover
  id uuid not null
  away_id uuid not null
  covering_id uuid not null
  agency_id uuid not null
  from_at timestamp with time zone not null
  until_at timestamp with time zone not null
  reason text not null default ''::text
  made_by uuid not null default actor_person()
  made_at timestamp with time zone not null default actor_now()
  ended_at timestamp with time zone
  ended_by uuid

public.destination
  id uuid not null
  kind text not null
  whose text not null
  name text not null
  telephone text
  email text
  from_on date not null
  until_on date
  set_by uuid default actor_person()
  set_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())
  team_id uuid
  agency_id uuid
  reason text not null default ''::text

public.digest_choice
  authority text not null
  part text not null
  wanted boolean not null
  from_at timestamp with time zone not null default actor_now()
  set_by uuid default actor_person()

public.digest_day
  london_on date not null
  due_at timestamp with time zone not null
  made_at timestamp with time zone
  named_on date

public.disruption_step
  id uuid not null
  child_id uuid not null
  tool text not null
  outcome text not null
  about text
  lead text not null default ''::text
  reason text not null
  done_on date not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.district_area
  id uuid not null
  kind text not null
  district text not null
  area text not null
  from_on date not null
  until_on date
  reason text not null default ''::text
  set_by uuid default actor_person()
  set_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())

public.draft
  person_id uuid not null
  form text not null
  subject text not null
  question text not null
  value text not null
  version integer not null
  saved_at timestamp with time zone not null

public.duplicate_look
  child_id uuid not null
  wanted integer not null default 1
  looked integer not null default 0

public.duplicate_pair
  lesser_id uuid not null
  greater_id uuid not null
  score real not null
  reasons text[] not null
  found_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())

public.duty_step
  id uuid not null
  child_id uuid not null
  rule text not null
  subject text not null
  kind text not null
  at timestamp with time zone not null default actor_now()
  by uuid not null default actor_person()
  to_person uuid
  to_team uuid
  words text not null default ''::text
  noted_at timestamp with time zone not null default clock_timestamp()

public.early_help_decision
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  decision text not null
  reviewer text not null
  reason text not null
  decided_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.early_launch
  id uuid not null
  child_id uuid not null
  level integer not null
  reason text not null
  says text not null
  decided_by text not null default ''::text
  launched_at timestamp with time zone not null
  triggered_by uuid
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.episode
  id uuid not null
  child_id uuid not null
  reference text not null
  kind text not null
  missing_from text
  reporter_kind text not null
  reporter_team_id uuid
  described_name text not null default ''::text
  described_born_on date
  match text not null
  found_missing_at timestamp with time zone
  found_missing_precision text
  last_seen_at timestamp with time zone
  last_seen_precision text
  reported_to_police_at timestamp with time zone
  police_reference text
  police_accepted_at timestamp with time zone
  located_at timestamp with time zone
  located_precision text
  located_where text
  located_by text
  returned_at timestamp with time zone
  returned_precision text
  returned_to text
  well_being_confirmed_at timestamp with time zone
  well_being text
  counted_from timestamp with time zone
  responsible_authority text
  lives_in text
  submitted_at timestamp with time zone
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  source text not null default 'report'::text
  reported_to_police_precision text
  late_because text
  kept_as_said text[] not null default '{}'::text[]
  moved_from uuid
  moved_away_at timestamp with time zone
  duplicate_of uuid

public.episode_answer
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  question text not null
  answer text not null default ''::text
  not_known boolean not null default false
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.episode_authority
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  responsible text not null
  host text not null
  reporting text not null
  other_names text not null default ''::text
  reason text not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.episode_group
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  group_id uuid not null
  from_at timestamp with time zone
  until_at timestamp with time zone
  until_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.episode_hand_over
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  to_team_id uuid not null
  to_authority text
  from_team_id uuid
  words text not null
  handed_at timestamp with time zone not null
  withdrawn_at timestamp with time zone
  withdrawn_because text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.episode_log
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  at timestamp with time zone not null
  kind text not null
  entry text not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  precision text not null default 'exact'::text
  place text not null default ''::text
  seen_by text not null default ''::text
  how_sure text
  wore text not null default ''::text
  source text
  source_name text not null default ''::text
  look_again_at timestamp with time zone
  corrects uuid
  shared_id uuid

public.episode_review
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  reviewer text not null
  reviewed_at timestamp with time zone not null
  outcome text not null
  shared text not null default ''::text
  shared_with text not null default ''::text
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.evidence_check
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  clothing text
  phone text
  trace text
  washing text
  advised_at timestamp with time zone
  advised_by text not null default ''::text
  note text not null default ''::text
  checked_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.evidence_learned
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  what text not null
  says text not null
  place text not null default ''::text
  learned_at timestamp with time zone not null
  learned_precision text not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.family_member
  id uuid not null
  child_id uuid not null
  name text not null
  relation text not null
  parental_responsibility text
  lives_with_child text
  telephone text not null default ''::text
  email text not null default ''::text
  address text not null default ''::text
  note text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.flag
  child_id uuid not null
  rule text not null
  subject text not null
  episode_id uuid
  since timestamp with time zone not null
  because text not null
  record_id uuid not null

public.form
  id uuid not null
  child_id uuid not null
  episode_id uuid
  section text not null
  instrument text not null
  instrument_version text not null
  source text not null default 'typed'::text
  opened_on date not null
  completed_on date
  submitted_at timestamp with time zone
  submitted_by uuid
  score integer
  scored_level text
  level text
  risk_type text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.form_amendment
  id uuid not null
  child_id uuid not null
  episode_id uuid
  form_id uuid not null
  section text not null
  part integer not null default 0
  questions text[] not null
  reason text not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.form_answer
  id uuid not null
  child_id uuid not null
  episode_id uuid
  form_id uuid not null
  part integer not null default 0
  section text not null
  question text not null
  value jsonb
  not_known boolean not null default false
  came_from text not null default ''::text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.form_list
  id uuid not null
  list text not null
  key text not null
  label text not null
  place integer not null
  retired boolean not null default false
  from_at timestamp with time zone not null
  until_at timestamp with time zone
  set_by uuid default actor_person()
  set_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())

public.form_review
  id uuid not null
  child_id uuid not null
  episode_id uuid
  form_id uuid not null
  section text not null
  number integer not null
  submitted_at timestamp with time zone
  submitted_by uuid
  reviewed_on date
  level text
  risk_type text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.further_action
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  decided_at timestamp with time zone not null
  decided_with text not null
  outcome text not null
  reason text not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.group_child
  id uuid not null
  child_id uuid not null
  group_id uuid not null
  referral_id uuid
  joined_on date not null
  left_on date
  left_because text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.group_one_to_one
  id uuid not null
  child_id uuid not null
  held_on date not null
  exception text not null
  attendance text not null
  note text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.group_opt_out
  id uuid not null
  child_id uuid not null
  who text not null
  since_on date not null
  says text not null default ''::text
  ended_on date
  ended_because text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.group_session
  id uuid not null
  child_id uuid not null
  group_id uuid not null
  shared_id uuid not null
  held_on date not null
  attendance text not null
  note text not null
  says text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.group_told
  id uuid not null
  child_id uuid not null
  who text not null
  told_on date not null
  how text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.health_note
  id uuid not null
  child_id uuid not null
  kind text not null
  says text not null
  missed_dose text not null default ''::text
  urgent text
  from_on date
  until_on date
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.held_form
  id uuid not null
  person_id uuid not null
  session_id uuid not null
  appointment_id uuid
  path text not null
  body jsonb not null
  made_at timestamp with time zone not null

public.history
  table_name text not null
  row_id uuid not null
  version integer not null
  child_id uuid not null
  episode_id uuid
  section text not null
  from_at timestamp with time zone not null
  until_at timestamp with time zone
  row_data jsonb not null
  actor uuid
  reason text
  recorded_at timestamp with time zone not null default clock_timestamp()

public.host_authority
  id uuid not null
  child_id uuid not null
  authority text not null
  protocol text not null default ''::text
  contact text not null default ''::text
  reason text not null default ''::text
  from_on date
  until_on date
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.identifier
  id uuid not null
  child_id uuid not null
  kind text not null
  value text not null
  authority text not null default ''::text
  from_on date
  until_on date
  note text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.installation
  one boolean not null default true
  mode text not null
  ahead interval not null default '00:00:00'::interval
  made_at timestamp with time zone not null default clock_timestamp()

public.interview_allocation
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  destination_id uuid
  provider text not null
  person_id uuid
  interviewer text not null
  conflicts text[] not null default '{}'::text[]
  kept_because text not null default ''::text
  allocated_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.interview_outcome
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  sent_at timestamp with time zone not null
  sent_to text not null
  outcome text not null
  review_on date
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.interview_share
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  recipient text not null
  recipient_name text not null default ''::text
  how text not null
  says text not null
  basis text not null
  basis_because text not null default ''::text
  basis_by text not null default ''::text
  despite_block boolean not null default false
  shared_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.involvement
  id uuid not null
  child_id uuid not null
  person_id uuid
  team_id uuid
  part text not null
  from_on date not null
  until_on date
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text

public.known_address
  id uuid not null
  child_id uuid not null
  kind text not null
  address text not null
  postcode text not null default ''::text
  whose text not null default ''::text
  from_on date
  until_on date
  dates text
  note text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  unsafe text

public.known_device
  device_hash text not null
  person_id uuid not null
  last_used_at timestamp with time zone not null

public.last_looked
  person_id uuid not null default actor_person()
  appointment_id uuid not null default (NULLIF(current_setting('app.appointment'::text, true), ''::text))::uuid
  looked_at timestamp with time zone not null default actor_now()
  before_at timestamp with time zone

public.legal_status
  id uuid not null
  child_id uuid not null
  status text not null
  words text not null default ''::text
  court text not null default ''::text
  from_on date
  until_on date
  note text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.level_dispute
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  disputed_level text
  wanted_level text not null
  grounds text not null
  needed_at timestamp with time zone
  raised_at timestamp with time zone not null
  raised_by uuid not null
  raised_agency_id uuid
  raised_team_id uuid
  first_outcome text
  first_level text
  first_reason text
  first_decider text
  first_at timestamp with time zone
  first_by uuid
  first_assessment_id uuid
  continued_at timestamp with time zone
  continued_by uuid
  continued_because text
  second_outcome text
  second_level text
  second_reason text
  second_decider text
  second_at timestamp with time zone
  second_by uuid
  second_assessment_id uuid
  content_at timestamp with time zone
  content_by uuid
  withdrawn_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_because text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.mail_domain
  domain text not null
  from_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())
  until_at timestamp with time zone
  set_by uuid default actor_person()

public.meeting
  id uuid not null
  child_id uuid not null
  level integer not null
  held_at timestamp with time zone not null
  chair text not null default ''::text
  attended text not null default ''::text
  plan text not null default ''::text
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.membership
  id uuid not null
  person_id uuid not null
  team_id uuid not null
  from_at timestamp with time zone not null default '2000-01-01 00:00:00+00'::timestamp with time zone
  until_at timestamp with time zone

public.message
  id uuid not null default gen_random_uuid()
  child_id uuid not null
  record_id uuid not null
  episode_id uuid
  rule text not null
  subject text not null
  audience text not null
  whose text not null
  about text not null
  within text not null
  opens_at timestamp with time zone not null
  over_at timestamp with time zone
  because text not null
  raised_at timestamp with time zone not null default actor_now()
  withdrawn_at timestamp with time zone
  accepted_at timestamp with time zone

public.message_acceptance
  id uuid not null
  child_id uuid not null
  episode_id uuid
  message_id uuid not null
  rule text not null
  subject text not null
  audience text not null
  whose text not null
  how text not null
  accepted_at timestamp with time zone not null
  accepted_by text not null default ''::text
  words text not null default ''::text
  given_back_at timestamp with time zone
  given_back_because text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.message_rung
  message_id uuid not null
  place integer not null
  part text not null
  whose text not null
  holder text not null
  destination_id uuid
  team_id uuid
  person_id uuid
  role text
  opens_at timestamp with time zone not null
  shut text

public.message_sight
  message_id uuid not null
  person_id uuid not null default actor_person()
  seen_at timestamp with time zone not null default actor_now()

public.migration
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default clock_timestamp()

public.missing_profile
  id uuid not null
  child_id uuid not null
  description text not null default ''::text
  marks text not null default ''::text
  carries text not null default ''::text
  people text not null default ''::text
  risks text not null default ''::text
  triggers text not null default ''::text
  earlier text not null default ''::text
  agreed text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.moved_row
  id uuid not null
  child_id uuid not null
  table_name text not null
  row_id uuid not null
  to_child uuid not null
  to_row uuid not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.name_variant
  id uuid not null
  kind text not null
  words text[] not null
  source text not null
  from_on date not null
  until_on date
  set_by uuid default actor_person()
  set_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())
  ended_by uuid
  ended_at timestamp with time zone
  ended_because text

public.none_of_these
  id uuid not null
  child_id uuid not null
  episode_id uuid
  way text not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.none_of_these_record
  said_id uuid not null
  record_id uuid not null
  seen boolean not null

public.not_reported_by_carer
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  found_out text not null
  why text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.not_same_child
  id uuid not null
  child_id uuid not null
  other_id uuid not null
  reason text not null default ''::text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  reopened_at timestamp with time zone
  reopened_because text
  judged_by uuid
  judged_at timestamp with time zone

public.notice
  id uuid not null
  child_id uuid not null
  episode_id uuid
  kind text not null
  given_at timestamp with time zone not null
  given_to text not null default ''::text
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  authority text

public.notice_kind
  kind text not null

public.notify_block
  id uuid not null
  child_id uuid not null
  who text not null
  reason text not null
  from_at timestamp with time zone not null default actor_now()
  until_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  family_member_id uuid
  person_id uuid
  team_id uuid

public.nrm_consideration
  id uuid not null
  child_id uuid not null
  outcome text not null
  reason text not null
  considered_at timestamp with time zone not null
  referred_at timestamp with time zone
  reference text
  first_responder text
  reasonable text
  reasonable_on date
  conclusive text
  conclusive_on date
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.obligation
  child_id uuid not null
  rule text not null
  subject text not null
  episode_id uuid
  scope text not null
  force text not null
  owner text not null
  opens_at timestamp with time zone not null
  due_at timestamp with time zone
  met_at timestamp with time zone
  because text not null
  rule_version text not null
  calendar_version text
  assignee uuid
  raised_at timestamp with time zone not null default clock_timestamp()
  lapsed_at timestamp with time zone
  lapsed_by text
  closed_at timestamp with time zone
  closed_by uuid
  close_reason text
  record_id uuid not null
  team uuid
  handed_to uuid
  handed_team uuid
  handed_by uuid
  handed_at timestamp with time zone

public.operational_number
  key text not null
  from_at timestamp with time zone not null default clock_timestamp()
  value numeric not null
  set_by uuid default actor_person()

public.outbox
  id uuid not null
  kind text not null
  london_on date not null
  person_id uuid
  destination_id uuid
  subject text not null default ''::text
  message_id text not null
  named_days date[] not null default '{}'::date[]
  made_at timestamp with time zone not null
  not_before timestamp with time zone not null
  attempts integer not null default 0
  last_error text
  outcome text
  outcome_at timestamp with time zone
  named_in uuid
  seen_at timestamp with time zone

public.panel_decision
  id uuid not null
  child_id uuid not null
  form_id uuid not null
  outcome text not null
  reason text not null
  decided_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.pattern_alert
  id uuid not null
  child_id uuid
  follows uuid
  kind text not null
  says text not null
  raised_to text not null
  raised_at timestamp with time zone not null
  agency_id uuid default (NULLIF(current_setting('app.agency'::text, true), ''::text))::uuid
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.people_change
  id uuid not null default gen_random_uuid()
  person_id uuid not null
  act text not null
  role text
  agency_id uuid
  team_id uuid
  holds_from timestamp with time zone
  holds_until timestamp with time zone
  reason text
  children integer
  duties integer
  drafts integer
  at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())
  changed_by uuid default actor_person()

public.person
  id uuid not null
  name text not null
  email text not null
  left_at timestamp with time zone
  version integer not null default 1

public.photograph
  id uuid not null
  child_id uuid not null
  taken_on date
  taken_by text not null default ''::text
  note text not null default ''::text
  type text not null
  width integer not null
  height integer not null
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.photograph_image
  photograph_id uuid not null
  child_id uuid not null
  bytes bytea not null

public.placement
  id uuid not null
  child_id uuid not null
  kind text not null
  home_team_id uuid
  address text
  lives_in text not null
  district text
  from_on date not null
  until_on date
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  arrangement text
  missing_risk text

public.placement_consideration
  id uuid not null
  child_id uuid not null
  placement_id uuid
  considered_on date
  considered_by text not null default ''::text
  missing_risk text not null
  other_risks text not null default ''::text
  needs_and_history text not null default ''::text
  before_care text
  child_involved text not null
  child_said text not null default ''::text
  parent_involved text not null
  parent_said text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.placement_notice
  id uuid not null
  child_id uuid not null
  form_id uuid
  direction text not null
  about text not null
  at timestamp with time zone not null
  party text not null
  sent_by_means text not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.placement_plan
  id uuid not null
  child_id uuid not null
  placement_id uuid
  agreed_on date
  agreed_with text not null default ''::text
  triggers text not null default ''::text
  risks text not null default ''::text
  steps text not null default ''::text
  people text not null default ''::text
  of_child text not null default ''::text
  of_provider text not null default ''::text
  overnight text not null default ''::text
  overnight_decides text
  overnight_why text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.police_check
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  looked_at text not null
  done boolean not null
  result text not null default ''::text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.prevention_interview
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  held_at timestamp with time zone not null
  harm text not null default ''::text
  where_and_with_whom text not null default ''::text
  offences text not null default ''::text
  prevention text not null default ''::text
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  offence text

public.professional
  id uuid not null
  child_id uuid not null
  name text not null
  role text not null default ''::text
  agency text not null default ''::text
  telephone text not null default ''::text
  email text not null default ''::text
  from_on date
  until_on date
  note text not null default ''::text
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.profile_confirmation
  id uuid not null
  child_id uuid not null
  confirmed_at timestamp with time zone not null
  with_whom text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.programme
  id uuid not null
  child_id uuid not null
  referral_id uuid
  starts_on date not null
  area text
  lead_person_id uuid
  lead_name text not null default ''::text
  visits_planned integer not null default 2
  joint_plan text
  joint_plan_says text not null default ''::text
  transition_says text
  transition_at timestamp with time zone
  closed_on date
  closed_how text
  achieved text
  next_steps text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.programme_aim
  id uuid not null
  child_id uuid not null
  programme_id uuid not null
  aim text not null
  rated_start integer
  rated_middle integer
  rated_end integer
  outcome text
  outcome_says text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.programme_approval
  id uuid not null
  child_id uuid not null
  programme_id uuid not null
  extension_id uuid not null
  outcome text not null
  reason text not null
  decided_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.programme_extension
  id uuid not null
  child_id uuid not null
  programme_id uuid not null
  weeks integer not null
  reason text not null
  says text not null
  asked_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.programme_plan
  id uuid not null
  child_id uuid not null
  programme_id uuid not null
  purpose text not null default ''::text
  child_says text not null default ''::text
  child_not_asked text not null default ''::text
  parents_say text not null default ''::text
  parents_not_asked text not null default ''::text
  made_on date not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.programme_session
  id uuid not null
  child_id uuid not null
  programme_id uuid not null
  held_on date not null
  kind text not null
  attendance text not null
  topics text[] not null default '{}'::text[]
  place text not null default ''::text
  says text not null default ''::text
  child_says text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.protection_concern
  id uuid not null
  child_id uuid not null
  episode_id uuid
  kind text not null
  sexual_harm text
  says text not null
  childs_words text not null default ''::text
  who text not null default ''::text
  happened_at timestamp with time zone
  happened_precision text
  happened_where text not null default ''::text
  learned_at timestamp with time zone not null
  learned_precision text not null
  host text
  host_name text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.protection_decision
  id uuid not null
  child_id uuid not null
  episode_id uuid
  concern_id uuid
  outcome text not null
  reason text not null
  decided_by text not null
  decided_at timestamp with time zone not null
  as_contact text
  contact_reference text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.protection_lead
  id uuid not null
  child_id uuid not null
  episode_id uuid
  concern_id uuid not null
  authority text not null
  authority_name text not null default ''::text
  agreed_with text not null
  reason text not null
  agreed_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.protection_notice
  id uuid not null
  child_id uuid not null
  episode_id uuid
  subject_id uuid not null
  whom text not null
  given_to text not null
  how text not null default ''::text
  reference text not null default ''::text
  given_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.provider_guidance
  id uuid not null
  agency_id uuid not null
  guidance text not null
  sent_on date not null
  sent_to text not null
  training_told_on date
  accepted_on date
  accepted_by text
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.recomputation
  child_id uuid not null
  because text not null
  asked_at timestamp with time zone not null default clock_timestamp()

public.record_union
  id uuid not null
  child_id uuid not null
  survivor_id uuid not null
  moved uuid[] not null default '{}'::uuid[]
  stayed uuid[] not null default '{}'::uuid[]
  reason text not null default ''::text
  shared_at timestamp with time zone
  shared_by uuid
  shared_reason text
  parted_at timestamp with time zone
  parted_by uuid
  parted_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.recovery_code
  person_id uuid not null
  code_hash text not null
  used_at timestamp with time zone

public.referral
  id uuid not null
  child_id uuid not null
  kind text not null
  state text not null default 'draft'::text
  asks text not null
  consent text not null
  consent_on date
  consent_why text not null default ''::text
  agreed_why text not null default ''::text
  yos text
  referrer text
  school_year integer
  special_needs boolean
  band text
  higher_before boolean
  tool_on date
  opted_out boolean
  matrix_id uuid
  form_id uuid
  destination_id uuid
  to_name text not null default ''::text
  to_reach text not null default ''::text
  to_team_id uuid
  unsent_because text not null default ''::text
  asked_team_id uuid
  asked_at timestamp with time zone
  sent_at timestamp with time zone
  received_at timestamp with time zone
  ended_at timestamp with time zone
  worker_id uuid
  worker text not null default ''::text
  outcome text not null default ''::text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.referral_step
  id uuid not null
  child_id uuid not null
  referral_id uuid not null
  referral_kind text not null
  kind text not null
  from_state text not null
  to_state text not null
  reason text not null default ''::text
  said_by text not null default ''::text
  done_at timestamp with time zone not null default actor_now()
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.referrer_contact
  id uuid not null
  child_id uuid not null
  decision_id uuid not null
  how text not null
  who text not null
  says text not null
  contacted_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.remit
  id uuid not null
  team_id uuid not null
  kind text not null
  value text
  from_at timestamp with time zone not null default '2000-01-01 00:00:00+00'::timestamp with time zone
  until_at timestamp with time zone

public.restricted_met_noted
  child_id uuid not null
  person_id uuid not null
  day date not null
  noted_by uuid not null default actor_person()
  noted_at timestamp with time zone not null default actor_now()

public.return_interview
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  ended_at timestamp with time zone not null
  held_where text not null default ''::text
  childs_view text not null default ''::text
  summary text not null default ''::text
  late_reason text
  submitted_at timestamp with time zone
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  form_id uuid

public.return_interview_offer
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  kind text not null
  outcome text not null
  reason text not null default ''::text
  offered_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.risk_assessment
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  stage text not null
  level text not null
  reason text not null
  answers jsonb not null default '{}'::jsonb
  assessed_at timestamp with time zone not null
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  factors jsonb not null default '{}'::jsonb

public.risk_marker
  id uuid not null
  child_id uuid not null
  episode_id uuid
  kind text not null
  signs text[] not null default '{}'::text[]
  says text not null
  since_at timestamp with time zone not null
  form_id uuid
  ended_at timestamp with time zone
  ended_because text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.routing
  id uuid not null
  child_id uuid not null
  form_id uuid not null
  district text
  police_attention boolean
  with_yos boolean
  out_of_county boolean
  open_to_services boolean
  social_worker boolean
  main_risk text
  consent_given boolean
  families_first boolean
  at_panel boolean
  generation text not null
  decided_rows text[] not null default '{}'::text[]
  gates text[] not null default '{}'::text[]
  decided_at timestamp with time zone not null
  referral_reference text
  referred_at timestamp with time zone
  worker_evidence text
  worker_shown_at timestamp with time zone
  early_help text
  early_help_reason text not null default ''::text
  early_help_registered_on date
  threshold_proposed text
  threshold_proposed_reason text not null default ''::text
  threshold_decided text
  threshold_decided_reason text not null default ''::text
  threshold_decided_by text not null default ''::text
  threshold_decided_at timestamp with time zone
  best_placed text not null default ''::text
  support text
  closed_at timestamp with time zone
  closed_by uuid
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.routing_sent
  id uuid not null
  child_id uuid not null
  form_id uuid not null
  destination_key text not null
  sent_to text not null
  channel text not null
  sent_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.safety_plan
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  plan text not null default ''::text
  referrals text not null default ''::text
  follow_up text not null default ''::text
  agreed_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.scaled_meeting
  id uuid not null
  child_id uuid not null
  level integer not null
  previous_level integer
  episodes integer
  triggered_by uuid
  launch_id uuid
  window_from_on date
  window_to_on date
  due_on date
  meets_on date
  meets_at_time text not null default ''::text
  meets_where text not null default ''::text
  planned_at timestamp with time zone
  chair_role text
  chair_name text not null default ''::text
  chair_why text not null default ''::text
  people jsonb not null default '{}'::jsonb
  push text not null default ''::text
  pull text not null default ''::text
  tools jsonb not null default '{}'::jsonb
  police_invited_at timestamp with time zone
  police_invited_how text not null default ''::text
  matrix_form_id uuid
  record_form_id uuid
  held_at timestamp with time zone
  plan text not null default ''::text
  called_off_at timestamp with time zone
  called_off_because text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.school_contact
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  school text not null
  person text not null default ''::text
  reach text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.schooling
  id uuid not null
  child_id uuid not null
  kind text not null
  school_team_id uuid
  school text not null default ''::text
  needs text
  attendance text not null default ''::text
  from_on date
  until_on date
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.seal
  id uuid not null
  reason text not null
  sealed_at timestamp with time zone not null default actor_now()
  sealed_by uuid not null default actor_person()
  ended_at timestamp with time zone
  ended_by uuid
  end_reason text

public.seal_child
  seal_id uuid not null
  child_id uuid not null
  from_at timestamp with time zone not null default actor_now()
  until_at timestamp with time zone

public.seal_keeper
  seal_id uuid not null
  holder uuid not null
  holder_kind text not null
  named_at timestamp with time zone not null default clock_timestamp()
  named_by uuid not null default actor_person()
  ended_at timestamp with time zone
  ended_by uuid

public.search
  id uuid not null
  person_id uuid not null default actor_person()
  typed text not null
  words text[] not null
  born_on date
  purpose text not null default ''::text
  made_at timestamp with time zone not null default clock_timestamp()

public.search_handle
  handle uuid not null default gen_random_uuid()
  child_id uuid not null
  person_id uuid not null default actor_person()
  made_at timestamp with time zone not null default clock_timestamp()

public.search_measure
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  measure text not null
  state text not null
  done_at timestamp with time zone
  done_by text not null default ''::text
  note text not null default ''::text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.sensitive_note
  id uuid not null
  child_id uuid not null
  kind text not null
  says text not null
  why text not null
  from_on date
  until_on date
  doubts text[] not null default '{}'::text[]
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.session
  id uuid not null
  token_hash text not null
  person_id uuid not null
  appointment_id uuid
  factor text not null
  device_hash text not null
  made_at timestamp with time zone not null
  last_seen_at timestamp with time zone not null
  ended_at timestamp with time zone
  ended_because text

public.set_up_link
  token_hash text not null
  person_id uuid not null
  resets_factor boolean not null
  expires_at timestamp with time zone not null
  used_at timestamp with time zone

public.sharing_consent
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  told text
  told_at timestamp with time zone
  told_by text not null default ''::text
  told_says text not null default ''::text
  service text
  service_by text
  service_says text not null default ''::text
  agrees text
  limits text not null default ''::text
  asked_at timestamp with time zone
  basis text
  basis_because text not null default ''::text
  basis_by text not null default ''::text
  basis_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.sign_in_attempt
  id uuid not null
  email_hash text not null
  device_hash text
  known boolean not null
  source text not null
  factor text not null
  outcome text not null
  at timestamp with time zone not null

public.significant_concern
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  raised_at timestamp with time zone not null
  concern text not null
  entered_in_error_at timestamp with time zone
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.social_care_status
  id uuid not null
  child_id uuid not null
  status text not null
  from_on date not null
  until_on date
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text

public.statutory_review
  id uuid not null
  child_id uuid not null
  held_on date not null
  out_of_area boolean not null
  since_on date
  episodes integer
  adequacy text
  adequacy_reason text
  exceptions text
  reported_at timestamp with time zone
  reported_by uuid
  manager_told_at timestamp with time zone
  manager_told text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.strategy_ask
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  agency text not null
  manager text not null
  consulted_at timestamp with time zone not null
  grounds text not null
  asked_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.strategy_consideration
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  decision text not null
  reason text not null
  decided_by text not null default ''::text
  considered_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.strategy_meeting
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  held_at timestamp with time zone not null
  chair text not null default ''::text
  attended text not null
  enquiries text not null
  reason text not null default ''::text
  childs_views text not null default ''::text
  parents_views text not null default ''::text
  plan text not null default ''::text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.team
  id uuid not null
  agency_id uuid not null
  name text not null
  kind text not null
  from_on date not null default '2000-01-01'::date
  until_on date
  version integer not null default 1

public.told
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  about text not null
  whom text not null
  who text not null default ''::text
  told_at timestamp with time zone
  told_by text not null default ''::text
  how text not null default ''::text
  not_told_because text
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()
  despite_block boolean not null default false

public.triage_decision
  id uuid not null
  child_id uuid not null
  outcome text not null
  reason text not null
  mace text
  mace_because text not null default ''::text
  attended text not null default ''::text
  decided_at timestamp with time zone not null
  entered_in_error_at timestamp with time zone
  entered_in_error_reason text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.whereabouts_known
  id uuid not null
  child_id uuid not null
  episode_id uuid not null
  known_at timestamp with time zone not null
  address text not null
  how_known text not null default ''::text
  concern_of text not null default ''::text
  concern text not null default ''::text
  decision text
  decided_by text not null default ''::text
  reason text not null default ''::text
  safety text not null default ''::text
  police_asked_at timestamp with time zone
  police_answered_at timestamp with time zone
  police_response text not null default ''::text
  police_answered_by text not null default ''::text
  version integer not null default 1
  recorded_at timestamp with time zone not null default actor_now()
  recorded_by uuid not null default actor_person()

public.work_group
  id uuid not null
  name text not null
  setting text not null
  starts_on date not null
  ended_on date
  version integer not null default 1
  set_by uuid default actor_person()
  set_at timestamp with time zone not null default date_trunc('milliseconds'::text, clock_timestamp())
  team_id uuid

-- Constraints

access_grant
  access_grant_because_check CHECK ((because = ANY (ARRAY['involvement'::text, 'placement'::text, 'authority'::text, 'district'::text, 'open-episode'::text, 'reported'::text, 'recorded'::text, 'meeting'::text, 'referral'::text, 'cover'::text, 'asked'::text, 'break-glass'::text, 'same-child'::text, 'keeper'::text, 'message'::text])))
  access_grant_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  access_grant_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['team'::text, 'person'::text, 'appointment'::text])))
  access_grant_pkey PRIMARY KEY (id)
  grant_of_episode FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)

access_request
  access_request_answer_check CHECK ((answer = ANY (ARRAY['granted'::text, 'refused'::text])))
  access_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES person(id)
  access_request_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id)
  access_request_check CHECK (((answered_at IS NULL) = (answer IS NULL)))
  access_request_check1 CHECK (((answer = 'granted'::text) = (until_at IS NOT NULL)))
  access_request_check2 CHECK ((until_at <= (answered_at + '366 days'::interval)))
  access_request_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  access_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  access_request_pkey PRIMARY KEY (id)
  access_request_reference_key UNIQUE (reference)

access_rule
  access_rule_act_check CHECK ((act = ANY (ARRAY['read'::text, 'write'::text])))
  access_rule_pkey PRIMARY KEY (role, section, act)

account
  account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  account_pkey PRIMARY KEY (person_id)

advocate_offer
  advocate_offer_check CHECK (((outcome <> 'not-offered'::text) OR (says <> ''::text)))
  advocate_offer_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  advocate_offer_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  advocate_offer_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  advocate_offer_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'declined'::text, 'waiting'::text, 'not-offered'::text])))
  advocate_offer_pkey PRIMARY KEY (id)

agency
  agency_authority_check CHECK ((authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  agency_kind_check CHECK ((kind = ANY (ARRAY['authority'::text, 'police'::text, 'health'::text, 'school'::text, 'provider'::text, 'charity'::text, 'partnership'::text])))
  agency_pkey PRIMARY KEY (id)

alert_consideration
  alert_consideration_check CHECK (((outcome = 'named'::text) = (authorities <> ''::text)))
  alert_consideration_check1 CHECK (((outcome = 'none'::text) = (details = ''::text)))
  alert_consideration_check2 CHECK (((withdrawn_at IS NULL) = (withdrawn_how IS NULL)))
  alert_consideration_check3 CHECK (((withdrawn_at IS NULL) OR (outcome <> 'none'::text)))
  alert_consideration_check4 CHECK ((withdrawn_at >= considered_at))
  alert_consideration_check5 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  alert_consideration_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  alert_consideration_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  alert_consideration_outcome_check CHECK ((outcome = ANY (ARRAY['national'::text, 'named'::text, 'none'::text])))
  alert_consideration_pkey PRIMARY KEY (id)
  alert_consideration_reason_check CHECK ((reason <> ''::text))

appointment
  appointment_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  appointment_id_person_id_key UNIQUE (id, person_id)
  appointment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  appointment_pkey PRIMARY KEY (id)

area_worker
  area_worker_check CHECK ((until_on >= from_on))
  area_worker_check1 CHECK (((part = 'holder'::text) OR (until_on IS NOT NULL)))
  area_worker_kind_check CHECK ((kind = ANY (ARRAY['co-ordinator'::text, 'family-practitioner'::text, 'yos'::text])))
  area_worker_part_check CHECK ((part = ANY (ARRAY['holder'::text, 'cover'::text])))
  area_worker_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  area_worker_pkey PRIMARY KEY (id)
  area_worker_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)

assessment_copy
  assessment_copy_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  assessment_copy_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  assessment_copy_form_id_fkey FOREIGN KEY (form_id) REFERENCES form(id)
  assessment_copy_how_check CHECK ((how = ANY (ARRAY['by-hand'::text, 'secure-email'::text, 'post'::text, 'in-homeward'::text, 'other'::text])))
  assessment_copy_pkey PRIMARY KEY (id)

audit_entry
  audit_entry_pkey PRIMARY KEY (n)

audit_seal
  audit_seal_pkey PRIMARY KEY (n)
  audit_seal_root_key UNIQUE (root)

authority_flag
  authority_flag_authority_check CHECK ((authority <> ''::text))
  authority_flag_check CHECK (((cancelled_at IS NULL) = (cancelled_how IS NULL)))
  authority_flag_check1 CHECK ((cancelled_at >= asked_at))
  authority_flag_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  authority_flag_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  authority_flag_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  authority_flag_pkey PRIMARY KEY (id)

authority_letter
  authority_letter_authority_name_check CHECK ((authority_name <> ''::text))
  authority_letter_check CHECK (((kind = 'nine-in-ninety'::text) = (reply_due_on IS NOT NULL)))
  authority_letter_check1 CHECK ((num_nonnulls(reply_at, reply_from, reply_says) = ANY (ARRAY[0, 3])))
  authority_letter_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  authority_letter_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  authority_letter_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  authority_letter_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES person(id)
  authority_letter_kind_check CHECK ((kind = ANY (ARRAY['missing'::text, 'nine-in-ninety'::text])))
  authority_letter_pkey PRIMARY KEY (id)

board_procedures
  board_procedures_pkey PRIMARY KEY (id)
  board_procedures_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)
  board_procedures_url_check CHECK (((url = ''::text) OR (url ~~ 'https://%'::text)))
  board_procedures_whose_check CHECK ((whose = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text])))

break_glass
  break_glass_appointment_id_fkey FOREIGN KEY (appointment_id) REFERENCES appointment(id)
  break_glass_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  break_glass_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id)
  break_glass_kind_check CHECK ((kind = ANY (ARRAY['immediate-risk'::text, 'missing-now'::text, 'medical'::text, 'other'::text])))
  break_glass_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  break_glass_pkey PRIMARY KEY (id)
  break_glass_reason_check CHECK ((reason <> ''::text))

break_glass_review
  break_glass_review_finding_check CHECK ((finding = ANY (ARRAY['needed'::text, 'not-needed'::text, 'look-into'::text])))
  break_glass_review_glass_id_fkey FOREIGN KEY (glass_id) REFERENCES break_glass(id)
  break_glass_review_pkey PRIMARY KEY (id)
  break_glass_review_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES person(id)

care_plan
  care_plan_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  care_plan_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  care_plan_pkey PRIMARY KEY (id)

care_review
  care_review_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  care_review_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  care_review_deals_with_why_check CHECK ((deals_with_why = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-missing'::text])))
  care_review_pkey PRIMARY KEY (id)

carried_row
  carried_row_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  carried_row_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  carried_row_first_recorded_by_fkey FOREIGN KEY (first_recorded_by) REFERENCES person(id)
  carried_row_pkey PRIMARY KEY (id)

case_review
  case_review_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  case_review_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  case_review_pkey PRIMARY KEY (id)

child
  child_check CHECK ((same_as <> id))
  child_pkey PRIMARY KEY (id)
  child_responsible_authority_check CHECK ((responsible_authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  child_same_as_fkey FOREIGN KEY (same_as) REFERENCES child(id)

child_identity
  child_identity_born_precision_check CHECK ((born_precision = ANY (ARRAY['exact'::text, 'estimated'::text, 'unknown'::text])))
  child_identity_check CHECK (((born_on IS NULL) = (born_precision = 'unknown'::text)))
  child_identity_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  child_identity_pkey PRIMARY KEY (child_id)
  child_identity_sex_check CHECK ((sex = ANY (ARRAY['female'::text, 'male'::text, 'other'::text, 'not-known'::text])))

communication_need
  communication_need_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  communication_need_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  communication_need_interpreter_check CHECK ((interpreter = ANY (ARRAY['yes'::text, 'no'::text, 'not-known'::text])))
  communication_need_pkey PRIMARY KEY (id)

compact_copy
  compact_copy_check CHECK ((num_nonnulls(record_updated_at, record_updated_by) = ANY (ARRAY[0, 2])))
  compact_copy_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  compact_copy_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  compact_copy_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  compact_copy_pkey PRIMARY KEY (id)
  compact_copy_record_updated_by_fkey FOREIGN KEY (record_updated_by) REFERENCES person(id)
  compact_copy_report_check CHECK ((report = ANY (ARRAY['missing'::text, 'found'::text])))

compact_entry
  compact_entry_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  compact_entry_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  compact_entry_entered_precision_check CHECK ((entered_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  compact_entry_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  compact_entry_pkey PRIMARY KEY (id)
  compact_entry_reference_check CHECK ((reference <> ''::text))

contact_detail
  contact_detail_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  contact_detail_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  contact_detail_kind_check CHECK ((kind = ANY (ARRAY['phone'::text, 'email'::text, 'social-media'::text, 'gaming'::text, 'other'::text])))
  contact_detail_pkey PRIMARY KEY (id)

cover
  cover_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  cover_away_id_fkey FOREIGN KEY (away_id) REFERENCES person(id)
  cover_check CHECK ((away_id <> covering_id))
  cover_check1 CHECK (((until_at > from_at) AND (until_at <= (from_at + '366 days'::interval))))
  cover_covering_id_fkey FOREIGN KEY (covering_id) REFERENCES person(id)
  cover_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id)
  cover_made_by_fkey FOREIGN KEY (made_by) REFERENCES person(id)
  cover_pkey PRIMARY KEY (id)

destination
  destination_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  destination_check CHECK ((until_on >= from_on))
  destination_check1 CHECK (((whose = ANY (ARRAY['provider'::text, 'other-authority'::text])) = (agency_id IS NOT NULL)))
  destination_name_check CHECK ((name <> ''::text))
  destination_pkey PRIMARY KEY (id)
  destination_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)
  destination_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)
  destination_whose_check CHECK ((whose = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'police'::text, 'provider'::text, 'other-authority'::text])))

digest_choice
  digest_choice_authority_check CHECK ((authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text])))
  digest_choice_part_check CHECK ((part = ANY (ARRAY['missing-co-ordinator'::text, 'team-manager'::text, 'exploitation-co-ordinator'::text, 'mailbox'::text])))
  digest_choice_pkey PRIMARY KEY (authority, part, from_at)
  digest_choice_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)

digest_day
  digest_day_check CHECK (((made_at IS NULL) = (named_on IS NOT NULL)))
  digest_day_pkey PRIMARY KEY (london_on)

disruption_step
  disruption_step_about_check CHECK ((about = ANY (ARRAY['person'::text, 'place'::text, 'vehicle'::text, 'phone'::text, 'business'::text, 'group'::text, 'other'::text])))
  disruption_step_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  disruption_step_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  disruption_step_outcome_check CHECK ((outcome = ANY (ARRAY['considered'::text, 'used'::text, 'not-used'::text])))
  disruption_step_pkey PRIMARY KEY (id)
  disruption_step_reason_check CHECK ((reason <> ''::text))
  disruption_step_tool_check CHECK ((tool <> ''::text))

district_area
  district_area_check CHECK ((until_on >= from_on))
  district_area_kind_check CHECK ((kind = ANY (ARRAY['co-ordinator'::text, 'family-practitioner'::text, 'yos'::text])))
  district_area_pkey PRIMARY KEY (id)
  district_area_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)

draft
  draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  draft_pkey PRIMARY KEY (person_id, form, subject, question)

duplicate_look
  duplicate_look_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  duplicate_look_pkey PRIMARY KEY (child_id)

duplicate_pair
  duplicate_pair_check CHECK ((lesser_id < greater_id))
  duplicate_pair_greater_id_fkey FOREIGN KEY (greater_id) REFERENCES child(id)
  duplicate_pair_lesser_id_fkey FOREIGN KEY (lesser_id) REFERENCES child(id)
  duplicate_pair_pkey PRIMARY KEY (lesser_id, greater_id)
  duplicate_pair_score_check CHECK (((score >= (0)::double precision) AND (score <= (2)::double precision)))

duty_step
  duty_step_by_fkey FOREIGN KEY (by) REFERENCES person(id)
  duty_step_child_id_rule_subject_fkey FOREIGN KEY (child_id, rule, subject) REFERENCES obligation(child_id, rule, subject)
  duty_step_kind_check CHECK ((kind = ANY (ARRAY['assigned'::text, 'commented'::text, 'closed'::text, 'reopened'::text, 'handed-on'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])))
  duty_step_pkey PRIMARY KEY (id)
  duty_step_to_person_fkey FOREIGN KEY (to_person) REFERENCES person(id)
  duty_step_to_team_fkey FOREIGN KEY (to_team) REFERENCES team(id)

early_help_decision
  early_help_decision_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  early_help_decision_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  early_help_decision_decision_check CHECK ((decision = ANY (ARRAY['close'::text, 'intervene'::text])))
  early_help_decision_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  early_help_decision_pkey PRIMARY KEY (id)
  early_help_decision_reason_check CHECK ((reason <> ''::text))
  early_help_decision_reviewer_check CHECK ((reviewer <> ''::text))

early_launch
  early_launch_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  early_launch_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  early_launch_id_child_id_key UNIQUE (id, child_id)
  early_launch_level_check CHECK (((level >= 1) AND (level <= 3)))
  early_launch_pkey PRIMARY KEY (id)
  early_launch_reason_check CHECK ((reason = ANY (ARRAY['very-high-risk'::text, 'immediate-action'::text, 'quick-succession'::text, 'extended-duration'::text])))
  early_launch_says_check CHECK ((says <> ''::text))
  early_launch_triggered_by_child_id_fkey FOREIGN KEY (triggered_by, child_id) REFERENCES episode(id, child_id)

episode
  episode_check CHECK (((duplicate_of <> id) AND (moved_from <> id)))
  episode_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_duplicate_of_fkey FOREIGN KEY (duplicate_of) REFERENCES episode(id)
  episode_found_missing_precision_check CHECK ((found_missing_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_id_child_id_key UNIQUE (id, child_id)
  episode_kind_check CHECK ((kind = ANY (ARRAY['missing'::text, 'away-from-placement'::text, 'away-without-permission'::text])))
  episode_last_seen_precision_check CHECK ((last_seen_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_lives_in_check CHECK ((lives_in = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'elsewhere'::text])))
  episode_located_precision_check CHECK ((located_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_match_check CHECK ((match = ANY (ARRAY['chosen'::text, 'new'::text, 'to-confirm'::text, 'confirmed'::text])))
  episode_missing_from_check CHECK ((missing_from = ANY (ARRAY['home'::text, 'foster-care'::text, 'childrens-home'::text, 'supported-accommodation'::text, 'school'::text, 'external-activity'::text, 'other'::text])))
  episode_moved_from_fkey FOREIGN KEY (moved_from) REFERENCES episode(id)
  episode_pkey PRIMARY KEY (id)
  episode_reported_to_police_precision_check CHECK ((reported_to_police_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_reporter_kind_check CHECK ((reporter_kind = ANY (ARRAY['home'::text, 'foster-carer'::text, 'police'::text, 'social-worker'::text, 'school'::text, 'staff'::text, 'parent'::text, 'other'::text])))
  episode_reporter_team_id_fkey FOREIGN KEY (reporter_team_id) REFERENCES team(id)
  episode_responsible_authority_check CHECK ((responsible_authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  episode_returned_precision_check CHECK ((returned_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_source_check CHECK ((source = ANY (ARRAY['report'::text, 'found-by-police'::text])))

episode_answer
  episode_answer_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_answer_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_answer_episode_id_question_key UNIQUE (episode_id, question)
  episode_answer_pkey PRIMARY KEY (id)

episode_authority
  episode_authority_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_authority_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_authority_host_check CHECK ((host = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  episode_authority_pkey PRIMARY KEY (id)
  episode_authority_reason_check CHECK ((reason <> ''::text))
  episode_authority_reporting_check CHECK ((reporting = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  episode_authority_responsible_check CHECK ((responsible = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))

episode_group
  episode_group_check CHECK (((until_at IS NULL) = (until_reason IS NULL)))
  episode_group_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_group_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_group_pkey PRIMARY KEY (id)

episode_hand_over
  episode_hand_over_check CHECK (((withdrawn_at IS NULL) = (withdrawn_because IS NULL)))
  episode_hand_over_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_hand_over_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_hand_over_from_team_id_fkey FOREIGN KEY (from_team_id) REFERENCES team(id)
  episode_hand_over_pkey PRIMARY KEY (id)
  episode_hand_over_to_team_id_fkey FOREIGN KEY (to_team_id) REFERENCES team(id)

episode_log
  episode_log_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_log_corrects_episode_id_child_id_fkey FOREIGN KEY (corrects, episode_id, child_id) REFERENCES episode_log(id, episode_id, child_id)
  episode_log_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_log_how_sure_check CHECK ((how_sure = ANY (ARRAY['certain'::text, 'likely'::text, 'unsure'::text])))
  episode_log_id_episode_id_child_id_key UNIQUE (id, episode_id, child_id)
  episode_log_kind_check CHECK ((kind = ANY (ARRAY['contact'::text, 'sighting'::text, 'assessment'::text, 'decision'::text, 'told'::text, 'information'::text, 'police'::text])))
  episode_log_pkey PRIMARY KEY (id)
  episode_log_precision_check CHECK (("precision" = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_log_source_check CHECK ((source = ANY (ARRAY['school'::text, 'family'::text, 'friends'::text, 'social-media'::text, 'other-agency'::text, 'other'::text])))

episode_review
  episode_review_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_review_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_review_pkey PRIMARY KEY (id)
  episode_review_reviewer_check CHECK ((reviewer = ANY (ARRAY['missing-person-co-ordinator'::text, 'vulnerability-hub'::text])))

evidence_check
  evidence_check_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  evidence_check_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  evidence_check_clothing_check CHECK ((clothing = ANY (ARRAY['kept'::text, 'not-kept'::text, 'none'::text, 'not-known'::text])))
  evidence_check_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  evidence_check_phone_check CHECK ((phone = ANY (ARRAY['kept'::text, 'not-kept'::text, 'none'::text, 'not-known'::text])))
  evidence_check_pkey PRIMARY KEY (id)
  evidence_check_trace_check CHECK ((trace = ANY (ARRAY['kept'::text, 'not-kept'::text, 'none'::text, 'not-known'::text])))
  evidence_check_washing_check CHECK ((washing = ANY (ARRAY['asked-not-to'::text, 'not-asked'::text, 'washed'::text, 'not-known'::text])))

evidence_learned
  evidence_learned_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  evidence_learned_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  evidence_learned_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  evidence_learned_learned_precision_check CHECK ((learned_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  evidence_learned_pkey PRIMARY KEY (id)
  evidence_learned_what_check CHECK ((what = ANY (ARRAY['scene'::text, 'thing'::text, 'device'::text, 'other'::text])))

family_member
  family_member_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  family_member_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  family_member_id_child_id_key UNIQUE (id, child_id)
  family_member_lives_with_child_check CHECK ((lives_with_child = ANY (ARRAY['yes'::text, 'no'::text, 'not-known'::text])))
  family_member_parental_responsibility_check CHECK ((parental_responsibility = ANY (ARRAY['yes'::text, 'no'::text, 'not-known'::text])))
  family_member_pkey PRIMARY KEY (id)
  family_member_relation_check CHECK ((relation = ANY (ARRAY['mother'::text, 'father'::text, 'step-parent'::text, 'parents-partner'::text, 'sibling'::text, 'grandparent'::text, 'aunt-or-uncle'::text, 'carer'::text, 'other-relative'::text, 'other'::text])))

flag
  flag_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  flag_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES episode(id)
  flag_pkey PRIMARY KEY (child_id, rule, subject)

form
  form_check CHECK (((submitted_at IS NULL) = (submitted_by IS NULL)))
  form_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  form_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  form_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  form_id_child_id_key UNIQUE (id, child_id)
  form_pkey PRIMARY KEY (id)
  form_source_check CHECK ((source = ANY (ARRAY['typed'::text, 'imported'::text])))
  form_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES person(id)

form_amendment
  form_amendment_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  form_amendment_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  form_amendment_pkey PRIMARY KEY (id)
  form_amendment_reason_check CHECK ((reason <> ''::text))

form_answer
  form_answer_check CHECK (((value IS NULL) OR (NOT not_known)))
  form_answer_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  form_answer_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  form_answer_form_id_part_question_key UNIQUE (form_id, part, question)
  form_answer_pkey PRIMARY KEY (id)

form_list
  form_list_check CHECK ((until_at >= from_at))
  form_list_key_check CHECK ((key ~ '^[a-z0-9][a-z0-9-]{0,59}$'::text))
  form_list_label_check CHECK (((label <> ''::text) AND (length(label) <= 200)))
  form_list_pkey PRIMARY KEY (id)
  form_list_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)

form_review
  form_review_check CHECK (((submitted_at IS NULL) = (submitted_by IS NULL)))
  form_review_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  form_review_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  form_review_form_id_number_key UNIQUE (form_id, number)
  form_review_number_check CHECK ((number > 0))
  form_review_pkey PRIMARY KEY (id)
  form_review_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES person(id)

further_action
  further_action_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  further_action_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  further_action_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  further_action_outcome_check CHECK ((outcome = ANY (ARRAY['further-action'::text, 'no-further-action'::text])))
  further_action_pkey PRIMARY KEY (id)
  further_action_reason_check CHECK ((reason <> ''::text))

group_child
  group_child_check CHECK (((left_on IS NULL) = (left_because IS NULL)))
  group_child_check1 CHECK ((left_on >= joined_on))
  group_child_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  group_child_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  group_child_group_id_fkey FOREIGN KEY (group_id) REFERENCES work_group(id)
  group_child_pkey PRIMARY KEY (id)
  group_child_referral_id_child_id_fkey FOREIGN KEY (referral_id, child_id) REFERENCES referral(id, child_id)

group_one_to_one
  group_one_to_one_attendance_check CHECK ((attendance = ANY (ARRAY['there'::text, 'not-ready'::text, 'elsewhere'::text])))
  group_one_to_one_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  group_one_to_one_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  group_one_to_one_exception_check CHECK ((exception <> ''::text))
  group_one_to_one_pkey PRIMARY KEY (id)

group_opt_out
  group_opt_out_check CHECK (((ended_on IS NULL) = (ended_because IS NULL)))
  group_opt_out_check1 CHECK ((ended_on >= since_on))
  group_opt_out_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  group_opt_out_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  group_opt_out_pkey PRIMARY KEY (id)
  group_opt_out_who_check CHECK ((who = ANY (ARRAY['child'::text, 'parents'::text])))

group_session
  group_session_attendance_check CHECK ((attendance = ANY (ARRAY['there'::text, 'not-ready'::text, 'elsewhere'::text])))
  group_session_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  group_session_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  group_session_group_id_fkey FOREIGN KEY (group_id) REFERENCES work_group(id)
  group_session_note_check CHECK ((note <> ''::text))
  group_session_pkey PRIMARY KEY (id)

group_told
  group_told_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  group_told_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  group_told_pkey PRIMARY KEY (id)
  group_told_who_check CHECK ((who = ANY (ARRAY['child'::text, 'parents'::text])))

health_note
  health_note_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  health_note_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  health_note_kind_check CHECK ((kind = ANY (ARRAY['condition'::text, 'medication'::text, 'allergy'::text, 'disability'::text, 'mental-health'::text, 'self-harm'::text, 'other'::text])))
  health_note_pkey PRIMARY KEY (id)
  health_note_urgent_check CHECK ((urgent = ANY (ARRAY['yes'::text, 'no'::text])))

held_form
  held_form_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  held_form_pkey PRIMARY KEY (id)
  held_form_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id)

history
  history_pkey PRIMARY KEY (table_name, row_id, version)

host_authority
  host_authority_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  host_authority_pkey PRIMARY KEY (id)

identifier
  identifier_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  identifier_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  identifier_kind_check CHECK ((kind = ANY (ARRAY['council'::text, 'police'::text, 'nhs'::text, 'upn'::text, 'home-office'::text, 'youth-justice'::text, 'other'::text])))
  identifier_pkey PRIMARY KEY (id)

installation
  installation_check CHECK (((mode = 'demonstration'::text) OR (ahead = '00:00:00'::interval)))
  installation_mode_check CHECK ((mode = ANY (ARRAY['demonstration'::text, 'service'::text])))
  installation_one_check CHECK (one)
  installation_pkey PRIMARY KEY (one)

interview_allocation
  interview_allocation_check CHECK (((cardinality(conflicts) = 0) OR (kept_because <> ''::text)))
  interview_allocation_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  interview_allocation_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  interview_allocation_conflicts_check CHECK ((conflicts <@ ARRAY['home'::text, 'provider'::text, 'home-named'::text, 'works-with-child'::text]))
  interview_allocation_destination_id_fkey FOREIGN KEY (destination_id) REFERENCES destination(id)
  interview_allocation_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  interview_allocation_interviewer_check CHECK ((interviewer <> ''::text))
  interview_allocation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  interview_allocation_pkey PRIMARY KEY (id)
  interview_allocation_provider_check CHECK ((provider <> ''::text))

interview_outcome
  interview_outcome_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  interview_outcome_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  interview_outcome_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  interview_outcome_outcome_check CHECK ((outcome <> ''::text))
  interview_outcome_pkey PRIMARY KEY (id)

interview_share
  interview_share_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'safeguarding'::text])))
  interview_share_check CHECK (((recipient <> 'other'::text) OR (recipient_name <> ''::text)))
  interview_share_check1 CHECK (((basis <> 'safeguarding'::text) OR ((basis_because <> ''::text) AND (basis_by <> ''::text))))
  interview_share_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  interview_share_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  interview_share_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  interview_share_how_check CHECK ((how = ANY (ARRAY['secure-email'::text, 'here'::text, 'in-person'::text, 'telephone'::text])))
  interview_share_pkey PRIMARY KEY (id)
  interview_share_recipient_check CHECK ((recipient = ANY (ARRAY['police'::text, 'missing-co-ordinator'::text, 'front-door'::text, 'pod-co-ordinator'::text, 'social-worker'::text, 'early-help'::text, 'intervention-meeting'::text, 'other'::text])))
  interview_share_says_check CHECK ((says <> ''::text))
  rests_on_consent TRIGGER DEFERRABLE INITIALLY DEFERRED

involvement
  involvement_check CHECK (((person_id IS NOT NULL) OR (team_id IS NOT NULL)))
  involvement_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  involvement_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  involvement_part_check CHECK ((part = ANY (ARRAY['social-worker'::text, 'team-manager'::text, 'carer'::text, 'fostering-social-worker'::text, 'school'::text, 'health'::text, 'independent-reviewing-officer'::text, 'return-interviewer'::text, 'police-officer'::text, 'family-practitioner'::text, 'other'::text])))
  involvement_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  involvement_pkey PRIMARY KEY (id)
  involvement_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

known_address
  known_address_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  known_address_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  known_address_dates_check CHECK ((dates = ANY (ARRAY['exact'::text, 'about'::text, 'not-known'::text])))
  known_address_kind_check CHECK ((kind = ANY (ARRAY['home'::text, 'parent'::text, 'relative'::text, 'friend'::text, 'frequented'::text, 'unsafe'::text, 'other'::text])))
  known_address_pkey PRIMARY KEY (id)
  known_address_unsafe_check CHECK ((unsafe = ANY (ARRAY['yes'::text, 'no'::text])))

known_device
  known_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  known_device_pkey PRIMARY KEY (device_hash, person_id)

last_looked
  last_looked_appointment_id_person_id_fkey FOREIGN KEY (appointment_id, person_id) REFERENCES appointment(id, person_id)
  last_looked_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  last_looked_pkey PRIMARY KEY (person_id, appointment_id)

legal_status
  legal_status_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  legal_status_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  legal_status_pkey PRIMARY KEY (id)
  legal_status_status_check CHECK ((status = ANY (ARRAY['no-order'::text, 'section-20'::text, 'interim-care-order'::text, 'care-order'::text, 'emergency-protection'::text, 'police-protection'::text, 'remand'::text, 'placement-order'::text, 'special-guardianship'::text, 'other'::text])))

level_dispute
  level_dispute_check CHECK ((num_nonnulls(first_outcome, first_reason, first_decider, first_at, first_by) = ANY (ARRAY[0, 5])))
  level_dispute_check1 CHECK ((num_nonnulls(second_outcome, second_reason, second_decider, second_at, second_by) = ANY (ARRAY[0, 5])))
  level_dispute_check10 CHECK (((content_at IS NULL) OR ((first_at IS NOT NULL) AND (continued_at IS NULL))))
  level_dispute_check11 CHECK ((num_nonnulls(second_at, content_at, withdrawn_at) <= 1))
  level_dispute_check2 CHECK (((COALESCE(first_outcome, ''::text) = 'changed'::text) = (first_level IS NOT NULL)))
  level_dispute_check3 CHECK (((COALESCE(second_outcome, ''::text) = 'changed'::text) = (second_level IS NOT NULL)))
  level_dispute_check4 CHECK ((num_nonnulls(continued_at, continued_by, continued_because) = ANY (ARRAY[0, 3])))
  level_dispute_check5 CHECK ((num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_because) = ANY (ARRAY[0, 3])))
  level_dispute_check6 CHECK ((num_nonnulls(content_at, content_by) = ANY (ARRAY[0, 2])))
  level_dispute_check7 CHECK ((first_at >= raised_at))
  level_dispute_check8 CHECK (((continued_at IS NULL) OR (first_at IS NOT NULL)))
  level_dispute_check9 CHECK (((second_at IS NULL) OR (second_at >= continued_at)))
  level_dispute_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  level_dispute_content_by_fkey FOREIGN KEY (content_by) REFERENCES person(id)
  level_dispute_continued_by_fkey FOREIGN KEY (continued_by) REFERENCES person(id)
  level_dispute_disputed_level_check CHECK ((disputed_level = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'no-apparent-risk'::text])))
  level_dispute_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  level_dispute_first_assessment_id_fkey FOREIGN KEY (first_assessment_id) REFERENCES risk_assessment(id)
  level_dispute_first_by_fkey FOREIGN KEY (first_by) REFERENCES person(id)
  level_dispute_first_level_check CHECK ((first_level = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'no-apparent-risk'::text])))
  level_dispute_first_outcome_check CHECK ((first_outcome = ANY (ARRAY['changed'::text, 'stands'::text])))
  level_dispute_pkey PRIMARY KEY (id)
  level_dispute_raised_agency_id_fkey FOREIGN KEY (raised_agency_id) REFERENCES agency(id)
  level_dispute_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES person(id)
  level_dispute_raised_team_id_fkey FOREIGN KEY (raised_team_id) REFERENCES team(id)
  level_dispute_second_assessment_id_fkey FOREIGN KEY (second_assessment_id) REFERENCES risk_assessment(id)
  level_dispute_second_by_fkey FOREIGN KEY (second_by) REFERENCES person(id)
  level_dispute_second_level_check CHECK ((second_level = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'no-apparent-risk'::text])))
  level_dispute_second_outcome_check CHECK ((second_outcome = ANY (ARRAY['changed'::text, 'stands'::text])))
  level_dispute_wanted_level_check CHECK ((wanted_level = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'no-apparent-risk'::text])))
  level_dispute_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES person(id)

mail_domain
  mail_domain_pkey PRIMARY KEY (domain, from_at)
  mail_domain_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)

meeting
  meeting_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  meeting_level_check CHECK (((level >= 1) AND (level <= 3)))
  meeting_pkey PRIMARY KEY (id)

membership
  membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  membership_pkey PRIMARY KEY (id)
  membership_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

message
  message_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  message_child_id_rule_subject_audience_whose_key UNIQUE (child_id, rule, subject, audience, whose)
  message_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES episode(id)
  message_pkey PRIMARY KEY (id)
  message_within_check CHECK ((within = ANY (ARRAY['minutes'::text, 'working-days'::text])))

message_acceptance
  message_acceptance_check CHECK (((given_back_at IS NULL) = (given_back_because IS NULL)))
  message_acceptance_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  message_acceptance_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  message_acceptance_how_check CHECK ((how = ANY (ARRAY['here'::text, 'telephone'::text, 'in-person'::text, 'email'::text])))
  message_acceptance_message_id_fkey FOREIGN KEY (message_id) REFERENCES message(id)
  message_acceptance_pkey PRIMARY KEY (id)

message_rung
  message_rung_destination_id_fkey FOREIGN KEY (destination_id) REFERENCES destination(id)
  message_rung_message_id_fkey FOREIGN KEY (message_id) REFERENCES message(id)
  message_rung_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  message_rung_pkey PRIMARY KEY (message_id, part, whose, holder)
  message_rung_shut_check CHECK ((shut = ANY (ARRAY['nobody'::text, 'blocked'::text])))
  message_rung_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

message_sight
  message_sight_message_id_fkey FOREIGN KEY (message_id) REFERENCES message(id)
  message_sight_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  message_sight_pkey PRIMARY KEY (message_id, person_id)

migration
  migration_pkey PRIMARY KEY (name)

missing_profile
  missing_profile_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  missing_profile_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  missing_profile_pkey PRIMARY KEY (id)

moved_row
  moved_row_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  moved_row_pkey PRIMARY KEY (id)
  moved_row_row_id_key UNIQUE (row_id)

name_index.child
  child_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id) ON DELETE CASCADE
  child_n_key UNIQUE (n)
  child_pkey PRIMARY KEY (child_id)

name_index.waiting
  waiting_pkey PRIMARY KEY (child_id)

name_index.word
  word_pkey PRIMARY KEY (id)
  word_word_key UNIQUE (word)

name_variant
  name_variant_check CHECK ((until_on >= from_on))
  name_variant_check1 CHECK ((num_nulls(until_on, ended_at, ended_because) = ANY (ARRAY[0, 3])))
  name_variant_ended_because_check CHECK ((ended_because <> ''::text))
  name_variant_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id)
  name_variant_kind_check CHECK ((kind = ANY (ARRAY['nickname'::text, 'spelling'::text])))
  name_variant_pkey PRIMARY KEY (id)
  name_variant_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)
  name_variant_source_check CHECK (((source <> ''::text) AND (length(source) <= 500)))
  name_variant_words_check CHECK (((cardinality(words) >= 2) AND (cardinality(words) <= 20)))

none_of_these
  none_of_these_check CHECK (((way <> 'after-report'::text) OR (episode_id IS NOT NULL)))
  none_of_these_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  none_of_these_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  none_of_these_pkey PRIMARY KEY (id)
  none_of_these_way_check CHECK ((way = ANY (ARRAY['after-report'::text, 'making-record'::text, 'taking-notification'::text])))

none_of_these_record
  none_of_these_record_pkey PRIMARY KEY (said_id, record_id)
  none_of_these_record_record_id_fkey FOREIGN KEY (record_id) REFERENCES child(id)
  none_of_these_record_said_id_fkey FOREIGN KEY (said_id) REFERENCES none_of_these(id)

not_reported_by_carer
  not_reported_by_carer_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  not_reported_by_carer_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  not_reported_by_carer_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  not_reported_by_carer_pkey PRIMARY KEY (id)

not_same_child
  not_same_child_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  not_same_child_child_id_other_id_key UNIQUE (child_id, other_id)
  not_same_child_judged_by_fkey FOREIGN KEY (judged_by) REFERENCES person(id)
  not_same_child_pkey PRIMARY KEY (id)
  not_same_child_reopened_because_check CHECK ((reopened_because = ANY (ARRAY['changed'::text, 'taken-back'::text])))
  reopened_for_a_reason CHECK (((reopened_at IS NULL) = (reopened_because IS NULL)))

notice
  notice_authority_check CHECK ((authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  notice_check CHECK (((kind = 'authority-notified'::text) = (authority IS NOT NULL)))
  notice_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  notice_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  notice_kind_fkey FOREIGN KEY (kind) REFERENCES notice_kind(kind)
  notice_pkey PRIMARY KEY (id)

notice_kind
  notice_kind_pkey PRIMARY KEY (kind)

notify_block
  notify_block_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  notify_block_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  notify_block_family_member_id_child_id_fkey FOREIGN KEY (family_member_id, child_id) REFERENCES family_member(id, child_id)
  notify_block_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  notify_block_pkey PRIMARY KEY (id)
  notify_block_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

nrm_consideration
  nrm_consideration_check CHECK ((num_nonnulls(referred_at, reference, first_responder) = ANY (ARRAY[0, 3])))
  nrm_consideration_check1 CHECK (((referred_at IS NULL) OR (outcome = 'refer'::text)))
  nrm_consideration_check2 CHECK ((referred_at >= considered_at))
  nrm_consideration_check3 CHECK ((num_nonnulls(reasonable, reasonable_on) = ANY (ARRAY[0, 2])))
  nrm_consideration_check4 CHECK ((num_nonnulls(conclusive, conclusive_on) = ANY (ARRAY[0, 2])))
  nrm_consideration_check5 CHECK (((reasonable IS NULL) OR (referred_at IS NOT NULL)))
  nrm_consideration_check6 CHECK (((conclusive IS NULL) OR (reasonable IS NOT NULL)))
  nrm_consideration_check7 CHECK ((conclusive_on >= reasonable_on))
  nrm_consideration_check8 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  nrm_consideration_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  nrm_consideration_conclusive_check CHECK ((conclusive = ANY (ARRAY['positive'::text, 'negative'::text])))
  nrm_consideration_outcome_check CHECK ((outcome = ANY (ARRAY['refer'::text, 'not-refer'::text])))
  nrm_consideration_pkey PRIMARY KEY (id)
  nrm_consideration_reason_check CHECK ((reason <> ''::text))
  nrm_consideration_reasonable_check CHECK ((reasonable = ANY (ARRAY['positive'::text, 'negative'::text])))

obligation
  obligation_assignee_fkey FOREIGN KEY (assignee) REFERENCES person(id)
  obligation_check CHECK (((closed_at IS NULL) = (close_reason IS NULL)))
  obligation_check1 CHECK (((handed_at IS NULL) = (handed_by IS NULL)))
  obligation_check2 CHECK ((num_nonnulls(handed_to, handed_team) = num_nonnulls(handed_at)))
  obligation_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  obligation_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id)
  obligation_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES episode(id)
  obligation_force_check CHECK ((force = ANY (ARRAY['duty'::text, 'prompt'::text])))
  obligation_handed_by_fkey FOREIGN KEY (handed_by) REFERENCES person(id)
  obligation_handed_team_fkey FOREIGN KEY (handed_team) REFERENCES team(id)
  obligation_handed_to_fkey FOREIGN KEY (handed_to) REFERENCES person(id)
  obligation_pkey PRIMARY KEY (child_id, rule, subject)
  obligation_scope_check CHECK ((scope = ANY (ARRAY['episode'::text, 'child'::text])))
  obligation_team_fkey FOREIGN KEY (team) REFERENCES team(id)

operational_number
  operational_number_pkey PRIMARY KEY (key, from_at)
  operational_number_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)

outbox
  outbox_check CHECK ((num_nonnulls(person_id, destination_id) = 1))
  outbox_check1 CHECK (((outcome IS NULL) = (outcome_at IS NULL)))
  outbox_destination_id_fkey FOREIGN KEY (destination_id) REFERENCES destination(id)
  outbox_kind_check CHECK ((kind = ANY (ARRAY['digest'::text, 'message'::text])))
  outbox_last_error_check CHECK ((last_error = ANY (ARRAY['domain'::text, 'no-address'::text, 'left'::text, 'refused'::text, 'away'::text])))
  outbox_message_id_key UNIQUE (message_id)
  outbox_named_in_fkey FOREIGN KEY (named_in) REFERENCES outbox(id)
  outbox_outcome_check CHECK ((outcome = ANY (ARRAY['sent'::text, 'kept'::text, 'failed'::text, 'needless'::text, 'missed'::text])))
  outbox_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  outbox_pkey PRIMARY KEY (id)

panel_decision
  panel_decision_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  panel_decision_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  panel_decision_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  panel_decision_outcome_check CHECK ((outcome = ANY (ARRAY['refer'::text, 'not-refer'::text])))
  panel_decision_pkey PRIMARY KEY (id)
  panel_decision_reason_check CHECK ((reason <> ''::text))

pattern_alert
  pattern_alert_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  pattern_alert_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  pattern_alert_follows_fkey FOREIGN KEY (follows) REFERENCES pattern_alert(id)
  pattern_alert_kind_check CHECK ((kind = ANY (ARRAY['child'::text, 'together'::text, 'home'::text, 'place'::text, 'time'::text, 'school'::text, 'provider'::text, 'measures'::text, 'other'::text])))
  pattern_alert_pkey PRIMARY KEY (id)
  pattern_alert_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id)

people_change
  people_change_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  people_change_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  people_change_pkey PRIMARY KEY (id)
  people_change_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

person
  person_email_key UNIQUE (email)
  person_pkey PRIMARY KEY (id)

photograph
  photograph_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  photograph_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  photograph_id_child_id_key UNIQUE (id, child_id)
  photograph_pkey PRIMARY KEY (id)
  photograph_type_check CHECK ((type = ANY (ARRAY['image/jpeg'::text, 'image/png'::text, 'image/webp'::text])))

photograph_image
  photograph_image_photograph_id_child_id_fkey FOREIGN KEY (photograph_id, child_id) REFERENCES photograph(id, child_id)
  photograph_image_pkey PRIMARY KEY (photograph_id)

placement
  placement_arrangement_check CHECK ((arrangement = ANY (ARRAY['planned'::text, 'emergency'::text])))
  placement_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  placement_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  placement_home_team_id_fkey FOREIGN KEY (home_team_id) REFERENCES team(id)
  placement_kind_check CHECK ((kind = ANY (ARRAY['family-home'::text, 'foster-care'::text, 'independent-foster-care'::text, 'childrens-home'::text, 'supported-lodgings'::text, 'supported-accommodation'::text, 'other'::text])))
  placement_lives_in_check CHECK ((lives_in = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'elsewhere'::text])))
  placement_missing_risk_check CHECK ((missing_risk = ANY (ARRAY['yes'::text, 'no'::text])))
  placement_pkey PRIMARY KEY (id)

placement_consideration
  placement_consideration_before_care_check CHECK ((before_care = ANY (ARRAY['counted'::text, 'none'::text, 'not-known'::text])))
  placement_consideration_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  placement_consideration_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  placement_consideration_child_involved_check CHECK ((child_involved = ANY (ARRAY['yes'::text, 'no'::text])))
  placement_consideration_parent_involved_check CHECK ((parent_involved = ANY (ARRAY['yes'::text, 'no'::text])))
  placement_consideration_pkey PRIMARY KEY (id)
  placement_consideration_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)

placement_notice
  placement_notice_about_check CHECK ((about = ANY (ARRAY['new'::text, 'change'::text, 'end'::text])))
  placement_notice_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  placement_notice_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  placement_notice_direction_check CHECK ((direction = ANY (ARRAY['sent'::text, 'received'::text])))
  placement_notice_form_id_fkey FOREIGN KEY (form_id) REFERENCES form(id)
  placement_notice_pkey PRIMARY KEY (id)
  placement_notice_sent_by_means_check CHECK ((sent_by_means = ANY (ARRAY['secure-email'::text, 'post'::text, 'telephone'::text, 'homeward'::text])))

placement_plan
  placement_plan_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  placement_plan_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  placement_plan_overnight_decides_check CHECK ((overnight_decides = ANY (ARRAY['carers'::text, 'social-worker'::text, 'restricted'::text])))
  placement_plan_pkey PRIMARY KEY (id)
  placement_plan_placement_id_fkey FOREIGN KEY (placement_id) REFERENCES placement(id)

police_check
  police_check_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  police_check_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  police_check_looked_at_check CHECK ((looked_at = ANY (ARRAY['pnc'::text, 'compact'::text, 'storm'::text, 'home-address'::text])))
  police_check_pkey PRIMARY KEY (id)

prevention_interview
  prevention_interview_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  prevention_interview_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  prevention_interview_offence_check CHECK ((offence = ANY (ARRAY['against-child'::text, 'by-child'::text, 'both'::text, 'none'::text])))
  prevention_interview_pkey PRIMARY KEY (id)

professional
  professional_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  professional_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  professional_pkey PRIMARY KEY (id)

profile_confirmation
  profile_confirmation_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  profile_confirmation_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  profile_confirmation_pkey PRIMARY KEY (id)

programme
  programme_area_check CHECK ((area = ANY (ARRAY['north'::text, 'south'::text])))
  programme_check CHECK (((transition_says IS NULL) = (transition_at IS NULL)))
  programme_check1 CHECK ((num_nonnulls(closed_on, closed_how, achieved, next_steps) = ANY (ARRAY[0, 4])))
  programme_check2 CHECK ((closed_on >= starts_on))
  programme_check3 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  programme_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  programme_closed_how_check CHECK ((closed_how = ANY (ARRAY['completed'::text, 'ended-early'::text, 'not-begun'::text])))
  programme_id_child_id_key UNIQUE (id, child_id)
  programme_joint_plan_check CHECK ((joint_plan = ANY (ARRAY['early-help'::text, 'child-in-need'::text, 'child-protection'::text, 'care-plan'::text, 'none'::text])))
  programme_lead_person_id_fkey FOREIGN KEY (lead_person_id) REFERENCES person(id)
  programme_pkey PRIMARY KEY (id)
  programme_referral_id_child_id_fkey FOREIGN KEY (referral_id, child_id) REFERENCES referral(id, child_id)
  programme_visits_planned_check CHECK (((visits_planned >= 1) AND (visits_planned <= 7)))

programme_aim
  programme_aim_aim_check CHECK ((aim <> ''::text))
  programme_aim_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  programme_aim_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  programme_aim_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'partly'::text, 'not-yet'::text])))
  programme_aim_pkey PRIMARY KEY (id)
  programme_aim_programme_id_child_id_fkey FOREIGN KEY (programme_id, child_id) REFERENCES programme(id, child_id)
  programme_aim_rated_end_check CHECK (((rated_end >= 0) AND (rated_end <= 10)))
  programme_aim_rated_middle_check CHECK (((rated_middle >= 0) AND (rated_middle <= 10)))
  programme_aim_rated_start_check CHECK (((rated_start >= 0) AND (rated_start <= 10)))

programme_approval
  programme_approval_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  programme_approval_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  programme_approval_extension_id_programme_id_child_id_fkey FOREIGN KEY (extension_id, programme_id, child_id) REFERENCES programme_extension(id, programme_id, child_id)
  programme_approval_outcome_check CHECK ((outcome = ANY (ARRAY['approved'::text, 'refused'::text])))
  programme_approval_pkey PRIMARY KEY (id)
  programme_approval_reason_check CHECK ((reason <> ''::text))

programme_extension
  programme_extension_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  programme_extension_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  programme_extension_id_programme_id_child_id_key UNIQUE (id, programme_id, child_id)
  programme_extension_pkey PRIMARY KEY (id)
  programme_extension_programme_id_child_id_fkey FOREIGN KEY (programme_id, child_id) REFERENCES programme(id, child_id)
  programme_extension_reason_check CHECK ((reason = ANY (ARRAY['rapport'::text, 'additional-needs'::text])))
  programme_extension_says_check CHECK ((says <> ''::text))
  programme_extension_weeks_check CHECK (((weeks >= 1) AND (weeks <= 4)))

programme_plan
  programme_plan_check CHECK (((child_says = ''::text) OR (child_not_asked = ''::text)))
  programme_plan_check1 CHECK (((parents_say = ''::text) OR (parents_not_asked = ''::text)))
  programme_plan_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  programme_plan_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  programme_plan_pkey PRIMARY KEY (id)
  programme_plan_programme_id_child_id_fkey FOREIGN KEY (programme_id, child_id) REFERENCES programme(id, child_id)

programme_session
  programme_session_attendance_check CHECK ((attendance = ANY (ARRAY['met'::text, 'not-ready'::text, 'not-reached'::text])))
  programme_session_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  programme_session_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  programme_session_kind_check CHECK ((kind = ANY (ARRAY['child'::text, 'parents'::text, 'other'::text])))
  programme_session_pkey PRIMARY KEY (id)
  programme_session_programme_id_child_id_fkey FOREIGN KEY (programme_id, child_id) REFERENCES programme(id, child_id)
  programme_session_topics_check CHECK ((topics <@ ARRAY['health'::text, 'grooming'::text, 'sexual-health'::text, 'keeping-safe'::text, 'social'::text, 'community'::text, 'consent'::text, 'safety-planning'::text, 'risk'::text]))

protection_concern
  protection_concern_check CHECK (((happened_at IS NULL) = (happened_precision IS NULL)))
  protection_concern_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  protection_concern_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  protection_concern_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  protection_concern_happened_precision_check CHECK ((happened_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  protection_concern_host_check CHECK ((host = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  protection_concern_kind_check CHECK ((kind = ANY (ARRAY['crime'::text, 'danger'::text, 'sexual-abuse'::text, 'exploitation'::text, 'significant-harm'::text])))
  protection_concern_learned_precision_check CHECK ((learned_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  protection_concern_pkey PRIMARY KEY (id)
  protection_concern_sexual_harm_check CHECK ((sexual_harm = ANY (ARRAY['yes'::text, 'no'::text, 'not-known'::text])))

protection_decision
  protection_decision_as_contact_check CHECK ((as_contact = ANY (ARRAY['yes'::text, 'no'::text])))
  protection_decision_check CHECK ((num_nonnulls(episode_id, concern_id) > 0))
  protection_decision_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  protection_decision_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  protection_decision_concern_id_fkey FOREIGN KEY (concern_id) REFERENCES protection_concern(id)
  protection_decision_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  protection_decision_outcome_check CHECK ((outcome = ANY (ARRAY['section-47'::text, 'section-17'::text, 'neither'::text])))
  protection_decision_pkey PRIMARY KEY (id)

protection_lead
  protection_lead_authority_check CHECK ((authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  protection_lead_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  protection_lead_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  protection_lead_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  protection_lead_pkey PRIMARY KEY (id)

protection_notice
  protection_notice_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  protection_notice_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  protection_notice_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  protection_notice_pkey PRIMARY KEY (id)
  protection_notice_whom_check CHECK ((whom = ANY (ARRAY['police'::text, 'front-door'::text])))

provider_guidance
  provider_guidance_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  provider_guidance_check CHECK ((num_nonnulls(accepted_on, accepted_by) = ANY (ARRAY[0, 2])))
  provider_guidance_guidance_check CHECK ((guidance <> ''::text))
  provider_guidance_pkey PRIMARY KEY (id)
  provider_guidance_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES person(id)

recomputation
  recomputation_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  recomputation_pkey PRIMARY KEY (child_id)

record_union
  record_union_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  record_union_parted_by_fkey FOREIGN KEY (parted_by) REFERENCES person(id)
  record_union_pkey PRIMARY KEY (id)
  record_union_shared_by_fkey FOREIGN KEY (shared_by) REFERENCES person(id)

recovery_code
  recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  recovery_code_pkey PRIMARY KEY (person_id, code_hash)

referral
  referral_asked_team_id_fkey FOREIGN KEY (asked_team_id) REFERENCES team(id)
  referral_asks_check CHECK ((asks <> ''::text))
  referral_band_check CHECK ((band = ANY (ARRAY['none'::text, 'vulnerable'::text, 'suspected'::text, 'evidenced'::text])))
  referral_check CHECK (((consent = 'yes'::text) = (consent_on IS NOT NULL)))
  referral_check1 CHECK (((asked_team_id IS NULL) = (asked_at IS NULL)))
  referral_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  referral_consent_check CHECK ((consent = ANY (ARRAY['yes'::text, 'no'::text, 'not-asked'::text])))
  referral_destination_id_fkey FOREIGN KEY (destination_id) REFERENCES destination(id)
  referral_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  referral_id_child_id_key UNIQUE (id, child_id)
  referral_kind_check CHECK ((kind = ANY (ARRAY['ce-team'::text, 'catch22-cce'::text, 'yos-prevention'::text, 'cce-prevention'::text, 'early-help'::text, 'front-door'::text, 'specialist'::text, 'resource-pack'::text, 'other'::text])))
  referral_matrix_id_child_id_fkey FOREIGN KEY (matrix_id, child_id) REFERENCES form(id, child_id)
  referral_pkey PRIMARY KEY (id)
  referral_referrer_check CHECK ((referrer = ANY (ARRAY['school'::text, 'alternative-provision'::text, 'special-school'::text, 'elective-home-education'::text, 'police'::text, 'local-authority'::text, 'health'::text, 'other'::text])))
  referral_school_year_check CHECK (((school_year >= 1) AND (school_year <= 6)))
  referral_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'asked'::text, 'unsent'::text, 'sent'::text, 'received'::text, 'matrix-needed'::text, 'more-information'::text, 'accepted'::text, 'declined'::text, 'allocated'::text, 'started'::text, 'closed'::text, 'withdrawn'::text])))
  referral_to_team_id_fkey FOREIGN KEY (to_team_id) REFERENCES team(id)
  referral_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES person(id)
  referral_yos_check CHECK ((yos = ANY (ARRAY['yes'::text, 'no'::text, 'not-known'::text])))

referral_step
  referral_step_check CHECK (((reason <> ''::text) OR (kind <> ALL (ARRAY['amend'::text, 'ask'::text, 'decline'::text, 'withdraw'::text, 'close'::text]))))
  referral_step_check1 CHECK (((reason <> ''::text) OR (kind <> 'take-back'::text)))
  referral_step_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  referral_step_kind_check CHECK ((kind = ANY (ARRAY['ask-school'::text, 'send'::text, 'receive'::text, 'revive'::text, 'amend'::text, 'ask'::text, 'answer'::text, 'accept'::text, 'decline'::text, 'allocate'::text, 'start'::text, 'close'::text, 'withdraw'::text, 'take-back'::text])))
  referral_step_pkey PRIMARY KEY (id)
  referral_step_referral_id_child_id_fkey FOREIGN KEY (referral_id, child_id) REFERENCES referral(id, child_id)

referrer_contact
  referrer_contact_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  referrer_contact_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  referrer_contact_decision_id_child_id_fkey FOREIGN KEY (decision_id, child_id) REFERENCES triage_decision(id, child_id)
  referrer_contact_how_check CHECK ((how = ANY (ARRAY['telephone'::text, 'in-person'::text, 'email'::text, 'here'::text])))
  referrer_contact_pkey PRIMARY KEY (id)
  referrer_contact_says_check CHECK ((says <> ''::text))
  referrer_contact_who_check CHECK ((who <> ''::text))

remit
  remit_check CHECK (((kind = 'open-episode'::text) = (value IS NULL)))
  remit_kind_check CHECK ((kind = ANY (ARRAY['authority'::text, 'district'::text, 'open-episode'::text])))
  remit_pkey PRIMARY KEY (id)
  remit_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

restricted_met_noted
  restricted_met_noted_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  restricted_met_noted_noted_by_fkey FOREIGN KEY (noted_by) REFERENCES person(id)
  restricted_met_noted_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  restricted_met_noted_pkey PRIMARY KEY (child_id, person_id, day)

return_interview
  return_interview_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  return_interview_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  return_interview_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  return_interview_pkey PRIMARY KEY (id)

return_interview_offer
  return_interview_offer_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  return_interview_offer_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  return_interview_offer_kind_check CHECK ((kind = ANY (ARRAY['offer'::text, 'attempt'::text])))
  return_interview_offer_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'declined'::text, 'no-answer'::text, 'not-possible'::text, 'waiting'::text])))
  return_interview_offer_pkey PRIMARY KEY (id)

risk_assessment
  risk_assessment_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  risk_assessment_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  risk_assessment_level_check CHECK ((level = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text, 'no-apparent-risk'::text])))
  risk_assessment_pkey PRIMARY KEY (id)
  risk_assessment_stage_check CHECK ((stage = ANY (ARRAY['initial'::text, 'secondary'::text, 'review'::text])))

risk_marker
  risk_marker_check CHECK (((ended_at IS NULL) = (ended_because IS NULL)))
  risk_marker_check1 CHECK ((ended_at >= since_at))
  risk_marker_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  risk_marker_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  risk_marker_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  risk_marker_form_id_fkey FOREIGN KEY (form_id) REFERENCES form(id)
  risk_marker_kind_check CHECK ((kind = ANY (ARRAY['exploitation-high'::text, 'trafficking-high'::text, 'unaccompanied'::text, 'trafficking-signs'::text])))
  risk_marker_pkey PRIMARY KEY (id)
  risk_marker_says_check CHECK ((says <> ''::text))

routing
  gates_before_closing CHECK (((closed_at IS NULL) OR (referral_reference IS NOT NULL) OR ((NOT (gates && ARRAY['PATH18-6'::text, 'RFM18-11'::text])) AND ((NOT (gates && ARRAY['PATH24-5'::text])) OR (worker_evidence IS NOT NULL)))))
  routing_check CHECK (((referral_reference IS NULL) = (referred_at IS NULL)))
  routing_check1 CHECK (((worker_evidence IS NULL) = (worker_shown_at IS NULL)))
  routing_check2 CHECK (((early_help IS NULL) OR (early_help_reason <> ''::text)))
  routing_check3 CHECK (((early_help_registered_on IS NULL) OR (early_help = 'yes'::text)))
  routing_check4 CHECK (((threshold_proposed IS NULL) OR (threshold_proposed_reason <> ''::text)))
  routing_check5 CHECK (((threshold_decided IS NULL) = (threshold_decided_at IS NULL)))
  routing_check6 CHECK (((threshold_decided IS NULL) OR (threshold_decided_by <> ''::text)))
  routing_check7 CHECK (((closed_at IS NULL) = (closed_by IS NULL)))
  routing_check8 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  routing_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  routing_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id)
  routing_early_help_check CHECK ((early_help = ANY (ARRAY['yes'::text, 'no'::text])))
  routing_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  routing_form_id_key UNIQUE (form_id)
  routing_generation_check CHECK ((generation = ANY (ARRAY['G0'::text, 'G1'::text, 'G2'::text, 'G3'::text])))
  routing_main_risk_check CHECK ((main_risk = ANY (ARRAY['CSE'::text, 'CCE'::text])))
  routing_pkey PRIMARY KEY (id)
  routing_referral_reference_check CHECK ((referral_reference <> ''::text))
  routing_support_check CHECK ((support = ANY (ARRAY['resources'::text, 'group'::text, 'direct'::text, 'none'::text])))
  routing_threshold_decided_check CHECK ((threshold_decided = ANY (ARRAY['met'::text, 'not-met'::text])))
  routing_threshold_proposed_check CHECK ((threshold_proposed = ANY (ARRAY['met'::text, 'not-met'::text])))
  routing_worker_evidence_check CHECK ((worker_evidence <> ''::text))

routing_sent
  routing_sent_channel_check CHECK ((channel = ANY (ARRAY['secure-email'::text, 'cjsm'::text, 'telephone'::text, 'post'::text, 'in-person'::text])))
  routing_sent_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  routing_sent_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  routing_sent_destination_key_check CHECK ((destination_key <> ''::text))
  routing_sent_form_id_child_id_fkey FOREIGN KEY (form_id, child_id) REFERENCES form(id, child_id)
  routing_sent_pkey PRIMARY KEY (id)
  routing_sent_sent_to_check CHECK ((sent_to <> ''::text))

safety_plan
  safety_plan_check CHECK (((plan <> ''::text) OR (referrals <> ''::text)))
  safety_plan_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  safety_plan_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  safety_plan_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  safety_plan_pkey PRIMARY KEY (id)

scaled_meeting
  scaled_meeting_check CHECK (((planned_at IS NULL) = (meets_on IS NULL)))
  scaled_meeting_check1 CHECK (((called_off_at IS NULL) = (called_off_because IS NULL)))
  scaled_meeting_check2 CHECK (((held_at IS NULL) OR (called_off_at IS NULL)))
  scaled_meeting_check3 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  scaled_meeting_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  scaled_meeting_launch_id_child_id_fkey FOREIGN KEY (launch_id, child_id) REFERENCES early_launch(id, child_id)
  scaled_meeting_level_check CHECK (((level >= 1) AND (level <= 3)))
  scaled_meeting_matrix_form_id_child_id_fkey FOREIGN KEY (matrix_form_id, child_id) REFERENCES form(id, child_id)
  scaled_meeting_pkey PRIMARY KEY (id)
  scaled_meeting_previous_level_check CHECK (((previous_level >= 1) AND (previous_level <= 3)))
  scaled_meeting_record_form_id_child_id_fkey FOREIGN KEY (record_form_id, child_id) REFERENCES form(id, child_id)
  scaled_meeting_triggered_by_child_id_fkey FOREIGN KEY (triggered_by, child_id) REFERENCES episode(id, child_id)

school_contact
  school_contact_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  school_contact_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  school_contact_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  school_contact_pkey PRIMARY KEY (id)

schooling
  schooling_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  schooling_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  schooling_kind_check CHECK ((kind = ANY (ARRAY['school'::text, 'college'::text, 'alternative-provision'::text, 'elective-home-education'::text, 'training'::text, 'employment'::text, 'excluded'::text, 'missing-education'::text, 'none'::text, 'other'::text])))
  schooling_needs_check CHECK ((needs = ANY (ARRAY['none'::text, 'sen-support'::text, 'ehcp'::text, 'not-known'::text])))
  schooling_pkey PRIMARY KEY (id)
  schooling_school_team_id_fkey FOREIGN KEY (school_team_id) REFERENCES team(id)

seal
  seal_check CHECK (((ended_at IS NULL) = (end_reason IS NULL)))
  seal_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id)
  seal_pkey PRIMARY KEY (id)
  seal_sealed_by_fkey FOREIGN KEY (sealed_by) REFERENCES person(id)

seal_child
  seal_child_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  seal_child_pkey PRIMARY KEY (seal_id, child_id)
  seal_child_seal_id_fkey FOREIGN KEY (seal_id) REFERENCES seal(id)

seal_keeper
  seal_keeper_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES person(id)
  seal_keeper_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['appointment'::text, 'team'::text])))
  seal_keeper_named_by_fkey FOREIGN KEY (named_by) REFERENCES person(id)
  seal_keeper_seal_id_fkey FOREIGN KEY (seal_id) REFERENCES seal(id)

search
  search_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  search_pkey PRIMARY KEY (id)

search_handle
  search_handle_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  search_handle_pkey PRIMARY KEY (handle)

search_measure
  search_measure_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  search_measure_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  search_measure_episode_id_measure_key UNIQUE (episode_id, measure)
  search_measure_pkey PRIMARY KEY (id)
  search_measure_state_check CHECK ((state = ANY (ARRAY['done'::text, 'not-done'::text, 'could-not'::text])))

sensitive_note
  sensitive_note_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  sensitive_note_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  sensitive_note_kind_check CHECK ((kind = ANY (ARRAY['sexual-orientation'::text, 'gender-identity'::text, 'pregnancy'::text, 'sexual-health'::text, 'religion'::text])))
  sensitive_note_pkey PRIMARY KEY (id)

session
  session_appointment_id_person_id_fkey FOREIGN KEY (appointment_id, person_id) REFERENCES appointment(id, person_id)
  session_check CHECK (((ended_at IS NULL) = (ended_because IS NULL)))
  session_check1 CHECK (((appointment_id IS NULL) OR (factor = ANY (ARRAY['met'::text, 'not-asked'::text]))))
  session_ended_because_check CHECK ((ended_because = ANY (ARRAY['signed-out'::text, 'idle'::text, 'too-old'::text, 'left'::text, 'password-changed'::text])))
  session_factor_check CHECK ((factor = ANY (ARRAY['due'::text, 'set-up'::text, 'met'::text, 'not-asked'::text])))
  session_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  session_pkey PRIMARY KEY (id)
  session_token_hash_key UNIQUE (token_hash)

set_up_link
  set_up_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  set_up_link_pkey PRIMARY KEY (token_hash)

sharing_consent
  sharing_consent_agrees_check CHECK ((agrees = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not-asked'::text])))
  sharing_consent_basis_check CHECK ((basis = ANY (ARRAY['consent'::text, 'safeguarding'::text, 'not-shared'::text])))
  sharing_consent_check CHECK (((told IS DISTINCT FROM 'yes'::text) OR ((told_at IS NOT NULL) AND (told_says <> ''::text))))
  sharing_consent_check1 CHECK (((told IS DISTINCT FROM 'no'::text) OR (told_says <> ''::text)))
  sharing_consent_check2 CHECK (((agrees IS NULL) OR (agrees = 'not-asked'::text) OR (asked_at IS NOT NULL)))
  sharing_consent_check3 CHECK (((agrees IS DISTINCT FROM 'partly'::text) OR (limits <> ''::text)))
  sharing_consent_check4 CHECK (((basis IS NULL) = (basis_at IS NULL)))
  sharing_consent_check5 CHECK (((basis IS DISTINCT FROM 'consent'::text) OR (COALESCE(agrees, ''::text) = ANY (ARRAY['yes'::text, 'partly'::text]))))
  sharing_consent_check6 CHECK (((basis <> ALL (ARRAY['safeguarding'::text, 'not-shared'::text])) OR ((basis_because <> ''::text) AND (basis_by <> ''::text))))
  sharing_consent_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  sharing_consent_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  sharing_consent_episode_id_key UNIQUE (episode_id)
  sharing_consent_pkey PRIMARY KEY (id)
  sharing_consent_service_by_check CHECK ((service_by = ANY (ARRAY['child'::text, 'parent'::text, 'both'::text])))
  sharing_consent_service_check CHECK ((service = ANY (ARRAY['yes'::text, 'no'::text])))
  sharing_consent_told_check CHECK ((told = ANY (ARRAY['yes'::text, 'no'::text])))

sign_in_attempt
  sign_in_attempt_factor_check CHECK ((factor = ANY (ARRAY['password'::text, 'code'::text])))
  sign_in_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['pending'::text, 'wrong'::text, 'passed'::text, 'right'::text, 'slowed'::text])))
  sign_in_attempt_pkey PRIMARY KEY (id)

significant_concern
  significant_concern_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  significant_concern_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  significant_concern_pkey PRIMARY KEY (id)

social_care_status
  social_care_status_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  social_care_status_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  social_care_status_pkey PRIMARY KEY (id)
  social_care_status_status_check CHECK ((status = ANY (ARRAY['child-in-need'::text, 'child-protection-plan'::text, 'in-care'::text, 'care-leaver'::text])))

statutory_review
  statutory_review_adequacy_check CHECK ((adequacy = ANY (ARRAY['adequate'::text, 'partly'::text, 'not-adequate'::text])))
  statutory_review_check CHECK ((num_nonnulls(since_on, episodes, adequacy, adequacy_reason, exceptions, reported_at, reported_by) = ANY (ARRAY[0, 7])))
  statutory_review_check1 CHECK ((num_nonnulls(manager_told_at, manager_told) = ANY (ARRAY[0, 2])))
  statutory_review_check2 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  statutory_review_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  statutory_review_episodes_check CHECK ((episodes >= 0))
  statutory_review_pkey PRIMARY KEY (id)
  statutory_review_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES person(id)

strategy_ask
  strategy_ask_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  strategy_ask_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  strategy_ask_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  strategy_ask_pkey PRIMARY KEY (id)

strategy_consideration
  strategy_consideration_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  strategy_consideration_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  strategy_consideration_decision_check CHECK ((decision = ANY (ARRAY['hold'::text, 'not-now'::text])))
  strategy_consideration_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  strategy_consideration_pkey PRIMARY KEY (id)

strategy_meeting
  strategy_meeting_check CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  strategy_meeting_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  strategy_meeting_enquiries_check CHECK ((enquiries = ANY (ARRAY['needed'::text, 'not-needed'::text, 'not-decided'::text])))
  strategy_meeting_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  strategy_meeting_pkey PRIMARY KEY (id)

team
  team_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  team_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'home'::text, 'out-of-hours'::text, 'school'::text])))
  team_pkey PRIMARY KEY (id)

told
  told_about_check CHECK ((about = ANY (ARRAY['missing'::text, 'found'::text])))
  told_check CHECK (((told_at IS NULL) = (not_told_because IS NOT NULL)))
  told_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  told_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  told_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  told_pkey PRIMARY KEY (id)
  told_whom_check CHECK ((whom = ANY (ARRAY['parents'::text, 'social-worker'::text, 'team-manager'::text, 'provider-senior-manager'::text, 'out-of-hours'::text, 'police'::text, 'school'::text, 'other'::text])))

triage_decision
  triage_decision_check CHECK (((mace IS DISTINCT FROM 'not-referred'::text) OR (mace_because <> ''::text)))
  triage_decision_check1 CHECK (((entered_in_error_at IS NULL) = (entered_in_error_reason IS NULL)))
  triage_decision_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  triage_decision_id_child_id_key UNIQUE (id, child_id)
  triage_decision_mace_check CHECK ((mace = ANY (ARRAY['referred'::text, 'not-referred'::text])))
  triage_decision_outcome_check CHECK ((outcome = ANY (ARRAY['accept'::text, 'decline'::text, 'more-information'::text, 'referral-form'::text, 'no-direct-work'::text, 'carried-over'::text])))
  triage_decision_pkey PRIMARY KEY (id)
  triage_decision_reason_check CHECK ((reason <> ''::text))

whereabouts_known
  whereabouts_known_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  whereabouts_known_decision_check CHECK ((decision = ANY (ARRAY['stay'::text, 'fetch'::text])))
  whereabouts_known_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  whereabouts_known_pkey PRIMARY KEY (id)

work_group
  work_group_check CHECK ((ended_on >= starts_on))
  work_group_name_check CHECK (((name <> ''::text) AND (length(name) <= 200)))
  work_group_pkey PRIMARY KEY (id)
  work_group_set_by_fkey FOREIGN KEY (set_by) REFERENCES person(id)
  work_group_setting_check CHECK ((setting <> ''::text))
  work_group_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

-- Indexes

access_grant
CREATE INDEX access_grant_of_child ON public.access_grant USING btree (child_id, holder) INCLUDE (episode_id, from_at, until_at, suspended_at)
CREATE INDEX access_grant_of_holder ON public.access_grant USING btree (holder, child_id)
CREATE UNIQUE INDEX access_grant_once ON public.access_grant USING btree (child_id, holder, because, cause_id, COALESCE(episode_id, child_id)) WHERE (until_at IS NULL)
CREATE UNIQUE INDEX access_grant_pkey ON public.access_grant USING btree (id)

access_request
CREATE INDEX access_request_of_person ON public.access_request USING btree (person_id, asked_at)
CREATE UNIQUE INDEX access_request_once ON public.access_request USING btree (appointment_id, child_id) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL))
CREATE UNIQUE INDEX access_request_pkey ON public.access_request USING btree (id)
CREATE UNIQUE INDEX access_request_reference_key ON public.access_request USING btree (reference)
CREATE INDEX access_request_waiting ON public.access_request USING btree (asked_at) WHERE ((answered_at IS NULL) AND (withdrawn_at IS NULL))

access_rule
CREATE UNIQUE INDEX access_rule_pkey ON public.access_rule USING btree (role, section, act)

account
CREATE UNIQUE INDEX account_pkey ON public.account USING btree (person_id)

advocate_offer
CREATE INDEX advocate_offer_of_child ON public.advocate_offer USING btree (child_id)
CREATE INDEX advocate_offer_of_episode ON public.advocate_offer USING btree (episode_id)
CREATE UNIQUE INDEX advocate_offer_pkey ON public.advocate_offer USING btree (id)

agency
CREATE UNIQUE INDEX agency_pkey ON public.agency USING btree (id)

alert_consideration
CREATE INDEX alert_consideration_of_child ON public.alert_consideration USING btree (child_id)
CREATE INDEX alert_consideration_of_episode ON public.alert_consideration USING btree (episode_id)
CREATE UNIQUE INDEX alert_consideration_pkey ON public.alert_consideration USING btree (id)

appointment
CREATE UNIQUE INDEX appointment_id_person_id_key ON public.appointment USING btree (id, person_id)
CREATE INDEX appointment_of_person ON public.appointment USING btree (person_id)
CREATE UNIQUE INDEX appointment_pkey ON public.appointment USING btree (id)

area_worker
CREATE UNIQUE INDEX area_held ON public.area_worker USING btree (kind, area) WHERE ((part = 'holder'::text) AND (until_on IS NULL))
CREATE INDEX area_worker_of_area ON public.area_worker USING btree (kind, area, from_on)
CREATE UNIQUE INDEX area_worker_pkey ON public.area_worker USING btree (id)

assessment_copy
CREATE INDEX assessment_copy_of_child ON public.assessment_copy USING btree (child_id)
CREATE UNIQUE INDEX assessment_copy_pkey ON public.assessment_copy USING btree (id)

audit_entry
CREATE INDEX audit_by_person ON public.audit_entry USING btree (person_id, n)
CREATE INDEX audit_by_transaction ON public.audit_entry USING btree (xid, n)
CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (n)
CREATE INDEX audit_of_children ON public.audit_entry USING gin (children)
CREATE INDEX audit_of_restricted_met ON public.audit_entry USING btree (at) WHERE (reason_code = 'restricted-met'::text)

audit_seal
CREATE UNIQUE INDEX audit_seal_pkey ON public.audit_seal USING btree (n)
CREATE UNIQUE INDEX audit_seal_root_key ON public.audit_seal USING btree (root)

authority_flag
CREATE INDEX authority_flag_of_child ON public.authority_flag USING btree (child_id)
CREATE INDEX authority_flag_of_episode ON public.authority_flag USING btree (episode_id)
CREATE UNIQUE INDEX authority_flag_pkey ON public.authority_flag USING btree (id)

authority_letter
CREATE INDEX authority_letter_of_child ON public.authority_letter USING btree (child_id)
CREATE UNIQUE INDEX authority_letter_once ON public.authority_letter USING btree (episode_id, kind) WHERE (entered_in_error_at IS NULL)
CREATE UNIQUE INDEX authority_letter_pkey ON public.authority_letter USING btree (id)
CREATE INDEX authority_letter_unanswered ON public.authority_letter USING btree (reply_due_on) WHERE ((reply_at IS NULL) AND (entered_in_error_at IS NULL))

board_procedures
CREATE INDEX board_procedures_of ON public.board_procedures USING btree (whose, set_at)
CREATE UNIQUE INDEX board_procedures_pkey ON public.board_procedures USING btree (id)

break_glass
CREATE INDEX break_glass_by_appointment ON public.break_glass USING btree (appointment_id, broken_at)
CREATE INDEX break_glass_by_time ON public.break_glass USING btree (broken_at)
CREATE INDEX break_glass_of_child ON public.break_glass USING btree (child_id, broken_at)
CREATE UNIQUE INDEX break_glass_pkey ON public.break_glass USING btree (id)

break_glass_review
CREATE INDEX break_glass_review_of_glass ON public.break_glass_review USING btree (glass_id, reviewed_at)
CREATE UNIQUE INDEX break_glass_review_pkey ON public.break_glass_review USING btree (id)

care_plan
CREATE INDEX care_plan_of_child ON public.care_plan USING btree (child_id)
CREATE UNIQUE INDEX care_plan_pkey ON public.care_plan USING btree (id)

care_review
CREATE INDEX care_review_of_child ON public.care_review USING btree (child_id)
CREATE UNIQUE INDEX care_review_pkey ON public.care_review USING btree (id)

carried_row
CREATE INDEX carried_row_of_episode ON public.carried_row USING btree (episode_id)
CREATE UNIQUE INDEX carried_row_pkey ON public.carried_row USING btree (id)

case_review
CREATE INDEX case_review_of_episode ON public.case_review USING btree (episode_id)
CREATE UNIQUE INDEX case_review_pkey ON public.case_review USING btree (id)

child
CREATE INDEX child_by_birth ON name_index.child USING btree (born) INCLUDE (n)
CREATE UNIQUE INDEX child_n_key ON name_index.child USING btree (n)
CREATE INDEX child_of_authority ON public.child USING btree (responsible_authority)
CREATE UNIQUE INDEX child_pkey ON public.child USING btree (id)
CREATE UNIQUE INDEX child_pkey ON name_index.child USING btree (child_id)
CREATE INDEX child_same_as ON public.child USING btree (same_as) WHERE (same_as IS NOT NULL)

child_identity
CREATE UNIQUE INDEX child_identity_pkey ON public.child_identity USING btree (child_id)
CREATE INDEX child_identity_words ON public.child_identity USING gin (name_words)

communication_need
CREATE INDEX communication_need_of_child ON public.communication_need USING btree (child_id)
CREATE UNIQUE INDEX communication_need_pkey ON public.communication_need USING btree (id)

compact_copy
CREATE INDEX compact_copy_of_child ON public.compact_copy USING btree (child_id)
CREATE UNIQUE INDEX compact_copy_pkey ON public.compact_copy USING btree (id)

compact_entry
CREATE INDEX compact_entry_of_child ON public.compact_entry USING btree (child_id)
CREATE INDEX compact_entry_of_episode ON public.compact_entry USING btree (episode_id)
CREATE UNIQUE INDEX compact_entry_pkey ON public.compact_entry USING btree (id)

contact_detail
CREATE INDEX contact_detail_by_telephone ON public.contact_detail USING gin (telephones_in(value)) WITH (fastupdate=off)
CREATE INDEX contact_detail_of_child ON public.contact_detail USING btree (child_id)
CREATE UNIQUE INDEX contact_detail_pkey ON public.contact_detail USING btree (id)

cover
CREATE INDEX cover_by_covering ON public.cover USING btree (covering_id, agency_id)
CREATE INDEX cover_of_away ON public.cover USING btree (away_id)
CREATE UNIQUE INDEX cover_pkey ON public.cover USING btree (id)

destination
CREATE INDEX destination_of_kind ON public.destination USING btree (kind, whose, from_on)
CREATE UNIQUE INDEX destination_pkey ON public.destination USING btree (id)
CREATE UNIQUE INDEX destination_stands ON public.destination USING btree (kind, whose, COALESCE(agency_id, '00000000-0000-0000-0000-000000000000'::uuid)) WHERE (until_on IS NULL)

digest_choice
CREATE UNIQUE INDEX digest_choice_pkey ON public.digest_choice USING btree (authority, part, from_at)

digest_day
CREATE UNIQUE INDEX digest_day_pkey ON public.digest_day USING btree (london_on)

disruption_step
CREATE INDEX disruption_step_of_child ON public.disruption_step USING btree (child_id)
CREATE UNIQUE INDEX disruption_step_pkey ON public.disruption_step USING btree (id)

district_area
CREATE UNIQUE INDEX district_area_pkey ON public.district_area USING btree (id)
CREATE UNIQUE INDEX district_area_stands ON public.district_area USING btree (kind, district) WHERE (until_on IS NULL)

draft
CREATE UNIQUE INDEX draft_pkey ON public.draft USING btree (person_id, form, subject, question)

duplicate_look
CREATE UNIQUE INDEX duplicate_look_pkey ON public.duplicate_look USING btree (child_id)
CREATE INDEX duplicate_look_waiting ON public.duplicate_look USING btree (child_id) WHERE (looked < wanted)

duplicate_pair
CREATE INDEX duplicate_pair_of_greater ON public.duplicate_pair USING btree (greater_id)
CREATE UNIQUE INDEX duplicate_pair_pkey ON public.duplicate_pair USING btree (lesser_id, greater_id)

duty_step
CREATE INDEX duty_step_of_duty ON public.duty_step USING btree (child_id, rule, subject)
CREATE UNIQUE INDEX duty_step_pkey ON public.duty_step USING btree (id)

early_help_decision
CREATE INDEX early_help_decision_of_child ON public.early_help_decision USING btree (child_id)
CREATE INDEX early_help_decision_of_episode ON public.early_help_decision USING btree (episode_id)
CREATE UNIQUE INDEX early_help_decision_pkey ON public.early_help_decision USING btree (id)

early_launch
CREATE UNIQUE INDEX early_launch_id_child_id_key ON public.early_launch USING btree (id, child_id)
CREATE INDEX early_launch_of_child ON public.early_launch USING btree (child_id)
CREATE UNIQUE INDEX early_launch_pkey ON public.early_launch USING btree (id)

episode
CREATE INDEX episode_found ON public.episode USING btree (LEAST(located_at, returned_at)) WHERE ((kind = 'missing'::text) AND (entered_in_error_at IS NULL))
CREATE UNIQUE INDEX episode_id_child_id_key ON public.episode USING btree (id, child_id)
CREATE INDEX episode_moved_from ON public.episode USING btree (moved_from) WHERE (moved_from IS NOT NULL)
CREATE INDEX episode_of_child ON public.episode USING btree (child_id, recorded_at)
CREATE INDEX episode_open ON public.episode USING btree (COALESCE(last_seen_at, reported_to_police_at, recorded_at)) WHERE ((entered_in_error_at IS NULL) AND (located_at IS NULL) AND (returned_at IS NULL))
CREATE UNIQUE INDEX episode_pkey ON public.episode USING btree (id)
CREATE INDEX episode_recorded ON public.episode USING btree (recorded_at)
CREATE UNIQUE INDEX episode_reference ON public.episode USING btree (reference) WHERE (entered_in_error_at IS NULL)
CREATE INDEX episode_reported ON public.episode USING btree (LEAST(reported_to_police_at, police_accepted_at)) WHERE ((kind = 'missing'::text) AND (entered_in_error_at IS NULL))
CREATE INDEX episode_unconfirmed ON public.episode USING btree (recorded_at) WHERE ((entered_in_error_at IS NULL) AND (well_being_confirmed_at IS NULL) AND ((located_at IS NOT NULL) OR (returned_at IS NOT NULL)))

episode_answer
CREATE UNIQUE INDEX episode_answer_episode_id_question_key ON public.episode_answer USING btree (episode_id, question)
CREATE UNIQUE INDEX episode_answer_pkey ON public.episode_answer USING btree (id)

episode_authority
CREATE INDEX episode_authority_of_child ON public.episode_authority USING btree (child_id)
CREATE UNIQUE INDEX episode_authority_pkey ON public.episode_authority USING btree (id)

episode_group
CREATE INDEX episode_group_members ON public.episode_group USING btree (group_id) WHERE (until_at IS NULL)
CREATE UNIQUE INDEX episode_group_once ON public.episode_group USING btree (episode_id) WHERE (until_at IS NULL)
CREATE UNIQUE INDEX episode_group_pkey ON public.episode_group USING btree (id)

episode_hand_over
CREATE INDEX episode_hand_over_of_child ON public.episode_hand_over USING btree (child_id)
CREATE INDEX episode_hand_over_of_episode ON public.episode_hand_over USING btree (episode_id)
CREATE UNIQUE INDEX episode_hand_over_pkey ON public.episode_hand_over USING btree (id)

episode_log
CREATE UNIQUE INDEX episode_log_id_episode_id_child_id_key ON public.episode_log USING btree (id, episode_id, child_id)
CREATE INDEX episode_log_of_episode ON public.episode_log USING btree (episode_id, at)
CREATE UNIQUE INDEX episode_log_pkey ON public.episode_log USING btree (id)
CREATE UNIQUE INDEX episode_log_shared ON public.episode_log USING btree (shared_id, episode_id) WHERE (shared_id IS NOT NULL)

episode_review
CREATE INDEX episode_review_of_child ON public.episode_review USING btree (child_id)
CREATE UNIQUE INDEX episode_review_pkey ON public.episode_review USING btree (id)

evidence_check
CREATE INDEX evidence_check_of_child ON public.evidence_check USING btree (child_id)
CREATE INDEX evidence_check_of_episode ON public.evidence_check USING btree (episode_id)
CREATE UNIQUE INDEX evidence_check_pkey ON public.evidence_check USING btree (id)

evidence_learned
CREATE INDEX evidence_learned_of_child ON public.evidence_learned USING btree (child_id)
CREATE INDEX evidence_learned_of_episode ON public.evidence_learned USING btree (episode_id)
CREATE UNIQUE INDEX evidence_learned_pkey ON public.evidence_learned USING btree (id)

family_member
CREATE INDEX family_member_by_address ON public.family_member USING gin (address_words(address)) WITH (fastupdate=off)
CREATE INDEX family_member_by_telephone ON public.family_member USING gin (telephones_in(telephone)) WITH (fastupdate=off)
CREATE UNIQUE INDEX family_member_id_child_id_key ON public.family_member USING btree (id, child_id)
CREATE INDEX family_member_of_child ON public.family_member USING btree (child_id)
CREATE UNIQUE INDEX family_member_pkey ON public.family_member USING btree (id)

flag
CREATE INDEX flag_of_record ON public.flag USING btree (record_id)
CREATE UNIQUE INDEX flag_pkey ON public.flag USING btree (child_id, rule, subject)

form
CREATE INDEX form_drafted_by ON public.form USING btree (recorded_by) WHERE ((submitted_at IS NULL) AND (entered_in_error_at IS NULL))
CREATE INDEX form_for_triage ON public.form USING btree (submitted_at) WHERE ((instrument = 'rfm-2024'::text) AND (submitted_at IS NOT NULL))
CREATE UNIQUE INDEX form_id_child_id_key ON public.form USING btree (id, child_id)
CREATE INDEX form_of_child ON public.form USING btree (child_id, instrument, recorded_at)
CREATE INDEX form_of_episode ON public.form USING btree (episode_id) WHERE (episode_id IS NOT NULL)
CREATE UNIQUE INDEX form_pkey ON public.form USING btree (id)

form_amendment
CREATE INDEX form_amendment_of_form ON public.form_amendment USING btree (form_id)
CREATE UNIQUE INDEX form_amendment_pkey ON public.form_amendment USING btree (id)

form_answer
CREATE INDEX form_answer_by ON public.form_answer USING btree (recorded_by, recorded_at)
CREATE UNIQUE INDEX form_answer_form_id_part_question_key ON public.form_answer USING btree (form_id, part, question)
CREATE UNIQUE INDEX form_answer_pkey ON public.form_answer USING btree (id)

form_list
CREATE INDEX form_list_of_entry ON public.form_list USING btree (list, key, from_at)
CREATE UNIQUE INDEX form_list_pkey ON public.form_list USING btree (id)
CREATE UNIQUE INDEX form_list_stands ON public.form_list USING btree (list, key) WHERE (until_at IS NULL)

form_review
CREATE UNIQUE INDEX form_review_form_id_number_key ON public.form_review USING btree (form_id, number)
CREATE UNIQUE INDEX form_review_pkey ON public.form_review USING btree (id)

further_action
CREATE INDEX further_action_of_child ON public.further_action USING btree (child_id)
CREATE UNIQUE INDEX further_action_pkey ON public.further_action USING btree (id)

group_child
CREATE INDEX group_child_of_child ON public.group_child USING btree (child_id)
CREATE INDEX group_child_of_group ON public.group_child USING btree (group_id) WHERE ((left_on IS NULL) AND (entered_in_error_at IS NULL))
CREATE UNIQUE INDEX group_child_once ON public.group_child USING btree (group_id, child_id) WHERE ((left_on IS NULL) AND (entered_in_error_at IS NULL))
CREATE UNIQUE INDEX group_child_pkey ON public.group_child USING btree (id)

group_one_to_one
CREATE INDEX group_one_to_one_of_child ON public.group_one_to_one USING btree (child_id)
CREATE UNIQUE INDEX group_one_to_one_pkey ON public.group_one_to_one USING btree (id)

group_opt_out
CREATE INDEX group_opt_out_of_child ON public.group_opt_out USING btree (child_id)
CREATE UNIQUE INDEX group_opt_out_pkey ON public.group_opt_out USING btree (id)

group_session
CREATE INDEX group_session_of_child ON public.group_session USING btree (child_id)
CREATE INDEX group_session_of_group ON public.group_session USING btree (group_id, held_on)
CREATE UNIQUE INDEX group_session_pkey ON public.group_session USING btree (id)
CREATE UNIQUE INDEX group_session_shared ON public.group_session USING btree (shared_id, child_id)

group_told
CREATE INDEX group_told_of_child ON public.group_told USING btree (child_id)
CREATE UNIQUE INDEX group_told_pkey ON public.group_told USING btree (id)

health_note
CREATE INDEX health_note_of_child ON public.health_note USING btree (child_id)
CREATE UNIQUE INDEX health_note_pkey ON public.health_note USING btree (id)

held_form
CREATE INDEX held_form_of_person ON public.held_form USING btree (person_id)
CREATE UNIQUE INDEX held_form_pkey ON public.held_form USING btree (id)

history
CREATE INDEX history_of_child ON public.history USING btree (child_id, from_at)
CREATE INDEX history_of_episodes ON public.history USING btree (from_at) WHERE (table_name = 'episode'::text)
CREATE UNIQUE INDEX history_pkey ON public.history USING btree (table_name, row_id, version)

holder
CREATE INDEX holder_by_key ON name_index.holder USING btree (key, born) INCLUDE (n)

host_authority
CREATE INDEX host_authority_of_child ON public.host_authority USING btree (child_id)
CREATE UNIQUE INDEX host_authority_pkey ON public.host_authority USING btree (id)

identifier
CREATE INDEX identifier_by_plain_value ON public.identifier USING btree (plain_number(value))
CREATE INDEX identifier_by_value ON public.identifier USING btree (kind, value)
CREATE INDEX identifier_of_child ON public.identifier USING btree (child_id)
CREATE UNIQUE INDEX identifier_pkey ON public.identifier USING btree (id)

installation
CREATE UNIQUE INDEX installation_pkey ON public.installation USING btree (one)

interview_allocation
CREATE INDEX interview_allocation_of_child ON public.interview_allocation USING btree (child_id)
CREATE INDEX interview_allocation_of_episode ON public.interview_allocation USING btree (episode_id)
CREATE UNIQUE INDEX interview_allocation_pkey ON public.interview_allocation USING btree (id)

interview_outcome
CREATE INDEX interview_outcome_of_child ON public.interview_outcome USING btree (child_id)
CREATE UNIQUE INDEX interview_outcome_pkey ON public.interview_outcome USING btree (id)

interview_share
CREATE INDEX interview_share_of_child ON public.interview_share USING btree (child_id)
CREATE INDEX interview_share_of_episode ON public.interview_share USING btree (episode_id)
CREATE UNIQUE INDEX interview_share_pkey ON public.interview_share USING btree (id)

involvement
CREATE INDEX involvement_of_child ON public.involvement USING btree (child_id)
CREATE UNIQUE INDEX involvement_pkey ON public.involvement USING btree (id)

known_address
CREATE INDEX known_address_by_words ON public.known_address USING gin (address_words(((address || ' '::text) || postcode))) WITH (fastupdate=off)
CREATE INDEX known_address_of_child ON public.known_address USING btree (child_id)
CREATE UNIQUE INDEX known_address_pkey ON public.known_address USING btree (id)

known_device
CREATE UNIQUE INDEX known_device_pkey ON public.known_device USING btree (device_hash, person_id)

last_looked
CREATE UNIQUE INDEX last_looked_pkey ON public.last_looked USING btree (person_id, appointment_id)

legal_status
CREATE INDEX legal_status_of_child ON public.legal_status USING btree (child_id)
CREATE UNIQUE INDEX legal_status_pkey ON public.legal_status USING btree (id)

level_dispute
CREATE INDEX level_dispute_of_child ON public.level_dispute USING btree (child_id)
CREATE INDEX level_dispute_of_episode ON public.level_dispute USING btree (episode_id)
CREATE UNIQUE INDEX level_dispute_pkey ON public.level_dispute USING btree (id)

mail_domain
CREATE UNIQUE INDEX mail_domain_pkey ON public.mail_domain USING btree (domain, from_at)
CREATE UNIQUE INDEX mail_domain_stands ON public.mail_domain USING btree (domain) WHERE (until_at IS NULL)

meeting
CREATE INDEX meeting_of_child ON public.meeting USING btree (child_id, held_at)
CREATE UNIQUE INDEX meeting_pkey ON public.meeting USING btree (id)

membership
CREATE INDEX membership_of_person ON public.membership USING btree (person_id)
CREATE UNIQUE INDEX membership_pkey ON public.membership USING btree (id)

message
CREATE UNIQUE INDEX message_child_id_rule_subject_audience_whose_key ON public.message USING btree (child_id, rule, subject, audience, whose)
CREATE INDEX message_of_episode ON public.message USING btree (episode_id)
CREATE INDEX message_of_record ON public.message USING btree (record_id)
CREATE UNIQUE INDEX message_pkey ON public.message USING btree (id)
CREATE INDEX message_waiting ON public.message USING btree (opens_at) WHERE ((accepted_at IS NULL) AND (withdrawn_at IS NULL))

message_acceptance
CREATE INDEX message_acceptance_of_child ON public.message_acceptance USING btree (child_id)
CREATE UNIQUE INDEX message_acceptance_pkey ON public.message_acceptance USING btree (id)
CREATE UNIQUE INDEX message_accepted_once ON public.message_acceptance USING btree (message_id) WHERE (given_back_at IS NULL)

message_rung
CREATE INDEX message_rung_of_person ON public.message_rung USING btree (person_id, opens_at) WHERE (person_id IS NOT NULL)
CREATE INDEX message_rung_of_team ON public.message_rung USING btree (team_id, opens_at) WHERE (team_id IS NOT NULL)
CREATE UNIQUE INDEX message_rung_pkey ON public.message_rung USING btree (message_id, part, whose, holder)

message_sight
CREATE UNIQUE INDEX message_sight_pkey ON public.message_sight USING btree (message_id, person_id)

migration
CREATE UNIQUE INDEX migration_pkey ON public.migration USING btree (name)

missing_profile
CREATE INDEX missing_profile_of_child ON public.missing_profile USING btree (child_id)
CREATE UNIQUE INDEX missing_profile_pkey ON public.missing_profile USING btree (id)

moved_row
CREATE INDEX moved_row_of_child ON public.moved_row USING btree (child_id)
CREATE UNIQUE INDEX moved_row_pkey ON public.moved_row USING btree (id)
CREATE UNIQUE INDEX moved_row_row_id_key ON public.moved_row USING btree (row_id)

name_variant
CREATE UNIQUE INDEX name_variant_once ON public.name_variant USING btree (kind, words) WHERE (until_on IS NULL)
CREATE UNIQUE INDEX name_variant_pkey ON public.name_variant USING btree (id)
CREATE INDEX name_variant_words ON public.name_variant USING gin (words)

none_of_these
CREATE INDEX none_of_these_of_child ON public.none_of_these USING btree (child_id)
CREATE INDEX none_of_these_of_episode ON public.none_of_these USING btree (episode_id) WHERE (episode_id IS NOT NULL)
CREATE UNIQUE INDEX none_of_these_pkey ON public.none_of_these USING btree (id)

none_of_these_record
CREATE INDEX none_of_these_record_of_child ON public.none_of_these_record USING btree (record_id)
CREATE UNIQUE INDEX none_of_these_record_pkey ON public.none_of_these_record USING btree (said_id, record_id)

not_reported_by_carer
CREATE INDEX not_reported_by_carer_of_episode ON public.not_reported_by_carer USING btree (episode_id)
CREATE UNIQUE INDEX not_reported_by_carer_pkey ON public.not_reported_by_carer USING btree (id)

not_same_child
CREATE UNIQUE INDEX not_same_child_child_id_other_id_key ON public.not_same_child USING btree (child_id, other_id)
CREATE UNIQUE INDEX not_same_child_pkey ON public.not_same_child USING btree (id)

notice
CREATE INDEX notice_of_child ON public.notice USING btree (child_id)
CREATE UNIQUE INDEX notice_pkey ON public.notice USING btree (id)

notice_kind
CREATE UNIQUE INDEX notice_kind_pkey ON public.notice_kind USING btree (kind)

notify_block
CREATE INDEX notify_block_of_child ON public.notify_block USING btree (child_id)
CREATE INDEX notify_block_of_family ON public.notify_block USING btree (family_member_id) WHERE (family_member_id IS NOT NULL)
CREATE UNIQUE INDEX notify_block_pkey ON public.notify_block USING btree (id)

nrm_consideration
CREATE INDEX nrm_consideration_of_child ON public.nrm_consideration USING btree (child_id)
CREATE UNIQUE INDEX nrm_consideration_pkey ON public.nrm_consideration USING btree (id)

obligation
CREATE INDEX obligation_due ON public.obligation USING btree (due_at) WHERE ((met_at IS NULL) AND (lapsed_at IS NULL) AND (closed_at IS NULL))
CREATE INDEX obligation_handed ON public.obligation USING btree (handed_at) WHERE (handed_at IS NOT NULL)
CREATE INDEX obligation_of_assignee ON public.obligation USING btree (assignee, due_at) WHERE ((assignee IS NOT NULL) AND (met_at IS NULL) AND (lapsed_at IS NULL) AND (closed_at IS NULL))
CREATE INDEX obligation_of_episode ON public.obligation USING btree (episode_id)
CREATE INDEX obligation_of_nobody ON public.obligation USING btree (owner, due_at) WHERE ((assignee IS NULL) AND (team IS NULL) AND (met_at IS NULL) AND (lapsed_at IS NULL) AND (closed_at IS NULL))
CREATE INDEX obligation_of_record ON public.obligation USING btree (record_id)
CREATE INDEX obligation_of_team ON public.obligation USING btree (team, due_at) WHERE ((team IS NOT NULL) AND (met_at IS NULL) AND (lapsed_at IS NULL) AND (closed_at IS NULL))
CREATE INDEX obligation_open ON public.obligation USING btree (owner, due_at) WHERE ((met_at IS NULL) AND (lapsed_at IS NULL) AND (closed_at IS NULL))
CREATE UNIQUE INDEX obligation_pkey ON public.obligation USING btree (child_id, rule, subject)

operational_number
CREATE UNIQUE INDEX operational_number_pkey ON public.operational_number USING btree (key, from_at)

outbox
CREATE UNIQUE INDEX outbox_digest_once ON public.outbox USING btree (london_on, COALESCE(person_id, destination_id)) WHERE (kind = 'digest'::text)
CREATE INDEX outbox_latest ON public.outbox USING btree (made_at DESC, id)
CREATE UNIQUE INDEX outbox_message_id_key ON public.outbox USING btree (message_id)
CREATE UNIQUE INDEX outbox_message_once ON public.outbox USING btree (subject, COALESCE(person_id, destination_id)) WHERE (kind = 'message'::text)
CREATE INDEX outbox_of_person ON public.outbox USING btree (person_id, london_on)
CREATE UNIQUE INDEX outbox_pkey ON public.outbox USING btree (id)
CREATE INDEX outbox_waiting ON public.outbox USING btree (not_before) WHERE (outcome IS NULL)

panel_decision
CREATE INDEX panel_decision_of_child ON public.panel_decision USING btree (child_id)
CREATE UNIQUE INDEX panel_decision_pkey ON public.panel_decision USING btree (id)

pattern_alert
CREATE INDEX pattern_alert_of_child ON public.pattern_alert USING btree (child_id) WHERE (child_id IS NOT NULL)
CREATE INDEX pattern_alert_order ON public.pattern_alert USING btree (raised_at)
CREATE UNIQUE INDEX pattern_alert_pkey ON public.pattern_alert USING btree (id)

people_change
CREATE INDEX people_change_of_person ON public.people_change USING btree (person_id, at)
CREATE UNIQUE INDEX people_change_pkey ON public.people_change USING btree (id)

person
CREATE UNIQUE INDEX person_by_email ON public.person USING btree (lower(email))
CREATE UNIQUE INDEX person_email_key ON public.person USING btree (email)
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id)

photograph
CREATE UNIQUE INDEX photograph_id_child_id_key ON public.photograph USING btree (id, child_id)
CREATE INDEX photograph_of_child ON public.photograph USING btree (child_id)
CREATE UNIQUE INDEX photograph_pkey ON public.photograph USING btree (id)

photograph_image
CREATE UNIQUE INDEX photograph_image_pkey ON public.photograph_image USING btree (photograph_id)

placement
CREATE INDEX placement_by_address ON public.placement USING gin (address_words(address)) WITH (fastupdate=off)
CREATE INDEX placement_of_child ON public.placement USING btree (child_id)
CREATE UNIQUE INDEX placement_pkey ON public.placement USING btree (id)

placement_consideration
CREATE INDEX placement_consideration_of_child ON public.placement_consideration USING btree (child_id)
CREATE UNIQUE INDEX placement_consideration_pkey ON public.placement_consideration USING btree (id)

placement_notice
CREATE INDEX placement_notice_of_child ON public.placement_notice USING btree (child_id)
CREATE UNIQUE INDEX placement_notice_pkey ON public.placement_notice USING btree (id)

placement_plan
CREATE INDEX placement_plan_of_child ON public.placement_plan USING btree (child_id)
CREATE UNIQUE INDEX placement_plan_pkey ON public.placement_plan USING btree (id)

police_check
CREATE INDEX police_check_of_episode ON public.police_check USING btree (episode_id)
CREATE UNIQUE INDEX police_check_pkey ON public.police_check USING btree (id)

prevention_interview
CREATE INDEX prevention_interview_of_episode ON public.prevention_interview USING btree (episode_id)
CREATE UNIQUE INDEX prevention_interview_pkey ON public.prevention_interview USING btree (id)
CREATE INDEX prevention_interview_recorded ON public.prevention_interview USING btree (recorded_at)

professional
CREATE INDEX professional_of_child ON public.professional USING btree (child_id)
CREATE UNIQUE INDEX professional_pkey ON public.professional USING btree (id)

profile_confirmation
CREATE INDEX profile_confirmation_of_child ON public.profile_confirmation USING btree (child_id, confirmed_at)
CREATE UNIQUE INDEX profile_confirmation_pkey ON public.profile_confirmation USING btree (id)

programme
CREATE UNIQUE INDEX programme_id_child_id_key ON public.programme USING btree (id, child_id)
CREATE INDEX programme_of_child ON public.programme USING btree (child_id)
CREATE INDEX programme_of_lead ON public.programme USING btree (lead_person_id) WHERE (closed_on IS NULL)
CREATE UNIQUE INDEX programme_pkey ON public.programme USING btree (id)

programme_aim
CREATE INDEX programme_aim_of_child ON public.programme_aim USING btree (child_id)
CREATE INDEX programme_aim_of_programme ON public.programme_aim USING btree (programme_id)
CREATE UNIQUE INDEX programme_aim_pkey ON public.programme_aim USING btree (id)

programme_approval
CREATE INDEX programme_approval_of_child ON public.programme_approval USING btree (child_id)
CREATE UNIQUE INDEX programme_approval_once ON public.programme_approval USING btree (extension_id) WHERE (entered_in_error_at IS NULL)
CREATE UNIQUE INDEX programme_approval_pkey ON public.programme_approval USING btree (id)
CREATE UNIQUE INDEX programme_extended_once ON public.programme_approval USING btree (programme_id) WHERE ((entered_in_error_at IS NULL) AND (outcome = 'approved'::text))

programme_extension
CREATE UNIQUE INDEX programme_extension_id_programme_id_child_id_key ON public.programme_extension USING btree (id, programme_id, child_id)
CREATE INDEX programme_extension_of_child ON public.programme_extension USING btree (child_id)
CREATE INDEX programme_extension_of_programme ON public.programme_extension USING btree (programme_id)
CREATE UNIQUE INDEX programme_extension_pkey ON public.programme_extension USING btree (id)

programme_plan
CREATE INDEX programme_plan_of_child ON public.programme_plan USING btree (child_id)
CREATE UNIQUE INDEX programme_plan_once ON public.programme_plan USING btree (programme_id) WHERE (entered_in_error_at IS NULL)
CREATE UNIQUE INDEX programme_plan_pkey ON public.programme_plan USING btree (id)

programme_session
CREATE INDEX programme_session_of_child ON public.programme_session USING btree (child_id)
CREATE INDEX programme_session_of_programme ON public.programme_session USING btree (programme_id, held_on)
CREATE UNIQUE INDEX programme_session_pkey ON public.programme_session USING btree (id)

protection_concern
CREATE INDEX protection_concern_of_child ON public.protection_concern USING btree (child_id)
CREATE INDEX protection_concern_of_episode ON public.protection_concern USING btree (episode_id)
CREATE UNIQUE INDEX protection_concern_pkey ON public.protection_concern USING btree (id)

protection_decision
CREATE INDEX protection_decision_of_child ON public.protection_decision USING btree (child_id)
CREATE INDEX protection_decision_of_episode ON public.protection_decision USING btree (episode_id)
CREATE UNIQUE INDEX protection_decision_pkey ON public.protection_decision USING btree (id)

protection_lead
CREATE INDEX protection_lead_of_child ON public.protection_lead USING btree (child_id)
CREATE INDEX protection_lead_of_concern ON public.protection_lead USING btree (concern_id)
CREATE UNIQUE INDEX protection_lead_pkey ON public.protection_lead USING btree (id)

protection_notice
CREATE INDEX protection_notice_of_child ON public.protection_notice USING btree (child_id)
CREATE INDEX protection_notice_of_subject ON public.protection_notice USING btree (subject_id)
CREATE UNIQUE INDEX protection_notice_pkey ON public.protection_notice USING btree (id)

provider_guidance
CREATE INDEX provider_guidance_of_agency ON public.provider_guidance USING btree (agency_id, recorded_at)
CREATE UNIQUE INDEX provider_guidance_pkey ON public.provider_guidance USING btree (id)

recomputation
CREATE INDEX recomputation_order ON public.recomputation USING btree (asked_at, child_id)
CREATE UNIQUE INDEX recomputation_pkey ON public.recomputation USING btree (child_id)

record_union
CREATE INDEX record_union_of_child ON public.record_union USING btree (child_id)
CREATE INDEX record_union_of_survivor ON public.record_union USING btree (survivor_id)
CREATE UNIQUE INDEX record_union_pkey ON public.record_union USING btree (id)

recovery_code
CREATE UNIQUE INDEX recovery_code_pkey ON public.recovery_code USING btree (person_id, code_hash)

referral
CREATE INDEX referral_by ON public.referral USING btree (recorded_by)
CREATE UNIQUE INDEX referral_id_child_id_key ON public.referral USING btree (id, child_id)
CREATE INDEX referral_of_asked ON public.referral USING btree (asked_team_id) WHERE (asked_team_id IS NOT NULL)
CREATE INDEX referral_of_child ON public.referral USING btree (child_id)
CREATE INDEX referral_of_team ON public.referral USING btree (to_team_id) WHERE (to_team_id IS NOT NULL)
CREATE UNIQUE INDEX referral_pkey ON public.referral USING btree (id)
CREATE INDEX referral_waiting ON public.referral USING btree (kind, state) WHERE (ended_at IS NULL)

referral_step
CREATE INDEX referral_step_of_child ON public.referral_step USING btree (child_id)
CREATE INDEX referral_step_of_referral ON public.referral_step USING btree (referral_id)
CREATE UNIQUE INDEX referral_step_pkey ON public.referral_step USING btree (id)

referrer_contact
CREATE INDEX referrer_contact_of_child ON public.referrer_contact USING btree (child_id)
CREATE INDEX referrer_contact_of_decision ON public.referrer_contact USING btree (decision_id)
CREATE UNIQUE INDEX referrer_contact_pkey ON public.referrer_contact USING btree (id)

remit
CREATE INDEX remit_by_value ON public.remit USING btree (kind, value)
CREATE UNIQUE INDEX remit_pkey ON public.remit USING btree (id)

restricted_met_noted
CREATE UNIQUE INDEX restricted_met_noted_pkey ON public.restricted_met_noted USING btree (child_id, person_id, day)

return_interview
CREATE INDEX return_interview_of_episode ON public.return_interview USING btree (episode_id)
CREATE UNIQUE INDEX return_interview_of_form ON public.return_interview USING btree (form_id) WHERE (form_id IS NOT NULL)
CREATE UNIQUE INDEX return_interview_pkey ON public.return_interview USING btree (id)
CREATE INDEX return_interview_recorded ON public.return_interview USING btree (recorded_at)

return_interview_offer
CREATE INDEX return_interview_offer_of_episode ON public.return_interview_offer USING btree (episode_id)
CREATE UNIQUE INDEX return_interview_offer_pkey ON public.return_interview_offer USING btree (id)

risk_assessment
CREATE INDEX risk_assessment_of_episode ON public.risk_assessment USING btree (episode_id, assessed_at)
CREATE UNIQUE INDEX risk_assessment_pkey ON public.risk_assessment USING btree (id)

risk_marker
CREATE INDEX risk_marker_of_child ON public.risk_marker USING btree (child_id)
CREATE INDEX risk_marker_of_episode ON public.risk_marker USING btree (episode_id) WHERE (episode_id IS NOT NULL)
CREATE UNIQUE INDEX risk_marker_of_form ON public.risk_marker USING btree (form_id, kind, child_id) WHERE (form_id IS NOT NULL)
CREATE UNIQUE INDEX risk_marker_pkey ON public.risk_marker USING btree (id)

routing
CREATE UNIQUE INDEX routing_form_id_key ON public.routing USING btree (form_id)
CREATE INDEX routing_of_child ON public.routing USING btree (child_id)
CREATE UNIQUE INDEX routing_pkey ON public.routing USING btree (id)

routing_sent
CREATE INDEX routing_sent_of_child ON public.routing_sent USING btree (child_id)
CREATE UNIQUE INDEX routing_sent_pkey ON public.routing_sent USING btree (id)

safety_plan
CREATE INDEX safety_plan_of_child ON public.safety_plan USING btree (child_id)
CREATE INDEX safety_plan_of_episode ON public.safety_plan USING btree (episode_id)
CREATE UNIQUE INDEX safety_plan_pkey ON public.safety_plan USING btree (id)

scaled_meeting
CREATE UNIQUE INDEX one_in_preparation ON public.scaled_meeting USING btree (child_id, level) WHERE ((held_at IS NULL) AND (called_off_at IS NULL) AND (entered_in_error_at IS NULL))
CREATE INDEX scaled_meeting_of_child ON public.scaled_meeting USING btree (child_id)
CREATE UNIQUE INDEX scaled_meeting_pkey ON public.scaled_meeting USING btree (id)

school_contact
CREATE INDEX school_contact_of_child ON public.school_contact USING btree (child_id)
CREATE INDEX school_contact_of_episode ON public.school_contact USING btree (episode_id)
CREATE UNIQUE INDEX school_contact_pkey ON public.school_contact USING btree (id)

schooling
CREATE INDEX schooling_of_child ON public.schooling USING btree (child_id)
CREATE UNIQUE INDEX schooling_pkey ON public.schooling USING btree (id)

seal
CREATE UNIQUE INDEX seal_pkey ON public.seal USING btree (id)

seal_child
CREATE UNIQUE INDEX seal_child_pkey ON public.seal_child USING btree (seal_id, child_id)
CREATE INDEX seal_child_standing ON public.seal_child USING btree (child_id) WHERE (until_at IS NULL)

seal_keeper
CREATE INDEX seal_keeper_of_holder ON public.seal_keeper USING btree (holder) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX seal_keeper_once ON public.seal_keeper USING btree (seal_id, holder) WHERE (ended_at IS NULL)

search
CREATE INDEX search_of_person ON public.search USING btree (person_id, made_at)
CREATE UNIQUE INDEX search_pkey ON public.search USING btree (id)

search_handle
CREATE INDEX search_handle_by_age ON public.search_handle USING btree (made_at)
CREATE UNIQUE INDEX search_handle_pkey ON public.search_handle USING btree (handle)

search_measure
CREATE UNIQUE INDEX search_measure_episode_id_measure_key ON public.search_measure USING btree (episode_id, measure)
CREATE UNIQUE INDEX search_measure_pkey ON public.search_measure USING btree (id)

sensitive_note
CREATE INDEX sensitive_note_of_child ON public.sensitive_note USING btree (child_id)
CREATE UNIQUE INDEX sensitive_note_pkey ON public.sensitive_note USING btree (id)

session
CREATE INDEX session_of_person ON public.session USING btree (person_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (id)
CREATE UNIQUE INDEX session_token_hash_key ON public.session USING btree (token_hash)

set_up_link
CREATE INDEX set_up_link_of_person ON public.set_up_link USING btree (person_id)
CREATE UNIQUE INDEX set_up_link_pkey ON public.set_up_link USING btree (token_hash)

sharing_consent
CREATE UNIQUE INDEX sharing_consent_episode_id_key ON public.sharing_consent USING btree (episode_id)
CREATE INDEX sharing_consent_of_child ON public.sharing_consent USING btree (child_id)
CREATE UNIQUE INDEX sharing_consent_pkey ON public.sharing_consent USING btree (id)

sign_in_attempt
CREATE INDEX sign_in_attempt_by_email ON public.sign_in_attempt USING btree (email_hash, at)
CREATE INDEX sign_in_attempt_by_source ON public.sign_in_attempt USING btree (source, at)
CREATE UNIQUE INDEX sign_in_attempt_pkey ON public.sign_in_attempt USING btree (id)

significant_concern
CREATE INDEX significant_concern_of_child ON public.significant_concern USING btree (child_id)
CREATE UNIQUE INDEX significant_concern_pkey ON public.significant_concern USING btree (id)

social_care_status
CREATE INDEX social_care_status_of_child ON public.social_care_status USING btree (child_id)
CREATE UNIQUE INDEX social_care_status_pkey ON public.social_care_status USING btree (id)

statutory_review
CREATE INDEX statutory_review_of_child ON public.statutory_review USING btree (child_id)
CREATE UNIQUE INDEX statutory_review_once ON public.statutory_review USING btree (child_id, held_on) WHERE (entered_in_error_at IS NULL)
CREATE UNIQUE INDEX statutory_review_pkey ON public.statutory_review USING btree (id)

strategy_ask
CREATE INDEX strategy_ask_of_child ON public.strategy_ask USING btree (child_id)
CREATE INDEX strategy_ask_of_episode ON public.strategy_ask USING btree (episode_id)
CREATE UNIQUE INDEX strategy_ask_pkey ON public.strategy_ask USING btree (id)

strategy_consideration
CREATE INDEX strategy_consideration_of_child ON public.strategy_consideration USING btree (child_id)
CREATE INDEX strategy_consideration_of_episode ON public.strategy_consideration USING btree (episode_id)
CREATE UNIQUE INDEX strategy_consideration_pkey ON public.strategy_consideration USING btree (id)

strategy_meeting
CREATE INDEX strategy_meeting_of_child ON public.strategy_meeting USING btree (child_id)
CREATE INDEX strategy_meeting_of_episode ON public.strategy_meeting USING btree (episode_id)
CREATE UNIQUE INDEX strategy_meeting_pkey ON public.strategy_meeting USING btree (id)

team
CREATE INDEX team_of_agency ON public.team USING btree (agency_id)
CREATE UNIQUE INDEX team_pkey ON public.team USING btree (id)

told
CREATE INDEX told_of_child ON public.told USING btree (child_id)
CREATE INDEX told_of_episode ON public.told USING btree (episode_id, about)
CREATE UNIQUE INDEX told_pkey ON public.told USING btree (id)

triage_decision
CREATE UNIQUE INDEX triage_decision_id_child_id_key ON public.triage_decision USING btree (id, child_id)
CREATE INDEX triage_decision_of_child ON public.triage_decision USING btree (child_id)
CREATE UNIQUE INDEX triage_decision_pkey ON public.triage_decision USING btree (id)

waiting
CREATE UNIQUE INDEX waiting_pkey ON name_index.waiting USING btree (child_id)

whereabouts_known
CREATE INDEX whereabouts_known_of_episode ON public.whereabouts_known USING btree (episode_id)
CREATE UNIQUE INDEX whereabouts_known_pkey ON public.whereabouts_known USING btree (id)

word
CREATE INDEX word_by_key ON name_index.word USING gin (keys) WITH (fastupdate=off)
CREATE UNIQUE INDEX word_pkey ON name_index.word USING btree (id)
CREATE UNIQUE INDEX word_word_key ON name_index.word USING btree (word)

work_group
CREATE UNIQUE INDEX work_group_pkey ON public.work_group USING btree (id)

-- Policies

access_grant
  own_grants for SELECT to homeward_app using ((holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[]))) with check ()

advocate_offer
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('return-interview-offers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = advocate_offer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = advocate_offer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('return-interview-offers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = advocate_offer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = advocate_offer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('return-interview-offers'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = advocate_offer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = advocate_offer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

alert_consideration
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('alerts'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = alert_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = alert_consideration.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('alerts'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = alert_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = alert_consideration.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('alerts'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = alert_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = alert_consideration.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

assessment_copy
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = assessment_copy.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = assessment_copy.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('assessments'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = assessment_copy.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

authority_flag
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('alerts'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = authority_flag.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = authority_flag.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('alerts'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = authority_flag.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = authority_flag.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('alerts'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = authority_flag.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = authority_flag.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

authority_letter
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('letters'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = authority_letter.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = authority_letter.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('letters'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = authority_letter.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = authority_letter.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('letters'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = authority_letter.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = authority_letter.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

board_procedures
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('directory'::text, 'write'::text) AS role_may) AND (set_by = ( SELECT actor_person() AS actor_person))))
  may_read for SELECT to homeward_app using (( SELECT role_may('directory'::text, 'read'::text) AS role_may)) with check ()

care_plan
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('care-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = care_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('care-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = care_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('care-plans'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = care_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

care_review
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('care-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = care_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('care-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = care_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('care-plans'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = care_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

carried_row
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = carried_row.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = carried_row.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = carried_row.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = carried_row.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = carried_row.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = carried_row.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

case_review
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('case-reviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = case_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = case_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('case-reviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = case_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = case_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('case-reviews'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = case_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = case_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

child
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = child.id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = child.id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = child.id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  sees_both for UPDATE to homeward_app using (true) with check (((same_as IS NULL) OR (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = child.same_as) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))

child_identity
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('identity'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = child_identity.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('identity'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = child_identity.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('identity'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = child_identity.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

communication_need
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('communication'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = communication_need.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('communication'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = communication_need.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('communication'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = communication_need.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

compact_copy
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = compact_copy.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = compact_copy.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = compact_copy.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = compact_copy.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = compact_copy.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = compact_copy.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

compact_entry
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = compact_entry.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = compact_entry.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = compact_entry.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = compact_entry.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('police-assessments'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = compact_entry.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = compact_entry.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

contact_detail
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('contact'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = contact_detail.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('contact'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = contact_detail.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('contact'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = contact_detail.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

disruption_step
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('disruption'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = disruption_step.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('disruption'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = disruption_step.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('disruption'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = disruption_step.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

draft
  own_only for ALL to homeward_sign_in using ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid)) with check ()

duplicate_pair
  both_seen for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND sees_whole(lesser_id) AND sees_whole(greater_id))) with check ()

duty_step
  may_read for SELECT to homeward_app using ((EXISTS ( SELECT
   FROM obligation o
  WHERE ((o.child_id = duty_step.child_id) AND (o.rule = duty_step.rule) AND (o.subject = duty_step.subject))))) with check ()

early_help_decision
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('early-help'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = early_help_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = early_help_decision.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('early-help'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = early_help_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = early_help_decision.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('early-help'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = early_help_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = early_help_decision.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

early_launch
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('meetings'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = early_launch.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('meetings'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = early_launch.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('meetings'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = early_launch.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

episode
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode.id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode.id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode.id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

episode_answer
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_answer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_answer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_answer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_answer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_answer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_answer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

episode_authority
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_authority.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_authority.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_authority.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_authority.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_authority.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_authority.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

episode_group
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_group.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_group.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_group.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_group.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_group.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_group.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

episode_hand_over
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_hand_over.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_hand_over.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_hand_over.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_hand_over.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_hand_over.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_hand_over.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

episode_log
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_log.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_log.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_log.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_log.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_log.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_log.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

episode_review
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('police-assessments'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = episode_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = episode_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

evidence_check
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = evidence_check.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = evidence_check.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = evidence_check.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = evidence_check.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = evidence_check.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = evidence_check.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

evidence_learned
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = evidence_learned.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = evidence_learned.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = evidence_learned.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = evidence_learned.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = evidence_learned.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = evidence_learned.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

family_member
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('family'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = family_member.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('family'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = family_member.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('family'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = family_member.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

flag
  may_read for SELECT to homeward_app using ((( SELECT role_may('duties'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = flag.record_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = flag.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

form
  may_add for INSERT to homeward_app using () with check (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'read'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

form_amendment
  may_add for INSERT to homeward_app using () with check (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_amendment.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_amendment.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_amendment.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_amendment.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'read'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_amendment.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_amendment.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

form_answer
  may_add for INSERT to homeward_app using () with check (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_answer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_answer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_answer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_answer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'read'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_answer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_answer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

form_review
  may_add for INSERT to homeward_app using () with check (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'write'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'read'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = form_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = form_review.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

further_action
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('letters'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = further_action.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = further_action.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('letters'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = further_action.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = further_action.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('letters'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = further_action.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = further_action.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

group_child
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_child.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_child.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('group-work'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_child.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

group_one_to_one
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_one_to_one.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_one_to_one.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('group-work'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_one_to_one.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

group_opt_out
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_opt_out.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_opt_out.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('group-work'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_opt_out.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

group_session
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_session.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_session.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('group-work'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_session.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

group_told
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_told.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('group-work'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_told.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('group-work'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = group_told.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

health_note
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('health'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = health_note.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('health'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = health_note.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('health'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = health_note.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

held_form
  own_only for ALL to homeward_sign_in using ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid)) with check ()

history
  may_read for SELECT to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'read'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = history.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = history.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

host_authority
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('placement'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = host_authority.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('placement'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = host_authority.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('placement'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = host_authority.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

identifier
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('identifiers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = identifier.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('identifiers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = identifier.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('identifiers'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = identifier.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

interview_allocation
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('return-interview-offers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_allocation.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_allocation.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('return-interview-offers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_allocation.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_allocation.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('return-interview-offers'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_allocation.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_allocation.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

interview_outcome
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('letters'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_outcome.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_outcome.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('letters'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_outcome.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_outcome.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('letters'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_outcome.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_outcome.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

interview_share
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('sharing'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_share.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_share.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('sharing'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_share.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_share.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('sharing'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = interview_share.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = interview_share.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

involvement
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('involvement'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = involvement.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('involvement'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = involvement.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('involvement'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = involvement.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

known_address
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('addresses'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = known_address.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('addresses'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = known_address.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('addresses'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = known_address.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

last_looked
  own_only for ALL to homeward_app using (((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid) AND (appointment_id = (NULLIF(current_setting('app.appointment'::text, true), ''::text))::uuid))) with check (((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid) AND (appointment_id = (NULLIF(current_setting('app.appointment'::text, true), ''::text))::uuid)))

legal_status
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('legal-status'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = legal_status.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('legal-status'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = legal_status.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('legal-status'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = legal_status.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

level_dispute
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('level-disputes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = level_dispute.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = level_dispute.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('level-disputes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = level_dispute.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = level_dispute.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('level-disputes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = level_dispute.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = level_dispute.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

meeting
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('meetings'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('meetings'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('meetings'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

message
  may_read for SELECT to homeward_app using ((( SELECT role_may('messages'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = message.record_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR ((g.episode_id = message.episode_id) AND ((g.because = 'message'::text) OR (NOT waits_for_match(message.episode_id))))) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

message_acceptance
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('messages'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = message_acceptance.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = message_acceptance.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('messages'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = message_acceptance.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = message_acceptance.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('messages'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = message_acceptance.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = message_acceptance.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

message_rung
  may_read for SELECT to homeward_app using ((EXISTS ( SELECT
   FROM message m
  WHERE (m.id = message_rung.message_id)))) with check ()

message_sight
  may_read for SELECT to homeward_app using ((EXISTS ( SELECT
   FROM message m
  WHERE (m.id = message_sight.message_id)))) with check ()

missing_profile
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('missing-profile'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = missing_profile.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('missing-profile'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = missing_profile.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('missing-profile'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = missing_profile.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

moved_row
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = moved_row.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = moved_row.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = moved_row.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

none_of_these
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = none_of_these.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = none_of_these.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = none_of_these.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = none_of_these.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = none_of_these.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = none_of_these.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

not_reported_by_carer
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = not_reported_by_carer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = not_reported_by_carer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = not_reported_by_carer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = not_reported_by_carer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = not_reported_by_carer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = not_reported_by_carer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

not_same_child
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = not_same_child.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = not_same_child.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = not_same_child.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  other_may_read for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND sees_whole(other_id))) with check ()

notice
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('notices'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = notice.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('notices'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = notice.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('notices'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = notice.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

notify_block
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('notify-blocks'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = notify_block.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('notify-blocks'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = notify_block.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('notify-blocks'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = notify_block.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

nrm_consideration
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('trafficking'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = nrm_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('trafficking'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = nrm_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('trafficking'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = nrm_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

obligation
  may_read for SELECT to homeward_app using ((( SELECT role_may('duties'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = obligation.record_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR ((obligation.scope = 'episode'::text) AND (g.episode_id = obligation.episode_id))) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

outbox
  of_the_product for ALL to homeward_system using (true) with check (true)
  own_or_administrator for SELECT to homeward_app using (((person_id = ( SELECT actor_person() AS actor_person)) OR ( SELECT role_may('directory'::text, 'write'::text) AS role_may))) with check ()

panel_decision
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('panel-decisions'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = panel_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('panel-decisions'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = panel_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('panel-decisions'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = panel_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

pattern_alert
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('patterns'::text, 'write'::text) AS role_may) AND (recorded_by = ( SELECT actor_person() AS actor_person)) AND ((child_id IS NULL) OR sees_whole(child_id))))
  may_read for SELECT to homeward_app using ((( SELECT role_may('patterns'::text, 'read'::text) AS role_may) AND ((child_id IS NULL) OR sees_whole(child_id)))) with check ()

people_change
  may_read for SELECT to homeward_app using (( SELECT role_may('people'::text, 'read'::text) AS role_may)) with check ()

photograph
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('photograph'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = photograph.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('photograph'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = photograph.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('photograph'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = photograph.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

photograph_image
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('photograph'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM photograph p
  WHERE ((p.id = photograph_image.photograph_id) AND (p.child_id = photograph_image.child_id) AND (p.recorded_by = ( SELECT actor_person() AS actor_person)))))))
  may_read for SELECT to homeward_app using ((EXISTS ( SELECT
   FROM photograph p
  WHERE (p.id = photograph_image.photograph_id)))) with check ()

placement
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('placement'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('placement'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('placement'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

placement_consideration
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('placement-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('placement-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('placement-plans'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

placement_notice
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('placement-notifications'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('placement-notifications'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('placement-notifications'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

placement_plan
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('placement-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('placement-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('placement-plans'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = placement_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

police_check
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = police_check.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = police_check.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = police_check.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = police_check.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('police-assessments'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = police_check.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = police_check.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

prevention_interview
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('prevention-interviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = prevention_interview.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = prevention_interview.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('prevention-interviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = prevention_interview.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = prevention_interview.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('prevention-interviews'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = prevention_interview.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = prevention_interview.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

professional
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('professionals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = professional.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('professionals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = professional.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('professionals'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = professional.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

profile_confirmation
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('missing-profile'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = profile_confirmation.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('missing-profile'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = profile_confirmation.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('missing-profile'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = profile_confirmation.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

programme
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('programmes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

programme_aim
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_aim.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_aim.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('programmes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_aim.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

programme_approval
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('programme-approvals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_approval.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('programme-approvals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_approval.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('programme-approvals'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_approval.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

programme_extension
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_extension.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_extension.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('programmes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_extension.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

programme_plan
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('programmes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

programme_session
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_session.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('programmes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_session.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('programmes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = programme_session.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

protection_concern
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_concern.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_concern.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_concern.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_concern.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_concern.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_concern.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

protection_decision
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_decision.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_decision.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_decision.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

protection_lead
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_lead.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_lead.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_lead.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_lead.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_lead.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_lead.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

protection_notice
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_notice.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_notice.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = protection_notice.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = protection_notice.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

provider_guidance
  may_read for SELECT to homeward_app using (( SELECT role_may('directory'::text, 'read'::text) AS role_may)) with check ()

record_union
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = record_union.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('record'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = record_union.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = record_union.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  survivor_may_read for SELECT to homeward_app using ((( SELECT role_may('record'::text, 'read'::text) AS role_may) AND sees_whole(survivor_id))) with check ()

referral
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('referrals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referral.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('referrals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referral.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('referrals'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referral.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

referral_step
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('referrals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referral_step.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('referrals'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referral_step.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('referrals'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referral_step.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

referrer_contact
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('triage'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referrer_contact.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('triage'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referrer_contact.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('triage'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = referrer_contact.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

return_interview
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('return-interviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = return_interview.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = return_interview.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('return-interviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = return_interview.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = return_interview.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('return-interviews'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = return_interview.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = return_interview.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

return_interview_offer
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('return-interview-offers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = return_interview_offer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = return_interview_offer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('return-interview-offers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = return_interview_offer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = return_interview_offer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('return-interview-offers'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = return_interview_offer.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = return_interview_offer.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

risk_assessment
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = risk_assessment.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = risk_assessment.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('police-assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = risk_assessment.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = risk_assessment.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('police-assessments'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = risk_assessment.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = risk_assessment.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

risk_marker
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('risk-markers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = risk_marker.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = risk_marker.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('risk-markers'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = risk_marker.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = risk_marker.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('risk-markers'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = risk_marker.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = risk_marker.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

routing
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = routing.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = routing.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('assessments'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = routing.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

routing_sent
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = routing_sent.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('assessments'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = routing_sent.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('assessments'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = routing_sent.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

safety_plan
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('return-interviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = safety_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = safety_plan.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('return-interviews'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = safety_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = safety_plan.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('return-interviews'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = safety_plan.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = safety_plan.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

scaled_meeting
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('meetings'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = scaled_meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('meetings'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = scaled_meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('meetings'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = scaled_meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

school_contact
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = school_contact.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = school_contact.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = school_contact.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = school_contact.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = school_contact.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = school_contact.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

schooling
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('education'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = schooling.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('education'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = schooling.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('education'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = schooling.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

search
  own_only for ALL to homeward_app using ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid)) with check ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid))

search_measure
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = search_measure.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = search_measure.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = search_measure.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = search_measure.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = search_measure.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = search_measure.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

sensitive_note
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('sexual-health-and-identity'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = sensitive_note.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('sexual-health-and-identity'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = sensitive_note.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('sexual-health-and-identity'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = sensitive_note.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

sharing_consent
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('sharing'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = sharing_consent.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = sharing_consent.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('sharing'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = sharing_consent.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = sharing_consent.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('sharing'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = sharing_consent.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = sharing_consent.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

significant_concern
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = significant_concern.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = significant_concern.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = significant_concern.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = significant_concern.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = significant_concern.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = significant_concern.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

social_care_status
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('social-care'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = social_care_status.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('social-care'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = social_care_status.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('social-care'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = social_care_status.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

statutory_review
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('care-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = statutory_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('care-plans'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = statutory_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('care-plans'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = statutory_review.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

strategy_ask
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_ask.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_ask.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_ask.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_ask.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_ask.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_ask.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

strategy_consideration
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_consideration.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_consideration.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_consideration.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_consideration.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

strategy_meeting
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_meeting.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('protection'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_meeting.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('protection'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = strategy_meeting.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = strategy_meeting.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

told
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = told.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = told.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = told.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = told.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = told.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = told.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

triage_decision
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('triage'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = triage_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('triage'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = triage_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('triage'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = triage_decision.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND (g.episode_id IS NULL) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

whereabouts_known
  may_add for INSERT to homeward_app using () with check ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = whereabouts_known.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = whereabouts_known.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now))))))))
  may_amend for UPDATE to homeward_app using ((( SELECT role_may('episodes'::text, 'write'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = whereabouts_known.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = whereabouts_known.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()
  may_read for SELECT to homeward_app using ((( SELECT role_may('episodes'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = whereabouts_known.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = whereabouts_known.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

work_group
  may_add for INSERT to homeward_app using () with check (( SELECT role_may('group-work'::text, 'write'::text) AS role_may))
  may_amend for UPDATE to homeward_app using (( SELECT role_may('group-work'::text, 'write'::text) AS role_may)) with check ()
  may_read for SELECT to homeward_app using (( SELECT role_may('group-work'::text, 'read'::text) AS role_may)) with check ()

-- Triggers

access_grant
CREATE TRIGGER begin_suspended BEFORE INSERT ON public.access_grant FOR EACH ROW EXECUTE FUNCTION begin_suspended()

advocate_offer
CREATE TRIGGER first_version BEFORE INSERT ON public.advocate_offer FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.advocate_offer FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.advocate_offer FOR EACH ROW EXECUTE FUNCTION record_change('return-interview-offers')

alert_consideration
CREATE TRIGGER first_version BEFORE INSERT ON public.alert_consideration FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.alert_consideration FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.alert_consideration FOR EACH ROW EXECUTE FUNCTION record_change('alerts')

assessment_copy
CREATE TRIGGER first_version BEFORE INSERT ON public.assessment_copy FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.assessment_copy FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.assessment_copy FOR EACH ROW EXECUTE FUNCTION record_change('assessments')

audit_entry
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()

audit_seal
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change()

authority_flag
CREATE TRIGGER first_version BEFORE INSERT ON public.authority_flag FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.authority_flag FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.authority_flag FOR EACH ROW EXECUTE FUNCTION record_change('alerts')

authority_letter
CREATE TRIGGER first_version BEFORE INSERT ON public.authority_letter FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER keep_letter BEFORE UPDATE ON public.authority_letter FOR EACH ROW EXECUTE FUNCTION keep_letter()
CREATE TRIGGER next_version BEFORE UPDATE ON public.authority_letter FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.authority_letter FOR EACH ROW EXECUTE FUNCTION record_change('letters')

board_procedures
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.board_procedures FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.board_procedures FOR EACH ROW EXECUTE FUNCTION refuse_change()

care_plan
CREATE TRIGGER first_version BEFORE INSERT ON public.care_plan FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.care_plan FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.care_plan FOR EACH ROW EXECUTE FUNCTION record_change('care-plans')

care_review
CREATE TRIGGER first_version BEFORE INSERT ON public.care_review FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.care_review FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.care_review FOR EACH ROW EXECUTE FUNCTION record_change('care-plans')

carried_row
CREATE TRIGGER first_version BEFORE INSERT ON public.carried_row FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.carried_row FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.carried_row FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

case_review
CREATE TRIGGER first_version BEFORE INSERT ON public.case_review FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.case_review FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.case_review FOR EACH ROW EXECUTE FUNCTION record_change('case-reviews')

child
CREATE TRIGGER first_version BEFORE INSERT ON public.child FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER look_at_standing AFTER UPDATE ON public.child FOR EACH ROW WHEN ((((old.sealed_at IS DISTINCT FROM new.sealed_at) OR (old.entered_in_error_at IS DISTINCT FROM new.entered_in_error_at)) OR (old.same_as IS DISTINCT FROM new.same_as))) EXECUTE FUNCTION look_after_standing()
CREATE TRIGGER next_version BEFORE UPDATE ON public.child FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.child FOR EACH ROW EXECUTE FUNCTION record_change('record')
CREATE TRIGGER say_sealed BEFORE UPDATE ON public.child FOR EACH ROW EXECUTE FUNCTION say_sealed()
CREATE TRIGGER unite_seals AFTER UPDATE OF same_as ON public.child FOR EACH ROW WHEN (((new.same_as IS NOT NULL) AND (new.same_as IS DISTINCT FROM old.same_as))) EXECUTE FUNCTION unite_seals()

child_identity
CREATE TRIGGER await_index AFTER INSERT OR DELETE OR UPDATE OF given_names, family_name, known_as, aliases, born_on, born_precision ON public.child_identity FOR EACH ROW EXECUTE FUNCTION await_index()
CREATE TRIGGER first_version BEFORE INSERT ON public.child_identity FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER look_at_changed AFTER UPDATE ON public.child_identity FOR EACH ROW WHEN (((((((old.given_names IS DISTINCT FROM new.given_names) OR (old.family_name IS DISTINCT FROM new.family_name)) OR (old.known_as IS DISTINCT FROM new.known_as)) OR (old.aliases IS DISTINCT FROM new.aliases)) OR (old.born_on IS DISTINCT FROM new.born_on)) OR (old.born_precision IS DISTINCT FROM new.born_precision))) EXECUTE FUNCTION look_after_identity()
CREATE TRIGGER look_at_new AFTER INSERT ON public.child_identity FOR EACH ROW EXECUTE FUNCTION look_after_identity()
CREATE TRIGGER next_version BEFORE UPDATE ON public.child_identity FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.child_identity FOR EACH ROW EXECUTE FUNCTION record_change('identity')

communication_need
CREATE TRIGGER first_version BEFORE INSERT ON public.communication_need FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.communication_need FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.communication_need FOR EACH ROW EXECUTE FUNCTION record_change('communication')

compact_copy
CREATE TRIGGER first_version BEFORE INSERT ON public.compact_copy FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.compact_copy FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.compact_copy FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

compact_entry
CREATE TRIGGER first_version BEFORE INSERT ON public.compact_entry FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.compact_entry FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.compact_entry FOR EACH ROW EXECUTE FUNCTION record_change('police-assessments')

contact_detail
CREATE TRIGGER first_version BEFORE INSERT ON public.contact_detail FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.contact_detail FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.contact_detail FOR EACH ROW EXECUTE FUNCTION record_change('contact')

digest_choice
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.digest_choice FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.digest_choice FOR EACH ROW EXECUTE FUNCTION refuse_change()

digest_day
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.digest_day FOR EACH ROW EXECUTE FUNCTION refuse_change()

disruption_step
CREATE TRIGGER first_version BEFORE INSERT ON public.disruption_step FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.disruption_step FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.disruption_step FOR EACH ROW EXECUTE FUNCTION record_change('disruption')

duty_step
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.duty_step FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.duty_step FOR EACH ROW EXECUTE FUNCTION refuse_change()

early_help_decision
CREATE TRIGGER first_version BEFORE INSERT ON public.early_help_decision FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.early_help_decision FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.early_help_decision FOR EACH ROW EXECUTE FUNCTION record_change('early-help')

early_launch
CREATE TRIGGER first_version BEFORE INSERT ON public.early_launch FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.early_launch FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.early_launch FOR EACH ROW EXECUTE FUNCTION record_change('meetings')

episode
CREATE TRIGGER first_version BEFORE INSERT ON public.episode FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_answer
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_answer FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_answer FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_answer FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_authority
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_authority FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_authority FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_authority FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_group
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_group FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_group FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_group FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_hand_over
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_hand_over FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_hand_over FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_hand_over FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_log
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_log FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_log FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_log FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_review
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_review FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_review FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_review FOR EACH ROW EXECUTE FUNCTION record_change('police-assessments')

evidence_check
CREATE TRIGGER first_version BEFORE INSERT ON public.evidence_check FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.evidence_check FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.evidence_check FOR EACH ROW EXECUTE FUNCTION record_change('protection')

evidence_learned
CREATE TRIGGER first_version BEFORE INSERT ON public.evidence_learned FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.evidence_learned FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.evidence_learned FOR EACH ROW EXECUTE FUNCTION record_change('protection')

family_member
CREATE TRIGGER first_version BEFORE INSERT ON public.family_member FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.family_member FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.family_member FOR EACH ROW EXECUTE FUNCTION record_change('family')

flag
CREATE TRIGGER record_of_flag BEFORE INSERT ON public.flag FOR EACH ROW EXECUTE FUNCTION record_of_flag()

form
CREATE TRIGGER first_version BEFORE INSERT ON public.form FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER keep_form AFTER UPDATE ON public.form FOR EACH ROW EXECUTE FUNCTION keep_form()
CREATE TRIGGER next_version BEFORE UPDATE ON public.form FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.form FOR EACH ROW EXECUTE FUNCTION record_change('as the row says')

form_amendment
CREATE TRIGGER first_version BEFORE INSERT ON public.form_amendment FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER keep_in_form AFTER INSERT OR UPDATE ON public.form_amendment FOR EACH ROW EXECUTE FUNCTION keep_in_form()
CREATE TRIGGER next_version BEFORE UPDATE ON public.form_amendment FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.form_amendment FOR EACH ROW EXECUTE FUNCTION record_change('as the row says')

form_answer
CREATE TRIGGER first_version BEFORE INSERT ON public.form_answer FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER keep_in_form AFTER INSERT OR UPDATE ON public.form_answer FOR EACH ROW EXECUTE FUNCTION keep_in_form()
CREATE TRIGGER keep_submitted AFTER INSERT OR UPDATE ON public.form_answer FOR EACH ROW EXECUTE FUNCTION keep_submitted()
CREATE TRIGGER next_version BEFORE UPDATE ON public.form_answer FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.form_answer FOR EACH ROW EXECUTE FUNCTION record_change('as the row says')

form_review
CREATE TRIGGER first_version BEFORE INSERT ON public.form_review FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER keep_form AFTER UPDATE ON public.form_review FOR EACH ROW EXECUTE FUNCTION keep_form()
CREATE TRIGGER keep_in_form AFTER INSERT OR UPDATE ON public.form_review FOR EACH ROW EXECUTE FUNCTION keep_in_form()
CREATE TRIGGER keep_order AFTER INSERT ON public.form_review FOR EACH ROW EXECUTE FUNCTION keep_order()
CREATE TRIGGER next_version BEFORE UPDATE ON public.form_review FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.form_review FOR EACH ROW EXECUTE FUNCTION record_change('as the row says')

further_action
CREATE TRIGGER first_version BEFORE INSERT ON public.further_action FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.further_action FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.further_action FOR EACH ROW EXECUTE FUNCTION record_change('letters')

group_child
CREATE TRIGGER first_version BEFORE INSERT ON public.group_child FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.group_child FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER no_work_after_opt_out BEFORE INSERT ON public.group_child FOR EACH ROW EXECUTE FUNCTION refuse_opted_out()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.group_child FOR EACH ROW EXECUTE FUNCTION record_change('group-work')

group_one_to_one
CREATE TRIGGER first_version BEFORE INSERT ON public.group_one_to_one FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.group_one_to_one FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.group_one_to_one FOR EACH ROW EXECUTE FUNCTION record_change('group-work')

group_opt_out
CREATE TRIGGER first_version BEFORE INSERT ON public.group_opt_out FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.group_opt_out FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.group_opt_out FOR EACH ROW EXECUTE FUNCTION record_change('group-work')

group_session
CREATE TRIGGER first_version BEFORE INSERT ON public.group_session FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER no_work_after_opt_out BEFORE INSERT ON public.group_session FOR EACH ROW EXECUTE FUNCTION refuse_opted_out()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.group_session FOR EACH ROW EXECUTE FUNCTION record_change('group-work')

group_told
CREATE TRIGGER first_version BEFORE INSERT ON public.group_told FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.group_told FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.group_told FOR EACH ROW EXECUTE FUNCTION record_change('group-work')

health_note
CREATE TRIGGER first_version BEFORE INSERT ON public.health_note FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.health_note FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.health_note FOR EACH ROW EXECUTE FUNCTION record_change('health')

host_authority
CREATE TRIGGER first_version BEFORE INSERT ON public.host_authority FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.host_authority FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.host_authority FOR EACH ROW EXECUTE FUNCTION record_change('placement')

identifier
CREATE TRIGGER first_version BEFORE INSERT ON public.identifier FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.identifier FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.identifier FOR EACH ROW EXECUTE FUNCTION record_change('identifiers')

interview_allocation
CREATE TRIGGER first_version BEFORE INSERT ON public.interview_allocation FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.interview_allocation FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.interview_allocation FOR EACH ROW EXECUTE FUNCTION record_change('return-interview-offers')

interview_outcome
CREATE TRIGGER first_version BEFORE INSERT ON public.interview_outcome FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.interview_outcome FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.interview_outcome FOR EACH ROW EXECUTE FUNCTION record_change('letters')

interview_share
CREATE TRIGGER first_version BEFORE INSERT ON public.interview_share FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.interview_share FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.interview_share FOR EACH ROW EXECUTE FUNCTION record_change('sharing')
CREATE CONSTRAINT TRIGGER rests_on_consent AFTER INSERT ON public.interview_share DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION share_rests_on_consent()

involvement
CREATE TRIGGER first_version BEFORE INSERT ON public.involvement FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.involvement FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.involvement FOR EACH ROW EXECUTE FUNCTION record_change('involvement')

known_address
CREATE TRIGGER first_version BEFORE INSERT ON public.known_address FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.known_address FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.known_address FOR EACH ROW EXECUTE FUNCTION record_change('addresses')

legal_status
CREATE TRIGGER first_version BEFORE INSERT ON public.legal_status FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.legal_status FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.legal_status FOR EACH ROW EXECUTE FUNCTION record_change('legal-status')

level_dispute
CREATE TRIGGER first_version BEFORE INSERT ON public.level_dispute FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.level_dispute FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.level_dispute FOR EACH ROW EXECUTE FUNCTION record_change('level-disputes')

meeting
CREATE TRIGGER first_version BEFORE INSERT ON public.meeting FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION record_change('meetings')

message_acceptance
CREATE TRIGGER first_version BEFORE INSERT ON public.message_acceptance FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.message_acceptance FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.message_acceptance FOR EACH ROW EXECUTE FUNCTION record_change('messages')

missing_profile
CREATE TRIGGER first_version BEFORE INSERT ON public.missing_profile FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.missing_profile FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.missing_profile FOR EACH ROW EXECUTE FUNCTION record_change('missing-profile')

moved_row
CREATE TRIGGER first_version BEFORE INSERT ON public.moved_row FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.moved_row FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.moved_row FOR EACH ROW EXECUTE FUNCTION record_change('record')

none_of_these
CREATE TRIGGER first_version BEFORE INSERT ON public.none_of_these FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.none_of_these FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.none_of_these FOR EACH ROW EXECUTE FUNCTION record_change('record')

not_reported_by_carer
CREATE TRIGGER first_version BEFORE INSERT ON public.not_reported_by_carer FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.not_reported_by_carer FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.not_reported_by_carer FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

not_same_child
CREATE TRIGGER first_version BEFORE INSERT ON public.not_same_child FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.not_same_child FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.not_same_child FOR EACH ROW EXECUTE FUNCTION record_change('record')

notice
CREATE TRIGGER first_version BEFORE INSERT ON public.notice FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION record_change('notices')

notify_block
CREATE TRIGGER first_version BEFORE INSERT ON public.notify_block FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.notify_block FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.notify_block FOR EACH ROW EXECUTE FUNCTION record_change('notify-blocks')

nrm_consideration
CREATE TRIGGER first_version BEFORE INSERT ON public.nrm_consideration FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.nrm_consideration FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.nrm_consideration FOR EACH ROW EXECUTE FUNCTION record_change('trafficking')

obligation
CREATE TRIGGER record_of_duty BEFORE INSERT OR UPDATE OF scope ON public.obligation FOR EACH ROW EXECUTE FUNCTION record_of_duty()

panel_decision
CREATE TRIGGER first_version BEFORE INSERT ON public.panel_decision FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.panel_decision FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.panel_decision FOR EACH ROW EXECUTE FUNCTION record_change('panel-decisions')

pattern_alert
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.pattern_alert FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER note_pattern_alert AFTER INSERT ON public.pattern_alert FOR EACH ROW EXECUTE FUNCTION note_pattern_alert()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.pattern_alert FOR EACH ROW EXECUTE FUNCTION refuse_change()

people_change
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.people_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.people_change FOR EACH ROW EXECUTE FUNCTION refuse_change()

photograph
CREATE TRIGGER first_version BEFORE INSERT ON public.photograph FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.photograph FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.photograph FOR EACH ROW EXECUTE FUNCTION record_change('photograph')

placement
CREATE TRIGGER first_version BEFORE INSERT ON public.placement FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.placement FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.placement FOR EACH ROW EXECUTE FUNCTION record_change('placement')

placement_consideration
CREATE TRIGGER first_version BEFORE INSERT ON public.placement_consideration FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.placement_consideration FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.placement_consideration FOR EACH ROW EXECUTE FUNCTION record_change('placement-plans')

placement_notice
CREATE TRIGGER first_version BEFORE INSERT ON public.placement_notice FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.placement_notice FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.placement_notice FOR EACH ROW EXECUTE FUNCTION record_change('placement-notifications')

placement_plan
CREATE TRIGGER first_version BEFORE INSERT ON public.placement_plan FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.placement_plan FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.placement_plan FOR EACH ROW EXECUTE FUNCTION record_change('placement-plans')

police_check
CREATE TRIGGER first_version BEFORE INSERT ON public.police_check FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.police_check FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.police_check FOR EACH ROW EXECUTE FUNCTION record_change('police-assessments')

prevention_interview
CREATE TRIGGER first_version BEFORE INSERT ON public.prevention_interview FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.prevention_interview FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.prevention_interview FOR EACH ROW EXECUTE FUNCTION record_change('prevention-interviews')

professional
CREATE TRIGGER first_version BEFORE INSERT ON public.professional FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.professional FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.professional FOR EACH ROW EXECUTE FUNCTION record_change('professionals')

profile_confirmation
CREATE TRIGGER first_version BEFORE INSERT ON public.profile_confirmation FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.profile_confirmation FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.profile_confirmation FOR EACH ROW EXECUTE FUNCTION record_change('missing-profile')

programme
CREATE TRIGGER first_version BEFORE INSERT ON public.programme FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.programme FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.programme FOR EACH ROW EXECUTE FUNCTION record_change('programmes')

programme_aim
CREATE TRIGGER first_version BEFORE INSERT ON public.programme_aim FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.programme_aim FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.programme_aim FOR EACH ROW EXECUTE FUNCTION record_change('programmes')

programme_approval
CREATE TRIGGER first_version BEFORE INSERT ON public.programme_approval FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.programme_approval FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.programme_approval FOR EACH ROW EXECUTE FUNCTION record_change('programme-approvals')

programme_extension
CREATE TRIGGER first_version BEFORE INSERT ON public.programme_extension FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.programme_extension FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.programme_extension FOR EACH ROW EXECUTE FUNCTION record_change('programmes')

programme_plan
CREATE TRIGGER first_version BEFORE INSERT ON public.programme_plan FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.programme_plan FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.programme_plan FOR EACH ROW EXECUTE FUNCTION record_change('programmes')

programme_session
CREATE TRIGGER first_version BEFORE INSERT ON public.programme_session FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.programme_session FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.programme_session FOR EACH ROW EXECUTE FUNCTION record_change('programmes')

protection_concern
CREATE TRIGGER first_version BEFORE INSERT ON public.protection_concern FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.protection_concern FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.protection_concern FOR EACH ROW EXECUTE FUNCTION record_change('protection')

protection_decision
CREATE TRIGGER first_version BEFORE INSERT ON public.protection_decision FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.protection_decision FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.protection_decision FOR EACH ROW EXECUTE FUNCTION record_change('protection')

protection_lead
CREATE TRIGGER first_version BEFORE INSERT ON public.protection_lead FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.protection_lead FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.protection_lead FOR EACH ROW EXECUTE FUNCTION record_change('protection')

protection_notice
CREATE TRIGGER first_version BEFORE INSERT ON public.protection_notice FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.protection_notice FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.protection_notice FOR EACH ROW EXECUTE FUNCTION record_change('protection')

provider_guidance
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.provider_guidance FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.provider_guidance FOR EACH ROW EXECUTE FUNCTION refuse_change()

record_union
CREATE TRIGGER first_version BEFORE INSERT ON public.record_union FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.record_union FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.record_union FOR EACH ROW EXECUTE FUNCTION record_change('record')

referral
CREATE TRIGGER first_version BEFORE INSERT ON public.referral FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER keep_referral AFTER INSERT OR UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION keep_referral()
CREATE TRIGGER next_version BEFORE UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.referral FOR EACH ROW EXECUTE FUNCTION record_change('referrals')

referral_step
CREATE TRIGGER first_version BEFORE INSERT ON public.referral_step FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER keep_referral_step AFTER INSERT ON public.referral_step FOR EACH ROW EXECUTE FUNCTION keep_referral_step()
CREATE TRIGGER keep_take_back AFTER INSERT ON public.referral_step FOR EACH ROW WHEN ((new.kind = 'take-back'::text)) EXECUTE FUNCTION keep_take_back()
CREATE TRIGGER next_version BEFORE UPDATE ON public.referral_step FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.referral_step FOR EACH ROW EXECUTE FUNCTION record_change('referrals')

referrer_contact
CREATE TRIGGER first_version BEFORE INSERT ON public.referrer_contact FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.referrer_contact FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.referrer_contact FOR EACH ROW EXECUTE FUNCTION record_change('triage')

return_interview
CREATE TRIGGER first_version BEFORE INSERT ON public.return_interview FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.return_interview FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.return_interview FOR EACH ROW EXECUTE FUNCTION record_change('return-interviews')

return_interview_offer
CREATE TRIGGER first_version BEFORE INSERT ON public.return_interview_offer FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.return_interview_offer FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.return_interview_offer FOR EACH ROW EXECUTE FUNCTION record_change('return-interview-offers')

risk_assessment
CREATE TRIGGER first_version BEFORE INSERT ON public.risk_assessment FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.risk_assessment FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.risk_assessment FOR EACH ROW EXECUTE FUNCTION record_change('police-assessments')

risk_marker
CREATE TRIGGER first_version BEFORE INSERT ON public.risk_marker FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.risk_marker FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.risk_marker FOR EACH ROW EXECUTE FUNCTION record_change('risk-markers')

routing
CREATE TRIGGER first_version BEFORE INSERT ON public.routing FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.routing FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.routing FOR EACH ROW EXECUTE FUNCTION record_change('assessments')

routing_sent
CREATE TRIGGER first_version BEFORE INSERT ON public.routing_sent FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.routing_sent FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.routing_sent FOR EACH ROW EXECUTE FUNCTION record_change('assessments')

safety_plan
CREATE TRIGGER first_version BEFORE INSERT ON public.safety_plan FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.safety_plan FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.safety_plan FOR EACH ROW EXECUTE FUNCTION record_change('return-interviews')

scaled_meeting
CREATE TRIGGER first_version BEFORE INSERT ON public.scaled_meeting FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.scaled_meeting FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.scaled_meeting FOR EACH ROW EXECUTE FUNCTION record_change('meetings')

school_contact
CREATE TRIGGER first_version BEFORE INSERT ON public.school_contact FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.school_contact FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.school_contact FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

schooling
CREATE TRIGGER first_version BEFORE INSERT ON public.schooling FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.schooling FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.schooling FOR EACH ROW EXECUTE FUNCTION record_change('education')

search_measure
CREATE TRIGGER first_version BEFORE INSERT ON public.search_measure FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.search_measure FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.search_measure FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

sensitive_note
CREATE TRIGGER first_version BEFORE INSERT ON public.sensitive_note FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.sensitive_note FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.sensitive_note FOR EACH ROW EXECUTE FUNCTION record_change('sexual-health-and-identity')

sharing_consent
CREATE TRIGGER first_version BEFORE INSERT ON public.sharing_consent FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.sharing_consent FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.sharing_consent FOR EACH ROW EXECUTE FUNCTION record_change('sharing')

significant_concern
CREATE TRIGGER first_version BEFORE INSERT ON public.significant_concern FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.significant_concern FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.significant_concern FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

social_care_status
CREATE TRIGGER first_version BEFORE INSERT ON public.social_care_status FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.social_care_status FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.social_care_status FOR EACH ROW EXECUTE FUNCTION record_change('social-care')

statutory_review
CREATE TRIGGER first_version BEFORE INSERT ON public.statutory_review FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.statutory_review FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.statutory_review FOR EACH ROW EXECUTE FUNCTION record_change('care-plans')

strategy_ask
CREATE TRIGGER first_version BEFORE INSERT ON public.strategy_ask FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.strategy_ask FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.strategy_ask FOR EACH ROW EXECUTE FUNCTION record_change('protection')

strategy_consideration
CREATE TRIGGER first_version BEFORE INSERT ON public.strategy_consideration FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.strategy_consideration FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.strategy_consideration FOR EACH ROW EXECUTE FUNCTION record_change('protection')

strategy_meeting
CREATE TRIGGER first_version BEFORE INSERT ON public.strategy_meeting FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.strategy_meeting FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.strategy_meeting FOR EACH ROW EXECUTE FUNCTION record_change('protection')

told
CREATE TRIGGER first_version BEFORE INSERT ON public.told FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.told FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.told FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

triage_decision
CREATE TRIGGER first_version BEFORE INSERT ON public.triage_decision FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.triage_decision FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.triage_decision FOR EACH ROW EXECUTE FUNCTION record_change('triage')

whereabouts_known
CREATE TRIGGER first_version BEFORE INSERT ON public.whereabouts_known FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.whereabouts_known FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.whereabouts_known FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

work_group
CREATE TRIGGER carry_group AFTER UPDATE OF ended_on, team_id ON public.work_group FOR EACH ROW WHEN (((old.ended_on IS DISTINCT FROM new.ended_on) OR (old.team_id IS DISTINCT FROM new.team_id))) EXECUTE FUNCTION carry_group()
CREATE TRIGGER keep_work_group BEFORE INSERT OR UPDATE ON public.work_group FOR EACH ROW EXECUTE FUNCTION keep_work_group()
CREATE TRIGGER note_work_group AFTER INSERT OR UPDATE ON public.work_group FOR EACH ROW WHEN ((current_setting('app.act'::text, true) <> ''::text)) EXECUTE FUNCTION note_work_group()

-- Functions

engine.await_recomputation
  (p_known jsonb, p_calendar text, p_because text) returns integer, with its owner's rights, search_path=public, pg_temp, body 0140999bd808a67283f47b95a9130da9

engine.carry_grants
  (p_child uuid) returns void, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body bcf00f5faba2269c211503353b7e15d1

engine.carry_message_grants
  (p_members uuid[]) returns void, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, enable_seqscan=off, jit=off, body 95c3d961a9d1eedd7454c5959f34c870

engine.carry_shared
  (p_members uuid[]) returns void, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body e811882e9dd731e0a405dcdcb881d1a1

engine.case_file
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body dcfeeb02a9d47ff1611f81c8892c0a15

engine.facts
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, body 5e1b0dda955bec551146d38ccc6b27e7

engine.facts_of_alerts
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body e3652b26b8e4d477752f00ffcf1f3296

engine.facts_of_borders
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 64cb2d79868e43cfed240c9fbeab0cb5

engine.facts_of_care
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 1f4de9e2d3763346e0fc387e51e2e552

engine.facts_of_case_reviews
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 928f281cbe8cef5cf5bdda65bd3eb94b

engine.facts_of_groups
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 1f046c63f4c63928a4b2ac24cf055d3d

engine.facts_of_levels
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body d08ee7fa8d3cc31f8a6105a086faad98

engine.facts_of_messages
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 50c7b6506c14101647f00006580136e3

engine.facts_of_pathways
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 9e93e2376f0df0ec046d2e9059e17869

engine.facts_of_police
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body f4458c8aa88ffda71c95a32eed50071e

engine.facts_of_programme
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body be219e5882f7759d4148aa93729643bd

engine.facts_of_protection
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body b88328c0bffa6d1d046e10f67dd65aad

engine.facts_of_raised_patterns
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, body d58b3c0d43d5699d413727d9ca3d4131

engine.facts_of_referrals
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 1e59e24d471cb7876a3ceaa05b829740

engine.facts_of_referrals_told
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 168b35c667b356834abb23d925cdcdbd

engine.facts_of_sharing
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body bea5c3a44a8c5a6b0c34472c904db8bc

engine.gather_facts
  (), search_path=public, pg_temp, body d4f77dc74564b2358b0dc2bc2162531f

engine.keep
  (p_members uuid[], p_duties jsonb, p_flags jsonb) returns integer, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, enable_seqscan=off, jit=off, body 5564bad350e5bf1d08c9b7c493a0b3f5

engine.keep_messages
  (p_members uuid[], p_messages jsonb) returns integer, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, enable_seqscan=off, jit=off, body 3df9b193564d0b9a61747a423ebba2f9

engine.open_case
  (p_child uuid) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, enable_seqscan=off, jit=off, body 3921d11fc3aea5ad08a065ef4cb80c79

engine.reach
  (p_members uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, enable_seqscan=off, jit=off, body a688aa41164714d5137fb12bf169a7d6

engine.waiting_children
  (p_most integer) returns SETOF uuid, with its owner's rights, search_path=public, pg_temp, body 9b7846cc430b07138ade17160b6a4eee

engine.wanted_grants
  (p_child uuid) returns TABLE(holder uuid, holder_kind text, because text, cause_id uuid, from_at timestamp with time zone, until_at timestamp with time zone), with its owner's rights, search_path=public, pg_temp, body 3b9e884194343560d3f69ac19570a997

name_index.await_all
  () returns bigint, with its owner's rights, search_path=public, pg_temp, body daef5fcfb34226ca0d0cdca37659d28b

name_index.born_weight
  (p_typed date, p_born date, p_about boolean) returns double precision, body df97d79c0b924a6ca9a2b0622e6617f7

name_index.candidates
  (p_part integer[], p_id integer[], p_weight double precision[], p_family boolean[], p_born date) returns integer[], search_path=name_index, pg_temp, enable_seqscan=off, jit=off, plan_cache_mode=force_generic_plan, body 666dfb85c1fdb47cbb79794f46bb50f9

name_index.drop_words
  (p_words integer[]) returns void, search_path=name_index, pg_temp, enable_seqscan=off, jit=off, plan_cache_mode=force_generic_plan, body e7490044adba6c5f52284a528e76af78

name_index.edits
  (p_alphabet text, p_masks bigint[], p_length integer, p_recorded text) returns integer, body 9be58ceeff8e41d564f976eca939d7ec

name_index.entries
  (p_words integer[], p_family integer[]) returns SETOF bigint, body 5a8fd7d8b33262e046b433bcc8a2e9e9

name_index.hold_words
  (p_words jsonb) returns void, search_path=name_index, pg_temp, enable_seqscan=off, jit=off, plan_cache_mode=force_generic_plan, body 10990690e2e6b13d33335ab396e57d52

name_index.keep
  (p_children jsonb, p_words jsonb) returns void, with its owner's rights, search_path=public, pg_temp, enable_seqscan=off, jit=off, plan_cache_mode=force_generic_plan, body 618a02059b4cb3f1056e937f5e620631

name_index.keep_in_passing
  (p_children jsonb, p_words jsonb) returns boolean, with its owner's rights, search_path=public, pg_temp, body 557dd446353c8f1d95ff05c5a79fc107

name_index.letter_weight
  (p_typed text, p_alphabet text, p_masks bigint[], p_recorded text, p_heard boolean) returns double precision, body b8034cd4e19a6840d3d8e568232b923d

name_index.own
  (p_most integer) returns integer[], search_path=public, pg_temp, enable_seqscan=off, jit=off, enable_bitmapscan=off, enable_indexonlyscan=off, plan_cache_mode=force_generic_plan, body 670168cf2362762dc019dc2222014929

name_index.own_holders
  (p_keys bigint[]) returns integer[], search_path=public, pg_temp, enable_seqscan=off, jit=off, enable_hashjoin=off, enable_mergejoin=off, enable_bitmapscan=off, enable_indexonlyscan=off, plan_cache_mode=force_generic_plan, body 0cca9af0b23c17090613fc2149eece32

name_index.score
  (p_n integer[], p_parts integer, p_part integer[], p_id integer[], p_weight double precision[], p_family boolean[]) returns TABLE(child_id uuid, born date, about boolean, name double precision, exact boolean), search_path=name_index, pg_temp, enable_seqscan=off, jit=off, enable_mergejoin=off, plan_cache_mode=force_generic_plan, body af2aa5d2a728c766895437e6f78ed596

name_index.take_out
  (p_children uuid[]) returns void, search_path=name_index, pg_temp, enable_seqscan=off, jit=off, plan_cache_mode=force_generic_plan, body ccc2df550bcbee5d77f33ad783bdd851

name_index.waiting_in_passing
  (p_children uuid[]) returns jsonb, with its owner's rights, search_path=public, pg_temp, body fde14cee15ca5ef215dec3c884b92096

name_index.waiting_names
  (p_children uuid[], p_most integer) returns TABLE(child uuid, given text, family text, known_as text, aliases text[]), with its owner's rights, search_path=public, pg_temp, body e31dd2c296400f837a97a7ae3dda93ba

name_index.weigh
  (p_words jsonb) returns TABLE(at integer, part integer, id integer, weight double precision, family boolean), search_path=name_index, pg_temp, enable_seqscan=off, jit=off, plan_cache_mode=force_generic_plan, body b266489d26ef4644c8e1fc7b94443481

public.accept_message
  (p_id uuid, p_message uuid, p_how text, p_by text, p_at timestamp with time zone, p_words text) returns text, with its owner's rights, search_path=public, pg_temp, body 71c08796e46134c51f597fffa723f514

public.actor_appointment
  () returns uuid, body 54f4f6b49f54e22512e29003195b05b3

public.actor_holders
  () returns uuid[], body 653e19227fdc0b92bec751b38a35852e

public.actor_now
  () returns timestamp with time zone, body 8042ce6889a1364e530532f33ddac9b3

public.actor_person
  () returns uuid, body 0c6b0b4b42a30f3d914db2b14ae37692

public.actor_teams
  () returns uuid[], body be7eebc11ccb1158f422fa18d3b4b06e

public.add_name_variant
  (p_id uuid, p_kind text, p_words text[], p_source text, p_from date) returns text, with its owner's rights, search_path=public, pg_temp, body e952c357526fed836a8133983718e850

public.address_words
  (p_text text) returns text[], body bf2bdc870e23925473d7a3a5e217b48a

public.administrators_today
  () returns TABLE(name text), with its owner's rights, search_path=public, pg_temp, body 9fb1fc57d2a9ef1d89916afee2146ec2

public.allow_mail_domain
  (p_domain text, p_allow boolean) returns text, with its owner's rights, search_path=public, pg_temp, body a19f2cc47068dff49c3fbe08bac4857f

public.amended_now
  (p_form uuid, p_part integer, p_question text) returns boolean, body b6ddcf3bcacbe5eb91c557e825053a5c

public.another_administrator
  (p_besides uuid) returns boolean, body 675b2407409ef004dcc8723919008cb0

public.answer_access
  (p_id uuid, p_grant boolean, p_until timestamp with time zone, p_words text) returns text, with its owner's rights, search_path=public, pg_temp, body 97bbcd0bfba7c5b5c4773a1f431ea1c7

public.answer_level_dispute
  (p_id uuid, p_step integer, p_outcome text, p_level text, p_reason text, p_decider text, p_at timestamp with time zone, p_assessment uuid) returns text, with its owner's rights, search_path=public, pg_temp, body 9d036cf7bf28c81f8c824c1e347930a5

public.answers_for_glass
  (p_child uuid) returns boolean, body aa66636257dfad0835d04df01a7e52d6

public.ask_access
  (p_id uuid, p_door uuid, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body dd6dd4b2a97bbf58fedcb687631f681e

public.audit_digest
  (e audit_entry) returns text, TimeZone=UTC, body f7539de7cfdd6702bdf74e060146f168

public.audit_of_child
  (p_child uuid, p_most integer) returns TABLE(entry bigint, at timestamp with time zone, fact_at timestamp with time zone, person_id uuid, person_name text, role text, agency_name text, act text, subject_table text, section text, reason_code text, source text, through_glass boolean), with its owner's rights, search_path=public, pg_temp, body 4c40d1f93494216b186d21a3bbf31295

public.audit_of_person
  (p_person uuid, p_from timestamp with time zone, p_until timestamp with time zone, p_skip integer, p_most integer) returns TABLE(day date, act text, entries bigint, children bigint, through_glass bigint, records text[], authorities text[]), with its owner's rights, search_path=public, pg_temp, body 7595284dec436d863a853e841479a242

public.await_index
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 1e7e0fae627d3ad4f9060d398ccff6b1

public.await_remit
  (p_kind text, p_value text) returns void, body b31b4c59bbb60341ae2671bc93555b1c

public.begin_as
  (p_appointment uuid, p_act text, p_request text, p_source text, p_at timestamp with time zone) returns TABLE(person_id uuid, agency_id uuid, role text, fact_time timestamp with time zone, real_time timestamp with time zone), with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body 6120005f3afcce20314966c31c77d0e4

public.begin_suspended
  () returns trigger, body 343e48e4faa27f6d860161749fbde2c3

public.blocked_in_episode
  (p_episode uuid) returns TABLE(who text, bound text, parts text[], reason text), with its owner's rights, search_path=public, pg_temp, body 7f8064fb6ba09521ea6ea6230c7351df

public.blocked_of_episode
  (p_episode uuid) returns TABLE(who text), with its owner's rights, search_path=public, pg_temp, plan_cache_mode=force_generic_plan, body e6272654c037f43c991d62195622e0dd

public.blocks_of
  (p_child uuid) returns SETOF notify_block, with its owner's rights, search_path=public, pg_temp, body 343c9d4db3ab557472bb36ca5f2a4d61

public.break_the_glass
  (p_id uuid, p_door uuid, p_kind text, p_reason text) returns uuid, with its owner's rights, search_path=public, pg_temp, body 0156c6df3c6a5b644e9489feb64a8650

public.breakers_of_many
  () returns TABLE(person_id uuid, breaker text, agency text, children bigint), with its owner's rights, search_path=public, pg_temp, body a1d6a73a1f2858f2cb3ad2b05152d864

public.broken_glasses
  (p_whose text, p_open boolean) returns TABLE(id uuid, child_id uuid, person_id uuid, breaker text, role text, agency text, kind text, reason text, broken_at timestamp with time zone, closes_at timestamp with time zone, ended_at timestamp with time zone, finding text, finding_words text, reviewed_at timestamp with time zone, reviewer text, reviews bigint), with its owner's rights, search_path=public, pg_temp, body c5582c58c2630faa8c29d1a36b12c17f

public.carry_closures
  (p_from uuid[], p_to uuid, p_records uuid[]) returns void, body 7a35b25887e6c359ca878e5684653c00

public.carry_dispute_on
  (p_id uuid, p_move text, p_because text) returns text, with its owner's rights, search_path=public, pg_temp, body 1768c8c7ec71468a67af41aec7bf2c5d

public.carry_group
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 5045cccbd686dd40bbf52cc4b91eb95f

public.carry_reporters
  (p_from uuid, p_to uuid, p_child uuid) returns void, with its owner's rights, search_path=public, pg_temp, body d899cd0f4b92e12077c3d2aa0ee30978

public.carry_rows
  (p_from uuid, p_to uuid, p_child uuid) returns void, with its owner's rights, search_path=public, pg_temp, body 3480a345d533a5d5e372320139d03c2b

public.change_person
  (p_person uuid, p_version integer, p_name text, p_email text, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 10df55a9377214a9c23a0fd5087f54d5

public.child_behind
  (p_door uuid) returns uuid, body 61ea8b06a680e3fdaea8c68a2de83baf

public.child_group
  (p_child uuid) returns SETOF uuid, body 9a58626854f3a67f9f53b151dcf567a5

public.children_waiting
  () returns integer, with its owner's rights, search_path=public, pg_temp, body 8a079f74a83898dff03fd49f8fd631ae

public.choose_digest
  (p_authority text, p_part text, p_wanted boolean) returns text, with its owner's rights, search_path=public, pg_temp, body 7c3464086d2896983f7b152b4e77f823

public.clear_held_forms
  () returns void, with its owner's rights, search_path=public, pg_temp, body 964dc688be0137fe67d4c251a25c45dd

public.clear_searches
  () returns void, with its owner's rights, search_path=public, pg_temp, body 32b39c06be211d75d4aaad212fb1ea52

public.close_glass
  (p_id uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body cd40a9b4bb9d3f993ba1883d08bd52fd

public.come_back
  (p_person uuid, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body c145e9c2f7db9994a368c7ff518b2439

public.count_together
  (p_episode uuid) returns integer, with its owner's rights, search_path=public, pg_temp, body e2c0b1ca6b8f816b6cecf2e7c996b001

public.count_unanswered
  () returns TABLE(waiting bigint, too_long bigint), with its owner's rights, search_path=public, pg_temp, body f77b2e95939ee02c1ce184e50e431c9f

public.covered_for
  () returns TABLE(away_id uuid, away text, until_at timestamp with time zone), with its owner's rights, search_path=public, pg_temp, body db6f3981eb27992d63f8489731f24e58

public.covers_to_see
  () returns TABLE(id uuid, away_id uuid, away text, covering_id uuid, covering text, from_at timestamp with time zone, until_at timestamp with time zone, reason text, made_by text), with its owner's rights, search_path=public, pg_temp, body 69d2929e5e6624c01ef9b256ecf6c6a9

public.digest_recipients
  (p_at timestamp with time zone) returns TABLE(person_id uuid, destination_id uuid), body 640658d5fe91ef55c354af05c1aa9ea6

public.digest_wanted
  (p_authority text, p_part text, p_at timestamp with time zone) returns boolean, body c9877bde13e4dd724ec03c14a0a8ced3

public.dispute_is_ours
  (p_by uuid, p_agency uuid) returns boolean, body 84a75f4b7f9b05384fe1d5b2e5286807

public.drop_keeper
  (p_seal uuid, p_holder uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 206d49aa87079378be46123affb51b4d

public.duplicate_candidates
  (p_child uuid, p_parts integer, p_words jsonb, p_born date, p_most integer) returns TABLE(child_id uuid, record_id uuid, given_names text, family_name text, known_as text, aliases text[], born_on date, born_precision text), with its owner's rights, search_path=public, pg_temp, enable_seqscan=off, enable_mergejoin=off, plan_cache_mode=force_generic_plan, jit=off, body 24ed26f19cddccf3426fcdd1fc0c5c04

public.duplicate_subject
  (p_child uuid) returns TABLE(record_id uuid, given_names text, family_name text, known_as text, aliases text[], born_on date, born_precision text), with its owner's rights, search_path=public, pg_temp, body 2b9a012a59df7c8fc93edfd9ad1f3e99

public.duplicates_waiting
  (p_most integer) returns TABLE(child_id uuid, wanted integer), with its owner's rights, search_path=public, pg_temp, body b3b43449a82d17c1be0e063088fc731a

public.duty_holdable
  (p_record uuid, p_episode uuid, p_scope text, p_person uuid, p_team uuid) returns boolean, search_path=public, pg_temp, body dcd29ac2028aa99a52e08ae7f6f835e1

public.duty_holder_stands
  (p_child uuid, p_rule text, p_subject text) returns boolean, with its owner's rights, search_path=public, pg_temp, body af2359874f7ae970b934164edd805568

public.duty_open_to
  (p_record uuid, p_episode uuid, p_scope text, p_holders uuid[]) returns boolean, search_path=public, pg_temp, body 3d43c7fe68af74b406b99a2cfbc957ae

public.duty_takers
  (p_child uuid, p_rule text, p_subject text, p_most integer) returns TABLE(person uuid, team uuid, name text, agency text), with its owner's rights, search_path=public, pg_temp, body 606c54a9cda2a3a8e36eb193e45ae9d3

public.end_cover
  (p_id uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 5410b215f4177597d359fccfea429e78

public.end_destination
  (p_id uuid, p_on date) returns text, with its owner's rights, search_path=public, pg_temp, body b404f24dc8c0a0f9056e07b4c5968c06

public.end_name_variant
  (p_id uuid, p_because text) returns text, with its owner's rights, search_path=public, pg_temp, body e20b033a7255da5c59390cc4e15f7ca9

public.end_remit
  (p_id uuid, p_version integer, p_at timestamp with time zone) returns text, with its owner's rights, search_path=public, pg_temp, body 6dd345280132bb44f9a39a116e3bc5e5

public.end_role
  (p_appointment uuid, p_version integer, p_at timestamp with time zone, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 397076a461893bc494af79d72b099715

public.end_team
  (p_team uuid, p_version integer) returns text, with its owner's rights, search_path=public, pg_temp, body 1239cffe2d07065cf7cc3e89b16193f1

public.fact_now
  () returns timestamp with time zone, with its owner's rights, search_path=public, pg_temp, body 7bd204a88192ad201701efdfb1111ebc

public.find_by_contact
  (p_telephones text[], p_words text[], p_postcode text, p_most integer) returns TABLE(child_id uuid, via uuid, authority text, section text, by text, said uuid), with its owner's rights, search_path=public, pg_temp, enable_seqscan=off, jit=off, plan_cache_mode=force_generic_plan, body 14fe16004d4058648b0de1ba1a86bd54

public.find_children
  (p_parts integer, p_words jsonb, p_born date, p_numbers text[], p_most integer) returns TABLE(child_id uuid, via uuid, handle uuid, authority text, score double precision), with its owner's rights, search_path=public, pg_temp, enable_seqscan=off, jit=off, enable_mergejoin=off, plan_cache_mode=force_generic_plan, body dbe744fe05e8299b9236f6c3b2dc6bd9

public.first_version
  () returns trigger, body 3424aab5342a9f93a6d2cc1fa89b2ab8

public.give_back_message
  (p_message uuid, p_because text) returns text, with its owner's rights, search_path=public, pg_temp, body a13642c4d5b5e45c37de5c3a381e20f7

public.give_remit
  (p_id uuid, p_team uuid, p_version integer, p_kind text, p_value text, p_from timestamp with time zone) returns text, with its owner's rights, search_path=public, pg_temp, body 130e531aba39ea3414b44cce853916f6

public.give_role
  (p_id uuid, p_person uuid, p_version integer, p_agency uuid, p_role text, p_from timestamp with time zone, p_until timestamp with time zone, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body e851dd49f9a0180e45622f11142948ae

public.hand_on_leaver
  (p_person uuid, p_version integer, p_children_to uuid, p_team uuid, p_duties_to uuid, p_drafts_to uuid, p_reason text) returns TABLE(outcome text, children integer, duties integer, duties_left integer, drafts integer, drafts_left integer), with its owner's rights, search_path=public, pg_temp, body 1670f20f48441a15fa7a40229a0320dc

public.handles_besides
  (p_episode uuid, p_handles uuid[]) returns SETOF uuid, with its owner's rights, search_path=public, pg_temp, body 7766254afd69be0a4b845dc0526ba9ec

public.held_by
  (p_person uuid) returns TABLE(children integer, worker_of integer, duties integer, drafts integer, glasses integer, covers integer), with its owner's rights, search_path=public, pg_temp, body 3108eb9e0269d4df33d80785b262e09e

public.held_elsewhere
  (p_child uuid) returns TABLE(authority text, authority_name text), with its owner's rights, search_path=public, pg_temp, body 8df91a1e1b7aa0d7d782c9f97cc85ccd

public.hold_dispute
  (p_id uuid) returns level_dispute, with its owner's rights, search_path=public, pg_temp, body 413f432b7b8eb7c97049ee8e793c2b9b

public.hold_message
  (p_message uuid) returns message, with its owner's rights, search_path=public, pg_temp, body c5b6fe1332321602aee0d2ddb7b66c69

public.hold_person
  (p_person uuid, p_version integer, p_own boolean) returns text, body 2fe3147611118d31bfedbe3a29fb5688

public.hold_team
  (p_team uuid, p_version integer) returns text, body 240de63b66943a257c8f7ba0286c46c1

public.interview_conflicts
  (p_episode uuid, p_person uuid) returns text[], with its owner's rights, search_path=public, pg_temp, body f280bdf4218c244c106cad7baa8c43df

public.is_own_new_report
  (p_episode uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body a52a6d88f02589f631baae272c5a2ba5

public.is_sealed
  (p_child uuid) returns boolean, body 46ab94f88389cc59abf3781b96adb87b

public.join_duplicate
  (p_other uuid, p_version integer, p_kept uuid, p_reason text) returns boolean, with its owner's rights, search_path=public, pg_temp, body b52142882764061d8bda561ef9ac8bbf

public.join_team
  (p_id uuid, p_person uuid, p_version integer, p_team uuid, p_from timestamp with time zone, p_until timestamp with time zone, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 7c2fd0ec9392a093248a864e96989f7d

public.keep_apart
  (p_id uuid, p_child uuid, p_other uuid, p_reason text) returns void, with its owner's rights, search_path=public, pg_temp, body 798d9911e25e9eaaa80380f1247d8c68

public.keep_form
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body d8d793ce036a468d85469bec4ec5edab

public.keep_form_markers
  (p_form uuid, p_markers jsonb) returns void, with its owner's rights, search_path=public, pg_temp, body 0db1e7897e721fb2165707d9c101cf3a

public.keep_in_form
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 1f8120f8f95309570de0a7b506ab0ac7

public.keep_letter
  () returns trigger, body 8e17bad2de7225d75b1dad41ea072b01

public.keep_order
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body c32a1de198db1f6e14b083da1553a497

public.keep_pairs
  (p_child uuid, p_wanted integer, p_pairs jsonb) returns integer, with its owner's rights, search_path=public, pg_temp, body cea9bf0cd891e909bb0cbb812f6ec3de

public.keep_referral
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body a3b970787ffbf07f5022824d070f4ead

public.keep_referral_step
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 12af6206fd18a66749aaa6d5ff8e53d6

public.keep_submitted
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 7c944e68ce9668031e1388fb1162d324

public.keep_take_back
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body acedfede246ac8c8694a32c20a19fad0

public.keep_work_group
  () returns trigger, body 6364eee610226cc4c0c4de2e436d691a

public.keeper_lives
  (p_holder uuid, p_kind text) returns boolean, body 892041e1ea3b96c7dfd4e4105e3ec0b4

public.keeps
  (p_seal uuid) returns boolean, body 74930c8bbedc012824b8aa50e45b5cc0

public.leave_team
  (p_membership uuid, p_version integer, p_at timestamp with time zone, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body c9cdc4148c268ca4f3ee834c8f351707

public.let_keepers_in
  (p_seal uuid) returns void, body ffbea4814e62ecac1a30b7ea83847662

public.look_after_identity
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body addabc3e95c60ae4c9618d9863b60cc1

public.look_after_standing
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 9b7209d18d3655cf119aac521560bffc

public.look_behind
  (p_door uuid) returns TABLE(authority text), with its owner's rights, search_path=public, pg_temp, body 5a23f80c4920fecdc946012bb577717a

public.looks_through_glass
  (p_id uuid) returns TABLE(act text, times bigint, first_at timestamp with time zone, last_at timestamp with time zone), with its owner's rights, search_path=public, pg_temp, body 0f8dcc8b9447a43f8deb899ace3b0e1a

public.make_agency
  (p_id uuid, p_name text, p_kind text, p_authority text) returns text, with its owner's rights, search_path=public, pg_temp, body 97fbb432386bf7bd8fb82841bb40f514

public.make_child
  (p_id uuid, p_authority text, p_authority_name text) returns void, with its owner's rights, search_path=public, pg_temp, body 757dd30c2c0b2f8b12d0e2aede8aba83

public.make_cover
  (p_id uuid, p_away uuid, p_covering uuid, p_from timestamp with time zone, p_until timestamp with time zone, p_reason text) returns boolean, with its owner's rights, search_path=public, pg_temp, body 551a20b3d84bc8b7ddd6dcccaed49aaa

public.make_team
  (p_id uuid, p_agency uuid, p_name text, p_kind text) returns text, with its owner's rights, search_path=public, pg_temp, body 33a6a6b8a276e8a390d2e0dab73d626d

public.may_or_refuse
  (p_section text) returns void, body 0a5caa5e7146f0b9db052ac4a834819a

public.may_see
  (p_person uuid, p_child uuid) returns boolean, body de44664560f3638867410cd7853d257c

public.may_take_over
  (p_person uuid, p_successor uuid) returns boolean, body be95e12bfdcc554fc8207663ca313b08

public.maybe_recorded_elsewhere
  (p_child uuid) returns TABLE(authority text, authority_name text), with its owner's rights, search_path=public, pg_temp, body 8f65dc150f575e4ccd88026a338600b3

public.move_clock
  (p_by interval) returns void, with its owner's rights, search_path=public, pg_temp, body cc6c3817c20bc347c8abecff70660906

public.move_episode
  (p_episode uuid, p_version integer, p_new uuid, p_child uuid, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body dd441def9175ecde315f3697f1d47544

public.my_requests
  () returns TABLE(id uuid, reference text, authority text, reason text, asked_at timestamp with time zone, withdrawn_at timestamp with time zone, answer text, answered_at timestamp with time zone, answer_words text, until_at timestamp with time zone, child_id uuid), with its owner's rights, search_path=public, pg_temp, body 8f997acc05a22863f78ff40c219faecd

public.name_keeper
  (p_seal uuid, p_holder uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 99731a4cec735e2ba5e9faf3e0f97f45

public.next_version
  () returns trigger, body 7a65aae020b08a2dcc03b788b4848927

public.none_of_these_covers
  (p_episode uuid, p_own uuid[], p_handles uuid[]) returns boolean, with its owner's rights, search_path=public, pg_temp, body 22e211728828ddd99973db85f818ce5e

public.none_of_these_reopened
  (p_episode uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 77da0ce3e701f2f8e64e89c11be6efce

public.note
  (p_table text, p_id uuid, p_code text) returns void, body b0dc8383a5aa06eb7703cc71461dc4f3

public.note_access
  (p_children uuid[], p_table text, p_id uuid, p_reason_code text) returns void, body 682d3286c0acc556e776956b187c174c

public.note_at_the_door
  (p_person uuid, p_act text, p_role text, p_agency uuid, p_reason text) returns void, with its owner's rights, search_path=public, pg_temp, body 0fb639ad407d5120daa65bfde549b7fa

public.note_change
  (p_person uuid, p_act text, p_role text, p_agency uuid, p_team uuid, p_from timestamp with time zone, p_until timestamp with time zone, p_reason text) returns void, body e1786e050530fd41846be09e6a6fb841

public.note_pattern_alert
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body dae49604c888ef99aed3fd83a883cf62

public.note_person_trail
  (p_person uuid) returns void, with its owner's rights, search_path=public, pg_temp, body 332656cb8a1bcbb2eae9f82c6e989f8f

public.note_provider_guidance
  (p_id uuid, p_agency uuid, p_guidance text, p_sent_on date, p_sent_to text, p_training_told_on date, p_accepted_on date, p_accepted_by text) returns text, with its owner's rights, search_path=public, pg_temp, body fc03229df78cd5d511f649c54dbde988

public.note_restricted_met
  (p_entry bigint, p_child uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 1228a862ed31959d6d550bd3c1328e37

public.note_work_group
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 90162b27f6adfa05f4795b2ba9a27b30

public.open_programmes
  () returns TABLE(person_id uuid, person_name text, area text, programmes integer), with its owner's rights, search_path=public, pg_temp, body 6d194f98cdc1cc779325a5306a58add3

public.operational
  (p_key text, p_otherwise numeric) returns numeric, with its owner's rights, search_path=public, pg_temp, body 5a6fb51886e3531cde3f1691b0cc5693

public.outbox_of_messages
  (p_now timestamp with time zone, p_host text) returns integer, with its owner's rights, search_path=public, pg_temp, body 1ce173fd597d65557d560c799e5607b1

public.pair_waits
  (p_lesser uuid, p_greater uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body fabb6642f7425be4dadf81f6b277524f

public.part_records
  (p_union uuid, p_version integer, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 3fad04dc0acdf5bf050862b4bc899836

public.patterns_counted
  (p_since date) returns TABLE(episodes integer, children integer), with its owner's rights, search_path=public, pg_temp, body c0cecc3328f0eaf609f6811665714f0d

public.patterns_of_children
  (p_year date, p_since date, p_most integer) returns TABLE(child_id uuid, in_year integer, since integer), with its owner's rights, search_path=public, pg_temp, body 4b375f7fb5b60183614f3ba73bf67ea2

public.patterns_of_place
  (p_since date, p_most integer) returns TABLE(list text, place text, whose text, episodes integer, children integer, behind uuid[]), with its owner's rights, search_path=public, pg_temp, work_mem=32MB, body 88fa9c3b210c70ebe059fee09b95bc15

public.patterns_of_setting
  (p_since date, p_most integer) returns TABLE(list text, setting text, episodes integer, of integer, children integer, behind uuid[]), with its owner's rights, search_path=public, pg_temp, work_mem=32MB, body 78b41bcb1175404af0a4e5a9f58ee077

public.patterns_of_time
  (p_since date) returns TABLE(weekday integer, part integer, episodes integer, children integer), with its owner's rights, search_path=public, pg_temp, body b3ad9b2eb762e84257066a9f79f07a88

public.patterns_together
  (p_since date, p_most integer) returns TABLE(one uuid, other uuid, times integer), with its owner's rights, search_path=public, pg_temp, body b3a1ce10bd9a53b17dabbf2048196e50

public.plain_number
  (p_value text) returns text, body b4f8aaa0043c7689a1a4b45dedaa3f89

public.protect
  (IN p_table text, IN p_section text, IN p_scope text), body 477285eed4a4c1a6f433e2b2ae35f5e4

public.protect_by_row
  (IN p_table text, IN p_scope text), body 4c08fa8582f98348bbb68918c2afd48f

public.put_together
  (p_episodes uuid[], p_from timestamp with time zone) returns void, with its owner's rights, search_path=public, pg_temp, body ff31a126625159e6b619e6a34f16df10

public.raise_level_dispute
  (p_id uuid, p_episode uuid, p_wanted text, p_grounds text, p_needed_at timestamp with time zone, p_at timestamp with time zone) returns text, with its owner's rights, search_path=public, pg_temp, body c070ded4191c4b2c0718a7229e28927d

public.real_now
  () returns timestamp with time zone, body 71d49bee25f23fc2e79ed10dcba1167b

public.record_change
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 59f136969c7592909c71a0a4866ad840

public.record_of_duty
  () returns trigger, body 8e9de38350be1708c6756f70d52741ac

public.record_of_flag
  () returns trigger, body 9ae60762110b5a4016bf9c56456c656c

public.records_of
  (p_child uuid) returns uuid[], plan_cache_mode=force_generic_plan, body 717a39869233fbb41cb6e055b98913f9

public.records_shown
  (p_own uuid[], p_handles uuid[]) returns TABLE(record_id uuid, seen boolean), with its owner's rights, search_path=public, pg_temp, body 8b58e3bb1e142d888f284a760bbe9634

public.refuse_change
  () returns trigger, body bc66f66760c513331b8567a84d398a2b

public.refuse_opted_out
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 207d930481ca071a96537637fbaf2991

public.rename_team
  (p_team uuid, p_version integer, p_name text, p_kind text) returns text, with its owner's rights, search_path=public, pg_temp, body 875fad2fd018c2f0c66d9bbcfbb1209b

public.report_episode
  (p_report jsonb) returns text, with its owner's rights, search_path=public, pg_temp, body a24eb9707cda4393e288a8e455a50b22

public.requests_to_answer
  () returns TABLE(id uuid, reference text, child_id uuid, asker text, role text, agency text, reason text, asked_at timestamp with time zone, too_long boolean), with its owner's rights, search_path=public, pg_temp, body e786c06e114de330f257ed9a227cb6e5

public.restricted_met
  () returns TABLE(entry bigint, child_id uuid, person_id uuid, day date, searcher text, role text, agency text, met_at timestamp with time zone, times bigint, noter text), with its owner's rights, search_path=public, pg_temp, body 3b42db1e1c09bb952602ebbd7b446041

public.review_glass
  (p_id uuid, p_glass uuid, p_seen bigint, p_finding text, p_words text) returns text, with its owner's rights, search_path=public, pg_temp, body b370e5c157a6a72bc17563b444dfb921

public.role_may
  (p_section text, p_act text) returns boolean, body d9752517045fdd1f6386bd617040811b

public.rung_is_mine
  (p_person uuid, p_team uuid, p_role text) returns boolean, body 73263bc2a21f81188581156d090d1d6a

public.say_none_of_these
  (p_id uuid, p_child uuid, p_episode uuid, p_way text, p_own uuid[], p_handles uuid[]) returns void, with its owner's rights, search_path=public, pg_temp, body 508254d2343489aee387a89a12e56f8d

public.say_same_by_handle
  (p_episode uuid, p_handle uuid) returns void, with its owner's rights, search_path=public, pg_temp, body 78834fc9eeac9c8bbe0da35719a2d586

public.say_sealed
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 6e1021e2e647a5f9658ac96c198f32c9

public.seal_of_child
  (p_child uuid) returns TABLE(seal_id uuid, reason text, sealed_at timestamp with time zone, sealed_by text, holder uuid, holder_kind text, keeper text, lives boolean), with its owner's rights, search_path=public, pg_temp, body 5947b04df22a2bda6398efbd2015d0b8

public.seal_record
  (p_id uuid, p_child uuid, p_reason text, p_keepers uuid[]) returns boolean, with its owner's rights, search_path=public, pg_temp, body 81b6b5de7774bf12c6cdb69f62fdad36

public.seal_shutting
  (p_child uuid, p_holder uuid, p_because text, p_episode uuid, p_from timestamp with time zone) returns uuid, body e530a3be8756a04062a3c8cfb2f10ff9

public.seals_without_keeper
  () returns TABLE(seal_id uuid, sealed_at timestamp with time zone, authority text, record text), with its owner's rights, search_path=public, pg_temp, body b2b313a5b790924a4da062ff5d2ace30

public.searchers_of_many
  () returns TABLE(person_id uuid, searcher text, agency text, searches bigint, unexplained bigint), with its owner's rights, search_path=public, pg_temp, body 6e8896cc9fa47f683418e8d7f107475a

public.searches_of_mine
  () returns TABLE(made bigint, most double precision), with its owner's rights, search_path=public, pg_temp, body 2efdff67587580ff93a824ac2376bdd1

public.searches_without_purpose
  () returns TABLE(searches bigint, unexplained bigint, people bigint), with its owner's rights, search_path=public, pg_temp, body f9c6aa55f470761d04ed273482825345

public.see_digest
  (p_on date) returns void, with its owner's rights, search_path=public, pg_temp, body 136582606cf305828ac8b88c889b1e8e

public.see_message
  (p_message uuid) returns void, with its owner's rights, search_path=public, pg_temp, body 230ba8a22f1a30066a8e323149a566fd

public.seen_since
  (p_since date) returns TABLE(id uuid, record_id uuid, child_id uuid, day date, went timestamp without time zone, day_only boolean, found_where text, reporter_team_id uuid), body 13cc9d04aaa4a9a3e39fe2e8a43b79ff

public.sees_child
  (p_child uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 1feeab24e64b9235fd620528e617d69e

public.sees_episode
  (p_episode uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 930f99483be4f9836415529b3fe59041

public.sees_whole
  (p_child uuid) returns boolean, body b16f4ed5472c3493dc69ea267d228699

public.set_apart
  (p_episode uuid, p_reason text) returns boolean, with its owner's rights, search_path=public, pg_temp, body 1d4f6922b8a27e47f54c8169904da0bb

public.set_area_worker
  (p_id uuid, p_kind text, p_area text, p_part text, p_person uuid, p_from date, p_until date, p_standing uuid, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 09867f5c80e3f1e7fa5505d2eddfd7e4

public.set_destination
  (p_id uuid, p_kind text, p_whose text, p_agency uuid, p_name text, p_telephone text, p_email text, p_team uuid, p_from date, p_standing uuid, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 3a15c3583989c6e181cd479757493b53

public.set_district_area
  (p_id uuid, p_kind text, p_district text, p_area text, p_from date, p_standing uuid, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 3a88563b840f5eff146b3a69e1b8eb5c

public.set_list_entry
  (p_id uuid, p_list text, p_key text, p_label text, p_place integer, p_retired boolean, p_from timestamp with time zone, p_standing uuid) returns text, with its owner's rights, search_path=public, pg_temp, body 5b69c3583991f54bbee81c26480be7eb

public.set_operational_number
  (p_key text, p_from timestamp with time zone, p_value numeric) returns text, with its owner's rights, search_path=public, pg_temp, body 36cc38bdbfce14c0d352d5f6e1034068

public.settle_seals
  (p_children uuid[]) returns void, body 516b5c97ff7ec1a644498779d76b38a1

public.share_records
  (p_union uuid, p_version integer, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body 3a1003afbff0bb7db00237b47f4ea960

public.share_rests_on_consent
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body d181582f9ebad07a46d9fd89f7bf3a28

public.sign_in_state
  (p_person uuid) returns TABLE(has_account boolean, has_password boolean, has_factor boolean, last_signed_in_at timestamp with time zone, sessions integer, link_until timestamp with time zone, held_forms integer), with its owner's rights, search_path=public, pg_temp, body e6f71b04873bda283e98a73835a5519a

public.take_back_apart
  (p_child uuid, p_other uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body c503793d7f6274b91df21b28027e975d

public.take_duty_step
  (p_id uuid, p_child uuid, p_rule text, p_subject text, p_kind text, p_person uuid, p_team uuid, p_words text) returns text, with its owner's rights, search_path=public, pg_temp, body 96f48b455ea1e8f767aa0477317bc4f9

public.take_placement_notification
  (p_notice jsonb) returns text, with its owner's rights, search_path=public, pg_temp, body f77e1283b74b9ab9414f0025d87ccfe3

public.telephones_in
  (p_text text) returns text[], body ae12b12a395352f397616ea8cfa5affc

public.touch_child
  (p_child uuid) returns void, body 9ed154094b430c51b6c11f9656b5b174

public.unite_records
  (p_id uuid, p_child uuid, p_child_version integer, p_survivor uuid, p_survivor_version integer, p_reason text) returns text, with its owner's rights, search_path=public, pg_temp, body c78d80aa34deb77136bae3e0f59af4e2

public.unite_seals
  () returns trigger, with its owner's rights, search_path=public, pg_temp, body 110afff3cb2634bb4b21e43ffb02a3a2

public.unseal_record
  (p_seal uuid, p_reason text) returns boolean, with its owner's rights, search_path=public, pg_temp, body d2b6062270a48ec65470084571ae4482

public.waits_for_match
  (p_episode uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body c0d035b0ecd04bdbf70cd2aa90e2bbc6

public.want_look
  (p_child uuid) returns void, body cd318185f74f04d4b8718b00bec453dd

public.want_looks_of_words
  (p_words text[]) returns void, body c60aed58537cb6dd7b7f5819382d7ce2

public.want_nightly_looks
  (p_most integer) returns integer, with its owner's rights, search_path=public, pg_temp, body 0f674d1491598891617d37e0e6977b71

public.withdraw_access
  (p_id uuid) returns boolean, with its owner's rights, search_path=public, pg_temp, body 6be238f14454338884b0ab51f94aa24b

public.without_care_assessment
  (p_children uuid[]) returns SETOF uuid, with its owner's rights, search_path=public, pg_temp, body 399ad73c75b613005869435d11c3543a

public.works_for
  (p_person uuid, p_agency uuid) returns boolean, body 7be682db196f14664b0c630c80c3c1c1

public.works_with
  (p_child uuid) returns boolean, body a53932440c2c143d36adb85ec3216458

public.written_whole
  (p_form form) returns boolean, body 22edd4ffd70cdcd77c6253e2262cd8a5

-- Privileges

pgboss.bam
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.job
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.job_common
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.job_dependency
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.queue
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.queue_stats
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.schedule
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.subscription
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.version
  homeward_system: DELETE, INSERT, SELECT, UPDATE

pgboss.warning
  homeward_system: DELETE, INSERT, SELECT, UPDATE

public.access_grant
  homeward_app: SELECT

public.access_rule
  homeward_app: SELECT
  homeward_sign_in: SELECT
  homeward_system: SELECT

public.account
  homeward_sign_in: INSERT, SELECT, UPDATE

public.advocate_offer
  homeward_app: INSERT, SELECT, UPDATE

public.agency
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.alert_consideration
  homeward_app: INSERT, SELECT, UPDATE

public.appointment
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.area_worker
  homeward_app: SELECT

public.assessment_copy
  homeward_app: INSERT, SELECT, UPDATE

public.audit_entry
  homeward_seal: SELECT

public.audit_seal
  homeward_seal: INSERT, SELECT

public.authority_flag
  homeward_app: INSERT, SELECT, UPDATE

public.authority_letter
  homeward_app: INSERT, SELECT, UPDATE

public.board_procedures
  homeward_app: INSERT, SELECT

public.care_plan
  homeward_app: INSERT, SELECT, UPDATE

public.care_review
  homeward_app: INSERT, SELECT, UPDATE

public.carried_row
  homeward_app: SELECT

public.case_review
  homeward_app: INSERT, SELECT, UPDATE

public.child
  homeward_app: SELECT

public.child_identity
  homeward_app: INSERT, SELECT, UPDATE

public.communication_need
  homeward_app: INSERT, SELECT, UPDATE

public.compact_copy
  homeward_app: INSERT, SELECT, UPDATE

public.compact_entry
  homeward_app: INSERT, SELECT, UPDATE

public.contact_detail
  homeward_app: INSERT, SELECT, UPDATE

public.destination
  homeward_app: SELECT
  homeward_system: SELECT

public.digest_choice
  homeward_app: SELECT
  homeward_system: SELECT

public.digest_day
  homeward_app: SELECT
  homeward_system: INSERT, SELECT

public.disruption_step
  homeward_app: INSERT, SELECT, UPDATE

public.district_area
  homeward_app: SELECT

public.draft
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.duplicate_pair
  homeward_app: SELECT

public.duty_step
  homeward_app: SELECT

public.early_help_decision
  homeward_app: INSERT, SELECT, UPDATE

public.early_launch
  homeward_app: INSERT, SELECT, UPDATE

public.episode
  homeward_app: INSERT, SELECT, UPDATE

public.episode_answer
  homeward_app: INSERT, SELECT, UPDATE

public.episode_authority
  homeward_app: INSERT, SELECT

public.episode_group
  homeward_app: SELECT

public.episode_hand_over
  homeward_app: INSERT, SELECT, UPDATE

public.episode_log
  homeward_app: INSERT, SELECT

public.episode_review
  homeward_app: INSERT, SELECT, UPDATE

public.evidence_check
  homeward_app: INSERT, SELECT, UPDATE

public.evidence_learned
  homeward_app: INSERT, SELECT, UPDATE

public.family_member
  homeward_app: INSERT, SELECT, UPDATE

public.flag
  homeward_app: SELECT

public.form
  homeward_app: INSERT, SELECT, UPDATE

public.form_amendment
  homeward_app: INSERT, SELECT

public.form_answer
  homeward_app: INSERT, SELECT, UPDATE

public.form_list
  homeward_app: SELECT
  homeward_system: SELECT

public.form_review
  homeward_app: INSERT, SELECT, UPDATE

public.further_action
  homeward_app: INSERT, SELECT, UPDATE

public.group_child
  homeward_app: INSERT, SELECT, UPDATE

public.group_one_to_one
  homeward_app: INSERT, SELECT, UPDATE

public.group_opt_out
  homeward_app: INSERT, SELECT, UPDATE

public.group_session
  homeward_app: INSERT, SELECT, UPDATE

public.group_told
  homeward_app: INSERT, SELECT, UPDATE

public.health_note
  homeward_app: INSERT, SELECT, UPDATE

public.held_form
  homeward_sign_in: DELETE, INSERT, SELECT

public.history
  homeward_app: SELECT

public.host_authority
  homeward_app: INSERT, SELECT, UPDATE

public.identifier
  homeward_app: INSERT, SELECT, UPDATE

public.installation
  homeward_app: SELECT
  homeward_sign_in: SELECT
  homeward_system: SELECT

public.interview_allocation
  homeward_app: INSERT, SELECT, UPDATE

public.interview_outcome
  homeward_app: INSERT, SELECT, UPDATE

public.interview_share
  homeward_app: INSERT, SELECT, UPDATE

public.involvement
  homeward_app: INSERT, SELECT, UPDATE

public.known_address
  homeward_app: INSERT, SELECT, UPDATE

public.known_device
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.last_looked
  homeward_app: INSERT, SELECT, UPDATE

public.legal_status
  homeward_app: INSERT, SELECT, UPDATE

public.level_dispute
  homeward_app: SELECT

public.mail_domain
  homeward_app: SELECT
  homeward_system: SELECT

public.meeting
  homeward_app: INSERT, SELECT, UPDATE

public.membership
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.message
  homeward_app: SELECT

public.message_acceptance
  homeward_app: SELECT

public.message_rung
  homeward_app: SELECT

public.message_sight
  homeward_app: SELECT

public.missing_profile
  homeward_app: INSERT, SELECT, UPDATE

public.moved_row
  homeward_app: INSERT, SELECT

public.name_variant
  homeward_app: SELECT
  homeward_system: SELECT

public.none_of_these
  homeward_app: SELECT

public.not_reported_by_carer
  homeward_app: INSERT, SELECT, UPDATE

public.not_same_child
  homeward_app: SELECT

public.notice
  homeward_app: INSERT, SELECT, UPDATE

public.notify_block
  homeward_app: INSERT, SELECT, UPDATE

public.nrm_consideration
  homeward_app: INSERT, SELECT, UPDATE

public.obligation
  homeward_app: SELECT

public.operational_number
  homeward_app: SELECT
  homeward_system: SELECT

public.outbox
  homeward_app: SELECT
  homeward_system: INSERT, SELECT, UPDATE

public.panel_decision
  homeward_app: INSERT, SELECT, UPDATE

public.pattern_alert
  homeward_app: INSERT, SELECT

public.people_change
  homeward_app: SELECT

public.person
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.photograph
  homeward_app: INSERT, SELECT, UPDATE

public.photograph_image
  homeward_app: INSERT, SELECT

public.placement
  homeward_app: INSERT, SELECT, UPDATE

public.placement_consideration
  homeward_app: INSERT, SELECT, UPDATE

public.placement_notice
  homeward_app: INSERT, SELECT, UPDATE

public.placement_plan
  homeward_app: INSERT, SELECT, UPDATE

public.police_check
  homeward_app: INSERT, SELECT, UPDATE

public.prevention_interview
  homeward_app: INSERT, SELECT, UPDATE

public.professional
  homeward_app: INSERT, SELECT, UPDATE

public.profile_confirmation
  homeward_app: INSERT, SELECT, UPDATE

public.programme
  homeward_app: INSERT, SELECT, UPDATE

public.programme_aim
  homeward_app: INSERT, SELECT, UPDATE

public.programme_approval
  homeward_app: INSERT, SELECT, UPDATE

public.programme_extension
  homeward_app: INSERT, SELECT, UPDATE

public.programme_plan
  homeward_app: INSERT, SELECT, UPDATE

public.programme_session
  homeward_app: INSERT, SELECT, UPDATE

public.protection_concern
  homeward_app: INSERT, SELECT, UPDATE

public.protection_decision
  homeward_app: INSERT, SELECT, UPDATE

public.protection_lead
  homeward_app: INSERT, SELECT, UPDATE

public.protection_notice
  homeward_app: INSERT, SELECT, UPDATE

public.provider_guidance
  homeward_app: SELECT

public.record_union
  homeward_app: SELECT

public.recovery_code
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.referral
  homeward_app: INSERT, SELECT, UPDATE

public.referral_step
  homeward_app: INSERT, SELECT

public.referrer_contact
  homeward_app: INSERT, SELECT, UPDATE

public.remit
  homeward_app: SELECT

public.return_interview
  homeward_app: INSERT, SELECT, UPDATE

public.return_interview_offer
  homeward_app: INSERT, SELECT, UPDATE

public.risk_assessment
  homeward_app: INSERT, SELECT, UPDATE

public.risk_marker
  homeward_app: INSERT, SELECT, UPDATE

public.routing
  homeward_app: INSERT, SELECT, UPDATE

public.routing_sent
  homeward_app: INSERT, SELECT, UPDATE

public.safety_plan
  homeward_app: INSERT, SELECT, UPDATE

public.scaled_meeting
  homeward_app: INSERT, SELECT, UPDATE

public.school_contact
  homeward_app: INSERT, SELECT, UPDATE

public.schooling
  homeward_app: INSERT, SELECT, UPDATE

public.search
  homeward_app: INSERT, SELECT

public.search_measure
  homeward_app: INSERT, SELECT, UPDATE

public.sensitive_note
  homeward_app: INSERT, SELECT, UPDATE

public.session
  homeward_sign_in: INSERT, SELECT, UPDATE

public.set_up_link
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.sharing_consent
  homeward_app: INSERT, SELECT, UPDATE

public.sign_in_attempt
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.significant_concern
  homeward_app: INSERT, SELECT, UPDATE

public.social_care_status
  homeward_app: INSERT, SELECT, UPDATE

public.statutory_review
  homeward_app: INSERT, SELECT, UPDATE

public.strategy_ask
  homeward_app: INSERT, SELECT, UPDATE

public.strategy_consideration
  homeward_app: INSERT, SELECT, UPDATE

public.strategy_meeting
  homeward_app: INSERT, SELECT, UPDATE

public.team
  homeward_app: SELECT
  homeward_sign_in: SELECT
  homeward_system: SELECT

public.told
  homeward_app: INSERT, SELECT, UPDATE

public.triage_decision
  homeward_app: INSERT, SELECT, UPDATE

public.whereabouts_known
  homeward_app: INSERT, SELECT, UPDATE

public.work_group
  homeward_app: INSERT, SELECT, UPDATE
