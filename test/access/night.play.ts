// Plays many histories at night against the database at once: one round trip for a batch, and nothing of it stays.
import { type RawBuilder, sql } from 'kysely'
import type { TestDatabase } from '../with-database.ts'
import { appointments, children, newWorld, people, sees, teams } from './night.model.ts'
import { happen, idIn, momentOf, type Step } from './night.steps.ts'

/** What the database is told, one after another: an act, or a question who sees what. */
type Line = {
  readonly as?: string
  readonly at: string
  readonly run?: string
  readonly carry?: string
  readonly who?: readonly string[]
  readonly among?: readonly string[]
}
type Played = { readonly line: Line; readonly expected: string; readonly what: string }

// As an actor under the role of people's acts, or by the owner's hand. Who sees what is asked of the tables themselves.
const driver = `create function pg_temp.play(p jsonb) returns jsonb language plpgsql as $play$
declare l jsonb; a text; said text; out jsonb := '[]'; seen text; episodes text;
begin
  for l in select value from jsonb_array_elements(p) loop
    said := '';
    if l ? 'who' then
      for a in select value from jsonb_array_elements_text(l->'who') loop
        perform set_config('role', 'none', true);
        begin
          perform begin_as(a::uuid, 'look', 'a-test', 'a-test', (l->>'at')::timestamptz);
          perform set_config('role', 'homeward_app', true);
          select string_agg(id::text, ',' order by id) into seen from child where id = any(array(select jsonb_array_elements_text(l->'among'))::uuid[]);
          select string_agg(id::text, ',' order by id) into episodes from episode
           where child_id = any(array(select jsonb_array_elements_text(l->'among'))::uuid[]);
          said := said || coalesce(seen, '') || ';' || coalesce(episodes, '') || '|';
        exception when sqlstate 'HW001' then said := said || 'out|';
        end;
      end loop;
    else
      perform set_config('role', 'none', true);
      begin
        if l ? 'as' then
          perform begin_as((l->>'as')::uuid, 'act', 'a-test', 'a-test', (l->>'at')::timestamptz);
          perform set_config('role', 'homeward_app', true);
        else
          perform set_config('app.now', l->>'at', true), set_config('app.touched', '', true);
        end if;
        execute l->>'run' into said;
        if l ? 'carry' then perform engine.carry_grants((l->>'carry')::uuid); end if;
      exception when others then said := case sqlstate when 'HW001' then 'out' when 'HW002' then 'no' else sqlstate || ' ' || sqlerrm end;
      end;
    end if;
    out := out || to_jsonb(said);
  end loop;
  perform set_config('role', 'none', true);
  return out;
end $play$`

const all = (most: number) => [...Array(most).keys()]
const list = (rows: readonly string[]): RawBuilder<unknown> => sql.raw(rows.join(',\n'))

// The people, teams and children of the worlds of a batch, under ids that both sides work out.
function setUp(numbers: readonly number[]): RawBuilder<unknown>[] {
  const rows = (each: (of: (name: string) => string, number: number) => string[]) =>
    list(numbers.flatMap(number => each(name => idIn(number, name), number)))
  const of = (rowsOf: (id: (name: string) => string) => string[]) => rows(rowsOf)
  return [
    sql`insert into agency (id, name, kind) values ${of(id => all(2).map(n => `('${id(`agency ${n}`)}', '-', 'authority')`))}`,
    sql`insert into team (id, agency_id, name, kind) values ${of(id => teams.map((agency, n) => `('${id(`team ${n}`)}', '${id(`agency ${agency}`)}', '-', 'team')`))}`,
    sql`insert into person (id, name, email) values ${of(id => all(people).map(n => `('${id(`person ${n}`)}', '-', '${id(`person ${n}`)}')`))}`,
    sql`insert into appointment (id, person_id, agency_id, role) values ${of(id =>
      appointments.map(
        (one, n) =>
          `('${id(`appointment ${n}`)}', '${id(`person ${one.person}`)}', '${id(`agency ${one.agency}`)}', '${one.role}')`,
      ),
    )}`,
    sql`insert into membership (id, person_id, team_id) values ${of(id =>
      [...newWorld().members].map(one => {
        const [person, team] = one.split(' ')
        return `('${id(`member ${one}`)}', '${id(`person ${person}`)}', '${id(`team ${team}`)}')`
      }),
    )}`,
    sql`insert into child (id, responsible_authority) values ${of(id => all(children).map(n => `('${id(`child ${n}`)}', 'other')`))}`,
    sql`insert into child_identity (child_id, born_on, born_precision, name_words) values ${of(id =>
      all(children).map(n => `('${id(`child ${n}`)}', '2012-01-01', 'exact', '{w,${id(`child ${n}`)}}')`),
    )}`,
    sql`insert into search_handle (handle, child_id, person_id) values ${of(id =>
      all(people).flatMap(one =>
        all(children).map(n => `('${id(`handle ${one} ${n}`)}', '${id(`child ${n}`)}', '${id(`person ${one}`)}')`),
      ),
    )}`,
  ]
}

