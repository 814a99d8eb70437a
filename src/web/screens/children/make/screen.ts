// Making a new record, open only to somebody who has searched and whose role may make one.
import { makeChild, readResponsible } from '../../../../actions/children/make-child.ts'
import type { Candidates } from '../../../../actions/duplicates/candidates.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { readSearch } from '../../../../store/children/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { shownIn } from '../../duplicates/candidates.ts'
import { childHref } from '../child-bar.ts'
import { readIdentityFields } from '../identity-form.ts'
import { typedResponsible } from '../responsible-form.ts'
import { fieldsFrom, makePage } from './page.ts'

const searchOf = (ask: Ask): Id<'search'> | null =>
  roleMay(ask.actor.role, 'record', 'write') ? asId<'search'>(ask.params.search ?? '') : null

const searchFirst: Answer = { kind: 'redirect', to: '/children/search' }

async function open(ask: Ask): Promise<Answer> {
  const search = searchOf(ask)
  if (search === null) return { kind: 'not-found' }
  const sought = await ask.store.read(ask.asker, 'see-search', tx => readSearch(tx, search))
  const child = asId<'child'>(crypto.randomUUID())
  if (sought === null || child === null) return searchFirst
  return makePage({ search, child, fields: fieldsFrom(sought), faults: [], tokens: ask.tokens, now: ask.now })
}

async function submit(ask: Ask): Promise<Answer> {
  const search = searchOf(ask)
  const child = asId<'child'>(textOf(ask.fields, '_child'))
  if (search === null || child === null) return { kind: 'not-found' }
  const { typed, faults } = readIdentityFields(ask.fields, dayOf(ask.now))
  const responsible = typedResponsible(ask.fields)
  const all = [...faults, ...readResponsible(responsible).faults]
  const again = (shown: typeof all, candidates?: Candidates) =>
    makePage({
      search,
      child,
      fields: ask.fields,
      faults: shown,
      tokens: ask.tokens,
      now: ask.now,
      ...(candidates && { candidates }),
    })
  if (all.length > 0) return again(all)
  const made = await makeChild(ask.store, ask.asker, {
    search,
    child,
    identity: typed,
    responsible,
    noneOf: shownIn(ask.fields),
  })
  switch (made.kind) {
    case 'made':
      return { kind: 'redirect', to: childHref(made.child, '?saved=made') }
    case 'search-first':
      return searchFirst
    case 'candidates':
      return again([], made.candidates)
    case 'faults':
      return again([...made.faults])
  }
}

/** Making a new record. */
export const makeScreen: Screen = { path: '/children/make/:search', get: open, post: submit }
