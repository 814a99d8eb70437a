-- Nothing is overwritten and nothing goes unseen: every change leaves its row in history and an entry in the audit.

create table history (
  table_name text not null,
  row_id uuid not null,
  version int not null,
  child_id uuid not null,
  episode_id uuid,
  section text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  row_data jsonb not null,
  actor uuid,
  reason text,
  recorded_at timestamptz not null default clock_timestamp(),
  primary key (table_name, row_id, version)
);
create index history_of_child on history (child_id, from_at);

-- Ids and codes only: never a name, never free text. Who and when come from the transaction, not from the caller.
create table audit_entry (
  n bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null default clock_timestamp(),
  fact_at timestamptz default actor_now(),
  person_id uuid default actor_person(),
  appointment_id uuid default nullif(current_setting('app.appointment', true), '')::uuid,
  agency_id uuid default nullif(current_setting('app.agency', true), '')::uuid,
  role text default current_setting('app.role', true),
  act text not null default current_setting('app.act', true),
  children uuid[] not null default '{}',
  subject_table text,
  subject_id uuid,
  subject_version int,
  reason_code text,
  request text default current_setting('app.request', true),
  source text default current_setting('app.source', true)
);
create index audit_of_children on audit_entry using gin (children);
create index audit_by_person on audit_entry (person_id, n);

create function refuse_change() returns trigger language plpgsql as
$$ begin raise exception '% only grows', tg_table_name using errcode = 'HW004'; end $$;
create trigger only_grows before update or delete on audit_entry for each row execute function refuse_change();
create trigger never_emptied before truncate on audit_entry execute function refuse_change();

grant insert (act, children, subject_table, subject_id, reason_code) on audit_entry to homeward_app, homeward_sign_in, homeward_system;
grant usage on sequence audit_entry_n_seq to homeward_app, homeward_sign_in, homeward_system, homeward_engine;

-- One seal for a batch of entries: which they were and the digest of each, chained to the seal before.
create table audit_seal (
  n int primary key,
  sealed_at timestamptz not null default clock_timestamp(),
  bound xid8 not null,
  entries bigint[] not null,
  digests text[] not null,
  root text not null unique
);
create trigger only_grows before update or delete on audit_seal for each row execute function refuse_change();
grant select on audit_entry, audit_seal to homeward_seal;
grant insert on audit_seal to homeward_seal;

-- The digest of one entry: every column, in this order, as UTC text.
create function audit_digest(e audit_entry) returns text language sql stable set timezone = 'UTC' as $$
  select encode(sha256(convert_to(jsonb_build_array(e.n, e.xid::text, e.at, e.fact_at, e.person_id, e.appointment_id, e.agency_id,
    e.role, e.act, e.children, e.subject_table, e.subject_id, e.subject_version, e.reason_code, e.request, e.source)::text, 'UTF8')), 'hex')
$$;
grant execute on function audit_digest(audit_entry) to homeward_seal;

-- After each insert or update of a fact: its history row, its audit entry, and a mark for the duty engine.
create function record_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_section text := tg_argv[0];
  v_row jsonb := to_jsonb(new);
  v_id uuid := coalesce(v_row->>'id', v_row->>'child_id')::uuid;
  v_child uuid := coalesce(v_row->>'child_id', v_row->>'id')::uuid;
  v_episode uuid := (v_row->>case when tg_table_name = 'episode' then 'id' else 'episode_id' end)::uuid;
  v_touched text := coalesce(current_setting('app.touched', true), '');
begin
  if tg_op = 'UPDATE' then
    update history set until_at = actor_now()
     where table_name = tg_table_name and row_id = v_id and version = new.version - 1;
  end if;
  insert into history (table_name, row_id, version, child_id, episode_id, section, from_at, row_data, actor, reason)
  values (tg_table_name, v_id, new.version, v_child, v_episode, v_section, actor_now(), v_row, actor_person(),
          nullif(current_setting('app.reason', true), ''));
  insert into audit_entry (children, subject_table, subject_id, subject_version)
  values (array[v_child], tg_table_name, v_id, new.version);
  if position(v_child::text in v_touched) = 0 then
    perform set_config('app.touched', concat_ws(',', nullif(v_touched, ''), v_child), true);
  end if;
  return null;
