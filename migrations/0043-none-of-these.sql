-- That somebody looked at who a child may be and said that it is none of these; that a restricted record was met by a search, told
-- to its keepers; and how many searches gave no reason.

-- Somebody was shown whom a child may be, in one of the ways in, and said that it is none of them.
create table none_of_these (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  way text not null check (way in ('after-report', 'making-record', 'taking-notification')),
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (way <> 'after-report' or episode_id is not null)
);
create index none_of_these_of_child on none_of_these (child_id);
create index none_of_these_of_episode on none_of_these (episode_id) where episode_id is not null;
call protect('none_of_these', 'record', 'episode_id');
revoke insert, update on none_of_these from homeward_app;

-- Of whom it was said. Nobody reads it: that a record is here says that it is like the child's, also to those who may not see it.
-- `seen` is false where only an authority was told.
create table none_of_these_record (
  said_id uuid not null references none_of_these,
  record_id uuid not null references child,
  seen boolean not null,
  primary key (said_id, record_id)
);
create index none_of_these_record_of_child on none_of_these_record (record_id);

-- It was said of the child of this report on this record: where the report is moved it is asked of nobody, or asked anew.
do $carry$
begin
  execute replace(pg_get_functiondef('carry_rows(uuid,uuid,uuid)'::regprocedure), '''episode_group'', ', '''episode_group'', ''none_of_these'', ');
end $carry$;

-- The surviving records of children whom the actor sees, and of those behind handles of their own searches.
create function records_shown(p_own uuid[], p_handles uuid[]) returns table (record_id uuid, seen boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.id, bool_or(s.seen) from (
      select coalesce(c.same_as, c.id) as id, true as seen from child c where c.id = any(p_own) and sees_whole(c.id)
      union all
      select coalesce(c.same_as, c.id), false from search_handle h join child c on c.id = h.child_id
       where h.handle = any(p_handles) and h.person_id = actor_person()) s
   group by s.id
$$;

-- Keeps that the actor says it, once.
create function say_none_of_these(p_id uuid, p_child uuid, p_episode uuid, p_way text, p_own uuid[], p_handles uuid[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('record', 'read') or not (sees_episode(p_episode)
      or p_episode is null and exists (select from child c where c.id = p_child and c.recorded_by = actor_person())) then
    raise exception 'this child may not be spoken of' using errcode = 'HW002';
  end if;
  insert into none_of_these (id, child_id, episode_id, way) values (p_id, p_child, p_episode, p_way) on conflict (id) do nothing;
  if not found then return; end if;
  insert into none_of_these_record (said_id, record_id, seen) select p_id, s.record_id, s.seen from records_shown(p_own, p_handles) s;
end $$;

-- Whether it was said of everybody whom the actor is shown now. Whoever sees a record that was only told of before is asked again.
create function none_of_these_covers(p_episode uuid, p_own uuid[], p_handles uuid[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select sees_episode(p_episode) and not exists (select from records_shown(p_own, p_handles) s
    where not exists (select from none_of_these n join none_of_these_record r on r.said_id = n.id
      where n.episode_id = p_episode and r.record_id = s.record_id and r.seen >= s.seen))
$$;

-- Whether a record that the actor sees was found alike since, of which nobody said it yet.
create function none_of_these_reopened(p_episode uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from episode e join child c on c.id = e.child_id
    cross join lateral (
      select p.lesser_id, p.greater_id, p.greater_id as other from duplicate_pair p where p.lesser_id = coalesce(c.same_as, c.id)
      union all
      select p.lesser_id, p.greater_id, p.lesser_id from duplicate_pair p where p.greater_id = coalesce(c.same_as, c.id)) f
    where e.id = p_episode and sees_episode(p_episode) and sees_whole(f.other) and pair_waits(f.lesser_id, f.greater_id)
      and not exists (select from none_of_these n join none_of_these_record r on r.said_id = n.id
        where n.episode_id = p_episode and r.record_id = f.other and r.seen))
$$;
revoke execute on function records_shown(uuid[], uuid[]) from public;
grant execute on function say_none_of_these(uuid, uuid, uuid, text, uuid[], uuid[]), none_of_these_covers(uuid, uuid[], uuid[]),
  none_of_these_reopened(uuid) to homeward_app;

-- A search that met a restricted record leaves a note in its audit, and nothing more: the searcher waits for nothing and can tell
-- it by nothing. Its keepers are told from that note.
create index audit_of_restricted_met on audit_entry (at) where reason_code = 'restricted-met';
create index seal_keeper_of_holder on seal_keeper (holder) where ended_at is null;

-- That a keeper took note of the searches of one person on one day. No role has a right to it but through the functions below.
create table restricted_met_noted (
  child_id uuid not null references child,
  person_id uuid not null references person,
  day date not null,
  noted_by uuid not null default actor_person() references person,
  noted_at timestamptz not null default actor_now(),
  primary key (child_id, person_id, day)
);

-- Who met records that the actor keeps by a search within 90 days: once for each person, record and day, with the number of the
-- day's first note. One's own searches, made in another role, are nobody's news.
create function restricted_met() returns table (entry bigint, child_id uuid, person_id uuid, day date, searcher text, role text, agency text,
  met_at timestamptz, times bigint, noter text)
language sql stable security definer set search_path = public, pg_temp as $$
  select min(e.n), m.child, e.person_id, m.day, p.name, min(e.role), min(g.name), min(m.at), count(*), min(w.name)
    from audit_entry e
    cross join lateral (select k.child, coalesce(e.fact_at, e.at) as at, (coalesce(e.fact_at, e.at) at time zone 'Europe/London')::date as day
      from unnest(e.children) k (child)) m
    join person p on p.id = e.person_id
    left join agency g on g.id = e.agency_id
    left join restricted_met_noted o on o.child_id = m.child and o.person_id = e.person_id and o.day = m.day
    left join person w on w.id = o.noted_by
   where e.reason_code = 'restricted-met' and e.at > clock_timestamp() - interval '90 days' and e.person_id <> actor_person()
     and exists (select from seal_keeper k join seal s on s.id = k.seal_id join seal_child c on c.seal_id = s.id
       where k.holder = any(actor_teams() || actor_appointment()) and k.ended_at is null and s.ended_at is null
         and c.child_id = m.child and c.until_at is null)
   group by m.child, e.person_id, m.day, p.name
   order by min(m.at) desc, 1 limit 200
$$;

-- Takes note of one of them. False where there is none that the actor is told of.
create function note_restricted_met(p_entry bigint, p_child uuid) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
declare v record;
begin
  select * into v from restricted_met() r where r.entry = p_entry and r.child_id = p_child;
  if not found then return false; end if;
  insert into restricted_met_noted (child_id, person_id, day) values (v.child_id, v.person_id, v.day) on conflict do nothing;
  perform note_access(array[v.child_id], 'restricted_met_noted', null, null);
  return true;
end $$;
grant execute on function restricted_met(), note_restricted_met(bigint, uuid) to homeward_app;

drop function searchers_of_many();

-- As before, and how many of them gave no reason.
create function searchers_of_many() returns table (person_id uuid, searcher text, agency text, searches bigint, unexplained bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.person_id, p.name, coalesce((select min(g.name) from appointment a join agency g on g.id = a.agency_id where a.person_id = s.person_id), ''),
    count(*), count(*) filter (where btrim(s.purpose) = '')
    from search s join person p on p.id = s.person_id
   where current_setting('app.role', true) = 'information-governance' and s.made_at > clock_timestamp() - interval '24 hours'
     and not exists (select from audit_entry e where e.person_id = s.person_id and e.at between s.made_at and s.made_at + interval '1 hour'
       and cardinality(e.children) > 0 and e.act <> 'see-search')
   group by s.person_id, p.name having count(*) >= operational('searches-without-opening', 20) order by 4 desc, 2
$$;

-- How many searches of the last 24 hours gave no reason, by however many people: for information governance, as numbers.
create function searches_without_purpose() returns table (searches bigint, unexplained bigint, people bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select count(*), count(*) filter (where btrim(s.purpose) = ''), count(distinct s.person_id) filter (where btrim(s.purpose) = '')
    from search s where current_setting('app.role', true) = 'information-governance' and s.made_at > clock_timestamp() - interval '24 hours'
$$;
grant execute on function searchers_of_many(), searches_without_purpose() to homeward_app;
