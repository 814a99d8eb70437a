-- Around a return interview: who is to hold it, what the child was told and agrees to, who gets it and on which basis, what
-- early help decides; and whether an offence was disclosed to the police.

-- Whether an offence was disclosed in a prevention interview (PREV-13.3b); null where nobody said. One that was leads to a
-- child protection concern.
alter table prevention_interview add offence text check (offence in ('against-child', 'by-child', 'both', 'none'));

-- Who is to hold the return interview (RHI-13.5): the provider as the directory had it on that day, and the interviewer. What
-- speaks against their being independent stands in `conflicts`, with the reason for keeping to them all the same.
create table interview_allocation (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  destination_id uuid references destination,
  provider text not null check (provider <> ''),
  person_id uuid references person,
  interviewer text not null check (interviewer <> ''),
  conflicts text[] not null default '{}' check (conflicts <@ array['home', 'provider', 'home-named', 'works-with-child']),
  kept_because text not null default '',
  allocated_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (cardinality(conflicts) = 0 or kept_because <> ''),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index interview_allocation_of_child on interview_allocation (child_id);
create index interview_allocation_of_episode on interview_allocation (episode_id);
call protect('interview_allocation', 'return-interview-offers', 'episode_id');

-- An independent advocate, offered or not and why (RHI-13.8b).
create table advocate_offer (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  outcome text not null check (outcome in ('accepted', 'declined', 'waiting', 'not-offered')),
  advocate text not null default '',
  referred_at timestamptz,
  says text not null default '',
  offered_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (outcome <> 'not-offered' or says <> ''),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index advocate_offer_of_child on advocate_offer (child_id);
create index advocate_offer_of_episode on advocate_offer (episode_id);
call protect('advocate_offer', 'return-interview-offers', 'episode_id');

-- Three facts, and never one field (RHI-13.8a, GAP-19, GAP-20): whether the child was told who will see what they say, whether
-- they agree to the interview itself, and on which basis it is shared. Each is null until somebody says it; what was said
-- before stands in history.
create table sharing_consent (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null unique,
  told text check (told in ('yes', 'no')),
  told_at timestamptz,
  told_by text not null default '',
  told_says text not null default '',
  service text check (service in ('yes', 'no')),
  service_by text check (service_by in ('child', 'parent', 'both')),
  service_says text not null default '',
  agrees text check (agrees in ('yes', 'partly', 'no', 'not-asked')),
  limits text not null default '',
  asked_at timestamptz,
  basis text check (basis in ('consent', 'safeguarding', 'not-shared')),
  basis_because text not null default '',
  basis_by text not null default '',
  basis_at timestamptz,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (told is distinct from 'yes' or (told_at is not null and told_says <> '')),
  check (told is distinct from 'no' or told_says <> ''),
  check (agrees is null or agrees = 'not-asked' or asked_at is not null),
  check (agrees is distinct from 'partly' or limits <> ''),
  check ((basis is null) = (basis_at is null)),
  check (basis is distinct from 'consent' or coalesce(agrees, '') in ('yes', 'partly')),
  check (basis not in ('safeguarding', 'not-shared') or (basis_because <> '' and basis_by <> ''))
);
create index sharing_consent_of_child on sharing_consent (child_id);
call protect('sharing_consent', 'sharing', 'episode_id');

-- That what a return interview says went to somebody: to whom, how, what of it, and on which basis (RHI-13.9, RHI-15.7 to
-- RHI-15.9). Without the child's consent the reason why it is needed stands with it, and who decided that.
create table interview_share (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  recipient text not null check (recipient in ('police', 'missing-co-ordinator', 'front-door', 'pod-co-ordinator', 'social-worker',
    'early-help', 'intervention-meeting', 'other')),
  recipient_name text not null default '',
  how text not null check (how in ('secure-email', 'here', 'in-person', 'telephone')),
  says text not null check (says <> ''),
  basis text not null check (basis in ('consent', 'safeguarding')),
  basis_because text not null default '',
  basis_by text not null default '',
  despite_block boolean not null default false,
  shared_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (recipient <> 'other' or recipient_name <> ''),
  check (basis <> 'safeguarding' or (basis_because <> '' and basis_by <> '')),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index interview_share_of_child on interview_share (child_id);
create index interview_share_of_episode on interview_share (episode_id);
call protect('interview_share', 'sharing', 'episode_id');

-- Nothing is shared as consented to where no consent stands. Asked at the end of the transaction, because an episode that goes
-- to another record takes its rows along in the order of their tables.
create function share_rests_on_consent() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.basis = 'consent' and new.entered_in_error_at is null and not exists (select from sharing_consent c
      where c.episode_id = new.episode_id and c.agrees in ('yes', 'partly')) then
    raise exception 'shared as consented to, and no consent is recorded' using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger rests_on_consent after insert on interview_share deferrable initially deferred
  for each row execute function share_rests_on_consent();

-- What early help decides of a child who is not open to social care (RHI-15.9, GAP-40).
create table early_help_decision (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  decision text not null check (decision in ('close', 'intervene')),
  reviewer text not null check (reviewer <> ''),
  reason text not null check (reason <> ''),
  decided_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index early_help_decision_of_child on early_help_decision (child_id);
create index early_help_decision_of_episode on early_help_decision (episode_id);
call protect('early_help_decision', 'early-help', 'episode_id');

-- What was agreed with the child to be safer, and to whom they were referred (RHI-13.6).
create table safety_plan (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  plan text not null default '',
  referrals text not null default '',
  follow_up text not null default '',
  agreed_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (plan <> '' or referrals <> ''),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index safety_plan_of_child on safety_plan (child_id);
create index safety_plan_of_episode on safety_plan (episode_id);
call protect('safety_plan', 'return-interviews', 'episode_id');

-- Who must not be told of an episode as before, and now whom a block names and which parts of a list of people to tell are theirs:
-- of the family by what they are to the child, of those who work here by their involvement and by the destinations of their
-- team. The reason only for those who may read it.
create function blocked_in_episode(p_episode uuid) returns table (who text, bound text, parts text[], reason text)
language sql stable security definer set search_path = public, pg_temp as $$
  select b.who, case when b.family_member_id is not null then 'family' when b.person_id is not null then 'person'
      when b.team_id is not null then 'team' end, coalesce((select array_agg(distinct t.part) from (
        select case when f.relation in ('mother', 'father', 'step-parent', 'parents-partner', 'carer') then 'parents' else 'other' end as part
          from family_member f where f.id = b.family_member_id
        union all select i.part from involvement i where i.child_id in (select id from child_group(e.child_id))
          and (i.person_id = b.person_id or i.team_id = b.team_id) and i.entered_in_error_at is null
          and (i.until_on is null or i.until_on > (actor_now() at time zone 'Europe/London')::date)
        union all select d.kind from destination d where d.team_id = b.team_id and d.until_on is null) t), '{}'),
      case when role_may('notify-blocks', 'read') and exists (select from access_grant g where g.child_id = e.child_id
        and g.holder = any(actor_holders()) and g.episode_id is null and g.suspended_at is null
        and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())) then b.reason end
    from episode e cross join lateral child_group(e.child_id) m(id) join notify_block b on b.child_id = m.id
   where e.id = p_episode and e.match <> 'to-confirm' and role_may('episodes', 'read')
     and exists (select from access_grant g where g.child_id = e.child_id and g.holder = any(actor_holders())
       and (g.episode_id is null or g.episode_id = e.id) and g.suspended_at is null
       and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
     and b.entered_in_error_at is null and (b.from_at is null or b.from_at <= actor_now())
     and (b.until_at is null or b.until_at > actor_now())
   order by b.who, b.id
$$;

-- Why somebody may not be independent of where the child lived when they went missing (RHI-13.5): they work in the home, for
-- its provider, or are one of those who work with the child. For whoever may allocate an interview of this episode.
create function interview_conflicts(p_episode uuid, p_person uuid) returns text[]
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  v_child uuid;
  v_day date;
  v_homes uuid[];
begin
  select e.child_id, (coalesce(e.last_seen_at, e.found_missing_at, e.recorded_at) at time zone 'Europe/London')::date into v_child, v_day
    from episode e where e.id = p_episode and role_may('return-interview-offers', 'write')
     and exists (select from access_grant g where g.child_id = e.child_id and g.holder = any(actor_holders())
       and (g.episode_id is null or g.episode_id = e.id) and g.suspended_at is null
       and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()));
  if v_child is null then return '{}'; end if;
  select coalesce(array_agg(p.home_team_id), '{}') into v_homes from child_group(v_child) m(id) join placement p on p.child_id = m.id
   where p.home_team_id is not null and p.entered_in_error_at is null and p.from_on <= v_day and (p.until_on is null or p.until_on > v_day);
  return array_remove(array[
    case when exists (select from membership x where x.person_id = p_person and x.team_id = any(v_homes)
      and (x.until_at is null or x.until_at > actor_now())) then 'home' end,
    case when exists (select from appointment a join team t on t.agency_id = a.agency_id where a.person_id = p_person
      and t.id = any(v_homes) and (a.until_at is null or a.until_at > actor_now())) then 'provider' end,
    case when exists (select from child_group(v_child) m(id) join involvement i on i.child_id = m.id where i.person_id = p_person
      and i.part <> 'return-interviewer' and i.entered_in_error_at is null and i.from_on <= v_day
      and (i.until_on is null or i.until_on > v_day)) then 'works-with-child' end], null);
end $$;
grant execute on function blocked_in_episode(uuid), interview_conflicts(uuid, uuid) to homeward_app;

-- What rules read around return interviews: moments, kinds and ids.
create function engine.facts_of_sharing(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'interview_allocation', 'row', jsonb_build_object('id', a.id,
      'episode_id', a.episode_id, 'allocated_at', a.allocated_at)))
    from interview_allocation a where a.child_id = any(p_members) and a.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'return_interview', 'row', jsonb_build_object('id', r.id,
      'episode_id', r.episode_id, 'ended_at', r.ended_at, 'submitted_at', r.submitted_at)))
    from return_interview r where r.child_id = any(p_members) and r.entered_in_error_at is null and r.submitted_at is not null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'sharing_consent', 'row', jsonb_build_object('id', c.id,
      'episode_id', c.episode_id, 'told', c.told, 'told_at', c.told_at, 'agrees', c.agrees, 'asked_at', c.asked_at,
      'basis', c.basis, 'basis_at', c.basis_at)))
    from sharing_consent c where c.child_id = any(p_members)), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'interview_share', 'row', jsonb_build_object('id', s.id,
      'episode_id', s.episode_id, 'recipient', s.recipient, 'shared_at', s.shared_at)))
    from interview_share s where s.child_id = any(p_members) and s.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'early_help_decision', 'row', jsonb_build_object('id', d.id,
      'episode_id', d.episode_id, 'decided_at', d.decided_at)))
    from early_help_decision d where d.child_id = any(p_members) and d.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_sharing(uuid[]) to homeward_engine;

-- As before, with whether an offence was disclosed.
create or replace function engine.facts_of_police(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'level_dispute', 'row', jsonb_build_object('id', d.id,
      'episode_id', d.episode_id, 'raised_at', d.raised_at, 'raised_team_id', d.raised_team_id, 'first_at', d.first_at,
      'continued_at', d.continued_at, 'second_at', d.second_at, 'withdrawn_at', d.withdrawn_at)))
    from level_dispute d where d.child_id = any(p_members)), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'prevention_interview', 'row', jsonb_build_object('id', i.id,
      'episode_id', i.episode_id, 'held_at', i.held_at, 'offence', i.offence)))
    from episode e join prevention_interview i on i.episode_id = e.id where e.child_id = any(p_members) and i.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'compact_entry', 'row', jsonb_build_object('id', c.id,
      'episode_id', c.episode_id, 'entered_at', c.entered_at, 'entered_precision', c.entered_precision)))
    from compact_entry c where c.child_id = any(p_members) and c.entered_in_error_at is null), '[]')
$$;
