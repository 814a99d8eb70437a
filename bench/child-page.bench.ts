// The page of a child: drawn against a ready string after the same queries, and with few and with many other children.
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { reportMissing } from '../src/actions/missing/report-missing.ts'
import { hour, type Id, instant } from '../src/domain/kernel/index.ts'
import { openStore, type Store } from '../src/store/open-store.ts'
import { openPostgres } from '../src/store/postgres.ts'
import { sessionCookie } from '../src/web/frame/security.ts'
import { makeServer } from '../src/web/frame/server.ts'
import type { Sessions, SignedIn } from '../src/web/frame/sessions.ts'
import { childScreen } from '../src/web/screens/children/child/screen.ts'
import { readView } from '../src/web/screens/children/child/view.ts'
import { alternate, ratesInTurn, within } from './alternate.ts'
import type { Filled } from './fill.ts'
import { few, filled, many, onPostgres } from './filled.ts'
import { compare, type Line } from './line.ts'

const callers = 8

const ago = (hours: number) => instant(Date.now() - hours * hour)

// Somebody who is signed in without a question to the database, so that what is measured is the page.
function signedIn({ authorityWide }: Filled): Sessions {
  const person = crypto.randomUUID() as Id<'person'>
  const { appointmentId } = authorityWide
  const role = 'missing-co-ordinator' as const
  const actor = { appointmentId, personId: person, name: 'Robin Example', role, agencyName: 'Example Council' }
  const session: Omit<SignedIn, 'now' | 'realNow'> = {
    ...{ kind: 'signed-in', session: 'bench', personId: person, name: 'Robin Example', actor, idleMinutes: 30 },
  }
  return { resume: async () => ({ ...session, now: ago(0), realNow: ago(0) }), hold: async () => {} }
}

type Served = { readonly app: FastifyInstance; readonly store: Store; readonly made: Filled }

/** A server of one screen, and of one path that reads the same and answers what was drawn before. */
async function serve(made: Filled): Promise<Served> {
  const store = openStore(openPostgres(made.address, callers))
  let ready: string | undefined
  const app = await makeServer({
    store,
    sessions: signedIn(made),
    screens: [childScreen],
    reached: { secret: 'a secret of the bench, long enough for it', secure: false, requestsPerMinute: 1_000_000 },
    around: { demonstration: true },
    open: async server => {
      server.get<{ Params: { child: string } }>('/ready/:child', async (request, reply) => {
        const child = request.params.child as Id<'child'>
        await store.read(made.authorityWide, 'see-child', tx => readView(tx, child))
        ready ??= await get(app, `/children/${child}`)
        return reply.type('text/html; charset=utf-8').send(ready)
      })
    },
  })
  return { app, store, made }
}

async function get(app: FastifyInstance, url: string): Promise<string> {
  const answer = await app.inject({ method: 'GET', url, headers: { cookie: `${sessionCookie}=bench` } })
  if (answer.statusCode !== 200) throw new Error(`${url} was answered ${answer.statusCode}`)
  return answer.body
}

async function end({ app, store }: Served): Promise<void> {
  await app.close()
  await store.close()
}

/** Children whom the asker may see, from all over the tables. */
async function seenChildren({ owner, authorityWide }: Filled): Promise<Id<'child'>[]> {
  const { rows } = await sql<{ id: Id<'child'> }>`select g.child_id as id from access_grant g
    join membership m on m.team_id = g.holder join appointment a on a.person_id = m.person_id
    where a.id = ${authorityWide.appointmentId} order by md5(g.child_id::text || 'bench') limit 500`.execute(owner.sql)
  return rows.map(row => row.id)
}

function inTurn(children: readonly Id<'child'>[], app: FastifyInstance): () => Promise<string> {
  let next = 0
  return () => {
    next += 1
    return get(app, `/children/${children[next % children.length]}`)
  }
}

// A child about whom meetings are held: nine reports and the duties that they raise.
async function busy({ store, made }: Served): Promise<Id<'child'>> {
  const child = (await seenChildren(made))[0]
  if (child === undefined) throw new Error('nobody is filled')
  for (let n = 0; n < 7; n += 1) {
    const said = { givenNames: 'Robin', familyName: 'Example', nameWords: ['robin'], bornOn: null, authority: null }
    const where = {
      livesIn: null,
      kind: 'missing',
      reporterKind: 'staff',
      missingFrom: null,
      foundMissing: null,
    } as const
    const ids = {
      episodeId: crypto.randomUUID() as Id<'episode'>,
      newChildId: crypto.randomUUID() as Id<'child'>,
      child,
    }
    const when = {
      lastSeen: { at: ago(n * 100 + 4), precision: 'exact' } as const,
      reportedToPoliceAt: ago(n * 100 + 3),
    }
    const report = { ...said, ...where, ...ids, ...when, policeReference: null }
    await reportMissing(store, made.authorityWide, report, [])
  }
  await seeAgain(made, child)
  return child
}

// The filled grants come from no remit, so the first report ends them; this one was asked for.
const seeAgain = ({ owner, authorityWide }: Filled, child: Id<'child'>) =>
  sql`insert into access_grant (child_id, holder, holder_kind, because, from_at)
    select ${child}, m.team_id, 'team', 'asked', now() - interval '1 year' from membership m
    join appointment a on a.person_id = m.person_id where a.id = ${authorityWide.appointmentId}`.execute(owner.sql)

const againstReady: Line = {
  name: `page of a child, ${many} children, 8 callers`,
  limit: 'more than 0.5 times a ready string after the same queries',
  unit: 'per second',
  async measure() {
    const served = await serve(await filled(many))
    try {
      const child = await busy(served)
      const work = () => get(served.app, `/children/${child}`)
      const rates = await ratesInTurn(work, () => get(served.app, `/ready/${child}`), callers, 200)
      return compare(rates.work, rates.yardstick, ratio => ratio > 0.5)
    } finally {
      await end(served)
    }
  },
}

const asItGrows: Line = {
  name: `page of a child, p95, ${many} children against ${few}`,
  limit: 'at most 1.3 times',
  unit: 'ms',
  async measure() {
    const served = await Promise.all([serve(await filled(many)), serve(await filled(few))])
    try {
      const [large, small] = await Promise.all(served.map(async one => inTurn(await seenChildren(one.made), one.app)))
      if (large === undefined || small === undefined) throw new Error('nothing is served')
      const times = await alternate(large, small, 1000)
      return compare(within(times.work, 0.95), within(times.yardstick, 0.95), ratio => ratio <= 1.3)
    } finally {
      await Promise.all(served.map(end))
    }
  },
}

export default await onPostgres([againstReady, asItGrows])
