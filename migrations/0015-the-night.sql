-- The night in a home: what was searched, what became of a child whose whereabouts are known, a log that says who saw what,
-- and who must not be told.

-- One row a measure, so that two people may tick at once. The measure "all" says that none could be carried out (CARER-8.2b).
create table search_measure (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  measure text not null,
  state text not null check (state in ('done', 'not-done', 'could-not')),
  done_at timestamptz,
  done_by text not null default '',
  note text not null default '',
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  unique (episode_id, measure),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
call protect('search_measure', 'episodes', 'episode_id');

-- A child whose whereabouts are known: what was decided that time, and why (CARER-8.9). A new decision is a new row; only the
-- answer of the police is added to a row later.
create table whereabouts_known (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  known_at timestamptz not null,
  address text not null,
  how_known text not null default '',
  concern_of text not null default '',
  concern text not null default '',
  decision text check (decision in ('stay', 'fetch')),
  decided_by text not null default '',
  reason text not null default '',
  safety text not null default '',
  police_asked_at timestamptz,
  police_answered_at timestamptz,
  police_response text not null default '',
  police_answered_by text not null default '',
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id)
);
create index whereabouts_known_of_episode on whereabouts_known (episode_id);
call protect('whereabouts_known', 'episodes', 'episode_id');

-- Those who had care of the child did not report it (POL-12.9).
create table not_reported_by_carer (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  found_out text not null,
  why text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index not_reported_by_carer_of_episode on not_reported_by_carer (episode_id);
call protect('not_reported_by_carer', 'episodes', 'episode_id');

-- The log says how sure a time is, who saw what, where information came from, and when to look again. It only grows: what
-- was wrong is corrected by a later entry of the same episode.
alter table episode_log
  add precision text not null default 'exact' check (precision in ('exact', 'about', 'day')),
  add place text not null default '',
  add seen_by text not null default '',
  add how_sure text check (how_sure in ('certain', 'likely', 'unsure')),
  add wore text not null default '',
  add source text check (source in ('school', 'family', 'friends', 'social-media', 'other-agency', 'other')),
  add source_name text not null default '',
  add look_again_at timestamptz,
  add corrects uuid,
  add unique (id, episode_id, child_id),
  add foreign key (corrects, episode_id, child_id) references episode_log (id, episode_id, child_id);

-- Somebody was told although a do-not-notify block may be meant for them: it was asked, insisted on, and is marked.
alter table told add despite_block boolean not null default false;

-- Who must not be told of an episode, by name and without the reason, for whoever may see the episode: whoever reports may
-- have no sight of the child, and is the first to ring the parents (FOUND-13.1b). A match that nobody has confirmed says
-- nothing: it may be another child, and a reporter learns nothing of a record.
create function blocked_of_episode(p_episode uuid) returns table (who text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct b.who from episode e join child c on c.id = e.child_id
   cross join lateral child_group(c.id) m(id) join notify_block b on b.child_id = m.id
   where e.id = p_episode and e.match <> 'to-confirm' and role_may('episodes', 'read')
     and exists (select from access_grant g where g.child_id = e.child_id and g.holder = any(actor_holders())
       and (g.episode_id is null or g.episode_id = e.id) and g.suspended_at is null
       and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now()))
     and b.entered_in_error_at is null and (b.from_at is null or b.from_at <= actor_now())
     and (b.until_at is null or b.until_at > actor_now())
   order by b.who
$$;
grant execute on function blocked_of_episode(uuid) to homeward_app;
