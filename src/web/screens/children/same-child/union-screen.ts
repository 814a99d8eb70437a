// Sharing two records that are one child, taking it back, and moving what stands on the wrong one.

import type { Saved } from '../../../../actions/children/saving.ts'
import { isMovable, moveRow, partRecords, shareRecords } from '../../../../actions/children/unite-records.ts'
import { newId } from '../../../../actions/new-id.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readBar, readUnion, readWrittenSince, type WrittenSince } from '../../../../store/children/reads.ts'
import { choiceOf, numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { childHref } from '../child-bar.ts'
import { type UnionPage, unionPage } from './union-page.ts'

type Loaded = Pick<UnionPage, 'union' | 'child' | 'survivor' | 'written' | 'now'>

async function load(ask: Ask): Promise<Loaded | null> {
  const [child, id] = [asId<'child'>(ask.params.child ?? ''), asId<'record-union'>(ask.params.union ?? '')]
  if (child === null || id === null || !roleMay(ask.actor.role, 'same-child', 'write')) return null
  return ask.store.read(ask.asker, 'see-union', async tx => {
    const union = await readUnion(tx, id)
    if (union === null || union.child !== child) return null
    const [own, survivor] = [await readBar(tx, union.child), await readBar(tx, union.survivor)]
    return own && survivor && { union, child: own, survivor, written: await readWrittenSince(tx, union), now: tx.now }
  })
}

const justDone: Readonly<Record<string, string>> = {
  share: 'Both records are shared',
  part: 'The records stand apart again',
  move: 'The row is moved to the other record',
}

function pageOf(ask: Ask, loaded: Loaded, more: Partial<UnionPage>): Answer {
  const done = justDone[textOf(ask.query, 'saved')] ?? null
  return unionPage({ ...loaded, fields: {}, faults: [], tokens: ask.tokens, done, newRow: newId(), ...more })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  return loaded === null ? { kind: 'not-found' } : pageOf(ask, loaded, {})
}

function move(ask: Ask, { union, written }: Loaded): Promise<Saved> | null {
  const row = written.find((one: WrittenSince) => one.rowId === textOf(ask.fields, '_row'))
  if (row === undefined || !isMovable(row.table)) return null
  const to = union.moved.includes(row.child) ? union.survivor : union.child
  const newRow = asId(textOf(ask.fields, '_new')) ?? newId()
  const reason = 'Written on the wrong record while two records stood as one child'
  return moveRow(ask.store, ask.asker, { table: row.table, row: row.rowId, from: row.child, to, newRow, reason })
}

function decide(ask: Ask, loaded: Loaded, act: 'share' | 'part' | 'move'): Promise<Saved> | null {
  const shown = { id: loaded.union.id, version: numberOf(ask.fields, '_version') ?? 0 }
  switch (act) {
    case 'share':
      return shareRecords(ask.store, ask.asker, shown, textOf(ask.fields, 'change-reason-share'))
    case 'part':
      return partRecords(ask.store, ask.asker, shown, textOf(ask.fields, 'change-reason'))
    case 'move':
      return move(ask, loaded)
  }
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  const act = choiceOf(ask.fields, '_act', ['share', 'part', 'move'])
  if (loaded === null || act === null) return { kind: 'not-found' }
  const saved = await decide(ask, loaded, act)
  switch (saved?.kind) {
    case 'saved':
      return {
        kind: 'redirect',
        to: childHref(loaded.union.child, `/same-child/united/${loaded.union.id}?saved=${act}`),
      }
    case 'faults': {
      const field = act === 'share' ? 'change-reason-share' : 'change-reason'
      return pageOf(ask, loaded, { fields: ask.fields, faults: saved.faults.map(({ text }) => ({ field, text })) })
    }
    case 'stale':
      return pageOf(ask, loaded, { stale: true })
    default:
      return { kind: 'not-found' }
  }
}

/** Two records that stand, or stood, as one child. */
export const unionScreen: Screen = {
  path: '/children/:child/same-child/united/:union',
  get: open,
  post: submit,
}
