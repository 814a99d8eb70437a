-- The police's part: factors of an assessment, disputes over their level in two steps, entries on COMPACT, patterns and their alerts.

-- The five factors that inform a level (REF-15.3) stand beside the ten questions, by their key.
alter table risk_assessment add factors jsonb not null default '{}';

-- A dispute over the police level (POL-12.7, POL-12.8). One row holds both steps, so that they go with their episode together,
-- and so that the table itself says that there is no second step without an answer to the first. Nothing said is changed later.
create table level_dispute (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  disputed_level text check (disputed_level in ('high', 'medium', 'low', 'no-apparent-risk')),
  wanted_level text not null check (wanted_level in ('high', 'medium', 'low', 'no-apparent-risk')),
  grounds text not null,
  needed_at timestamptz,
  raised_at timestamptz not null,
  raised_by uuid not null references person,
  raised_agency_id uuid references agency,
  raised_team_id uuid references team,
  first_outcome text check (first_outcome in ('changed', 'stands')),
  first_level text check (first_level in ('high', 'medium', 'low', 'no-apparent-risk')),
  first_reason text,
  first_decider text,
  first_at timestamptz,
  first_by uuid references person,
  first_assessment_id uuid references risk_assessment,
  continued_at timestamptz,
  continued_by uuid references person,
  continued_because text,
  second_outcome text check (second_outcome in ('changed', 'stands')),
  second_level text check (second_level in ('high', 'medium', 'low', 'no-apparent-risk')),
  second_reason text,
  second_decider text,
  second_at timestamptz,
  second_by uuid references person,
  second_assessment_id uuid references risk_assessment,
  content_at timestamptz,
  content_by uuid references person,
  withdrawn_at timestamptz,
  withdrawn_by uuid references person,
  withdrawn_because text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (num_nonnulls(first_outcome, first_reason, first_decider, first_at, first_by) in (0, 5)),
  check (num_nonnulls(second_outcome, second_reason, second_decider, second_at, second_by) in (0, 5)),
  check ((coalesce(first_outcome, '') = 'changed') = (first_level is not null)),
  check ((coalesce(second_outcome, '') = 'changed') = (second_level is not null)),
  check (num_nonnulls(continued_at, continued_by, continued_because) in (0, 3)),
  check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_because) in (0, 3)),
  check (num_nonnulls(content_at, content_by) in (0, 2)),
  check (first_at >= raised_at),
  check (continued_at is null or first_at is not null),
  check (second_at is null or second_at >= continued_at),
  check (content_at is null or first_at is not null and continued_at is null),
  check (num_nonnulls(second_at, content_at, withdrawn_at) <= 1)
);
create index level_dispute_of_child on level_dispute (child_id);
create index level_dispute_of_episode on level_dispute (episode_id);
call protect('level_dispute', 'level-disputes', 'episode_id');
revoke insert, update on level_dispute from homeward_app;

-- Whether the actor disputes it themselves, or for the agency that does: a shift ends before a dispute may.
create function dispute_is_ours(p_by uuid, p_agency uuid) returns boolean language sql stable
return coalesce(p_by = actor_person(), false) or coalesce(p_agency = nullif(current_setting('app.agency', true), '')::uuid, false);
grant execute on function dispute_is_ours(uuid, uuid) to homeward_app;

-- Raises a dispute over the level of an open episode. Of one agency there is one at a time: whoever else of it raises one
-- meanwhile is told. 'done', 'not-found', 'over' (the child is found), 'error' (the episode is one) or 'ours-already'.
create function raise_level_dispute(p_id uuid, p_episode uuid, p_wanted text, p_grounds text, p_needed_at timestamptz, p_at timestamptz) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e episode;
  v_agency uuid := nullif(current_setting('app.agency', true), '')::uuid;
