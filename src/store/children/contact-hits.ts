// Own children by a telephone number or an address. Of anybody else nothing is told by either.
import { sql } from 'kysely'
import type { Authority } from '../../domain/children/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { type ContactReason, readAddress, telephonesIn } from '../../domain/search/index.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'

type Row = {
  child_id: Id<'child'>
  via: Id<'child'>
  authority: Authority
  said: string
} & ({ section: 'contact'; by: 'telephone' } | AddressRow | { section: 'family'; by: 'telephone' })
type AddressRow = { section: 'placement' | 'addresses' | 'family'; by: 'address' }

/** A child of the actor's own who is reached so, the record (`via`) on which it stands, and each reason. */
export type ContactHit = {
  readonly child_id: Id<'child'>
  readonly via: Id<'child'>
  readonly authority: Authority
  readonly reasons: readonly ContactReason[]
}

const addressOf = { placement: 'placement', addresses: 'known', family: 'family' } as const

function reasonsOf(row: Row, addresses: ReadonlyMap<string, string>): ContactReason[] {
  if (row.by === 'telephone') return [{ kind: 'telephone', of: row.section === 'contact' ? 'child' : 'family' }]
  const address = addresses.get(row.said)
  return address === undefined ? [] : [{ kind: 'address', of: addressOf[row.section], address }]
}

// By the tables' own policies: nothing stands here that the actor would not read on the child's page.
async function readAddresses(tx: ReadTx, rows: readonly Row[]): Promise<Map<string, string>> {
  const ids = rows.filter(row => row.by === 'address').map(row => row.said)
  if (ids.length === 0) return new Map()
  const read = await rowsOf(
    tx,
    sql<{ id: string; address: string }>`
      select id, coalesce(address, '') as address from placement where id = any(${ids}::uuid[])
      union all select id, concat_ws(', ', address, nullif(postcode, '')) from known_address where id = any(${ids}::uuid[])
      union all select id, address from family_member where id = any(${ids}::uuid[])`,
  )
  return new Map(read.map(({ id, address }) => [id, address]))
}

/** The actor's own children who are reached by a number or at an address in what was typed; `upTo` rows at most are looked at. */
export async function readContactHits(tx: ReadTx, typed: string, upTo: number): Promise<ContactHit[]> {
  const telephones = telephonesIn(typed)
  const address = readAddress(typed)
  if (telephones.length === 0 && address === null) return []
  // No words at all are in every address, so none are asked for as null.
  const words = address === null || address.words.length === 0 ? null : [...address.words]
  const rows = await rowsOf(
    tx,
    sql<Row>`select child_id, via, authority, section, by, said
      from find_by_contact(${telephones}::text[], ${words}::text[], ${address?.postcode ?? null}, ${upTo})`,
  )
  const addresses = await readAddresses(tx, rows)
  const hits = new Map<Id<'child'>, ContactHit>()
  for (const row of rows) {
    const { child_id, via, authority, reasons } = hits.get(row.child_id) ?? { ...row, reasons: [] }
    hits.set(child_id, { child_id, via, authority, reasons: [...reasons, ...reasonsOf(row, addresses)] })
  }
  return [...hits.values()]
}
