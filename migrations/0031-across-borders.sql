-- Children placed across borders: letters to the authority that placed a child here and what came of them, notifications of
-- placements in and out, which authorities an episode concerns, own children placed elsewhere, and providers' guidance.

-- A letter to the placing authority as it was printed and issued (PLAC-20.4, PLAC-20.6). What was printed is never changed; the
-- reply to it is written beside it. Of each kind an episode has one that stands.
create table authority_letter (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  kind text not null check (kind in ('missing', 'nine-in-ninety')),
  template text not null,
  reference text not null,
  authority_name text not null check (authority_name <> ''),
  addressed_to text not null,
  printed text not null,
  issued_at timestamptz not null,
  issued_by uuid not null references person default actor_person(),
  reply_due_on date,
  reply_at timestamptz,
  reply_from text,
  reply_says text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((kind = 'nine-in-ninety') = (reply_due_on is not null)),
  check (num_nonnulls(reply_at, reply_from, reply_says) in (0, 3)),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index authority_letter_of_child on authority_letter (child_id);
create unique index authority_letter_once on authority_letter (episode_id, kind) where entered_in_error_at is null;
create index authority_letter_unanswered on authority_letter (reply_due_on) where reply_at is null and entered_in_error_at is null;
call protect('authority_letter', 'letters', 'episode_id');

create function keep_letter() returns trigger language plpgsql as $$
begin
  if (new.kind, new.template, new.reference, new.authority_name, new.addressed_to, new.printed, new.issued_at, new.issued_by, new.reply_due_on)
    is distinct from (old.kind, old.template, old.reference, old.authority_name, old.addressed_to, old.printed, old.issued_at, old.issued_by, old.reply_due_on)
  then raise exception 'a letter stays as it was printed' using errcode = 'HW004'; end if;
  return new;
end $$;
create trigger keep_letter before update on authority_letter for each row execute function keep_letter();

-- What the designated leads decided when another episode followed the letter (PLAC-20.7).
create table further_action (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  decided_at timestamptz not null,
  decided_with text not null,
  outcome text not null check (outcome in ('further-action', 'no-further-action')),
  reason text not null check (reason <> ''),
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index further_action_of_child on further_action (child_id);
call protect('further_action', 'letters', 'episode_id');

-- What a return interview found, sent to the placing authority, and when it reviews its support for the child (OLA-10.1c).
create table interview_outcome (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  sent_at timestamptz not null,
  sent_to text not null,
  outcome text not null check (outcome <> ''),
  review_on date,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index interview_outcome_of_child on interview_outcome (child_id);
call protect('interview_outcome', 'letters', 'episode_id');

-- A copy of the police's missing or found report that the provider sent on, and that the social worker brought the record up
-- to date with it (PLAC-A6.2).
create table compact_copy (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  report text not null check (report in ('missing', 'found')),
  received_at timestamptz not null,
  sent_by text not null,
  reference text not null,
  says text not null default '',
  record_updated_at timestamptz,
  record_updated_by uuid references person,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (num_nonnulls(record_updated_at, record_updated_by) in (0, 2)),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index compact_copy_of_child on compact_copy (child_id);
call protect('compact_copy', 'episodes', 'episode_id');

-- Which authorities an episode concerns, where somebody put right what it was recorded with; the latest row holds, and each
-- says why (SCOPE-3.3, SCOPE-3.4).
create table episode_authority (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  responsible text not null check (responsible in ('staffordshire', 'stoke-on-trent', 'other')),
  host text not null check (host in ('staffordshire', 'stoke-on-trent', 'other')),
  reporting text not null check (reporting in ('staffordshire', 'stoke-on-trent', 'other')),
  other_names text not null default '',
  reason text not null check (reason <> ''),
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index episode_authority_of_child on episode_authority (child_id);
call protect('episode_authority', 'episodes', 'episode_id');
revoke update on episode_authority from homeward_app;

-- The authority in whose area a child lives and the protocol that it follows for missing children (SCOPE-3.3).
create table host_authority (
  id uuid primary key,
  child_id uuid not null references child,
  authority text not null,
  protocol text not null default '',
  contact text not null default '',
  reason text not null default '',
  from_on date,
  until_on date,
  doubts text[] not null default '{}',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person()
);
create index host_authority_of_child on host_authority (child_id);
call protect('host_authority', 'placement', 'child');

-- A notification of a placement: sent for our own child (PLAC-A6.1), or received from the authority that places one here
-- (PLAC-20.2a). The form itself stays as it was submitted; this says when it went, or came, and to whom.
create table placement_notice (
  id uuid primary key,
  child_id uuid not null references child,
  form_id uuid references form,
  direction text not null check (direction in ('sent', 'received')),
  about text not null check (about in ('new', 'change', 'end')),
  at timestamptz not null,
  party text not null,
  sent_by_means text not null check (sent_by_means in ('secure-email', 'post', 'telephone', 'homeward')),
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index placement_notice_of_child on placement_notice (child_id);
call protect('placement_notice', 'placement-notifications', 'child');

-- A statutory review of an own child who lives elsewhere, and what the independent reviewing officer reports after it: how
-- often the child was missing since the one before, whether the responses were adequate, and what was not done as the protocol
-- says (OOC-19.4a, OOC-19.4b).
create table statutory_review (
  id uuid primary key,
  child_id uuid not null references child,
  held_on date not null,
  out_of_area boolean not null,
  since_on date,
  episodes int check (episodes >= 0),
  adequacy text check (adequacy in ('adequate', 'partly', 'not-adequate')),
  adequacy_reason text,
  exceptions text,
  reported_at timestamptz,
  reported_by uuid references person,
  manager_told_at timestamptz,
  manager_told text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check (num_nonnulls(since_on, episodes, adequacy, adequacy_reason, exceptions, reported_at, reported_by) in (0, 7)),
  check (num_nonnulls(manager_told_at, manager_told) in (0, 2)),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index statutory_review_of_child on statutory_review (child_id);
create unique index statutory_review_once on statutory_review (child_id, held_on) where entered_in_error_at is null;
call protect('statutory_review', 'care-plans', 'child');

-- What independent providers were given and told (PLAC-20.1); notes that only grow, the latest of a provider holds.
create table provider_guidance (
  id uuid primary key,
  agency_id uuid not null references agency,
  guidance text not null check (guidance <> ''),
  sent_on date not null,
  sent_to text not null,
  training_told_on date,
  accepted_on date,
  accepted_by text,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null references person default actor_person(),
  check (num_nonnulls(accepted_on, accepted_by) in (0, 2))
);
create index provider_guidance_of_agency on provider_guidance (agency_id, recorded_at);
create trigger only_grows before update or delete on provider_guidance for each row execute function refuse_change();
create trigger never_emptied before truncate on provider_guidance execute function refuse_change();
alter table provider_guidance enable row level security;
create policy may_read on provider_guidance for select to homeward_app using ((select role_may('directory', 'read')));
grant select on provider_guidance to homeward_app;

-- Writes down what a provider was given; 'done', or 'unknown' where there is no such provider.
create function note_provider_guidance(p_id uuid, p_agency uuid, p_guidance text, p_sent_on date, p_sent_to text,
  p_training_told_on date, p_accepted_on date, p_accepted_by text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform may_or_refuse('directory');
  if not exists (select from agency g where g.id = p_agency and g.kind = 'provider') then return 'unknown'; end if;
  insert into provider_guidance (id, agency_id, guidance, sent_on, sent_to, training_told_on, accepted_on, accepted_by)
  values (p_id, p_agency, p_guidance, p_sent_on, p_sent_to, p_training_told_on, p_accepted_on, p_accepted_by) on conflict (id) do nothing;
  perform note('provider_guidance', p_id, null);
  return 'done';
end $$;
grant execute on function note_provider_guidance(uuid, uuid, text, date, text, date, date, text) to homeward_app;

-- Takes in the notification of a child whom another authority places here: the record of the child, who they are, where they
-- live and that they are in care, and that the notification came (PLAC-20.2b). By a worker of the host council, or by the
-- placing authority's own contact, whose agency then answers for the child. 'done', or 'known' where the id is taken.
create function take_placement_notification(p_notice jsonb) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  n record;
  v_authority text;
begin
  perform may_or_refuse('placement-notifications');
  select * into n from jsonb_to_record(p_notice) as n(id uuid, child uuid, form uuid, given text, family text, words text[], born date, authority_name text,
    kind text, address text, home uuid, lives_in text, district text, from_on date, party text, means text, at timestamptz);
  if exists (select from child c where c.id = n.child) then return 'known'; end if;
  select g.name into v_authority from agency g where g.id = nullif(current_setting('app.agency', true), '')::uuid
    and current_setting('app.role', true) = 'other-authority-contact';
  v_authority := coalesce(v_authority, n.authority_name);
  insert into child (id, responsible_authority, responsible_authority_name) values (n.child, 'other', v_authority);
  insert into child_identity (child_id, given_names, family_name, born_on, born_precision, name_words)
  values (n.child, n.given, n.family, n.born, case when n.born is null then 'unknown' else 'exact' end, n.words);
  insert into placement (id, child_id, kind, home_team_id, address, lives_in, district, from_on)
  values (gen_random_uuid(), n.child, n.kind, n.home, n.address, n.lives_in, n.district, n.from_on);
  insert into social_care_status (id, child_id, status, from_on) values (gen_random_uuid(), n.child, 'in-care', n.from_on);
  insert into access_grant (child_id, holder, holder_kind, because)
  select n.child, actor_person(), 'person', 'recorded'
  union all select n.child, t, 'team', 'recorded' from unnest(actor_teams()) t;
  insert into placement_notice (id, child_id, direction, about, at, party, sent_by_means)
  values (n.id, n.child, 'received', 'new', least(n.at, actor_now()), n.party, n.means);
  return 'done';
end $$;
grant execute on function take_placement_notification(jsonb) to homeward_app;

-- What rules read of all this: kinds, moments and days alone.
create function engine.facts_of_borders(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'authority_letter', 'row', jsonb_build_object('id', l.id, 'episode_id', l.episode_id,
      'kind', l.kind, 'issued_at', l.issued_at, 'reply_due_on', l.reply_due_on, 'reply_at', l.reply_at)))
    from authority_letter l where l.child_id = any(p_members) and l.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'further_action', 'row', jsonb_build_object('id', f.id, 'episode_id', f.episode_id,
      'decided_at', f.decided_at))) from further_action f where f.child_id = any(p_members) and f.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'interview_outcome', 'row', jsonb_build_object('id', o.id, 'episode_id', o.episode_id,
      'sent_at', o.sent_at, 'review_on', o.review_on))) from interview_outcome o where o.child_id = any(p_members) and o.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'compact_copy', 'row', jsonb_build_object('id', c.id, 'episode_id', c.episode_id,
      'report', c.report, 'received_at', c.received_at, 'record_updated_at', c.record_updated_at)))
    from compact_copy c where c.child_id = any(p_members) and c.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'placement_notice', 'row', jsonb_build_object('id', n.id, 'direction', n.direction,
      'about', n.about, 'at', n.at))) from placement_notice n where n.child_id = any(p_members) and n.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'statutory_review', 'row', jsonb_build_object('id', r.id, 'held_on', r.held_on,
      'out_of_area', r.out_of_area, 'has_exceptions', r.exceptions <> '', 'reported_at', r.reported_at, 'manager_told_at', r.manager_told_at)))
    from statutory_review r where r.child_id = any(p_members) and r.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_borders(uuid[]) to homeward_engine;
