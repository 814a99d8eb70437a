-- What leaves and what is made by the clock: the daily digest, notices of messages, the outbox that holds both, and the queue
-- of jobs.

-- Who gets the daily digest of an authority (SW-9.5, GAP-38), by part, from a moment on. Where nothing was chosen it goes to
-- all parts of Stoke-on-Trent and to none of Staffordshire. A choice only grows: the latest holds.
create table digest_choice (
  authority text not null check (authority in ('staffordshire', 'stoke-on-trent')),
  part text not null check (part in ('missing-co-ordinator', 'team-manager', 'exploitation-co-ordinator', 'mailbox')),
  wanted boolean not null,
  from_at timestamptz not null default actor_now(),
  set_by uuid default actor_person() references person,
  primary key (authority, part, from_at)
);
create trigger only_grows before update or delete on digest_choice for each row execute function refuse_change();
create trigger never_emptied before truncate on digest_choice execute function refuse_change();

-- One row a London day: made then, or missed and named in the digest of a later day.
create table digest_day (
  london_on date primary key,
  due_at timestamptz not null,
  made_at timestamptz,
  named_on date,
  check ((made_at is null) = (named_on is not null))
);
create trigger only_grows before update or delete on digest_day for each row execute function refuse_change();

-- What is to leave: to one person or one mailbox, under one message id for ever. It holds no child's name and no number of
-- children; `subject` groups notices of the same news. How it came out is an act of the product and so is kept.
create table outbox (
  id uuid primary key,
  kind text not null check (kind in ('digest', 'message')),
  london_on date not null,
  person_id uuid references person,
  destination_id uuid references destination,
  subject text not null default '',
  message_id text not null unique,
  named_days date[] not null default '{}',
  made_at timestamptz not null,
  not_before timestamptz not null,
  attempts int not null default 0,
  last_error text check (last_error in ('domain', 'no-address', 'left', 'refused', 'away')),
  outcome text check (outcome in ('sent', 'kept', 'failed', 'needless', 'missed')),
  outcome_at timestamptz,
  named_in uuid references outbox,
  seen_at timestamptz,
  check (num_nonnulls(person_id, destination_id) = 1),
  check ((outcome is null) = (outcome_at is null))
);
create unique index outbox_digest_once on outbox (london_on, coalesce(person_id, destination_id)) where kind = 'digest';
create unique index outbox_message_once on outbox (subject, coalesce(person_id, destination_id)) where kind = 'message';
create index outbox_waiting on outbox (not_before) where outcome is null;
create index outbox_latest on outbox (made_at desc, id);
create index outbox_of_person on outbox (person_id, london_on);

alter table outbox enable row level security;
create policy own_or_administrator on outbox for select to homeward_app
  using (person_id = (select actor_person()) or (select role_may('directory', 'write')));
create policy of_the_product on outbox for all to homeward_system using (true) with check (true);
grant select on outbox, digest_day, digest_choice to homeward_app;
grant select, insert, update on outbox to homeward_system;
grant select, insert on digest_day to homeward_system;
grant select on digest_choice to homeward_system;

create function digest_wanted(p_authority text, p_part text, p_at timestamptz) returns boolean language sql stable
return coalesce((select c.wanted from digest_choice c where c.authority = p_authority and c.part = p_part and c.from_at <= p_at
  order by c.from_at desc limit 1), p_authority = 'stoke-on-trent');