function lookAt(world: ReturnType<typeof newWorld>, number: number, numbers: readonly number[]): Played {
  // A child of a neighbouring world stands among those that are asked about: nobody of this one sees them.
  const neighbour = numbers[(numbers.indexOf(number) + 1) % numbers.length]!
  const among = [number, neighbour].flatMap(one => all(children).map(n => idIn(one, `child ${n}`)))
  const said = appointments.map((_one, appointment) => {
    const seen = sees(world, appointment)
    if (seen === null) return 'out'
    return `${seen.children.map(n => idIn(number, `child ${n}`)).sort()};${seen.episodes}`
  })
  const who = appointments.map((_one, n) => idIn(number, `appointment ${n}`))
  return { line: { at: momentOf(world.minute), who, among }, expected: `${said.join('|')}|`, what: 'who sees what' }
}

function linesOf(steps: readonly Step[], number: number, numbers: readonly number[]): Played[] {
  const world = newWorld()
  const lines = steps.flatMap((given, at): Played[] => {
    const told = happen(world, given, number, at)
    if (given.kind === 'look') return [lookAt(world, number, numbers)]
    if (told === null) return []
    const { as, run, carry, expected } = told
    const line = {
      at: momentOf(world.minute),
      run,
      ...(carry ? { carry } : {}),
      ...(as === null ? {} : { as: idIn(number, `appointment ${as}`) }),
    }
    return [{ line, expected, what: JSON.stringify(given) }]
  })
  return [...lines, lookAt(world, number, numbers)]
}

/** A history in which the database did otherwise than the model says, and how. */
export type Otherwise = {
  readonly number: number
  readonly what: string
  readonly said: string
  readonly expected: string
}

/** Plays a batch of histories in one transaction that is given up, and answers the first difference of each that has one. */
export async function play(db: TestDatabase, histories: ReadonlyMap<number, readonly Step[]>): Promise<Otherwise[]> {
  const numbers = [...histories.keys()]
  const played = [...histories].map(([number, steps]) => ({ number, lines: linesOf(steps, number, numbers) }))
  const lines = played.flatMap(one => one.lines.map(({ line }) => line))
  let said: string[] = []
  const givenUp = new Error('given up')
  const work = db.owner.sql.transaction().execute(async trx => {
    await sql`select set_config('app.now', ${momentOf(0)}, true), set_config('app.act', 'set-up', true), set_config('app.person', ${idIn(0, 'author')}, true)`.execute(
      trx,
    )
    for (const insert of setUp(numbers)) await insert.execute(trx)
    await sql.raw(driver).execute(trx)
    const { rows } = await sql<{
      said: string[]
    }>`select pg_temp.play(${JSON.stringify(lines)}::jsonb) as said`.execute(trx)
    said = rows[0]!.said
    throw givenUp
  })
  await work.catch(error => {
    if (error !== givenUp) throw error
  })
  let from = 0
  return played.flatMap(one => {
    const own = said.slice(from, from + one.lines.length)
    from += one.lines.length
    const at = one.lines.findIndex(({ expected }, n) => own[n] !== expected)
    return at === -1
      ? []
      : [{ number: one.number, what: one.lines[at]!.what, said: own[at]!, expected: one.lines[at]!.expected }]
  })
}
