-- What somebody must be told is a message to a role at a destination: sent, seen, accepted; what nobody accepts goes up.

-- A destination may be a team that works here, and may belong to a provider of care or to an authority outside the two.
-- Why it took the place of another is kept with it.
alter table destination add team_id uuid references team, add agency_id uuid references agency, add reason text not null default '';
alter table destination drop constraint destination_whose_check,
  add constraint destination_whose_check check (whose in ('staffordshire', 'stoke-on-trent', 'police', 'provider', 'other-authority')),
  add check ((whose in ('provider', 'other-authority')) = (agency_id is not null));
drop index destination_stands;
create unique index destination_stands on destination (kind, whose, coalesce(agency_id, '00000000-0000-0000-0000-000000000000')) where until_on is null;

-- A block may name somebody who works here, so that no message reaches them (FOUND-13.1b).
alter table notify_block add person_id uuid references person, add team_id uuid references team;

alter table access_grant drop constraint access_grant_because_check,
  add constraint access_grant_because_check check (because in ('involvement', 'placement', 'authority', 'district', 'open-episode',
    'reported', 'recorded', 'meeting', 'referral', 'cover', 'asked', 'break-glass', 'same-child', 'keeper', 'message'));

-- A message as the rules raise it; like a duty it is kept by the engine, and how it stands follows from its moments and the
-- time. `audience` and `whose` say whose part it is to be told; who that is stands in the rungs. Accepted is what the facts say.
create table message (
  id uuid primary key default gen_random_uuid(),
  child_id uuid not null references child,
  record_id uuid not null,
  episode_id uuid references episode,
  rule text not null,
  subject text not null,
  audience text not null,
  whose text not null,
  about text not null,
  within text not null check (within in ('minutes', 'working-days')),
  opens_at timestamptz not null,
  over_at timestamptz,
  because text not null,
  raised_at timestamptz not null default actor_now(),
  withdrawn_at timestamptz,
  accepted_at timestamptz,
  unique (child_id, rule, subject, audience, whose)
);
create index message_of_episode on message (episode_id);
create index message_of_record on message (record_id);
create index message_waiting on message (opens_at) where accepted_at is null and withdrawn_at is null;

-- Whom a message goes to, one after another: each rung opens where nobody accepted before. A rung that is shut says why it
-- reached nobody. `role` narrows a team to its members of one role.
create table message_rung (
  message_id uuid not null references message,
  place int not null,
  part text not null,
  whose text not null,
  holder text not null,
  destination_id uuid references destination,
  team_id uuid references team,
  person_id uuid references person,
  role text,
  opens_at timestamptz not null,
  shut text check (shut in ('nobody', 'blocked')),
  primary key (message_id, part, whose, holder)
);
create index message_rung_of_team on message_rung (team_id, opens_at) where team_id is not null;
create index message_rung_of_person on message_rung (person_id, opens_at) where person_id is not null;

create table message_sight (
  message_id uuid not null references message,
  person_id uuid not null default actor_person() references person,
  seen_at timestamptz not null default actor_now(),
  primary key (message_id, person_id)
);

-- That somebody took a message as theirs: here, or said to a person elsewhere who took it. Given back, the next rung opens.
create table message_acceptance (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  message_id uuid not null references message,
  rule text not null,
  subject text not null,
  audience text not null,
  whose text not null,
  how text not null check (how in ('here', 'telephone', 'in-person', 'email')),
  accepted_at timestamptz not null,
  accepted_by text not null default '',
  words text not null default '',
  given_back_at timestamptz,
  given_back_because text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((given_back_at is null) = (given_back_because is null))
);
create index message_acceptance_of_child on message_acceptance (child_id);
create unique index message_accepted_once on message_acceptance (message_id) where given_back_at is null;
call protect('message_acceptance', 'messages', 'episode_id');
revoke insert, update on message_acceptance from homeward_app;

-- Who leads an episode: handed to a team of any agency, and theirs once they accept the message of it.
create table episode_hand_over (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  to_team_id uuid not null references team,
  to_authority text,
  from_team_id uuid references team,
  words text not null,
  handed_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_because text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((withdrawn_at is null) = (withdrawn_because is null))
);
create index episode_hand_over_of_child on episode_hand_over (child_id);
create index episode_hand_over_of_episode on episode_hand_over (episode_id);
call protect('episode_hand_over', 'episodes', 'episode_id');