-- Who is to get the digest of that moment: people by their role, and the mailbox of the post where it has one.
create function digest_recipients(p_at timestamptz) returns table (person_id uuid, destination_id uuid) language sql stable
begin atomic
  select distinct a.person_id, null::uuid from appointment a join agency g on g.id = a.agency_id join person p on p.id = a.person_id
   where g.authority in ('staffordshire', 'stoke-on-trent') and a.role in ('missing-co-ordinator', 'team-manager', 'exploitation-co-ordinator')
     and a.from_at <= p_at and (a.until_at is null or a.until_at > p_at) and (p.left_at is null or p.left_at > p_at)
     and digest_wanted(g.authority, a.role, p_at)
  union all
  select null, d.id from destination d
   where (d.kind, d.whose) in (('pod-co-ordinator', 'stoke-on-trent'), ('missing-co-ordinator', 'staffordshire')) and d.email is not null
     and d.from_on <= (p_at at time zone 'Europe/London')::date and (d.until_on is null or d.until_on > (p_at at time zone 'Europe/London')::date)
     and digest_wanted(d.whose, 'mailbox', p_at);
end;
grant execute on function digest_wanted(text, text, timestamptz) to homeward_app, homeward_system;
grant execute on function digest_recipients(timestamptz) to homeward_system;

-- Chooses whether a part of an authority gets the digest, from now on.
create function choose_digest(p_authority text, p_part text, p_wanted boolean) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform may_or_refuse('directory');
  perform pg_advisory_xact_lock(713, 3);
  if digest_wanted(p_authority, p_part, actor_now()) = p_wanted then return 'done'; end if;
  insert into digest_choice (authority, part, wanted) values (p_authority, p_part, p_wanted);
  perform note('digest_choice', null, p_part);
  return 'done';
end $$;

-- Notes that somebody opened their digest of that day.
create function see_digest(p_on date) returns void language sql security definer set search_path = public, pg_temp as $$
  update outbox set seen_at = actor_now()
   where kind = 'digest' and person_id = actor_person() and london_on = p_on and seen_at is null
$$;
grant execute on function choose_digest(text, text, boolean), see_digest(date) to homeward_app;

-- A notice for whoever a message has reached within the last day and who has not had one of the same news: the person, the
-- mailbox of the destination, or where it has none those in the team in the role that the rung names.
create function outbox_of_messages(p_now timestamptz, p_host text) returns int language plpgsql security definer set search_path = public, pg_temp as $$
declare v_rows int;
begin
  with opened as (
    select coalesce(m.episode_id, m.id) || ' ' || m.about as subject, r.person_id, r.team_id, r.role, r.destination_id,
      d.email is not null as mailbox
      from message m join message_rung r on r.message_id = m.id left join destination d on d.id = r.destination_id
     where m.accepted_at is null and m.withdrawn_at is null and m.opens_at <= p_now and (m.over_at is null or m.over_at > p_now)
       and r.shut is null and r.opens_at <= p_now and r.opens_at > p_now - interval '1 day'),
  reached as (
    select o.subject, o.person_id, null::uuid as destination_id from opened o where o.person_id is not null
    union select o.subject, null, o.destination_id from opened o where o.person_id is null and o.mailbox
    union select o.subject, b.person_id, null from opened o join team t on t.id = o.team_id join membership b on b.team_id = t.id
      join appointment a on a.person_id = b.person_id and a.agency_id = t.agency_id and (o.role is null or a.role = o.role)
     where o.person_id is null and not o.mailbox
       and b.from_at <= clock_timestamp() and (b.until_at is null or b.until_at > clock_timestamp())
       and a.from_at <= clock_timestamp() and (a.until_at is null or a.until_at > clock_timestamp())),
  made as (select gen_random_uuid() as id, r.* from reached r)
  insert into outbox (id, kind, london_on, person_id, destination_id, subject, message_id, made_at, not_before)
  select m.id, 'message', (p_now at time zone 'Europe/London')::date, m.person_id, m.destination_id, m.subject, m.id || '@' || p_host, p_now, p_now from made m
  on conflict do nothing;
  get diagnostics v_rows = row_count;
  -- What was accepted, taken back or over before its notice left needs none.
  update outbox o set outcome = 'needless', outcome_at = p_now where o.kind = 'message' and o.outcome is null
    and not exists (select from message m where coalesce(m.episode_id, m.id) = split_part(o.subject, ' ', 1)::uuid
      and m.about = split_part(o.subject, ' ', 2) and m.accepted_at is null and m.withdrawn_at is null and (m.over_at is null or m.over_at > p_now));
  return v_rows;
