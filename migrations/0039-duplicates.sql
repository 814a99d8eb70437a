-- Records that may be of one child: pairs found alike, what was judged of them, and names that the partnership counts as alike.

-- Two records alike enough for a person to look at them. Found, not recorded: each look at a child finds its pairs anew, so it
-- has no history, and it holds no name: a reason is a code, and the names stand on the records. The surviving records are named.
create table duplicate_pair (
  lesser_id uuid not null references child,
  greater_id uuid not null references child,
  score real not null check (score between 0 and 2),
  reasons text[] not null,
  found_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  primary key (lesser_id, greater_id),
  check (lesser_id < greater_id)
);
create index duplicate_pair_of_greater on duplicate_pair (greater_id);
alter table duplicate_pair enable row level security;
create policy both_seen on duplicate_pair for select to homeward_app
  using ((select role_may('record', 'read')) and sees_whole(lesser_id) and sees_whole(greater_id));
grant select on duplicate_pair to homeward_app;

-- Which children wait for a look: each change that matters is one more that is wanted, and a look says up to which it goes.
create table duplicate_look (
  child_id uuid primary key references child,
  wanted int not null default 1,
  looked int not null default 0
);
create index duplicate_look_waiting on duplicate_look (child_id) where looked < wanted;

-- A judgement that two records are two children holds until what it was made of changes, or somebody takes it back.
alter table not_same_child add column reopened_at timestamptz;
alter table not_same_child add column reopened_because text check (reopened_because in ('changed', 'taken-back'));
-- A row keeps who wrote it first; whoever judged again stands beside.
alter table not_same_child add column judged_by uuid references person;
alter table not_same_child add column judged_at timestamptz;
alter table not_same_child add constraint reopened_for_a_reason check ((reopened_at is null) = (reopened_because is null));

create function want_look(p_child uuid) returns void language plpgsql as $$
begin
  insert into duplicate_look as l (child_id) select coalesce(c.same_as, c.id) from child c where c.id = p_child
  on conflict (child_id) do update set wanted = l.wanted + 1;
end $$;

-- Who a child is was written. A demonstration that is being filled is looked at by night.
create function look_after_identity() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if coalesce(current_setting('app.past', true), '') = '' then perform want_look(new.child_id); end if;
  if tg_op = 'UPDATE' then
    update not_same_child set reopened_at = coalesce(actor_now(), clock_timestamp()), reopened_because = 'changed'
     where child_id = new.child_id and reopened_at is null;
    update not_same_child set reopened_at = coalesce(actor_now(), clock_timestamp()), reopened_because = 'changed'
     where other_id = new.child_id and reopened_at is null;
  end if;
  return null;
end $$;
create trigger look_at_new after insert on child_identity for each row execute function look_after_identity();
create trigger look_at_changed after update on child_identity for each row
  when ((old.given_names, old.family_name, old.known_as, old.aliases, old.born_on, old.born_precision)
    is distinct from (new.given_names, new.family_name, new.known_as, new.aliases, new.born_on, new.born_precision))
  execute function look_after_identity();

-- A record that was restricted, joined to another or entered in error leaves its pairs at once, and is looked at again after.
create function look_after_standing() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.sealed_at is not null or new.entered_in_error_at is not null or new.same_as is not null then
    delete from duplicate_pair where lesser_id = new.id;
    delete from duplicate_pair where greater_id = new.id;
  end if;
  perform want_look(new.id);
  if old.same_as is not null then perform want_look(old.same_as); end if;
  return null;
end $$;
create trigger look_at_standing after update on child for each row
  when ((old.sealed_at, old.entered_in_error_at, old.same_as) is distinct from (new.sealed_at, new.entered_in_error_at, new.same_as))
  execute function look_after_standing();

