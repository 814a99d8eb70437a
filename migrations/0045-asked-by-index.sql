-- A connection keeps the plans that it made, and makes the first ones while an installation is young and its tables are small.
-- Reading such a table through looks cheapest then, and goes on however much it grows: each report read every message there was.
-- What the engine keeps is of one child, so it is found by index. An index that is small may still be read through for an episode or
-- a message, until the tables are counted.
do $$
declare f regprocedure;
begin
  foreach f in array array['engine.open_case(uuid)', 'engine.reach(uuid[])', 'engine.keep(uuid[], jsonb, jsonb)']::regprocedure[] loop
    -- What has no index is still read through, at a price at which the planner would compile it.
    execute format('alter function %s set enable_seqscan = off', f);
    execute format('alter function %s set jit = off', f);
  end loop;
  foreach f in array array['name_index.keep(jsonb, jsonb)', 'name_index.hold_words(jsonb)', 'name_index.take_out(uuid[])',
      'name_index.drop_words(int[])']::regprocedure[] loop
    execute format('alter function %s set plan_cache_mode = force_generic_plan', f);
  end loop;
end $$;

-- As before, with the messages named by their ids, so that their rungs are found by index.
create or replace function engine.carry_message_grants(p_members uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set jit = off as $$
declare v_messages uuid[] := array(select id from message where child_id = any(p_members) and about not in ('referral', 'referral-waits'));
begin
  with wanted as materialized (
    select m.record_id, m.episode_id, coalesce(r.person_id, r.team_id) as holder, case when r.person_id is null then 'team' else 'person' end as kind,
      m.id as cause, min(r.opens_at) as from_at, max(least(m.accepted_at, m.over_at, m.withdrawn_at) + interval '28 days') as until_at
      from message m join message_rung r on r.message_id = m.id
     where m.id = any(v_messages) and r.message_id = any(v_messages) and r.shut is null and coalesce(r.person_id, r.team_id) is not null
       and r.opens_at < coalesce(least(m.accepted_at, m.over_at, m.withdrawn_at), 'infinity')
     group by 1, 2, 3, 4, 5),
  moved as (
    update access_grant g set until_at = case when w.cause is null then actor_now() else w.until_at end
      from access_grant o left join wanted w on (w.record_id, w.holder, w.cause) = (o.child_id, o.holder, o.cause_id)
     where o.id = g.id and o.because = 'message' and o.child_id = any(p_members) and (o.until_at is null or o.until_at > actor_now())
       and o.until_at is distinct from case when w.cause is null then actor_now() else w.until_at end)
  insert into access_grant (child_id, episode_id, holder, holder_kind, because, cause_id, from_at, until_at)
  select w.record_id, w.episode_id, w.holder, w.kind, 'message', w.cause, w.from_at, w.until_at from wanted w
   where (w.until_at is null or w.until_at > actor_now())
     and not exists (select from access_grant g where g.child_id = w.record_id and g.holder = w.holder
       and (g.cause_id = w.cause or (g.episode_id is null and g.because <> 'message' and g.from_at <= w.from_at and g.until_at is null)));
end $$;

-- Likewise.
create or replace function engine.keep_messages(p_members uuid[], p_messages jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan
set enable_seqscan = off set jit = off as $$
declare
  v_root uuid := p_members[1];
  v_changed int := 0;
  v_rows int;
begin
  if jsonb_array_length(p_messages) = 0 and not exists (select from message where child_id = any(p_members) and withdrawn_at is null) then return 0; end if;
  insert into message as m (child_id, record_id, episode_id, rule, subject, audience, whose, about, within, opens_at, over_at, accepted_at, because)
  select v_root, coalesce(e.child_id, v_root), e.id, d.rule, d.subject, d.audience, d.whose, d.about, d.within, d.opens_at, d.over_at, d.accepted_at, d.because
    from jsonb_to_recordset(p_messages) as d(rule text, subject text, audience text, whose text, about text, within text,
      episode text, opens_at timestamptz, over_at timestamptz, accepted_at timestamptz, because text)
    left join episode e on e.child_id = any(p_members) and e.id::text = d.episode
  on conflict (child_id, rule, subject, audience, whose) do update set about = excluded.about, over_at = excluded.over_at,
    accepted_at = excluded.accepted_at, because = excluded.because, withdrawn_at = null
  where (m.about, m.over_at, m.accepted_at, m.because, m.withdrawn_at)
    is distinct from (excluded.about, excluded.over_at, excluded.accepted_at, excluded.because, null);
  get diagnostics v_changed = row_count;
  update message m set withdrawn_at = actor_now()
   where m.child_id = any(p_members) and m.withdrawn_at is null
     and (m.child_id <> v_root or not exists (select from jsonb_to_recordset(p_messages) as d(rule text, subject text, audience text, whose text)
       where (d.rule, d.subject, d.audience, d.whose) = (m.rule, m.subject, m.audience, m.whose)));
  get diagnostics v_rows = row_count;
  v_changed := v_changed + v_rows;
  with laid as materialized (
    select m.id, m.raised_at, r.* from jsonb_to_recordset(p_messages) as d(rule text, subject text, audience text, whose text, rungs jsonb)
      join message m on m.child_id = v_root and (m.rule, m.subject, m.audience, m.whose) = (d.rule, d.subject, d.audience, d.whose) and m.accepted_at is null
      cross join lateral jsonb_to_recordset(d.rungs) as r(place int, part text, whose text, holder text, destination uuid, team uuid, person uuid,
        role text, opens_at timestamptz, shut text) where d.rungs is not null),
  ahead as (delete from message_rung g where g.message_id = any(array(select distinct id from laid)) and g.opens_at > actor_now()
      and not exists (select from laid x where (x.id, x.part, x.whose, x.holder) = (g.message_id, g.part, g.whose, g.holder)))
  insert into message_rung as g (message_id, place, part, whose, holder, destination_id, team_id, person_id, role, opens_at, shut)
  select l.id, l.place, l.part, l.whose, l.holder, l.destination, l.team, l.person, l.role,
      case when l.raised_at = actor_now() then l.opens_at else greatest(l.opens_at, actor_now()) end, l.shut from laid l
  on conflict (message_id, part, whose, holder) do update set place = excluded.place, shut = excluded.shut, role = excluded.role,
    opens_at = case when g.opens_at <= actor_now() then g.opens_at else excluded.opens_at end
  where (g.place, g.shut, g.role) is distinct from (excluded.place, excluded.shut, excluded.role)
     or (g.opens_at > actor_now() and g.opens_at <> excluded.opens_at);
  perform engine.carry_message_grants(p_members);
  if v_changed > 0 then
    insert into audit_entry (act, children, subject_table) values ('keep-messages', p_members, 'message');
  end if;
  return v_changed;
end $$;

-- Those found lately, for the digest and the board: without it every episode that ever ended is read.
create index episode_found on episode (least(located_at, returned_at)) where kind = 'missing' and entered_in_error_at is null;
