-- Direct work (002, the offer of 2024) and group work in schools (003): programmes of eight weeks with their plan, aims, sessions
-- and extension, and groups of children of whom each keeps a record of their own.

-- A programme of direct work. `referral_id` is the referral that it came from, where it came from one.
create table programme (
  id uuid primary key,
  child_id uuid not null references child,
  referral_id uuid,
  starts_on date not null,
  area text check (area in ('north', 'south')),
  lead_person_id uuid references person,
  lead_name text not null default '',
  visits_planned int not null default 2 check (visits_planned between 1 and 7),
  -- The plan of several agencies into which this work goes (PROG24-16): which kind, and where it stands.
  joint_plan text check (joint_plan in ('early-help', 'child-in-need', 'child-protection', 'care-plan', 'none')),
  joint_plan_says text not null default '',
  -- What comes after the eighteenth birthday, where it falls into the programme.
  transition_says text,
  transition_at timestamptz,
  closed_on date,
  closed_how text check (closed_how in ('completed', 'ended-early', 'not-begun')),
  achieved text,
  next_steps text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (referral_id, child_id) references referral (id, child_id),
  unique (id, child_id),
  check ((transition_says is null) = (transition_at is null)),
  check (num_nonnulls(closed_on, closed_how, achieved, next_steps) in (0, 4)),
  check (closed_on >= starts_on),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index programme_of_child on programme (child_id);
create index programme_of_lead on programme (lead_person_id) where closed_on is null;
call protect('programme', 'programmes', 'child');

-- The restorative plan (PROG24-14): what the child and the parents or carers say of it, or why they were not asked.
create table programme_plan (
  id uuid primary key,
  child_id uuid not null references child,
  programme_id uuid not null,
  purpose text not null default '',
  child_says text not null default '',
  child_not_asked text not null default '',
  parents_say text not null default '',
  parents_not_asked text not null default '',
  made_on date not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (programme_id, child_id) references programme (id, child_id),
  check (child_says = '' or child_not_asked = ''),
  check (parents_say = '' or parents_not_asked = ''),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index programme_plan_of_child on programme_plan (child_id);
create unique index programme_plan_once on programme_plan (programme_id) where entered_in_error_at is null;
call protect('programme_plan', 'programmes', 'child');

-- One aim of a plan, with the child's own rating of it at three times, from 0 to 10, and what came of it. Nought is a rating; a
-- rating that nobody asked for is null.
create table programme_aim (
  id uuid primary key,
  child_id uuid not null references child,
  programme_id uuid not null,
  aim text not null check (aim <> ''),
  rated_start int check (rated_start between 0 and 10),
  rated_middle int check (rated_middle between 0 and 10),
  rated_end int check (rated_end between 0 and 10),
  outcome text check (outcome in ('reached', 'partly', 'not-yet')),
  outcome_says text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (programme_id, child_id) references programme (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index programme_aim_of_child on programme_aim (child_id);
create index programme_aim_of_programme on programme_aim (programme_id);
call protect('programme_aim', 'programmes', 'child');

-- One session, held or tried: with whom, whether they met, and which of the nine topics it was about (PROG24-15, PROG24-18).
create table programme_session (
  id uuid primary key,
  child_id uuid not null references child,
  programme_id uuid not null,
  held_on date not null,
  kind text not null check (kind in ('child', 'parents', 'other')),
  attendance text not null check (attendance in ('met', 'not-ready', 'not-reached')),
  topics text[] not null default '{}',
  place text not null default '',
  says text not null default '',
  child_says text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (programme_id, child_id) references programme (id, child_id),
  check (topics <@ array['health', 'grooming', 'sexual-health', 'keeping-safe', 'social', 'community', 'consent', 'safety-planning', 'risk']),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index programme_session_of_child on programme_session (child_id);
create index programme_session_of_programme on programme_session (programme_id, held_on);
call protect('programme_session', 'programmes', 'child');

-- An extension that is asked for: up to four weeks, for one of the two printed reasons (PROG24-13).
create table programme_extension (
  id uuid primary key,
  child_id uuid not null references child,
  programme_id uuid not null,
  weeks int not null check (weeks between 1 and 4),
  reason text not null check (reason in ('rapport', 'additional-needs')),
  says text not null check (says <> ''),
  asked_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (id, programme_id, child_id),
  foreign key (programme_id, child_id) references programme (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index programme_extension_of_child on programme_extension (child_id);
create index programme_extension_of_programme on programme_extension (programme_id);
call protect('programme_extension', 'programmes', 'child');

-- What a team manager decided of it (GAP-17): once for each request, and one extension for a programme.
create table programme_approval (
  id uuid primary key,
  child_id uuid not null references child,
  programme_id uuid not null,
  extension_id uuid not null,
  outcome text not null check (outcome in ('approved', 'refused')),
  reason text not null check (reason <> ''),
  decided_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (extension_id, programme_id, child_id) references programme_extension (id, programme_id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index programme_approval_of_child on programme_approval (child_id);
create unique index programme_approval_once on programme_approval (extension_id) where entered_in_error_at is null;
create unique index programme_extended_once on programme_approval (programme_id) where entered_in_error_at is null and outcome = 'approved';
call protect('programme_approval', 'programme-approvals', 'child');

-- How many programmes are open, by who leads them and by area: numbers, and nothing of whose they are.
create function open_programmes() returns table (person_id uuid, person_name text, area text, programmes int)
language sql stable security definer set search_path = public, pg_temp as $$
  select p.lead_person_id, w.name, p.area, count(*)::int from programme p left join person w on w.id = p.lead_person_id
   where role_may('programmes', 'read') and p.closed_on is null and p.entered_in_error_at is null
   group by p.lead_person_id, w.name, p.area order by w.name nulls last, p.lead_person_id, p.area nulls last
$$;
grant execute on function open_programmes() to homeward_app;

-- A group at a school or another education setting. It holds nothing about a child, and its name must not.
create table work_group (
  id uuid primary key,
  name text not null check (name <> '' and length(name) <= 200),
  setting text not null check (setting <> ''),
  starts_on date not null,
  ended_on date check (ended_on >= starts_on),
  version int not null default 1,
  set_by uuid default actor_person() references person,
  set_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);
alter table work_group enable row level security;
create policy may_read on work_group for select to homeward_app using ((select role_may('group-work', 'read')));
create policy may_add on work_group for insert to homeward_app with check ((select role_may('group-work', 'write')));
create policy may_amend on work_group for update to homeward_app using ((select role_may('group-work', 'write')));
grant select, insert, update on work_group to homeward_app;

-- Who set it, and its version, are the database's to say; each change leaves its entry in the audit.
create function keep_work_group() returns trigger language plpgsql as $$
begin
  new.version := case tg_op when 'INSERT' then 1 else old.version + 1 end;
  new.set_by := coalesce(actor_person(), new.set_by);
  new.set_at := date_trunc('milliseconds', clock_timestamp());
  return new;
end $$;
create function note_work_group() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform note('work_group', new.id, 'set-work-group');
  return null;
end $$;
revoke execute on function keep_work_group(), note_work_group() from public;
create trigger keep_work_group before insert or update on work_group for each row execute function keep_work_group();
-- A demonstration that is being filled is nobody's act.
create trigger note_work_group after insert or update on work_group for each row when (current_setting('app.act', true) <> '') execute function note_work_group();

-- A child in a group: a row of that child's own record. Whoever sees one of them does not see the others'.
create table group_child (
  id uuid primary key,
  child_id uuid not null references child,
  group_id uuid not null references work_group,
  referral_id uuid,
  joined_on date not null,
  left_on date,
  left_because text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (referral_id, child_id) references referral (id, child_id),
  check ((left_on is null) = (left_because is null)),
  check (left_on >= joined_on),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index group_child_of_child on group_child (child_id);
create unique index group_child_once on group_child (group_id, child_id) where left_on is null and entered_in_error_at is null;
call protect('group_child', 'group-work', 'child');

-- That the child, or a parent or carer, was told that there is group work at school and that they may stay out (CCEP-10).
create table group_told (
  id uuid primary key,
  child_id uuid not null references child,
  who text not null check (who in ('child', 'parents')),
  told_on date not null,
  how text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index group_told_of_child on group_told (child_id);
call protect('group_told', 'group-work', 'child');

-- That the child or a parent said no to group work, from when until when. While it stands there is none for this child (P-10).
create table group_opt_out (
  id uuid primary key,
  child_id uuid not null references child,
  who text not null check (who in ('child', 'parents')),
  since_on date not null,
  says text not null default '',
  ended_on date,
  ended_because text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((ended_on is null) = (ended_because is null)),
  check (ended_on >= since_on),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index group_opt_out_of_child on group_opt_out (child_id);
call protect('group_opt_out', 'group-work', 'child');

-- One child's part in a session of a group. What was written for several stands on each with one `shared_id`; `says` is of this
-- child alone. Which others there were, and how many, is nowhere in it.
create table group_session (
  id uuid primary key,
  child_id uuid not null references child,
  group_id uuid not null references work_group,
  shared_id uuid not null,
  held_on date not null,
  attendance text not null check (attendance in ('there', 'not-ready', 'elsewhere')),
  note text not null check (note <> ''),
  says text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index group_session_of_child on group_session (child_id);
create unique index group_session_shared on group_session (shared_id, child_id);
create index group_session_of_group on group_session (group_id, held_on);
call protect('group_session', 'group-work', 'child');

-- One to one instead of in a group: only with what makes it an exception (CCEP-10).
create table group_one_to_one (
  id uuid primary key,
  child_id uuid not null references child,
  held_on date not null,
  exception text not null check (exception <> ''),
  attendance text not null check (attendance in ('there', 'not-ready', 'elsewhere')),
  note text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index group_one_to_one_of_child on group_one_to_one (child_id);
call protect('group_one_to_one', 'group-work', 'child');

-- No group work for a child of whom it is said that they stay out, whichever way somebody writes it down.
create function refuse_opted_out() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_on date := coalesce((to_jsonb(new)->>'held_on')::date, (to_jsonb(new)->>'joined_on')::date);
begin
  if exists (select from group_opt_out o join child c on c.id = new.child_id join child m on m.id = o.child_id
      where coalesce(m.same_as, m.id) = coalesce(c.same_as, c.id) and o.entered_in_error_at is null and o.since_on <= v_on
        and (o.ended_on is null or o.ended_on > v_on)) then
    raise exception 'opted out of group work' using errcode = 'HW002';
  end if;
  return new;
end $$;
create trigger no_work_after_opt_out before insert on group_session for each row execute function refuse_opted_out();
create trigger no_work_after_opt_out before insert on group_child for each row execute function refuse_opted_out();
revoke execute on function refuse_opted_out() from public;

-- What rules read of these: days, kinds and ids.
create function engine.facts_of_programme(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'programme', 'row', jsonb_build_object('id', p.id,
      'starts_on', p.starts_on, 'closed_on', p.closed_on, 'transition_at', p.transition_at)))
    from programme p where p.child_id = any(p_members) and p.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'programme_plan', 'row', jsonb_build_object('programme_id', p.programme_id,
      'child_says', case when p.child_says = '' then '' else '-' end, 'parents_say', case when p.parents_say = '' then '' else '-' end,
      'parents_not_asked', case when p.parents_not_asked = '' then '' else '-' end, 'recorded_at', p.recorded_at)))
    from programme_plan p where p.child_id = any(p_members) and p.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'programme_session', 'row', jsonb_build_object('programme_id', s.programme_id,
      'held_on', s.held_on, 'kind', s.kind, 'attendance', s.attendance)))
    from programme_session s where s.child_id = any(p_members) and s.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'programme_extension', 'row', jsonb_build_object('id', e.id,
      'programme_id', e.programme_id, 'weeks', e.weeks, 'asked_at', e.asked_at)))
    from programme_extension e where e.child_id = any(p_members) and e.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'programme_approval', 'row', jsonb_build_object('extension_id', a.extension_id,
      'programme_id', a.programme_id, 'outcome', a.outcome, 'decided_at', a.decided_at)))
    from programme_approval a where a.child_id = any(p_members) and a.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_programme(uuid[]) to homeward_engine;

create function engine.facts_of_groups(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'group_child', 'row', jsonb_build_object('id', g.id,
      'joined_on', g.joined_on, 'left_on', g.left_on)))
    from group_child g where g.child_id = any(p_members) and g.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'group_told', 'row', jsonb_build_object('id', t.id, 'who', t.who,
      'told_on', t.told_on)))
    from group_told t where t.child_id = any(p_members) and t.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'group_opt_out', 'row', jsonb_build_object('id', o.id,
      'since_on', o.since_on, 'ended_on', o.ended_on)))
    from group_opt_out o where o.child_id = any(p_members) and o.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_groups(uuid[]) to homeward_engine;

call engine.gather_facts();
