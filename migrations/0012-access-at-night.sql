-- Access that works at night: cover while somebody is away, asking for access, breaking the glass, and restricted records.

-- A grant may be held by an appointment (one person in one role in one agency): then it neither follows the person into
-- another role nor passes to whoever covers for them. A grant that a seal suspends says which seal.
alter table access_grant drop constraint access_grant_holder_kind_check, drop constraint access_grant_because_check,
  add constraint access_grant_holder_kind_check check (holder_kind in ('team', 'person', 'appointment')),
  add constraint access_grant_because_check check (because in ('involvement', 'placement', 'authority', 'district', 'open-episode',
    'reported', 'recorded', 'meeting', 'referral', 'cover', 'asked', 'break-glass', 'keeper')),
  add suspended_by uuid;

-- Who stands in for whom while they are away; it ends by itself, and nothing is copied for any child.
create table cover (
  id uuid primary key,
  away_id uuid not null references person,
  covering_id uuid not null references person,
  agency_id uuid not null references agency,
  from_at timestamptz not null,
  until_at timestamptz not null,
  reason text not null default '',
  made_by uuid not null default actor_person() references person,
  made_at timestamptz not null default actor_now(),
  ended_at timestamptz,
  ended_by uuid references person,
  check (away_id <> covering_id),
  check (until_at > from_at and until_at <= from_at + interval '366 days')
);
create index cover_by_covering on cover (covering_id, agency_id);
create index cover_of_away on cover (away_id);

create or replace function begin_as(p_appointment uuid, p_act text, p_request text, p_source text, p_at timestamptz)
returns table (person_id uuid, agency_id uuid, role text, fact_time timestamptz, real_time timestamptz)
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  v_now timestamptz := fact_now();
  v_real timestamptz := date_trunc('milliseconds', clock_timestamp());
  v_teams uuid[];
  v_covered uuid[];
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
  select array_agg(distinct m.team_id) into v_teams
    from membership m join team t on t.id = m.team_id
   where m.person_id = begin_as.person_id and t.agency_id = begin_as.agency_id
     and m.from_at <= v_real and (m.until_at is null or m.until_at > v_real);
  -- Most people cover for nobody: they are not made to wait for the longer question.
  if exists (select from cover c where c.covering_id = begin_as.person_id and c.agency_id = begin_as.agency_id and c.until_at > v_now) then
  select array_agg(distinct c.away_id) into v_covered
    from cover c join person p on p.id = c.away_id
   where c.covering_id = begin_as.person_id and c.agency_id = begin_as.agency_id and p.left_at is null
     and c.from_at <= v_now and c.until_at > v_now and (c.ended_at is null or c.ended_at > v_now)
     and exists (select from appointment x where x.person_id = c.away_id and x.agency_id = c.agency_id
       and x.from_at <= v_real and (x.until_at is null or x.until_at > v_real));
  end if;
  perform set_config('app.appointment', p_appointment::text, true), set_config('app.person', person_id::text, true),
          set_config('app.agency', agency_id::text, true), set_config('app.role', role, true),
          set_config('app.teams', coalesce(v_teams, '{}')::text, true),
          set_config('app.holders', (array[person_id] || coalesce(v_teams, '{}') || p_appointment || coalesce(v_covered, '{}'))::text, true),
          set_config('app.now', v_now::text, true), set_config('app.act', p_act, true),
          set_config('app.request', p_request, true), set_config('app.source', p_source, true),
          set_config('app.reason', '', true), set_config('app.touched', '', true),
          set_config('app.past', case when p_at is null then '' else 'yes' end, true);
  fact_time := v_now; real_time := v_real;
  return next;
end $$;

-- The teams that the actor acts for, and the role in which they act. What an act gives to "the actor and their team" goes to
-- these: the other holders are people who are covered for, and to them nothing is ever given by another's act.
create function actor_teams() returns uuid[] language sql stable
return coalesce(nullif(current_setting('app.teams', true), '')::uuid[], '{}');
create function actor_appointment() returns uuid language sql stable
return nullif(current_setting('app.appointment', true), '')::uuid;
grant execute on function actor_teams(), actor_appointment() to homeward_app, homeward_engine, homeward_system;

