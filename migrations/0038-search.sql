-- Finding a child among a million under a wrong spelling: an index of words, read by one function and by nothing else, so that
-- whoever may not see a child learns no more than that a record exists (decision 17).

-- Apart from the records: nobody has a right to any of it but through the functions below.
create schema name_index;
grant usage on schema name_index to homeward_engine;

-- Every word by which somebody is found, once, with the keys under which a wrong spelling of it is looked up (src/domain/search/
-- keys.ts). All that is fuzzy happens here, among some hundred thousand words, and never among the children.
create table name_index.word (
  id int generated always as identity primary key,
  word text not null unique,
  keys int[] not null,
  -- Which letters it has, a bit for each: how many two words have not in common says at once how far they are apart at the least.
  letters int not null
);
create index word_by_key on name_index.word using gin (keys) with (fastupdate = off);

-- A child as it is scored: its words, those of the family name among them, and the birth. A birth that is not known sorts first.
create table name_index.child (
  n int generated always as identity unique,
  child_id uuid primary key references public.child on delete cascade,
  born date not null,
  about boolean not null,
  words int[] not null,
  family int[] not null,
  length int not null
);
create index child_by_birth on name_index.child (born) include (n);

-- Who holds a word, or a word of the family name together with another (the family's in the upper half of the key).
create table name_index.holder (key bigint not null, born date not null, n int not null);
create index holder_by_key on name_index.holder (key, born) include (n);

-- Children whose names were written and not yet indexed: for the moment between a row and the end of its transaction, or longer
-- where they were written by hand or indexing failed. A record is never held up by it.
create table name_index.waiting (child_id uuid primary key, since timestamptz not null default clock_timestamp());

-- The numbers of a child are compared without spaces and dashes.
create function plain_number(p_value text) returns text language sql immutable
return upper(regexp_replace(p_value, '[\s-]+', '', 'g'));
create index identifier_by_plain_value on identifier (plain_number(value));

-- Under which keys a child stands.
create function name_index.entries(p_words int[], p_family int[]) returns setof bigint language sql immutable as $$
  select w::bigint from unnest(p_words) w
  union all
  select (f::bigint << 32) | w from unnest(p_family) f, unnest(p_words) w where w <> f
$$;

-- Takes what stands of these children out of the index; the words that then are nobody's are for drop_words.
create function name_index.take_out(p_children uuid[]) returns void language plpgsql
set search_path = name_index, pg_temp set enable_seqscan = off set jit = off as $$
begin
  delete from holder h using child c, lateral entries(c.words, c.family) e (key)
   where c.child_id = any(p_children) and h.key = e.key and h.born = c.born and h.n = c.n;
end $$;

-- Forgets those of the words that nobody holds. Whoever is about to hold one has it locked: it is looked at again once it is free.
create function name_index.drop_words(p_words int[]) returns void language plpgsql
set search_path = name_index, pg_temp set enable_seqscan = off set jit = off as $$
declare v_free int[] := array(select w from unnest(p_words) w where not exists (select from holder h where h.key = w) order by w);
begin
  if cardinality(v_free) = 0 then return; end if;
  perform from word where id = any(v_free) order by id for update;
  delete from word w where w.id = any(v_free) and not exists (select from holder h where h.key = w.id);
end $$;

-- Has these words in the index and holds them until the end of the transaction. Sorted, so that two never wait in a ring.
create function name_index.hold_words(p_words jsonb) returns void language plpgsql
set search_path = name_index, pg_temp set enable_seqscan = off set jit = off as $$
declare
  v_words text[] := array(select w.word from jsonb_to_recordset(p_words) w (word text));
  v_held int;
begin
  loop
    insert into word (word, keys, letters)
    select w.word, w.keys, w.letters from jsonb_to_recordset(p_words) w (word text, keys int[], letters int)
     where not exists (select from word o where o.word = w.word) order by w.word
    on conflict (word) do nothing;
    perform from word where word = any(v_words) order by id for key share;
    get diagnostics v_held = row_count;
    exit when v_held = cardinality(v_words);
  end loop;
end $$;

-- Indexes children by their words. `p_children` are [{child, words, family, initials, length}], `p_words` [{word, keys, letters}], each once.
create function name_index.keep(p_children jsonb, p_words jsonb) returns void language plpgsql security definer
set search_path = public, pg_temp set enable_seqscan = off set jit = off as $$
declare
  v_children uuid[] := array(select c.child from jsonb_to_recordset(p_children) c (child uuid) order by 1);
  v_old int[] := array(select distinct w from name_index.child c, unnest(c.words) w where c.child_id = any(v_children));
begin
  perform name_index.hold_words(p_words);
  perform name_index.take_out(v_children);
  insert into name_index.child (child_id, born, about, words, family, length)
  select i.child_id, coalesce(i.born_on, '-infinity'), i.born_precision = 'estimated',
      array(select w.id from name_index.word w where w.word = any(c.words || c.initials)),
      array(select w.id from name_index.word w where w.word = any(c.family)), c.length
    from jsonb_to_recordset(p_children) c (child uuid, words text[], family text[], initials text[], length int)
    join child_identity i on i.child_id = c.child
  on conflict (child_id) do update set born = excluded.born, about = excluded.about, words = excluded.words,
    family = excluded.family, length = excluded.length;
  insert into name_index.holder (key, born, n)
  select e.key, c.born, c.n from name_index.child c, lateral name_index.entries(c.words, c.family) e (key) where c.child_id = any(v_children);
  perform name_index.drop_words(v_old);
  delete from name_index.waiting where child_id = any(v_children);
end $$;

-- The names of children who wait: of these, or of any (null), so many at a time. Nobody else indexes them meanwhile, and whoever
-- writes their names waits until they are indexed, so that older names never overwrite newer ones.
create function name_index.waiting_names(p_children uuid[], p_most int)
returns table (child uuid, given text, family text, known_as text, aliases text[])
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin return query
  select i.child_id, i.given_names, i.family_name, i.known_as, i.aliases
    from (select w.child_id from name_index.waiting w where p_children is null or w.child_id = any(p_children)
      order by w.child_id limit p_most for update skip locked) w
    join child_identity i on i.child_id = w.child_id
   order by i.child_id;
end $$;

-- Asks for all children to be indexed anew; answers how many wait.
create function name_index.await_all() returns bigint language sql security definer set search_path = public, pg_temp as $$
  insert into name_index.waiting (child_id) select i.child_id from child_identity i on conflict do nothing;
  select count(*) from name_index.waiting
$$;

-- Every way in which names or a birth come to be written leads here, so no writer has to think of the index.
create function await_index() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare v_old int[];
begin
  if tg_op = 'DELETE' then
    v_old := array(select unnest(c.words) from name_index.child c where c.child_id = old.child_id);
    perform name_index.take_out(array[old.child_id]);
    delete from name_index.child where child_id = old.child_id;
    perform name_index.drop_words(v_old);
    delete from name_index.waiting where child_id = old.child_id;
    return null;
  end if;
  insert into name_index.waiting (child_id) values (new.child_id) on conflict (child_id) do update set since = excluded.since;
  perform set_config('app.renamed', 'yes', true);
  return null;
end $$;
revoke execute on function await_index() from public;
create trigger await_index after insert or delete or update of given_names, family_name, known_as, aliases, born_on, born_precision
  on child_identity for each row execute function await_index();
insert into name_index.waiting (child_id) select child_id from child_identity;

-- How far a typed word is from a recorded one: optimal string alignment, a bit for a letter of the typed word (Myers 1999, Hyyrö
-- 2003). `p_masks` says after a nought for each letter of `p_alphabet` where it stands in the typed word.
create function name_index.edits(p_alphabet text, p_masks bigint[], p_length int, p_recorded text) returns int
language plpgsql immutable as $$
declare
  v_full bigint := (1::bigint << p_length) - 1;
  v_top bigint := 1::bigint << (p_length - 1);
  vp bigint := v_full; vn bigint := 0; d bigint := 0; v_last bigint := 0; hp bigint; hn bigint; m bigint;
  v_edits int := p_length;
begin
  for i in 1..length(p_recorded) loop
    m := p_masks[strpos(p_alphabet, substr(p_recorded, i, 1)) + 1];
    d := ((((m & vp) + vp) # vp) | m | vn | (((~d & m) << 1) & v_last)) & v_full;
    hp := (vn | ~(d | vp)) & v_full;
    hn := d & vp;
    if hp & v_top <> 0 then v_edits := v_edits + 1; elsif hn & v_top <> 0 then v_edits := v_edits - 1; end if;
    hp := ((hp << 1) | 1) & v_full;
    vp := ((hn << 1) | ~(d | hp)) & v_full;
    vn := d & hp;
    v_last := m;
  end loop;
  return v_edits;
end $$;

-- letterWeight of src/domain/search/weight.ts, over the first thirty letters of each; a test holds the two together.
create function name_index.letter_weight(p_typed text, p_alphabet text, p_masks bigint[], p_recorded text, p_heard boolean) returns float8
language plpgsql immutable as $$
declare
  v_typed int := length(p_typed); v_recorded int := least(length(p_recorded), 30); v_longer int := greatest(v_typed, v_recorded);
  v_edits int; v_alike float8; v_start int := 0; v_near float8;
begin
  if p_typed = p_recorded then return case when v_typed = 1 then 0.9 else 1 end; end if;
  if v_recorded = 1 then return case when left(p_typed, 1) = p_recorded then 0.35 else 0 end; end if;
  if v_typed = 1 then return case when left(p_recorded, 1) = p_typed then 0.9 else 0 end; end if;
  while v_start < 4 and v_start < v_typed and substr(p_typed, v_start + 1, 1) = substr(p_recorded, v_start + 1, 1) loop v_start := v_start + 1; end loop;
  -- Four letters more on one side are four edits: only the sound or the beginning could still say something.
  if abs(v_typed - v_recorded) > 3 then v_near := 0;
  else
    v_edits := name_index.edits(p_alphabet, p_masks, v_typed, left(p_recorded, 30));
    v_alike := 1 - v_edits::float8 / v_longer;
    v_near := v_alike + 0.1 * v_start * (1 - v_alike);
    if v_edits = 1 then v_near := greatest(0.8 + 0.02 * least(v_longer, 7), v_near);
    elsif v_edits = 2 and v_longer >= 6 then v_near := greatest(0.7 + 0.01 * least(v_longer, 12), v_near);
    else v_near := 0.85 * v_near; end if;
  end if;
  -- What is heard alike as well as written alike is surer than what is written alike only.
  return greatest(v_near + case when p_heard then 0.02 else 0 end, case when p_heard then 0.62 + 0.3 * v_near else 0 end,
    case when v_typed >= 3 and starts_with(p_recorded, p_typed) then 0.78 - 0.02 * (length(p_recorded) - v_typed) else 0 end);
end $$;

-- compareBorn of src/domain/search/born.ts as its weight; null where no date was typed.
create function name_index.born_weight(p_typed date, p_born date, p_about boolean) returns float8 language sql immutable
return case
  when p_typed is null then null
  when p_born = '-infinity' then 0.4
  when p_about then case when p_typed <= p_born and p_typed > p_born - 366 then 0.5 when abs(p_typed - p_born) <= 400 then 0.15 else 0 end
  when p_typed = p_born then 1
  when extract(year from p_typed) = extract(year from p_born) and extract(day from p_typed) = extract(month from p_born)
    and extract(month from p_typed) = extract(day from p_born) then 0.85
  when extract(month from p_typed) = extract(month from p_born) and extract(day from p_typed) = extract(day from p_born)
    then case when abs(extract(year from p_typed) - extract(year from p_born)) = 1 then 0.8 else 0.5 end
  when abs(p_typed - p_born) = 1 then 0.8
  when extract(year from p_typed) = extract(year from p_born) and (extract(month from p_typed) = extract(month from p_born)
    or extract(day from p_typed) = extract(day from p_born)) then 0.5
  when abs(p_typed - p_born) <= 400 then 0.15
  else 0 end;

-- The sixteen words of the index that each typed word may best be, for as many of its parts as it stands for. `p_words` is what src/store/search/query.ts makes of a name.
create function name_index.weigh(p_words jsonb) returns table (at int, part int, id int, weight float8, family boolean)
language plpgsql stable set search_path = name_index, pg_temp set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin
  return query
    with typed as materialized (
      select t.* from jsonb_to_recordset(p_words) t (at int, word text, parts int[], family boolean, joined boolean, alphabet text,
        masks bigint[], keys int[], sound int[], letters int)),
    variants as materialized (
      select t.at, v.word, v.weight from jsonb_to_recordset(p_words) t (at int, variants jsonb), jsonb_to_recordset(t.variants) v (word text, weight float8)),
    -- Each typed word asks the index itself: to tell afterwards whose key it was takes longer than to look twice. Of very many
    -- those with the most letters in common are weighed.
    near as materialized (
      select t.at, n.* from typed t cross join lateral (select w.id, w.word, w.keys from word w where w.keys && t.keys
        order by greatest(bit_count((w.letters & ~t.letters)::bit(32)), bit_count((t.letters & ~w.letters)::bit(32)), abs(octet_length(w.word) - octet_length(t.word)))::float8
          / greatest(octet_length(w.word), octet_length(t.word)), w.id limit 40) n),
    weighed as materialized (
      select e.at, e.id, max(e.weight) as weight from (
        select t.at, n.id, case when t.joined then (n.word = t.word)::int else
            name_index.letter_weight(t.word, t.alphabet, t.masks, n.word, n.keys && t.sound) end as weight
          from near n join typed t on t.at = n.at
        union all
        -- A look-up for each: joined otherwise the planner reads every word there is.
        select v.at, w.id, v.weight from variants v cross join lateral (select w.id from word w where w.word = v.word limit 1) w) e
       group by e.at, e.id),
    best as (select w.*, row_number() over (partition by w.at order by w.weight desc, w.id) as place from weighed w where w.weight > 0.5 or w.weight = 0.35)
    select b.at, p.part, b.id, b.weight, t.family from best b join typed t on t.at = b.at cross join unnest(t.parts) p (part)
     where b.place <= 16;
end $$;

-- Children who may answer: holders of a pair of the words, or of one word and a date near the typed one. Exact look-ups alone, the
-- surest first and so many of each, so that no frequent name is ever read through. The arrays are what `weigh` answered.
create function name_index.candidates(p_part int[], p_id int[], p_weight float8[], p_family boolean[], p_born date) returns int[]
language plpgsql stable set search_path = name_index, pg_temp set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
declare
  v_parts int := (select count(distinct p) from unnest(p_part) p);
  v_pairs bigint[]; v_born date[]; v_found int[]; v_single int[];
begin
  v_pairs := array(
    select (f.id::bigint << 32) | o.id
      from unnest(p_part, p_id, p_weight, p_family) f (part, id, weight, family), unnest(p_part, p_id, p_weight, p_family) o (part, id, weight, family)
     where f.part <> o.part and f.id <> o.id
     order by f.weight + o.weight + case when f.family then 0.03 else 0 end + case when not o.family then 0.03 else 0 end desc
     limit case when p_born is null then 110 * greatest(1, v_parts - 1) else 240 end);
  if p_born is null then
    v_found := array(select h.n from unnest(v_pairs) k cross join lateral (select n from holder where key = k limit 60) h
      limit case when v_parts > 2 then 700 else 400 end);
  else
    v_born := array(select distinct d from unnest(array[p_born, p_born - 1, p_born + 1, (p_born - interval '1 year')::date, (p_born + interval '1 year')::date,
        case when extract(day from p_born) <= 12 then make_date(extract(year from p_born)::int, extract(day from p_born)::int, extract(month from p_born)::int) end]) d
       where d is not null);
    v_found := array(
      (select h.n from unnest(v_pairs) k cross join lateral (select n from holder where key = k and born between p_born - 400 and p_born + 400 limit 12) h limit 120)
      union all
      (select h.n from unnest(v_pairs[:100]) k cross join lateral (select n from holder where key = k order by born limit 8) h limit 60)
      union all
      (select h.n from (select distinct id from unnest(p_id, p_weight) m (id, weight) where weight > 0.5) m cross join unnest(v_born) b
        cross join lateral (select n from holder where key = m.id and born = b limit 20) h limit 250));
  end if;
  -- Where hardly a pair is known the words count one by one.
  if cardinality(v_found) < 20 then
    v_single := array(select id from unnest(p_id, p_weight) m (id, weight) group by id order by max(weight) desc limit 32);
    v_found := v_found || array(select h.n from unnest(v_single) k cross join lateral (select n from holder where key = k limit 100) h
      limit case when v_parts = 1 then 500 else 150 end);
  end if;
  return array(select distinct n from unnest(v_found) n);
end $$;

-- Scores children by their names (scoreNames of src/domain/search/score.ts) and says whether every part is theirs letter for letter.
create function name_index.score(p_n int[], p_parts int, p_part int[], p_id int[], p_weight float8[], p_family boolean[])
returns table (child_id uuid, born date, about boolean, name float8, exact boolean)
language plpgsql stable set search_path = name_index, pg_temp set enable_seqscan = off set jit = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
begin return query
  with m as materialized (select * from unnest(p_part, p_id, p_weight, p_family) m (part, id, weight, family)),
  held as (select c.n, c.child_id, c.born, c.about, c.length, m.part, max(m.weight) as plain,
      max(m.weight + case when m.weight > 0.35 and m.family = (m.id = any(c.family)) then 0.03 else 0 end) as best
    from unnest(p_n) k join child c on c.n = k cross join unnest(c.words) w join m on m.id = w
   group by c.n, c.child_id, c.born, c.about, c.length, m.part)
  select h.child_id, h.born, h.about, greatest(0, sum(h.best) / p_parts - 0.015 * greatest(0, h.length - p_parts)),
      count(*) = p_parts and min(h.plain) = 1
    from held h group by h.child_id, h.born, h.about, h.length;
end $$;
revoke execute on all functions in schema name_index from public;
grant execute on function name_index.keep(jsonb, jsonb), name_index.waiting_names(uuid[], int), name_index.await_all() to homeward_engine;

-- Those of a caseload: where it is small every child of it is scored, so that no frequent name hides one of them.
create function name_index.own(p_most int) returns int[] language plpgsql stable
set search_path = public, pg_temp set enable_seqscan = off set jit = off set enable_bitmapscan = off set enable_indexonlyscan = off set plan_cache_mode = force_generic_plan as $$
declare
  v_holders uuid[] := actor_holders();
  v_own uuid[] := array(select g.child_id from unnest(v_holders) h (holder)
    cross join lateral (select child_id from access_grant where holder = h.holder and episode_id is null limit p_most + 1) g limit p_most + 1);
begin
  if cardinality(v_own) > p_most then return '{}'; end if;
  return array(select c.n from name_index.child c where c.child_id = any(v_own)
    union select c.n from child m join name_index.child c on c.child_id = m.id where m.same_as = any(v_own));
end $$;

drop function find_children(text[], date, int);

-- The one search for a child. The actor's own by themselves, best first, with the record (`via`) whose names answered; others as a
-- handle and an authority, three at the most, and only where two parts of a name were typed and either every word is theirs letter
-- for letter, or a date of birth was typed that is theirs, or theirs with day and month or one year mistaken, under a name that is
-- near. Sealed children and records entered in error are never told of; that a sealed one was met stands in its audit.
create function find_children(p_parts int, p_words jsonb, p_born date, p_numbers text[], p_most int)
returns table (child_id uuid, via uuid, handle uuid, authority text, score float8)
language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off set jit = off set enable_mergejoin = off
set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  v_at int[]; v_part int[]; v_id int[]; v_weight float8[]; v_family boolean[]; v_n int[] := '{}'; v_own int[]; v_again jsonb;
  v_holders uuid[] := actor_holders(); v_now timestamptz := actor_now();
  v_record uuid[]; v_name float8[]; v_exact boolean[]; v_born date[]; v_born_weight float8[]; v_told uuid[]; v_root uuid[]; v_sealed boolean[]; v_met uuid[];
begin
  if not role_may('record', 'read') then return; end if;
  v_own := name_index.own(500);
  if p_parts > 0 then
    select array_agg(w.at), array_agg(w.part), array_agg(w.id), array_agg(w.weight), array_agg(w.family) into v_at, v_part, v_id, v_weight, v_family
      from name_index.weigh(p_words) w;
    -- A long word to which nothing came near is asked for again by its ends, which finds much and so is not done at first.
    v_again := (select jsonb_agg(jsonb_set(w, '{keys}', w->'ends')) from jsonb_array_elements(p_words) w
      where w->'ends' <> '[]' and not exists (select from unnest(v_at, v_weight) a (at, weight) where a.at = (w->>'at')::int and a.weight >= 0.9));
    if v_again is not null then
      select v_part || array_agg(w.part), v_id || array_agg(w.id), v_weight || array_agg(w.weight), v_family || array_agg(w.family)
        into v_part, v_id, v_weight, v_family from name_index.weigh(v_again) w;
    end if;
    if v_id is not null then v_n := name_index.candidates(v_part, v_id, v_weight, v_family, p_born) || v_own; end if;
  elsif p_born is not null then
    v_n := array(select c.n from name_index.child c where c.born = p_born limit 500);
  end if;
  if p_parts > 0 then
    select array_agg(s.child_id), array_agg(s.name), array_agg(s.exact), array_agg(s.born), array_agg(name_index.born_weight(p_born, s.born, s.about))
      into v_record, v_name, v_exact, v_born, v_born_weight from name_index.score(v_n, p_parts, v_part, v_id, v_weight, v_family) s;
  else
    select array_agg(c.child_id), array_agg(0), array_agg(false), array_agg(c.born), array_agg(1)
      into v_record, v_name, v_exact, v_born, v_born_weight from name_index.child c where c.n = any(v_n);
  end if;
  -- Best first, and no further than is asked for: whether a child is the actor's own is looked up for few of very many.
  return query
    with scored as (
      select s.record, s.name + 0.55 * coalesce(s.weight, 0) as score from unnest(v_record, v_name, v_born_weight) s (record, name, weight)
       where s.name >= 0.4 or s.name >= 0.2 and s.weight >= 0.8 or p_parts = 0
       order by 2 desc, 1),
    named as (
      select c.id as record, coalesce(c.same_as, c.id) as root, s.score from scored s join child c on c.id = s.record
       where c.entered_in_error_at is null and (
         exists (select from access_grant g where g.child_id = c.id and g.holder = any(v_holders) and g.episode_id is null
            and g.suspended_at is null and g.from_at <= v_now and (g.until_at is null or g.until_at > v_now))
         or c.same_as is not null and exists (select from access_grant g where g.child_id = c.same_as and g.holder = any(v_holders) and g.episode_id is null
            and g.suspended_at is null and g.from_at <= v_now and (g.until_at is null or g.until_at > v_now)))
       limit p_most + 10),
    numbered as (
      select i.child_id from identifier i where plain_number(i.value) = any(p_numbers) and i.entered_in_error_at is null and role_may('identifiers', 'read')),
    mine as (
      select * from named
      union all
      select c.id, coalesce(c.same_as, c.id), 2 from numbered n join child c on c.id = n.child_id
       where c.entered_in_error_at is null and (sees_whole(c.id) or sees_whole(c.same_as))),
    answered as (
      select case when m.root <> m.record and sees_whole(m.root) then m.root else m.record end as answer, m.record, m.score from mine m),
    once as (select distinct on (a.answer) a.* from answered a order by a.answer, a.score desc, a.record)
    select o.answer, o.record, null::uuid, c.responsible_authority, o.score
      from (select * from once order by score desc, answer limit p_most) o join child c on c.id = o.answer order by o.score desc, o.answer;
  delete from search_handle where made_at < clock_timestamp() - interval '2 days';
  if p_parts < 2 then return; end if;
  v_told := array(select s.record from unnest(v_record, v_name, v_exact, v_born, v_born_weight) s (record, name, exact, born, weight)
    where s.exact and (p_born is null or s.born in (p_born, '-infinity'))
      or s.name >= 0.7 and case when s.weight >= 0.8 then abs(s.born - p_born) <> 1 else false end
    order by s.name + 0.55 * coalesce(s.weight, 0) desc, s.record limit 100);
  if cardinality(v_told) = 0 then return; end if;
  select array_agg(o.root order by o.place), array_agg(o.sealed order by o.place) into v_root, v_sealed from (
    select coalesce(c.same_as, c.id) as root, bool_or(is_sealed(c.id) or is_sealed(r.id)) as sealed, min(s.place) as place
      from unnest(v_told) with ordinality s (record, place) join child c on c.id = s.record join child r on r.id = coalesce(c.same_as, c.id)
     where c.entered_in_error_at is null and r.entered_in_error_at is null
       and not exists (select from access_grant g where g.child_id = c.id and g.holder = any(v_holders) and g.episode_id is null
         and g.suspended_at is null and g.from_at <= v_now and (g.until_at is null or g.until_at > v_now))
       and not exists (select from access_grant g where g.child_id = r.id and g.holder = any(v_holders) and g.episode_id is null
         and g.suspended_at is null and g.from_at <= v_now and (g.until_at is null or g.until_at > v_now))
     group by 1) o;
  return query
    with three as (select o.root, o.place from unnest(v_root, v_sealed) with ordinality o (root, sealed, place) where not o.sealed order by o.place limit 3),
    handed as (insert into search_handle (child_id) select t.root from three t returning search_handle.handle, search_handle.child_id)
    select null::uuid, null::uuid, h.handle, c.responsible_authority, null::float8
      from three t join handed h on h.child_id = t.root join child c on c.id = t.root order by t.place;
  v_met := array(select o.root from unnest(v_root, v_sealed) o (root, sealed) where o.sealed limit 3);
  if cardinality(v_met) > 0 then perform note_access(v_met, 'search_handle', null, 'restricted-met'); end if;
end $$;
grant execute on function find_children(int, jsonb, date, text[], int) to homeward_app;

-- How often the actor's own person looked for children within the last hour, and how often they may.
create function searches_of_mine() returns table (made bigint, most float8) language sql stable security definer set search_path = public, pg_temp as $$
  select count(*), operational('searches-in-an-hour', 60)::float8 from search s
   where s.person_id = actor_person() and s.made_at > clock_timestamp() - interval '1 hour'
$$;

-- Who looked for children very often within 24 hours and neither opened nor made a record within the hour after: for information
-- governance, as a count.
create function searchers_of_many() returns table (person_id uuid, searcher text, agency text, searches bigint)
language sql stable security definer set search_path = public, pg_temp as $$
  select s.person_id, p.name, coalesce((select min(g.name) from appointment a join agency g on g.id = a.agency_id where a.person_id = s.person_id), ''), count(*)
    from search s join person p on p.id = s.person_id
   where current_setting('app.role', true) = 'information-governance' and s.made_at > clock_timestamp() - interval '24 hours'
     and not exists (select from audit_entry e where e.person_id = s.person_id and e.at between s.made_at and s.made_at + interval '1 hour'
       and cardinality(e.children) > 0 and e.act <> 'see-search')
   group by s.person_id, p.name having count(*) >= operational('searches-without-opening', 20) order by 4 desc, 2
$$;
grant execute on function searches_of_mine(), searchers_of_many() to homeward_app;
