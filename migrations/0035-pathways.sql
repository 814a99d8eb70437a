-- What happens next after a matrix (002, 001, 000, 004 Appendix Two): the facts that no other record holds, what was decided, where
-- it was sent, and why a panel was asked or not; and which part of the county answers for a district, dated.

-- One row for a submitted matrix: what its reader was asked besides, and what became of it. The answers are null where nobody
-- knows. `generation`, `decided_rows` and `gates` are what the pathway decided when it was last saved, and are never rewritten
-- by a later pathway (PATH-VER, GAP-08).
create table routing (
  id uuid primary key,
  child_id uuid not null references child,
  form_id uuid not null unique,
  district text,
  police_attention boolean,
  with_yos boolean,
  out_of_county boolean,
  open_to_services boolean,
  social_worker boolean,
  main_risk text check (main_risk in ('CSE', 'CCE')),
  consent_given boolean,
  families_first boolean,
  at_panel boolean,
  generation text not null check (generation in ('G0', 'G1', 'G2', 'G3')),
  decided_rows text[] not null default '{}',
  gates text[] not null default '{}',
  decided_at timestamptz not null,
  -- The safeguarding referral at the front door, or what shows that a social worker is allocated already (PATH24-5).
  referral_reference text check (referral_reference <> ''),
  referred_at timestamptz,
  worker_evidence text check (worker_evidence <> ''),
  worker_shown_at timestamptz,
  -- Whether an early help assessment was considered, why, and the day on which it was registered (PATH18-8, MACE-2, PATH24-3).
  early_help text check (early_help in ('yes', 'no')),
  early_help_reason text not null default '',
  early_help_registered_on date,
  -- Whether the threshold may be met: the referrer proposes, the front door decides (GAP-57).
  threshold_proposed text check (threshold_proposed in ('met', 'not-met')),
  threshold_proposed_reason text not null default '',
  threshold_decided text check (threshold_decided in ('met', 'not-met')),
  threshold_decided_reason text not null default '',
  threshold_decided_by text not null default '',
  threshold_decided_at timestamptz,
  -- Who gives the support, where that is not a service (PATH18-5), and what the service gives (PATH18-10).
  best_placed text not null default '',
  support text check (support in ('resources', 'group', 'direct', 'none')),
  closed_at timestamptz,
  closed_by uuid references person,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (form_id, child_id) references form (id, child_id),
  check ((referral_reference is null) = (referred_at is null)),
  check ((worker_evidence is null) = (worker_shown_at is null)),
  check (early_help is null or early_help_reason <> ''),
  check (early_help_registered_on is null or early_help = 'yes'),
  check (threshold_proposed is null or threshold_proposed_reason <> ''),
  check ((threshold_decided is null) = (threshold_decided_at is null)),
  check (threshold_decided is null or threshold_decided_by <> ''),
  check ((closed_at is null) = (closed_by is null)),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null)),
  -- What must be referred to the front door is not closed before it is (PATH24-5, PATH18-6, RFM18-11). That a social worker is
  -- allocated already answers the first alone.
  constraint gates_before_closing check (closed_at is null or referral_reference is not null
    or (not (gates && array['PATH18-6', 'RFM18-11']) and (not (gates && array['PATH24-5']) or worker_evidence is not null)))
);
create index routing_of_child on routing (child_id);
call protect('routing', 'assessments', 'child');

