-- Made by "npm run schema" from the migrations. Do not edit.

-- Tables

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

public.agency
  id uuid not null
  name text not null
  kind text not null
  authority text
  from_on date not null default '2000-01-01'::date
  until_on date

public.appointment
  id uuid not null
  person_id uuid not null
  agency_id uuid not null
  role text not null
  from_at timestamp with time zone not null default '2000-01-01 00:00:00+00'::timestamp with time zone
  until_at timestamp with time zone

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

public.draft
  person_id uuid not null
  form text not null
  subject text not null
  question text not null
  value text not null
  version integer not null
  saved_at timestamp with time zone not null

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

public.flag
  child_id uuid not null
  rule text not null
  subject text not null
  episode_id uuid
  since timestamp with time zone not null
  because text not null

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

public.installation
  one boolean not null default true
  mode text not null
  ahead interval not null default '00:00:00'::interval
  made_at timestamp with time zone not null default clock_timestamp()

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

public.known_device
  device_hash text not null
  person_id uuid not null
  last_used_at timestamp with time zone not null

public.last_looked
  person_id uuid not null default actor_person()
  appointment_id uuid not null default (NULLIF(current_setting('app.appointment'::text, true), ''::text))::uuid
  looked_at timestamp with time zone not null default actor_now()
  before_at timestamp with time zone

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

public.migration
  name text not null
  checksum text not null
  applied_at timestamp with time zone not null default clock_timestamp()

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

public.person
  id uuid not null
  name text not null
  email text not null
  left_at timestamp with time zone

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

public.recomputation
  child_id uuid not null
  because text not null
  asked_at timestamp with time zone not null default clock_timestamp()

public.recovery_code
  person_id uuid not null
  code_hash text not null
  used_at timestamp with time zone

public.remit
  id uuid not null
  team_id uuid not null
  kind text not null
  value text
  from_at timestamp with time zone not null default '2000-01-01 00:00:00+00'::timestamp with time zone
  until_at timestamp with time zone

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

public.sign_in_attempt
  id uuid not null
  email_hash text not null
  device_hash text
  known boolean not null
  source text not null
  factor text not null
  outcome text not null
  at timestamp with time zone not null

public.social_care_status
  id uuid not null
  child_id uuid not null
  status text not null
  from_on date not null
  until_on date
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

-- Constraints

access_grant
  access_grant_because_check CHECK ((because = ANY (ARRAY['involvement'::text, 'placement'::text, 'authority'::text, 'district'::text, 'open-episode'::text, 'reported'::text, 'recorded'::text, 'meeting'::text, 'referral'::text, 'cover'::text, 'asked'::text, 'break-glass'::text])))
  access_grant_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  access_grant_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['team'::text, 'person'::text])))
  access_grant_pkey PRIMARY KEY (id)
  grant_of_episode FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)

access_rule
  access_rule_act_check CHECK ((act = ANY (ARRAY['read'::text, 'write'::text])))
  access_rule_pkey PRIMARY KEY (role, section, act)

account
  account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  account_pkey PRIMARY KEY (person_id)

