-- Who was told of an episode and of its end, rows that were entered in error, and the partnership's operational numbers.

-- A dated row that was wrong from the start stays, is marked with its reason, and is read by no rule.
do $$
declare t text;
begin
  foreach t in array array['social_care_status', 'placement', 'involvement', 'notify_block'] loop
    execute format('alter table %I add entered_in_error_at timestamptz, add entered_in_error_reason text,
      add check ((entered_in_error_at is null) = (entered_in_error_reason is null))', t);
  end loop;
end $$;

-- Somebody told, or not told and why not (CARER-8.10, FOUND-13.1a): once of the missing child and once of the found one.
create table told (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  about text not null check (about in ('missing', 'found')),
  whom text not null check (whom in ('parents', 'social-worker', 'team-manager', 'provider-senior-manager', 'out-of-hours', 'police', 'school', 'other')),
  who text not null default '',
  told_at timestamptz,
  told_by text not null default '',
  how text not null default '',
  not_told_because text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((told_at is null) = (not_told_because is not null)),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index told_of_episode on told (episode_id, about);
call protect('told', 'episodes', 'episode_id');

-- Numbers that the partnership sets for itself, each from a moment on: how long a glass stays broken, how early a reminder.
create table operational_number (
  key text not null,
  from_at timestamptz not null default clock_timestamp(),
  value numeric not null,
  set_by uuid references person default actor_person(),
  primary key (key, from_at)
);
create function operational(p_key text, p_otherwise numeric) returns numeric language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select n.value from operational_number n where n.key = p_key and n.from_at <= fact_now() order by n.from_at desc limit 1), p_otherwise)
$$;
grant execute on function operational(text, numeric) to homeward_app, homeward_engine, homeward_system;
grant select on operational_number to homeward_app, homeward_system;