-- Whether a report by name still waits to be confirmed as this child's. Who is told would give away whose child it is.
create function waits_for_match(p_episode uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from episode e where e.id = p_episode and e.match = 'to-confirm')
$$;
grant execute on function waits_for_match(uuid) to homeward_app;

-- Whoever may see the episode, or the child where it is about no episode, sees what was told of it and to whom; whoever has the
-- episode only does once it is confirmed, or once a message has reached them.
alter table message enable row level security;
create policy may_read on message for select to homeward_app using ((select role_may('messages', 'read'))
  and exists (select from access_grant g where g.child_id = message.record_id and g.holder = any((select actor_holders())::uuid[])
    and (g.episode_id is null or (g.episode_id = message.episode_id and (g.because = 'message' or not waits_for_match(message.episode_id))))
    and g.suspended_at is null and g.from_at <= (select actor_now()) and (g.until_at is null or g.until_at > (select actor_now()))));
alter table message_rung enable row level security;
create policy may_read on message_rung for select to homeward_app using (exists (select from message m where m.id = message_rung.message_id));
alter table message_sight enable row level security;
create policy may_read on message_sight for select to homeward_app using (exists (select from message m where m.id = message_sight.message_id));
grant select on message, message_rung, message_sight to homeward_app;

-- Whether this rung is the actor's own: theirs in person, or their team's, in the role that it names.
create function rung_is_mine(p_person uuid, p_team uuid, p_role text) returns boolean language sql stable
return coalesce(p_person = any(actor_holders()), false)
  or (coalesce(p_team = any(actor_teams()), false) and (p_role is null or p_role = current_setting('app.role', true)));
grant execute on function rung_is_mine(uuid, uuid, text) to homeward_app;

-- The message as the actor may see it, locked, or nothing.
create function hold_message(p_message uuid) returns message language plpgsql security definer set search_path = public, pg_temp as $$
declare m message;
begin
  if not role_may('messages', 'write') then raise exception 'this role may not take messages' using errcode = 'HW002'; end if;
  select * into m from message x where x.id = p_message and x.withdrawn_at is null and x.opens_at <= actor_now()
    and exists (select from access_grant g where g.child_id = x.record_id and g.holder = any(actor_holders())
      and (g.episode_id is null or (g.episode_id = x.episode_id and (g.because = 'message' or not waits_for_match(x.episode_id))))
      and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())) for update;
  return m;
end $$;

