-- Duties and flags as the rules raise them, and the engine that keeps them: it reads what rules read and hands nobody the rest.

create table obligation (
  child_id uuid not null references child,
  rule text not null,
  subject text not null,
  episode_id uuid references episode,
  scope text not null check (scope in ('episode', 'child')),
  force text not null check (force in ('duty', 'prompt')),
  owner text not null,
  opens_at timestamptz not null,
  due_at timestamptz,
  met_at timestamptz,
  because text not null,
  rule_version text not null,
  calendar_version text,
  assignee uuid references person,
  raised_at timestamptz not null default clock_timestamp(),
  lapsed_at timestamptz,
  lapsed_by text,
  closed_at timestamptz,
  closed_by uuid references person,
  close_reason text,
  primary key (child_id, rule, subject),
  check ((closed_at is null) = (close_reason is null))
);
create index obligation_open on obligation (owner, due_at) where met_at is null and lapsed_at is null and closed_at is null;
create index obligation_due on obligation (due_at) where met_at is null and lapsed_at is null and closed_at is null;
create index obligation_of_episode on obligation (episode_id);

create table flag (
  child_id uuid not null references child,
  rule text not null,
  subject text not null,
  episode_id uuid references episode,
  since timestamptz not null,
  because text not null,
  primary key (child_id, rule, subject)
);

-- A duty that speaks of other episodes is only for those who may see them: its very name gives a count.
do $$
declare t text; scoped text;
begin
  foreach t in array array['obligation', 'flag'] loop
    scoped := case t when 'obligation' then 'obligation.scope = ''episode'' and ' else '' end;
    execute format('alter table %I enable row level security', t);
    execute format('create policy may_read on %1$I for select to homeward_app using ((select role_may(''duties'', ''read''))
      and exists (select from access_grant g where g.child_id = %1$I.child_id
        and g.holder = any((select actor_holders())::uuid[])
        and (g.episode_id is null or (%2$s g.episode_id = %1$I.episode_id)) and g.suspended_at is null
        and g.from_at <= (select actor_now())
        and (g.until_at is null or g.until_at > (select actor_now()))))', t, scoped);
    execute format('grant select on %I to homeward_app', t);
  end loop;
end $$;

-- A rule version or a calendar that changed: these children wait to be looked at again.
create table recomputation (
  child_id uuid primary key references child,
  because text not null,
  asked_at timestamptz not null default clock_timestamp()
);

-- The functions below look at one child at a time, always by the same indexes, and run at every save: their plans are made
-- once a connection, because making one takes several times as long as carrying it out.

-- What should stand for this child: remits, placements and involvements as grants. A placement brings the child into the
-- area of a team for as long as it lasts, and is then the cause of the team's grant.
create function engine.wanted_grants(p_child uuid)
returns table (holder uuid, holder_kind text, because text, cause_id uuid, from_at timestamptz, until_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
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
end $$;

-- Carries them out against what stands: ends what is no longer wanted, moves what changed, adds what is new. A grant that
-- has ended stays as it was: wanted again, it begins anew, so that who could see the child in between stays true.
create function engine.carry_grants(p_child uuid) returns void language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
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
end $$;

-- What rules read of a child and of every record that is the same child: instants, kinds and statuses, nothing else.
create function engine.case_file(p_members uuid[]) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
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
end $$;

-- Opens a child's case for the engine: waits for whoever has it open, carries out grants, and answers the case file of the
-- surviving record with all that are the same child (the survivor first). Whoever waited looks at the time again: what the
-- other recorded meanwhile is later than this act's beginning, and would else be taken for the future and left out.
create function engine.open_case(p_child uuid) returns jsonb language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
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
end $$;

-- Writes what the rules raise: new duties in, changed ones changed, those no longer raised lapsed. Closures survive.
create function engine.keep(p_members uuid[], p_duties jsonb, p_flags jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
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
end $$;

create function engine.waiting_children(p_most int) returns setof uuid language sql security definer set search_path = public, pg_temp as
$$ select child_id from recomputation order by asked_at, child_id limit p_most $$;
-- Queues children with open duties of a rule version that is not among those given, or of another calendar.
create function engine.await_recomputation(p_known jsonb, p_calendar text, p_because text) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into recomputation (child_id, because)
  select distinct o.child_id, p_because from obligation o
   where o.met_at is null and o.lapsed_at is null
     and (o.calendar_version <> p_calendar or not exists (select from jsonb_to_recordset(p_known) as k(rule text, version text)
       where k.rule = o.rule and k.version = o.rule_version))
  on conflict do nothing;
  return (select count(*) from recomputation);
end $$;
grant execute on all functions in schema engine to homeward_engine;
