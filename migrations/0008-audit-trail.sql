-- Sealing without gaps whatever the size of a transaction, and the audit of one child for those who may read it.

-- A batch may end inside a large transaction: of the transaction `bound` itself, entries up to this number are listed.
alter table audit_seal add column listed_up_to bigint not null default 0;
create trigger never_emptied before truncate on audit_seal execute function refuse_change();

-- Sealing goes on from a transaction's number, and verifying reads from one such number to the next.
create index audit_by_transaction on audit_entry (xid, n);

-- Who looked at or changed this child's record. An unknown child and one that the actor may not see both give no row, and
-- no row says anything of the other children that an entry names.
create function audit_of_child(p_child uuid, p_most int)
returns table (entry bigint, at timestamptz, fact_at timestamptz, person_id uuid, person_name text, role text, agency_name text,
  act text, subject_table text, section text, reason_code text, source text)
language sql stable security definer set search_path = public, pg_temp as $$
  select e.n, e.at, e.fact_at, e.person_id, p.name, e.role, a.name, e.act, e.subject_table, h.section, e.reason_code, e.source
    from audit_entry e
    left join person p on p.id = e.person_id
    left join agency a on a.id = e.agency_id
    left join history h on h.table_name = e.subject_table and h.row_id = e.subject_id and h.version = e.subject_version
      and h.child_id = p_child
   where e.children @> array[p_child]
     and (select role_may('audit-trail', 'read'))
     and (current_setting('app.role', true) = 'information-governance'
       or exists (select from access_grant g where g.child_id = p_child and g.holder = any(actor_holders()) and g.episode_id is null
         and g.suspended_at is null and g.from_at <= actor_now() and (g.until_at is null or g.until_at > actor_now())))
   order by e.n desc
   limit greatest(p_most, 0)
$$;
grant execute on function audit_of_child(uuid, int) to homeward_app;
