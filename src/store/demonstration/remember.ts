// One function of the filling session: it writes down what people recorded, each row in the name of its author and at its
// moment, so that the triggers keep history and audit as they do for any write.
import { amendable, type ChildTable, childTables } from '../../domain/demonstration/index.ts'

const added = (table: ChildTable) =>
  `when '+${table}' then insert into public.${table} select * from jsonb_populate_record(null::public.${table}, v_row);`

// Columns that an amendment does not name stay as they stand.
const amended = ([table, columns]: [string, readonly string[]]) => `when '!${table}' then
  update public.${table} t set (${columns.join(', ')}) = (select ${columns.map(column => `n.${column}`).join(', ')}
    from jsonb_populate_record(t, v_row) n) where t.id = (v_row->>'id')::uuid;`

/** Makes the function in the session's own schema; it is gone when the session ends. */
export const makeRemember = `create or replace function pg_temp.remember(p_recorded jsonb, p_actors jsonb) returns void
language plpgsql set search_path = public, pg_temp as $$
declare
  v_one jsonb;
  v_row jsonb;
  v_who jsonb;
  v_by text := '';
begin
  for v_one in select value from jsonb_array_elements(p_recorded) loop
    if v_one->>'by' <> v_by then
      v_by := v_one->>'by';
      v_who := p_actors->v_by;
      perform set_config('app.person', v_who->>'person', true), set_config('app.appointment', v_who->>'appointment', true),
        set_config('app.agency', v_who->>'agency', true), set_config('app.role', v_who->>'role', true);
    end if;
    perform set_config('app.now', v_one->>'at', true), set_config('app.act', v_one->>'act', true),
      set_config('app.reason', coalesce(v_one->>'reason', ''), true);
    v_row := v_one->'row';
    case v_one->>'into'
    ${childTables.map(added).join('\n')}
    ${Object.entries(amendable).map(amended).join('\n')}
    end case;
  end loop;
end $$`
