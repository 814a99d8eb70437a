-- Protection of a child: a concern goes to the police and to the front door at the same time, what is evidence is kept and told,
-- the front door decides, one authority leads the enquiries, and a strategy meeting is considered, asked for and held.

-- That a child was harmed, or is in danger from somebody (CP-18.1, CP-18.5): in an episode, or of the child with no episode.
-- Where the child is now says which authority hosts them (CP-18.2); null is what nobody answered, and is never a no.
create table protection_concern (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  kind text not null check (kind in ('crime', 'danger', 'sexual-abuse', 'exploitation', 'significant-harm')),
  sexual_harm text check (sexual_harm in ('yes', 'no', 'not-known')),
  says text not null,
  childs_words text not null default '',
  who text not null default '',
  happened_at timestamptz,
  happened_precision text check (happened_precision in ('exact', 'about', 'day')),
  happened_where text not null default '',
  learned_at timestamptz not null,
  learned_precision text not null check (learned_precision in ('exact', 'about', 'day')),
  host text check (host in ('staffordshire', 'stoke-on-trent', 'other')),
  host_name text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((happened_at is null) = (happened_precision is null)),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index protection_concern_of_child on protection_concern (child_id);
create index protection_concern_of_episode on protection_concern (episode_id);
call protect('protection_concern', 'protection', 'episode_id');

-- That the police or the front door were told of a concern, or the police of evidence, in another way than by a message here:
-- to whom in the words of that day, so that an office keeps on old records the name that it had (GAP-41).
create table protection_notice (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  subject_id uuid not null,
  whom text not null check (whom in ('police', 'front-door')),
  given_to text not null,
  how text not null default '',
  reference text not null default '',
  given_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index protection_notice_of_child on protection_notice (child_id);
create index protection_notice_of_subject on protection_notice (subject_id);
call protect('protection_notice', 'protection', 'episode_id');

-- What the front door decided of a concern, or of the notification of an episode (REF-15.4, REF-15.5c). A later decision stands
-- beside the earlier one.
create table protection_decision (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  concern_id uuid references protection_concern,
  outcome text not null check (outcome in ('section-47', 'section-17', 'neither')),
  reason text not null,
  decided_by text not null,
  decided_at timestamptz not null,
  as_contact text check (as_contact in ('yes', 'no')),
  contact_reference text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check (num_nonnulls(episode_id, concern_id) > 0),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index protection_decision_of_child on protection_decision (child_id);
create index protection_decision_of_episode on protection_decision (episode_id);
call protect('protection_decision', 'protection', 'episode_id');

-- Which authority leads the enquiries since when, by what agreement and why (CP-18.3). The host leads until another is agreed.
create table protection_lead (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid,
  concern_id uuid not null,
  authority text not null check (authority in ('staffordshire', 'stoke-on-trent', 'other')),
  authority_name text not null default '',
  agreed_with text not null,
  reason text not null,
  agreed_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index protection_lead_of_child on protection_lead (child_id);
create index protection_lead_of_concern on protection_lead (concern_id);
call protect('protection_lead', 'protection', 'episode_id');

-- What may be evidence on the child, looked at once they are back (CP-18.4a), and what the police advised (CP-18.4b).
create table evidence_check (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  clothing text check (clothing in ('kept', 'not-kept', 'none', 'not-known')),
  phone text check (phone in ('kept', 'not-kept', 'none', 'not-known')),
  trace text check (trace in ('kept', 'not-kept', 'none', 'not-known')),
  washing text check (washing in ('asked-not-to', 'not-asked', 'washed', 'not-known')),
  advised_at timestamptz,
  advised_by text not null default '',
  note text not null default '',
  checked_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index evidence_check_of_child on evidence_check (child_id);
create index evidence_check_of_episode on evidence_check (episode_id);
call protect('evidence_check', 'protection', 'episode_id');

-- A scene, or something else that may be crucial evidence, that somebody learned of: for the police without delay (CP-18.4c).
create table evidence_learned (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  what text not null check (what in ('scene', 'thing', 'device', 'other')),
  says text not null,
  place text not null default '',
  learned_at timestamptz not null,
  learned_precision text not null check (learned_precision in ('exact', 'about', 'day')),
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index evidence_learned_of_child on evidence_learned (child_id);
create index evidence_learned_of_episode on evidence_learned (episode_id);
call protect('evidence_learned', 'protection', 'episode_id');

-- A strategy meeting: asked for by any agency after its manager was consulted (FOUND-13.2b), considered and perhaps not thought
-- needed (FOUND-13.2a), and held, when it decides whether enquiries are needed (FOUND-13.2c).
create table strategy_ask (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  agency text not null,
  manager text not null,
  consulted_at timestamptz not null,
  grounds text not null,
  asked_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index strategy_ask_of_child on strategy_ask (child_id);
create index strategy_ask_of_episode on strategy_ask (episode_id);
call protect('strategy_ask', 'protection', 'episode_id');

create table strategy_consideration (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  decision text not null check (decision in ('hold', 'not-now')),
  reason text not null,
  decided_by text not null default '',
  considered_at timestamptz not null,
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index strategy_consideration_of_child on strategy_consideration (child_id);
create index strategy_consideration_of_episode on strategy_consideration (episode_id);
call protect('strategy_consideration', 'protection', 'episode_id');

create table strategy_meeting (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  held_at timestamptz not null,
  chair text not null default '',
  attended text not null,
  enquiries text not null check (enquiries in ('needed', 'not-needed', 'not-decided')),
  reason text not null default '',
  childs_views text not null default '',
  parents_views text not null default '',
  plan text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index strategy_meeting_of_child on strategy_meeting (child_id);
create index strategy_meeting_of_episode on strategy_meeting (episode_id);
call protect('strategy_meeting', 'protection', 'episode_id');

-- Whom to ask at school while the child is missing (EDU-11.1b).
create table school_contact (
  id uuid primary key,
  child_id uuid not null references child,
  episode_id uuid not null,
  school text not null,
  person text not null default '',
  reach text not null default '',
  entered_in_error_at timestamptz,
  entered_in_error_reason text,
  version int not null default 1,
  recorded_at timestamptz not null default actor_now(),
  recorded_by uuid not null default actor_person(),
  foreign key (episode_id, child_id) references episode (id, child_id),
  check ((entered_in_error_at is null) = (entered_in_error_reason is null))
);
create index school_contact_of_child on school_contact (child_id);
create index school_contact_of_episode on school_contact (episode_id);
call protect('school_contact', 'episodes', 'episode_id');

-- What speaks of a concern, or of evidence, speaks of the copy of it where an episode is moved.
do $carry$
begin
  execute replace(pg_get_functiondef('carry_rows(uuid,uuid,uuid)'::regprocedure), '''form_id''', '''form_id'', ''concern_id'', ''subject_id''');
end $carry$;

-- What rules read of protection: moments, kinds and ids alone.
create function engine.facts_of_protection(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'protection_concern', 'row', jsonb_build_object('id', c.id,
      'episode_id', c.episode_id, 'kind', c.kind, 'sexual_harm', c.sexual_harm, 'learned_at', c.learned_at, 'host', c.host,
      'recorded_at', c.recorded_at)))
    from protection_concern c where c.child_id = any(p_members) and c.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'protection_notice', 'row', jsonb_build_object('id', n.id,
      'episode_id', n.episode_id, 'subject_id', n.subject_id, 'whom', n.whom, 'given_at', n.given_at)))
    from protection_notice n where n.child_id = any(p_members) and n.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'protection_decision', 'row', jsonb_build_object('id', d.id,
      'episode_id', d.episode_id, 'concern_id', d.concern_id, 'decided_at', d.decided_at)))
    from protection_decision d where d.child_id = any(p_members) and d.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'protection_lead', 'row', jsonb_build_object('id', l.id,
      'episode_id', l.episode_id, 'concern_id', l.concern_id, 'authority', l.authority, 'agreed_at', l.agreed_at,
      'recorded_at', l.recorded_at)))
    from protection_lead l where l.child_id = any(p_members) and l.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'evidence_check', 'row', jsonb_build_object('id', k.id,
      'episode_id', k.episode_id, 'checked_at', k.checked_at, 'advised_at', k.advised_at)))
    from evidence_check k where k.child_id = any(p_members) and k.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'evidence_learned', 'row', jsonb_build_object('id', k.id,
      'episode_id', k.episode_id, 'learned_at', k.learned_at, 'recorded_at', k.recorded_at)))
    from evidence_learned k where k.child_id = any(p_members) and k.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'strategy_ask', 'row', jsonb_build_object('id', s.id,
      'episode_id', s.episode_id, 'asked_at', s.asked_at, 'recorded_at', s.recorded_at)))
    from strategy_ask s where s.child_id = any(p_members) and s.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'strategy_consideration', 'row', jsonb_build_object('id', s.id,
      'episode_id', s.episode_id, 'considered_at', s.considered_at)))
    from strategy_consideration s where s.child_id = any(p_members) and s.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'strategy_meeting', 'row', jsonb_build_object('id', s.id,
      'episode_id', s.episode_id, 'held_at', s.held_at, 'enquiries', s.enquiries)))
    from strategy_meeting s where s.child_id = any(p_members) and s.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'not_reported_by_carer', 'row', jsonb_build_object('id', n.id,
      'episode_id', n.episode_id, 'recorded_at', n.recorded_at)))
    from not_reported_by_carer n where n.child_id = any(p_members) and n.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'episode_log', 'row', jsonb_build_object('id', l.id,
      'episode_id', l.episode_id, 'kind', l.kind, 'source', l.source, 'at', l.at, 'recorded_at', l.recorded_at)))
    from episode_log l where l.child_id = any(p_members) and l.kind = 'information' and l.source = 'school'
      and not exists (select from episode_log o where o.corrects = l.id)), '[]')
