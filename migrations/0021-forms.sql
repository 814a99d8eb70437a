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

-- A form that was written in this very transaction may be written whole, submitted already: imported, or carried elsewhere.
create function written_whole(p_form form) returns boolean language sql stable
return p_form.version = 1
  and exists (select from form f where f.id = p_form.id and f.xmin = pg_current_xact_id()::xid);
-- Whether an amendment of this very transaction speaks of this part of a form, and of this question where one is named.
create function amended_now(p_form uuid, p_part int, p_question text) returns boolean language sql stable
return exists (select from form_amendment a where a.form_id = p_form and a.part = p_part
  and (p_question is null or p_question = any(a.questions)) and a.xmin = pg_current_xact_id()::xid);

-- What belongs to a form stands in its section and its episode; an answer that only some may see stands in theirs, by the
-- hand of somebody who may write the form. Run after the policies, so that to whom it is hidden nothing is told. The form is
-- held, so that nothing is added to it while it is submitted.
create function keep_in_form() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare f form%rowtype;
begin
  select * into f from form x where x.id = new.form_id for share;
  if new.episode_id is distinct from f.episode_id or (new.section <> f.section and (tg_table_name <> 'form_answer'
      or coalesce(current_setting('app.role', true), '') <> '' and not role_may(f.section, 'write'))) then
    raise exception 'this is no part of that form' using errcode = 'HW002';
  end if;
  if tg_op = 'UPDATE' and (old.form_id, old.section) is distinct from (new.form_id, new.section) then
    raise exception 'what belongs to a form stays in it' using errcode = 'HW004';
  end if;
  return null;
end $$;
create trigger keep_in_form after insert or update on form_answer for each row execute function keep_in_form();
create trigger keep_in_form after insert or update on form_review for each row execute function keep_in_form();
create trigger keep_in_form after insert or update on form_amendment for each row execute function keep_in_form();

-- What is submitted is locked: it changes by an amendment in the same transaction, or not at all (RFM24-2).
create function keep_submitted() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare f form%rowtype; v_open boolean;
begin
  if tg_op = 'UPDATE' and (old.part, old.question) is distinct from (new.part, new.question) then
    raise exception 'an answer stays that of its question' using errcode = 'HW004';
  end if;
  select * into f from form x where x.id = new.form_id;
  v_open := case new.part when 0 then f.submitted_at is null
    else exists (select from form_review r where r.form_id = new.form_id and r.number = new.part and r.submitted_at is null) end;
  if written_whole(f) then return null; end if;
  if f.entered_in_error_at is not null or not (v_open or amended_now(new.form_id, new.part, new.question)) then
    raise exception 'what is submitted is changed by an amendment' using errcode = 'HW005';
  end if;
  return null;
end $$;
create trigger keep_submitted after insert or update on form_answer for each row execute function keep_submitted();

-- Nor is a form or a review ever opened again, and what it came to changes by an amendment alone.
create function keep_form() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_old jsonb := to_jsonb(old);
  v_new jsonb := to_jsonb(new);
  v_said text;
begin
  foreach v_said in array array['section', 'instrument', 'instrument_version', 'opened_on', 'source', 'form_id', 'number'] loop
    if v_old->v_said is distinct from v_new->v_said then
      raise exception 'a form stays what it was begun as' using errcode = 'HW004';
    end if;
  end loop;
  if old.submitted_at is null then return null; end if;
  if (new.submitted_at, new.submitted_by) is distinct from (old.submitted_at, old.submitted_by) then
    raise exception 'a submitted form stays submitted' using errcode = 'HW005';
  end if;
  foreach v_said in array array['completed_on', 'score', 'scored_level', 'level', 'risk_type', 'reviewed_on'] loop
    if v_old->v_said is distinct from v_new->v_said
       and not amended_now(coalesce((v_new->>'form_id')::uuid, new.id), coalesce((v_new->>'number')::int, 0), null) then
      raise exception 'what is submitted is changed by an amendment' using errcode = 'HW005';
    end if;
  end loop;
  return null;