-- That the matrix was sent to one of its destinations, and how: the name is what the destination was called then.
create table routing_sent (
  id uuid primary key,
  child_id uuid not null references child,
  form_id uuid not null,
  destination_key text not null check (destination_key <> ''),
  sent_to text not null check (sent_to <> ''),
  channel text not null check (channel in ('secure-email', 'cjsm', 'telephone', 'post', 'in-person')),
  sent_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (form_id, child_id) references form (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index routing_sent_of_child on routing_sent (child_id);
call protect('routing_sent', 'assessments', 'child');

-- The co-ordinator's decision whether the child goes to the panel, with the reason, also why not (PATH24-6, GAP-10).
create table panel_decision (
  id uuid primary key,
  child_id uuid not null references child,
  form_id uuid not null,
  outcome text not null check (outcome in ('refer', 'not-refer')),
  reason text not null check (reason <> ''),
  decided_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (form_id, child_id) references form (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index panel_decision_of_child on panel_decision (child_id);
call protect('panel_decision', 'panel-decisions', 'child');

-- Which area answers for a district: co-ordinators, family practitioners and youth offending services each cut the county in
-- their own way, so each kind is a table by itself (PROG24-6, PROG24-7, PATH24-9, GAP-15). A district without a line is as the
-- sources have it. Nothing is overwritten.
create table district_area (
  id uuid primary key,
  kind text not null check (kind in ('co-ordinator', 'family-practitioner', 'yos')),
  district text not null,
  area text not null,
  from_on date not null,
  until_on date check (until_on >= from_on),
  reason text not null default '',
  set_by uuid default actor_person() references person,
  set_at timestamptz not null default date_trunc('milliseconds', clock_timestamp())
);
create unique index district_area_stands on district_area (kind, district) where until_on is null;

-- Who holds an area, and who stands in for them while they are away.
create table area_worker (
  id uuid primary key,
  kind text not null check (kind in ('co-ordinator', 'family-practitioner', 'yos')),
  area text not null,
  part text not null check (part in ('holder', 'cover')),
  person_id uuid not null references person,
  from_on date not null,
  until_on date check (until_on >= from_on),
  reason text not null default '',
  set_by uuid default actor_person() references person,
  set_at timestamptz not null default date_trunc('milliseconds', clock_timestamp()),
  check (part = 'holder' or until_on is not null)
);
create unique index area_held on area_worker (kind, area) where part = 'holder' and until_on is null;
create index area_worker_of_area on area_worker (kind, area, from_on);
grant select on district_area, area_worker to homeward_app;

-- Sets which area answers for a district from a day on; what stood ends on that day and stays readable.
create function set_district_area(p_id uuid, p_kind text, p_district text, p_area text, p_from date, p_standing uuid, p_reason text)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v district_area;
begin
  perform may_or_refuse('directory');
  perform pg_advisory_xact_lock(713, 2);
  if exists (select from district_area where id = p_id) then return 'done'; end if;
  select * into v from district_area where kind = p_kind and district = p_district and until_on is null for update;
  if v.id is distinct from p_standing then return 'stale'; end if;
  if v.from_on > p_from then return 'before'; end if;
  update district_area set until_on = p_from where id = v.id;
  insert into district_area (id, kind, district, area, from_on, reason) values (p_id, p_kind, p_district, p_area, p_from, p_reason);
  perform note('district_area', p_id, p_kind);
  return 'done';
end $$;
grant execute on function set_district_area(uuid, text, text, text, date, uuid, text) to homeward_app;

-- Sets who holds an area from a day on, or who stands in between two days.
create function set_area_worker(p_id uuid, p_kind text, p_area text, p_part text, p_person uuid, p_from date, p_until date,
  p_standing uuid, p_reason text) returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare v area_worker;
begin
  perform may_or_refuse('directory');
  perform pg_advisory_xact_lock(713, 2);
  if exists (select from area_worker where id = p_id) then return 'done'; end if;
  if not exists (select from person where id = p_person and left_at is null) then return 'unknown'; end if;
  if p_part = 'holder' then
    select * into v from area_worker where kind = p_kind and area = p_area and part = 'holder' and until_on is null for update;
    if v.id is distinct from p_standing then return 'stale'; end if;
    if v.from_on > p_from then return 'before'; end if;
    update area_worker set until_on = p_from where id = v.id;
  elsif exists (select from area_worker where kind = p_kind and area = p_area and part = 'cover'
      and from_on < p_until and until_on > p_from) then return 'held'; end if;
  insert into area_worker (id, kind, area, part, person_id, from_on, until_on, reason)
  values (p_id, p_kind, p_area, p_part, p_person, p_from, p_until, p_reason);
  perform note('area_worker', p_id, p_part);
  return 'done';
end $$;
grant execute on function set_area_worker(uuid, text, text, text, uuid, date, date, uuid, text) to homeward_app;

-- Who may fill in what is unset: the administrators of today, by name, for whoever reads the directory.
create function administrators_today() returns table (name text) language sql stable security definer set search_path = public, pg_temp as $$
  select distinct p.name from appointment a join person p on p.id = a.person_id
   where role_may('directory', 'read') and a.role = 'administrator' and p.left_at is null and a.from_at <= clock_timestamp()
     and (a.until_at is null or a.until_at > clock_timestamp()) order by p.name limit 20
$$;
grant execute on function administrators_today() to homeward_app;

-- What rules read: a referral to the front door, that a social worker is shown or allocated, and the panel's decision.
create function engine.facts_of_pathways(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'routing', 'row', jsonb_build_object('id', r.id, 'form_id', r.form_id,
      'open_to_services', r.open_to_services, 'decided_at', r.decided_at, 'referred_at', r.referred_at, 'worker_shown_at', r.worker_shown_at)))
    from routing r where r.child_id = any(p_members) and r.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'panel_decision', 'row', jsonb_build_object('id', d.id,
      'form_id', d.form_id, 'outcome', d.outcome, 'decided_at', d.decided_at)))
    from panel_decision d where d.child_id = any(p_members) and d.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'involvement', 'row', jsonb_build_object('id', i.id,
      'part', i.part, 'from_on', i.from_on, 'until_on', i.until_on)))
    from involvement i where i.child_id = any(p_members) and i.part = 'social-worker' and i.entered_in_error_at is null), '[]')
$$;
grant execute on function engine.facts_of_pathways(uuid[]) to homeward_engine;

call engine.gather_facts();
