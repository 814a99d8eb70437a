-- Searches for a child stand here and not in an address, so that no name is in a history, a log or a link.

-- What somebody typed, for them alone; the results are found anew whenever they look, as whoever they act then.
create table search (
  id uuid primary key,
  person_id uuid not null default actor_person() references person,
  typed text not null,
  words text[] not null,
  born_on date,
  purpose text not null default '',
  made_at timestamptz not null default clock_timestamp()
);
create index search_of_person on search (person_id, made_at);

alter table search enable row level security;
create policy own_only on search to homeward_app
  using (person_id = nullif(current_setting('app.person', true), '')::uuid)
  with check (person_id = nullif(current_setting('app.person', true), '')::uuid);
grant select, insert on search to homeward_app;

-- A name that was searched for is not kept longer than it is of use.
create function clear_searches() returns void language sql security definer set search_path = public, pg_temp as
$$ delete from search where made_at < clock_timestamp() - interval '1 day' $$;
grant execute on function clear_searches() to homeward_app;
