-- Scaled intervention meetings while they are prepared, levels that are launched early, and the profile of a child for the
-- police. Nothing of it names an episode as `episode_id`: whoever sees one episode alone sees no meeting and no profile.

-- That a level was launched, or gone up to, before its number of episodes was reached, for one of four reasons (MISS-13.19a).
create table early_launch (
  id uuid primary key,
  child_id uuid not null references child,
  level int not null check (level between 1 and 3),
  reason text not null check (reason in ('very-high-risk', 'immediate-action', 'quick-succession', 'extended-duration')),
  says text not null check (says <> ''),
  decided_by text not null default '',
  launched_at timestamptz not null,
  triggered_by uuid,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (id, child_id),
  foreign key (triggered_by, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index early_launch_of_child on early_launch (child_id);
call protect('early_launch', 'meetings', 'child');

-- A meeting from when it is prepared (MISS-13.14 to MISS-13.19, MISS-LVL). What raised it stands as it was then. When it was
-- held, a row of `meeting` under the same id is the evidence that rules read.
create table scaled_meeting (
  id uuid primary key,
  child_id uuid not null references child,
  level int not null check (level between 1 and 3),
  previous_level int check (previous_level between 1 and 3),
  episodes int,
  triggered_by uuid,
  launch_id uuid,
  window_from_on date,
  window_to_on date,
  due_on date,
  meets_on date,
  meets_at_time text not null default '',
  meets_where text not null default '',
  planned_at timestamptz,
  chair_role text,
  chair_name text not null default '',
  chair_why text not null default '',
  people jsonb not null default '{}',
  push text not null default '',
  pull text not null default '',
  tools jsonb not null default '{}',
  police_invited_at timestamptz,
  police_invited_how text not null default '',
  matrix_form_id uuid,
  record_form_id uuid,
  held_at timestamptz,
  plan text not null default '',
  called_off_at timestamptz,
  called_off_because text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (triggered_by, child_id) references episode (id, child_id),
  foreign key (launch_id, child_id) references early_launch (id, child_id),
  foreign key (matrix_form_id, child_id) references form (id, child_id),
  foreign key (record_form_id, child_id) references form (id, child_id),
  check ((planned_at is null) = (meets_on is null)),
  check ((called_off_at is null) = (called_off_because is null)),
  check (held_at is null or called_off_at is null),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index scaled_meeting_of_child on scaled_meeting (child_id);
-- One in preparation for each level; several duties of that level may wait for it.
create unique index one_in_preparation on scaled_meeting (child_id, level) where held_at is null and called_off_at is null and entered_in_error_at is null;
call protect('scaled_meeting', 'meetings', 'child');

-- What rules read of them: that a level was launched early, that a meeting has its day, that the police were invited, and when
-- it was over. No names, no words.
create function engine.facts_of_levels(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'early_launch', 'row', jsonb_build_object('id', l.id, 'level', l.level,
      'launched_at', l.launched_at, 'triggered_by', l.triggered_by)))
    from early_launch l where l.child_id = any(p_members) and l.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'scaled_meeting', 'row', jsonb_build_object('id', m.id, 'level', m.level,
      'triggered_by', m.triggered_by, 'planned_at', m.planned_at, 'meets_on', m.meets_on, 'police_invited_at', m.police_invited_at,
      'held_at', m.held_at, 'called_off_at', m.called_off_at)))
    from scaled_meeting m where m.child_id = any(p_members) and m.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_levels(uuid[]) to homeward_engine;

-- What the police need of a child who goes missing and no other section says: one row for a child, its id is the child's own.
create table missing_profile (
  id uuid primary key,
  child_id uuid not null references child,
  description text not null default '',
  marks text not null default '',
  carries text not null default '',
  people text not null default '',
  risks text not null default '',
  triggers text not null default '',
  earlier text not null default '',
  agreed text not null default '',
  doubts text[] not null default '{}',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index missing_profile_of_child on missing_profile (child_id);
call protect('missing_profile', 'missing-profile', 'child');

-- That somebody looked through the whole profile and it is right. Only the latest counts; the others stay.
create table profile_confirmation (
  id uuid primary key,
  child_id uuid not null references child,
  confirmed_at timestamptz not null,
  with_whom text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index profile_confirmation_of_child on profile_confirmation (child_id, confirmed_at);
call protect('profile_confirmation', 'missing-profile', 'child');
