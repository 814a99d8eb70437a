-- The rest of a child's record, a table for each section, because access is by section; and whom of a family a block is about.

-- Numbers, addresses and names under which the child is reached: what the police ask for first.
create table contact_detail (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('phone', 'email', 'social-media', 'gaming', 'other')),
  value text not null,
  network text not null default '',
  device text not null default '',
  used_by text not null default '',
  from_on date,
  until_on date,
  note text not null default ''
);

-- Places that belong to the child's life; where the child lives stands in placement.
create table known_address (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('home', 'parent', 'relative', 'friend', 'frequented', 'unsafe', 'other')),
  address text not null,
  postcode text not null default '',
  whose text not null default '',
  from_on date,
  until_on date,
  dates text check (dates in ('exact', 'about', 'not-known')),
  note text not null default ''
);

create table family_member (
  id uuid primary key,
  child_id uuid not null references child,
  name text not null,
  relation text not null check (relation in ('mother', 'father', 'step-parent', 'parents-partner', 'sibling', 'grandparent',
    'aunt-or-uncle', 'carer', 'other-relative', 'other')),
  parental_responsibility text check (parental_responsibility in ('yes', 'no', 'not-known')),
  lives_with_child text check (lives_with_child in ('yes', 'no', 'not-known')),
  telephone text not null default '',
  email text not null default '',
  address text not null default '',
  note text not null default '',
  unique (id, child_id)
);

-- Whoever works with the child and is nobody in this system; those who are stand in involvement.
create table professional (
  id uuid primary key,
  child_id uuid not null references child,
  name text not null,
  role text not null default '',
  agency text not null default '',
  telephone text not null default '',
  email text not null default '',
  from_on date,
  until_on date,
  note text not null default ''
);

create table schooling (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('school', 'college', 'alternative-provision', 'elective-home-education', 'training', 'employment',
    'excluded', 'missing-education', 'none', 'other')),
  school_team_id uuid references team,
  school text not null default '',
  needs text check (needs in ('none', 'sen-support', 'ehcp', 'not-known')),
  attendance text not null default '',
  from_on date,
  until_on date
);

create table health_note (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('condition', 'medication', 'allergy', 'disability', 'mental-health', 'self-harm', 'other')),
  says text not null,
  missed_dose text not null default '',
  urgent text check (urgent in ('yes', 'no')),
  from_on date,
  until_on date
);

-- Never asked by default: a row is here only because somebody had a reason to record it, which stands beside it.
create table sensitive_note (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('sexual-orientation', 'gender-identity', 'pregnancy', 'sexual-health', 'religion')),
  says text not null,
  why text not null,
  from_on date,
  until_on date
);

-- One row for a child; its id is the child's own.
create table communication_need (
  id uuid primary key,
  child_id uuid not null references child,
  first_language text not null default '',
  interpreter text check (interpreter in ('yes', 'no', 'not-known')),
  learning text not null default '',
  needs text not null default '',
  how_best text not null default ''
);

create table identifier (
  id uuid primary key,
  child_id uuid not null references child,
  kind text not null check (kind in ('council', 'police', 'nhs', 'upn', 'home-office', 'youth-justice', 'other')),
  value text not null,
  authority text not null default '',
  from_on date,
  until_on date,
  note text not null default ''
);
create index identifier_by_value on identifier (kind, value);

create table legal_status (
  id uuid primary key,
  child_id uuid not null references child,
  status text not null check (status in ('no-order', 'section-20', 'interim-care-order', 'care-order', 'emergency-protection',
    'police-protection', 'remand', 'placement-order', 'special-guardianship', 'other')),
  words text not null default '',
  court text not null default '',
  from_on date,
  until_on date,
  note text not null default ''
);

-- What is said of a photograph; the picture itself stands beside it, so that no history repeats it.
create table photograph (
  id uuid primary key,
  child_id uuid not null references child,
  taken_on date,
  taken_by text not null default '',
  note text not null default '',
  type text not null check (type in ('image/jpeg', 'image/png', 'image/webp')),
  width int not null,
  height int not null,
  unique (id, child_id)
);

-- What every section's rows carry: entered in error or not, what was kept although it was questioned, version, author, moment.
do $$
declare t text;
begin
  foreach t in array array['contact_detail', 'known_address', 'family_member', 'professional', 'schooling', 'health_note',
    'sensitive_note', 'communication_need', 'identifier', 'legal_status', 'photograph'] loop
    execute format('alter table %I add doubts text[] not null default ''{}'',
      add entered_in_error_at timestamptz, add entered_in_error_reason text,
      add version int not null default 1,
      add recorded_at timestamptz not null default actor_now(),
      add recorded_by uuid not null default actor_person(),
      add check ((entered_in_error_at is null) = (entered_in_error_reason is null))', t);
    execute format('create index %I on %I (child_id)', t || '_of_child', t);
  end loop;
end $$;

call protect('contact_detail', 'contact', 'child');
call protect('known_address', 'addresses', 'child');
call protect('family_member', 'family', 'child');
call protect('professional', 'professionals', 'child');
call protect('schooling', 'education', 'child');
call protect('health_note', 'health', 'child');
call protect('sensitive_note', 'sexual-health-and-identity', 'child');
call protect('communication_need', 'communication', 'child');
call protect('identifier', 'identifiers', 'child');
call protect('legal_status', 'legal-status', 'child');
call protect('photograph', 'photograph', 'child');

-- The picture, written once with its photograph and never changed; whoever may not see the photograph sees no picture.
create table photograph_image (
  photograph_id uuid primary key,
  child_id uuid not null,
  bytes bytea not null,
  foreign key (photograph_id, child_id) references photograph (id, child_id)
);
alter table photograph_image enable row level security;
create policy may_read on photograph_image for select to homeward_app using (exists (
  select from photograph p where p.id = photograph_image.photograph_id));
create policy may_add on photograph_image for insert to homeward_app with check ((select role_may('photograph', 'write')) and exists (
  select from photograph p where p.id = photograph_image.photograph_id and p.child_id = photograph_image.child_id
    and p.recorded_by = (select actor_person())));
grant select, insert on photograph_image to homeward_app;

-- A block may be about somebody of the family. It stays a block of its own section, which more roles read than read the family.
alter table notify_block add family_member_id uuid,
  add foreign key (family_member_id, child_id) references family_member (id, child_id);
create index notify_block_of_family on notify_block (family_member_id) where family_member_id is not null;