agency
  agency_authority_check CHECK ((authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  agency_kind_check CHECK ((kind = ANY (ARRAY['authority'::text, 'police'::text, 'health'::text, 'school'::text, 'provider'::text, 'charity'::text, 'partnership'::text])))
  agency_pkey PRIMARY KEY (id)

appointment
  appointment_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  appointment_id_person_id_key UNIQUE (id, person_id)
  appointment_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  appointment_pkey PRIMARY KEY (id)

audit_entry
  audit_entry_pkey PRIMARY KEY (n)

audit_seal
  audit_seal_pkey PRIMARY KEY (n)
  audit_seal_root_key UNIQUE (root)

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

draft
  draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  draft_pkey PRIMARY KEY (person_id, form, subject, question)

episode
  episode_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_found_missing_precision_check CHECK ((found_missing_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_id_child_id_key UNIQUE (id, child_id)
  episode_kind_check CHECK ((kind = ANY (ARRAY['missing'::text, 'away-from-placement'::text, 'away-without-permission'::text])))
  episode_last_seen_precision_check CHECK ((last_seen_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_lives_in_check CHECK ((lives_in = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'elsewhere'::text])))
  episode_located_precision_check CHECK ((located_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))
  episode_match_check CHECK ((match = ANY (ARRAY['chosen'::text, 'new'::text, 'to-confirm'::text, 'confirmed'::text])))
  episode_missing_from_check CHECK ((missing_from = ANY (ARRAY['home'::text, 'foster-care'::text, 'childrens-home'::text, 'supported-accommodation'::text, 'school'::text, 'external-activity'::text, 'other'::text])))
  episode_pkey PRIMARY KEY (id)
  episode_reference_key UNIQUE (reference)
  episode_reporter_kind_check CHECK ((reporter_kind = ANY (ARRAY['home'::text, 'foster-carer'::text, 'police'::text, 'social-worker'::text, 'school'::text, 'staff'::text, 'parent'::text, 'other'::text])))
  episode_reporter_team_id_fkey FOREIGN KEY (reporter_team_id) REFERENCES team(id)
  episode_responsible_authority_check CHECK ((responsible_authority = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'other'::text])))
  episode_returned_precision_check CHECK ((returned_precision = ANY (ARRAY['exact'::text, 'about'::text, 'day'::text])))

episode_answer
  episode_answer_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_answer_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_answer_episode_id_question_key UNIQUE (episode_id, question)
  episode_answer_pkey PRIMARY KEY (id)

episode_log
  episode_log_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  episode_log_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  episode_log_kind_check CHECK ((kind = ANY (ARRAY['contact'::text, 'sighting'::text, 'assessment'::text, 'decision'::text, 'told'::text, 'information'::text, 'police'::text])))
  episode_log_pkey PRIMARY KEY (id)

flag
  flag_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  flag_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES episode(id)
  flag_pkey PRIMARY KEY (child_id, rule, subject)

held_form
  held_form_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  held_form_pkey PRIMARY KEY (id)
  held_form_session_id_fkey FOREIGN KEY (session_id) REFERENCES session(id)

history
  history_pkey PRIMARY KEY (table_name, row_id, version)

installation
  installation_check CHECK (((mode = 'demonstration'::text) OR (ahead = '00:00:00'::interval)))
  installation_mode_check CHECK ((mode = ANY (ARRAY['demonstration'::text, 'service'::text])))
  installation_one_check CHECK (one)
  installation_pkey PRIMARY KEY (one)

involvement
  involvement_check CHECK (((person_id IS NOT NULL) OR (team_id IS NOT NULL)))
  involvement_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  involvement_part_check CHECK ((part = ANY (ARRAY['social-worker'::text, 'team-manager'::text, 'carer'::text, 'fostering-social-worker'::text, 'school'::text, 'health'::text, 'independent-reviewing-officer'::text, 'return-interviewer'::text, 'police-officer'::text, 'family-practitioner'::text, 'other'::text])))
  involvement_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  involvement_pkey PRIMARY KEY (id)
  involvement_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

known_device
  known_device_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  known_device_pkey PRIMARY KEY (device_hash, person_id)

last_looked
  last_looked_appointment_id_person_id_fkey FOREIGN KEY (appointment_id, person_id) REFERENCES appointment(id, person_id)
  last_looked_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  last_looked_pkey PRIMARY KEY (person_id, appointment_id)

meeting
  meeting_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  meeting_level_check CHECK (((level >= 1) AND (level <= 3)))
  meeting_pkey PRIMARY KEY (id)

membership
  membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  membership_pkey PRIMARY KEY (id)
  membership_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

migration
  migration_pkey PRIMARY KEY (name)

notice
  notice_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  notice_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  notice_kind_check CHECK ((kind = ANY (ARRAY['line-manager-told'::text, 'placing-authority-letter'::text, 'nine-in-ninety-letter'::text])))
  notice_pkey PRIMARY KEY (id)

notify_block
  notify_block_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  notify_block_pkey PRIMARY KEY (id)

obligation
  obligation_assignee_fkey FOREIGN KEY (assignee) REFERENCES person(id)
  obligation_check CHECK (((closed_at IS NULL) = (close_reason IS NULL)))
  obligation_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  obligation_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES person(id)
  obligation_episode_id_fkey FOREIGN KEY (episode_id) REFERENCES episode(id)
  obligation_force_check CHECK ((force = ANY (ARRAY['duty'::text, 'prompt'::text])))
  obligation_pkey PRIMARY KEY (child_id, rule, subject)
  obligation_scope_check CHECK ((scope = ANY (ARRAY['episode'::text, 'child'::text])))

person
  person_email_key UNIQUE (email)
  person_pkey PRIMARY KEY (id)

placement
  placement_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  placement_home_team_id_fkey FOREIGN KEY (home_team_id) REFERENCES team(id)
  placement_kind_check CHECK ((kind = ANY (ARRAY['family-home'::text, 'foster-care'::text, 'independent-foster-care'::text, 'childrens-home'::text, 'supported-lodgings'::text, 'supported-accommodation'::text, 'other'::text])))
  placement_lives_in_check CHECK ((lives_in = ANY (ARRAY['staffordshire'::text, 'stoke-on-trent'::text, 'elsewhere'::text])))
  placement_pkey PRIMARY KEY (id)

prevention_interview
  prevention_interview_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  prevention_interview_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
  prevention_interview_pkey PRIMARY KEY (id)

recomputation
  recomputation_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  recomputation_pkey PRIMARY KEY (child_id)

recovery_code
  recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES account(person_id)
  recovery_code_pkey PRIMARY KEY (person_id, code_hash)

remit
  remit_check CHECK (((kind = 'open-episode'::text) = (value IS NULL)))
  remit_kind_check CHECK ((kind = ANY (ARRAY['authority'::text, 'district'::text, 'open-episode'::text])))
  remit_pkey PRIMARY KEY (id)
  remit_team_id_fkey FOREIGN KEY (team_id) REFERENCES team(id)

return_interview
  return_interview_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  return_interview_episode_id_child_id_fkey FOREIGN KEY (episode_id, child_id) REFERENCES episode(id, child_id)
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

search
  search_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id)
  search_pkey PRIMARY KEY (id)

search_handle
  search_handle_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  search_handle_pkey PRIMARY KEY (handle)

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

sign_in_attempt
  sign_in_attempt_factor_check CHECK ((factor = ANY (ARRAY['password'::text, 'code'::text])))
  sign_in_attempt_outcome_check CHECK ((outcome = ANY (ARRAY['pending'::text, 'wrong'::text, 'passed'::text, 'right'::text, 'slowed'::text])))
  sign_in_attempt_pkey PRIMARY KEY (id)

social_care_status
  social_care_status_child_id_fkey FOREIGN KEY (child_id) REFERENCES child(id)
  social_care_status_pkey PRIMARY KEY (id)
  social_care_status_status_check CHECK ((status = ANY (ARRAY['child-in-need'::text, 'child-protection-plan'::text, 'in-care'::text, 'care-leaver'::text])))

team
  team_agency_id_fkey FOREIGN KEY (agency_id) REFERENCES agency(id)
  team_kind_check CHECK ((kind = ANY (ARRAY['team'::text, 'home'::text, 'out-of-hours'::text, 'school'::text])))
  team_pkey PRIMARY KEY (id)

-- Indexes

access_grant
CREATE INDEX access_grant_of_child ON public.access_grant USING btree (child_id, holder) INCLUDE (episode_id, from_at, until_at, suspended_at)
CREATE INDEX access_grant_of_holder ON public.access_grant USING btree (holder, child_id)
CREATE UNIQUE INDEX access_grant_once ON public.access_grant USING btree (child_id, holder, because, cause_id, COALESCE(episode_id, child_id)) WHERE (until_at IS NULL)
CREATE UNIQUE INDEX access_grant_pkey ON public.access_grant USING btree (id)

access_rule
CREATE UNIQUE INDEX access_rule_pkey ON public.access_rule USING btree (role, section, act)

account
CREATE UNIQUE INDEX account_pkey ON public.account USING btree (person_id)

agency
CREATE UNIQUE INDEX agency_pkey ON public.agency USING btree (id)

appointment
CREATE UNIQUE INDEX appointment_id_person_id_key ON public.appointment USING btree (id, person_id)
CREATE INDEX appointment_of_person ON public.appointment USING btree (person_id)
CREATE UNIQUE INDEX appointment_pkey ON public.appointment USING btree (id)

audit_entry
CREATE INDEX audit_by_person ON public.audit_entry USING btree (person_id, n)
CREATE INDEX audit_by_transaction ON public.audit_entry USING btree (xid, n)
CREATE UNIQUE INDEX audit_entry_pkey ON public.audit_entry USING btree (n)
CREATE INDEX audit_of_children ON public.audit_entry USING gin (children)

audit_seal
CREATE UNIQUE INDEX audit_seal_pkey ON public.audit_seal USING btree (n)
CREATE UNIQUE INDEX audit_seal_root_key ON public.audit_seal USING btree (root)

case_review
CREATE INDEX case_review_of_episode ON public.case_review USING btree (episode_id)
CREATE UNIQUE INDEX case_review_pkey ON public.case_review USING btree (id)

child
CREATE INDEX child_of_authority ON public.child USING btree (responsible_authority)
CREATE UNIQUE INDEX child_pkey ON public.child USING btree (id)
CREATE INDEX child_same_as ON public.child USING btree (same_as) WHERE (same_as IS NOT NULL)

child_identity
CREATE UNIQUE INDEX child_identity_pkey ON public.child_identity USING btree (child_id)
CREATE INDEX child_identity_words ON public.child_identity USING gin (name_words)

draft
CREATE UNIQUE INDEX draft_pkey ON public.draft USING btree (person_id, form, subject, question)

episode
CREATE UNIQUE INDEX episode_id_child_id_key ON public.episode USING btree (id, child_id)
CREATE INDEX episode_of_child ON public.episode USING btree (child_id, recorded_at)
CREATE INDEX episode_open ON public.episode USING btree (COALESCE(last_seen_at, reported_to_police_at, recorded_at)) WHERE ((entered_in_error_at IS NULL) AND (located_at IS NULL) AND (returned_at IS NULL))
CREATE UNIQUE INDEX episode_pkey ON public.episode USING btree (id)
CREATE INDEX episode_recorded ON public.episode USING btree (recorded_at)
CREATE UNIQUE INDEX episode_reference_key ON public.episode USING btree (reference)
CREATE INDEX episode_unconfirmed ON public.episode USING btree (recorded_at) WHERE ((entered_in_error_at IS NULL) AND (well_being_confirmed_at IS NULL) AND ((located_at IS NOT NULL) OR (returned_at IS NOT NULL)))

episode_answer
CREATE UNIQUE INDEX episode_answer_episode_id_question_key ON public.episode_answer USING btree (episode_id, question)
CREATE UNIQUE INDEX episode_answer_pkey ON public.episode_answer USING btree (id)

episode_log
CREATE INDEX episode_log_of_episode ON public.episode_log USING btree (episode_id, at)
CREATE UNIQUE INDEX episode_log_pkey ON public.episode_log USING btree (id)

flag
CREATE UNIQUE INDEX flag_pkey ON public.flag USING btree (child_id, rule, subject)

held_form
CREATE INDEX held_form_of_person ON public.held_form USING btree (person_id)
CREATE UNIQUE INDEX held_form_pkey ON public.held_form USING btree (id)

history
CREATE INDEX history_of_child ON public.history USING btree (child_id, from_at)
CREATE INDEX history_of_episodes ON public.history USING btree (from_at) WHERE (table_name = 'episode'::text)
CREATE UNIQUE INDEX history_pkey ON public.history USING btree (table_name, row_id, version)

installation
CREATE UNIQUE INDEX installation_pkey ON public.installation USING btree (one)

involvement
CREATE INDEX involvement_of_child ON public.involvement USING btree (child_id)
CREATE UNIQUE INDEX involvement_pkey ON public.involvement USING btree (id)

known_device
CREATE UNIQUE INDEX known_device_pkey ON public.known_device USING btree (device_hash, person_id)

last_looked
CREATE UNIQUE INDEX last_looked_pkey ON public.last_looked USING btree (person_id, appointment_id)

meeting
CREATE INDEX meeting_of_child ON public.meeting USING btree (child_id, held_at)
CREATE UNIQUE INDEX meeting_pkey ON public.meeting USING btree (id)

membership
CREATE INDEX membership_of_person ON public.membership USING btree (person_id)
CREATE UNIQUE INDEX membership_pkey ON public.membership USING btree (id)

migration
CREATE UNIQUE INDEX migration_pkey ON public.migration USING btree (name)

notice
CREATE INDEX notice_of_child ON public.notice USING btree (child_id)
CREATE UNIQUE INDEX notice_pkey ON public.notice USING btree (id)

notify_block
CREATE INDEX notify_block_of_child ON public.notify_block USING btree (child_id)
CREATE UNIQUE INDEX notify_block_pkey ON public.notify_block USING btree (id)

obligation
CREATE INDEX obligation_due ON public.obligation USING btree (due_at) WHERE ((met_at IS NULL) AND (lapsed_at IS NULL) AND (closed_at IS NULL))
CREATE INDEX obligation_of_episode ON public.obligation USING btree (episode_id)
CREATE INDEX obligation_open ON public.obligation USING btree (owner, due_at) WHERE ((met_at IS NULL) AND (lapsed_at IS NULL) AND (closed_at IS NULL))
CREATE UNIQUE INDEX obligation_pkey ON public.obligation USING btree (child_id, rule, subject)

person
CREATE UNIQUE INDEX person_by_email ON public.person USING btree (lower(email))
CREATE UNIQUE INDEX person_email_key ON public.person USING btree (email)
CREATE UNIQUE INDEX person_pkey ON public.person USING btree (id)

placement
CREATE INDEX placement_of_child ON public.placement USING btree (child_id)
CREATE UNIQUE INDEX placement_pkey ON public.placement USING btree (id)

prevention_interview
CREATE INDEX prevention_interview_of_episode ON public.prevention_interview USING btree (episode_id)
CREATE UNIQUE INDEX prevention_interview_pkey ON public.prevention_interview USING btree (id)
CREATE INDEX prevention_interview_recorded ON public.prevention_interview USING btree (recorded_at)

recomputation
CREATE UNIQUE INDEX recomputation_pkey ON public.recomputation USING btree (child_id)

recovery_code
CREATE UNIQUE INDEX recovery_code_pkey ON public.recovery_code USING btree (person_id, code_hash)

remit
CREATE INDEX remit_by_value ON public.remit USING btree (kind, value)
CREATE UNIQUE INDEX remit_pkey ON public.remit USING btree (id)

return_interview
CREATE INDEX return_interview_of_episode ON public.return_interview USING btree (episode_id)
CREATE UNIQUE INDEX return_interview_pkey ON public.return_interview USING btree (id)
CREATE INDEX return_interview_recorded ON public.return_interview USING btree (recorded_at)

return_interview_offer
CREATE INDEX return_interview_offer_of_episode ON public.return_interview_offer USING btree (episode_id)
CREATE UNIQUE INDEX return_interview_offer_pkey ON public.return_interview_offer USING btree (id)

risk_assessment
CREATE INDEX risk_assessment_of_episode ON public.risk_assessment USING btree (episode_id, assessed_at)
CREATE UNIQUE INDEX risk_assessment_pkey ON public.risk_assessment USING btree (id)

search
CREATE INDEX search_of_person ON public.search USING btree (person_id, made_at)
CREATE UNIQUE INDEX search_pkey ON public.search USING btree (id)

search_handle
CREATE UNIQUE INDEX search_handle_pkey ON public.search_handle USING btree (handle)

session
CREATE INDEX session_of_person ON public.session USING btree (person_id) WHERE (ended_at IS NULL)
CREATE UNIQUE INDEX session_pkey ON public.session USING btree (id)
CREATE UNIQUE INDEX session_token_hash_key ON public.session USING btree (token_hash)

set_up_link
CREATE INDEX set_up_link_of_person ON public.set_up_link USING btree (person_id)
CREATE UNIQUE INDEX set_up_link_pkey ON public.set_up_link USING btree (token_hash)

sign_in_attempt
CREATE INDEX sign_in_attempt_by_email ON public.sign_in_attempt USING btree (email_hash, at)
CREATE INDEX sign_in_attempt_by_source ON public.sign_in_attempt USING btree (source, at)
CREATE UNIQUE INDEX sign_in_attempt_pkey ON public.sign_in_attempt USING btree (id)

social_care_status
CREATE INDEX social_care_status_of_child ON public.social_care_status USING btree (child_id)
CREATE UNIQUE INDEX social_care_status_pkey ON public.social_care_status USING btree (id)

team
CREATE INDEX team_of_agency ON public.team USING btree (agency_id)
CREATE UNIQUE INDEX team_pkey ON public.team USING btree (id)

-- Policies

access_grant
  own_grants for SELECT to homeward_app using ((holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[]))) with check ()

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

