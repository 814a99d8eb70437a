-- Referrals of every kind with each of their steps, what the weekly triage decides, and that the referrer was contacted.

-- One record for every kind. What a service needs to know beside its own form stands in columns; how it stands follows from its
-- steps, and `state` is where the last of them led, so that lists need not read them all.
create table referral (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('ce-team', 'catch22-cce', 'yos-prevention', 'cce-prevention', 'early-help', 'front-door',
    'specialist', 'resource-pack', 'other')),
  state text not null default 'draft' check (state in ('draft', 'asked', 'unsent', 'sent', 'received', 'matrix-needed',
    'more-information', 'accepted', 'declined', 'allocated', 'started', 'closed', 'withdrawn')),
  asks text not null check (asks <> ''),
  consent text not null check (consent in ('yes', 'no', 'not-asked')),
  consent_on date,
  consent_why text not null default '',
  agreed_why text not null default '',
  yos text check (yos in ('yes', 'no', 'not-known')),
  -- What the prevention service is told (003); null for other kinds.
  referrer text check (referrer in ('school', 'alternative-provision', 'special-school', 'elective-home-education', 'police',
    'local-authority', 'health', 'other')),
  school_year int check (school_year between 1 and 6),
  special_needs boolean,
  band text check (band in ('none', 'vulnerable', 'suspected', 'evidenced')),
  higher_before boolean,
  tool_on date,
  opted_out boolean,
  -- The submitted forms that go with it.
  matrix_id uuid,
  form_id uuid,
  -- Where it goes: a destination of the directory as it stood when it went, or as the referrer names it.
  destination_id uuid references destination,
  to_name text not null default '',
  to_reach text not null default '',
  to_team_id uuid references team,
  unsent_because text not null default '',
  -- The school that was asked to refer (CCEP-3).
  asked_team_id uuid references team,
  asked_at timestamptz,
  sent_at timestamptz,
  received_at timestamptz,
  ended_at timestamptz,
  -- Who does the work: somebody who works here, or by name.
  worker_id uuid references person,
  worker text not null default '',
  outcome text not null default '',
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (id, child_id),
  foreign key (matrix_id, child_id) references form (id, child_id),
  foreign key (form_id, child_id) references form (id, child_id),
  check ((consent = 'yes') = (consent_on is not null)),
  check ((asked_team_id is null) = (asked_at is null))
);
create index referral_of_child on referral (child_id);
create index referral_of_team on referral (to_team_id) where to_team_id is not null;
create index referral_of_asked on referral (asked_team_id) where asked_team_id is not null;
create index referral_by on referral (recorded_by);
create index referral_waiting on referral (kind, state) where ended_at is null;
call protect('referral', 'referrals', 'child');

-- Each step of a referral, with who took it and why. It only grows. `said_by` is who said so of a service that does not work
-- here; the kind of the referral stands beside it, so that a row says by itself what rules read.
create table referral_step (
  id uuid primary key,
  child_id uuid not null references child,
  referral_id uuid not null,
  referral_kind text not null,
  kind text not null check (kind in ('ask-school', 'send', 'receive', 'revive', 'amend', 'ask', 'answer', 'accept', 'decline',
    'allocate', 'start', 'close', 'withdraw')),
  from_state text not null,
  to_state text not null,
  reason text not null default '',
  said_by text not null default '',
  done_at timestamptz not null default actor_now(),
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (referral_id, child_id) references referral (id, child_id),
  check (reason <> '' or kind not in ('amend', 'ask', 'decline', 'withdraw', 'close'))
);
create index referral_step_of_referral on referral_step (referral_id);
create index referral_step_of_child on referral_step (child_id);
call protect('referral_step', 'referrals', 'child');
revoke update on referral_step from homeward_app;

-- A step begins where the referral stands, and what its receiver says is said by the receiver: by somebody of the team that has
-- it here, at the triage, or, where no team of ours has it, as somebody says who spoke with them.
create function keep_referral_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  r referral;
  v_team uuid;
begin
  select * into r from referral x where x.id = new.referral_id for update;
  if r.state <> new.from_state or r.kind <> new.referral_kind then
    raise exception 'the referral stands elsewhere' using errcode = 'HW005';
  end if;
  v_team := case when new.from_state = 'asked' then r.asked_team_id else r.to_team_id end;
  if new.kind in ('receive', 'ask', 'accept', 'decline', 'allocate', 'start', 'close') and v_team is not null
     and coalesce(current_setting('app.role', true), '') <> ''
     and not (v_team = any(actor_teams()) or (r.kind in ('ce-team', 'resource-pack') and role_may('triage', 'write'))) then
    raise exception 'this is for the receiver to say' using errcode = 'HW002';
  end if;
  return null;
