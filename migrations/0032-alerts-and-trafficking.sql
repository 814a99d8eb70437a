-- Alerts to other authorities (004 §21), disruption (§22) and trafficking (§23): markers with their history, whether an alert was
-- considered, flags at other authorities, disruption tools, and referrals to the National Referral Mechanism.

-- Something about a child that the protocol asks to act upon: where it comes from, since when, and why it ended. A form that says
-- so makes one, and a person makes one with a reason. One that belongs to no episode is about the child.
create table risk_marker (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  kind text not null check (kind in ('exploitation-high', 'trafficking-high', 'unaccompanied', 'trafficking-signs')),
  signs text[] not null default '{}',
  says text not null check (says <> ''),
  since_at timestamptz not null,
  -- The submitted form that says so; null where a person does.
  form_id uuid references form,
  ended_at timestamptz,
  ended_because text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((ended_at is null) = (ended_because is null)),
  check (ended_at >= since_at),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index risk_marker_of_child on risk_marker (child_id);
create index risk_marker_of_episode on risk_marker (episode_id) where episode_id is not null;
create unique index risk_marker_of_form on risk_marker (form_id, kind, child_id) where form_id is not null;
call protect('risk_marker', 'risk-markers', 'episode_id');

-- Brings the markers of a submitted form in line with what it says: whoever may write the form may not write markers, so this
-- does it for them. What it says no longer is marked as entered in error; one that a person ended or found wrong stays so.
create function keep_form_markers(p_form uuid, p_markers jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  f form;
begin
  select * into f from form x where x.id = p_form for share;
  if f.id is null or f.submitted_at is null or not role_may(f.section, 'write')
     or not (case when f.episode_id is null then sees_child(f.child_id) else sees_episode(f.episode_id) end) then
    raise exception 'not allowed' using errcode = 'HW002';
  end if;
  update risk_marker m set entered_in_error_at = actor_now(), entered_in_error_reason = 'The form no longer says so'
   where m.form_id = p_form and m.entered_in_error_at is null
     and not exists (select from jsonb_to_recordset(p_markers) as d(kind text) where d.kind = m.kind);
  insert into risk_marker as m (id, child_id, episode_id, kind, says, since_at, form_id)
  select gen_random_uuid(), f.child_id, f.episode_id, d.kind, d.says, f.submitted_at, p_form
    from jsonb_to_recordset(p_markers) as d(kind text, says text)
  on conflict (form_id, kind, child_id) where form_id is not null do update
    set says = excluded.says, entered_in_error_at = null, entered_in_error_reason = null
    where m.entered_in_error_at is null and m.says <> excluded.says
       or m.entered_in_error_reason = 'The form no longer says so';
end $$;
grant execute on function keep_form_markers(uuid, jsonb) to homeward_app;

-- Whether an alert to other authorities was considered (ALERT-21.1), and what became of it: national, to those that are named,
-- or none, each with its reason. An alert that went out is withdrawn when the child is found.
create table alert_consideration (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  outcome text not null check (outcome in ('national', 'named', 'none')),
  authorities text not null default '',
  reason text not null check (reason <> ''),
  details text not null default '',
  considered_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_how text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((outcome = 'named') = (authorities <> '')),
  check ((outcome = 'none') = (details = '')),
  check ((withdrawn_at is null) = (withdrawn_how is null)),
  check (withdrawn_at is null or outcome <> 'none'),
  check (withdrawn_at >= considered_at),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index alert_consideration_of_child on alert_consideration (child_id);
create index alert_consideration_of_episode on alert_consideration (episode_id);
call protect('alert_consideration', 'alerts', 'episode_id');

-- A flag on another authority's data system that a child is missing from here (ALERT-21.2), and that it was taken off.
create table authority_flag (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  authority text not null check (authority <> ''),
  asked_of text not null default '',
  reference text not null default '',
  asked_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_how text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((cancelled_at is null) = (cancelled_how is null)),
  check (cancelled_at >= asked_at),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index authority_flag_of_child on authority_flag (child_id);
create index authority_flag_of_episode on authority_flag (episode_id);
call protect('authority_flag', 'alerts', 'episode_id');

-- A disruption tool that was considered or used (DISR-22.3), and why. The partnership keeps the list of tools.
create table disruption_step (
  id uuid primary key,
  child_id uuid not null references child,
  tool text not null check (tool <> ''),
  outcome text not null check (outcome in ('considered', 'used', 'not-used')),
  about text check (about in ('person', 'place', 'vehicle', 'phone', 'business', 'group', 'other')),
  lead text not null default '',
  reason text not null check (reason <> ''),
  done_on date not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index disruption_step_of_child on disruption_step (child_id);
call protect('disruption_step', 'disruption', 'child');

-- Whether a referral to the National Referral Mechanism was considered (TRAF-23.2), the referral with its reference, and the two
-- decisions. Homeward sends nothing: the Home Office takes referrals on its own form only.
create table nrm_consideration (
  id uuid primary key,
  child_id uuid not null references child,
  outcome text not null check (outcome in ('refer', 'not-refer')),
  reason text not null check (reason <> ''),
  considered_at timestamptz not null,
  referred_at timestamptz,
  reference text,
  first_responder text,
  reasonable text check (reasonable in ('positive', 'negative')),
  reasonable_on date,
  conclusive text check (conclusive in ('positive', 'negative')),
  conclusive_on date,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check (num_nonnulls(referred_at, reference, first_responder) in (0, 3)),
  check (referred_at is null or outcome = 'refer'),
  check (referred_at >= considered_at),
  check (num_nonnulls(reasonable, reasonable_on) in (0, 2)),
  check (num_nonnulls(conclusive, conclusive_on) in (0, 2)),
  check (reasonable is null or referred_at is not null),
  check (conclusive is null or reasonable is not null),
  check (conclusive_on >= reasonable_on),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index nrm_consideration_of_child on nrm_consideration (child_id);
call protect('nrm_consideration', 'trafficking', 'child');

-- What rules read of these: instants, days, kinds and ids.
create function engine.facts_of_alerts(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'risk_marker', 'row', jsonb_build_object('id', m.id,
      'episode_id', m.episode_id, 'kind', m.kind, 'since_at', m.since_at, 'recorded_at', m.recorded_at, 'ended_at', m.ended_at)))
    from risk_marker m where m.child_id = any(p_members) and m.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'alert_consideration', 'row', jsonb_build_object('id', a.id,
      'episode_id', a.episode_id, 'outcome', a.outcome, 'considered_at', a.considered_at, 'withdrawn_at', a.withdrawn_at)))
    from alert_consideration a where a.child_id = any(p_members) and a.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'authority_flag', 'row', jsonb_build_object('id', f.id,
      'episode_id', f.episode_id, 'asked_at', f.asked_at, 'cancelled_at', f.cancelled_at)))
    from authority_flag f where f.child_id = any(p_members) and f.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'nrm_consideration', 'row', jsonb_build_object('id', n.id,
      'outcome', n.outcome, 'considered_at', n.considered_at, 'referred_at', n.referred_at, 'reasonable', n.reasonable,
      'conclusive', n.conclusive, 'reasonable_on', n.reasonable_on, 'conclusive_on', n.conclusive_on)))
    from nrm_consideration n where n.child_id = any(p_members) and n.entered_in_error_at is null), '[]')
  -- Of the record of a warning notice only that it says that the authority was told.
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'form_answer', 'row', jsonb_build_object('form_id', a.form_id,
      'question', a.question, 'value', jsonb_build_object('told', 'yes'), 'recorded_at', a.recorded_at)))
    from form f join form_answer a on a.form_id = f.id and a.part = 0 and a.question = 'i-authority-told' and a.value->>'told' = 'yes'
    where f.child_id = any(p_members) and f.instrument in ('cawn-s2', 'cawn-s49') and f.submitted_at is not null
      and f.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_alerts(uuid[]) to homeward_engine;
