// Adding, changing and ending where a child lives, their status in social care, who is involved and who must not be told.

import { liftBlock, saveDated } from '../../../../actions/children/save-dated.ts'
import type { Saved } from '../../../../actions/children/saving.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import { mustSayWhy } from '../../../../domain/record/index.ts'
import { type ChildBar, readBar, readSaver } from '../../../../store/children/reads.ts'
import { readLastSaved } from '../../../../store/record/reads.ts'
import type { Questions } from '../../../forms/questions.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { versionOf } from '../change-page.ts'
import { childHref } from '../child-bar.ts'
import { compareAnswers, type DatedPage, datedPage } from './page.ts'
import { type DatedPart, datedParts, type ShownRow } from './parts.ts'

type Loaded = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly questions: Questions
  /** Null for a row that is new. */
  readonly standing: ShownRow | null
  readonly saver: { readonly by: string | null; readonly at: Instant } | null
  /** Whether a change must say why: somebody else saved it, or it has stood for more than a day. */
  readonly saysWhy: boolean
}

// What was posted decides which choices the questions offer; before that, what stands.
async function load(ask: Ask, part: DatedPart): Promise<Loaded | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const row = ask.params.row ?? ''
  if (child === null || !roleMay(ask.actor.role, part.section, 'write')) return null
  return ask.store.read(ask.asker, 'open-change', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const standing = row === 'new' ? null : ((await part.rows(tx, child)).find(one => one.id === row) ?? null)
    if (row !== 'new' && standing === null) return null
    const typed = Object.keys(ask.fields).length > 0 ? ask.fields : (standing?.fields ?? {})
    const saver = standing && (await readSaver(tx, part.table, standing.id))
    const last = standing && (await readLastSaved(tx, part.table, standing.id))
    const saysWhy = standing !== null && mustSayWhy(last, tx.actor.personId, tx.now)
    return { bar, now: tx.now, questions: await part.ask(tx, typed, standing === null), standing, saver, saysWhy }
  })
}

function pageOf(ask: Ask, part: DatedPart, loaded: Loaded, row: string, more: Partial<DatedPage>): Answer {
  const { bar, now, questions, standing, saysWhy } = loaded
  const version = standing?.version ?? null
  const fields = standing?.fields ?? {}
  return datedPage({
    ...{ part, bar, now, row, version, saysWhy, questions, fields, faults: [], tokens: ask.tokens },
    ...more,
  })
}

async function open(ask: Ask, part: DatedPart): Promise<Answer> {
  const loaded = await load(ask, part)
  if (loaded === null) return { kind: 'not-found' }
  return pageOf(ask, part, loaded, loaded.standing?.id ?? crypto.randomUUID(), {})
}

const lifts = (ask: Ask, { standing }: Loaded): boolean =>
  textOf(ask.fields, 'holds') === 'no' && standing !== null && textOf(standing.fields, 'holds') === 'yes'

async function save(ask: Ask, part: DatedPart, loaded: Loaded, row: string): Promise<Saved> {
  const { bar, standing } = loaded
  const version = standing === null ? null : versionOf(ask.fields)
  const reason = textOf(ask.fields, 'change-reason')
  if (version !== null && lifts(ask, loaded))
    return liftBlock(ask.store, ask.asker, { child: bar.id, id: row, version }, reason)
  return saveDated(ask.store, ask.asker, { child: bar.id, id: row, version, read: part.read(ask.fields), reason })
}

// A name that nobody has leaves nothing to choose from: the fault then belongs to the name.
function placed(faults: readonly Fault[], questions: Questions): readonly Fault[] {
  if (Object.hasOwn(questions, 'who') || !Object.hasOwn(questions, 'who-named')) return faults
  const nobody = { field: 'who-named', text: 'No person or team has this name: try part of it' }
  return faults.map(fault => (fault.field === 'who' ? nobody : fault))
}

// After a placement in care the page of care says what is still missing of it (CARE-16.1).
const seesWhatIsMissing = (ask: Ask, part: DatedPart): boolean =>
  part.path === 'placements' &&
  textOf(ask.fields, 'arrangement') !== '' &&
  roleMay(ask.actor.role, 'placement-plans', 'read')

async function submit(ask: Ask, part: DatedPart): Promise<Answer> {
  const loaded = await load(ask, part)
  const row = loaded?.standing?.id ?? asId(textOf(ask.fields, '_row'))
  if (loaded === null || row === null) return { kind: 'not-found' }
  const { bar, questions, standing, saver } = loaded
  const saved = await save(ask, part, loaded, row)
  switch (saved.kind) {
    case 'saved':
      return {
        kind: 'redirect',
        to: childHref(bar.id, seesWhatIsMissing(ask, part) ? '/care?saved=yes' : `?saved=${part.path}`),
      }
    case 'faults': {
      const version = standing === null ? null : versionOf(ask.fields)
      return pageOf(ask, part, loaded, row, { fields: ask.fields, faults: placed(saved.faults, questions), version })
    }
    case 'stale': {
      const lines = compareAnswers(questions, standing?.fields ?? {}, ask.fields)
      const stale = { by: saver?.by ?? null, at: saver?.at ?? null, lines }
      return pageOf(ask, part, loaded, row, { fields: ask.fields, stale })
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** A screen for each part. */
export const datedScreens: readonly Screen[] = datedParts.map(part => ({
  path: `/children/:child/${part.path}/:row`,
  get: ask => open(ask, part),
  post: ask => submit(ask, part),
}))
