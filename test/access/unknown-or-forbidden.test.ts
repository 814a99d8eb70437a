import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type KyselyPlugin, sql } from 'kysely'
import type { Asker } from '../../src/domain/access/actor.ts'
import type { Role } from '../../src/domain/access/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import { addFormOf } from '../builders/forms.ts'
import { partnership } from '../builders/partnership.ts'
import { anId } from '../builders/people.ts'
import { type TestDatabase, withDatabase } from '../with-database.ts'
import {
  type Asked,
  notedByAnother,
  notedWhenAsked,
  otherReads,
  type ReadOfOne,
  readsOfOne,
} from './reads-of-a-child.ts'

const store = fileURLToPath(new URL('../../src/store/', import.meta.url))

test('every read of the store is listed as one that asks for a child or as one that does not', async () => {
  for (const file of globSync('*/reads.ts', { cwd: store })) {
    const feature = file.replace(/[\\/]reads\.ts$/, '')
    const module: Record<string, unknown> = await import(`../../src/store/${feature}/reads.ts`)
    const exported = Object.entries(module).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    const listed = [...Object.keys(readsOfOne[feature] ?? {}), ...(otherReads[feature] ?? [])]
    assert.deepEqual(exported.sort(), listed.sort(), file)
  }
})

type Answer = { readonly answered: unknown; readonly statements: number }

/** A store over the same database that counts its statements. */
function countingStore(db: TestDatabase) {
  const counted = { statements: 0 }
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      counted.statements += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const { database } = db.store
  return { counted, store: openStore({ ...database, sql: database.sql.withPlugin(counter) }) }
}

async function ask(db: TestDatabase, asker: Asker, read: ReadOfOne, asked: Asked): Promise<Answer> {
  const { counted, store: counting } = countingStore(db)
  const answered = await counting.read(asker, 'look', tx => read(tx, asked)).catch(error => ({ thrown: String(error) }))
  return { answered, statements: counted.statements }
}

const askers: readonly Role[] = ['missing-co-ordinator', 'team-manager', 'police-officer', 'provider-worker', 'analyst']

test('an unknown child and a forbidden one give every read the same answer after the same number of statements', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const child = await town.child({ home: await town.home(), status: 'in-care' })
  const episode = await town.episode(child, { lastSeen: 80 })
  const form = await town.byHand(hand => addFormOf(hand, child, { episode }))
  const forbidden = { child, episode, form }
  const unknown = { child: anId<'child'>(), episode: anId<'episode'>(), form: anId<'form'>() }
  for (const role of askers) {
    const { asker } = await town.worker(role, await town.team())
    for (const [feature, reads] of Object.entries(readsOfOne)) {
      for (const [name, read] of Object.entries(reads)) {
        const [one, other] = [await ask(db, asker, read, unknown), await ask(db, asker, read, forbidden)]
        assert.deepEqual(other, one, `${feature} ${name} as ${role}`)
        assert.doesNotMatch(
          JSON.stringify(one),
          new RegExp(`${child}|${episode}|${form}`),
          `${feature} ${name} as ${role}`,
        )
      }
    }
  }
  const { rows } = await sql<{ n: number }>`select count(*) as n from audit_entry where act = 'look'`.execute(
    db.owner.sql,
  )
  const asked = askers.length * 2 * notedWhenAsked.length
  assert.deepEqual(rows, [{ n: asked }], 'the audit names no child as shown who was not')
})

test('a child who may be seen is answered by the same reads, and the audit says so', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const team = await town.team()
  const { asker } = await town.worker('team-manager', team)
  const child = await town.child({ home: await town.home(), status: 'in-care' })
  const episode = await town.episode(child, { lastSeen: 80 })
  const form = await town.byHand(hand => addFormOf(hand, child, { episode }))
  await town.grants(child, team)
  const silent: string[] = []
  for (const [feature, reads] of Object.entries(readsOfOne)) {
    for (const [name, read] of Object.entries(reads)) {
      const before = await entriesOf(db, child)
      const { answered } = await ask(db, asker, read, { child, episode, form })
      const shown = (await entriesOf(db, child)) > before
      const isEmpty = answered === null || (Array.isArray(answered) && answered.length === 0)
      if (!shown && !isEmpty) silent.push(`${feature} ${name}`)
    }
  }
  assert.deepEqual(silent, notedByAnother, 'these show something of a child and leave no entry')
})

async function entriesOf(db: TestDatabase, child: string): Promise<number> {
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from audit_entry where act = 'look' and children @> array[${child}::uuid]`.execute(
    db.owner.sql,
  )
  return rows[0]!.n
}
