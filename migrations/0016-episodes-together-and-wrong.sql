-- Episodes that belong together, episodes on the wrong record, the same time reported twice, and reports without a name.

-- What an episode still has to say of itself: how it came to be here, what was insisted on, and what became of a wrong one.
alter table episode
  add source text not null default 'report' check (source in ('report', 'found-by-police')),
  add reported_to_police_precision text check (reported_to_police_precision in ('exact', 'about', 'day')),
  add late_because text,
  add kept_as_said text[] not null default '{}',
  add moved_from uuid references episode,
  add moved_away_at timestamptz,
  add duplicate_of uuid references episode,
  add check (duplicate_of <> id and moved_from <> id);

-- The reference goes with an episode that is moved to another record: of those that stand, each has its own.
alter table episode drop constraint episode_reference_key;
create unique index episode_reference on episode (reference) where entered_in_error_at is null;
create index episode_moved_from on episode (moved_from) where moved_from is not null;

-- An entry that was put on the records of several children at once carries the id of the first on each.
alter table episode_log add shared_id uuid;
create unique index episode_log_shared on episode_log (shared_id, episode_id) where shared_id is not null;

-- One row for an episode in a group of children who are missing together; each row is under the access of its own child.
create table episode_group (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  group_id uuid not null,
  from_at timestamptz,
  until_at timestamptz,
  until_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((until_at is null) = (until_reason is null))
);
create unique index episode_group_once on episode_group (episode_id) where until_at is null;
create index episode_group_members on episode_group (group_id) where until_at is null;
call protect('episode_group', 'episodes', 'episode_id');
revoke insert, update on episode_group from homeward_app;

