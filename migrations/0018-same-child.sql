-- Two records that are one child: who said so and why, what it gave, and how exactly that is taken back.

-- Whether the actor holds a grant to the whole of this record now.
create function sees_whole(p_child uuid) returns boolean language sql stable
return exists (select from access_grant g where g.child_id = p_child and g.holder = any(actor_holders()) and g.episode_id is null
  and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()));
-- The record and every other that is the same child, as far as the actor may see them: under the actor's own rights.
create function records_of(p_child uuid) returns uuid[] language plpgsql stable as $$
declare v_root uuid;
begin
  -- One look by each index: an `or` between them would read every child through the policies.
  select coalesce(c.same_as, c.id) into v_root from child c where c.id = p_child;
  return array[p_child] || array(select m.id from child m where m.id = v_root and m.id <> p_child
    union all select m.id from child m where m.same_as = v_root and m.id <> p_child order by 1);
end $$;
grant execute on function sees_whole(uuid), records_of(uuid) to homeward_app;

-- That two records are one child. `moved` are the records whose pointer it set, `stayed` those that it set them beside, so
-- that parting takes back exactly this. Written by the functions below alone, which hold both records locked.
create table record_union (
  id uuid primary key,
  child_id uuid not null references child,
  survivor_id uuid not null,
  moved uuid[] not null default '{}',
  stayed uuid[] not null default '{}',
  reason text not null default '',
  shared_at timestamptz,
  shared_by uuid references person,
  shared_reason text,
  parted_at timestamptz,
  parted_by uuid references person,
  parted_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person()
);
create index record_union_of_child on record_union (child_id);
create index record_union_of_survivor on record_union (survivor_id);

-- Two records that somebody compared and found to be two children.
create table not_same_child (
  id uuid primary key,
  child_id uuid not null references child,
  other_id uuid not null,
  reason text not null default '',
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (child_id, other_id)
);

-- A row that stood on the wrong of two records: marked as entered in error there, and written again here.
create table moved_row (
  id uuid primary key,
  child_id uuid not null references child,
  table_name text not null,
  row_id uuid not null unique,
  to_child uuid not null,
  to_row uuid not null,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person()
);
create index moved_row_of_child on moved_row (child_id);

call protect('record_union', 'record', 'child');
call protect('not_same_child', 'record', 'child');
call protect('moved_row', 'record', 'child');
revoke insert, update on record_union, not_same_child from homeward_app;
revoke update on moved_row from homeward_app;
create policy survivor_may_read on record_union for select to homeward_app using ((select role_may('record', 'read')) and sees_whole(survivor_id));
create policy other_may_read on not_same_child for select to homeward_app using ((select role_may('record', 'read')) and sees_whole(other_id));

-- Only the functions below point one record to another.
revoke update on child from homeward_app;
grant update (responsible_authority, responsible_authority_name, entered_in_error_at) on child to homeward_app;

