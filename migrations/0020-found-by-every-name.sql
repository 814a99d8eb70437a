-- A child of several records is found by the names of each of them, and answered once: by the surviving record where the actor
-- may see it, else by their own.

create or replace function find_children(p_words text[], p_born date, p_most int)
returns table (child_id uuid, handle uuid, authority text, words text[], born text)
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not role_may('record', 'read') or cardinality(p_words) = 0 then return; end if;
  return query
    with found as (
      select case when c.same_as is not null and sees_whole(c.same_as) then c.same_as else c.id end as answered, hit.words, i.born_on
        from child_identity i join child c on c.id = i.child_id
        cross join lateral (select array(select unnest(i.name_words) intersect select unnest(p_words) order by 1) as words) hit
       where i.name_words && p_words and c.entered_in_error_at is null
         and exists (select from access_grant g where g.child_id in (c.id, c.same_as) and g.holder = any(actor_holders()) and g.episode_id is null
           and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))),
    best as (select distinct on (f.answered) f.* from found f
       order by f.answered, cardinality(f.words) desc, (f.born_on = p_born) desc nulls last)
    select b.answered, null::uuid, c.responsible_authority, b.words,
      case when p_born is null or b.born_on is null then 'not-compared' when b.born_on = p_born then 'same' else 'different' end
      from best b join child c on c.id = b.answered
     order by cardinality(b.words) desc, (b.born_on = p_born) desc nulls last, b.answered
     limit p_most;
  if cardinality(p_words) < 2 then return; end if;
  delete from search_handle where made_at < clock_timestamp() - interval '2 days';
  return query
    with others as (
      select distinct on (root.id) root.id as child_id, root.responsible_authority, i.born_on
        from child_identity i join child c on c.id = i.child_id join child root on root.id = coalesce(c.same_as, c.id)
       where i.name_words @> p_words and c.entered_in_error_at is null and root.entered_in_error_at is null
         and not is_sealed(c.id) and not is_sealed(root.id)
         and (p_born is null or i.born_on is null or i.born_on = p_born)
         and not exists (select from access_grant g where g.child_id in (c.id, root.id) and g.holder = any(actor_holders()) and g.episode_id is null
           and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
       order by root.id, (i.born_on = p_born) desc nulls last),
    three as (select * from others o order by (o.born_on = p_born) desc nulls last, o.child_id limit 3),
    told as (insert into search_handle (child_id) select o.child_id from three o returning search_handle.handle, search_handle.child_id)
    select null::uuid, t.handle, o.responsible_authority, p_words,
      case when p_born is null or o.born_on is null then 'not-compared' else 'same' end
      from three o join told t on t.child_id = o.child_id
     order by (o.born_on = p_born) desc nulls last, t.handle;
end $$;