-- A row that came from another record or report: who wrote it first, and when. `id` is the row's own.
create table carried_row (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  table_name text not null,
  from_id uuid not null,
  first_recorded_at timestamptz not null,
  first_recorded_by uuid not null references person,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index carried_row_of_episode on carried_row (episode_id);
call protect('carried_row', 'episodes', 'episode_id');
revoke insert, update on carried_row from homeward_app;

-- What the police looked at when they found a child whom nobody had reported (POL-12.6).
create table police_check (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  looked_at text not null check (looked_at in ('pnc', 'compact', 'storm', 'home-address')),
  done boolean not null,
  result text not null default '',
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index police_check_of_episode on police_check (episode_id);
call protect('police_check', 'police-assessments', 'episode_id');

-- Whether the actor sees the whole child, or this episode at least. For the functions below only.
create function sees_child(p_child uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from access_grant g where g.child_id = p_child and g.holder = any(actor_holders()) and g.episode_id is null
    and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
$$;
create function sees_episode(p_episode uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from episode e join access_grant g on g.child_id = e.child_id where e.id = p_episode
    and g.holder = any(actor_holders()) and (g.episode_id is null or g.episode_id = e.id)
    and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
$$;

-- Reporting needs no grant. The child is matched here and nowhere else: a child chosen by someone who may see it, a child
-- of exactly these names and this date of birth (to be confirmed), or a new record of what was said. The reporter and
-- their team may see this episode from then on, and learn nothing else. A child whom nobody can name is kept under a
-- working name, with the youngest age that was said; such a report is matched to nobody.
drop function report_episode(uuid, uuid, uuid, text, text, text[], date, text, text, text, text, text,
  timestamptz, text, timestamptz, text, timestamptz, text);
create function report_episode(p_report jsonb) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r record;
  v_child uuid;
  v_match text;
  v_reference text := 'M-' || nextval('episode_number');
  v_team uuid;
  v_today date := (actor_now() at time zone 'Europe/London')::date;
begin
  if not role_may('reports', 'write') then raise exception 'this role may not report' using errcode = 'HW002'; end if;
  select * into r from jsonb_to_record(p_report) as r(episode uuid, child uuid, new_child uuid, given text, family text, words text[],
    working_name text, born date, born_precision text, authority text, lives_in text, kind text, source text, reporter_kind text,
    missing_from text, last_seen timestamptz, last_seen_precision text, found_missing timestamptz, found_missing_precision text,
    reported timestamptz, reported_precision text, police_reference text, late_because text);
  if r.child is not null and sees_child(r.child) then
    v_child := r.child;
    v_match := 'chosen';
  end if;
  if v_child is null and r.working_name is null and cardinality(r.words) >= 2 and r.born is not null and r.born_precision = 'exact' then
    -- A record that was found to be of the same child is matched too, and the report goes to the one that survives.
    select coalesce(c.same_as, c.id) into v_child from child_identity i join child c on c.id = i.child_id
     where i.name_words @> r.words and i.born_on = r.born and c.entered_in_error_at is null
     order by (c.same_as is null) desc, i.child_id limit 1;
    v_match := 'to-confirm';
  end if;
  if v_child is null then
    v_match := 'new';
    v_child := r.new_child;
    insert into child (id, responsible_authority) values (v_child, coalesce(r.authority,
      (select a.authority from agency a where a.id = nullif(current_setting('app.agency', true), '')::uuid), 'other'));
    insert into child_identity (child_id, given_names, family_name, known_as, born_on, born_precision, name_words)
    values (v_child, r.given, r.family, r.working_name, r.born, case when r.born is null then 'unknown' else r.born_precision end, r.words);
    if r.lives_in is not null then
      insert into placement (id, child_id, kind, lives_in, from_on)
      values (gen_random_uuid(), v_child, 'other', r.lives_in, v_today);
    end if;
  end if;
  select t into v_team from unnest(actor_teams()) t order by t limit 1;
  insert into episode (id, child_id, reference, kind, source, missing_from, reporter_kind, reporter_team_id, described_name, described_born_on,
    match, last_seen_at, last_seen_precision, found_missing_at, found_missing_precision, reported_to_police_at,
    reported_to_police_precision, police_reference, late_because, counted_from, responsible_authority, lives_in)
  select r.episode, v_child, v_reference, r.kind, r.source, r.missing_from, r.reporter_kind, v_team,
    coalesce(r.working_name, trim(r.given || ' ' || r.family)), case when r.born_precision = 'exact' then r.born end,
    v_match, r.last_seen, r.last_seen_precision, r.found_missing, r.found_missing_precision, r.reported,
    r.reported_precision, r.police_reference, r.late_because,
    case when r.kind = 'missing' then actor_now() end, c.responsible_authority,
    coalesce((select p.lives_in from placement p where p.child_id = v_child and p.entered_in_error_at is null and p.from_on <= v_today
       and (p.until_on is null or p.until_on > v_today) order by p.from_on desc limit 1), r.lives_in)
    from child c where c.id = v_child;
  insert into access_grant (child_id, episode_id, holder, holder_kind, because, cause_id)
  select v_child, r.episode, actor_person(), 'person', 'reported', r.episode
  union all select v_child, r.episode, t, 'team', 'reported', r.episode from unnest(actor_teams()) t;
  return v_reference;
end $$;

-- Says of episodes that the actor sees that the children are missing together. Groups that meet become one group.
create function put_together(p_episodes uuid[], p_from timestamptz) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_groups uuid[];
  v_group uuid;
  v_own boolean;
begin
  perform 1 from episode where id = any(p_episodes) order by id for no key update;
  -- Whoever may only report says it of what they report in this same act.
  select bool_and(recorded_by = actor_person() and recorded_at = actor_now()) into v_own from episode where id = any(p_episodes);
  if not role_may('episodes', 'write') and not (v_own and role_may('reports', 'write'))
     or exists (select from unnest(p_episodes) e where not sees_episode(e))
     or exists (select from episode where id = any(p_episodes) and entered_in_error_at is not null) then
    raise exception 'these episodes may not be put together' using errcode = 'HW002';
  end if;
  select array_agg(distinct group_id order by group_id) into v_groups from episode_group where episode_id = any(p_episodes) and until_at is null;
  v_group := coalesce(v_groups[1], gen_random_uuid());
  update episode_group set group_id = v_group where group_id = any(v_groups[2:]) and until_at is null;
  insert into episode_group (id, child_id, episode_id, group_id, from_at)
  select gen_random_uuid(), e.child_id, e.id, v_group, p_from from episode e
   where e.id = any(p_episodes) and not exists (select from episode_group g where g.episode_id = e.id and g.until_at is null);
end $$;

-- Takes one episode out of its group, with the reason. False where it is in none.
create function set_apart(p_episode uuid, p_reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('episodes', 'write') or not sees_episode(p_episode) then
    raise exception 'this episode may not be set apart' using errcode = 'HW002';
  end if;
  perform set_config('app.reason', p_reason, true);
  update episode_group set until_at = actor_now(), until_reason = p_reason where episode_id = p_episode and until_at is null;
  return found;
end $$;

-- With how many others the child of this episode is missing: a number, whoever they are, for those who see the episode.
create function count_together(p_episode uuid) returns int
language sql stable security definer set search_path = public, pg_temp as $$
  select count(distinct e.id)::int from episode_group g join episode_group o on o.group_id = g.group_id and o.until_at is null and o.episode_id <> g.episode_id
    join episode e on e.id = o.episode_id and e.entered_in_error_at is null
   where g.episode_id = p_episode and g.until_at is null and sees_episode(p_episode)
$$;

-- Carries everything that was recorded in one episode into another, with who wrote it first. A question that the other has
-- answered already is not answered again: what was said stands in the log. For the two functions below only.
create function carry_rows(p_from uuid, p_to uuid, p_child uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  t text;
  v_row jsonb;
  v_id uuid;
  v_table text;
  v_added int;
begin
  for t in select c.relname from pg_class c join pg_trigger g on g.tgrelid = c.oid and g.tgname = 'record_change'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'episode_id'
     where c.relnamespace = 'public'::regnamespace and c.relname not in ('episode_group', 'carried_row') order by c.relname loop
    for v_row in execute format('select to_jsonb(x) from %I x where x.episode_id = $1 order by x.recorded_at, x.id', t) using p_from loop
      v_id := gen_random_uuid();
      v_table := t;
      if t = 'episode_answer' and exists (select from episode_answer a where a.episode_id = p_to and a.question = v_row->>'question') then
        if coalesce(v_row->>'answer', '') = '' or exists (select from episode_answer a where a.episode_id = p_to
            and a.question = v_row->>'question' and a.answer = v_row->>'answer') then continue; end if;
        v_table := 'episode_log';
        insert into episode_log (id, child_id, episode_id, at, kind, entry)
        values (v_id, p_child, p_to, (v_row->>'recorded_at')::timestamptz, 'information', 'Said in the other report: ' || (v_row->>'answer'));
      else
        -- An entry that corrects another goes on correcting the copy of it.
        if v_row->>'corrects' is not null then
          v_row := v_row || jsonb_build_object('corrects', (select f.id from carried_row f where f.episode_id = p_to
            and f.from_id = (v_row->>'corrects')::uuid order by f.recorded_at desc, f.id limit 1));
        end if;
        execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, $1)).* on conflict do nothing', t)
          using v_row || jsonb_build_object('id', v_id, 'child_id', p_child, 'episode_id', p_to);
        get diagnostics v_added = row_count;
        if v_added = 0 then continue; end if;
      end if;
      insert into carried_row (id, child_id, episode_id, table_name, from_id, first_recorded_at, first_recorded_by)
      select v_id, p_child, p_to, v_table, (v_row->>'id')::uuid,
        coalesce(f.first_recorded_at, (v_row->>'recorded_at')::timestamptz), coalesce(f.first_recorded_by, (v_row->>'recorded_by')::uuid)
        from (select 1) one left join carried_row f on f.id = (v_row->>'id')::uuid;
    end loop;
  end loop;
end $$;

-- Whoever reported the one episode keeps sight of the other. For the two functions below only.
create function carry_reporters(p_from uuid, p_to uuid, p_child uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into access_grant (child_id, episode_id, holder, holder_kind, because, cause_id)
  select distinct p_child, p_to, g.holder, g.holder_kind, 'reported', p_to from access_grant g
   where g.episode_id = p_from and g.because = 'reported' and (g.until_at is null or g.until_at > actor_now())
     and not exists (select from access_grant x where x.episode_id = p_to and x.holder = g.holder and x.because = 'reported'
       and (x.until_at is null or x.until_at > actor_now()))
$$;

-- Moves an episode that was recorded on the wrong child, in the hands of somebody who sees both. On the wrong record it is
-- entered in error; on the right one it stands with its reference and everything that was recorded in it. Answers the
-- reference, or null where somebody saved the episode since it was shown.
create function move_episode(p_episode uuid, p_version int, p_new uuid, p_child uuid, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e episode;
  v_start date;
  v_said text;
begin
  select * into e from episode where id = p_episode for update;
  if not found or not role_may('episodes', 'write') or not sees_child(e.child_id) or not sees_child(p_child) or e.child_id = p_child then
    raise exception 'this episode may not be moved' using errcode = 'HW002';
  end if;
  if exists (select from episode where id = p_new and moved_from = p_episode and child_id = p_child) then return e.reference; end if;
  if e.version <> p_version or e.entered_in_error_at is not null then return null; end if;
  perform set_config('app.reason', p_reason, true);
  update episode set entered_in_error_at = actor_now(), moved_away_at = actor_now(),
    entered_in_error_reason = 'Recorded on the wrong child. ' || p_reason where id = p_episode;
  -- A name that was chosen from a list is the wrong child's; one that was described is what the reporter said.
  v_said := case when e.match = 'chosen' then '' else e.described_name end;
  v_start := (coalesce(e.last_seen_at, e.found_missing_at, e.reported_to_police_at, e.recorded_at) at time zone 'Europe/London')::date;
  insert into episode select (jsonb_populate_record(null::episode, to_jsonb(e) || jsonb_build_object('id', p_new, 'child_id', p_child,
      'match', 'confirmed', 'described_name', v_said, 'described_born_on', case when e.match = 'chosen' then null else e.described_born_on end,
      'moved_from', p_episode, 'moved_away_at', null, 'duplicate_of', null,
      -- Without any time the moment of the report is the one by which somebody knew: it must not become the moment of the move.
      'found_missing_at', case when coalesce(e.last_seen_at, e.found_missing_at, e.reported_to_police_at) is null then e.recorded_at else e.found_missing_at end,
      'found_missing_precision', case when coalesce(e.last_seen_at, e.found_missing_at, e.reported_to_police_at) is null then 'about' else e.found_missing_precision end,
      'responsible_authority', c.responsible_authority,
      'lives_in', (select p.lives_in from placement p where p.child_id = p_child and p.entered_in_error_at is null and p.from_on <= v_start
        and (p.until_on is null or p.until_on > v_start) order by p.from_on desc limit 1)))).*
    from child c where c.id = p_child;
  perform carry_rows(p_episode, p_new, p_child);
  perform carry_reporters(p_episode, p_new, p_child);
  insert into episode_group (id, child_id, episode_id, group_id, from_at)
  select gen_random_uuid(), p_child, p_new, g.group_id, g.from_at from episode_group g where g.episode_id = p_episode and g.until_at is null;
  update episode_group set until_at = actor_now(), until_reason = 'Recorded on the wrong child' where episode_id = p_episode and until_at is null;
  -- A record that was made for this report and holds nothing else was made in error; one that it goes back to was not.
  if e.match = 'new' and not exists (select from episode where child_id = e.child_id and entered_in_error_at is null) then
    update child set entered_in_error_at = actor_now() where id = e.child_id and entered_in_error_at is null;
  end if;
  update child set entered_in_error_at = null where id = p_child and entered_in_error_at is not null;
  return e.reference;
end $$;

-- Of two episodes of one child that were the same time, the other's records are carried to the one that is kept, and the
-- other is entered in error as a duplicate of it. False where somebody saved it since it was shown.
create function join_duplicate(p_other uuid, p_version int, p_kept uuid, p_reason text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o episode;
  k episode;
begin
  perform 1 from episode where id in (p_other, p_kept) order by id for update;
  select * into o from episode where id = p_other;
  select * into k from episode where id = p_kept;
  if o.id is null or k.id is null or o.id = k.id or not role_may('episodes', 'write')
     or not sees_child(o.child_id) or not sees_child(k.child_id)
     or (select count(distinct coalesce(c.same_as, c.id)) from child c where c.id in (o.child_id, k.child_id)) <> 1 then
    raise exception 'these episodes may not be joined' using errcode = 'HW002';
  end if;
  if o.duplicate_of = p_kept and o.entered_in_error_at is not null then return true; end if;
  if o.version <> p_version or o.entered_in_error_at is not null or k.entered_in_error_at is not null then return false; end if;
  perform set_config('app.reason', p_reason, true);
  update episode set entered_in_error_at = actor_now(), duplicate_of = p_kept,
    entered_in_error_reason = 'The same time as ' || k.reference || '. ' || p_reason where id = p_other;
  perform carry_rows(p_other, p_kept, k.child_id);
  perform carry_reporters(p_other, p_kept, k.child_id);
  if not exists (select from episode_group where episode_id = p_kept and until_at is null) then
    insert into episode_group (id, child_id, episode_id, group_id, from_at)
    select gen_random_uuid(), k.child_id, p_kept, g.group_id, g.from_at from episode_group g where g.episode_id = p_other and g.until_at is null;
  end if;
  update episode_group set until_at = actor_now(), until_reason = 'The same time as another episode' where episode_id = p_other and until_at is null;
  return true;
end $$;

grant execute on function report_episode(jsonb), put_together(uuid[], timestamptz), set_apart(uuid, text), count_together(uuid),
  move_episode(uuid, int, uuid, uuid, text), join_duplicate(uuid, int, uuid, text) to homeward_app;
