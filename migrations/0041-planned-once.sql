-- A function written in SQL is planned anew by every statement that calls it, one in PL/pgSQL once in a connection. These stand in
-- the policies or in what every save and every page asks, where planning took several times as long as the look itself.

-- Bound to its table by name, as before, so that none that a caller lays over it can answer instead.
create or replace function role_may(p_section text, p_act text) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.access_rule r where r.role = current_setting('app.role', true) and r.section = p_section and r.act = p_act);
end $$;

create or replace function fact_now() returns timestamptz language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select date_trunc('milliseconds', clock_timestamp() + i.ahead) from installation i);
end $$;

create or replace function operational(p_key text, p_otherwise numeric) returns numeric
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return coalesce((select n.value from operational_number n where n.key = p_key and n.from_at <= fact_now() order by n.from_at desc limit 1), p_otherwise);
end $$;

create or replace function blocked_of_episode(p_episode uuid) returns table (who text)
language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  return query select distinct b.who from episode e join child c on c.id = e.child_id
   cross join lateral child_group(c.id) m(id) join notify_block b on b.child_id = m.id
   where e.id = p_episode and e.match <> 'to-confirm' and role_may('episodes', 'read')
     and exists (select from access_grant g where g.child_id = e.child_id and g.holder = any(actor_holders())
       and (g.episode_id is null or g.episode_id = e.id) and g.suspended_at is null
       and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
     and b.entered_in_error_at is null and (b.from_at is null or b.from_at <= actor_now())
     and (b.until_at is null or b.until_at > actor_now())
   order by b.who;
end $$;

-- Asked by almost every statement of a page about a child.
alter function records_of(uuid) set plan_cache_mode = force_generic_plan;

create or replace function sees_whole(p_child uuid) returns boolean language plpgsql stable as $$
begin
  return exists (select from public.access_grant g where g.child_id = p_child and g.holder = any(public.actor_holders()) and g.episode_id is null
    and g.suspended_at is null and g.from_at <= public.actor_now() and (g.until_at is null or g.until_at > public.actor_now()));
end $$;

create or replace function covered_for() returns table (away_id uuid, away text, until_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  return query select c.away_id, p.name, max(c.until_at) from cover c join person p on p.id = c.away_id
   where c.covering_id = actor_person() and c.agency_id = nullif(current_setting('app.agency', true), '')::uuid and c.away_id = any(actor_holders())
     and c.from_at <= actor_now() and c.until_at > actor_now() and (c.ended_at is null or c.ended_at > actor_now())
   group by c.away_id, p.name;
end $$;