-- Takes a message: here by one of those whom it has reached, or as somebody says who spoke with them. Of two who take it at
-- once one does. 'accepted', 'taken' by another, 'not-yours', or 'not-found'.
create function accept_message(p_id uuid, p_message uuid, p_how text, p_by text, p_at timestamptz, p_words text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare m message := hold_message(p_message);
begin
  if m.id is null then return 'not-found'; end if;
  if exists (select from message_acceptance a where a.id = p_id) then return 'accepted'; end if;
  if m.accepted_at is not null then return 'taken'; end if;
  if p_how = 'here' and not exists (select from message_rung r where r.message_id = m.id and r.shut is null
      and r.opens_at <= actor_now() and rung_is_mine(r.person_id, r.team_id, r.role)) then return 'not-yours'; end if;
  insert into message_acceptance (id, child_id, episode_id, message_id, rule, subject, audience, whose, how, accepted_at, accepted_by, words)
  values (p_id, m.record_id, m.episode_id, m.id, m.rule, m.subject, m.audience, m.whose, p_how, case p_how when 'here' then actor_now() else p_at end, p_by, p_words);
  update message set accepted_at = (select a.accepted_at from message_acceptance a where a.id = p_id) where id = m.id;
  perform see_message(m.id);
  return 'accepted';
end $$;

-- Gives back what was taken in error, by whoever took it or one who manages: the message waits again, for everybody whom it had reached.
create function give_back_message(p_message uuid, p_because text) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare m message := hold_message(p_message);
begin
  if m.id is null then return 'not-found'; end if;
  if m.accepted_at is null then return 'not-taken'; end if;
  update message_acceptance set given_back_at = actor_now(), given_back_because = p_because
   where message_id = m.id and given_back_at is null and (recorded_by = actor_person() or role_may('duty-closures', 'write'));
  if not found then return 'not-yours'; end if;
  update message set accepted_at = null where id = m.id;
  return 'given-back';
end $$;

-- Notes that somebody whom a message has reached opened it.
create function see_message(p_message uuid) returns void language sql security definer set search_path = public, pg_temp as $$
  insert into message_sight (message_id) select r.message_id from message_rung r join message m on m.id = r.message_id
   where r.message_id = p_message and r.shut is null and r.opens_at <= actor_now() and rung_is_mine(r.person_id, r.team_id, r.role)
   limit 1 on conflict do nothing
$$;
grant execute on function accept_message(uuid, uuid, text, text, timestamptz, text), give_back_message(uuid, text), see_message(uuid) to homeward_app;

-- Facts beside the case file's own: for each feature the rows that rules read, under their tables' names and with the columns
-- that rules read. One reader turns them into facts, and reads the rows of history in the same way.
create function engine.facts_of_messages(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'message_acceptance', 'row', jsonb_build_object('id', a.id,
      'episode_id', a.episode_id, 'accepted_at', a.accepted_at, 'rule', a.rule, 'subject', a.subject, 'audience', a.audience, 'whose', a.whose)))
    from message_acceptance a where a.child_id = any(p_members) and a.given_back_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'episode_hand_over', 'row', jsonb_build_object('id', h.id,
      'episode_id', h.episode_id, 'handed_at', h.handed_at, 'to_team_id', h.to_team_id, 'to_authority', h.to_authority)))
    from episode_hand_over h where h.child_id = any(p_members) and h.withdrawn_at is null), '[]')
$$;

-- Every feature's facts; the last migration gathers them all.
create function engine.facts(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as
$$ select engine.facts_of_messages(p_members) $$;

-- As before, with the facts of every feature beside the case file.
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
    'now', trunc(extract(epoch from actor_now()) * 1000), 'facts', engine.facts(v_members));
end $$;

-- Whom a message about this child can reach today: who is involved, destinations, homes, who must not be told, when those that
-- wait were sent, and numbers.
create function engine.reach(p_members uuid[]) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  v_today date := (actor_now() at time zone 'Europe/London')::date;
begin return (
  with lived as (select p.home_team_id, t.agency_id from placement p join team t on t.id = p.home_team_id
     where p.child_id = any(p_members) and p.entered_in_error_at is null and p.from_on <= v_today and (p.until_on is null or p.until_on > v_today)),
  outside as (select g.id from child c join agency g on g.kind = 'authority' and g.authority = 'other' and lower(g.name) = lower(c.responsible_authority_name)
     where c.id = p_members[1])
  select jsonb_build_object(
    'involved', coalesce((select jsonb_agg(jsonb_build_object('part', i.part, 'person', i.person_id, 'team', case when i.person_id is null then i.team_id end) order by i.id)
      from involvement i left join person p on p.id = i.person_id where i.child_id = any(p_members) and i.entered_in_error_at is null
       and i.from_on <= v_today and (i.until_on is null or i.until_on > v_today) and p.left_at is null), '[]'),
    'places', coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'kind', d.kind, 'whose', d.whose, 'team', d.team_id) order by d.id) from destination d
      where d.from_on <= v_today and (d.until_on is null or d.until_on > v_today)
       and (d.agency_id is null or d.agency_id in (select agency_id from lived) or d.agency_id in (select id from outside))), '[]'),
    'homes', coalesce((select jsonb_agg(distinct home_team_id) from lived), '[]'),
    'blocked', coalesce((select jsonb_agg(coalesce(b.person_id, b.team_id)) from notify_block b where b.child_id = any(p_members)
       and b.entered_in_error_at is null and coalesce(b.person_id, b.team_id) is not null
       and b.from_at <= actor_now() and (b.until_at is null or b.until_at > actor_now())), '[]'),
    'sent', coalesce((select jsonb_agg(jsonb_build_object('rule', m.rule, 'subject', m.subject, 'audience', m.audience, 'whose', m.whose,
        'at', trunc(extract(epoch from m.raised_at) * 1000))) from message m where m.child_id = p_members[1] and m.accepted_at is null and m.withdrawn_at is null), '[]'),
    'minutes', operational('message-unaccepted-minutes', 30), 'workingDays', operational('message-unaccepted-working-days', 1),
    'opens', operational('office-opens-hours', 9), 'closes', operational('office-closes-hours', 17)));
