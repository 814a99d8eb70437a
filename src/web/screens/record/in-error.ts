// Saying that a row was wrong from the start: of every section, and of the four parts that hold between days.

import type { ReadTx } from '../../../actions/doors.ts'
import { type ErasablePart, enterInError } from '../../../actions/record/enter-in-error.ts'
import { roleMay, type Section } from '../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import { headOf, type PartName, partNames, partOf, sayRow } from '../../../domain/record/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readRecordSections } from '../../../store/record/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../frame/screen.ts'
import { changePage, versionOf } from '../children/change-page.ts'
import { childHref } from '../children/child-bar.ts'
import { datedParts } from '../children/dated/parts.ts'
import { groupHref, groupOf, partHref } from './ways.ts'

/** A row that somebody says was wrong, in words. */
export type WrongRow = { readonly id: string; readonly version: number; readonly says: string }

/** A part whose rows may have been wrong: where its pages stand, and its rows. */
type Erasable = {
  readonly part: ErasablePart
  readonly path: string
  readonly section: Section
  readonly rows: (tx: ReadTx, child: Id<'child'>) => Promise<readonly WrongRow[]>
  readonly action: (child: Id<'child'>, row: string) => string
  readonly after: (child: Id<'child'>) => string
}

/** What the page shows. */
export type InErrorPage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly row: WrongRow
  readonly version: number
  readonly action: string
  readonly stale: boolean
}

/** Draws the page. */
export function inErrorPage(shown: InErrorPage, ask: Pick<Ask, 'fields' | 'tokens'>, faults: readonly Fault[]) {
  const { bar, now, row, version, action, stale } = shown
  const page = changePage({
    title: 'Say that this is wrong',
    bar,
    now,
    action,
    tokens: ask.tokens,
    hidden: { _version: String(version) },
    questions: insetText({ text: row.says }),
    button: 'It was entered in error',
    fields: ask.fields,
    faults,
    advice: [
      ...(stale ? ['Somebody changed this while you were writing. What stands now is below: is it still wrong?'] : []),
      'Use this where it was never right, for example another child’s. Where it was right once, change it and say until when.',
      'It leaves the record and what the rules count. It stays under earlier versions with your reason, and nothing is deleted.',
    ],
    reason: 'required',
  })
  return stale ? { ...page, status: 409 } : page
}

async function load(ask: Ask, erasable: Erasable) {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, erasable.section, 'write')) return null
  return ask.store.read(ask.asker, 'open-change', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const row = (await erasable.rows(tx, child)).find(one => one.id === ask.params.row)
    if (row === undefined) return null
    return { bar, now: tx.now, row, version: row.version, action: erasable.action(child, row.id), stale: false }
  })
}

async function open(ask: Ask, erasable: Erasable): Promise<Answer> {
  const loaded = await load(ask, erasable)
  return loaded === null ? { kind: 'not-found' } : inErrorPage(loaded, ask, [])
}

async function submit(ask: Ask, erasable: Erasable): Promise<Answer> {
  const loaded = await load(ask, erasable)
  // What is gone already was wrong already: a second press leads to the same place.
  const child = asId<'child'>(ask.params.child ?? '')
  if (loaded === null || child === null) return { kind: 'not-found' }
  const version = versionOf(ask.fields)
  const reason = textOf(ask.fields, 'change-reason')
  const wrong = { child, part: erasable.part, id: loaded.row.id, version, reason }
  const saved = await enterInError(ask.store, ask.asker, wrong)
  switch (saved.kind) {
    case 'saved':
      return { kind: 'redirect', to: erasable.after(child) }
    case 'faults':
      return inErrorPage({ ...loaded, version }, ask, saved.faults)
    case 'stale':
      return inErrorPage({ ...loaded, stale: true }, ask, [])
    case 'not-found':
      return { kind: 'not-found' }
  }
}

const ofRecord = (part: PartName): Erasable => ({
  part,
  path: `/children/:child/record/${part}/:row/in-error`,
  section: partOf(part).section,
  rows: async (tx, child) => {
    const shown = (await readRecordSections(tx, child))[part]
    if (shown.kind === 'hidden') return []
    return shown.value.map(({ id, version, value, named }) => ({
      id,
      version,
      says: [headOf(part, value), ...sayRow(part, value, named).map(line => line.says)].join('; '),
    }))
  },
  action: (child, row) => partHref(child, part, row, '/in-error'),
  after: child => groupHref(child, groupOf(part), '?saved=yes'),
})

const kinds = {
  placements: 'placement',
  'social-care': 'social-care',
  involvement: 'involvement',
  'do-not-notify': 'notify-block',
} as const satisfies Record<string, ErasablePart>

const ofDays: readonly Erasable[] = datedParts.flatMap(({ path, section, rows, says }) => {
  const part = kinds[path as keyof typeof kinds]
  return {
    part,
    path: `/children/:child/${path}/:row/in-error`,
    section,
    rows: async (tx: ReadTx, child: Id<'child'>) =>
      (await rows(tx, child)).map(({ id, version, fields }) => ({ id, version, says: says(fields) })),
    action: (child: Id<'child'>, row: string) => childHref(child, `/${path}/${row}/in-error`),
    after: (child: Id<'child'>) => childHref(child, `?saved=${path}`),
  }
})

/** A screen for each part. A section with one row for a child is changed and never in error as a whole. */
export const inErrorScreens: readonly Screen[] = [
  ...partNames.filter(part => partOf(part).once === undefined).map(ofRecord),
  ...ofDays,
].map(erasable => ({
  path: erasable.path,
  get: ask => open(ask, erasable),
  post: ask => submit(ask, erasable),
}))