end $$;
create trigger keep_form after update on form for each row execute function keep_form();
create trigger keep_form after update on form_review for each row execute function keep_form();

-- Reviews come one after another, on a form that is submitted.
create function keep_order() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare f form%rowtype;
begin
  select * into f from form x where x.id = new.form_id;
  if not written_whole(f) and (f.submitted_at is null or f.entered_in_error_at is not null
      or exists (select from form_review r where r.form_id = new.form_id and r.submitted_at is null and r.id <> new.id)
      or new.number <> (select count(*) from form_review r where r.form_id = new.form_id)) then
    raise exception 'reviews come one after another on a submitted form' using errcode = 'HW005';
  end if;
  return null;
end $$;
create trigger keep_order after insert on form_review for each row execute function keep_order();

-- A return interview is met by its form (RHI-15.6); the row that the clock reads says which.
alter table return_interview add form_id uuid, add foreign key (form_id, child_id) references form (id, child_id);
create unique index return_interview_of_form on return_interview (form_id) where form_id is not null;

-- As before, and besides: what belongs to a form goes with the copy of it, and a form that was carried stays behind as
-- entered in error, because a form is looked for by its child and not by its episode alone.
create or replace function carry_rows(p_from uuid, p_to uuid, p_child uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  t text;
  v_row jsonb;
  v_id uuid;
  v_table text;
  v_key text;
  v_added int;
begin
  for t in select c.relname from pg_class c join pg_trigger g on g.tgrelid = c.oid and g.tgname = 'record_change'
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'episode_id'
     where c.relnamespace = 'public'::regnamespace and c.relname not in ('episode_group', 'carried_row') order by c.relname loop
    for v_row in execute format('select to_jsonb(x) from %I x where x.episode_id = $1 order by x.recorded_at, x.id', t) using p_from loop
      v_id := gen_random_uuid();
      v_table := t;
      if t = 'episode_answer' and exists (select from episode_answer a where a.episode_id = p_to and a.question = v_row->>'question') then
        if coalesce(v_row->>'answer', '') = '' or exists (select from episode_answer a where a.episode_id = p_to
            and a.question = v_row->>'question' and a.answer = v_row->>'answer') then continue; end if;
        v_table := 'episode_log';
        insert into episode_log (id, child_id, episode_id, at, kind, entry)
        values (v_id, p_child, p_to, (v_row->>'recorded_at')::timestamptz, 'information', 'Said in the other report: ' || (v_row->>'answer'));
      else
        -- What speaks of another row goes on speaking of the copy of it: an entry that corrects one, an answer of its form.
        foreach v_key in array array['corrects', 'form_id'] loop
          if v_row->>v_key is not null then
            v_row := v_row || jsonb_build_object(v_key, (select f.id from carried_row f where f.episode_id = p_to
              and f.from_id = (v_row->>v_key)::uuid order by f.recorded_at desc, f.id limit 1));
          end if;
        end loop;
        execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, $1)).* on conflict do nothing', t)
          using v_row || jsonb_build_object('id', v_id, 'child_id', p_child, 'episode_id', p_to);
        get diagnostics v_added = row_count;
        if v_added = 0 then continue; end if;
      end if;
      insert into carried_row (id, child_id, episode_id, table_name, from_id, first_recorded_at, first_recorded_by)
      select v_id, p_child, p_to, v_table, (v_row->>'id')::uuid,
        coalesce(f.first_recorded_at, (v_row->>'recorded_at')::timestamptz), coalesce(f.first_recorded_by, (v_row->>'recorded_by')::uuid)
        from (select 1) one left join carried_row f on f.id = (v_row->>'id')::uuid;
    end loop;
  end loop;
  update form set entered_in_error_at = actor_now(), entered_in_error_reason = 'It went with its episode to where that belongs. '
    || coalesce(current_setting('app.reason', true), '') where episode_id = p_from and entered_in_error_at is null;
end $$;