begin
  perform may_or_refuse('level-disputes');
  -- Held, so that of two who raise one at once the second sees the first.
  select * into e from episode x where x.id = p_episode and sees_episode(x.id) for no key update;
  if e.id is null then return 'not-found'; end if;
  if exists (select from level_dispute d where d.id = p_id and d.episode_id = p_episode) then return 'done'; end if;
  if e.entered_in_error_at is not null then return 'error'; end if;
  if e.located_at is not null or e.returned_at is not null then return 'over'; end if;
  if exists (select from level_dispute d where d.episode_id = p_episode and dispute_is_ours(d.raised_by, d.raised_agency_id)
      and d.withdrawn_at is null and d.content_at is null and d.second_at is null
      and (d.first_level is distinct from d.wanted_level or d.continued_at is not null)) then return 'ours-already'; end if;
  insert into level_dispute (id, child_id, episode_id, disputed_level, wanted_level, grounds, needed_at, raised_at, raised_by, raised_agency_id, raised_team_id)
  values (p_id, e.child_id, e.id,
    (select r.level from risk_assessment r where r.episode_id = e.id order by r.assessed_at desc, r.recorded_at desc limit 1),
    p_wanted, p_grounds, p_needed_at, least(p_at, actor_now()), actor_person(), v_agency, (select t from unnest(actor_teams()) t order by t limit 1));
  return 'done';
end $$;

-- The dispute as the actor may see it, locked, so that of two who answer at once one does. Nothing where there is none.
create function hold_dispute(p_id uuid) returns level_dispute language plpgsql security definer set search_path = public, pg_temp as $$
declare d level_dispute;
begin
  perform may_or_refuse('level-disputes');
  select * into d from level_dispute x where x.id = p_id and sees_episode(x.episode_id) for update;
  return d;
end $$;

-- The police answer a step. Where they change the level, the assessment that sets it is made in the same act and named here.
-- 'done', 'not-found', 'moved-on' (answered, or no longer at that step) or 'too-early' (before the step began).
create function answer_level_dispute(p_id uuid, p_step int, p_outcome text, p_level text, p_reason text, p_decider text, p_at timestamptz, p_assessment uuid)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d level_dispute := hold_dispute(p_id);
  v_since timestamptz := case p_step when 1 then d.raised_at else d.continued_at end;
  v_at timestamptz := least(p_at, actor_now());
  v_assessment uuid;
begin
  perform may_or_refuse('police-assessments');
  if d.id is null then return 'not-found'; end if;
  if (case p_step when 1 then d.first_by else d.second_by end) = actor_person()
     and (case p_step when 1 then d.first_reason else d.second_reason end) = p_reason then return 'done'; end if;
  if d.withdrawn_at is not null or d.content_at is not null or v_since is null
     or (case p_step when 1 then d.first_at else d.second_at end) is not null then return 'moved-on'; end if;
  -- A time that was typed has no seconds: within the minute in which the step began it counts from then.
  if v_at < v_since - interval '1 minute' then return 'too-early'; end if;
  v_at := greatest(v_at, v_since);
  if p_outcome = 'changed' then
    insert into risk_assessment (id, child_id, episode_id, stage, level, reason, assessed_at)
    values (p_assessment, d.child_id, d.episode_id, 'review', p_level, p_reason, v_at) returning id into v_assessment;
  end if;
  if p_step = 1 then
    update level_dispute set first_outcome = p_outcome, first_level = p_level, first_reason = p_reason, first_decider = p_decider,
      first_at = v_at, first_by = actor_person(), first_assessment_id = v_assessment where id = p_id;
  else
    update level_dispute set second_outcome = p_outcome, second_level = p_level, second_reason = p_reason, second_decider = p_decider,
      second_at = v_at, second_by = actor_person(), second_assessment_id = v_assessment where id = p_id;
  end if;
  return 'done';
end $$;

