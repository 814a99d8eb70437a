// Whoever may see very many children finds theirs among very many others of the same name whom they may not see.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { partnership } from '../../../test/builders/partnership.ts'
import { withDatabase } from '../../../test/with-database.ts'
import { findChildren } from '../children/reads.ts'
import { awaitWholeIndex, indexWaiting } from './keep-index.ts'

test('in a caseload of more than five hundred a child is found behind six hundred others of the same name', async t => {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const worker = await town.worker('practitioner')
  await town.byHand(async ({ sql: hand }) => {
    await sql`set local session_replication_role = replica`.execute(hand)
    await sql`with made as (insert into child (id, responsible_authority)
        select md5('namesake ' || n)::uuid, 'staffordshire' from generate_series(1, 600) n returning id)
      insert into child_identity (child_id, given_names, family_name, born_precision, name_words)
      select id, 'Alex', 'Commonplace', 'unknown', '{alex,commonplace}' from made`.execute(hand)
    // A caseload is as large as it has grants: whose they are does not matter here.
    await sql`insert into access_grant (child_id, holder, holder_kind, because, cause_id)
      select md5('mine ' || n)::uuid, ${worker.personId}, 'person', 'involvement', md5('mine ' || n)::uuid from generate_series(1, 501) n`.execute(
      hand,
    )
    await sql`set local session_replication_role = default`.execute(hand)
  })
  await awaitWholeIndex(db.owner)
  await indexWaiting(db.owner, () => {})
  const child = await town.child({ given: 'Alex', family: 'Commonplace' })
  await town.involves(child, worker)
  for (const typed of ['Alex Commonplace', 'Commonplace Alex', 'Commonplace']) {
    const found = await db.store.read(worker.asker, 'see-search', tx =>
      findChildren(tx, { typed, bornOn: null }, { page: 1, perPage: 20 }),
    )
    assert.deepEqual(
      found.children.map(one => one.id),
      [child],
      typed,
    )
  }
})
