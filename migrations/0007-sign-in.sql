-- Sign-in, sessions and what is typed but not yet sent: seen only at the door, never by the acts that read a child.

-- An account without a password waits for its set-up link. The second factor's secret is sealed by the application's key.
create table account (
  person_id uuid primary key references person,
  password_hash text,
  totp_secret text,
  totp_pending text,
  totp_last_step bigint,
  made_at timestamptz not null default clock_timestamp(),
  password_set_at timestamptz
);
create unique index person_by_email on person (lower(email));

create table recovery_code (
  person_id uuid not null references account,
  code_hash text not null,
  used_at timestamptz,
  primary key (person_id, code_hash)
);

-- Lets one person choose a password once; with resets_factor it also takes the old second factor away.
create table set_up_link (
  token_hash text primary key,
  person_id uuid not null references account,
  resets_factor boolean not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index set_up_link_of_person on set_up_link (person_id);

create table known_device (
  device_hash text not null,
  person_id uuid not null references account,
  last_used_at timestamptz not null,
  primary key (device_hash, person_id)
);

-- pending counts as a failure until it is settled, so that many guesses at once gain nothing over one after another.
create table sign_in_attempt (
  id uuid primary key,
  email_hash text not null,
  device_hash text,
  known boolean not null,
  source text not null,
  factor text not null check (factor in ('password', 'code')),
  outcome text not null check (outcome in ('pending', 'wrong', 'passed', 'right', 'slowed')),
  at timestamptz not null
);
create index sign_in_attempt_by_email on sign_in_attempt (email_hash, at);
create index sign_in_attempt_by_source on sign_in_attempt (source, at);

create table session (
  id uuid primary key,
  token_hash text not null unique,
  person_id uuid not null references account,
  appointment_id uuid,
  factor text not null check (factor in ('due', 'set-up', 'met', 'not-asked')),
  device_hash text not null,
  made_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  ended_because text check (ended_because in ('signed-out', 'idle', 'too-old', 'left', 'password-changed')),
  foreign key (appointment_id, person_id) references appointment (id, person_id),
  check ((ended_at is null) = (ended_because is null)),
  check (appointment_id is null or factor in ('met', 'not-asked'))
);
create index session_of_person on session (person_id) where ended_at is null;

-- What somebody sent after the session had ended: kept for the same person until it is used, or for seven days.
create table held_form (
  id uuid primary key,
  person_id uuid not null references account,
  session_id uuid not null references session,
  appointment_id uuid,
  path text not null,
  body jsonb not null,
  made_at timestamptz not null
);
create index held_form_of_person on held_form (person_id);

-- Answers as they are typed, one row a question, so that only the same question can collide.
create table draft (
  person_id uuid not null references person,
  form text not null,
  subject text not null,
  question text not null,
  value text not null,
  version int not null,
  saved_at timestamptz not null,
  primary key (person_id, form, subject, question)
);

alter table held_form enable row level security;
alter table draft enable row level security;
create policy own_only on held_form to homeward_sign_in using (person_id = nullif(current_setting('app.person', true), '')::uuid);
create policy own_only on draft to homeward_sign_in using (person_id = nullif(current_setting('app.person', true), '')::uuid);

grant select, insert, update on account, recovery_code, set_up_link, known_device, session, draft to homeward_sign_in;
grant select, insert, update, delete on sign_in_attempt to homeward_sign_in;
grant select, insert, delete on held_form to homeward_sign_in;
grant delete on recovery_code, set_up_link, known_device, draft to homeward_sign_in;

-- The first administrator is added before anybody can act.
grant insert on agency, person, appointment, membership to homeward_sign_in;
-- An audit entry's defaults read the transaction's settings through these.
grant execute on function actor_now(), actor_person() to homeward_sign_in;

-- Everybody's forms that are past their seven days go, whoever asks.
create function clear_held_forms() returns void language sql security definer set search_path = public, pg_temp as
$$ delete from held_form where made_at < clock_timestamp() - interval '7 days' $$;
grant execute on function clear_held_forms() to homeward_sign_in;
