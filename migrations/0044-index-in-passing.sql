-- The index of names is kept in the transaction of the change and never in its way. That needs no savepoint of the caller's: each
-- of the two steps holds itself apart, which saves a report two of its journeys to the database.

create function name_index.waiting_in_passing(p_children uuid[]) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  return (select jsonb_agg(to_jsonb(w)) from name_index.waiting_names(p_children, cardinality(p_children)) w);
exception when others or query_canceled then
  return null;
end $$;

create function name_index.keep_in_passing(p_children jsonb, p_words jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform name_index.keep(p_children, p_words);
  return true;
exception when others or query_canceled then
  return false;
end $$;

revoke execute on function name_index.waiting_in_passing(uuid[]), name_index.keep_in_passing(jsonb, jsonb) from public;
grant execute on function name_index.waiting_in_passing(uuid[]), name_index.keep_in_passing(jsonb, jsonb) to homeward_engine;