-- What those who dispute do: 'continue' after an answer that did not settle it, be 'content' with one, or 'withdraw'. 'done',
-- 'not-found', 'not-yours', 'too-early' (there is no answer yet), 'over' (the child is found) or 'moved-on'.
create function carry_dispute_on(p_id uuid, p_move text, p_because text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  d level_dispute := hold_dispute(p_id);
begin
  if d.id is null then return 'not-found'; end if;
  if not dispute_is_ours(d.raised_by, d.raised_agency_id) then return 'not-yours'; end if;
  if (case p_move when 'continue' then d.continued_at when 'content' then d.content_at else d.withdrawn_at end) is not null then return 'done'; end if;
  if d.withdrawn_at is not null or d.content_at is not null or d.second_at is not null then return 'moved-on'; end if;
  if p_move = 'withdraw' then
    update level_dispute set withdrawn_at = actor_now(), withdrawn_by = actor_person(), withdrawn_because = p_because where id = p_id;
    return 'done';
  end if;
  if d.first_at is null then return 'too-early'; end if;
  if d.continued_at is not null or d.first_level is not distinct from d.wanted_level then return 'moved-on'; end if;
  if p_move = 'content' then
    update level_dispute set content_at = actor_now(), content_by = actor_person() where id = p_id;
    return 'done';
  end if;
  if exists (select from episode e where e.id = d.episode_id and (e.located_at is not null or e.returned_at is not null)) then return 'over'; end if;
  update level_dispute set continued_at = actor_now(), continued_by = actor_person(), continued_because = p_because where id = p_id;
  return 'done';
end $$;
grant execute on function raise_level_dispute(uuid, uuid, text, text, timestamptz, timestamptz),
  answer_level_dispute(uuid, int, text, text, text, text, timestamptz, uuid), carry_dispute_on(uuid, text, text) to homeward_app;

-- That what came of a prevention interview was entered on COMPACT, the police's database of missing persons (POL-12.10b).
create table compact_entry (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  reference text not null check (reference <> ''),
  entered_at timestamptz not null,
  entered_precision text not null check (entered_precision in ('exact', 'about', 'day')),
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index compact_entry_of_child on compact_entry (child_id);
create index compact_entry_of_episode on compact_entry (episode_id);
call protect('compact_entry', 'police-assessments', 'episode_id');

-- What rules read of the police: steps of disputes, each prevention interview, each entry on COMPACT.
create function engine.facts_of_police(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'level_dispute', 'row', jsonb_build_object('id', d.id,
      'episode_id', d.episode_id, 'raised_at', d.raised_at, 'raised_team_id', d.raised_team_id, 'first_at', d.first_at,
      'continued_at', d.continued_at, 'second_at', d.second_at, 'withdrawn_at', d.withdrawn_at)))
    from level_dispute d where d.child_id = any(p_members)), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'prevention_interview', 'row', jsonb_build_object('id', i.id,
      'episode_id', i.episode_id, 'held_at', i.held_at)))
    from episode e join prevention_interview i on i.episode_id = e.id where e.child_id = any(p_members) and i.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'compact_entry', 'row', jsonb_build_object('id', c.id,
      'episode_id', c.episode_id, 'entered_at', c.entered_at, 'entered_precision', c.entered_precision)))
    from compact_entry c where c.child_id = any(p_members) and c.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_police(uuid[]) to homeward_engine;

-- Patterns over the children whom a co-ordinator sees whole (SW-9.3, POL-12.11b, LAW-2.1).
create index episode_reported on episode (least(reported_to_police_at, police_accepted_at)) where kind = 'missing' and entered_in_error_at is null;

-- The counted episodes reported since a day of London, of children whom the actor sees whole, and to which child they belong:
-- two records of one child are one where both may be seen. The policies ask for each row by itself, which takes ten times as
-- long over a year of a county, so the grants are gathered once here. For the functions below only.
create function seen_since(p_since date) returns table (id uuid, record_id uuid, child_id uuid, day date, went timestamp, day_only boolean,
  found_where text, reporter_team_id uuid) language sql stable as $$
  with mine as materialized (select distinct g.child_id from access_grant g where role_may('patterns', 'read') and role_may('episodes', 'read')
    and g.holder = any(actor_holders()) and g.episode_id is null and g.suspended_at is null
    and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
  select e.id, e.child_id, coalesce(r.child_id, e.child_id), (least(e.reported_to_police_at, e.police_accepted_at) at time zone 'Europe/London')::date,
    coalesce(e.last_seen_at, e.found_missing_at, least(e.reported_to_police_at, e.police_accepted_at)) at time zone 'Europe/London',
    coalesce(case when e.last_seen_at is not null then e.last_seen_precision when e.found_missing_at is not null then e.found_missing_precision
      else e.reported_to_police_precision end, 'exact') = 'day',
    e.located_where, e.reporter_team_id
  from mine m join episode e on e.child_id = m.child_id
    left join (select c.id, c.same_as from child c where c.same_as is not null) u on u.id = e.child_id
    left join mine r on r.child_id = u.same_as
  where e.kind = 'missing' and e.entered_in_error_at is null
    and least(e.reported_to_police_at, e.police_accepted_at) >= p_since::timestamp at time zone 'Europe/London'
    and least(e.reported_to_police_at, e.police_accepted_at) <= actor_now()
$$;

-- How many children and episodes are counted: what every number below is a part of.
create function patterns_counted(p_since date) returns table (episodes int, children int)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*)::int, count(distinct s.child_id)::int from seen_since(p_since) s
$$;