create or replace function make_child(p_id uuid, p_authority text, p_authority_name text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('record', 'write') then raise exception 'this role may not make a record' using errcode = 'HW002'; end if;
  insert into child (id, responsible_authority, responsible_authority_name) values (p_id, p_authority, p_authority_name);
  insert into access_grant (child_id, holder, holder_kind, because)
  select p_id, actor_person(), 'person', 'recorded'
  union all select p_id, t, 'team', 'recorded' from unnest(actor_teams()) t;
end $$;

-- The same, without placements and involvements that were entered in error.
create or replace function engine.wanted_grants(p_child uuid)
returns table (holder uuid, holder_kind text, because text, cause_id uuid, from_at timestamptz, until_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin return query
  with lived as (select p.id, p.home_team_id, p.lives_in, p.district, p.from_on::timestamp at time zone 'Europe/London' as from_at,
      p.until_on::timestamp at time zone 'Europe/London' as until_at from placement p
      where p.child_id = p_child and p.entered_in_error_at is null)
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
    from involvement i where i.child_id = p_child and i.entered_in_error_at is null;
end $$;

-- Records that are the same child, the one that is asked about among them.
create function child_group(p_child uuid) returns setof uuid language sql stable as $$
  select coalesce(c.same_as, c.id) from child c where c.id = p_child
  union all select m.id from child c join child m on m.same_as = coalesce(c.same_as, c.id) where c.id = p_child
$$;

-- Whether the actor sees the whole child by a grant that lasts because of their work. A broken glass opens a record in an
-- emergency: it does not make anybody one who answers for the record, reviews, or restricts it.
create function works_with(p_child uuid) returns boolean language sql stable as $$
  select exists (select from access_grant g where g.child_id = p_child and g.holder = any(actor_holders()) and g.episode_id is null
    and g.because <> 'break-glass' and g.suspended_at is null and g.from_at <= actor_now()
    and (g.until_at is null or g.until_at > actor_now()))
$$;

-- Notes an act upon access in the audit; who, when and which act come from the transaction.
create function note_access(p_children uuid[], p_table text, p_id uuid, p_reason_code text) returns void language sql as $$
  insert into audit_entry (children, subject_table, subject_id, reason_code) values (p_children, p_table, p_id, p_reason_code)
$$;

-- Restricted records. ------------------------------------------------------------------------------------------------------

-- A seal restricts a record to its keepers. Its words never leave it: who restricted what and why is itself sensitive.
create table seal (
  id uuid primary key,
  reason text not null,
  sealed_at timestamptz not null default actor_now(),
  sealed_by uuid not null default actor_person() references person,
  ended_at timestamptz,
  ended_by uuid references person,
  end_reason text,
  check ((ended_at is null) = (end_reason is null))
);
-- Every record that it restricts: all that are the same child, also those found to be so later.
create table seal_child (
  seal_id uuid not null references seal,
  child_id uuid not null references child,
  from_at timestamptz not null default actor_now(),
  until_at timestamptz,
  primary key (seal_id, child_id)
);
create index seal_child_standing on seal_child (child_id) where until_at is null;
-- A keeper is a person in one role or a team, so that whoever covers for a keeper does not come in with them.
create table seal_keeper (
  seal_id uuid not null references seal,
  holder uuid not null,
  holder_kind text not null check (holder_kind in ('appointment', 'team')),
  named_at timestamptz not null default clock_timestamp(),
  named_by uuid not null default actor_person() references person,
  ended_at timestamptz,
  ended_by uuid references person
);
create unique index seal_keeper_once on seal_keeper (seal_id, holder) where ended_at is null;

create function is_sealed(p_child uuid) returns boolean language sql stable as
$$ select exists (select from seal_child s where s.child_id = p_child and s.until_at is null) $$;

-- The seal that shuts this grant, or none: its holder keeps the record, or it is the episode that somebody reported since.
create function seal_shutting(p_child uuid, p_holder uuid, p_because text, p_episode uuid, p_from timestamptz) returns uuid
language sql stable as $$
  select s.seal_id from seal_child s
   where s.child_id = p_child and s.until_at is null
     and not (p_because = 'reported' and p_episode is not null and p_from >= s.from_at)
     and not exists (select from seal_child o join seal_keeper k on k.seal_id = o.seal_id
       where o.child_id = p_child and o.until_at is null and k.ended_at is null and k.holder = p_holder)
   order by s.seal_id limit 1
$$;

-- However a grant comes to be, on a restricted record it begins suspended unless a keeper holds it.
create function begin_suspended() returns trigger language plpgsql as $$
begin
  if new.suspended_at is null and is_sealed(new.child_id) then
    new.suspended_by := seal_shutting(new.child_id, new.holder, new.because, new.episode_id, new.from_at);
    if new.suspended_by is not null then new.suspended_at := coalesce(actor_now(), clock_timestamp()); end if;
  end if;
  return new;
end $$;
create trigger begin_suspended before insert on access_grant for each row execute function begin_suspended();

-- Brings every grant of these records to what their seals say; what was suspended for another reason is left as it is.
create function settle_seals(p_children uuid[]) returns void language plpgsql as $$
begin
  update access_grant g set suspended_by = w.by, suspended_at = case when w.by is null then null else coalesce(g.suspended_at, actor_now()) end
    from (select o.id, seal_shutting(o.child_id, o.holder, o.because, o.episode_id, o.from_at) as by
            from access_grant o where o.child_id = any(p_children)) w
   where w.id = g.id and g.suspended_by is distinct from w.by and (g.suspended_by is not null or g.suspended_at is null);
  update child set sealed_at = null where id = any(p_children)
     and sealed_at is distinct from (select min(s.from_at) from seal_child s where s.child_id = child.id and s.until_at is null);
end $$;

-- That a record is restricted follows from its seals and from nothing that a caller writes.
create function say_sealed() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.sealed_at := (select min(s.from_at) from seal_child s where s.child_id = new.id and s.until_at is null);
  return new;
end $$;
create trigger say_sealed before update on child for each row execute function say_sealed();

-- Grants that let the keepers of a seal see each of its records.
create function let_keepers_in(p_seal uuid) returns void language sql as $$
  insert into access_grant (child_id, holder, holder_kind, because, cause_id)
  select s.child_id, k.holder, k.holder_kind, 'keeper', p_seal from seal_child s join seal_keeper k on k.seal_id = s.seal_id
   where s.seal_id = p_seal and s.until_at is null and k.ended_at is null
  on conflict do nothing
$$;

-- Records found to be the same child share their seals: what restricts one restricts all.
create function unite_seals() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_group uuid[] := array(select child_group(new.id));
  v_seals uuid[] := array(select distinct s.seal_id from seal_child s where s.child_id = any(v_group) and s.until_at is null);
  v_seal uuid;
begin
  if cardinality(v_seals) = 0 then return null; end if;
  insert into seal_child (seal_id, child_id) select s, c from unnest(v_seals) s, unnest(v_group) c
  on conflict (seal_id, child_id) do update set until_at = null, from_at = excluded.from_at where seal_child.until_at is not null;
  foreach v_seal in array v_seals loop perform let_keepers_in(v_seal); end loop;
  perform settle_seals(v_group);
  return null;
end $$;
create trigger unite_seals after update of same_as on child for each row
  when (new.same_as is not null and new.same_as is distinct from old.same_as) execute function unite_seals();

-- Whether somebody can come in as this keeper today.
create function keeper_lives(p_holder uuid, p_kind text) returns boolean language sql stable as $$
  select case p_kind
    when 'appointment' then exists (select from appointment a join person p on p.id = a.person_id
      where a.id = p_holder and p.left_at is null and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp()))
    else exists (select from membership m join team t on t.id = m.team_id join person p on p.id = m.person_id
      join appointment a on a.person_id = m.person_id and a.agency_id = t.agency_id
      where m.team_id = p_holder and p.left_at is null
        and m.from_at <= clock_timestamp() and (m.until_at is null or m.until_at > clock_timestamp())
        and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp())) end