end $$;
create trigger keep_referral_step after insert on referral_step for each row execute function keep_referral_step();

-- A referral is begun as a draft, stands elsewhere only by a step of the same transaction, and keeps what it was begun as.
create function keep_referral() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    if new.state <> 'draft' and coalesce(current_setting('app.past', true), '') = '' then
      raise exception 'a referral is begun as a draft' using errcode = 'HW005';
    end if;
    return null;
  end if;
  if new.kind <> old.kind then raise exception 'a referral stays of its kind' using errcode = 'HW004'; end if;
  if new.state <> old.state and not exists (select from referral_step s where s.referral_id = new.id
      and s.from_state = old.state and s.to_state = new.state and s.xmin = pg_current_xact_id()::xid) then
    raise exception 'a referral moves by a step' using errcode = 'HW005';
  end if;
  return null;
end $$;
create trigger keep_referral after insert or update on referral for each row execute function keep_referral();

-- What the triage decided of a child: for everything of theirs that waited at that moment. MACE is answered with a reason where
-- the level is suspected or evidenced (GAP-10).
create table triage_decision (
  id uuid primary key,
  child_id uuid not null references child,
  outcome text not null check (outcome in ('accept', 'decline', 'more-information', 'referral-form', 'no-direct-work', 'carried-over')),
  reason text not null check (reason <> ''),
  mace text check (mace in ('referred', 'not-referred')),
  mace_because text not null default '',
  attended text not null default '',
  decided_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (id, child_id),
  check (mace is distinct from 'not-referred' or mace_because <> ''),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index triage_decision_of_child on triage_decision (child_id);
call protect('triage_decision', 'triage', 'child');

-- That the referrer heard of what the triage decided (PROG24-12).
create table referrer_contact (
  id uuid primary key,
  child_id uuid not null references child,
  decision_id uuid not null,
  how text not null check (how in ('telephone', 'in-person', 'email', 'here')),
  who text not null check (who <> ''),
  says text not null check (says <> ''),
  contacted_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (decision_id, child_id) references triage_decision (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index referrer_contact_of_child on referrer_contact (child_id);
create index referrer_contact_of_decision on referrer_contact (decision_id);
call protect('referrer_contact', 'triage', 'child');

-- Matrices that may come to the triage by themselves, found without reading every form.
create index form_for_triage on form (submitted_at) where instrument = 'rfm-2024' and submitted_at is not null;

-- As before, and besides: who receives a referral sees the child from when it is theirs until it is over, and so does the school
-- that is asked to refer, and whoever is to do the work.
create or replace function engine.wanted_grants(p_child uuid)
returns table (holder uuid, holder_kind text, because text, cause_id uuid, from_at timestamptz, until_at timestamptz)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin return query
  with lived as (select p.id, p.home_team_id, p.lives_in, p.district, p.from_on::timestamp at time zone 'Europe/London' as from_at,
      p.until_on::timestamp at time zone 'Europe/London' as until_at from placement p
      where p.child_id = p_child and p.entered_in_error_at is null)
  select r.team_id, 'team', r.kind, r.id, r.from_at, r.until_at from remit r, child c
   where c.id = p_child and r.kind = 'authority' and r.value = c.responsible_authority
  union all
  select r.team_id, 'team', r.kind, l.id, min(greatest(r.from_at, l.from_at)),
         nullif(max(coalesce(least(r.until_at, l.until_at), 'infinity')), 'infinity')
    from remit r join lived l on r.value = case r.kind when 'authority' then l.lives_in when 'district' then l.district end
   where coalesce(r.until_at, 'infinity') > l.from_at and r.from_at < coalesce(l.until_at, 'infinity')
   group by r.team_id, r.kind, l.id
  union all
  select r.team_id, 'team', r.kind, r.id, r.from_at, least(r.until_at, e.until_at) from remit r,
    (select case when bool_or(well_being_confirmed_at is null) then null
       else max(greatest(well_being_confirmed_at, located_at, returned_at)) + interval '28 days' end as until_at
       from episode where child_id = p_child and entered_in_error_at is null having count(*) > 0) e
   where r.kind = 'open-episode'
  union all
  select l.home_team_id, 'team', 'placement', l.id, l.from_at, l.until_at from lived l where l.home_team_id is not null
  union all
  select coalesce(i.person_id, i.team_id), case when i.person_id is null then 'team' else 'person' end, 'involvement', i.id,
         i.from_on::timestamp at time zone 'Europe/London', i.until_on::timestamp at time zone 'Europe/London'
    from involvement i where i.child_id = p_child and i.entered_in_error_at is null
  union all
  select h.holder, h.kind, 'referral', r.id, min(h.from_at), r.ended_at from referral r cross join lateral (values
      (r.to_team_id, 'team', r.sent_at), (r.asked_team_id, 'team', r.asked_at), (r.worker_id, 'person', r.sent_at)) h(holder, kind, from_at)
   where r.child_id = p_child and h.holder is not null and h.from_at is not null group by h.holder, h.kind, r.id, r.ended_at;
end $$;

-- As before, with the grants of referrals.
create or replace function engine.carry_grants(p_child uuid) returns void language plpgsql security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
  with carried as materialized (select * from access_grant g where g.child_id = p_child
    and g.because in ('authority', 'district', 'open-episode', 'placement', 'involvement', 'referral')),
  standing as (select * from carried where until_at is null or until_at > actor_now()),
  wanted as materialized (select w.*, exists (select from carried c where c.until_at <= actor_now()
      and (c.holder, c.because, c.cause_id) = (w.holder, w.because, w.cause_id)) as again
    from engine.wanted_grants(p_child) w
   where coalesce(w.until_at, 'infinity') > greatest(actor_now(), w.from_at)),
  ended as (
    update access_grant g set until_at = actor_now() from standing s
     where g.id = s.id and not exists (select from wanted w where (w.holder, w.because, w.cause_id) = (s.holder, s.because, s.cause_id))),
  moved as (
    update access_grant g set from_at = case when w.again then greatest(w.from_at, s.from_at) else w.from_at end, until_at = w.until_at
      from standing s join wanted w on (w.holder, w.because, w.cause_id) = (s.holder, s.because, s.cause_id)
     where g.id = s.id
       and (s.from_at, s.until_at) is distinct from (case when w.again then greatest(w.from_at, s.from_at) else w.from_at end, w.until_at))
  insert into access_grant (child_id, holder, holder_kind, because, cause_id, from_at, until_at)
  select p_child, w.holder, w.holder_kind, w.because, w.cause_id,
         case when w.again then greatest(w.from_at, actor_now()) else w.from_at end, w.until_at from wanted w
   where not exists (select from standing s where (w.holder, w.because, w.cause_id) = (s.holder, s.because, s.cause_id));
end $$;

-- What rules read of these: moments, kinds, states and ids; of matrices the level and the type; and the days of triage.
create function engine.facts_of_referrals(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'referral_step', 'row', jsonb_build_object('id', s.id,
      'referral_id', s.referral_id, 'referral_kind', s.referral_kind, 'from_state', s.from_state, 'to_state', s.to_state, 'done_at', s.done_at)))
    from referral_step s where s.child_id = any(p_members)), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'triage_decision', 'row', jsonb_build_object('id', d.id,
      'outcome', d.outcome, 'mace', d.mace, 'decided_at', d.decided_at)))
    from triage_decision d where d.child_id = any(p_members) and d.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'referrer_contact', 'row', jsonb_build_object('id', c.id,
      'decision_id', c.decision_id, 'contacted_at', c.contacted_at)))
    from referrer_contact c where c.child_id = any(p_members) and c.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'form', 'row', jsonb_build_object('id', f.id, 'instrument', f.instrument,
      'submitted_at', f.submitted_at, 'level', f.level, 'risk_type', f.risk_type)))
    from form f where f.child_id = any(p_members) and f.instrument = 'rfm-2024' and f.submitted_at is not null and f.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'form_review', 'row', jsonb_build_object('id', v.id, 'form_id', v.form_id,
      'submitted_at', v.submitted_at, 'level', v.level, 'risk_type', v.risk_type)))
    from form f join form_review v on v.form_id = f.id where f.child_id = any(p_members) and f.instrument = 'rfm-2024'
      and v.submitted_at is not null and f.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'operational_number', 'row', jsonb_build_object('key', n.key,
      'value', n.value, 'from_at', n.from_at)))
    from operational_number n where n.key in ('triage-weekday-staffordshire', 'triage-weekday-stoke-on-trent')), '[]')
$$;
grant execute on function engine.facts_of_referrals(uuid[]) to homeward_engine;

call engine.gather_facts();
