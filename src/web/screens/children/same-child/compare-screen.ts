// Comparing two records and deciding whether they are one child, for roles that may say so and grants to both.

import type { Saved } from '../../../../actions/children/saving.ts'
import { keepApart, uniteRecords } from '../../../../actions/children/unite-records.ts'
import type { ReadTx } from '../../../../actions/doors.ts'
import { takeBackTwoChildren } from '../../../../actions/duplicates/judge-pairs.ts'
import { newId } from '../../../../actions/new-id.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { readBar, readEpisodesInBrief, readHoldings, readKeptApart } from '../../../../store/children/reads.ts'
import { choiceOf, numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { childHref } from '../child-bar.ts'
import { type ComparePage, comparePage, type Side } from './compare-page.ts'

type Loaded = Pick<ComparePage, 'one' | 'other' | 'keptApart' | 'now'>

async function readSide(tx: ReadTx, child: Id<'child'>): Promise<Side | null> {
  const bar = await readBar(tx, child)
  const holdings = bar && (await readHoldings(tx, child))
  if (bar === null || holdings === null) return null
  return { bar, holdings, episodes: await readEpisodesInBrief(tx, child) }
}

async function load(ask: Ask): Promise<Loaded | null> {
  const [first, second] = [asId<'child'>(ask.params.child ?? ''), asId<'child'>(ask.params.other ?? '')]
  if (first === null || second === null || first === second) return null
  if (!roleMay(ask.actor.role, 'same-child', 'write')) return null
  return ask.store.read(ask.asker, 'compare-records', async tx => {
    const one = await readSide(tx, first)
    const other = one && (await readSide(tx, second))
    return one && other && { one, other, keptApart: await readKeptApart(tx, first, second), now: tx.now }
  })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return comparePage({ ...loaded, union: newId<'record-union'>(), fields: {}, faults: [], tokens: ask.tokens })
}

function save(ask: Ask, { one, other }: Loaded, answer: string): Promise<Saved> {
  const reason = textOf(ask.fields, 'change-reason')
  if (answer === 'two') return keepApart(ask.store, ask.asker, one.bar.id, other.bar.id, reason)
  const sides = [
    { child: one.bar.id, version: numberOf(ask.fields, '_version-one') ?? 0 },
    { child: other.bar.id, version: numberOf(ask.fields, '_version-other') ?? 0 },
  ] as const
  const [survivor, merged] = answer === one.bar.id ? sides : ([sides[1], sides[0]] as const)
  const id = asId<'record-union'>(textOf(ask.fields, '_union')) ?? newId<'record-union'>()
  return uniteRecords(ask.store, ask.asker, { id, merged, survivor, reason })
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { one, other } = loaded
  const union = asId<'record-union'>(textOf(ask.fields, '_union')) ?? newId<'record-union'>()
  const again = { ...loaded, union, fields: ask.fields, tokens: ask.tokens }
  const answer = choiceOf(ask.fields, 'answer', [one.bar.id, other.bar.id, 'two', 'open'])
  if (answer === null)
    return comparePage({ ...again, faults: [{ field: 'answer', text: 'Say whether they are one child' }] })
  if (answer === 'open') {
    await takeBackTwoChildren(ask.store, ask.asker, one.bar.id, other.bar.id)
    return { kind: 'redirect', to: childHref(one.bar.id, '?saved=not-two-children') }
  }
  const saved = await save(ask, loaded, answer)
  switch (saved.kind) {
    case 'saved':
      return answer === 'two'
        ? { kind: 'redirect', to: childHref(one.bar.id, '?saved=two-children') }
        : { kind: 'redirect', to: childHref(answer, '?saved=same-child') }
    case 'faults':
      return comparePage({ ...again, faults: saved.faults })
    case 'stale':
      return comparePage({ ...again, union: newId<'record-union'>(), faults: [], stale: true })
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Whether two records are one child. */
export const compareSameScreen: Screen = { path: '/children/:child/same-child/:other', get: open, post: submit }
