-- Duties change hands: who carries one, what was said of it, to whom it is handed on; and the facts that newer rules read.

-- Everybody and every authority that had to be told, one kind a reason.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('line-manager-told', 'placing-authority-letter',
  'nine-in-ninety-letter', 'authority-notified', 'return-interview-requested', 'senior-manager-told'));
alter table notice add authority text check (authority in ('staffordshire', 'stoke-on-trent', 'other'));
alter table notice add check ((kind = 'authority-notified') = (authority is not null));
create index told_of_child on told (child_id);

-- The police's review of an episode (POL-12.11a): by the missing person co-ordinator, and apart from it by the hub.
create table episode_review (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  reviewer text not null check (reviewer in ('missing-person-co-ordinator', 'vulnerability-hub')),
  reviewed_at timestamptz not null,
  outcome text not null,
  shared text not null default '',
  shared_with text not null default '',
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index episode_review_of_child on episode_review (child_id);

-- A significant concern about a child who is missing (LONG-17.1b): a senior manager is to know at once.
create table significant_concern (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  raised_at timestamptz not null,
  concern text not null,
  entered_in_error_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index significant_concern_of_child on significant_concern (child_id);

call protect('episode_review', 'police-assessments', 'episode_id');
call protect('significant_concern', 'episodes', 'episode_id');

-- What rules read of a child and of every record that is the same child: instants, kinds and statuses, nothing else. The
-- people told are numbered within their part and episode, so that rules can tell two parents apart and no name leaves here.
create or replace function engine.case_file(p_members uuid[]) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin return (
  with ms as (select 1000::numeric as n), day0 as (select date '1970-01-01' as d)
  select jsonb_build_object(
    'bornOn', (select i.born_on - day0.d from child_identity i, day0 where i.child_id = p_members[1]),
    'bornPrecision', coalesce((select i.born_precision from child_identity i where i.child_id = p_members[1]), 'unknown'),
    'responsibleAuthority', (select c.responsible_authority from child c where c.id = p_members[1]),
    'livesIn', coalesce((select p.lives_in from placement p where p.child_id = any(p_members) and p.entered_in_error_at is null
      order by (p.until_on is null) desc, p.from_on desc limit 1), 'elsewhere'),
    'socialCare', coalesce((select jsonb_agg(jsonb_build_object('status', s.status, 'from', s.from_on - day0.d, 'until', s.until_on - day0.d))
      from social_care_status s, day0 where s.child_id = any(p_members) and s.entered_in_error_at is null), '[]'),
    'episodes', coalesce((select jsonb_agg(jsonb_build_object('ref', e.id, 'kind', e.kind,
        'foundMissingAt', trunc(extract(epoch from e.found_missing_at) * n),
        'lastSeenAt', trunc(extract(epoch from e.last_seen_at) * n),
        'reportedToPoliceAt', trunc(extract(epoch from least(e.reported_to_police_at, e.police_accepted_at)) * n),
        'recordedAt', trunc(extract(epoch from e.recorded_at) * n),
        'countedFrom', trunc(extract(epoch from e.counted_from) * n),
        'locatedAt', trunc(extract(epoch from e.located_at) * n),
        'returnedAt', trunc(extract(epoch from e.returned_at) * n),
        'responsibleAuthority', e.responsible_authority, 'livesIn', e.lives_in,
        'managerInformedAt', (select trunc(extract(epoch from min(x.given_at)) * n) from notice x
          where x.episode_id = e.id and x.kind = 'line-manager-told' and x.entered_in_error_at is null),
        'placingAuthorityLetterSentAt', (select trunc(extract(epoch from min(x.given_at)) * n) from notice x
          where x.episode_id = e.id and x.kind = 'placing-authority-letter' and x.entered_in_error_at is null),
        'caseReviewHeldAt', (select trunc(extract(epoch from min(x.held_at)) * n) from case_review x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'preventionInterviewAt', (select trunc(extract(epoch from min(x.held_at)) * n) from prevention_interview x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'returnInterviewOfferedAt', (select trunc(extract(epoch from min(x.offered_at)) * n) from return_interview_offer x
          where x.episode_id = e.id and x.entered_in_error_at is null),
        'returnInterviewCompletedAt', (select trunc(extract(epoch from min(x.ended_at)) * n) from return_interview x
          where x.episode_id = e.id and x.submitted_at is not null and x.entered_in_error_at is null)))
      from episode e, ms where e.child_id = any(p_members) and e.entered_in_error_at is null), '[]'),
    'meetings', coalesce((select jsonb_agg(jsonb_build_object('level', m.level, 'heldAt', trunc(extract(epoch from m.held_at) * n)))
      from meeting m, ms where m.child_id = any(p_members) and m.entered_in_error_at is null), '[]'),
    'nineInNinetyLettersSentAt', coalesce((select jsonb_agg(trunc(extract(epoch from x.given_at) * n))
      from notice x, ms where x.child_id = any(p_members) and x.kind = 'nine-in-ninety-letter' and x.entered_in_error_at is null), '[]'),
    'tellings', coalesce((select jsonb_agg(jsonb_build_object('episode', t.episode_id, 'about', t.about, 'whom', t.whom,
        'person', t.person, 'told', t.told_at is not null, 'at', trunc(extract(epoch from coalesce(t.told_at, t.recorded_at)) * n)))
      from (select t.*, dense_rank() over (partition by t.episode_id, t.whom order by lower(trim(t.who))) as person from told t
        where t.child_id = any(p_members) and t.entered_in_error_at is null) t, ms), '[]'),
    'notices', coalesce((select jsonb_agg(jsonb_build_object('episode', x.episode_id, 'kind', x.kind, 'authority', x.authority,
        'at', trunc(extract(epoch from x.given_at) * n)))
      from notice x, ms where x.child_id = any(p_members) and x.entered_in_error_at is null
        and x.kind in ('authority-notified', 'return-interview-requested', 'senior-manager-told')), '[]'),
    'reviews', coalesce((select jsonb_agg(jsonb_build_object('episode', x.episode_id, 'by', x.reviewer,
        'at', trunc(extract(epoch from x.reviewed_at) * n)))
      from episode_review x, ms where x.child_id = any(p_members) and x.entered_in_error_at is null), '[]'),
    'concerns', coalesce((select jsonb_agg(jsonb_build_object('episode', x.episode_id, 'ref', x.id,
        'at', trunc(extract(epoch from x.raised_at) * n)))
      from significant_concern x, ms where x.child_id = any(p_members) and x.entered_in_error_at is null), '[]')));
end $$;

-- Who carries a duty: a person, a team, or nobody; and to whom it is handed on and not yet accepted.
alter table obligation add team uuid references team, add handed_to uuid references person, add handed_team uuid references team,
  add handed_by uuid references person, add handed_at timestamptz,
  add check ((handed_at is null) = (handed_by is null)),
  add check (num_nonnulls(handed_to, handed_team) = num_nonnulls(handed_at));
create index obligation_of_assignee on obligation (assignee, due_at)
  where assignee is not null and met_at is null and lapsed_at is null and closed_at is null;
create index obligation_of_team on obligation (team, due_at)
  where team is not null and met_at is null and lapsed_at is null and closed_at is null;
create index obligation_of_nobody on obligation (owner, due_at)
  where assignee is null and team is null and met_at is null and lapsed_at is null and closed_at is null;
create index obligation_handed on obligation (handed_at) where handed_at is not null;

-- What was done with a duty by hand, one line each, for ever. Whether the duty is met is nowhere here: only facts say that.
create table duty_step (
  id uuid primary key,
  child_id uuid not null,
  rule text not null,
  subject text not null,
  kind text not null check (kind in ('assigned', 'commented', 'closed', 'reopened', 'handed-on', 'accepted', 'declined', 'withdrawn')),
  at timestamptz not null default actor_now(),
  by uuid not null default actor_person() references person,
  to_person uuid references person,
  to_team uuid references team,
  words text not null default '',
  noted_at timestamptz not null default clock_timestamp(),
  foreign key (child_id, rule, subject) references obligation
);
create index duty_step_of_duty on duty_step (child_id, rule, subject);
create trigger only_grows before update or delete on duty_step for each row execute function refuse_change();
create trigger never_emptied before truncate on duty_step execute function refuse_change();

-- Whoever sees the duty sees its steps: the policy of obligation answers inside this one.
alter table duty_step enable row level security;
create policy may_read on duty_step for select to homeward_app using (exists (select from obligation o
  where (o.child_id, o.rule, o.subject) = (duty_step.child_id, duty_step.rule, duty_step.subject)));
grant select on duty_step to homeward_app;

-- Whether a grant to one of these holders opens a duty: as the policy of obligation says it, for somebody else than the actor.
create function duty_open_to(p_record uuid, p_episode uuid, p_scope text, p_holders uuid[]) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select exists (select from access_grant g where g.child_id = p_record and g.holder = any(p_holders)
    and (g.episode_id is null or (p_scope = 'episode' and g.episode_id = p_episode)) and g.suspended_at is null
    and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
$$;

-- Whether a person (in any role that reads duties) or a team may see a duty, and so may be given it.
create function duty_holdable(p_record uuid, p_episode uuid, p_scope text, p_person uuid, p_team uuid) returns boolean
language sql stable set search_path = public, pg_temp as $$
  select case
    when p_team is not null then duty_open_to(p_record, p_episode, p_scope, array[p_team])
    else exists (select from appointment a join person p on p.id = a.person_id
      where a.person_id = p_person and p.left_at is null and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp())
        and exists (select from access_rule r where r.role = a.role and r.section = 'duties' and r.act = 'read')
        and duty_open_to(p_record, p_episode, p_scope, array[p_person, a.id] || array(select m.team_id from membership m
          join team t on t.id = m.team_id where m.person_id = p_person and t.agency_id = a.agency_id
            and m.from_at <= clock_timestamp() and (m.until_at is null or m.until_at > clock_timestamp()))))
  end
$$;

-- Whether whoever a duty stands with can still carry it out; asked only of a duty that the actor sees.
create function duty_holder_stands(p_child uuid, p_rule text, p_subject text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select duty_holdable(o.record_id, o.episode_id, o.scope, o.assignee, null) from obligation o
   where (o.child_id, o.rule, o.subject) = (p_child, p_rule, p_subject) and o.assignee is not null
     and role_may('duties', 'read') and duty_open_to(o.record_id, o.episode_id, o.scope, actor_holders())
$$;

-- The people and teams that may be given a duty which the actor sees, at most so many of each.
create function duty_takers(p_child uuid, p_rule text, p_subject text, p_most int)
returns table (person uuid, team uuid, name text, agency text) language sql stable security definer set search_path = public, pg_temp as $$
  with o as (select o.* from obligation o where (o.child_id, o.rule, o.subject) = (p_child, p_rule, p_subject)
      and role_may('duties', 'read') and duty_open_to(o.record_id, o.episode_id, o.scope, actor_holders())),
  g as (select distinct g.holder from access_grant g join o on o.record_id = g.child_id where g.suspended_at is null
      and (g.episode_id is null or (o.scope = 'episode' and g.episode_id = o.episode_id))
      and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())),
  teams as (select t.id, t.name, a.name as agency from team t join g on g.holder = t.id join agency a on a.id = t.agency_id
    order by t.name limit p_most),
  people as (select distinct p.id, p.name, a.name as agency from person p join appointment ap on ap.person_id = p.id
      join agency a on a.id = ap.agency_id cross join o
     where p.left_at is null and (p.id in (select holder from g) or p.id in (select m.person_id from membership m join g on g.holder = m.team_id))
       and duty_holdable(o.record_id, o.episode_id, o.scope, p.id, null) order by p.name limit p_most)
  select null::uuid, id, name, agency from teams union all select id, null::uuid, name, agency from people
$$;

-- One step of a duty, by somebody who sees it. Answers 'done', or in a word what stood in the way. It never touches what
-- the duty demands, when it is due or whether it is met. The row is locked, so that of two who accept at once one does.
create function take_duty_step(p_id uuid, p_child uuid, p_rule text, p_subject text, p_kind text, p_person uuid, p_team uuid, p_words text)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
  o obligation;
  v_me uuid := actor_person();
  v_manages boolean := role_may('duty-closures', 'write');
  v_carries boolean;
  v_receives boolean;
begin
  if not role_may('duties', 'read') or not role_may('duties', 'write') then
    raise exception 'this role may not change duties' using errcode = 'HW002';
  end if;
  select * into o from obligation d where (d.child_id, d.rule, d.subject) = (p_child, p_rule, p_subject)
    and d.lapsed_at is null and d.opens_at <= actor_now() and duty_open_to(d.record_id, d.episode_id, d.scope, actor_holders()) for update;
  if not found then return 'not-found'; end if;
  if exists (select from duty_step s where s.id = p_id) then return 'done'; end if;
  v_carries := v_manages or coalesce(o.assignee = any(actor_holders()), false) or coalesce(o.team = any(actor_holders()), false)
    or (o.assignee is null and o.team is null);
  v_receives := coalesce(o.handed_to = any(actor_holders()), false) or coalesce(o.handed_team = any(actor_holders()), false);
  if p_kind in ('assigned', 'handed-on', 'accepted', 'closed') and o.met_at is not null then return 'met'; end if;
  if p_kind in ('assigned', 'handed-on', 'accepted', 'closed') and o.closed_at is not null then return 'closed'; end if;
  if p_kind in ('commented', 'closed', 'reopened', 'declined') and trim(p_words) = '' then return 'without-words'; end if;
  if p_kind in ('assigned', 'handed-on') and num_nonnulls(p_person, p_team) > 1 then return 'not-found'; end if;
  if p_kind in ('assigned', 'handed-on') and num_nonnulls(p_person, p_team) = 1
     and not duty_holdable(o.record_id, o.episode_id, o.scope, p_person, p_team) then return 'cannot-see'; end if;
  case p_kind
    when 'assigned' then
      if not v_carries or not (v_manages or num_nonnulls(p_person, p_team) = 0 or coalesce(p_person = v_me, false)
        or coalesce(p_team = any(actor_holders()), false)) then return 'not-yours'; end if;
      update obligation d set assignee = p_person, handed_to = null, handed_team = null, handed_by = null, handed_at = null,
        team = case when p_person is null then p_team when exists (select from membership m where m.person_id = p_person
          and m.team_id = o.team and (m.until_at is null or m.until_at > clock_timestamp())) then o.team end
       where (d.child_id, d.rule, d.subject) = (p_child, p_rule, p_subject);
    when 'commented' then null;
    when 'closed' then
      if not v_manages then return 'not-yours'; end if;
      update obligation d set closed_at = actor_now(), closed_by = v_me, close_reason = trim(p_words),
        handed_to = null, handed_team = null, handed_by = null, handed_at = null
       where (d.child_id, d.rule, d.subject) = (p_child, p_rule, p_subject);
    when 'reopened' then
      if not v_manages then return 'not-yours'; end if;
      if o.closed_at is null then return 'not-closed'; end if;
      update obligation d set closed_at = null, closed_by = null, close_reason = null
       where (d.child_id, d.rule, d.subject) = (p_child, p_rule, p_subject);
    when 'handed-on' then
      if not v_carries then return 'not-yours'; end if;
      if o.handed_at is not null then return 'handed-already'; end if;
      if num_nonnulls(p_person, p_team) = 0 or p_person = v_me or p_person = o.assignee
        or (p_team = o.team and o.assignee is null) then return 'to-the-same'; end if;
      update obligation d set handed_to = p_person, handed_team = p_team, handed_by = v_me, handed_at = actor_now()
       where (d.child_id, d.rule, d.subject) = (p_child, p_rule, p_subject);
    when 'accepted' then
      if o.handed_at is null then return 'not-handed'; end if;
      if not v_receives then return 'not-yours'; end if;
      update obligation d set assignee = v_me, team = o.handed_team, handed_to = null, handed_team = null, handed_by = null, handed_at = null
       where (d.child_id, d.rule, d.subject) = (p_child, p_rule, p_subject);
    when 'declined', 'withdrawn' then
      if o.handed_at is null then return 'not-handed'; end if;
      if not (case p_kind when 'declined' then v_receives else v_carries or o.handed_by = v_me end) then return 'not-yours'; end if;
      update obligation d set handed_to = null, handed_team = null, handed_by = null, handed_at = null
       where (d.child_id, d.rule, d.subject) = (p_child, p_rule, p_subject);
  end case;
  insert into duty_step (id, child_id, rule, subject, kind, to_person, to_team, words)
  values (p_id, p_child, p_rule, p_subject, p_kind, p_person, p_team, trim(p_words));
  insert into audit_entry (children, subject_table, subject_id) values (array[p_child], 'duty_step', p_id);
  return 'done';
end $$;
grant execute on function duty_holder_stands(uuid, text, text), duty_takers(uuid, text, text, int),
  take_duty_step(uuid, uuid, text, text, text, uuid, uuid, text) to homeward_app;

-- Writes what the rules raise: new duties in, changed ones changed, those no longer raised lapsed. Closures and who carries
-- a duty survive. A duty names its episode beside its subject, which may be something in the episode.
create or replace function engine.keep(p_members uuid[], p_duties jsonb, p_flags jsonb) returns int
language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
  v_root uuid := p_members[1];
  v_changed int := 0;
  v_rows int;
begin
  insert into obligation as o (child_id, rule, subject, episode_id, scope, force, owner, opens_at, due_at, met_at, because, rule_version, calendar_version)
  select v_root, d.rule, d.subject, e.id, d.scope, d.force, d.owner, d.opens_at, d.due_at, d.met_at, d.because, d.rule_version, d.calendar_version
    from jsonb_to_recordset(p_duties) as d(rule text, subject text, episode text, scope text, force text, owner text, opens_at timestamptz,
      due_at timestamptz, met_at timestamptz, because text, rule_version text, calendar_version text)
    left join episode e on e.child_id = any(p_members) and e.id::text = d.episode
  on conflict (child_id, rule, subject) do update set scope = excluded.scope, force = excluded.force, owner = excluded.owner,
    opens_at = excluded.opens_at, due_at = excluded.due_at, met_at = excluded.met_at, because = excluded.because,
    rule_version = excluded.rule_version, calendar_version = excluded.calendar_version, lapsed_at = null, lapsed_by = null
  where (o.scope, o.force, o.owner, o.opens_at, o.due_at, o.met_at, o.because, o.rule_version, o.calendar_version, o.lapsed_at)
    is distinct from (excluded.scope, excluded.force, excluded.owner, excluded.opens_at, excluded.due_at, excluded.met_at,
      excluded.because, excluded.rule_version, excluded.calendar_version, null);
  get diagnostics v_changed = row_count;
  update obligation o set lapsed_at = actor_now(), lapsed_by = current_setting('app.act', true)
   where o.child_id = any(p_members) and o.lapsed_at is null
     and (o.child_id <> v_root or not exists (select from jsonb_to_recordset(p_duties) as d(rule text, subject text)
       where d.rule = o.rule and d.subject = o.subject));
  get diagnostics v_rows = row_count;
  delete from flag f where f.child_id = any(p_members) and (f.child_id <> v_root or not exists (
    select from jsonb_to_recordset(p_flags) as d(rule text, subject text) where d.rule = f.rule and d.subject = f.subject));
  insert into flag as f (child_id, rule, subject, episode_id, since, because)
  select v_root, d.rule, d.subject, e.id, d.since, d.because
    from jsonb_to_recordset(p_flags) as d(rule text, subject text, since timestamptz, because text)
    left join episode e on e.child_id = any(p_members) and e.id::text = d.subject
  on conflict (child_id, rule, subject) do update set since = excluded.since, because = excluded.because
  where (f.since, f.because) is distinct from (excluded.since, excluded.because);
  delete from recomputation where child_id = any(p_members);
  if v_changed + v_rows > 0 then
    insert into audit_entry (act, children, subject_table) values ('keep-duties', p_members, 'obligation');
  end if;
  return v_changed + v_rows;
end $$;