$$;

-- Whether the actor keeps a seal that stands.
create function keeps(p_seal uuid) returns boolean language sql stable as $$
  select exists (select from seal_keeper k join seal s on s.id = k.seal_id
    where k.seal_id = p_seal and k.ended_at is null and s.ended_at is null and k.holder = any(actor_teams() || actor_appointment()))
$$;

-- Restricts a record and all that are the same child. False where there is none that the actor works with, or it is restricted.
create function seal_record(p_id uuid, p_child uuid, p_reason text, p_keepers uuid[]) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_group uuid[];
begin
  if not role_may('seals', 'write') then raise exception 'this role may not restrict a record' using errcode = 'HW002'; end if;
  perform 1 from child where id in (select child_group(p_child)) order by id for no key update;
  if exists (select from seal where id = p_id and sealed_by = actor_person()) then return true; end if;
  if not works_with(p_child) or is_sealed(p_child) then return false; end if;
  v_group := array(select child_group(p_child));
  insert into seal (id, reason) values (p_id, p_reason);
  insert into seal_child (seal_id, child_id) select p_id, c from unnest(v_group) c;
  insert into seal_keeper (seal_id, holder, holder_kind)
  select p_id, k, case when exists (select from team t where t.id = k) then 'team' else 'appointment' end
    from (select actor_appointment() as k union select unnest(p_keepers)) k
   where keeper_lives(k, case when exists (select from team t where t.id = k) then 'team' else 'appointment' end);
  perform let_keepers_in(p_id), settle_seals(v_group), note_access(v_group, 'seal', p_id, null);
  return true;
end $$;

