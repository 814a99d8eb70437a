-- What the authority does for a child in its care about going missing: what was considered before placing, the placement plan,
-- the care plan, statutory reviews, who was given a copy of the assessment, and places at which the child is judged unsafe.

-- A place may be a friend's and not safe; the kind alone cannot say both (CARE-A1.9).
alter table known_address add unsafe text check (unsafe in ('yes', 'no'));

-- What was considered before a child was placed (CARE-16.1). A row that names no placement is of one that is not recorded yet.
create table placement_consideration (
  id uuid primary key,
  child_id uuid not null references child,
  placement_id uuid references placement,
  considered_on date,
  considered_by text not null default '',
  missing_risk text not null,
  other_risks text not null default '',
  needs_and_history text not null default '',
  before_care text check (before_care in ('counted', 'none', 'not-known')),
  child_involved text not null check (child_involved in ('yes', 'no')),
  child_said text not null default '',
  parent_involved text not null check (parent_involved in ('yes', 'no')),
  parent_said text not null default ''
);

-- The placement plan under its seven headings (CARE-16.2), and who decides on overnight stays (CARE-16.2b).
create table placement_plan (
  id uuid primary key,
  child_id uuid not null references child,
  placement_id uuid references placement,
  agreed_on date,
  agreed_with text not null default '',
  triggers text not null default '',
  risks text not null default '',
  steps text not null default '',
  people text not null default '',
  of_child text not null default '',
  of_provider text not null default '',
  overnight text not null default '',
  overnight_decides text check (overnight_decides in ('carers', 'social-worker', 'restricted')),
  overnight_why text not null default ''
);

create table care_plan (
  id uuid primary key,
  child_id uuid not null references child,
  made_on date,
  assessed_on date,
  wishes text not null default '',
  about_missing text not null default ''
);

-- A statutory review, and whether the plan deals with why the child went missing (MISS-13.11).
create table care_review (
  id uuid primary key,
  child_id uuid not null references child,
  held_on date,
  deals_with_why text not null check (deals_with_why in ('yes', 'partly', 'no', 'not-missing')),
  push text not null default '',
  pull text not null default '',
  strategies text not null default '',
  changes text not null default ''
);

-- Who was given a copy of the missing-from-care assessment, when and how (CARE-A1.10).
create table assessment_copy (
  id uuid primary key,
  child_id uuid not null references child,
  form_id uuid references form,
  name text not null,
  contact text not null default '',
  given_on date,
  how text check (how in ('by-hand', 'secure-email', 'post', 'in-homeward', 'other')),
  note text not null default ''
);

do $$
declare t text;
begin
  foreach t in array array['placement_consideration', 'placement_plan', 'care_plan', 'care_review', 'assessment_copy'] loop
    execute format('alter table %I add doubts text[] not null default ''{}'',
      add entered_in_error_at timestamptz, add entered_in_error_reason text,
      add version int not null default 1,
      add recorded_at timestamptz not null default actor_now(),
      add recorded_by uuid not null default actor_person(),
      add check ((entered_in_error_at is null) = (entered_in_error_reason is null))', t);
    execute format('create index %I on %I (child_id)', t || '_of_child', t);
  end loop;
end $$;

call protect('placement_consideration', 'placement-plans', 'child');
call protect('placement_plan', 'placement-plans', 'child');
call protect('care_plan', 'care-plans', 'child');
call protect('care_review', 'care-plans', 'child');
call protect('assessment_copy', 'assessments', 'child');

-- What rules read of care. Of a form's answers they read how far the child is known, by its key, whether a place is judged
-- unsafe and whether a copy is named, and nothing of what is said of either.
create function engine.facts_of_care(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'placement_consideration', 'row', jsonb_build_object('id', c.id,
      'placement_id', c.placement_id, 'considered_on', c.considered_on, 'recorded_at', c.recorded_at)))
    from placement_consideration c where c.child_id = any(p_members) and c.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'placement_plan', 'row', jsonb_build_object('id', p.id,
      'placement_id', p.placement_id, 'recorded_at', p.recorded_at)))
    from placement_plan p where p.child_id = any(p_members) and p.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'care_plan', 'row', jsonb_build_object('id', p.id,
      'made_on', p.made_on, 'recorded_at', p.recorded_at)))
    from care_plan p where p.child_id = any(p_members) and p.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'care_review', 'row', jsonb_build_object('id', r.id,
      'held_on', r.held_on, 'deals_with_why', r.deals_with_why, 'recorded_at', r.recorded_at)))
    from care_review r where r.child_id = any(p_members) and r.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'assessment_copy', 'row', jsonb_build_object('id', c.id,
      'form_id', c.form_id, 'recorded_at', c.recorded_at)))
    from assessment_copy c where c.child_id = any(p_members) and c.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'known_address', 'row', jsonb_build_object('id', a.id, 'kind', a.kind,
      'unsafe', a.unsafe, 'from_on', a.from_on, 'until_on', a.until_on, 'recorded_at', a.recorded_at)))
    from known_address a where a.child_id = any(p_members) and a.entered_in_error_at is null
      and (a.unsafe = 'yes' or (a.kind = 'unsafe' and a.unsafe is distinct from 'no'))), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'form_answer', 'row', jsonb_build_object('id', a.id, 'form_id', a.form_id,
      'question', a.question, 'recorded_at', a.recorded_at, 'value', case when a.question = 'd-knowledge' then a.value
        else (select jsonb_agg(jsonb_build_object('unsafe', e -> 'unsafe')) from jsonb_array_elements(a.value) e) end)))
    from form f join form_answer a on a.form_id = f.id where f.child_id = any(p_members) and f.entered_in_error_at is null
      and f.instrument = 'missing-from-care-assessment' and f.submitted_at is not null
      and ((a.question in ('d46', 'd47') and jsonb_typeof(a.value) = 'array')
        or (a.question = 'd-knowledge' and a.value in ('"little"', '"disputed"')))), '[]')
$$;
grant execute on function engine.facts_of_care(uuid[]) to homeward_engine;

-- Those of these children who are in care and of whom no missing-from-care assessment of the last six months is on record, for
-- whoever may see them and read assessments (CARE-A1.7). What else they are to social care is not said.
create function without_care_assessment(p_children uuid[]) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select c.id from unnest(p_children) as c(id)
   where role_may('assessments', 'read') and sees_whole(c.id)
     and exists (select from social_care_status s where s.child_id = any(records_of(c.id)) and s.status = 'in-care' and s.entered_in_error_at is null
       and s.from_on <= (actor_now() at time zone 'Europe/London')::date
       and (s.until_on is null or s.until_on > (actor_now() at time zone 'Europe/London')::date))
     and not exists (select from form f where f.child_id = any(records_of(c.id)) and f.instrument = 'missing-from-care-assessment'
       and f.submitted_at is not null and f.entered_in_error_at is null
       and f.completed_on >= ((actor_now() at time zone 'Europe/London')::date - interval '6 months')::date)
$$;
grant execute on function without_care_assessment(uuid[]) to homeward_app;
