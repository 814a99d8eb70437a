-- Forms of the protocol: what was answered, question by question, from the first word typed; locked once submitted.

-- Which section a form stands in depends on the instrument, so each row says it, and history and policies read the row.
-- Answers while a form is drafted change nothing that rules read; only what is submitted marks the child for the duty engine.
create or replace function record_change() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_row jsonb := to_jsonb(new);
  v_section text := case when tg_argv[0] = 'as the row says' then v_row->>'section' else tg_argv[0] end;
  v_id uuid := coalesce(v_row->>'id', v_row->>'child_id')::uuid;
  v_child uuid := coalesce(v_row->>'child_id', v_row->>'id')::uuid;
  v_episode uuid := (v_row->>case when tg_table_name = 'episode' then 'id' else 'episode_id' end)::uuid;
  v_touched text := coalesce(current_setting('app.touched', true), '');
begin
  if tg_op = 'UPDATE' then
    update history set until_at = actor_now()
     where table_name = tg_table_name and row_id = v_id and version = new.version - 1;
  end if;
  insert into history (table_name, row_id, version, child_id, episode_id, section, from_at, row_data, actor, reason)
  values (tg_table_name, v_id, new.version, v_child, v_episode, v_section, actor_now(), v_row, actor_person(),
          nullif(current_setting('app.reason', true), ''));
  insert into audit_entry (children, subject_table, subject_id, subject_version)
  values (array[v_child], tg_table_name, v_id, new.version);
  if tg_table_name <> 'form_answer' and position(v_child::text in v_touched) = 0 then
    perform set_config('app.touched', concat_ws(',', nullif(v_touched, ''), v_child), true);
  end if;
  return null;
end $$;

-- As `protect`, for tables whose rows say their own section. p_scope is the column that holds the episode, if any.
create procedure protect_by_row(p_table text, p_scope text) language plpgsql as $$
declare
  v_granted text := format(
    'exists (select from access_grant g where g.child_id = %I.child_id and g.holder = any((select actor_holders())::uuid[])
       and (g.episode_id is null or g.episode_id = %I.%I) and g.suspended_at is null and g.from_at <= (select actor_now())
       and (g.until_at is null or g.until_at > (select actor_now())))', p_table, p_table, p_scope);
  v_section text := 'section = any(array(select r.section from access_rule r where r.role = current_setting(''app.role'', true) and r.act = %L))';
begin
  execute format('create trigger first_version before insert on %I for each row execute function first_version()', p_table);
  execute format('create trigger next_version before update on %I for each row execute function next_version()', p_table);
  execute format('create trigger record_change after insert or update on %I for each row execute function record_change(%L)', p_table, 'as the row says');
  execute format('alter table %I enable row level security', p_table);
  execute format('create policy may_read on %I for select to homeward_app using (' || v_section || ' and %s)', p_table, 'read', v_granted);
  execute format('create policy may_add on %I for insert to homeward_app with check (' || v_section || ' and %s)', p_table, 'write', v_granted);
  execute format('create policy may_amend on %I for update to homeward_app using (' || v_section || ' and %s)', p_table, 'write', v_granted);
  execute format('grant select, insert, update on %I to homeward_app', p_table);
end $$;

-- One filling-in of an instrument for a child. What its scoring and its writer came to stands beside it once it is submitted.
create table form (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  section text not null,
  instrument text not null,
  instrument_version text not null,
  source text not null default 'typed' check (source in ('typed', 'imported')),
  -- The day of the event that opened it, which chose the version.
  opened_on date not null,
  completed_on date,
  submitted_at timestamptz,
  submitted_by uuid references person,
  score int,
  scored_level text,
  level text,
  risk_type text,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (id, child_id),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((submitted_at is null) = (submitted_by is null)),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index form_of_child on form (child_id, instrument, recorded_at);
create index form_of_episode on form (episode_id) where episode_id is not null;
create index form_drafted_by on form (recorded_by) where submitted_at is null and entered_in_error_at is null;

-- Reviews are numbered; what each says stands in answers of its part.
create table form_review (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  form_id uuid not null,
  section text not null,
  number int not null check (number > 0),
  submitted_at timestamptz,
  submitted_by uuid references person,
  reviewed_on date,
  level text,
  risk_type text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (form_id, number),
  foreign key (form_id, child_id) references form (id, child_id),
  check ((submitted_at is null) = (submitted_by is null))
);

-- One row a question, so that only the same question can collide. A question without a row is unanswered. Part 0 is the
-- form, part n its nth review. The section is that of the form, or of the record where only some may see the answer.
create table form_answer (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  form_id uuid not null,
  part int not null default 0,
  section text not null,
  question text not null,
  value jsonb,
  not_known boolean not null default false,
  -- Where it was taken over from, in words; empty once somebody typed it.
  came_from text not null default '',
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (form_id, part, question),
  foreign key (form_id, child_id) references form (id, child_id),
  check (value is null or not not_known)
);

-- Why a submitted form was changed; what it said before stands in history.
create table form_amendment (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  form_id uuid not null,
  section text not null,
  part int not null default 0,
  questions text[] not null,
  reason text not null check (reason <> ''),
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (form_id, child_id) references form (id, child_id)
);
create index form_amendment_of_form on form_amendment (form_id);

call protect_by_row('form', 'episode_id');
call protect_by_row('form_review', 'episode_id');
call protect_by_row('form_answer', 'episode_id');
call protect_by_row('form_amendment', 'episode_id');
revoke update on form_amendment from homeward_app;

-- What is submitted is locked: it changes by an amendment in the same transaction, or not at all (RFM24-2).
create function keep_submitted() returns trigger language plpgsql set search_path = public, pg_temp as $$
declare v_form form%rowtype; v_submitted timestamptz;
begin
  select * into v_form from form f where f.id = new.form_id;
  if new.part = 0 then v_submitted := v_form.submitted_at;
  else select r.submitted_at into v_submitted from form_review r where r.form_id = new.form_id and r.number = new.part;
  end if;
  if v_form.entered_in_error_at is not null
     or (v_submitted is not null and not exists (select from form_amendment a where a.form_id = new.form_id
       and a.part = new.part and new.question = any(a.questions) and a.xmin = pg_current_xact_id()::xid)) then
    raise exception 'what is submitted is changed by an amendment' using errcode = 'HW004';
  end if;
  return new;
end $$;
create trigger keep_submitted before insert or update on form_answer for each row execute function keep_submitted();

-- Nor is a form or a review ever opened again, and reviews come one after another.
create function keep_form() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.submitted_at is not null and new.submitted_at is distinct from old.submitted_at then
    raise exception 'a submitted form stays submitted' using errcode = 'HW004';
  end if;
  if tg_table_name = 'form_review' and tg_op = 'INSERT' then
    if not exists (select from form f where f.id = new.form_id and f.submitted_at is not null and f.entered_in_error_at is null)
       or exists (select from form_review r where r.form_id = new.form_id and r.submitted_at is null)
       or new.number <> 1 + (select count(*) from form_review r where r.form_id = new.form_id) then
      raise exception 'reviews come one after another on a submitted form' using errcode = 'HW004';
    end if;
  end if;
  return new;
end $$;
create trigger keep_form before insert or update on form for each row execute function keep_form();
create trigger keep_form before insert or update on form_review for each row execute function keep_form();

-- A return interview is met by its form (RHI-15.6); the row that the clock reads says which.
alter table return_interview add form_id uuid, add foreign key (form_id, child_id) references form (id, child_id);
create unique index return_interview_of_form on return_interview (form_id) where form_id is not null;
