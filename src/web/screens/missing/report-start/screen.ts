// The first page of a report: what is sent is always stored, and then completed in any order.
import { discardDraft } from '../../../../actions/sign-in/discard-drafts.ts'
import { readDraft, readDrafts } from '../../../../actions/sign-in/read-drafts.ts'
import { reportTogether } from '../../../../actions/together/report-together.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { readReportable } from '../../../../store/missing/reads.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { readStart } from './form.ts'
import { type Begun, startPage } from './page.ts'

// A home has a handful of children; a list of hundreds would hide the one who is missing.
const mostToChoose = 20

const begin = async (ask: Ask): Promise<Answer> => {
  const child = textOf(ask.query, 'child')
  return { kind: 'redirect', to: `/report/${crypto.randomUUID()}${asId(child) === null ? '' : `?child=${child}`}` }
}

const reportable = (ask: Ask, chosen: string) =>
  ask.store.read(ask.asker, 'open-report', tx => readReportable(tx, mostToChoose, asId(chosen)))

// The police find children whom nobody reported (POL-12.6).
const mayFind = ({ actor }: Ask): boolean =>
  roleMay(actor.role, 'police-assessments', 'write') && roleMay(actor.role, 'episodes', 'write')

async function drafted(ask: Ask, id: Id<'episode'>): Promise<Fields> {
  const answers = await readDraft(ask.store, ask.actor.personId, { form: 'report', subject: id })
  const kept = Object.fromEntries(answers.map(one => [one.question, one.value]))
  return { child: textOf(ask.query, 'child') || undefined, ...kept }
}

// What somebody began and never sent, on this device or another: it must not be lost behind a new report.
async function begun(ask: Ask, id: Id<'episode'>): Promise<readonly Begun[]> {
  const drafts = await readDrafts(ask.store, ask.actor.personId)
  return drafts.filter(draft => draft.form === 'report' && draft.subject !== id)
}

async function show(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.report ?? '')
  if (id === null) return { kind: 'redirect', to: '/report' }
  const fields = await drafted(ask, id)
  const children = await reportable(ask, textOf(fields, 'child'))
  return startPage({
    id,
    newChild: crypto.randomUUID(),
    children,
    tokens: ask.tokens,
    shown: { fields, faults: [], now: ask.now },
    begun: await begun(ask, id),
    mayFind: mayFind(ask),
  })
}

async function submit(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.report ?? '')
  if (id === null) return { kind: 'redirect', to: '/report' }
  const children = await reportable(ask, textOf(ask.fields, 'child'))
  const { report, answers, others, faults } = readStart(ask, id, children)
  const adding = textOf(ask.fields, '_add') !== ''
  if (adding || (faults.length > 0 && textOf(ask.fields, '_anyway') !== 'yes')) {
    const shown = { fields: ask.fields, faults: adding ? [] : faults, now: ask.now }
    return startPage({ id, newChild: report.newChildId, children, tokens: ask.tokens, shown, mayFind: mayFind(ask) })
  }
  const { kind } = await reportTogether(ask.store, ask.asker, { report, answers }, others)
  await discardDraft(ask.store, ask.actor.personId, { form: 'report', subject: id })
  const done = kind === report.kind ? 'reported' : 'reported-as-missing'
  return { kind: 'redirect', to: `/episodes/${id}/report?done=${done}` }
}

async function letGo(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(ask.params.report ?? '')
  if (id !== null) await discardDraft(ask.store, ask.actor.personId, { form: 'report', subject: id })
  return { kind: 'redirect', to: '/report' }
}

/** Begins a report under an id of its own, so that a draft is found again and a form sent twice is one report. */
export const reportBeginScreen: Screen = { path: '/report', get: begin }

/** The first page of a report. */
export const reportStartScreen: Screen = { path: '/report/:report', get: show, post: submit }

/** Lets go of a report that was begun and not sent. */
export const reportLetGoScreen: Screen = { path: '/report/:report/let-go', post: letGo }