end $$;
grant execute on function outbox_of_messages(timestamptz, text) to homeward_system;

-- The queue of jobs, as pg-boss 12.35.0 makes it (getConstructionPlans, schema 43) but for its own transaction, the
-- partitions of statistics, which are not kept, and the taking away of a queue, which nobody does. The server runs it under the role of Homeward itself and never changes it: a
-- newer pg-boss needs a migration with its getMigrationPlans.
create schema pgboss;

CREATE TYPE pgboss.job_state AS ENUM (
  'created',
  'retry',
  'active',
  'completed',
  'cancelled',
  'failed'
);

CREATE FUNCTION pgboss.job_now()
RETURNS timestamp with time zone AS
$$
  SELECT pg_catalog.now();
$$
LANGUAGE sql STABLE;;

CREATE TABLE pgboss.version (
  version int primary key,
  cron_on timestamp with time zone,
  bam_on timestamp with time zone,
  flow_on timestamp with time zone,
  reindex_on timestamp with time zone,
  monitor_backoff_on timestamp with time zone
);

CREATE TABLE pgboss.queue (
  name text NOT NULL,
  policy text NOT NULL,
  retry_limit int NOT NULL,
  retry_delay int NOT NULL,
  retry_backoff bool NOT NULL,
  retry_delay_max int,
  expire_seconds int NOT NULL,
  retention_seconds int NOT NULL,
  deletion_seconds int NOT NULL,
  dead_letter text REFERENCES pgboss.queue (name) CHECK (dead_letter IS DISTINCT FROM name),
  partition bool NOT NULL,
  table_name text NOT NULL,
  deferred_count int NOT NULL default 0,
  queued_count int NOT NULL default 0,
  ready_count int NOT NULL default 0,
  warning_queued int NOT NULL default 0,
  active_count int NOT NULL default 0,
  failed_count int NOT NULL default 0,
  total_count int NOT NULL default 0,
  created_delta int NOT NULL default 0,
  completed_delta int NOT NULL default 0,
  failed_delta int NOT NULL default 0,
  delta_on timestamp with time zone,
  delta_seconds int,
  ready_history int[] NOT NULL default '{}',
  heartbeat_seconds int,
  notify bool NOT NULL DEFAULT false,
  singletons_active text[],
  monitor_claim_on timestamp with time zone,
  monitor_on timestamp with time zone,
  maintain_on timestamp with time zone,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY (name)
);

CREATE TABLE pgboss.schedule (
  name text REFERENCES pgboss.queue ON DELETE CASCADE,
  key text not null DEFAULT '',
  kind text not null DEFAULT 'cron' CHECK (kind IN ('cron', 'rrule')),
  cron text not null,
  timezone text DEFAULT 'UTC',
  data jsonb,
  options jsonb,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  last_job_id uuid,
  PRIMARY KEY (name, key)
);

CREATE TABLE pgboss.subscription (
  event text not null,
  name text not null REFERENCES pgboss.queue ON DELETE CASCADE,
  created_on timestamp with time zone not null default now(),
  updated_on timestamp with time zone not null default now(),
  PRIMARY KEY(event, name)
);

CREATE TABLE pgboss.bam (
  id uuid PRIMARY KEY default gen_random_uuid(),
  name text NOT NULL,
  version int NOT NULL,
  status text NOT NULL DEFAULT 'pending',
  queue text,
  table_name text NOT NULL,
  command text NOT NULL,
  error text,
  created_on timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  started_on timestamp with time zone,
  completed_on timestamp with time zone
);

CREATE FUNCTION pgboss.job_table_format(command text, table_name text)
RETURNS text AS
$$
  SELECT format(
    regexp_replace(
      regexp_replace(command, '\.job\y', '.%1$I', 'g'),
      '\yjob_i(\d+)', '%1$s_i\1', 'g'
    ),
    table_name
  );
