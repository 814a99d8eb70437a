// Changing which authority answers for a child, for roles that may.
import { saveResponsible } from '../../../../actions/children/save-responsible.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import { type ChildBar, readBar, readSaver } from '../../../../store/children/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { versionOf } from '../change-page.ts'
import { childHref } from '../child-bar.ts'
import { typedResponsible } from '../responsible-form.ts'
import { compareResponsible, responsibleFields, responsiblePage } from './page.ts'

type Loaded = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly saver: { readonly by: string | null; readonly at: Instant } | null
}

async function load(ask: Ask): Promise<Loaded | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'record', 'write')) return null
  return ask.store.read(ask.asker, 'open-responsible', async tx => {
    const bar = await readBar(tx, child)
    return bar && { bar, now: tx.now, saver: await readSaver(tx, 'child', child) }
  })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return responsiblePage({ ...loaded, fields: responsibleFields(loaded.bar), faults: [], tokens: ask.tokens })
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { bar, now, saver } = loaded
  const version = versionOf(ask.fields)
  const shown = { bar: { ...bar, version }, now, fields: ask.fields, tokens: ask.tokens }
  const change = {
    child: bar.id,
    version,
    typed: typedResponsible(ask.fields),
    reason: textOf(ask.fields, 'change-reason'),
  }
  const saved = await saveResponsible(ask.store, ask.asker, change)
  switch (saved.kind) {
    case 'saved':
      return { kind: 'redirect', to: childHref(bar.id, '?saved=responsible') }
    case 'faults':
      return responsiblePage({ ...shown, faults: saved.faults })
    case 'stale': {
      const lines = compareResponsible(bar, ask.fields)
      return responsiblePage({
        ...shown,
        bar,
        faults: [],
        stale: { by: saver?.by ?? null, at: saver?.at ?? null, lines },
      })
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Changing which authority answers for a child. */
export const responsibleScreen: Screen = { path: '/children/:child/responsible', get: open, post: submit }
