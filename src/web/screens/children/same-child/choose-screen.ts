// Choosing the record that may be the same child, for roles that may say so.
import { roleMay } from '../../../../domain/access/index.ts'
import { longest } from '../../../../domain/children/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { findChildren, readBar } from '../../../../store/children/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { choosePage } from './choose-page.ts'

const perPage = 20

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'same-child', 'write')) return { kind: 'not-found' }
  const words = textOf(ask.fields, 'words').slice(0, longest.line)
  const found = await ask.store.read(ask.asker, 'look-for-same-child', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const { givenNames, familyName, knownAs } = bar.identity
    const typed = words === '' ? [givenNames, familyName, knownAs].filter(Boolean).join(' ') : words
    return { bar, typed, now: tx.now, found: await findChildren(tx, { typed, bornOn: null }, { page: 1, perPage }) }
  })
  return found === null ? { kind: 'not-found' } : choosePage({ ...found, tokens: ask.tokens })
}

/** Which record may be the same child. */
export const chooseSameScreen: Screen = { path: '/children/:child/same-child', get: show, post: show }