-- The children reported more than once within twelve months: how often then, and how often since the later day.
create function patterns_of_children(p_year date, p_since date, p_most int) returns table (child_id uuid, in_year int, since int)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.child_id, count(*)::int, (count(*) filter (where s.day >= p_since))::int from seen_since(p_year) s
   group by s.child_id having count(*) > 1 order by 3 desc, 2 desc, 1 limit p_most
$$;

-- Children who went missing together more than once.
create function patterns_together(p_since date, p_most int) returns table (one uuid, other uuid, times int)
language sql stable security definer set search_path = public, pg_temp as $$
  with s as materialized (select * from seen_since(p_since))
  select s.child_id, o.child_id, count(distinct g.group_id)::int from s
    join episode_group g on g.episode_id = s.id and g.until_at is null
    join episode_group h on h.group_id = g.group_id and h.until_at is null
    join s o on o.id = h.episode_id and o.child_id > s.child_id
   group by 1, 2 having count(distinct g.group_id) > 1 order by 3 desc, 1, 2 limit p_most
$$;

-- When they go: the weekday (1 is Monday) and the quarter of the London day, or -1 where only the day is known.
create function patterns_of_time(p_since date) returns table (weekday int, part int, episodes int, children int)
language sql stable security definer set search_path = public, pg_temp as $$
  select extract(isodow from s.went)::int, case when s.day_only then -1 else floor(extract(hour from s.went) / 6)::int end,
    count(*)::int, count(distinct s.child_id)::int from seen_since(p_since) s group by 1, 2
$$;

-- From where they go and where they are found: homes by the placement of that day, and places as they were typed, those in
-- the same words together. `behind` are some of the children.
create function patterns_of_place(p_since date, p_most int) returns table (list text, place text, whose text, episodes int, children int, behind uuid[])
language sql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
  with s as materialized (select * from seen_since(p_since)),
  said as (
    select 'found' as list, s.found_where as place, '' as whose, s.id, s.child_id from s where trim(s.found_where) <> ''
    union all select 'found', w.address, '', s.id, s.child_id from s join whereabouts_known w on w.episode_id = s.id where trim(w.address) <> ''
    union all select 'from', a.answer, '', s.id, s.child_id from s join episode_answer a on a.episode_id = s.id and a.question = 'went-missing-from' where trim(a.answer) <> ''
    union all select 'home', t.name, g.name, s.id, s.child_id from s join placement p on p.child_id = s.record_id and p.entered_in_error_at is null
      and p.from_on <= s.day and (p.until_on is null or p.until_on > s.day) join team t on t.id = p.home_team_id join agency g on g.id = t.agency_id),
  -- One episode counts once at a place however often it is said; then children are counted, then places. Places are told apart
  -- by a number made of their words, which sorts several times as fast as words do.
  once as (select hashtextextended(d.list || '/' || d.whose || '/' || lower(regexp_replace(trim(d.place), '\s+', ' ', 'g')), 0) as key, d.id, d.child_id,
      min(d.list) as list, min(d.whose) as whose, min(d.place) as place from said d group by 1, 2, 3),
  each as (select o.key, o.child_id, count(*) as times, min(o.list) as list, min(o.whose) as whose, min(o.place) as place from once o group by 1, 2),
  counted as (select min(c.list) as list, min(c.whose) as whose, min(c.place) as place, sum(c.times) as episodes, count(*) as children,
      array_agg(c.child_id order by c.times desc, c.child_id) as behind from each c group by c.key),
  ranked as (select c.*, row_number() over (partition by c.list order by c.episodes desc, c.place) as n from counted c where c.list = 'home' or c.episodes > 1)
  select r.list, r.place, r.whose, r.episodes::int, r.children::int, r.behind[1:12] from ranked r where r.n <= p_most order by r.list, r.n
$$;

