-- People and where things go, kept by administrators: every change through a function that says who may, and on the record.

-- The version that a form was opened with: a change made on what is no longer so is refused and shown.
alter table person add version int not null default 1;
alter table team add version int not null default 1;

-- A person's rights as they changed, for their page: it only grows. The reason is about a worker, never about a child.
create table people_change (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person,
  act text not null,
  role text,
  agency_id uuid references agency,
  team_id uuid references team,
  holds_from timestamptz,
  holds_until timestamptz,
  reason text,
  children int,
  duties int,
  drafts int,
  at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  changed_by uuid default actor_person()
);
create index people_change_of_person on people_change (person_id, at);
create trigger only_grows before update or delete on people_change for each row execute function refuse_change();
create trigger never_emptied before truncate on people_change execute function refuse_change();
alter table people_change enable row level security;
create policy may_read on people_change for select to homeward_app using ((select role_may('people', 'read')));
grant select on people_change to homeward_app;

-- Where notices, letters and calls go (CARER-8.3, GAP-41, GAP-42). Nothing is overwritten: a new value ends the old on its day.
create table destination (
  id uuid primary key,
  kind text not null,
  whose text not null check (whose in ('staffordshire', 'stoke-on-trent', 'police')),
  name text not null check (name <> ''),
  telephone text,
  email text,
  from_on date not null,
  until_on date check (until_on >= from_on),
  set_by uuid default actor_person() references person,
  set_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);
create unique index destination_stands on destination (kind, whose) where until_on is null;
create index destination_of_kind on destination (kind, whose, from_on);

-- The domains that mail may go to. None is seeded.
create table mail_domain (
  domain text not null,
  from_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  until_at timestamptz,
  set_by uuid default actor_person() references person,
  primary key (domain, from_at)
);
create unique index mail_domain_stands on mail_domain (domain) where until_at is null;
grant select on destination, mail_domain to homeward_app, homeward_system;
create index recomputation_order on recomputation (asked_at, child_id);

-- The functions below are the only way in which any of this changes. Each answers how it came out in a word that the product
-- says in a sentence, and raises HW002 where the role may not ask at all.
create function may_or_refuse(p_section text) returns void language plpgsql stable as $$
begin
  if not role_may(p_section, 'write') then raise exception 'not allowed' using errcode = 'HW002'; end if;
end $$;

create function note(p_table text, p_id uuid, p_code text) returns void language sql as
$$ insert into audit_entry (subject_table, subject_id, reason_code) values (p_table, p_id, p_code) $$;

create function note_change(p_person uuid, p_act text, p_role text, p_agency uuid, p_team uuid, p_from timestamptz,
  p_until timestamptz, p_reason text) returns void language sql as $$
  insert into people_change (person_id, act, role, agency_id, team_id, holds_from, holds_until, reason)
  values (p_person, p_act, p_role, p_agency, p_team, p_from, p_until, nullif(p_reason, ''));
  update person set version = version + 1 where id = p_person;
$$;

create function real_now() returns timestamptz language sql as $$ select date_trunc('milliseconds', clock_timestamp()) $$;

-- Holds the person for this change; null where it may go on. Nobody changes their own rights, upwards or sideways.
create function hold_person(p_person uuid, p_version int, p_own boolean) returns text language plpgsql as $$
declare v person;
begin
  perform may_or_refuse('people');
  select * into v from person where id = p_person for update;
  if not found then return 'unknown'; end if;
  if not p_own and p_person = actor_person() then return 'own-rights'; end if;
  if v.left_at is not null then return 'left'; end if;
  if v.version <> p_version then return 'stale'; end if;
  return null;
end $$;

-- Whether somebody else is left who may let people in: an administrator without an end who can sign in.
create function another_administrator(p_besides uuid) returns boolean language sql stable as $$
  select exists (select from appointment a join person p on p.id = a.person_id
    where a.role = 'administrator' and a.person_id <> p_besides and p.left_at is null
      and a.from_at <= clock_timestamp() and a.until_at is null)
$$;

