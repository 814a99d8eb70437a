-- When somebody last looked at their home page in each of their roles, so that it can say what is new since then.

-- A look soon after another is the same look: what is new stays new until the page has been left alone for half an hour.
create table last_looked (
  person_id uuid not null default actor_person() references person,
  appointment_id uuid not null default nullif(current_setting('app.appointment', true), '')::uuid,
  looked_at timestamptz not null default actor_now(),
  -- When the look before this one ended; null at the first.
  before_at timestamptz,
  primary key (person_id, appointment_id),
  foreign key (appointment_id, person_id) references appointment (id, person_id)
);

alter table last_looked enable row level security;
create policy own_only on last_looked to homeward_app
  using (person_id = nullif(current_setting('app.person', true), '')::uuid
     and appointment_id = nullif(current_setting('app.appointment', true), '')::uuid)
  with check (person_id = nullif(current_setting('app.person', true), '')::uuid
     and appointment_id = nullif(current_setting('app.appointment', true), '')::uuid);
grant select, insert, update on last_looked to homeward_app;

-- What was recorded lately is found without reading what was recorded before.
create index episode_recorded on episode (recorded_at);
create index history_of_episodes on history (from_at) where table_name = 'episode';
create index return_interview_recorded on return_interview (recorded_at);
create index prevention_interview_recorded on prevention_interview (recorded_at);
