-- A missing episode from report to return: every moment, assessment, interview, meeting and notice of it.

create sequence episode_number start 1001;
create sequence meeting_number;
grant usage on sequence episode_number to homeward_app;

-- An instant that a person reported stands with its precision and is the cautious bound of what they said.
create table episode (
  id uuid primary key,
  child_id uuid not null references child,
  reference text not null unique,
  kind text not null check (kind in ('missing', 'away-from-placement', 'away-without-permission')),
  missing_from text check (missing_from in ('home', 'foster-care', 'childrens-home', 'supported-accommodation', 'school', 'external-activity', 'other')),
  reporter_kind text not null check (reporter_kind in ('home', 'foster-carer', 'police', 'social-worker', 'school', 'staff', 'parent', 'other')),
  reporter_team_id uuid references team,
  described_name text not null default '',
  described_born_on date,
  match text not null check (match in ('chosen', 'new', 'to-confirm', 'confirmed')),
  found_missing_at timestamptz,
  found_missing_precision text check (found_missing_precision in ('exact', 'about', 'day')),
  last_seen_at timestamptz,
  last_seen_precision text check (last_seen_precision in ('exact', 'about', 'day')),
  reported_to_police_at timestamptz,
  police_reference text,
  police_accepted_at timestamptz,
  located_at timestamptz,
  located_precision text check (located_precision in ('exact', 'about', 'day')),
  located_where text,
  located_by text,
  returned_at timestamptz,
  returned_precision text check (returned_precision in ('exact', 'about', 'day')),
  returned_to text,
  well_being_confirmed_at timestamptz,
  well_being text,
  counted_from timestamptz,
  responsible_authority text check (responsible_authority in ('staffordshire', 'stoke-on-trent', 'other')),
  lives_in text check (lives_in in ('staffordshire', 'stoke-on-trent', 'elsewhere')),
  submitted_at timestamptz,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (id, child_id)
);
create index episode_of_child on episode (child_id, recorded_at);
create index episode_open on episode (coalesce(last_seen_at, reported_to_police_at, recorded_at))
  where entered_in_error_at is null and located_at is null and returned_at is null;
create index episode_unconfirmed on episode (recorded_at)
  where entered_in_error_at is null and well_being_confirmed_at is null and (located_at is not null or returned_at is not null);
alter table access_grant add constraint grant_of_episode foreign key (episode_id, child_id) references episode (id, child_id);

-- What belongs to an episode names its child as well: a foreign key looks past the policies, and without the child in it
-- somebody could write for one child into the episode of another.

-- One row a question, so that only the same question can collide. A question without a row is unanswered.
create table episode_answer (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  question text not null,
  answer text not null default '',
  not_known boolean not null default false,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (episode_id, question),
  foreign key (episode_id, child_id) references episode (id, child_id)
);

create table episode_log (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('contact', 'sighting', 'assessment', 'decision', 'told', 'information', 'police')),
  entry text not null,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index episode_log_of_episode on episode_log (episode_id, at);

-- The police's own level. The ten questions of POL-12.4 stand in answers by their key.
create table risk_assessment (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  stage text not null check (stage in ('initial', 'secondary', 'review')),
  level text not null check (level in ('high', 'medium', 'low', 'no-apparent-risk')),
  reason text not null,
  answers jsonb not null default '{}',
  assessed_at timestamptz not null,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index risk_assessment_of_episode on risk_assessment (episode_id, assessed_at);

create table prevention_interview (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  held_at timestamptz not null,
  harm text not null default '',
  where_and_with_whom text not null default '',
  offences text not null default '',
  prevention text not null default '',
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index prevention_interview_of_episode on prevention_interview (episode_id);

create table return_interview_offer (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  kind text not null check (kind in ('offer', 'attempt')),
  outcome text not null check (outcome in ('accepted', 'declined', 'no-answer', 'not-possible', 'waiting')),
  reason text not null default '',
  offered_at timestamptz not null,
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index return_interview_offer_of_episode on return_interview_offer (episode_id);

-- Met by its own end once submitted: "held in time, written up five hours later".
create table return_interview (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  ended_at timestamptz not null,
  held_where text not null default '',
  childs_view text not null default '',
  summary text not null default '',
  late_reason text,
  submitted_at timestamptz,
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index return_interview_of_episode on return_interview (episode_id);

create table case_review (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  held_at timestamptz not null,
  action_taken text not null default '',
  action_needed text not null default '',
  return_to_placement text not null default '',
  next_meeting_on date,
  section_47 text not null default '',
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index case_review_of_episode on case_review (episode_id);

create table meeting (
  id uuid primary key,
  child_id uuid not null references child,
  level int not null check (level between 1 and 3),
  held_at timestamptz not null,
  chair text not null default '',
  attended text not null default '',
  plan text not null default '',
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person()
);
create index meeting_of_child on meeting (child_id, held_at);

create table notice (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  kind text not null check (kind in ('line-manager-told', 'placing-authority-letter', 'nine-in-ninety-letter')),
  given_at timestamptz not null,
  given_to text not null default '',
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index notice_of_child on notice (child_id);

call protect('episode', 'episodes', 'id');
call protect('episode_answer', 'episodes', 'episode_id');
call protect('episode_log', 'episodes', 'episode_id');
call protect('risk_assessment', 'police-assessments', 'episode_id');
call protect('prevention_interview', 'prevention-interviews', 'episode_id');
call protect('return_interview_offer', 'return-interview-offers', 'episode_id');
call protect('return_interview', 'return-interviews', 'episode_id');
call protect('case_review', 'case-reviews', 'episode_id');
call protect('meeting', 'meetings', 'child');
call protect('notice', 'notices', 'episode_id');
revoke update on episode_log from homeward_app;

-- Reporting needs no grant. The child is matched here and nowhere else: a child chosen by someone who may see it, a child
-- of exactly these names and this date of birth (to be confirmed), or a new record of what was said. The reporter and
-- their team may see this episode from then on, and learn nothing else.
create function report_episode(p_episode uuid, p_child uuid, p_new_child uuid, p_given text, p_family text, p_words text[],
  p_born date, p_authority text, p_lives_in text, p_kind text, p_reporter_kind text, p_missing_from text,
  p_last_seen timestamptz, p_last_seen_precision text, p_found_missing timestamptz, p_found_missing_precision text,
  p_reported timestamptz, p_police_reference text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
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
end $$;
grant execute on function report_episode(uuid, uuid, uuid, text, text, text[], date, text, text, text, text, text,
  timestamptz, text, timestamptz, text, timestamptz, text) to homeward_app;
