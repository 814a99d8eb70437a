// Adding to and changing a section of a child's record: one screen for every section.
import { type RowSaved, saveRow } from '../../../actions/record/save-row.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import { type AnyRow, isPartName, mustSayWhy, type PartName, partOf } from '../../../domain/record/index.ts'
import { type ChildBar, readBar, readSaver } from '../../../store/children/reads.ts'
import {
  type KeptRow,
  readLastSaved,
  readLinkedChoices,
  readRecordSections,
  readSchools,
} from '../../../store/record/reads.ts'
import type { Questions } from '../../forms/questions.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { versionOf } from '../children/change-page.ts'
import { compareAnswers } from '../children/dated/page.ts'
import { fieldsOfRow, keptIn, questionsOf, typedIn } from './row-form.ts'
import { type RowPage, rowPage } from './row-page.ts'
import { isPeoplePart } from './same-person.ts'
import { groupHref, groupOf } from './ways.ts'

type Loaded = {
  readonly part: PartName
  readonly bar: ChildBar
  readonly now: Instant
  readonly questions: Questions
  /** Null for a row that is new. */
  readonly standing: KeptRow<AnyRow> | null
  readonly saver: { readonly by: string | null; readonly at: Instant } | null
  readonly saysWhy: boolean
}

// Of a section with one row for a child, a new one is the one that stands where somebody has begun it.
function rowAsked(part: PartName, row: string, rows: readonly KeptRow<AnyRow>[]): KeptRow<AnyRow> | null {
  if (row === 'new') return partOf(part).once === undefined ? null : (rows[0] ?? null)
  return rows.find(one => one.id === row) ?? null
}

async function load(ask: Ask): Promise<Loaded | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const [part = '', row = ''] = [ask.params.part, ask.params.row]
  if (child === null || !isPartName(part) || !roleMay(ask.actor.role, partOf(part).section, 'write')) return null
  if (part === 'photograph' && row === 'new') return null
  return ask.store.read(ask.asker, 'open-change', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const shown = (await readRecordSections(tx, child))[part]
    const standing = shown.kind === 'shown' ? rowAsked(part, row, shown.value) : null
    if (row !== 'new' && standing === null) return null
    const { table } = partOf(part)
    const questions = questionsOf(part, {
      schools: part === 'education' ? await readSchools(tx) : [],
      linked: await readLinkedChoices(tx, child, part),
    })
    const saver = standing && (await readSaver(tx, table, standing.id))
    const saysWhy =
      standing !== null && mustSayWhy(await readLastSaved(tx, table, standing.id), tx.actor.personId, tx.now)
    return { part, bar, now: tx.now, questions, standing, saver, saysWhy }
  })
}

function pageOf(ask: Ask, loaded: Loaded, row: string, more: Partial<RowPage>): Answer {
  const { part, bar, now, questions, standing, saysWhy } = loaded
  const fields = standing === null ? {} : fieldsOfRow(part, standing.value)
  const version = standing?.version ?? null
  const shown = { part, bar, now, row, version, saysWhy, questions, fields, faults: [], doubts: [], tokens: ask.tokens }
  return rowPage({ ...shown, ...more })
}

const newIdOf = (part: PartName, child: Id<'child'>): string =>
  partOf(part).once === undefined ? crypto.randomUUID() : child

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return pageOf(ask, loaded, loaded.standing?.id ?? newIdOf(loaded.part, loaded.bar.id), {})
}

// The form of a new row carries its id; a section with one row has the child's.
const postedRow = (ask: Ask, part: PartName, child: Id<'child'>): string | null =>
  partOf(part).once === undefined ? asId(textOf(ask.fields, '_row')) : child

async function save(ask: Ask, { part, bar }: Loaded, id: string, isNew: boolean): Promise<RowSaved> {
  const { typed, faults } = typedIn(part, ask.fields)
  if (faults.length > 0) return { kind: 'faults', faults }
  const version = isNew ? null : versionOf(ask.fields)
  const reason = textOf(ask.fields, 'change-reason')
  return saveRow(ask.store, ask.asker, { child: bar.id, part, id, version, typed, keeps: keptIn(ask.fields), reason })
}

// Of a person who is new the page that follows looks whether they are on record already.
const savedQuery = (part: PartName, row: string, isNew: boolean): string =>
  isNew && isPeoplePart(part) ? `?saved=yes&${part}=${row}` : '?saved=yes'

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { part, bar, questions, standing, saver } = loaded
  const isNew = textOf(ask.fields, '_version') === ''
  const row = isNew ? postedRow(ask, part, bar.id) : (standing?.id ?? null)
  if (row === null) return { kind: 'not-found' }
  const saved = await save(ask, loaded, row, isNew)
  const again = { fields: ask.fields, version: isNew ? null : versionOf(ask.fields) }
  switch (saved.kind) {
    case 'saved':
      return { kind: 'redirect', to: groupHref(bar.id, groupOf(part), savedQuery(part, row, isNew)) }
    case 'faults':
      return pageOf(ask, loaded, row, { ...again, faults: saved.faults })
    case 'doubts':
      return pageOf(ask, loaded, row, { ...again, doubts: saved.doubts })
    case 'stale': {
      const stands = standing === null ? {} : fieldsOfRow(part, standing.value)
      const lines = compareAnswers(questions, stands, ask.fields)
      const stale = { by: saver?.by ?? null, at: saver?.at ?? null, lines }
      return pageOf(ask, loaded, row, { fields: ask.fields, stale })
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Adding to and changing a section. */
export const rowScreen: Screen = { path: '/children/:child/record/:part/:row', get: open, post: submit }
