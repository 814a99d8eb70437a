-- Who acts, carried by the transaction, and who may see which child, until when and because of what.

-- Facts' time: real time, moved ahead only in a demonstration.
create function fact_now() returns timestamptz language sql stable security definer set search_path = public, pg_temp as
$$ select date_trunc('milliseconds', clock_timestamp() + ahead) from installation $$;

create function move_clock(p_by interval) returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update installation set ahead = ahead + p_by where mode = 'demonstration' and p_by >= '0';
  if not found then raise exception 'the clock moves forward only, and only in a demonstration' using errcode = 'HW003'; end if;
end $$;

-- Begins an act: checks that the appointment holds today and sets the actor for this transaction.
-- A past moment (p_at) is accepted in a demonstration only, for filling it.
create function begin_as(p_appointment uuid, p_act text, p_request text, p_source text, p_at timestamptz)
returns table (person_id uuid, agency_id uuid, role text, fact_time timestamptz, real_time timestamptz)
language plpgsql security definer set search_path = public, pg_temp as $$
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
end $$;
grant execute on function fact_now(), move_clock(interval)
  to homeward_app, homeward_engine, homeward_sign_in, homeward_seal, homeward_system;
-- The service's login inherits no role, and begins the act before it takes one on; without a role it still sees nothing.
grant execute on function begin_as(uuid, text, text, text, timestamptz) to public;

-- Bodies with `return` are bound to their tables now: no table that a caller lays over ours by name can answer instead.
create function actor_holders() returns uuid[] language sql stable
return nullif(current_setting('app.holders', true), '')::uuid[];
create function actor_now() returns timestamptz language sql stable
return nullif(current_setting('app.now', true), '')::timestamptz;
create function actor_person() returns uuid language sql stable
return nullif(current_setting('app.person', true), '')::uuid;

-- Whether the actor's role may do this act on this section at all.
create function role_may(p_section text, p_act text) returns boolean language sql stable
return exists (select from access_rule r where r.role = current_setting('app.role', true) and r.section = p_section and r.act = p_act);
grant execute on function actor_holders(), actor_now(), actor_person(), role_may(text, text)
  to homeward_app, homeward_engine, homeward_system;

create table child (
  id uuid primary key,
  responsible_authority text not null check (responsible_authority in ('staffordshire', 'stoke-on-trent', 'other')),
  responsible_authority_name text,
  same_as uuid references child,
  sealed_at timestamptz,
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check (same_as <> id)
);
create index child_same_as on child (same_as) where same_as is not null;
create index child_of_authority on child (responsible_authority);

-- A grant opens the whole child, or with an episode_id that episode only.
create table access_grant (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  episode_id uuid,
  holder uuid not null,
  holder_kind text not null check (holder_kind in ('team', 'person')),
  because text not null check (because in
    ('involvement', 'placement', 'authority', 'district', 'open-episode', 'reported', 'recorded', 'meeting', 'referral', 'cover', 'asked', 'break-glass')),
  cause_id uuid,
  from_at timestamptz not null default actor_now(),
  until_at timestamptz,
  suspended_at timestamptz,
  granted_by uuid default actor_person(),
  granted_at timestamptz not null default clock_timestamp()
);
create index access_grant_of_child on access_grant (child_id, holder) include (episode_id, from_at, until_at, suspended_at);
create index access_grant_of_holder on access_grant (holder, child_id);
create unique index access_grant_once on access_grant (child_id, holder, because, cause_id, coalesce(episode_id, child_id)) where until_at is null;

alter table access_grant enable row level security;
create policy own_grants on access_grant for select to homeward_app using (holder = any((select actor_holders())::uuid[]));
grant select on access_grant to homeward_app;
