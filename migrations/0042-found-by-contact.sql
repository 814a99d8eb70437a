-- One's own children by a telephone number or an address: of nobody else anything is told by either. Each is looked up by an
-- index of what the row says, and only then is it asked whether the actor may read that row.

-- The telephone numbers in a text, each as it is dialled from within the country (telephonesIn of src/domain/search/contacts.ts; a
-- test holds the two together).
create function telephones_in(p_text text) returns text[] language sql immutable as $$
  select coalesce(array_agg(distinct n.number), '{}')
    from regexp_split_to_table(replace(p_text, '+', ',00'), '[^-0-9 ().\u00a0\u2011\u2013]+') r (run)
    cross join lateral (select regexp_replace(regexp_replace(r.run, '[^0-9]', '', 'g'), '^(00)?440?(?=[0-9]{9,10}$)|^(?=7[0-9]{9}$)', '0')) n (number)
   where n.number ~ '^(0[1-9][0-9]{8,9}|00[1-9][0-9]{6,14})$'
$$;

-- The words of an address, a postcode as one of them (addressWords of the same file).
create function address_words(p_text text) returns text[] language sql immutable as $$
  select coalesce(array_agg(distinct coalesce(s.short, w.word)), '{}')
    from regexp_split_to_table(
      regexp_replace(
        regexp_replace(
          lower(regexp_replace(normalize(p_text, NFD), '[\u0300-\u036f''’`]', '', 'g') collate "C"),
          '[^a-z0-9]+', ' ', 'g'),
        '\m([a-z]{1,2}[0-9][a-z0-9]?) ?([0-9][a-z]{2})\M', '\1\2', 'g'),
      ' ') w (word)
    left join (values ('street', 'st'), ('saint', 'st'), ('road', 'rd'), ('avenue', 'ave'), ('av', 'ave'), ('lane', 'ln'), ('close', 'cl'),
      ('drive', 'dr'), ('court', 'ct'), ('place', 'pl'), ('square', 'sq'), ('terrace', 'tce'), ('terr', 'tce'), ('crescent', 'cres'),
      ('gardens', 'gdns'), ('grove', 'gr'), ('house', 'hse'), ('cottage', 'cott')) s (word, short) on s.word = w.word
   where w.word <> ''
$$;

create index contact_detail_by_telephone on contact_detail using gin (telephones_in(value)) with (fastupdate = off);
create index family_member_by_telephone on family_member using gin (telephones_in(telephone)) with (fastupdate = off);
create index known_address_by_words on known_address using gin (address_words(address || ' ' || postcode)) with (fastupdate = off);
create index family_member_by_address on family_member using gin (address_words(address)) with (fastupdate = off);
create index placement_by_address on placement using gin (address_words(address)) with (fastupdate = off);

-- Whoever writes a row works out what its indexes hold, by their own rights: also what an identifier is compared by, without which
-- none could be recorded.
grant execute on function telephones_in(text), address_words(text), plain_number(text) to homeward_app, homeward_engine, homeward_system;

-- The rows by which own children are reached, of the sections that the actor's role reads; what they say the actor reads by the
-- table's own policies. A row counts where the actor sees the record on which it stands, also where two records are one child. The
-- indexes are asked past the policies, for which every row of the table would be read.
create function find_by_contact(p_telephones text[], p_words text[], p_postcode text, p_most int)
returns table (child_id uuid, via uuid, authority text, section text, by text, said uuid)
language plpgsql stable security definer set search_path = public, pg_temp set enable_seqscan = off set jit = off set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  v_holders uuid[] := actor_holders(); v_now timestamptz := actor_now();
  v_contact boolean := role_may('contact', 'read'); v_family boolean := role_may('family', 'read');
  v_addresses boolean := role_may('addresses', 'read'); v_placement boolean := role_may('placement', 'read');
begin
  if not role_may('record', 'read') then return; end if;
  return query
    with answers as (
      select d.child_id, 'contact' as section, 'telephone' as by, d.id from contact_detail d
       where v_contact and telephones_in(d.value) && p_telephones and d.entered_in_error_at is null
      union all
      select f.child_id, 'family', 'telephone', f.id from family_member f
       where v_family and telephones_in(f.telephone) && p_telephones and f.entered_in_error_at is null
      union all
      select p.child_id, 'placement', 'address', p.id from placement p
       where v_placement and (address_words(p.address) @> p_words or address_words(p.address) @> array[p_postcode]) and p.entered_in_error_at is null
      union all
      select a.child_id, 'addresses', 'address', a.id from known_address a
       where v_addresses and (address_words(a.address || ' ' || a.postcode) @> p_words or address_words(a.address || ' ' || a.postcode) @> array[p_postcode])
         and a.entered_in_error_at is null
      union all
      select f.child_id, 'family', 'address', f.id from family_member f
       where v_family and (address_words(f.address) @> p_words or address_words(f.address) @> array[p_postcode]) and f.entered_in_error_at is null)
    select case when c.same_as is not null and sees_whole(c.same_as) then c.same_as else c.id end, c.id, c.responsible_authority, a.section, a.by, a.id
      from answers a join child c on c.id = a.child_id
     where c.entered_in_error_at is null and exists (select from access_grant g where g.child_id = c.id and g.holder = any(v_holders) and g.episode_id is null
       and g.suspended_at is null and g.from_at <= v_now and (g.until_at is null or g.until_at > v_now))
     order by a.by desc, a.section = 'family', 1, a.id limit p_most;
end $$;
grant execute on function find_by_contact(text[], text[], text, int) to homeward_app;