draft
  own_only for ALL to homeward_sign_in using ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid)) with check ()

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

flag
  may_read for SELECT to homeward_app using ((( SELECT role_may('duties'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = flag.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = flag.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

held_form
  own_only for ALL to homeward_sign_in using ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid)) with check ()

history
  may_read for SELECT to homeward_app using (((section = ANY (ARRAY( SELECT r.section
   FROM access_rule r
  WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.act = 'read'::text))))) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = history.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR (g.episode_id = history.episode_id)) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

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

last_looked
  own_only for ALL to homeward_app using (((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid) AND (appointment_id = (NULLIF(current_setting('app.appointment'::text, true), ''::text))::uuid))) with check (((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid) AND (appointment_id = (NULLIF(current_setting('app.appointment'::text, true), ''::text))::uuid)))

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

obligation
  may_read for SELECT to homeward_app using ((( SELECT role_may('duties'::text, 'read'::text) AS role_may) AND (EXISTS ( SELECT
   FROM access_grant g
  WHERE ((g.child_id = obligation.child_id) AND (g.holder = ANY (( SELECT actor_holders() AS actor_holders)::uuid[])) AND ((g.episode_id IS NULL) OR ((obligation.scope = 'episode'::text) AND (g.episode_id = obligation.episode_id))) AND (g.suspended_at IS NULL) AND (g.from_at <= ( SELECT actor_now() AS actor_now)) AND ((g.until_at IS NULL) OR (g.until_at > ( SELECT actor_now() AS actor_now)))))))) with check ()

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

search
  own_only for ALL to homeward_app using ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid)) with check ((person_id = (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid))

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

-- Triggers

audit_entry
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION refuse_change()

audit_seal
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON public.audit_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
CREATE TRIGGER only_grows BEFORE DELETE OR UPDATE ON public.audit_seal FOR EACH ROW EXECUTE FUNCTION refuse_change()

case_review
CREATE TRIGGER first_version BEFORE INSERT ON public.case_review FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.case_review FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.case_review FOR EACH ROW EXECUTE FUNCTION record_change('case-reviews')

child
CREATE TRIGGER first_version BEFORE INSERT ON public.child FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.child FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.child FOR EACH ROW EXECUTE FUNCTION record_change('record')

child_identity
CREATE TRIGGER first_version BEFORE INSERT ON public.child_identity FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.child_identity FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.child_identity FOR EACH ROW EXECUTE FUNCTION record_change('identity')

episode
CREATE TRIGGER first_version BEFORE INSERT ON public.episode FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_answer
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_answer FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_answer FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_answer FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

episode_log
CREATE TRIGGER first_version BEFORE INSERT ON public.episode_log FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.episode_log FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.episode_log FOR EACH ROW EXECUTE FUNCTION record_change('episodes')

involvement
CREATE TRIGGER first_version BEFORE INSERT ON public.involvement FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.involvement FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.involvement FOR EACH ROW EXECUTE FUNCTION record_change('involvement')

meeting
CREATE TRIGGER first_version BEFORE INSERT ON public.meeting FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.meeting FOR EACH ROW EXECUTE FUNCTION record_change('meetings')

notice
CREATE TRIGGER first_version BEFORE INSERT ON public.notice FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.notice FOR EACH ROW EXECUTE FUNCTION record_change('notices')

notify_block
CREATE TRIGGER first_version BEFORE INSERT ON public.notify_block FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.notify_block FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.notify_block FOR EACH ROW EXECUTE FUNCTION record_change('notify-blocks')

placement
CREATE TRIGGER first_version BEFORE INSERT ON public.placement FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.placement FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.placement FOR EACH ROW EXECUTE FUNCTION record_change('placement')

prevention_interview
CREATE TRIGGER first_version BEFORE INSERT ON public.prevention_interview FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.prevention_interview FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.prevention_interview FOR EACH ROW EXECUTE FUNCTION record_change('prevention-interviews')

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

social_care_status
CREATE TRIGGER first_version BEFORE INSERT ON public.social_care_status FOR EACH ROW EXECUTE FUNCTION first_version()
CREATE TRIGGER next_version BEFORE UPDATE ON public.social_care_status FOR EACH ROW EXECUTE FUNCTION next_version()
CREATE TRIGGER record_change AFTER INSERT OR UPDATE ON public.social_care_status FOR EACH ROW EXECUTE FUNCTION record_change('social-care')

-- Functions

engine.await_recomputation
CREATE OR REPLACE FUNCTION engine.await_recomputation(p_known jsonb, p_calendar text, p_because text)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  insert into recomputation (child_id, because)
  select distinct o.child_id, p_because from obligation o
   where o.met_at is null and o.lapsed_at is null
     and (o.calendar_version <> p_calendar or not exists (select from jsonb_to_recordset(p_known) as k(rule text, version text)
       where k.rule = o.rule and k.version = o.rule_version))
  on conflict do nothing;
  return (select count(*) from recomputation);
end $function$


engine.carry_grants
CREATE OR REPLACE FUNCTION engine.carry_grants(p_child uuid)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin
  with carried as materialized (select * from access_grant g where g.child_id = p_child
    and g.because in ('authority', 'district', 'open-episode', 'placement', 'involvement')),
  standing as (select * from carried where until_at is null or until_at > actor_now()),
  wanted as materialized (select w.*, exists (select from carried c where c.until_at <= actor_now()
      and (c.holder, c.because, c.cause_id) = (w.holder, w.because, w.cause_id)) as again
    from engine.wanted_grants(p_child) w
   where coalesce(w.until_at, 'infinity') > greatest(actor_now(), w.from_at)),
  ended as (
    update access_grant g set until_at = actor_now() from standing s
     where g.id = s.id and not exists (select from wanted w where (w.holder, w.because, w.cause_id) = (s.holder, s.because, s.cause_id))),
  moved as (
    update access_grant g set from_at = case when w.again then greatest(w.from_at, s.from_at) else w.from_at end, until_at = w.until_at
      from standing s join wanted w on (w.holder, w.because, w.cause_id) = (s.holder, s.because, s.cause_id)
     where g.id = s.id
       and (s.from_at, s.until_at) is distinct from (case when w.again then greatest(w.from_at, s.from_at) else w.from_at end, w.until_at))
  insert into access_grant (child_id, holder, holder_kind, because, cause_id, from_at, until_at)
  select p_child, w.holder, w.holder_kind, w.because, w.cause_id,
         case when w.again then greatest(w.from_at, actor_now()) else w.from_at end, w.until_at from wanted w
   where not exists (select from standing s where (w.holder, w.because, w.cause_id) = (s.holder, s.because, s.cause_id));
end $function$


engine.case_file
CREATE OR REPLACE FUNCTION engine.case_file(p_members uuid[])
 RETURNS jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
begin return (
  with ms as (select 1000::numeric as n), day0 as (select date '1970-01-01' as d)
  select jsonb_build_object(
    'bornOn', (select i.born_on - day0.d from child_identity i, day0 where i.child_id = p_members[1]),
    'bornPrecision', coalesce((select i.born_precision from child_identity i where i.child_id = p_members[1]), 'unknown'),
    'responsibleAuthority', (select c.responsible_authority from child c where c.id = p_members[1]),
    'livesIn', coalesce((select p.lives_in from placement p where p.child_id = any(p_members)
      order by (p.until_on is null) desc, p.from_on desc limit 1), 'elsewhere'),
    'socialCare', coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'from', s.from_on - day0.d, 'until', s.until_on - day0.d))
      from social_care_status s, day0 where s.child_id = any(p_members)), '[]'),
    'episodes', coalesce((select jsonb_agg(jsonb_build_object('ref', e.id, 'kind', e.kind,
        'foundMissingAt', trunc(extract(epoch from e.found_missing_at) * n),
        'lastSeenAt', trunc(extract(epoch from e.last_seen_at) * n),
        'reportedToPoliceAt', trunc(extract(epoch from least(e.reported_to_police_at, e.police_accepted_at)) * n),
        'recordedAt', trunc(extract(epoch from e.recorded_at) * n),
        'countedFrom', trunc(extract(epoch from e.counted_from) * n),
        'locatedAt', trunc(extract(epoch from e.located_at) * n),
        'returnedAt', trunc(extract(epoch from e.returned_at) * n),
        'responsibleAuthority', e.responsible_authority, 'livesIn', e.lives_in,
        'managerInformedAt', (select trunc(extract(epoch from min(x.given_at)) * n) from notice x
          where x.episode_id = e.id and x.kind = 'line-manager-told' and x.entered_in_error_at is null),
        'placingAuthorityLetterSentAt', (select trunc(extract(epoch from min(x.given_at)) * n) from notice x
          where x.episode_id = e.id and x.kind = 'placing-authority-letter' and x.entered_in_error_at is null),
        'caseReviewHeldAt', (select trunc(extract(epoch from min(x.held_at)) * n) from case_review x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'preventionInterviewAt', (select trunc(extract(epoch from min(x.held_at)) * n) from prevention_interview x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'returnInterviewOfferedAt', (select trunc(extract(epoch from min(x.offered_at)) * n) from return_interview_offer x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'returnInterviewCompletedAt', (select trunc(extract(epoch from min(x.ended_at)) * n) from return_interview x
          where x.episode_id = e.id and x.submitted_at is not null and x.entered_in_error_at is null)))
      from episode e, ms where e.child_id = any(p_members) and e.entered_in_error_at is null), '[]'),
    'meetings', coalesce((select jsonb_agg(jsonb_build_object('level', m.level, 'heldAt', trunc(extract(epoch from m.held_at) * n)))
      from meeting m, ms where m.child_id = any(p_members) and m.entered_in_error_at is null), '[]'),
    'nineInNinetyLettersSentAt', coalesce((select jsonb_agg(trunc(extract(epoch from x.given_at) * n))
      from notice x, ms where x.child_id = any(p_members) and x.kind = 'nine-in-ninety-letter' and x.entered_in_error_at is null), '[]')));
end $function$


engine.keep
CREATE OR REPLACE FUNCTION engine.keep(p_members uuid[], p_duties jsonb, p_flags jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  v_root uuid := p_members[1];
  v_changed int := 0;
  v_rows int;
begin
  insert into obligation as o (child_id, rule, subject, episode_id, scope, force, owner, opens_at, due_at, met_at, because, rule_version, calendar_version)
  select v_root, d.rule, d.subject, e.id, d.scope, d.force, d.owner, d.opens_at, d.due_at, d.met_at, d.because, d.rule_version, d.calendar_version
    from jsonb_to_recordset(p_duties) as d(rule text, subject text, scope text, force text, owner text, opens_at timestamptz,
      due_at timestamptz, met_at timestamptz, because text, rule_version text, calendar_version text)
    left join episode e on e.child_id = any(p_members) and e.id::text = d.subject
  on conflict (child_id, rule, subject) do update set scope = excluded.scope, force = excluded.force, owner = excluded.owner,
    opens_at = excluded.opens_at, due_at = excluded.due_at, met_at = excluded.met_at, because = excluded.because,
    rule_version = excluded.rule_version, calendar_version = excluded.calendar_version, lapsed_at = null, lapsed_by = null
  where (o.scope, o.force, o.owner, o.opens_at, o.due_at, o.met_at, o.because, o.rule_version, o.calendar_version, o.lapsed_at)
    is distinct from (excluded.scope, excluded.force, excluded.owner, excluded.opens_at, excluded.due_at, excluded.met_at,
      excluded.because, excluded.rule_version, excluded.calendar_version, null);
  get diagnostics v_changed = row_count;
  update obligation o set lapsed_at = actor_now(), lapsed_by = current_setting('app.act', true)
   where o.child_id = any(p_members) and o.lapsed_at is null
     and (o.child_id <> v_root or not exists (select from jsonb_to_recordset(p_duties) as d(rule text, subject text)
       where d.rule = o.rule and d.subject = o.subject));
  get diagnostics v_rows = row_count;
  delete from flag f where f.child_id = any(p_members) and (f.child_id <> v_root or not exists (
    select from jsonb_to_recordset(p_flags) as d(rule text, subject text) where d.rule = f.rule and d.subject = f.subject));
  insert into flag as f (child_id, rule, subject, episode_id, since, because)
  select v_root, d.rule, d.subject, e.id, d.since, d.because
    from jsonb_to_recordset(p_flags) as d(rule text, subject text, since timestamptz, because text)
    left join episode e on e.child_id = any(p_members) and e.id::text = d.subject
  on conflict (child_id, rule, subject) do update set since = excluded.since, because = excluded.because
  where (f.since, f.because) is distinct from (excluded.since, excluded.because);
  delete from recomputation where child_id = any(p_members);
  if v_changed + v_rows > 0 then
    insert into audit_entry (act, children, subject_table) values ('keep-duties', p_members, 'obligation');
  end if;
  return v_changed + v_rows;
end $function$


engine.open_case
CREATE OR REPLACE FUNCTION engine.open_case(p_child uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
 SET plan_cache_mode TO 'force_generic_plan'
AS $function$
declare
  v_root uuid;
  v_members uuid[];
  v_member uuid;
begin
  select coalesce(same_as, id) into v_root from child where id = p_child;
  perform 1 from child where id = v_root or same_as = v_root order by id for no key update;
  if coalesce(current_setting('app.past', true), '') = '' then perform set_config('app.now', fact_now()::text, true); end if;
  select array_agg(id order by (id = v_root) desc, id) into v_members from child where id = v_root or same_as = v_root;
  foreach v_member in array v_members loop perform engine.carry_grants(v_member); end loop;
  return engine.case_file(v_members) || jsonb_build_object('root', v_root, 'members', to_jsonb(v_members),
    'now', trunc(extract(epoch from actor_now()) * 1000));
end $function$


engine.waiting_children
CREATE OR REPLACE FUNCTION engine.waiting_children(p_most integer)
 RETURNS SETOF uuid
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select child_id from recomputation order by asked_at, child_id limit p_most $function$


engine.wanted_grants
CREATE OR REPLACE FUNCTION engine.wanted_grants(p_child uuid)
 RETURNS TABLE(holder uuid, holder_kind text, because text, cause_id uuid, from_at timestamp with time zone, until_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
#variable_conflict use_column
begin return query
  with lived as (select p.id, p.home_team_id, p.lives_in, p.district, p.from_on::timestamp at time zone 'Europe/London' as from_at,
      p.until_on::timestamp at time zone 'Europe/London' as until_at from placement p where p.child_id = p_child)
  select r.team_id, 'team', r.kind, r.id, r.from_at, r.until_at from remit r, child c
   where c.id = p_child and r.kind = 'authority' and r.value = c.responsible_authority
  union all
  select r.team_id, 'team', r.kind, l.id, min(greatest(r.from_at, l.from_at)),
         nullif(max(coalesce(least(r.until_at, l.until_at), 'infinity')), 'infinity')
    from remit r join lived l on r.value = case r.kind when 'authority' then l.lives_in when 'district' then l.district end
   where coalesce(r.until_at, 'infinity') > l.from_at and r.from_at < coalesce(l.until_at, 'infinity')
   group by r.team_id, r.kind, l.id
  union all
  select r.team_id, 'team', r.kind, r.id, r.from_at, least(r.until_at, e.until_at) from remit r,
    (select case when bool_or(well_being_confirmed_at is null) then null
       else max(greatest(well_being_confirmed_at, located_at, returned_at)) + interval '28 days' end as until_at
       from episode where child_id = p_child and entered_in_error_at is null having count(*) > 0) e
   where r.kind = 'open-episode'
  union all
  select l.home_team_id, 'team', 'placement', l.id, l.from_at, l.until_at from lived l where l.home_team_id is not null
  union all
  select coalesce(i.person_id, i.team_id), case when i.person_id is null then 'team' else 'person' end, 'involvement', i.id,
         i.from_on::timestamp at time zone 'Europe/London', i.until_on::timestamp at time zone 'Europe/London'
    from involvement i where i.child_id = p_child;
end $function$


public.actor_holders
CREATE OR REPLACE FUNCTION public.actor_holders()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.holders'::text, true), ''::text))::uuid[]


public.actor_now
CREATE OR REPLACE FUNCTION public.actor_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone


public.actor_person
CREATE OR REPLACE FUNCTION public.actor_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.person'::text, true), ''::text))::uuid


public.audit_digest
CREATE OR REPLACE FUNCTION public.audit_digest(e audit_entry)
 RETURNS text
 LANGUAGE sql
 STABLE
 SET "TimeZone" TO 'UTC'
AS $function$
  select encode(sha256(convert_to(jsonb_build_array(e.n, e.xid::text, e.at, e.fact_at, e.person_id, e.appointment_id, e.agency_id,
    e.role, e.act, e.children, e.subject_table, e.subject_id, e.subject_version, e.reason_code, e.request, e.source)::text, 'UTF8')), 'hex')
$function$


public.audit_of_child
CREATE OR REPLACE FUNCTION public.audit_of_child(p_child uuid, p_most integer)
 RETURNS TABLE(entry bigint, at timestamp with time zone, fact_at timestamp with time zone, person_id uuid, person_name text, role text, agency_name text, act text, subject_table text, section text, reason_code text, source text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
  select e.n, e.at, e.fact_at, e.person_id, p.name, e.role, a.name, e.act, e.subject_table, h.section, e.reason_code, e.source
    from audit_entry e
    left join person p on p.id = e.person_id
    left join agency a on a.id = e.agency_id
    left join history h on h.table_name = e.subject_table and h.row_id = e.subject_id and h.version = e.subject_version
      and h.child_id = p_child
   where e.children @> array[p_child]
     and (select role_may('audit-trail', 'read'))
     and (current_setting('app.role', true) = 'information-governance'
       or exists (select from access_grant g where g.child_id = p_child and g.holder = any(actor_holders()) and g.episode_id is null
         and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())))
   order by e.n desc
   limit greatest(p_most, 0)
$function$


public.begin_as
CREATE OR REPLACE FUNCTION public.begin_as(p_appointment uuid, p_act text, p_request text, p_source text, p_at timestamp with time zone)
 RETURNS TABLE(person_id uuid, agency_id uuid, role text, fact_time timestamp with time zone, real_time timestamp with time zone)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  v_now timestamptz := fact_now();
  v_real timestamptz := date_trunc('milliseconds', clock_timestamp());
  v_holders uuid[];
begin
  if p_at is not null then
    if (select mode from installation) <> 'demonstration' then
      raise exception 'only a demonstration may be filled with the past' using errcode = 'HW003';
    end if;
    v_now := p_at;
  end if;
  select a.person_id, a.agency_id, a.role into person_id, agency_id, role
    from appointment a join person p on p.id = a.person_id
   where a.id = p_appointment and p.left_at is null
     and a.from_at <= v_real and (a.until_at is null or a.until_at > v_real);
  if not found then raise exception 'the actor holds this role no longer' using errcode = 'HW001'; end if;
  select array_agg(m.team_id) into v_holders
    from membership m join team t on t.id = m.team_id
   where m.person_id = begin_as.person_id and t.agency_id = begin_as.agency_id
     and m.from_at <= v_real and (m.until_at is null or m.until_at > v_real);
  perform set_config('app.appointment', p_appointment::text, true), set_config('app.person', person_id::text, true),
          set_config('app.agency', agency_id::text, true), set_config('app.role', role, true),
          set_config('app.holders', (array[person_id] || coalesce(v_holders, '{}'))::text, true),
          set_config('app.now', v_now::text, true), set_config('app.act', p_act, true),
          set_config('app.request', p_request, true), set_config('app.source', p_source, true),
          set_config('app.reason', '', true), set_config('app.touched', '', true),
          set_config('app.past', case when p_at is null then '' else 'yes' end, true);
  fact_time := v_now; real_time := v_real;
  return next;
end $function$


public.clear_held_forms
CREATE OR REPLACE FUNCTION public.clear_held_forms()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ delete from held_form where made_at < clock_timestamp() - interval '7 days' $function$


public.clear_searches
CREATE OR REPLACE FUNCTION public.clear_searches()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ delete from search where made_at < clock_timestamp() - interval '1 day' $function$


public.fact_now
CREATE OR REPLACE FUNCTION public.fact_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$ select date_trunc('milliseconds', clock_timestamp() + ahead) from installation $function$


public.find_children
CREATE OR REPLACE FUNCTION public.find_children(p_words text[], p_born date, p_most integer)
 RETURNS TABLE(child_id uuid, handle uuid, authority text, words text[], born text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not role_may('record', 'read') or cardinality(p_words) = 0 then return; end if;
  return query
    select i.child_id, null::uuid, c.responsible_authority, hit.words,
      case when p_born is null or i.born_on is null then 'not-compared' when i.born_on = p_born then 'same' else 'different' end
      from child_identity i join child c on c.id = i.child_id
      cross join lateral (select array(select unnest(i.name_words) intersect select unnest(p_words) order by 1) as words) hit
     where i.name_words && p_words and c.entered_in_error_at is null and c.same_as is null
       and exists (select from access_grant g where g.child_id = i.child_id and g.holder = any(actor_holders()) and g.episode_id is null
         and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
     order by cardinality(hit.words) desc, (i.born_on = p_born) desc nulls last, i.child_id
     limit p_most;
  if cardinality(p_words) < 2 then return; end if;
  return query
    with others as (
      select i.child_id, c.responsible_authority, i.name_words, i.born_on
        from child_identity i join child c on c.id = i.child_id
       where i.name_words @> p_words and c.entered_in_error_at is null and c.same_as is null and c.sealed_at is null
         and (p_born is null or i.born_on is null or i.born_on = p_born)
         and not exists (select from access_grant g where g.child_id = i.child_id and g.holder = any(actor_holders()) and g.episode_id is null
           and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
       order by (i.born_on = p_born) desc nulls last, i.child_id
       limit 3),
    told as (insert into search_handle (child_id) select o.child_id from others o returning search_handle.handle, search_handle.child_id)
    select null::uuid, t.handle, o.responsible_authority, p_words,
      case when p_born is null or o.born_on is null then 'not-compared' else 'same' end
      from others o join told t on t.child_id = o.child_id
     order by (o.born_on = p_born) desc nulls last, t.handle;
end $function$


public.first_version
CREATE OR REPLACE FUNCTION public.first_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.version := 1;
  new.recorded_at := coalesce(actor_now(), new.recorded_at);
  new.recorded_by := coalesce(actor_person(), new.recorded_by);
  return new;
end $function$


public.make_child
CREATE OR REPLACE FUNCTION public.make_child(p_id uuid, p_authority text, p_authority_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  if not role_may('record', 'write') then raise exception 'this role may not make a record' using errcode = 'HW002'; end if;
  insert into child (id, responsible_authority, responsible_authority_name) values (p_id, p_authority, p_authority_name);
  insert into access_grant (child_id, holder, holder_kind, because)
  select p_id, h, case when h = actor_person() then 'person' else 'team' end, 'recorded' from unnest(actor_holders()) h;
end $function$


public.move_clock
CREATE OR REPLACE FUNCTION public.move_clock(p_by interval)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
begin
  update installation set ahead = ahead + p_by where mode = 'demonstration' and p_by >= '0';
  if not found then raise exception 'the clock moves forward only, and only in a demonstration' using errcode = 'HW003'; end if;
end $function$


public.next_version
CREATE OR REPLACE FUNCTION public.next_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (to_jsonb(new)->>'child_id') is distinct from (to_jsonb(old)->>'child_id')
     or (to_jsonb(new)->>'episode_id') is distinct from (to_jsonb(old)->>'episode_id')
     or (to_jsonb(new)->>'id') is distinct from (to_jsonb(old)->>'id') then
    raise exception 'a row keeps its own child and episode for ever' using errcode = 'HW004';
  end if;
  new.version := old.version + 1;
  new.recorded_at := old.recorded_at;
  new.recorded_by := old.recorded_by;
  return new;
end $function$


public.protect
CREATE OR REPLACE PROCEDURE public.protect(IN p_table text, IN p_section text, IN p_scope text)
 LANGUAGE plpgsql
AS $procedure$
declare
  v_child text := case when p_table = 'child' then 'id' else 'child_id' end;
  v_episode text := case when p_scope = 'child' then 'g.episode_id is null'
                         else format('(g.episode_id is null or g.episode_id = %I.%I)', p_table, p_scope) end;
  v_granted text := format(
    'exists (select from access_grant g where g.child_id = %I.%I and g.holder = any((select actor_holders())::uuid[])
       and %s and g.suspended_at is null and g.from_at <= (select actor_now())
       and (g.until_at is null or g.until_at > (select actor_now())))', p_table, v_child, v_episode);
begin
  execute format('create trigger first_version before insert on %I for each row execute function first_version()', p_table);
  execute format('create trigger next_version before update on %I for each row execute function next_version()', p_table);
  execute format('create trigger record_change after insert or update on %I for each row execute function record_change(%L)', p_table, p_section);
  execute format('alter table %I enable row level security', p_table);
  execute format('create policy may_read on %I for select to homeward_app using ((select role_may(%L, ''read'')) and %s)', p_table, p_section, v_granted);
  execute format('create policy may_add on %I for insert to homeward_app with check ((select role_may(%L, ''write'')) and %s)', p_table, p_section, v_granted);
  execute format('create policy may_amend on %I for update to homeward_app using ((select role_may(%L, ''write'')) and %s)', p_table, p_section, v_granted);
  execute format('grant select, insert, update on %I to homeward_app', p_table);
end $procedure$


public.record_change
CREATE OR REPLACE FUNCTION public.record_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  v_section text := tg_argv[0];
  v_row jsonb := to_jsonb(new);
  v_id uuid := coalesce(v_row->>'id', v_row->>'child_id')::uuid;
  v_child uuid := coalesce(v_row->>'child_id', v_row->>'id')::uuid;
  v_episode uuid := (v_row->>case when tg_table_name = 'episode' then 'id' else 'episode_id' end)::uuid;
  v_touched text := coalesce(current_setting('app.touched', true), '');
begin
  if tg_op = 'UPDATE' then
    update history set until_at = actor_now()
     where table_name = tg_table_name and row_id = v_id and version = new.version - 1;
  end if;
  insert into history (table_name, row_id, version, child_id, episode_id, section, from_at, row_data, actor, reason)
  values (tg_table_name, v_id, new.version, v_child, v_episode, v_section, actor_now(), v_row, actor_person(),
          nullif(current_setting('app.reason', true), ''));
  insert into audit_entry (children, subject_table, subject_id, subject_version)
  values (array[v_child], tg_table_name, v_id, new.version);
  if position(v_child::text in v_touched) = 0 then
    perform set_config('app.touched', concat_ws(',', nullif(v_touched, ''), v_child), true);
  end if;
  return null;
end $function$


public.refuse_change
CREATE OR REPLACE FUNCTION public.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception '% only grows', tg_table_name using errcode = 'HW004'; end $function$


public.report_episode
CREATE OR REPLACE FUNCTION public.report_episode(p_episode uuid, p_child uuid, p_new_child uuid, p_given text, p_family text, p_words text[], p_born date, p_authority text, p_lives_in text, p_kind text, p_reporter_kind text, p_missing_from text, p_last_seen timestamp with time zone, p_last_seen_precision text, p_found_missing timestamp with time zone, p_found_missing_precision text, p_reported timestamp with time zone, p_police_reference text)
 RETURNS text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'pg_temp'
AS $function$
declare
  v_child uuid;
  v_match text;
  v_reference text := 'M-' || nextval('episode_number');
  v_team uuid;
begin
  if not role_may('reports', 'write') then raise exception 'this role may not report' using errcode = 'HW002'; end if;
  if p_child is not null then
    select c.id into v_child from child c where c.id = p_child and exists (select from access_grant g where g.child_id = c.id
      and g.holder = any(actor_holders()) and g.episode_id is null and g.suspended_at is null
      and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()));
    v_match := 'chosen';
  end if;
  if v_child is null and cardinality(p_words) >= 2 and p_born is not null then
    select i.child_id into v_child from child_identity i join child c on c.id = i.child_id
     where i.name_words @> p_words and i.born_on = p_born and c.same_as is null and c.entered_in_error_at is null
     order by i.child_id limit 1;
    v_match := 'to-confirm';
  end if;
  if v_child is null then
    v_match := 'new';
    v_child := p_new_child;
    insert into child (id, responsible_authority) values (v_child, coalesce(p_authority,
      (select a.authority from agency a where a.id = nullif(current_setting('app.agency', true), '')::uuid), 'other'));
    insert into child_identity (child_id, given_names, family_name, born_on, born_precision, name_words)
    values (v_child, p_given, p_family, p_born, case when p_born is null then 'unknown' else 'exact' end, p_words);
    if p_lives_in is not null then
      insert into placement (id, child_id, kind, lives_in, from_on)
      values (gen_random_uuid(), v_child, 'other', p_lives_in, (actor_now() at time zone 'Europe/London')::date);
    end if;
  end if;
  select h into v_team from unnest(actor_holders()) h where h <> actor_person() order by h limit 1;
  insert into episode (id, child_id, reference, kind, missing_from, reporter_kind, reporter_team_id, described_name, described_born_on,
    match, last_seen_at, last_seen_precision, found_missing_at, found_missing_precision, reported_to_police_at, police_reference,
    counted_from, responsible_authority, lives_in)
  select p_episode, v_child, v_reference, p_kind, p_missing_from, p_reporter_kind, v_team, trim(p_given || ' ' || p_family), p_born,
    v_match, p_last_seen, p_last_seen_precision, p_found_missing, p_found_missing_precision, p_reported, p_police_reference,
    case when p_kind = 'missing' then actor_now() end, c.responsible_authority,
    coalesce((select p.lives_in from placement p where p.child_id = v_child and p.from_on <= (actor_now() at time zone 'Europe/London')::date
       and (p.until_on is null or p.until_on > (actor_now() at time zone 'Europe/London')::date) order by p.from_on desc limit 1), p_lives_in)
    from child c where c.id = v_child;
  insert into access_grant (child_id, episode_id, holder, holder_kind, because, cause_id)
  select v_child, p_episode, h, case when h = actor_person() then 'person' else 'team' end, 'reported', p_episode
    from unnest(actor_holders()) h;
  return v_reference;
end $function$


public.role_may
CREATE OR REPLACE FUNCTION public.role_may(p_section text, p_act text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (EXISTS (SELECT FROM access_rule r WHERE ((r.role = current_setting('app.role'::text, true)) AND (r.section = role_may.p_section) AND (r.act = role_may.p_act))))


-- Privileges

public.access_grant
  homeward_app: SELECT

public.access_rule
  homeward_app: SELECT
  homeward_sign_in: SELECT
  homeward_system: SELECT

public.account
  homeward_sign_in: INSERT, SELECT, UPDATE

public.agency
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.appointment
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.audit_entry
  homeward_seal: SELECT

public.audit_seal
  homeward_seal: INSERT, SELECT

public.case_review
  homeward_app: INSERT, SELECT, UPDATE

public.child
  homeward_app: SELECT, UPDATE

public.child_identity
  homeward_app: INSERT, SELECT, UPDATE

public.draft
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.episode
  homeward_app: INSERT, SELECT, UPDATE

public.episode_answer
  homeward_app: INSERT, SELECT, UPDATE

public.episode_log
  homeward_app: INSERT, SELECT

public.flag
  homeward_app: SELECT

public.held_form
  homeward_sign_in: DELETE, INSERT, SELECT

public.history
  homeward_app: SELECT

public.installation
  homeward_app: SELECT
  homeward_sign_in: SELECT
  homeward_system: SELECT

public.involvement
  homeward_app: INSERT, SELECT, UPDATE

public.known_device
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.last_looked
  homeward_app: INSERT, SELECT, UPDATE

public.meeting
  homeward_app: INSERT, SELECT, UPDATE

public.membership
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.notice
  homeward_app: INSERT, SELECT, UPDATE

public.notify_block
  homeward_app: INSERT, SELECT, UPDATE

public.obligation
  homeward_app: SELECT

public.person
  homeward_app: SELECT
  homeward_sign_in: INSERT, SELECT
  homeward_system: SELECT

public.placement
  homeward_app: INSERT, SELECT, UPDATE

public.prevention_interview
  homeward_app: INSERT, SELECT, UPDATE

public.recovery_code
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.remit
  homeward_app: SELECT

public.return_interview
  homeward_app: INSERT, SELECT, UPDATE

public.return_interview_offer
  homeward_app: INSERT, SELECT, UPDATE

public.risk_assessment
  homeward_app: INSERT, SELECT, UPDATE

public.search
  homeward_app: INSERT, SELECT

public.session
  homeward_sign_in: INSERT, SELECT, UPDATE

public.set_up_link
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.sign_in_attempt
  homeward_sign_in: DELETE, INSERT, SELECT, UPDATE

public.social_care_status
  homeward_app: INSERT, SELECT, UPDATE

public.team
  homeward_app: SELECT
  homeward_sign_in: SELECT
  homeward_system: SELECT
