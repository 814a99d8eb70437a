-- The part of a child's record that the missing loop needs: a table for each section, because access is by section.

-- An estimated date of birth is kept as the latest that it could be: age rules take the younger reading.
create table child_identity (
  child_id uuid primary key references child,
  given_names text not null default '',
  family_name text not null default '',
  known_as text,
  aliases text[] not null default '{}',
  born_on date,
  born_precision text not null check (born_precision in ('exact', 'estimated', 'unknown')),
  sex text check (sex in ('female', 'male', 'other', 'not-known')),
  name_words text[] not null,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((born_on is null) = (born_precision = 'unknown'))
);
create index child_identity_words on child_identity using gin (name_words);

create table social_care_status (
  id uuid primary key,
  child_id uuid not null references child,
  status text not null check (status in ('child-in-need', 'child-protection-plan', 'in-care', 'care-leaver')),
  from_on date not null,
  until_on date,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person()
);
create index social_care_status_of_child on social_care_status (child_id);

-- Where a child lives: with family, with a carer or in a home; the host authority and district go with it.
create table placement (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('family-home', 'foster-care', 'independent-foster-care', 'childrens-home',
    'supported-lodgings', 'supported-accommodation', 'other')),
  home_team_id uuid references team,
  address text,
  lives_in text not null check (lives_in in ('staffordshire', 'stoke-on-trent', 'elsewhere')),
  district text,
  from_on date not null,
  until_on date,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person()
);
create index placement_of_child on placement (child_id);

-- Who works with a child. A person or a team of the partnership so involved may see the record between the dates.
create table involvement (
  id uuid primary key,
  child_id uuid not null references child,
  person_id uuid references person,
  team_id uuid references team,
  part text not null check (part in ('social-worker', 'team-manager', 'carer', 'fostering-social-worker', 'school', 'health',
    'independent-reviewing-officer', 'return-interviewer', 'police-officer', 'family-practitioner', 'other')),
  from_on date not null,
  until_on date,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check (person_id is not null or team_id is not null)
);
create index involvement_of_child on involvement (child_id);

-- Somebody who must not be told, and why. A block beats every notice (FOUND-13.1b).
create table notify_block (
  id uuid primary key,
  child_id uuid not null references child,
  who text not null,
  reason text not null,
  from_at timestamptz not null default actor_now(),
  until_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person()
);
create index notify_block_of_child on notify_block (child_id);

call protect('child_identity', 'identity', 'child');
call protect('social_care_status', 'social-care', 'child');
call protect('placement', 'placement', 'child');
call protect('involvement', 'involvement', 'child');
call protect('notify_block', 'notify-blocks', 'child');

-- Names a child to the actor who may not see it by an opaque handle, for one person only.
create table search_handle (
  handle uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  person_id uuid not null default actor_person(),
  made_at timestamptz not null default clock_timestamp()
);

-- The one search for a child: own children first and by themselves, so that a frequent name hides none of them; others as a
-- handle and an authority, three at the most, and those only when every word typed is theirs (two at least). Sealed children
-- and records entered in error are never found by those without a grant.
create function find_children(p_words text[], p_born date, p_most int)
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
grant execute on function find_children(text[], date, int) to homeward_app;

-- A new record of a child, seen from then on by the one who makes it and the team that they act for.
create function make_child(p_id uuid, p_authority text, p_authority_name text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('record', 'write') then raise exception 'this role may not make a record' using errcode = 'HW002'; end if;
  insert into child (id, responsible_authority, responsible_authority_name) values (p_id, p_authority, p_authority_name);
  insert into access_grant (child_id, holder, holder_kind, because)
  select p_id, h, case when h = actor_person() then 'person' else 'team' end, 'recorded' from unnest(actor_holders()) h;
end $$;
grant execute on function make_child(uuid, text, text) to homeward_app;