$$
LANGUAGE sql IMMUTABLE;;

CREATE FUNCTION pgboss.job_table_run(command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
RETURNS VOID AS
$$
DECLARE
  tbl RECORD;
BEGIN
  IF queue_name IS NOT NULL THEN
    SELECT table_name INTO tbl_name FROM pgboss.queue WHERE name = queue_name;
  END IF;

  IF tbl_name IS NOT NULL THEN
    EXECUTE pgboss.job_table_format(command, tbl_name);
    RETURN;
  END IF;

  EXECUTE pgboss.job_table_format(command, 'job_common');

  FOR tbl IN SELECT table_name FROM pgboss.queue WHERE partition = true
  LOOP
    EXECUTE pgboss.job_table_format(command, tbl.table_name);
  END LOOP;
END;
$$
LANGUAGE plpgsql;;

CREATE FUNCTION pgboss.job_table_run_async(command_name text, version int, command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
RETURNS VOID AS
$$
BEGIN
  IF queue_name IS NOT NULL THEN
    SELECT table_name INTO tbl_name FROM pgboss.queue WHERE name = queue_name;
  END IF;

  IF tbl_name IS NOT NULL THEN
    INSERT INTO pgboss.bam (name, version, status, queue, table_name, command)
    VALUES (
      command_name,
      version,
      'pending',
      queue_name,
      tbl_name,
      pgboss.job_table_format(command, tbl_name)
    );
    RETURN;
  END IF;

  INSERT INTO pgboss.bam (name, version, status, queue, table_name, command)
  SELECT
    command_name,
    version,
    'pending',
    NULL,
    'job_common',
    pgboss.job_table_format(command, 'job_common')
  UNION ALL
  SELECT
    command_name,
    version,
    'pending',
    queue.name,
    queue.table_name,
    pgboss.job_table_format(command, queue.table_name)
  FROM pgboss.queue
  WHERE partition = true;
END;
$$
LANGUAGE plpgsql;;

CREATE TABLE pgboss.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default(0),
  data jsonb,
  state pgboss.job_state not null default 'created',
  retry_limit integer not null default 2,
  retry_count integer not null default 0,
  retry_delay integer not null default 0,
  retry_backoff boolean not null default false,
  retry_delay_max integer,
  expire_seconds int not null default 900,
  deletion_seconds int not null default 604800,
  singleton_key text,
  singleton_on timestamp without time zone,
  group_id text,
  group_tier text,
  start_after timestamp with time zone not null default now(),
  created_on timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  completed_on timestamp with time zone,
  keep_until timestamp with time zone NOT NULL default now() + interval '1209600',
  output jsonb,
  dead_letter text,
  policy text,
  heartbeat_on timestamp with time zone,
  heartbeat_seconds int,
  blocked boolean not null default false,
  blocking boolean not null default false,
  pending_dependencies int not null default 0,
  source_name text,
  source_id uuid,
  source_created_on timestamp with time zone,
  source_retry_count int,
  source_output jsonb,
  source_root_id uuid
) PARTITION BY LIST (name);
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);

CREATE TABLE pgboss.job_common (LIKE pgboss.job INCLUDING GENERATED INCLUDING DEFAULTS);

SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id)$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i1 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i2 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i3 ON pgboss.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i6 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i8 ON pgboss.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i10 ON pgboss.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i4 ON pgboss.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i11 ON pgboss.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i7 ON pgboss.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i9 ON pgboss.job (name, id) WHERE blocking AND state = 'completed'$cmd$, 'job_common');
SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i12 ON pgboss.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, 'job_common');

ALTER TABLE pgboss.job ATTACH PARTITION pgboss.job_common DEFAULT;;

CREATE TABLE pgboss.warning (
  id uuid PRIMARY KEY default gen_random_uuid(),
  type text NOT NULL,
  message text NOT NULL,
  data jsonb,
  created_on timestamp with time zone NOT NULL DEFAULT now()
);
CREATE INDEX warning_i1 ON pgboss.warning (created_on DESC);

