// Saying of somebody of the family that they must not be told, from their line of the record (FOUND-13.1b, GAP-65).
import { blockFamilyMember } from '../../../actions/record/block-family-member.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Instant } from '../../../domain/kernel/index.ts'
import { relations } from '../../../domain/record/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readRecordSections } from '../../../store/record/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { drawQuestions } from '../../forms/draw-form.ts'
import { text } from '../../forms/questions.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { changePage } from '../children/change-page.ts'
import { groupHref, partHref } from './ways.ts'

/** What the page shows: who it is about, and the id of the block to be made. */
export type BlockPage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly member: { readonly id: string; readonly says: string }
  readonly block: string
}

const questions = {
  reason: text('Why must they not be told?', {
    rows: 4,
    hint: 'What could happen if they knew. Everyone who would tell them reads this first.',
  }),
}

/** Draws the page. */
export function blockPage(shown: BlockPage, ask: Pick<Ask, 'fields' | 'tokens'>, faults: readonly Fault[]): Page {
  const { bar, now, member, block } = shown
  return changePage({
    title: 'Say that they must not be told',
    bar,
    now,
    action: partHref(bar.id, 'family', member.id, '/must-not-be-told'),
    tokens: ask.tokens,
    hidden: { _row: block },
    questions: html`${insetText({ text: member.says })}${drawQuestions(questions, { fields: ask.fields, faults, now })}`,
    button: 'Save',
    fields: ask.fields,
    faults,
    advice: ['This beats every notice, letter and copy about the child, whatever else says that they are told.'],
    reason: 'none',
  })
}

async function load(ask: Ask): Promise<Omit<BlockPage, 'block'> | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'notify-blocks', 'write')) return null
  return ask.store.read(ask.asker, 'open-change', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const { family } = await readRecordSections(tx, child)
    const row = family.kind === 'shown' ? family.value.find(one => one.id === ask.params.row) : undefined
    if (row === undefined) return null
    const says = `${row.value.name} (${relations[row.value.relation]})`
    return { bar, now: tx.now, member: { id: row.id, says } }
  })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return blockPage({ ...loaded, block: crypto.randomUUID() }, ask, [])
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  const id = asId(textOf(ask.fields, '_row'))
  if (loaded === null || id === null) return { kind: 'not-found' }
  const { bar, member } = loaded
  const wanted = { child: bar.id, member: member.id, id, reason: textOf(ask.fields, 'reason') }
  const saved = await blockFamilyMember(ask.store, ask.asker, wanted)
  if (saved.kind === 'saved') return { kind: 'redirect', to: groupHref(bar.id, 'people', '?saved=yes') }
  return saved.kind === 'faults' ? blockPage({ ...loaded, block: id }, ask, saved.faults) : { kind: 'not-found' }
}

/** Saying that somebody of the family must not be told. */
export const blockScreen: Screen = {
  path: '/children/:child/record/family/:row/must-not-be-told',
  get: open,
  post: submit,
}
