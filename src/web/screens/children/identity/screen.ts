// Changing who a child is, for roles that may; a save over somebody else's shows both versions.
import { adultField, saveIdentity } from '../../../../actions/children/save-identity.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, dayOf, type Instant } from '../../../../domain/kernel/index.ts'
import { type ChildBar, readBar, readSaver } from '../../../../store/children/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { versionOf } from '../change-page.ts'
import { childHref } from '../child-bar.ts'
import { identityFields, readIdentityFields } from '../identity-form.ts'
import { compareIdentities, identityPage } from './page.ts'

type Loaded = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly saver: { readonly by: string | null; readonly at: Instant } | null
}

async function load(ask: Ask): Promise<Loaded | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'identity', 'write')) return null
  return ask.store.read(ask.asker, 'open-identity', async tx => {
    const bar = await readBar(tx, child)
    return bar && { bar, now: tx.now, saver: await readSaver(tx, 'child_identity', child) }
  })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return identityPage({ ...loaded, fields: identityFields(loaded.bar.identity), faults: [], tokens: ask.tokens })
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { bar, now, saver } = loaded
  const version = versionOf(ask.fields)
  const { typed, faults } = readIdentityFields(ask.fields, dayOf(now))
  const shown = { bar: { ...bar, identityVersion: version }, now, fields: ask.fields, tokens: ask.tokens }
  if (faults.length > 0) return identityPage({ ...shown, faults })
  const reason = textOf(ask.fields, 'change-reason')
  const saved = await saveIdentity(ask.store, ask.asker, {
    ...{ child: bar.id, version, typed, reason },
    keepsAdult: textOf(ask.fields, adultField) === 'yes',
  })
  switch (saved.kind) {
    case 'saved':
      return { kind: 'redirect', to: childHref(bar.id, '?saved=identity') }
    case 'faults':
      return identityPage({ ...shown, faults: saved.faults })
    case 'stale': {
      const lines = compareIdentities(bar.identity, typed, dayOf(now))
      return identityPage({ ...shown, bar, faults: [], stale: { by: saver?.by ?? null, at: saver?.at ?? null, lines } })
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Changing who a child is. */
export const identityScreen: Screen = { path: '/children/:child/identity', get: open, post: submit }