-- By school, by provider of the placement, and how often whoever reported for a provider could not take the six measures
-- (CARER-8.2b): there `episodes` is how often not, of `of` that they reported.
create function patterns_of_setting(p_since date, p_most int) returns table (list text, setting text, episodes int, of int, children int, behind uuid[])
language sql stable security definer set search_path = public, pg_temp set work_mem = '32MB' as $$
  with s as materialized (select * from seen_since(p_since)),
  said as (
    select 'school' as list, coalesce(t.name, trim(x.school)) as setting, s.id, s.child_id, true as counts from s
      join schooling x on x.child_id = s.record_id and x.entered_in_error_at is null and coalesce(x.from_on, s.day) <= s.day and (x.until_on is null or x.until_on > s.day)
      left join team t on t.id = x.school_team_id where role_may('education', 'read')
    union all select 'provider', g.name, s.id, s.child_id, true from s join placement p on p.child_id = s.record_id and p.entered_in_error_at is null
      and p.from_on <= s.day and (p.until_on is null or p.until_on > s.day) join team t on t.id = p.home_team_id join agency g on g.id = t.agency_id
    union all select 'unable', g.name, s.id, s.child_id, u.id is not null from s join team t on t.id = s.reporter_team_id
      join agency g on g.id = t.agency_id and g.kind = 'provider' left join search_measure u on u.episode_id = s.id and u.measure = 'all' and u.state = 'could-not'),
  once as (select hashtextextended(d.list || '/' || d.setting, 0) as key, d.id, d.child_id, min(d.list) as list, min(d.setting) as setting,
      bool_or(d.counts) as counts from said d where d.setting <> '' group by 1, 2, 3),
  each as (select o.key, o.child_id, count(*) filter (where o.counts) as times, count(*) as of, min(o.list) as list, min(o.setting) as setting from once o group by 1, 2),
  counted as (select min(c.list) as list, min(c.setting) as setting, sum(c.times) as episodes, sum(c.of) as of, count(*) filter (where c.times > 0) as children,
      array_agg(c.child_id order by c.times desc, c.child_id) filter (where c.times > 0) as behind from each c group by c.key),
  ranked as (select c.*, row_number() over (partition by c.list order by c.episodes desc, c.setting) as n from counted c)
  select r.list, r.setting, r.episodes::int, r.of::int, r.children::int, coalesce(r.behind[1:12], '{}') from ranked r where r.n <= p_most order by r.list, r.n
$$;
grant execute on function patterns_counted(date), patterns_of_children(date, date, int), patterns_together(date, int), patterns_of_time(date),
  patterns_of_place(date, int), patterns_of_setting(date, int) to homeward_app;

-- What a co-ordinator raised of a pattern, to whom and when, and what came of it: notes that only grow. One that is about a
-- child is read by those alone who see the child.
create table pattern_alert (
  id uuid primary key,
  child_id uuid references child,
  follows uuid references pattern_alert,
  kind text not null check (kind in ('child', 'together', 'home', 'place', 'time', 'school', 'provider', 'measures', 'other')),
  says text not null,
  raised_to text not null,
  raised_at timestamptz not null,
  agency_id uuid references agency default nullif(current_setting('app.agency', true), '')::uuid,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null references person default actor_person()
);
create index pattern_alert_order on pattern_alert (raised_at);
create index pattern_alert_of_child on pattern_alert (child_id) where child_id is not null;
create trigger only_grows before update or delete on pattern_alert for each row execute function refuse_change();
create trigger never_emptied before truncate on pattern_alert execute function refuse_change();

create function note_pattern_alert() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into audit_entry (children, subject_table, subject_id) values (array_remove(array[new.child_id], null), 'pattern_alert', new.id);
  return null;
end $$;
create trigger note_pattern_alert after insert on pattern_alert for each row execute function note_pattern_alert();

alter table pattern_alert enable row level security;
create policy may_read on pattern_alert for select to homeward_app using ((select role_may('patterns', 'read'))
  and (child_id is null or sees_whole(child_id)));
create policy may_add on pattern_alert for insert to homeward_app with check ((select role_may('patterns', 'write'))
  and recorded_by = (select actor_person()) and (child_id is null or sees_whole(child_id)));
grant select, insert on pattern_alert to homeward_app;