end $$;

-- Lets those in whom a message has reached or will reach, for its episode (or the child, where it is about none): from then
-- until four weeks after it was taken or over. Who sees the whole child already needs nothing.
create function engine.carry_message_grants(p_members uuid[]) returns void language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  with wanted as materialized (
    select m.record_id, m.episode_id, coalesce(r.person_id, r.team_id) as holder, case when r.person_id is null then 'team' else 'person' end as kind,
      m.id as cause, min(r.opens_at) as from_at, max(least(m.accepted_at, m.over_at, m.withdrawn_at) + interval '28 days') as until_at
      from message m join message_rung r on r.message_id = m.id
     where m.child_id = any(p_members) and r.shut is null and coalesce(r.person_id, r.team_id) is not null
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

-- Writes what the rules want told. Rungs that have opened stay, for what was sent was sent; those still ahead are laid anew.
-- A rung found late, because a destination was set meanwhile, opens when it is found. Messages without rungs are settled.
create function engine.keep_messages(p_members uuid[], p_messages jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
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
  ahead as (delete from message_rung g using (select distinct id from laid) l where g.message_id = l.id and g.opens_at > actor_now()
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
grant execute on function engine.facts(uuid[]), engine.facts_of_messages(uuid[]), engine.reach(uuid[]), engine.keep_messages(uuid[], jsonb) to homeward_engine;

-- Sets a destination as before, and with it the team that signs in for it and the agency whose it is. Children with messages
-- that wait are looked at again, so that one that reached nobody reaches whoever is set now.
drop function set_destination(uuid, text, text, text, text, text, date, uuid);
create function set_destination(p_id uuid, p_kind text, p_whose text, p_agency uuid, p_name text, p_telephone text, p_email text,
  p_team uuid, p_from date, p_standing uuid, p_reason text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v destination;
begin
  perform may_or_refuse('directory');
  perform pg_advisory_xact_lock(713, 2);
  if exists (select from destination where id = p_id) then return 'done'; end if;
  if p_agency is not null and not exists (select from agency g where g.id = p_agency and case p_whose
      when 'provider' then g.kind = 'provider' when 'other-authority' then g.kind = 'authority' and g.authority = 'other' else false end) then return 'unknown'; end if;
  if p_team is not null and not exists (select from team t where t.id = p_team and t.until_on is null) then return 'unknown'; end if;
  select * into v from destination where kind = p_kind and whose = p_whose and agency_id is not distinct from p_agency and until_on is null for update;
  if v.id is distinct from p_standing then return 'stale'; end if;
  if v.from_on > p_from then return 'before'; end if;
  if p_email is not null and not exists (select from mail_domain m where m.domain = split_part(lower(p_email), '@', 2) and m.until_at is null)
  then return 'domain'; end if;
  update destination set until_on = p_from where id = v.id;
  insert into destination (id, kind, whose, agency_id, name, telephone, email, team_id, from_on, reason)
  values (p_id, p_kind, p_whose, p_agency, p_name, p_telephone, p_email, p_team, p_from, p_reason);
  perform note('destination', p_id, p_kind);
  insert into recomputation (child_id, because) select distinct m.child_id, 'where messages go changed' from message m
   where m.accepted_at is null and m.withdrawn_at is null and (m.over_at is null or m.over_at > actor_now()) on conflict do nothing;
  return 'done';
end $$;
grant execute on function set_destination(uuid, text, text, uuid, text, text, text, uuid, date, uuid, text) to homeward_app;

-- The kinds of a notice as rows, so that a feature adds its own.
create table notice_kind (kind text primary key);
insert into notice_kind values ('line-manager-told'), ('placing-authority-letter'), ('nine-in-ninety-letter'), ('authority-notified'),
  ('return-interview-requested'), ('senior-manager-told');
alter table notice drop constraint notice_kind_check;
alter table notice add foreign key (kind) references notice_kind;
