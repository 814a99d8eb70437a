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

-- The search of 0004 looked at the two hundred best matches of everybody, so that a frequent name could hide the child
-- whom the searcher may see. Own children now come first and by themselves; what is told of others is unchanged.
create or replace function find_children(p_words text[], p_born date, p_most int)
returns table (child_id uuid, handle uuid, authority text, words text[], born text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('record', 'read') or cardinality(p_words) = 0 then return; end if;
  return query
    select i.child_id, null::uuid, c.responsible_authority, hit.words,
      case when p_born is null or i.born_on is null then 'not-compared' when i.born_on = p_born then 'same' else 'different' end
      from child_identity i join child c on c.id = i.child_id
      cross join lateral (select array(select unnest(i.name_words) intersect select unnest(p_words) order by 1) as words) hit
     where i.name_words && p_words and c.entered_in_error_at is null and c.same_as is null
       and exists (select from access_grant g where g.child_id = i.child_id and g.holder = any(actor_holders()) and g.episode_id is null
         and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
     order by cardinality(hit.words) desc, (i.born_on = p_born) desc nulls last, i.child_id
     limit p_most;
  if cardinality(p_words) < 2 then return; end if;
  return query
    with others as (
      select i.child_id, c.responsible_authority, i.name_words, i.born_on
        from child_identity i join child c on c.id = i.child_id
       where i.name_words @> p_words and c.entered_in_error_at is null and c.same_as is null and c.sealed_at is null
         and (p_born is null or i.born_on is null or i.born_on = p_born)
         and not exists (select from access_grant g where g.child_id = i.child_id and g.holder = any(actor_holders()) and g.episode_id is null
           and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
       order by (i.born_on = p_born) desc nulls last, i.child_id
       limit 3),
    told as (insert into search_handle (child_id) select o.child_id from others o returning search_handle.handle, search_handle.child_id)
    select null::uuid, t.handle, o.responsible_authority, p_words,
      case when p_born is null or o.born_on is null then 'not-compared' else 'same' end
      from others o join told t on t.child_id = o.child_id
     order by (o.born_on = p_born) desc nulls last, t.handle;
end $$;
