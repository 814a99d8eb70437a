-- A search reads so many holders of a name and no more, or a frequent name would be read through. Where a caseload is small every
-- child of it is weighed besides (name_index.own); where it is large, a child of it could stand behind others of the same name whom
-- the searcher may not see. So of the likeliest keys more holders are read, and kept where they are the actor's own.
create function name_index.own_holders(p_keys bigint[]) returns int[] language plpgsql stable
set search_path = public, pg_temp set enable_seqscan = off set jit = off set enable_hashjoin = off set enable_mergejoin = off set enable_bitmapscan = off
set enable_indexonlyscan = off set plan_cache_mode = force_generic_plan as $$
declare v_holders uuid[] := actor_holders();
begin
  if not exists (select from unnest(v_holders) h (holder)
      cross join lateral (select from access_grant where holder = h.holder and episode_id is null limit 501) g offset 500) then
    return '{}';
  end if;
  return array(
    select c.n from (select h.n from unnest(p_keys) k (key) cross join lateral (select n from name_index.holder where key = k.key limit 1000) h limit 1500) h
      join name_index.child c on c.n = h.n join child m on m.id = c.child_id
     where exists (select from access_grant g where g.child_id = m.id and g.holder = any(v_holders) and g.episode_id is null)
        or m.same_as is not null and exists (select from access_grant g where g.child_id = m.same_as and g.holder = any(v_holders) and g.episode_id is null)
     limit 60);
end $$;
revoke execute on function name_index.own_holders(bigint[]) from public;

-- As before, with those.
create or replace function name_index.candidates(p_part int[], p_id int[], p_weight float8[], p_family boolean[], p_born date) returns int[]
language plpgsql stable set search_path = name_index, pg_temp set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
declare
  v_parts int := (select count(distinct p) from unnest(p_part) p);
  v_pairs bigint[]; v_born date[]; v_found int[]; v_single int[];
begin
  v_pairs := array(
    select (f.id::bigint << 32) | o.id
      from unnest(p_part, p_id, p_weight, p_family) f (part, id, weight, family), unnest(p_part, p_id, p_weight, p_family) o (part, id, weight, family)
     where f.part <> o.part and f.id <> o.id
     order by f.weight + o.weight + case when f.family then 0.03 else 0 end + case when not o.family then 0.03 else 0 end desc
     limit case when p_born is null then 110 * greatest(1, v_parts - 1) else 240 end);
  if p_born is null then
    v_found := array(select h.n from unnest(v_pairs) k cross join lateral (select n from holder where key = k limit 60) h
      limit case when v_parts > 2 then 700 else 400 end);
    v_found := v_found || own_holders(v_pairs[:6]);
  else
    v_born := array(select distinct d from unnest(array[p_born, p_born - 1, p_born + 1, (p_born - interval '1 year')::date, (p_born + interval '1 year')::date,
        case when extract(day from p_born) <= 12 then make_date(extract(year from p_born)::int, extract(day from p_born)::int, extract(month from p_born)::int) end]) d
       where d is not null);
    v_found := array(
      (select h.n from unnest(v_pairs) k cross join lateral (select n from holder where key = k and born between p_born - 400 and p_born + 400 limit 12) h limit 120)
      union all
      (select h.n from unnest(v_pairs[:100]) k cross join lateral (select n from holder where key = k order by born limit 8) h limit 60)
      union all
      (select h.n from (select distinct id from unnest(p_id, p_weight) m (id, weight) where weight > 0.5) m cross join unnest(v_born) b
        cross join lateral (select n from holder where key = m.id and born = b limit 20) h limit 250));
  end if;
  -- Where hardly a pair is known the words count one by one.
  if cardinality(v_found) < 20 then
    v_single := array(select id from unnest(p_id, p_weight) m (id, weight) group by id order by max(weight) desc limit 32);
    v_found := v_found || array(select h.n from unnest(v_single) k cross join lateral (select n from holder where key = k limit 100) h
      limit case when v_parts = 1 then 500 else 150 end);
    v_found := v_found || own_holders(v_single[:3]::bigint[]);
  end if;
  return array(select distinct n from unnest(v_found) n);
end $$;

-- What has no index is read through at a price at which the planner would compile the query, anew for each child that is looked at.
alter function duplicate_candidates(uuid, int, jsonb, date, int) set jit = off;
