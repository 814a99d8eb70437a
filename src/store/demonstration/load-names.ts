// Loads children from a list of names into a demonstration, many at a time, as the owner of the tables: each with history, audit
// and whoever answers for them, as if they had been recorded one by one.
import { type Kysely, sql } from 'kysely'
import { dayText, type Id, type Instant } from '../../domain/kernel/index.ts'
import { idOfListNote, type NamedChild, wordsOfNames } from '../../domain/search/index.ts'
import type { Database } from '../database.ts'
import type { Schema } from '../schema.ts'
import { indexWaiting } from '../search/keep-index.ts'
import { at } from '../transaction.ts'

/** An agency whose children are loaded. `team` is who works with them where none of its teams answers for its authority. */
export type LoadingFor = {
  readonly authority: 'staffordshire' | 'stoke-on-trent' | 'other'
  readonly authorityName: string | null
  readonly team: Id<'team'> | null
}

/** The agency of this name; null where there is none. */
export async function agencyToLoadFor(database: Database, name: string): Promise<LoadingFor | null> {
  const query = sql<LoadingFor>`select coalesce(a.authority, 'other') as authority,
      case when a.authority in ('staffordshire', 'stoke-on-trent') then null else a.name end as "authorityName",
      case when not exists (select from team t join remit r on r.team_id = t.id and r.kind = 'authority' and r.value = a.authority where t.agency_id = a.id)
        then (select t.id from team t where t.agency_id = a.id order by t.kind = 'team' desc, t.name, t.id limit 1) end as team
    from agency a where a.name = ${name}`
  return (await query.execute(database.sql)).rows[0] ?? null
}

// Homeward's own name stands behind what no person recorded; a past moment says that it is a demonstration being filled.
async function beginAsItself(trx: Kysely<Schema>, now: Instant): Promise<void> {
  await sql`select b.* from appointment a, begin_as(a.id, 'load-names', 'fill', 'demonstration', ${at(now)}) b
    where a.role = 'system' limit 1`.execute(trx)
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const rowOf = ({ id, given, family, aliases, bornOn }: NamedChild) => ({
  ...{ id, own: uuid.test(id) ? id : null, given, family, aliases },
  ...{ born: bornOn === null ? null : dayText(bornOn), words: wordsOfNames([given, family, ...aliases]) },
})

async function loadSome(
  database: Database,
  children: readonly NamedChild[],
  { authority, authorityName, team }: LoadingFor,
  now: Instant,
): Promise<number> {
  return database.sql.transaction().execute(async trx => {
    await beginAsItself(trx, now)
    const query = sql<{ loaded: number }>`
      with made as materialized (select coalesce(r.own, gen_random_uuid()) as child, r.*
          from jsonb_to_recordset(${JSON.stringify(children.map(rowOf))}::jsonb) r (id text, own uuid, given text, family text, aliases text[], born date, words text[])
         where not exists (select from identifier i where plain_number(i.value) = plain_number(r.id) and i.note = ${idOfListNote})
           and not exists (select from child c where c.id = r.own)),
      children as (insert into child (id, responsible_authority, responsible_authority_name)
        select child, ${authority}, ${authorityName} from made),
      names as (insert into child_identity (child_id, given_names, family_name, aliases, born_on, born_precision, name_words)
        select child, given, family, aliases, born, case when born is null then 'unknown' else 'exact' end, words from made),
      ids as (insert into identifier (id, child_id, kind, value, note) select gen_random_uuid(), child, 'other', id, ${idOfListNote} from made),
      involved as (insert into involvement (id, child_id, team_id, part, from_on)
        select gen_random_uuid(), child, t.id, 'other', (actor_now() at time zone 'Europe/London')::date from made, team t where t.id = ${team}
        returning id, child_id, team_id, from_on),
      granted as (insert into access_grant (child_id, holder, holder_kind, because, cause_id, from_at)
        select m.child, r.team_id, 'team', r.kind, r.id, r.from_at from made m join remit r on r.kind = 'authority' and r.value = ${authority} and r.until_at is null
        union all
        select v.child_id, v.team_id, 'team', 'involvement', v.id, v.from_on::timestamp at time zone 'Europe/London' from involved v)
      select count(*) as loaded from made`
    return (await query.execute(trx)).rows[0]?.loaded ?? 0
  })
}

const atATime = 500

/** How loading goes: at which moment, how many transactions at once, and who is told how far it has come. */
export type LoadingNames = {
  readonly now: Instant
  readonly atOnce: number
  readonly progress: (percent: number, sentence: string) => void
}

/**
 * Loads them and indexes their names; answers how many were not there already. No duty follows from a name alone. Where it is
 * broken off, the children of whole transactions stand, and loading the same list again adds the rest.
 */
export async function loadNames(
  database: Database,
  children: readonly NamedChild[],
  agency: LoadingFor,
  { now, atOnce, progress }: LoadingNames,
): Promise<number> {
  let [next, loaded] = [0, 0]
  const worker = async () => {
    while (next < children.length) {
      const some = children.slice(next, next + atATime)
      next += some.length
      // Not in one line: another worker may have counted its own while this one waited.
      const done = await loadSome(database, some, agency, now)
      loaded += done
      progress(Math.floor((next * 60) / children.length), `Recorded ${next} of ${children.length} children`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  await database.run('analyze')
  const indexed = (done: number) =>
    progress(Math.min(99, 60 + Math.floor((done * 40) / (loaded + 1))), `Indexed the names of ${done} children`)
  await indexWaiting(database, indexed)
  await database.run('analyze')
  progress(100, `${loaded} children were loaded`)
  return loaded
}