-- A grant may be given because two records are one child, beside every reason that stands already.
do $$
declare v_name text; v_check text;
begin
  select conname, pg_get_constraintdef(oid) into v_name, v_check from pg_constraint
   where conrelid = 'access_grant'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%break-glass%';
  execute format('alter table access_grant drop constraint %I', v_name);
  execute format('alter table access_grant add constraint %I %s', v_name, replace(v_check, '''break-glass''::text', '''break-glass''::text, ''same-child''::text'));
end $$;

-- The record whose grant opens a duty or a flag: the episode's own, or the surviving one where it speaks of the whole child.
-- So nobody reads of the other record's episodes because two records became one.
alter table obligation add record_id uuid;
alter table flag add record_id uuid;
create function record_of_duty() returns trigger language plpgsql as $$
begin
  new.record_id := case new.scope when 'episode' then coalesce((select e.child_id from episode e where e.id = new.episode_id), new.child_id) else new.child_id end;
  return new;
end $$;
create function record_of_flag() returns trigger language plpgsql as $$
begin
  new.record_id := coalesce((select e.child_id from episode e where e.id = new.episode_id), new.child_id);
  return new;
end $$;
create trigger record_of_duty before insert or update of scope on obligation for each row execute function record_of_duty();
create trigger record_of_flag before insert on flag for each row execute function record_of_flag();
update obligation set scope = scope;
update flag set record_id = child_id;
alter table obligation alter column record_id set not null;
alter table flag alter column record_id set not null;
create index obligation_of_record on obligation (record_id);
create index flag_of_record on flag (record_id);
do $$
declare t text; scoped text;
begin
  foreach t in array array['obligation', 'flag'] loop
    scoped := case t when 'obligation' then 'obligation.scope = ''episode'' and ' else '' end;
    execute format('drop policy may_read on %I', t);
    execute format('create policy may_read on %1$I for select to homeward_app using ((select role_may(''duties'', ''read''))
      and exists (select from access_grant g where g.child_id = %1$I.record_id
        and g.holder = any((select actor_holders())::uuid[])
        and (g.episode_id is null or (%2$s g.episode_id = %1$I.episode_id)) and g.suspended_at is null
        and g.from_at <= (select actor_now())
        and (g.until_at is null or g.until_at > (select actor_now()))))', t, scoped);
  end loop;
end $$;

-- Who must not be told unites at once: whoever sees one record of a child is warned by the blocks of all (FOUND-13.1b).
create function blocks_of(p_child uuid) returns setof notify_block language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not role_may('notify-blocks', 'read') or not sees_whole(p_child) then return; end if;
  return query select b.* from child_group(p_child) m(id) join notify_block b on b.child_id = m.id;
end $$;
-- Whom to ask for the part of this child's record that the actor may not see: authorities, never how many records.
create function held_elsewhere(p_child uuid) returns table (authority text, authority_name text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not role_may('record', 'read') or not sees_whole(p_child) then return; end if;
  return query select distinct m.responsible_authority, m.responsible_authority_name
    from child_group(p_child) g(id) join child m on m.id = g.id
   where m.entered_in_error_at is null and not sees_whole(m.id) order by 1, 2;
end $$;
grant execute on function blocks_of(uuid), held_elsewhere(uuid) to homeward_app;

-- Marks a child for the duty engine, as every change of a fact does.
create function touch_child(p_child uuid) returns void language plpgsql as $$
declare v_touched text := coalesce(current_setting('app.touched', true), '');
begin
  if position(p_child::text in v_touched) = 0 then
    perform set_config('app.touched', concat_ws(',', nullif(v_touched, ''), p_child), true);
  end if;
end $$;

-- A duty closed as not needed, or given to somebody, stays so when the record changes under which it is kept. Who carries it
-- stands in columns that a later migration adds; nobody calls this before.
create function carry_closures(p_from uuid[], p_to uuid, p_records uuid[]) returns void language plpgsql as $$
begin
  insert into obligation as o (child_id, rule, subject, episode_id, scope, force, owner, opens_at, due_at, met_at, because,
    rule_version, calendar_version, assignee, raised_at, closed_at, closed_by, close_reason, team, handed_to, handed_team, handed_by, handed_at)
  select p_to, f.rule, f.subject, f.episode_id, f.scope, f.force, f.owner, f.opens_at, f.due_at, f.met_at, f.because,
    f.rule_version, f.calendar_version, f.assignee, f.raised_at, f.closed_at, f.closed_by, f.close_reason,
    f.team, f.handed_to, f.handed_team, f.handed_by, f.handed_at
    from obligation f where f.child_id = any(p_from) and f.child_id <> p_to and f.record_id = any(p_records) and f.lapsed_at is null
     and (f.assignee is not null or f.team is not null or f.handed_at is not null or f.closed_at is not null)
  on conflict (child_id, rule, subject) do update set assignee = coalesce(o.assignee, excluded.assignee), team = coalesce(o.team, excluded.team),
    closed_at = coalesce(o.closed_at, excluded.closed_at),
    closed_by = case when o.closed_at is null then excluded.closed_by else o.closed_by end,
    close_reason = case when o.closed_at is null then excluded.close_reason else o.close_reason end;
end $$;

-- Says that a record, with all that point to it, is the same child as another that survives. Both are named with the version
-- that was compared: whoever comes second, also in the opposite direction, is told `stale`. The same sent again is `united`.
create function unite_records(p_id uuid, p_child uuid, p_child_version int, p_survivor uuid, p_survivor_version int, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare v_moved uuid[]; v_stayed uuid[];
begin
  if not role_may('same-child', 'write') or not sees_whole(p_child) or not sees_whole(p_survivor) then
    raise exception 'this role may not say that two records are one child' using errcode = 'HW002';
  end if;
  perform 1 from child where id in (p_child, p_survivor) or same_as in (p_child, p_survivor) order by id for no key update;
  if exists (select from record_union u where u.id = p_id) then return 'united'; end if;
  if p_child = p_survivor or (select count(*) from child c where c.same_as is null and c.entered_in_error_at is null
      and (c.id, c.version) in ((p_child, p_child_version), (p_survivor, p_survivor_version))) <> 2 then return 'stale'; end if;
  v_moved := array(select id from child where id = p_child or same_as = p_child order by (id = p_child) desc, id);
  v_stayed := array(select id from child where id = p_survivor or same_as = p_survivor order by (id = p_survivor) desc, id);
  update child set same_as = p_survivor where id = any(v_moved);
  insert into record_union (id, child_id, survivor_id, moved, stayed, reason) values (p_id, p_child, p_survivor, v_moved, v_stayed, p_reason);
  insert into audit_entry (children, subject_table, subject_id) values (v_moved || v_stayed, 'record_union', p_id);
  perform carry_closures(v_moved, p_survivor, v_moved);
  return 'united';
end $$;

-- Takes a union back: the pointers that it set, to what they were, and with the engine the grants that sharing gave.
create function part_records(p_union uuid, p_version int, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare u record_union; v_root uuid; v_member uuid; v_seal record;
begin
  select * into u from record_union where id = p_union;
  if not found or not role_may('same-child', 'write') or not sees_whole(u.child_id) or not sees_whole(u.survivor_id) then
    raise exception 'this role may not part these records' using errcode = 'HW002';
  end if;
  perform 1 from child where id = any(u.moved || u.stayed) or same_as = any(u.moved || u.stayed) order by id for no key update;
  select * into u from record_union where id = p_union for no key update;
  if u.parted_at is not null then return 'parted'; end if;
  if u.version <> p_version then return 'stale'; end if;
  select same_as into v_root from child where id = u.child_id;
  perform carry_closures(array[v_root], u.child_id, u.moved);
  update child set same_as = case when id <> u.child_id then u.child_id end where id = any(u.moved) and same_as = v_root;
  -- Seals that one side brought to the other leave it again; a record that was restricted meanwhile stays so.
  for v_seal in update seal_child set until_at = actor_now()
      where child_id = any(u.moved || u.stayed) and from_at = u.recorded_at and until_at is null returning seal_id, child_id loop
    update access_grant set until_at = actor_now() where because = 'keeper' and cause_id = v_seal.seal_id and child_id = v_seal.child_id
      and (until_at is null or until_at > actor_now());
  end loop;
  perform settle_seals(u.moved || u.stayed);
  update record_union set parted_at = actor_now(), parted_by = actor_person(), parted_reason = p_reason where id = p_union;
  insert into audit_entry (children, subject_table, subject_id) values (u.moved || u.stayed, 'record_union', p_union);
  foreach v_member in array u.moved || v_root loop perform touch_child(v_member); end loop;
  return 'parted';
end $$;

-- Gives those who may see either record sight of the other, for as long as both stand as one child.
create function share_records(p_union uuid, p_version int, p_reason text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare u record_union;
begin
  select * into u from record_union where id = p_union for no key update;
  if not found or not role_may('same-child', 'write') or not sees_whole(u.child_id) or not sees_whole(u.survivor_id) then
    raise exception 'this role may not share these records' using errcode = 'HW002';
  end if;
  if u.shared_at is not null and u.parted_at is null then return 'shared'; end if;
  if u.version <> p_version or u.parted_at is not null then return 'stale'; end if;
  update record_union set shared_at = actor_now(), shared_by = actor_person(), shared_reason = p_reason where id = p_union;
  insert into audit_entry (children, subject_table, subject_id) values (u.moved || u.stayed, 'record_union', p_union);
  return 'shared';
end $$;

-- Remembers that two records are two children, once whichever way round they were compared.
create function keep_apart(p_id uuid, p_child uuid, p_other uuid, p_reason text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('same-child', 'write') or not sees_whole(p_child) or not sees_whole(p_other) then
    raise exception 'this role may not compare these records' using errcode = 'HW002';
  end if;
  insert into not_same_child (id, child_id, other_id, reason) values (p_id, least(p_child, p_other), greatest(p_child, p_other), p_reason)
  on conflict do nothing;
end $$;
grant execute on function unite_records(uuid, uuid, int, uuid, int, text), part_records(uuid, int, text), share_records(uuid, int, text),
  keep_apart(uuid, uuid, uuid, text) to homeward_app;

-- Carries out the sharing of records that are one child: a grant on the other record for each standing one, and no longer.
-- What was given in an emergency or in somebody's place stays on the record for which it was given.
create function engine.carry_shared(p_members uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  with standing as (select * from access_grant g where g.child_id = any(p_members) and g.because = 'same-child'
      and (g.until_at is null or g.until_at > actor_now())),
  side as (select u.id, a.x as from_child, b.x as to_child from record_union u, unnest(u.moved) a(x), unnest(u.stayed) b(x)
      where u.shared_at is not null and u.parted_at is null and a.x = any(p_members) and b.x = any(p_members)),
  pair as (select id, from_child, to_child from side union select id, to_child, from_child from side),
  wanted as materialized (select p.to_child as child_id, g.holder, g.holder_kind, p.id as cause_id,
      nullif(max(coalesce(g.until_at, 'infinity')), 'infinity') as until_at
    from pair p join access_grant g on g.child_id = p.from_child
   where g.episode_id is null and g.because not in ('same-child', 'break-glass', 'cover', 'keeper') and g.suspended_at is null
     and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())
   group by p.to_child, g.holder, g.holder_kind, p.id),
  ended as (update access_grant g set until_at = actor_now() from standing s where g.id = s.id and not exists (
      select from wanted w where (w.child_id, w.holder, w.cause_id) = (s.child_id, s.holder, s.cause_id))),
  changed as (update access_grant g set until_at = w.until_at from standing s join wanted w
      on (w.child_id, w.holder, w.cause_id) = (s.child_id, s.holder, s.cause_id)
     where g.id = s.id and s.until_at is distinct from w.until_at)
  insert into access_grant (child_id, holder, holder_kind, because, cause_id, from_at, until_at)
  select w.child_id, w.holder, w.holder_kind, 'same-child', w.cause_id, actor_now(), w.until_at from wanted w
   where not exists (select from standing s where (w.child_id, w.holder, w.cause_id) = (s.child_id, s.holder, s.cause_id));
end $$;

-- As before, and besides: whoever waited while the record was pointed to another looks for the group anew, and the sharing
-- of its records is carried out.
create or replace function engine.open_case(p_child uuid) returns jsonb language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  v_root uuid;
  v_locked uuid;
  v_members uuid[];
  v_member uuid;
begin
  loop
    select coalesce(same_as, id) into v_root from child where id = p_child;
    exit when v_root is not distinct from v_locked;
    perform 1 from child where id = v_root or same_as = v_root order by id for no key update;
    v_locked := v_root;
  end loop;
  if coalesce(current_setting('app.past', true), '') = '' then perform set_config('app.now', fact_now()::text, true); end if;
  select array_agg(id order by (id = v_root) desc, id) into v_members from child where id = v_root or same_as = v_root;
  foreach v_member in array v_members loop perform engine.carry_grants(v_member); end loop;
  if cardinality(v_members) > 1 or exists (select from access_grant g where g.child_id = v_root and g.because = 'same-child'
    and (g.until_at is null or g.until_at > actor_now())) then perform engine.carry_shared(v_members); end if;
  return engine.case_file(v_members) || jsonb_build_object('root', v_root, 'members', to_jsonb(v_members),
    'now', trunc(extract(epoch from actor_now()) * 1000));
end $$;