-- Whether a pair still waits for somebody: both records stand by themselves, and nobody judged them to be two children since.
create function pair_waits(p_lesser uuid, p_greater uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select (select count(*) from child c where c.id in (p_lesser, p_greater) and c.same_as is null and c.entered_in_error_at is null
      and not is_sealed(c.id)) = 2
    and not exists (select from child_group(p_lesser) a(id) cross join child_group(p_greater) b(id)
      join not_same_child n on n.child_id = least(a.id, b.id) and n.other_id = greatest(a.id, b.id) where n.reopened_at is null)
$$;

-- Whom to ask where this child may stand in a record that the actor may not see: authorities, and never how many.
create function maybe_recorded_elsewhere(p_child uuid) returns table (authority text, authority_name text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not role_may('record', 'read') or not sees_whole(p_child) then return; end if;
  return query select distinct o.responsible_authority, o.responsible_authority_name
    from (select p.lesser_id, p.greater_id, p.greater_id as other from duplicate_pair p where p.lesser_id = p_child
      union all select p.lesser_id, p.greater_id, p.lesser_id from duplicate_pair p where p.greater_id = p_child) found
    join child o on o.id = found.other
   where not sees_whole(o.id) and pair_waits(found.lesser_id, found.greater_id) order by 1, 2;
end $$;
grant execute on function pair_waits(uuid, uuid), maybe_recorded_elsewhere(uuid) to homeward_app;

-- The reporter of an episode says that its child is the one of whose record the search told them by a handle. It answers
-- nothing, whatever stands behind the handle, and waits with the other pairs for somebody who sees both.
create function say_same_by_handle(p_episode uuid, p_handle uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_one uuid; v_other uuid;
begin
  if not role_may('reports', 'write') or not sees_episode(p_episode) then
    raise exception 'this episode may not be spoken of' using errcode = 'HW002';
  end if;
  select coalesce(c.same_as, c.id) into v_one from episode e join child c on c.id = e.child_id where e.id = p_episode;
  select coalesce(c.same_as, c.id) into v_other from search_handle h join child c on c.id = h.child_id
   where h.handle = p_handle and h.person_id = actor_person() and c.entered_in_error_at is null and not is_sealed(c.id);
  if v_other is null or v_other = v_one or is_sealed(v_one) then return; end if;
  insert into duplicate_pair as p (lesser_id, greater_id, score, reasons) values (least(v_one, v_other), greatest(v_one, v_other), 1, '{said}')
  on conflict (lesser_id, greater_id) do update set reasons = array(select distinct r from unnest(p.reasons || '{said}') r order by r);
  insert into audit_entry (children, subject_table, subject_id, reason_code) values (array[v_one, v_other], 'episode', p_episode, 'said-same');
end $$;
grant execute on function say_same_by_handle(uuid, uuid) to homeward_app;

-- Of the actor's own handles those that do not lead to the record of this episode: whoever reports sees the episode alone, so the
-- search tells them of the record that their report made as of any other.
create function handles_besides(p_episode uuid, p_handles uuid[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select h.handle from search_handle h
   where h.handle = any(p_handles) and h.person_id = actor_person() and sees_episode(p_episode)
     and h.child_id not in (select g.id from episode e cross join lateral child_group(e.child_id) g(id) where e.id = p_episode)
$$;
grant execute on function handles_besides(uuid, uuid[]) to homeward_app;

-- Again, once whichever way round they were compared; a judgement that was opened again is made anew.
create or replace function keep_apart(p_id uuid, p_child uuid, p_other uuid, p_reason text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('same-child', 'write') or not sees_whole(p_child) or not sees_whole(p_other) then
    raise exception 'this role may not compare these records' using errcode = 'HW002';
  end if;
  insert into not_same_child as n (id, child_id, other_id, reason) values (p_id, least(p_child, p_other), greatest(p_child, p_other), p_reason)
  on conflict (child_id, other_id) do update set reason = excluded.reason, reopened_at = null, reopened_because = null,
    judged_by = actor_person(), judged_at = actor_now() where n.reopened_at is not null;
end $$;

-- Takes back that two records are two children. False where nobody says so now.
create function take_back_apart(p_child uuid, p_other uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('same-child', 'write') or not sees_whole(p_child) or not sees_whole(p_other) then
    raise exception 'this role may not compare these records' using errcode = 'HW002';
  end if;
  update not_same_child set reopened_at = actor_now(), reopened_because = 'taken-back'
   where child_id = least(p_child, p_other) and other_id = greatest(p_child, p_other) and reopened_at is null;
  if not found then return false; end if;
  perform want_look(p_child);
  return true;
end $$;
grant execute on function take_back_apart(uuid, uuid) to homeward_app;

-- What the product itself does to find pairs, as the system actor "duplicates": it reads names and births and nothing else.
create function duplicates_waiting(p_most int) returns table (child_id uuid, wanted int)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.child_id, l.wanted from duplicate_look l where l.looked < l.wanted order by l.child_id limit p_most
$$;

-- Wants a look at children who were never looked at, and at those whose pairs wait: once a night. Answers how many wait now.
create function want_nightly_looks(p_most int) returns int language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into duplicate_look as l (child_id) (
    select p.lesser_id from duplicate_pair p union
    (select c.id from child c where c.same_as is null and c.entered_in_error_at is null
       and not exists (select from duplicate_look l where l.child_id = c.id) limit p_most))
  on conflict (child_id) do update set wanted = l.wanted + 1 where l.looked >= l.wanted;
  return (select count(*) from duplicate_look l where l.looked < l.wanted);
end $$;

-- The names and births of a child's records, each of them; none of one that is restricted or in error.
create function duplicate_subject(p_child uuid) returns table (record_id uuid, given_names text, family_name text, known_as text,
  aliases text[], born_on date, born_precision text)
language sql stable security definer set search_path = public, pg_temp as $$
  select i.child_id, i.given_names, i.family_name, i.known_as, i.aliases, i.born_on, i.born_precision
    from child_group(p_child) g(id) join child c on c.id = g.id join child_identity i on i.child_id = c.id
   where c.entered_in_error_at is null and not exists (select from child_group(p_child) s(id) where is_sealed(s.id))
$$;

-- Keeps what a look found, and up to which change it went. What a reporter said of a pair stands whatever the names say.
create function keep_pairs(p_child uuid, p_wanted int, p_pairs jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_new uuid[];
begin
  update duplicate_look set looked = p_wanted where child_id = p_child and looked < p_wanted;
  delete from duplicate_pair p where (p.lesser_id = p_child or p.greater_id = p_child) and not 'said' = any(p.reasons)
    and not exists (select from jsonb_array_elements(p_pairs) f
      where (f->>'other')::uuid in (p.lesser_id, p.greater_id));
  with found as (
    select least(p_child, (f->>'other')::uuid) as lesser_id, greatest(p_child, (f->>'other')::uuid) as greater_id,
      (f->>'score')::real as score, array(select jsonb_array_elements_text(f->'reasons')) as reasons
      from jsonb_array_elements(p_pairs) f join child c on c.id = (f->>'other')::uuid
     where c.id <> p_child and c.same_as is null and c.entered_in_error_at is null and not is_sealed(c.id) and not is_sealed(p_child)),
  fresh as (select f.* from found f where not exists (select from duplicate_pair p where p.lesser_id = f.lesser_id and p.greater_id = f.greater_id)),
  kept as (insert into duplicate_pair as p (lesser_id, greater_id, score, reasons) select f.lesser_id, f.greater_id, f.score, f.reasons from found f
    on conflict (lesser_id, greater_id) do update set score = excluded.score,
      reasons = excluded.reasons || case when 'said' = any(p.reasons) then array['said'] else '{}' end)
  select array_agg(distinct id) into v_new from fresh k cross join unnest(array[k.lesser_id, k.greater_id]) id;
  if v_new is null then return 0; end if;
  insert into audit_entry (children, subject_table, subject_id) values (v_new, 'duplicate_pair', p_child);
  return cardinality(v_new) - 1;
end $$;

-- Records that the index of names finds for a name and a birth, whoever may see them, the most alike first: the same look-ups as
-- find_children, for the matcher to weigh. None that is restricted, in error, or one of this child's own.
create function duplicate_candidates(p_child uuid, p_parts int, p_words jsonb, p_born date, p_most int) returns table (child_id uuid,
  record_id uuid, given_names text, family_name text, known_as text, aliases text[], born_on date, born_precision text)
language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan as $$
declare v_part int[]; v_id int[]; v_weight float8[]; v_family boolean[]; v_n int[];
begin
  select array_agg(w.part), array_agg(w.id), array_agg(w.weight), array_agg(w.family) into v_part, v_id, v_weight, v_family
    from name_index.weigh(p_words) w;
  if v_id is null then return; end if;
  v_n := name_index.candidates(v_part, v_id, v_weight, v_family, p_born);
  return query
    select r.id, i.child_id, i.given_names, i.family_name, i.known_as, i.aliases, i.born_on, i.born_precision
      from name_index.score(v_n, p_parts, v_part, v_id, v_weight, v_family) s join child c on c.id = s.child_id
      join child r on r.id = coalesce(c.same_as, c.id) join child_identity i on i.child_id = c.id
     where r.id <> p_child and c.entered_in_error_at is null and r.entered_in_error_at is null
       and not is_sealed(c.id) and not is_sealed(r.id)
     order by s.name + 0.55 * coalesce(name_index.born_weight(p_born, s.born, s.about), 0) desc, i.child_id
     limit p_most;
end $$;
grant execute on function duplicates_waiting(int), want_nightly_looks(int), duplicate_subject(uuid), keep_pairs(uuid, int, jsonb),
  duplicate_candidates(uuid, int, jsonb, date, int) to homeward_system;

-- Names that the partnership counts as alike beside those that come with Homeward, from a day until another. A change ends one
-- and adds another, so what counted on any day stays readable.
create table name_variant (
  id uuid primary key,
  kind text not null check (kind in ('nickname', 'spelling')),
  words text[] not null check (cardinality(words) between 2 and 20),
  source text not null check (source <> '' and length(source) <= 500),
  from_on date not null,
  until_on date check (until_on >= from_on),
  set_by uuid default actor_person() references person,
  set_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  ended_by uuid references person,
  ended_at timestamptz,
  ended_because text check (ended_because <> ''),
  check (num_nulls(until_on, ended_at, ended_because) in (0, 3))
);
create unique index name_variant_once on name_variant (kind, words) where until_on is null;
create index name_variant_words on name_variant using gin (words);
grant select on name_variant to homeward_app, homeward_system;

-- Whoever has one of these names is compared anew with whom they are now alike.
create function want_looks_of_words(p_words text[]) returns void language sql as $$
  insert into duplicate_look as l (child_id)
  select distinct coalesce(c.same_as, c.id) from child_identity i join child c on c.id = i.child_id where i.name_words && p_words
  on conflict (child_id) do update set wanted = l.wanted + 1
$$;

create function add_name_variant(p_id uuid, p_kind text, p_words text[], p_source text, p_from date) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform may_or_refuse('name-variants');
  if exists (select from name_variant where id = p_id) then return 'done'; end if;
  insert into name_variant (id, kind, words, source, from_on)
  values (p_id, p_kind, p_words, p_source, greatest(p_from, (actor_now() at time zone 'Europe/London')::date)) on conflict do nothing;
  if not found then return 'held'; end if;
  perform note('name_variant', p_id, p_kind);
  perform want_looks_of_words(p_words);
  return 'done';
end $$;

create function end_name_variant(p_id uuid, p_because text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v name_variant;
begin
  perform may_or_refuse('name-variants');
  select * into v from name_variant where id = p_id for update;
  if v.id is null then return 'unknown'; end if;
  if v.until_on is not null then return 'ended'; end if;
  update name_variant set until_on = greatest(from_on, (actor_now() at time zone 'Europe/London')::date), ended_by = actor_person(),
    ended_at = date_trunc('milliseconds', clock_timestamp()), ended_because = p_because where id = p_id;
  perform note('name_variant', p_id, 'ended');
  perform want_looks_of_words(v.words);
  return 'done';
end $$;
grant execute on function add_name_variant(uuid, text, text[], text, date), end_name_variant(uuid, text) to homeward_app;

-- Whether this episode stands on a record that the actor's own report made and that holds nothing else: then they may still say
-- whose it is, although they see no more of it than the episode.
create function is_own_new_report(p_episode uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from episode e join child c on c.id = e.child_id where e.id = p_episode and e.match = 'new'
    and e.recorded_by = actor_person() and c.recorded_by = actor_person() and c.same_as is null and sees_episode(e.id)
    and not exists (select from episode o where o.child_id = e.child_id and o.id <> e.id))
$$;

-- As before, and besides by whoever reported a child as new and knows now who it is.
create or replace function move_episode(p_episode uuid, p_version int, p_new uuid, p_child uuid, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  e episode;
  v_start date;
  v_said text;
begin
  select * into e from episode where id = p_episode for update;
  if not found or not role_may('episodes', 'write') or not sees_child(p_child) or e.child_id = p_child
     or not (sees_child(e.child_id) or is_own_new_report(p_episode)) then
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
