-- The lists of the forms that the sources lost or leave to the partnership (GAP-05, RHIF-6). A definition brings the recommended
-- options; each row here says how one entry of a list reads from a moment on, and nothing is overwritten: the next row ends it.
-- A key keeps its meaning for good: what is no longer offered is retired and stays readable on old forms.
create table form_list (
  id uuid primary key,
  list text not null,
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  label text not null check (label <> '' and length(label) <= 200),
  place int not null,
  retired boolean not null default false,
  from_at timestamptz not null,
  until_at timestamptz check (until_at >= from_at),
  set_by uuid default actor_person() references person,
  set_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);
create unique index form_list_stands on form_list (list, key) where until_at is null;
create index form_list_of_entry on form_list (list, key, from_at);
grant select on form_list to homeward_app, homeward_system;

-- Sets how an entry reads from a moment on; one that has passed counts as now, so that no old form is read anew. The list of
-- schools is kept by managers (RHIF-6), every other by those who keep the directory.
create function set_list_entry(p_id uuid, p_list text, p_key text, p_label text, p_place int, p_retired boolean, p_from timestamptz,
  p_standing uuid) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v form_list;
  v_from timestamptz := greatest(p_from, actor_now());
begin
  if not role_may('directory', 'write')
     and not (p_list = 'schools' and current_setting('app.role', true) = 'team-manager') then
    raise exception 'not allowed' using errcode = 'HW002';
  end if;
  perform pg_advisory_xact_lock(713, 4);
  if exists (select from form_list where id = p_id) then return 'done'; end if;
  select * into v from form_list where list = p_list and key = p_key and until_at is null for update;
  if v.id is distinct from p_standing then return 'stale'; end if;
  if v.from_at > v_from then return 'before'; end if;
  update form_list set until_at = v_from where id = v.id;
  insert into form_list (id, list, key, label, place, retired, from_at) values (p_id, p_list, p_key, p_label, p_place, p_retired, v_from);
  perform note('form_list', p_id, p_list);
  return 'done';
end $$;
grant execute on function set_list_entry(uuid, text, text, text, int, boolean, timestamptz, uuid) to homeward_app;