CREATE TABLE pgboss.queue_stats (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  name text NOT NULL,
  deferred_count int NOT NULL DEFAULT 0,
  queued_count   int NOT NULL DEFAULT 0,
  ready_count    int NOT NULL DEFAULT 0,
  active_count   int NOT NULL DEFAULT 0,
  failed_count   int NOT NULL DEFAULT 0,
  total_count    int NOT NULL DEFAULT 0,
  created_delta   int,
  completed_delta int,
  failed_delta    int,
  delta_seconds   int,
  delta_on        timestamptz,
  captured_on timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, captured_on)
) PARTITION BY RANGE (captured_on);
CREATE INDEX queue_stats_i1 ON pgboss.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);

CREATE TABLE pgboss.job_dependency (
  child_name text NOT NULL,
  child_id uuid NOT NULL,
  parent_name text NOT NULL,
  parent_id uuid NOT NULL,
  PRIMARY KEY (child_name, child_id, parent_name, parent_id)
);
CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON pgboss.job_dependency (parent_name, parent_id);

CREATE FUNCTION pgboss.create_queue(queue_name text, options jsonb)
RETURNS VOID AS
$$
DECLARE
  tablename varchar := CASE WHEN options->>'partition' = 'true'
                        THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                        ELSE 'job_common'
                        END;
  queue_created_on timestamptz;
BEGIN

  WITH q as (
    INSERT INTO pgboss.queue (
      name,
      policy,
      retry_limit,
      retry_delay,
      retry_backoff,
      retry_delay_max,
      expire_seconds,
      retention_seconds,
      deletion_seconds,
      warning_queued,
      dead_letter,
      partition,
      table_name,
      heartbeat_seconds,
      notify,
      created_on,
      updated_on
    )
    VALUES (
      queue_name,
      options->>'policy',
      COALESCE((options->>'retryLimit')::int, 2),
      COALESCE((options->>'retryDelay')::int, 0),
      COALESCE((options->>'retryBackoff')::bool, false),
      (options->>'retryDelayMax')::int,
      COALESCE((options->>'expireInSeconds')::int, 900),
      COALESCE((options->>'retentionSeconds')::int, 1209600),
      COALESCE((options->>'deleteAfterSeconds')::int, 604800),
      COALESCE((options->>'warningQueueSize')::int, 0),
      options->>'deadLetter',
      COALESCE((options->>'partition')::bool, false),
      tablename,
      (options->>'heartbeatSeconds')::int,
      COALESCE((options->>'notify')::bool, false),
      pgboss.job_now(),
      pgboss.job_now()
    )
    ON CONFLICT DO NOTHING
    RETURNING created_on
  )
  SELECT created_on into queue_created_on from q;

  IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
    RETURN;
  END IF;

  EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', tablename);

  EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
  EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
  EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);

  EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i11 ON pgboss.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
  EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON pgboss.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
  EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i7 ON pgboss.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
  EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i9 ON pgboss.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
  EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i12 ON pgboss.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);

  IF options->>'policy' = 'short' THEN
    EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
  ELSIF options->>'policy' = 'singleton' THEN
    EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
  ELSIF options->>'policy' = 'stately' THEN
    EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON pgboss.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
  ELSIF options->>'policy' = 'exclusive' THEN
    EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
  ELSIF options->>'policy' = 'key_strict_fifo' THEN
    EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON pgboss.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
    EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i10 ON pgboss.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
    EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
  END IF;

  EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
  EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', tablename, queue_name);
END;
$$
LANGUAGE plpgsql;;

INSERT INTO pgboss.version(version) VALUES ('43');

grant usage on schema pgboss to homeward_system;
grant select, insert, update, delete on all tables in schema pgboss to homeward_system;
grant execute on all functions in schema pgboss to homeward_system;
