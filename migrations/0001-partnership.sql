-- Agencies, teams, people and what they act as: everybody who works on the record, with dates, and the installation itself.

-- People's acts, the duty engine, sign-in and the sealing of the audit each run under a role of their own; none may log in.
do $$
declare r text;
begin
  foreach r in array array['homeward_app', 'homeward_engine', 'homeward_sign_in', 'homeward_seal', 'homeward_system'] loop
    if not exists (select from pg_roles where rolname = r) then
      execute format('create role %I nologin nosuperuser nobypassrls', r);
    end if;
    execute format('grant %I to current_user', r);
  end loop;
end $$;

create schema engine;
revoke all on schema public from public;
grant usage on schema public to public;
grant usage on schema engine to homeward_engine;
alter default privileges revoke execute on functions from public;

create table installation (
  one boolean primary key default true check (one),
  mode text not null check (mode in ('demonstration', 'service')),
  ahead interval not null default '0' check (mode = 'demonstration' or ahead = '0'),
  made_at timestamptz not null default clock_timestamp()
);

create table agency (
  id uuid primary key,
  name text not null,
  kind text not null check (kind in ('authority', 'police', 'health', 'school', 'provider', 'charity', 'partnership')),
  authority text check (authority in ('staffordshire', 'stoke-on-trent', 'other')),
  from_on date not null default '2000-01-01',
  until_on date
);

create table team (
  id uuid primary key,
  agency_id uuid not null references agency,
  name text not null,
  kind text not null check (kind in ('team', 'home', 'out-of-hours', 'school')),
  from_on date not null default '2000-01-01',
  until_on date
);
create index team_of_agency on team (agency_id);

create table person (
  id uuid primary key,
  name text not null,
  email text not null unique,
  left_at timestamptz
);

-- What a person may act as: one role in one agency, between dates.
create table appointment (
  id uuid primary key,
  person_id uuid not null references person,
  agency_id uuid not null references agency,
  role text not null,
  from_at timestamptz not null default '2000-01-01',
  until_at timestamptz,
  unique (id, person_id)
);
create index appointment_of_person on appointment (person_id);

create table membership (
  id uuid primary key,
  person_id uuid not null references person,
  team_id uuid not null references team,
  from_at timestamptz not null default '2000-01-01',
  until_at timestamptz
);
create index membership_of_person on membership (person_id);

-- What a team answers for as a whole; carried out as one grant a child when something changes.
create table remit (
  id uuid primary key,
  team_id uuid not null references team,
  kind text not null check (kind in ('authority', 'district', 'open-episode')),
  value text,
  from_at timestamptz not null default '2000-01-01',
  until_at timestamptz,
  check ((kind = 'open-episode') = (value is null))
);
create index remit_by_value on remit (kind, value);

-- One act of one role on one section of the record. What does not stand here is not allowed.
create table access_rule (
  role text not null,
  section text not null,
  act text not null check (act in ('read', 'write')),
  primary key (role, section, act)
);

grant select on installation, agency, team, person, appointment, membership, access_rule to homeward_app, homeward_sign_in, homeward_system;
grant select on remit to homeward_app;