-- Lifts a seal: what it suspended holds again as if it had never been. False where the actor keeps no such seal.
create function unseal_record(p_seal uuid, p_reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_group uuid[];
begin
  perform 1 from seal where id = p_seal for update;
  if not keeps(p_seal) then return false; end if;
  v_group := array(select child_id from seal_child where seal_id = p_seal and until_at is null);
  update seal set ended_at = actor_now(), ended_by = actor_person(), end_reason = p_reason where id = p_seal;
  update seal_child set until_at = actor_now() where seal_id = p_seal and until_at is null;
  update access_grant set until_at = actor_now() where because = 'keeper' and cause_id = p_seal and child_id = any(v_group)
     and (until_at is null or until_at > actor_now());
  perform settle_seals(v_group), note_access(v_group, 'seal', p_seal, null);
  return true;
end $$;

-- Who keeps the restricted record that the actor sees: one row a keeper, with the seal's words.
create function seal_of_child(p_child uuid)
returns table (seal_id uuid, reason text, sealed_at timestamptz, sealed_by text, holder uuid, holder_kind text, keeper text, lives boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.reason, s.sealed_at, p.name, k.holder, k.holder_kind,
    coalesce(t.name, kp.name || ', ' || ka.role), keeper_lives(k.holder, k.holder_kind)
    from seal_child c join seal s on s.id = c.seal_id join person p on p.id = s.sealed_by
    join seal_keeper k on k.seal_id = s.id and k.ended_at is null
    left join team t on t.id = k.holder left join appointment ka on ka.id = k.holder left join person kp on kp.id = ka.person_id
   where c.child_id = p_child and c.until_at is null and works_with(p_child)
   order by s.sealed_at, k.named_at, k.holder
$$;

-- Names another keeper, in the hands of a keeper; or of information governance where no keeper is left, who does not see the
-- record and may not name themselves. False where there is no such seal for them, or nobody can come in as that keeper.
create function name_keeper(p_seal uuid, p_holder uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_kind text := case when exists (select from team where id = p_holder) then 'team' else 'appointment' end;
  v_group uuid[];
begin
  perform 1 from seal where id = p_seal and ended_at is null for update;
  if not found or not keeper_lives(p_holder, v_kind) then return false; end if;
  if not keeps(p_seal) then
    if current_setting('app.role', true) <> 'information-governance'
      or exists (select from seal_keeper k where k.seal_id = p_seal and k.ended_at is null and keeper_lives(k.holder, k.holder_kind))
      or exists (select from appointment a where a.id = p_holder and a.person_id = actor_person())
      or exists (select from membership m where m.team_id = p_holder and m.person_id = actor_person()) then return false; end if;
  end if;
  insert into seal_keeper (seal_id, holder, holder_kind) values (p_seal, p_holder, v_kind) on conflict do nothing;
  v_group := array(select child_id from seal_child where seal_id = p_seal and until_at is null);
  perform let_keepers_in(p_seal), settle_seals(v_group), note_access(v_group, 'seal', p_seal, null);
  return true;
end $$;

-- Lets a keeper go, in the hands of a keeper; never the last one through whom somebody can come in.
create function drop_keeper(p_seal uuid, p_holder uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_group uuid[];
begin
  perform 1 from seal where id = p_seal and ended_at is null for update;
  if not found or not keeps(p_seal) or not exists (select from seal_keeper k where k.seal_id = p_seal and k.ended_at is null
    and k.holder <> p_holder and keeper_lives(k.holder, k.holder_kind)) then return false; end if;
  update seal_keeper set ended_at = clock_timestamp(), ended_by = actor_person() where seal_id = p_seal and holder = p_holder and ended_at is null;
  v_group := array(select child_id from seal_child where seal_id = p_seal and until_at is null);
  update access_grant set until_at = actor_now() where because = 'keeper' and cause_id = p_seal and holder = p_holder
     and child_id = any(v_group) and (until_at is null or until_at > actor_now());
  perform settle_seals(v_group), note_access(v_group, 'seal', p_seal, null);
  return true;
end $$;

-- Restricted records that nobody can open any more: for information governance, who learn the authority and no more.
create function seals_without_keeper()
returns table (seal_id uuid, sealed_at timestamptz, authority text, record text)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, s.sealed_at, min(c.responsible_authority), left(min(c.id::text), 8)
    from seal s join seal_child sc on sc.seal_id = s.id and sc.until_at is null join child c on c.id = sc.child_id
   where s.ended_at is null and current_setting('app.role', true) = 'information-governance'
     and not exists (select from seal_keeper k where k.seal_id = s.id and k.ended_at is null and keeper_lives(k.holder, k.holder_kind))
   group by s.id order by s.sealed_at
$$;

-- The search. --------------------------------------------------------------------------------------------------------------

create index search_handle_by_age on search_handle (made_at);

-- The child behind a door that this actor may knock at: a handle of their own search of the last day, or an episode that they
-- may see. Unknown, another's, expired and restricted are the same nothing.
create function child_behind(p_door uuid) returns uuid language sql stable as $$
  select d.child_id from (
    select h.child_id from search_handle h where h.handle = p_door and h.person_id = actor_person()
      and h.made_at > clock_timestamp() - interval '1 day'
    union all
    select e.child_id from episode e where e.id = p_door and role_may('episodes', 'read') and exists (select from access_grant g where g.child_id = e.child_id
      and g.holder = any(actor_holders()) and (g.episode_id is null or g.episode_id = e.id) and g.suspended_at is null
      and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))) d
    join child c on c.id = d.child_id
   where c.entered_in_error_at is null and not is_sealed(c.id)
$$;

-- Whose record is behind the door: the authority, which the search said already. No row where there is nothing.
create function look_behind(p_door uuid) returns table (authority text)
language sql stable security definer set search_path = public, pg_temp as
$$ select c.responsible_authority from child c where c.id = child_behind(p_door) $$;

-- Asking for access. -------------------------------------------------------------------------------------------------------

create sequence access_request_number start 101;
create table access_request (
  id uuid primary key,
  reference text not null unique default 'A-' || nextval('access_request_number'),
  child_id uuid not null references child,
  person_id uuid not null default actor_person() references person,
  appointment_id uuid not null default actor_appointment() references appointment,
  reason text not null,
  asked_at timestamptz not null default actor_now(),
  withdrawn_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references person,
  answer text check (answer in ('granted', 'refused')),
  answer_words text,
  until_at timestamptz,
  check ((answered_at is null) = (answer is null)),
  check ((answer = 'granted') = (until_at is not null)),
  check (until_at <= answered_at + interval '366 days')
);
create unique index access_request_once on access_request (appointment_id, child_id) where answered_at is null and withdrawn_at is null;
create index access_request_waiting on access_request (asked_at) where answered_at is null and withdrawn_at is null;
create index access_request_of_person on access_request (person_id, asked_at);

-- Asks for access to the child behind a door; answers the reference, or null where there is nothing behind it.
create function ask_access(p_id uuid, p_door uuid, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_child uuid := child_behind(p_door);
  v_reference text;
begin
  if not role_may('record', 'read') then raise exception 'this role may not ask' using errcode = 'HW002'; end if;
  select reference into v_reference from access_request where id = p_id and person_id = actor_person();
  if found or v_child is null then return v_reference; end if;
  insert into access_request (id, child_id, reason) values (p_id, v_child, p_reason) on conflict do nothing returning reference into v_reference;
  if not found then
    select reference into v_reference from access_request where appointment_id = actor_appointment() and child_id = v_child
       and answered_at is null and withdrawn_at is null;
    return v_reference;
  end if;
  perform note_access(array[v_child], 'access_request', p_id, null);
  return v_reference;
end $$;

-- Requests that wait for an answer of this actor: somebody on duty who works with the child, and is not the one who asks.
create function requests_to_answer()
returns table (id uuid, reference text, child_id uuid, asker text, role text, agency text, reason text, asked_at timestamptz, too_long boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.reference, r.child_id, p.name, a.role, g.name, r.reason, r.asked_at,
    r.asked_at + operational('access-request-unanswered-minutes', 30)::float8 * interval '1 minute' <= actor_now()
    from access_request r join person p on p.id = r.person_id join appointment a on a.id = r.appointment_id join agency g on g.id = a.agency_id
   where r.answered_at is null and r.withdrawn_at is null and r.person_id <> actor_person()
     and role_may('access-answers', 'read') and works_with(r.child_id)
   order by r.asked_at, r.id
$$;

-- Answers a request. 'granted' and 'refused' as told, 'closed' where it was answered or withdrawn already, 'restricted' where
-- the record is restricted meanwhile, null where there is none that waits for this actor.
create function answer_access(p_id uuid, p_grant boolean, p_until timestamptz, p_words text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v access_request;
begin
  if not role_may('access-answers', 'write') then raise exception 'this role may not answer' using errcode = 'HW002'; end if;
  select * into v from access_request where id = p_id for update;
  if not found or v.person_id = actor_person() or not works_with(v.child_id) then return null; end if;
  if v.answered_at is not null or v.withdrawn_at is not null then return 'closed'; end if;
  perform 1 from child where id = v.child_id for no key update;
  if p_grant and is_sealed(v.child_id) then return 'restricted'; end if;
  update access_request set answered_at = actor_now(), answered_by = actor_person(), answer = case when p_grant then 'granted' else 'refused' end,
    answer_words = p_words, until_at = case when p_grant then p_until end where id = p_id;
  if p_grant then
    insert into access_grant (child_id, holder, holder_kind, because, cause_id, until_at)
    select c, v.appointment_id, 'appointment', 'asked', p_id, p_until from child_group(v.child_id) c;
  end if;
  perform note_access(array[v.child_id], 'access_request', p_id, case when p_grant then 'granted' else 'refused' end);
  return case when p_grant then 'granted' else 'refused' end;
end $$;

create function withdraw_access(p_id uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_child uuid;
begin
  update access_request set withdrawn_at = actor_now()
   where id = p_id and person_id = actor_person() and answered_at is null and withdrawn_at is null returning child_id into v_child;
  if not found then return false; end if;
  perform note_access(array[v_child], 'access_request', p_id, 'withdrawn');
  return true;
end $$;

-- What the actor asked for in this role. The child is named only where it was given and still holds.
create function my_requests()
returns table (id uuid, reference text, authority text, reason text, asked_at timestamptz, withdrawn_at timestamptz, answer text,
  answered_at timestamptz, answer_words text, until_at timestamptz, child_id uuid)
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id, r.reference, c.responsible_authority, r.reason, r.asked_at, r.withdrawn_at, r.answer, r.answered_at, r.answer_words, r.until_at,
    case when exists (select from access_grant g where g.cause_id = r.id and g.child_id = r.child_id and g.suspended_at is null
      and g.until_at > actor_now()) then r.child_id end
    from access_request r join child c on c.id = r.child_id
   where r.appointment_id = actor_appointment() and r.asked_at > actor_now() - interval '90 days'
   order by r.asked_at desc, r.id limit 50
$$;

-- How many requests wait too long: for information governance, who see the number alone.
create function count_unanswered() returns table (waiting bigint, too_long bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*), count(*) filter (where r.asked_at + operational('access-request-unanswered-minutes', 30)::float8 * interval '1 minute' <= actor_now())
    from access_request r where r.answered_at is null and r.withdrawn_at is null
     and current_setting('app.role', true) = 'information-governance'
$$;

-- Breaking the glass. ------------------------------------------------------------------------------------------------------

create table break_glass (
  id uuid primary key,
  child_id uuid not null references child,
  person_id uuid not null default actor_person() references person,
  appointment_id uuid not null default actor_appointment() references appointment,
  kind text not null check (kind in ('immediate-risk', 'missing-now', 'medical', 'other')),
  reason text not null check (reason <> ''),
  broken_at timestamptz not null default actor_now(),
  closes_at timestamptz not null,
  ended_at timestamptz,
  ended_by uuid references person
);
create index break_glass_of_child on break_glass (child_id, broken_at);
create index break_glass_by_appointment on break_glass (appointment_id, broken_at);
create index break_glass_by_time on break_glass (broken_at);
-- Every finding stays; the last one counts. "To be looked into" is followed by another.
create table break_glass_review (
  id uuid primary key,
  glass_id uuid not null references break_glass,
  finding text not null check (finding in ('needed', 'not-needed', 'look-into')),
  words text not null,
  reviewed_at timestamptz not null default actor_now(),
  reviewed_by uuid not null default actor_person() references person
);
create index break_glass_review_of_glass on break_glass_review (glass_id, reviewed_at);

-- Opens the child behind a door to this appointment at once, for as long as the partnership says and no longer. Answers the
-- child, or null where there is nothing behind the door. A glass that is broken already is not broken again.
create function break_the_glass(p_id uuid, p_door uuid, p_kind text, p_reason text) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_child uuid := child_behind(p_door);
  v_hours float8 := operational('break-glass-hours', 12);
begin
  if not role_may('break-glass', 'write') then raise exception 'this role may not break the glass' using errcode = 'HW002'; end if;
  if v_child is null then return null; end if;
  perform 1 from child where id = v_child for no key update;
  if is_sealed(v_child) then return null; end if;
  if exists (select from break_glass b where b.child_id = v_child and b.appointment_id = actor_appointment()
    and b.ended_at is null and b.closes_at > actor_now()) or exists (select from break_glass b where b.id = p_id) then return v_child; end if;
  insert into break_glass (id, child_id, kind, reason, closes_at)
  values (p_id, v_child, p_kind, p_reason, actor_now() + v_hours * interval '1 hour');
  insert into access_grant (child_id, holder, holder_kind, because, cause_id, until_at)
  select c, actor_appointment(), 'appointment', 'break-glass', p_id, actor_now() + v_hours * interval '1 hour' from child_group(v_child) c;
  perform note_access(array(select child_group(v_child)), 'break_glass', p_id, p_kind);
  return v_child;
end $$;

-- Whether a broken glass is this actor's to know of: they work with the child, and are involved or review such things.
create function answers_for_glass(p_child uuid) returns boolean language sql stable as $$
  select works_with(p_child) and (role_may('break-glass-reviews', 'read') or exists (select from access_grant g
    where g.child_id = p_child and g.because = 'involvement' and g.holder = any(actor_holders()) and g.suspended_at is null
      and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())))
$$;

-- Broken glasses as those see them who answer for the child (with the child and the words), as information governance sees them
-- (with neither) and as the one who broke it does: all of the last 90 days, or only those without a last finding.
create function broken_glasses(p_whose text, p_open boolean)
returns table (id uuid, child_id uuid, person_id uuid, breaker text, role text, agency text, kind text, reason text, broken_at timestamptz,
  closes_at timestamptz, ended_at timestamptz, finding text, finding_words text, reviewed_at timestamptz, reviewer text, reviews bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.id, case when p_whose <> 'governance' then b.child_id end, b.person_id, p.name, a.role, g.name, b.kind,
    case when p_whose <> 'governance' then b.reason end, b.broken_at, b.closes_at, b.ended_at, v.finding,
    case when p_whose <> 'governance' then v.words end, v.reviewed_at, v.name, coalesce(v.reviews, 0)
    from break_glass b join person p on p.id = b.person_id join appointment a on a.id = b.appointment_id join agency g on g.id = a.agency_id
    left join lateral (select r.finding, r.words, r.reviewed_at, w.name, count(*) over () as reviews from break_glass_review r join person w on w.id = r.reviewed_by
      where r.glass_id = b.id order by r.reviewed_at desc, r.id limit 1) v on true
   where b.broken_at > actor_now() - interval '90 days' and case
      when p_open and coalesce(v.finding, 'look-into') <> 'look-into' then false
      when p_whose = 'own' then b.appointment_id = actor_appointment()
      when p_whose = 'governance' then current_setting('app.role', true) = 'information-governance' and role_may('break-glass-reviews', 'read')
      else b.person_id <> actor_person() and answers_for_glass(b.child_id) end
   order by b.broken_at desc, b.id limit 200
$$;

-- What was looked at through a broken glass, for those who may review it: the acts and how often, never what they showed.
create function looks_through_glass(p_id uuid) returns table (act text, times bigint, first_at timestamptz, last_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.act, count(*), min(coalesce(e.fact_at, e.at)), max(coalesce(e.fact_at, e.at))
    from break_glass b join audit_entry e on e.person_id = b.person_id and e.appointment_id = b.appointment_id
     and e.children @> array[b.child_id] and coalesce(e.fact_at, e.at) between b.broken_at and coalesce(b.ended_at, b.closes_at)
   where b.id = p_id and role_may('break-glass-reviews', 'read')
     and (current_setting('app.role', true) = 'information-governance' or answers_for_glass(b.child_id))
   group by e.act order by 3, 1
$$;

-- Closes a glass early, for the one who broke it and those who answer for the child. False where there is none to close.
create function close_glass(p_id uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v break_glass;
begin
  select * into v from break_glass where id = p_id for update;
  if not found or v.ended_at is not null or v.closes_at <= actor_now() then return false; end if;
  if v.appointment_id <> actor_appointment() and not answers_for_glass(v.child_id) then return false; end if;
  update break_glass set ended_at = actor_now(), ended_by = actor_person() where id = p_id;
  update access_grant set until_at = actor_now() where child_id in (select child_group(v.child_id)) and cause_id = p_id and until_at > actor_now();
  perform note_access(array[v.child_id], 'break_glass', p_id, 'closed');
  return true;
end $$;

-- Keeps a finding upon a broken glass, by somebody else than the breaker. 'reviewed'; 'stale' where another found meanwhile
-- (p_seen is how many findings the page showed); null where it is not this actor's to review.
create function review_glass(p_id uuid, p_glass uuid, p_seen bigint, p_finding text, p_words text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v break_glass;
begin
  if not role_may('break-glass-reviews', 'write') then raise exception 'this role may not review' using errcode = 'HW002'; end if;
  select * into v from break_glass where id = p_glass for update;
  if not found or v.person_id = actor_person()
    or not (current_setting('app.role', true) = 'information-governance' or works_with(v.child_id)) then return null; end if;
  if exists (select from break_glass_review where id = p_id and reviewed_by = actor_person()) then return 'reviewed'; end if;
  if p_seen <> (select count(*) from break_glass_review where glass_id = p_glass) then return 'stale'; end if;
  insert into break_glass_review (id, glass_id, finding, words) values (p_id, p_glass, p_finding, p_words);
  perform note_access(array[v.child_id], 'break_glass', p_glass, p_finding);
  return 'reviewed';
end $$;

-- Who broke the glass of several children within a day: for information governance, as a count.
create function breakers_of_many() returns table (person_id uuid, breaker text, agency text, children bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.person_id, p.name, min(g.name), count(distinct coalesce(c.same_as, c.id))
    from break_glass b join person p on p.id = b.person_id join appointment a on a.id = b.appointment_id join agency g on g.id = a.agency_id
    join child c on c.id = b.child_id
   where b.broken_at > actor_now() - interval '24 hours' and current_setting('app.role', true) = 'information-governance'
   group by b.person_id, p.name having count(distinct coalesce(c.same_as, c.id)) > 1 order by 4 desc, 2
$$;

-- Cover. -------------------------------------------------------------------------------------------------------------------

-- Whether somebody works for the agency today.
create function works_for(p_person uuid, p_agency uuid) returns boolean language sql stable as $$
  select exists (select from appointment a join person p on p.id = a.person_id where a.person_id = p_person and a.agency_id = p_agency
    and p.left_at is null and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp()))
$$;

-- Asks a colleague of the actor's agency to stand in for the actor; or, in the hands of those who keep covers, one colleague
-- for another, and then never for themselves. False where either does not work there.
create function make_cover(p_id uuid, p_away uuid, p_covering uuid, p_from timestamptz, p_until timestamptz, p_reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
begin
  if p_away <> actor_person() and (not role_may('covers', 'write') or p_covering = actor_person()) then
    raise exception 'this cover is not the actor''s to make' using errcode = 'HW002';
  end if;
  if not works_for(p_away, v_agency) or not works_for(p_covering, v_agency) then return false; end if;
  insert into cover (id, away_id, covering_id, agency_id, from_at, until_at, reason)
  values (p_id, p_away, p_covering, v_agency, p_from, p_until, p_reason) on conflict (id) do nothing;
  if found then perform note_access('{}', 'cover', p_id, null); end if;
  return true;
end $$;

-- Covers that have not ended: the actor's own on either side, and for those who keep covers all of their agency.
create function covers_to_see()
returns table (id uuid, away_id uuid, away text, covering_id uuid, covering text, from_at timestamptz, until_at timestamptz, reason text, made_by text)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id, c.away_id, a.name, c.covering_id, w.name, c.from_at, c.until_at, c.reason, m.name
    from cover c join person a on a.id = c.away_id join person w on w.id = c.covering_id join person m on m.id = c.made_by
   where c.agency_id = nullif(current_setting('app.agency', true), '')::uuid and c.until_at > actor_now() and c.ended_at is null
     and (actor_person() in (c.away_id, c.covering_id) or role_may('covers', 'read'))
   order by c.from_at, c.id
$$;

-- Ends a cover early: either of the two, or who keeps covers in the agency. False where there is none to end.
create function end_cover(p_id uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update cover set ended_at = actor_now(), ended_by = actor_person()
   where id = p_id and ended_at is null and until_at > actor_now() and agency_id = nullif(current_setting('app.agency', true), '')::uuid
     and (actor_person() in (away_id, covering_id) or role_may('covers', 'write'));
  if found then perform note_access('{}', 'cover', p_id, 'ended'); end if;
  return found;
end $$;

-- Whom the actor covers for now, and until when.
create function covered_for() returns table (away_id uuid, away text, until_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select c.away_id, p.name, max(c.until_at) from cover c join person p on p.id = c.away_id
   where c.covering_id = actor_person() and c.agency_id = nullif(current_setting('app.agency', true), '')::uuid and c.away_id = any(actor_holders())
     and c.from_at <= actor_now() and c.until_at > actor_now() and (c.ended_at is null or c.ended_at > actor_now())
   group by c.away_id, p.name
$$;

-- Who looked. --------------------------------------------------------------------------------------------------------------

-- As before, and whether the entry was made through a broken glass.
drop function audit_of_child(uuid, int);
create function audit_of_child(p_child uuid, p_most int)
returns table (entry bigint, at timestamptz, fact_at timestamptz, person_id uuid, person_name text, role text, agency_name text,
  act text, subject_table text, section text, reason_code text, source text, through_glass boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.n, e.at, e.fact_at, e.person_id, p.name, e.role, a.name, e.act, e.subject_table, h.section, e.reason_code, e.source,
      exists (select from access_grant g where g.child_id = p_child and g.because = 'break-glass' and g.holder = e.appointment_id
        and coalesce(e.fact_at, e.at) between g.from_at and g.until_at)
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
$$;

-- What one person looked at and changed between two moments, by day and act: how many children, and whose, never who they are.
create function audit_of_person(p_person uuid, p_from timestamptz, p_until timestamptz, p_skip int, p_most int)
returns table (day date, act text, entries bigint, children bigint, through_glass bigint, records text[], authorities text[])
language sql stable security definer set search_path = public, pg_temp as $$
  select d.day, d.act, count(distinct d.n), count(distinct d.child), count(distinct d.child) filter (where d.glass),
    (array_agg(distinct left(d.child::text, 8)) filter (where d.child is not null))[1:10],
    array_agg(distinct c.responsible_authority) filter (where c.id is not null)
    from (select (coalesce(e.fact_at, e.at) at time zone 'Europe/London')::date as day, e.act, e.n, x.child,
        exists (select from access_grant g where g.child_id = x.child and g.because = 'break-glass' and g.holder = e.appointment_id
          and coalesce(e.fact_at, e.at) between g.from_at and g.until_at) as glass
        from audit_entry e left join lateral unnest(e.children) as x(child) on true
       where e.person_id = p_person and coalesce(e.fact_at, e.at) >= p_from and coalesce(e.fact_at, e.at) < p_until
         and (select role_may('person-trail', 'read'))) d
    left join child c on c.id = d.child
   group by d.day, d.act order by d.day desc, d.act offset greatest(p_skip, 0) limit greatest(p_most, 0)
$$;
-- Who asked for it is noted by itself: it shows no child.
create function note_person_trail(p_person uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('person-trail', 'read') then raise exception 'this role may not ask' using errcode = 'HW002'; end if;
  perform note_access('{}', 'person', p_person, null);
end $$;

grant execute on function seal_record(uuid, uuid, text, uuid[]), unseal_record(uuid, text), seal_of_child(uuid), name_keeper(uuid, uuid),
  drop_keeper(uuid, uuid), seals_without_keeper(), look_behind(uuid), ask_access(uuid, uuid, text), requests_to_answer(),
  answer_access(uuid, boolean, timestamptz, text), withdraw_access(uuid), my_requests(), count_unanswered(),
  break_the_glass(uuid, uuid, text, text), broken_glasses(text, boolean), looks_through_glass(uuid), close_glass(uuid),
  review_glass(uuid, uuid, bigint, text, text), breakers_of_many(), make_cover(uuid, uuid, uuid, timestamptz, timestamptz, text),
  covers_to_see(), end_cover(uuid), covered_for(), audit_of_child(uuid, int),
  audit_of_person(uuid, timestamptz, timestamptz, int, int), note_person_trail(uuid) to homeward_app;