create function give_role(p_id uuid, p_person uuid, p_version int, p_agency uuid, p_role text, p_from timestamptz,
  p_until timestamptz, p_reason text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_held text;
  v_from timestamptz := greatest(p_from, real_now());
begin
  perform may_or_refuse('people');
  if exists (select from appointment where id = p_id) then return 'done'; end if;
  v_held := hold_person(p_person, p_version, false);
  if v_held is not null then return v_held; end if;
  if p_role = 'system' or p_until <= v_from then return 'refused'; end if;
  if not exists (select from agency where id = p_agency and (until_on is null or until_on > current_date)) then return 'unknown'; end if;
  if exists (select from appointment where person_id = p_person and agency_id = p_agency and role = p_role
      and (until_at is null or until_at > v_from) and (p_until is null or from_at < p_until)) then return 'held'; end if;
  insert into appointment (id, person_id, agency_id, role, from_at, until_at) values (p_id, p_person, p_agency, p_role, v_from, p_until);
  perform note_change(p_person, 'give-role', p_role, p_agency, null, v_from, p_until, p_reason);
  perform note('appointment', p_id, p_role);
  return 'done';
end $$;

-- Ends a role now or at a moment ahead. It takes effect at once in every open session: each act asks anew.
create function end_role(p_appointment uuid, p_version int, p_at timestamptz, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v appointment;
  v_held text;
  v_until timestamptz := greatest(p_at, real_now());
begin
  perform may_or_refuse('people');
  -- One at a time, so that two administrators cannot end each other.
  perform pg_advisory_xact_lock(713, 1);
  select * into v from appointment where id = p_appointment;
  if not found then return 'unknown'; end if;
  if v.until_at is not null and v.until_at <= clock_timestamp() then return 'done'; end if;
  v_held := hold_person(v.person_id, p_version, true);
  if v_held is not null then return v_held; end if;
  if v.role = 'administrator' and not another_administrator(v.person_id) then return 'last-administrator'; end if;
  update appointment set until_at = greatest(v_until, from_at) where id = p_appointment;
  perform note_change(v.person_id, 'end-role', v.role, v.agency_id, null, v.from_at, v_until, p_reason);
  perform note('appointment', p_appointment, v.role);
  return 'done';
end $$;

create function join_team(p_id uuid, p_person uuid, p_version int, p_team uuid, p_from timestamptz, p_until timestamptz,
  p_reason text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_held text;
  v_from timestamptz := greatest(p_from, real_now());
begin
  perform may_or_refuse('people');
  if exists (select from membership where id = p_id) then return 'done'; end if;
  v_held := hold_person(p_person, p_version, false);
  if v_held is not null then return v_held; end if;
  if p_until <= v_from then return 'refused'; end if;
  if not exists (select from team where id = p_team and (until_on is null or until_on > current_date)) then return 'unknown'; end if;
  -- Somebody is in a team only where they act for its agency: else the membership would open nothing, or later too much.
  if not exists (select from appointment a join team t on t.agency_id = a.agency_id where t.id = p_team and a.person_id = p_person
      and (a.until_at is null or a.until_at > v_from)) then return 'other-agency'; end if;
  if exists (select from membership where person_id = p_person and team_id = p_team
      and (until_at is null or until_at > v_from) and (p_until is null or from_at < p_until)) then return 'held'; end if;
  insert into membership (id, person_id, team_id, from_at, until_at) values (p_id, p_person, p_team, v_from, p_until);
  perform note_change(p_person, 'join-team', null, null, p_team, v_from, p_until, p_reason);
  perform note('membership', p_id, 'join');
  return 'done';
end $$;

create function leave_team(p_membership uuid, p_version int, p_at timestamptz, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v membership;
  v_held text;
  v_until timestamptz := greatest(p_at, real_now());
begin
  perform may_or_refuse('people');
  select * into v from membership where id = p_membership;
  if not found then return 'unknown'; end if;
  if v.until_at is not null and v.until_at <= clock_timestamp() then return 'done'; end if;
  v_held := hold_person(v.person_id, p_version, true);
  if v_held is not null then return v_held; end if;
  update membership set until_at = greatest(v_until, from_at) where id = p_membership;
  perform note_change(v.person_id, 'leave-team', null, null, v.team_id, v.from_at, v_until, p_reason);
  perform note('membership', p_membership, 'leave');
  return 'done';
end $$;

create function change_person(p_person uuid, p_version int, p_name text, p_email text, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_held text := hold_person(p_person, p_version, false);
begin
  if v_held is not null then return v_held; end if;
  if exists (select from person where lower(email) = lower(p_email) and id <> p_person) then return 'email-taken'; end if;
  update person set name = p_name, email = lower(p_email) where id = p_person;
  perform note_change(p_person, 'change-person', null, null, null, null, null, p_reason);
  perform note('person', p_person, 'name-or-address');
  return 'done';
end $$;

-- How somebody's sign-in stands; nothing of what they looked at.
create function sign_in_state(p_person uuid) returns table (has_account boolean, has_password boolean, has_factor boolean,
  last_signed_in_at timestamptz, sessions int, link_until timestamptz, held_forms int)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.person_id is not null, a.password_hash is not null, a.totp_secret is not null,
    (select max(s.made_at) from session s where s.person_id = p.id and s.factor in ('met', 'not-asked')),
    (select count(*)::int from session s where s.person_id = p.id and s.ended_at is null
      and s.last_seen_at > clock_timestamp() - interval '12 hours'),
    (select max(l.expires_at) from set_up_link l where l.person_id = p.id and l.used_at is null and l.expires_at > clock_timestamp()),
    (select count(*)::int from held_form h where h.person_id = p.id)
  from person p left join account a on a.person_id = p.id where p.id = p_person and role_may('people', 'read')
$$;

-- What somebody holds, in numbers only: an administrator sees no child.
create function held_by(p_person uuid) returns table (children int, worker_of int, duties int, drafts int, glasses int, covers int)
language sql stable security definer set search_path = public, pg_temp as $$
  with own as (select i.child_id, i.part from involvement i where i.person_id = p_person and i.entered_in_error_at is null
    and (i.until_on is null or i.until_on > (fact_now() at time zone 'Europe/London')::date))
  select (select count(distinct child_id)::int from own),
    (select count(distinct child_id)::int from own where part = 'social-worker'),
    (select count(*)::int from obligation o where o.assignee = p_person and o.met_at is null and o.lapsed_at is null and o.closed_at is null),
    (select count(*)::int from (select distinct form, subject from draft d where d.person_id = p_person) d),
    (select count(distinct g.child_id)::int from access_grant g where g.holder in (select a.id from appointment a where a.person_id = p_person)
      and g.because = 'break-glass' and g.from_at <= fact_now() and (g.until_at is null or g.until_at > fact_now())),
    (select count(*)::int from cover c where p_person in (c.away_id, c.covering_id) and c.ended_at is null and c.until_at > fact_now())
  where role_may('people', 'read')
$$;

-- Whether somebody may see a child today by a grant of their own or of a team that they are in.
create function may_see(p_person uuid, p_child uuid) returns boolean language sql stable as $$
  select exists (select from access_grant g where g.child_id = p_child and g.episode_id is null and g.suspended_at is null
    and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())
    and (g.holder = p_person or g.holder in (select m.team_id from membership m where m.person_id = p_person
      and m.from_at <= clock_timestamp() and (m.until_at is null or m.until_at > clock_timestamp()))))
$$;

-- Who may take over from whom: a colleague of today in an agency for which the other acted until now.
create function may_take_over(p_person uuid, p_successor uuid) returns boolean language sql stable as $$
  select exists (select from appointment a join appointment b on b.agency_id = a.agency_id join person p on p.id = b.person_id
    where a.person_id = p_person and b.person_id = p_successor and p.left_at is null and p_successor <> p_person
      and b.role in (select r.role from access_rule r where r.section = 'record' and r.act = 'read')
      and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp())
      and b.from_at <= clock_timestamp() and (b.until_at is null or b.until_at > clock_timestamp()))
$$;

-- Ends what somebody holds and hands it on, in one transaction: by ids, and answering numbers only. What nobody takes over
-- stays without a name for the team's manager to see. Drafts go only to one who may see that child, or stay where they are.
create function hand_on_leaver(p_person uuid, p_version int, p_children_to uuid, p_team uuid, p_duties_to uuid, p_drafts_to uuid,
  p_reason text) returns table (outcome text, children int, duties int, duties_left int, drafts int, drafts_left int)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
  v_now timestamptz := real_now();
  v_today date := (actor_now() at time zone 'Europe/London')::date;
  v_to uuid;
  v_team uuid;
  v_children uuid[] := '{}';
  v_of_duties uuid[] := '{}';
  v_row record;
begin
  children := 0; duties := 0; duties_left := 0; drafts := 0; drafts_left := 0;
  perform pg_advisory_xact_lock(713, 1);
  outcome := hold_person(p_person, p_version, false);
  if outcome is null and not another_administrator(p_person)
     and exists (select from appointment a where a.person_id = p_person and a.role = 'administrator' and (a.until_at is null or a.until_at > v_now))
  then outcome := 'last-administrator'; end if;
  foreach v_to in array array_remove(array[p_children_to, p_duties_to, p_drafts_to], null) loop
    if outcome is null and v_to = actor_person() then outcome := 'own-rights'; end if;
    if outcome is null and not may_take_over(p_person, v_to) then outcome := 'no-colleague'; end if;
  end loop;
  if outcome is null and p_team is not null and not exists (select from team t join appointment a on a.agency_id = t.agency_id
    where t.id = p_team and a.person_id = p_person and (a.until_at is null or a.until_at > v_now)) then outcome := 'no-colleague'; end if;
  if outcome is not null then return next; return; end if;

  perform 1 from child c where c.id in (select i.child_id from involvement i where i.person_id = p_person) order by c.id for no key update;
  perform set_config('app.reason', 'The worker left', true);
  for v_row in select i.* from involvement i where i.person_id = p_person and i.entered_in_error_at is null
      and (i.until_on is null or i.until_on > v_today) order by i.id for update loop
    v_children := v_children || v_row.child_id;
    update involvement i set until_on = greatest(v_today, i.from_on) where i.id = v_row.id;
    if p_children_to is not null and not exists (select from involvement x where x.child_id = v_row.child_id and x.person_id = p_children_to
        and x.part = v_row.part and x.entered_in_error_at is null and (x.until_on is null or x.until_on > v_today)) then
      insert into involvement (id, child_id, person_id, part, from_on, until_on)
      values (gen_random_uuid(), v_row.child_id, p_children_to, v_row.part, greatest(v_today, v_row.from_on), v_row.until_on);
    end if;
    if p_team is not null and not exists (select from involvement x where x.child_id = v_row.child_id and x.team_id = p_team
        and x.part = v_row.part and x.entered_in_error_at is null and (x.until_on is null or x.until_on > v_today)) then
      insert into involvement (id, child_id, team_id, part, from_on, until_on)
      values (gen_random_uuid(), v_row.child_id, p_team, v_row.part, greatest(v_today, v_row.from_on), v_row.until_on);
    end if;
  end loop;
  perform set_config('app.reason', '', true);
  -- The grants of the children follow at once, so that the successor sees them when they are given the duties.
  perform engine.carry_grants(c) from unnest(array(select distinct unnest(v_children))) c;

  for v_row in select o.* from obligation o where o.assignee = p_person and o.met_at is null and o.lapsed_at is null
      and o.closed_at is null order by o.child_id, o.rule, o.subject for update loop
    v_of_duties := v_of_duties || v_row.child_id;
    v_to := case when p_duties_to is not null and duty_holdable(v_row.record_id, v_row.episode_id, v_row.scope, p_duties_to, null) then p_duties_to end;
    v_team := case when v_to is null and p_team is not null and duty_holdable(v_row.record_id, v_row.episode_id, v_row.scope, null, p_team) then p_team end;
    update obligation o set assignee = v_to, team = v_team
     where o.child_id = v_row.child_id and o.rule = v_row.rule and o.subject = v_row.subject;
    insert into duty_step (id, child_id, rule, subject, kind, to_person, to_team, words)
    values (gen_random_uuid(), v_row.child_id, v_row.rule, v_row.subject, 'assigned', v_to, v_team, 'The worker left');
    if v_to is null and v_team is null then duties_left := duties_left + 1; else duties := duties + 1; end if;
  end loop;
  -- What was handed to them and never accepted stays with whoever handed it on.
  update obligation o set handed_to = null, handed_by = null, handed_at = null where o.handed_to = p_person;

  for v_row in select distinct d.form, d.subject from draft d where d.person_id = p_person order by 1, 2 loop
    v_to := (select case when may_see(p_drafts_to, c.child_id) then p_drafts_to end from (
      select k.id as child_id from child k where k.id::text = v_row.subject
      union all select e.child_id from episode e where e.id::text = v_row.subject limit 1) c);
    if v_to is null or exists (select from draft d where d.person_id = v_to and (d.form, d.subject) = (v_row.form, v_row.subject)) then
      drafts_left := drafts_left + 1;
    else
      update draft d set person_id = v_to where d.person_id = p_person and (d.form, d.subject) = (v_row.form, v_row.subject);
      drafts := drafts + 1;
    end if;
  end loop;

  update session s set ended_at = v_now, ended_because = 'left' where s.person_id = p_person and s.ended_at is null;
  delete from set_up_link l where l.person_id = p_person and l.used_at is null;
  delete from known_device k where k.person_id = p_person;
  update appointment a set until_at = greatest(v_now, a.from_at) where a.person_id = p_person and (a.until_at is null or a.until_at > v_now);
  update membership m set until_at = greatest(v_now, m.from_at) where m.person_id = p_person and (m.until_at is null or m.until_at > v_now);
  update access_grant g set until_at = greatest(actor_now(), g.from_at)
   where (g.holder = p_person or g.holder in (select a.id from appointment a where a.person_id = p_person))
     and g.holder_kind <> 'team' and (g.until_at is null or g.until_at > actor_now());
  update cover c set ended_at = actor_now(), ended_by = actor_person()
   where p_person in (c.away_id, c.covering_id) and c.ended_at is null and c.until_at > actor_now();
  update person p set left_at = v_now, version = version + 1 where p.id = p_person;
  children := (select count(distinct c) from unnest(v_children) c);
  insert into people_change (person_id, act, reason, children, duties, drafts) values (p_person, 'leave', nullif(p_reason, ''), children, duties, drafts);
  insert into audit_entry (children, subject_table, subject_id, reason_code)
  values (array(select distinct unnest(v_children || v_of_duties)), 'person', p_person, 'left');
  outcome := 'done';
  return next;
end $$;

-- Undone the same day: the person is there again, and holds nothing until somebody gives it to them.
create function come_back(p_person uuid, p_reason text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v person;
begin
  perform may_or_refuse('people');
  select * into v from person where id = p_person for update;
  if not found then return 'unknown'; end if;
  if v.left_at is null then return 'done'; end if;
  if (v.left_at at time zone 'Europe/London')::date <> (clock_timestamp() at time zone 'Europe/London')::date then return 'too-late'; end if;
  update person set left_at = null where id = p_person;
  perform note_change(p_person, 'come-back', null, null, null, null, null, p_reason);
  perform note('person', p_person, 'came-back');
  return 'done';
end $$;

-- Invitations, resets and unlocking are written at the door of sign-in, which says them here.
create function note_at_the_door(p_person uuid, p_act text, p_role text, p_agency uuid, p_reason text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform note_change(p_person, p_act, p_role, p_agency, null, null, null, p_reason);
end $$;
grant execute on function note_at_the_door(uuid, text, text, uuid, text) to homeward_sign_in;

-- The directory.

-- Sets a destination from a day on. The value that stood ends on that day; one that was to begin later, or on the same day, gives way.
create function set_destination(p_id uuid, p_kind text, p_whose text, p_name text, p_telephone text, p_email text, p_from date,
  p_standing uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v destination;
begin
  perform may_or_refuse('directory');
  perform pg_advisory_xact_lock(713, 2);
  if exists (select from destination where id = p_id) then return 'done'; end if;
  select * into v from destination where kind = p_kind and whose = p_whose and until_on is null for update;
  if v.id is distinct from p_standing then return 'stale'; end if;
  if v.from_on > p_from then return 'before'; end if;
  if p_email is not null and not exists (select from mail_domain m where m.domain = split_part(lower(p_email), '@', 2) and m.until_at is null)
  then return 'domain'; end if;
  update destination set until_on = p_from where id = v.id;
  insert into destination (id, kind, whose, name, telephone, email, from_on) values (p_id, p_kind, p_whose, p_name, p_telephone, p_email, p_from);
  perform note('destination', p_id, p_kind);
  return 'done';
end $$;

-- Ends a destination on a day without a new one.
create function end_destination(p_id uuid, p_on date) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v destination;
begin
  perform may_or_refuse('directory');
  select * into v from destination where id = p_id for update;
  if not found then return 'unknown'; end if;
  if v.until_on is not null then return 'done'; end if;
  if p_on < v.from_on then return 'before'; end if;
  update destination set until_on = p_on where id = p_id;
  perform note('destination', p_id, 'ended');
  return 'done';
end $$;

create function allow_mail_domain(p_domain text, p_allow boolean) returns text language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform may_or_refuse('directory');
  perform pg_advisory_xact_lock(713, 3);
  if p_allow then
    insert into mail_domain (domain) values (lower(p_domain)) on conflict do nothing;
  else
    if exists (select from destination d where split_part(lower(d.email), '@', 2) = lower(p_domain)
      and (d.until_on is null or d.until_on > current_date)) then return 'in-use'; end if;
    update mail_domain set until_at = real_now() where domain = lower(p_domain) and until_at is null;
  end if;
  perform note('mail_domain', null, case when p_allow then 'allowed' else 'ended' end);
  return 'done';
end $$;

create function set_operational_number(p_key text, p_from timestamptz, p_value numeric) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform may_or_refuse('directory');
  insert into operational_number (key, from_at, value) values (p_key, greatest(p_from, actor_now()), p_value)
  on conflict (key, from_at) do update set value = excluded.value, set_by = excluded.set_by;
  perform note('operational_number', null, p_key);
  return 'done';
end $$;

-- Children whom a remit concerns wait to be looked at again: their grants are then carried out anew.
create function await_remit(p_kind text, p_value text) returns void language sql as $$
  insert into recomputation (child_id, because)
  select c.id, 'what a team answers for changed' from child c where p_kind = 'authority' and c.responsible_authority = p_value
  union
  select p.child_id, 'what a team answers for changed' from placement p
   where (p_kind = 'authority' and p.lives_in = p_value) or (p_kind = 'district' and p.district = p_value)
  union
  select e.child_id, 'what a team answers for changed' from episode e where p_kind = 'open-episode' and e.entered_in_error_at is null
    and (e.well_being_confirmed_at is null or greatest(e.well_being_confirmed_at, e.located_at, e.returned_at) > actor_now() - interval '28 days')
  on conflict do nothing
$$;

create function make_agency(p_id uuid, p_name text, p_kind text, p_authority text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform may_or_refuse('directory');
  if exists (select from agency where id = p_id) then return 'done'; end if;
  if exists (select from agency where lower(name) = lower(p_name)) then return 'held'; end if;
  insert into agency (id, name, kind, authority, from_on) values (p_id, p_name, p_kind, p_authority, current_date);
  perform note('agency', p_id, p_kind);
  return 'done';
end $$;

create function make_team(p_id uuid, p_agency uuid, p_name text, p_kind text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform may_or_refuse('directory');
  if exists (select from team where id = p_id) then return 'done'; end if;
  if not exists (select from agency where id = p_agency) then return 'unknown'; end if;
  if exists (select from team where agency_id = p_agency and lower(name) = lower(p_name) and until_on is null) then return 'held'; end if;
  insert into team (id, agency_id, name, kind, from_on) values (p_id, p_agency, p_name, p_kind, current_date);
  perform note('team', p_id, p_kind);
  return 'done';
end $$;

create function hold_team(p_team uuid, p_version int) returns text language plpgsql as $$
declare v team;
begin
  perform may_or_refuse('directory');
  select * into v from team where id = p_team for update;
  if not found then return 'unknown'; end if;
  if v.version <> p_version then return 'stale'; end if;
  return case when v.until_on is not null then 'ended' end;
end $$;

create function rename_team(p_team uuid, p_version int, p_name text, p_kind text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_held text := hold_team(p_team, p_version);
begin
  if v_held is not null then return v_held; end if;
  update team set name = p_name, kind = p_kind, version = version + 1 where id = p_team;
  perform note('team', p_team, 'changed');
  return 'done';
end $$;

-- Ends a team: its remits and memberships end with it, and the children that it answered for are looked at again.
create function end_team(p_team uuid, p_version int) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_held text := hold_team(p_team, p_version);
  v_row record;
begin
  if v_held is not null then return v_held; end if;
  if exists (select from involvement i where i.team_id = p_team and i.entered_in_error_at is null
      and (i.until_on is null or i.until_on > (actor_now() at time zone 'Europe/London')::date))
    or exists (select from placement p where p.home_team_id = p_team and p.entered_in_error_at is null
      and (p.until_on is null or p.until_on > (actor_now() at time zone 'Europe/London')::date)) then return 'in-use'; end if;
  for v_row in select * from remit where team_id = p_team and (until_at is null or until_at > actor_now()) loop
    update remit set until_at = greatest(actor_now(), from_at) where id = v_row.id;
    perform await_remit(v_row.kind, v_row.value);
  end loop;
  update membership set until_at = greatest(real_now(), from_at) where team_id = p_team and (until_at is null or until_at > real_now());
  update team set until_on = current_date, version = version + 1 where id = p_team;
  perform note('team', p_team, 'ended');
  return 'done';
end $$;

create function give_remit(p_id uuid, p_team uuid, p_version int, p_kind text, p_value text, p_from timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_held text;
begin
  perform may_or_refuse('directory');
  if exists (select from remit where id = p_id) then return 'done'; end if;
  v_held := hold_team(p_team, p_version);
  if v_held is not null then return v_held; end if;
  -- Who sees every child of a council is decided by another administrator than one who is in the team.
  if exists (select from membership m where m.team_id = p_team and m.person_id = actor_person()
      and (m.until_at is null or m.until_at > clock_timestamp())) then return 'own-rights'; end if;
  if exists (select from remit where team_id = p_team and kind = p_kind and value is not distinct from p_value
      and (until_at is null or until_at > p_from)) then return 'held'; end if;
  insert into remit (id, team_id, kind, value, from_at) values (p_id, p_team, p_kind, p_value, greatest(p_from, actor_now()));
  update team set version = version + 1 where id = p_team;
  perform await_remit(p_kind, p_value);
  perform note('remit', p_id, p_kind);
  return 'done';
end $$;

create function end_remit(p_id uuid, p_version int, p_at timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v remit;
  v_held text;
begin
  perform may_or_refuse('directory');
  select * into v from remit where id = p_id;
  if not found then return 'unknown'; end if;
  if v.until_at is not null and v.until_at <= actor_now() then return 'done'; end if;
  v_held := hold_team(v.team_id, p_version);
  if v_held is not null then return v_held; end if;
  update remit set until_at = greatest(p_at, actor_now(), from_at) where id = p_id;
  update team set version = version + 1 where id = v.team_id;
  perform await_remit(v.kind, v.value);
  perform note('remit', p_id, v.kind);
  return 'done';
end $$;

do $$
declare f text;
begin
  foreach f in array array['give_role', 'end_role', 'join_team', 'leave_team', 'change_person', 'sign_in_state', 'held_by',
    'hand_on_leaver', 'come_back', 'set_destination', 'end_destination', 'allow_mail_domain', 'set_operational_number',
    'make_agency', 'make_team', 'rename_team', 'end_team', 'give_remit', 'end_remit'] loop
    execute format('grant execute on function %I to homeward_app', f);
  end loop;
end $$;

-- How many children wait to be looked at again, for whoever changed what a team answers for.
create function children_waiting() returns int language sql stable security definer set search_path = public, pg_temp as
$$ select count(*)::int from recomputation where role_may('directory', 'read') $$;
grant execute on function children_waiting() to homeward_app;
