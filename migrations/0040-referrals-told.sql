-- Whoever receives a referral is told of it, whoever sent it is told when nobody answers; what the triage decided in error goes
-- back; and whoever runs a group sees the children in it.

-- What the triage decided in error goes back to it.
alter table referral_step drop constraint referral_step_kind_check,
  add constraint referral_step_kind_check check (kind in ('ask-school', 'send', 'receive', 'revive', 'amend', 'ask', 'answer', 'accept',
    'decline', 'allocate', 'start', 'close', 'withdraw', 'take-back')),
  add check (reason <> '' or kind <> 'take-back');

-- Only somebody who decides at the triage takes back what it decided.
create function keep_take_back() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('app.role', true), '') <> '' and not role_may('triage', 'write') then
    raise exception 'this is for the triage to say' using errcode = 'HW002';
  end if;
  return null;
end $$;
create trigger keep_take_back after insert on referral_step for each row when (new.kind = 'take-back') execute function keep_take_back();
revoke execute on function keep_take_back() from public;

-- The team that runs a group: that of whoever made it, until somebody says otherwise.
alter table work_group add team_id uuid references team;
create index group_child_of_group on group_child (group_id) where left_on is null and entered_in_error_at is null;

-- As before, and besides: the team that runs a group sees each child in it, from the day of joining until the last day.
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
    from involvement i where i.child_id = p_child and i.entered_in_error_at is null
  union all
  select g.team_id, 'team', 'involvement', x.id, x.joined_on::timestamp at time zone 'Europe/London',
         (least(x.left_on, g.ended_on) + 1)::timestamp at time zone 'Europe/London'
    from group_child x join work_group g on g.id = x.group_id
   where x.child_id = p_child and x.entered_in_error_at is null and g.team_id is not null
  union all
  select h.holder, h.kind, 'referral', r.id, min(h.from_at), r.ended_at from referral r cross join lateral (values
      (r.to_team_id, 'team', r.sent_at), (r.asked_team_id, 'team', r.asked_at), (r.worker_id, 'person', r.sent_at)) h(holder, kind, from_at)
   where r.child_id = p_child and h.holder is not null and h.from_at is not null group by h.holder, h.kind, r.id, r.ended_at;
end $$;

-- A group that ends, or that another team runs from now on, changes who sees each child in it.
create function carry_group() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform engine.carry_grants(x.child_id) from (select distinct g.child_id from group_child g
    where g.group_id = new.id and g.left_on is null and g.entered_in_error_at is null order by g.child_id) x;
  return null;
end $$;
create trigger carry_group after update of ended_on, team_id on work_group for each row
  when ((old.ended_on, old.team_id) is distinct from (new.ended_on, new.team_id)) execute function carry_group();
revoke execute on function carry_group() from public;

-- As before, save that a message about a referral lets nobody in: the referral does, and no longer than it runs.
create or replace function engine.carry_message_grants(p_members uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  with wanted as materialized (
    select m.record_id, m.episode_id, coalesce(r.person_id, r.team_id) as holder, case when r.person_id is null then 'team' else 'person' end as kind,
      m.id as cause, min(r.opens_at) as from_at, max(least(m.accepted_at, m.over_at, m.withdrawn_at) + interval '28 days') as until_at
      from message m join message_rung r on r.message_id = m.id
     where m.child_id = any(p_members) and r.shut is null and coalesce(r.person_id, r.team_id) is not null
       and m.about not in ('referral', 'referral-waits')
       and r.opens_at < coalesce(least(m.accepted_at, m.over_at, m.withdrawn_at), 'infinity')
     group by 1, 2, 3, 4, 5),
  moved as (
    update access_grant g set until_at = case when w.cause is null then actor_now() else w.until_at end
      from access_grant o left join wanted w on (w.record_id, w.holder, w.cause) = (o.child_id, o.holder, o.cause_id)
     where o.id = g.id and o.because = 'message' and o.child_id = any(p_members) and (o.until_at is null or o.until_at > actor_now())
       and o.until_at is distinct from case when w.cause is null then actor_now() else w.until_at end)
  insert into access_grant (child_id, episode_id, holder, holder_kind, because, cause_id, from_at, until_at)
  select w.record_id, w.episode_id, w.holder, w.kind, 'message', w.cause, w.from_at, w.until_at from wanted w
   where (w.until_at is null or w.until_at > actor_now())
     and not exists (select from access_grant g where g.child_id = w.record_id and g.holder = w.holder
       and (g.cause_id = w.cause or (g.episode_id is null and g.because <> 'message' and g.from_at <= w.from_at and g.until_at is null)));
end $$;

-- What rules read of who is told: by whom a referral was made and where it went, and after how many working days nobody's answer
-- is too late. The numbers are read for children of whom a referral is on record, and for no others.
create function engine.facts_of_referrals_told(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'referral', 'row', jsonb_build_object('id', r.id,
      'recorded_by', r.recorded_by, 'recorded_at', r.recorded_at, 'to_team_id', r.to_team_id, 'asked_team_id', r.asked_team_id)))
    from referral r where r.child_id = any(p_members)), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'operational_number', 'row', jsonb_build_object('key', n.key,
      'value', n.value, 'from_at', n.from_at)))
    from operational_number n where n.key in ('referral-unreceived-working-days', 'referral-unanswered-working-days')
      and exists (select from referral r where r.child_id = any(p_members))), '[]')
$$;
grant execute on function engine.facts_of_referrals_told(uuid[]) to homeward_engine;

call engine.gather_facts();
