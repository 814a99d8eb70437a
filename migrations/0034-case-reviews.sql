-- Each urgent case review is a fact that rules read (LONG-17.3, LONG-17.4): the minutes of each go to two roles, and each sets
-- the day of the next. Minutes that were given in another way than by a message are a notice.
insert into notice_kind values ('minutes-to-lead'), ('minutes-to-reviewing-officer');

create function engine.facts_of_case_reviews(p_members uuid[]) returns jsonb language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce((select jsonb_agg(jsonb_build_object('table', 'case_review', 'row', jsonb_build_object('id', r.id,
      'episode_id', r.episode_id, 'held_at', r.held_at, 'next_meeting_on', r.next_meeting_on)))
    from case_review r where r.child_id = any(p_members) and r.entered_in_error_at is null), '[]')
  || coalesce((select jsonb_agg(jsonb_build_object('table', 'notice', 'row', jsonb_build_object('id', n.id,
      'episode_id', n.episode_id, 'given_at', n.given_at, 'kind', n.kind)))
    from notice n where n.child_id = any(p_members) and n.entered_in_error_at is null
      and n.kind in ('minutes-to-lead', 'minutes-to-reviewing-officer')), '[]')
$$;
grant execute on function engine.facts_of_case_reviews(uuid[]) to homeward_engine;

-- The facts of every feature that has a function of its own, `facts_of_` and the feature. Each is one query, planned anew at
-- every call as SQL; in PL/pgSQL it is planned once in a connection, so that no report waits for the planning of many.
-- Whoever adds such a function calls this at the end.
create procedure engine.gather_facts() language plpgsql set search_path = public, pg_temp as $all$
declare f record;
begin
  for f in select p.proname, p.prosrc from pg_proc p join pg_language l on l.oid = p.prolang
    where p.pronamespace = 'engine'::regnamespace and p.proname like 'facts\_of\_%' and l.lanname = 'sql' loop
    execute format('create or replace function engine.%I(p_members uuid[]) returns jsonb language plpgsql stable security definer '
      'set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as %L', f.proname, format(E'begin return (%s\n); end', f.prosrc));
  end loop;
  execute format('create or replace function engine.facts(p_members uuid[]) returns jsonb language plpgsql stable security definer '
    'set search_path = public, pg_temp as $f$ begin return %s; end $f$', (select string_agg(format('engine.%I(p_members)', p.proname), ' || '
      order by p.proname) from pg_proc p where p.pronamespace = 'engine'::regnamespace and p.proname like 'facts\_of\_%'));
end $all$;
revoke execute on procedure engine.gather_facts() from public;
call engine.gather_facts();