$$;
grant execute on function engine.facts_of_protection(uuid[]) to homeward_engine;

-- Patterns that were raised of the child: their table comes with a later migration, so that its name is read when this is asked.
create function engine.facts_of_raised_patterns(p_members uuid[]) returns jsonb language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('table', 'pattern_alert', 'row', jsonb_build_object('id', a.id,
      'child_id', a.child_id, 'raised_at', a.raised_at))), '[]') from pattern_alert a where a.child_id = any(p_members));
end $$;
grant execute on function engine.facts_of_raised_patterns(uuid[]) to homeward_engine;

-- Where the procedures of each safeguarding board are (CP-18.5): configuration that only grows, the latest one holds.
create table board_procedures (
  id uuid primary key,
  whose text not null check (whose in ('staffordshire', 'stoke-on-trent')),
  name text not null,
  url text not null check (url = '' or url like 'https://%'),
  set_at timestamptz not null default actor_now(),
  set_by uuid not null references person default actor_person()
);
create index board_procedures_of on board_procedures (whose, set_at);
create trigger only_grows before update or delete on board_procedures for each row execute function refuse_change();
create trigger never_emptied before truncate on board_procedures execute function refuse_change();
alter table board_procedures enable row level security;
create policy may_read on board_procedures for select to homeward_app using ((select role_may('directory', 'read')));
create policy may_add on board_procedures for insert to homeward_app with check ((select role_may('directory', 'write'))
  and set_by = (select actor_person()));
grant select, insert on board_procedures to homeward_app;
