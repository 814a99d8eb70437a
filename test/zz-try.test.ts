import { test } from 'node:test'
import { withDatabase } from './with-database.ts'
test('x', async t => {
  const db = await withDatabase(t)
  const u = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
  await db.owner.run(`insert into agency (id,name,kind) values ('${u(1)}','A','authority');
   insert into team (id,agency_id,name,kind) values ('${u(2)}','${u(1)}','T','team');
   insert into person(id,name,email) values ('${u(3)}','P','p@example.org');
   insert into appointment(id,person_id,agency_id,role) values ('${u(4)}','${u(3)}','${u(1)}','practitioner');
   insert into membership(id,person_id,team_id) values ('${u(5)}','${u(3)}','${u(2)}');`)
  await db.store.write({ appointmentId: u(4), request: 'r', source: 's' } as never, 'try', async tx => { console.log(tx) }).catch(e => console.log('BEGIN', e, e.cause))
  try { await db.owner.run(`begin; select set_config('app.now', fact_now()::text, true), set_config('app.person','${u(3)}',true), set_config('app.act','x',true);
  insert into child(id,responsible_authority) values ('${u(6)}','other');
  insert into child_identity(child_id,born_precision,name_words) values ('${u(6)}','unknown','{}'); commit`) } catch (e) { console.log('INS', e) }
})