end $$;

-- Before each insert: the first version, by the one who acts and at the moment of the act, whatever the caller says.
create function first_version() returns trigger language plpgsql as $$
begin
  new.version := 1;
  new.recorded_at := coalesce(actor_now(), new.recorded_at);
  new.recorded_by := coalesce(actor_person(), new.recorded_by);
  return new;
end $$;

-- Before each update: the next version, and the same child, episode and author for ever.
create function next_version() returns trigger language plpgsql as $$
begin
  if (to_jsonb(new)->>'child_id') is distinct from (to_jsonb(old)->>'child_id')
     or (to_jsonb(new)->>'episode_id') is distinct from (to_jsonb(old)->>'episode_id')
     or (to_jsonb(new)->>'id') is distinct from (to_jsonb(old)->>'id') then
    raise exception 'a row keeps its own child and episode for ever' using errcode = 'HW004';
  end if;
  new.version := old.version + 1;
  new.recorded_at := old.recorded_at;
  new.recorded_by := old.recorded_by;
  return new;
end $$;

-- Puts a table of facts under history, audit and row-level security in the one way that all share.
-- Role, holders and time stand in sub-selects, so that they are worked out once a query and not once a row.
-- p_scope: 'child' (a whole-child grant) or the column that holds the episode (a grant to that episode is enough).
create procedure protect(p_table text, p_section text, p_scope text) language plpgsql as $$
declare
  v_child text := case when p_table = 'child' then 'id' else 'child_id' end;
  v_episode text := case when p_scope = 'child' then 'g.episode_id is null'
                         else format('(g.episode_id is null or g.episode_id = %I.%I)', p_table, p_scope) end;
  v_granted text := format(
    'exists (select from access_grant g where g.child_id = %I.%I and g.holder = any((select actor_holders())::uuid[])
       and %s and g.suspended_at is null and g.from_at <= (select actor_now())
       and (g.until_at is null or g.until_at > (select actor_now())))', p_table, v_child, v_episode);
begin
  execute format('create trigger first_version before insert on %I for each row execute function first_version()', p_table);
  execute format('create trigger next_version before update on %I for each row execute function next_version()', p_table);
  execute format('create trigger record_change after insert or update on %I for each row execute function record_change(%L)', p_table, p_section);
  execute format('alter table %I enable row level security', p_table);
  execute format('create policy may_read on %I for select to homeward_app using ((select role_may(%L, ''read'')) and %s)', p_table, p_section, v_granted);
  execute format('create policy may_add on %I for insert to homeward_app with check ((select role_may(%L, ''write'')) and %s)', p_table, p_section, v_granted);
  execute format('create policy may_amend on %I for update to homeward_app using ((select role_may(%L, ''write'')) and %s)', p_table, p_section, v_granted);
  execute format('grant select, insert, update on %I to homeward_app', p_table);
end $$;

alter table history enable row level security;
create policy may_read on history for select to homeward_app using (
  section = any(array(select r.section from access_rule r where r.role = current_setting('app.role', true) and r.act = 'read'))
  and exists (select from access_grant g where g.child_id = history.child_id
    and g.holder = any((select actor_holders())::uuid[])
    and (g.episode_id is null or g.episode_id = history.episode_id) and g.suspended_at is null
    and g.from_at <= (select actor_now())
    and (g.until_at is null or g.until_at > (select actor_now()))));
grant select on history to homeward_app;

call protect('child', 'record', 'child');
revoke insert on child from homeward_app;

-- Two records become one child only in the hands of somebody who may see both: the other's duties are worked out from both.
create policy sees_both on child as restrictive for update to homeward_app using (true) with check (
  same_as is null or exists (select from access_grant g where g.child_id = child.same_as
    and g.holder = any((select actor_holders())::uuid[])
    and g.episode_id is null and g.suspended_at is null
    and g.from_at <= (select actor_now())
    and (g.until_at is null or g.until_at > (select actor_now()))));
