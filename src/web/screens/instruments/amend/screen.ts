// Amending a submitted form, page by page, with a reason.
import { StaleSave } from '../../../../actions/doors.ts'
import { type Amended, type AmendedAnswer, amendForm } from '../../../../actions/instruments/amend-form.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { answersOf, askedOf, type StoredAnswers } from '../../../../domain/instruments/index.ts'
import { type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { type Filling, formHref, mayAnswer } from '../filling.ts'
import { withOneOf } from '../input/one-of.ts'
import { readQuestion, shownOf } from '../input/read-question.ts'
import { type Opened, openPage } from '../page/opened.ts'
import { isForeign } from '../page/save.ts'
import { type AmendView, amendPage } from './page.ts'

const isToAmend = ({ form, of, role }: Filling): boolean =>
  form.submittedAt !== null && form.enteredInErrorAt === null && roleMay(role, of.section, 'write')

async function open(ask: Ask): Promise<Opened | 'elsewhere' | null> {
  const opened = await openPage(ask)
  if (opened === null) return null
  return isToAmend(opened.filling) ? opened : 'elsewhere'
}

const nothing = {
  fields: null,
  reason: '',
  faults: new Map<string, string>(),
  moreFaults: [],
  stale: false,
  asksMore: false,
}

async function show(ask: Ask): Promise<Answer> {
  const opened = await open(ask)
  if (opened === null) return { kind: 'not-found' }
  if (opened === 'elsewhere') return { kind: 'redirect', to: formHref(textForm(ask)) }
  return amendPage({ ...opened, ...nothing })
}

const textForm = (ask: Ask) => (ask.params.form ?? '') as Parameters<typeof formHref>[0]

type Typed = { readonly changed: readonly AmendedAnswer[]; readonly faults: ReadonlyMap<string, string> }

// The page may show questions of other pages that the change asks for: whatever it showed is read.
function typedIn({ of, role, stored, writer }: Filling, fields: Fields): Typed {
  const changed: AmendedAnswer[] = []
  const faults = new Map<string, string>()
  for (const [id, question] of Object.entries(of.questions)) {
    if (fields[`_version-${id}`] === undefined || !mayAnswer(role, of, question)) continue
    const read = readQuestion(id, question, fields)
    if (read.kind === 'refused') faults.set(id, read.says)
    else if (isForeign(question, read, stored.get(id), writer)) faults.set(id, 'Sign with your own account.')
    else if (read.mark !== shownOf(id, fields).mark)
      changed.push({ question: id, value: read.value, notKnown: read.notKnown })
  }
  return { changed, faults }
}

// The questions that are asked once the answers are what was typed.
function askedWith(filling: Filling, changed: readonly AmendedAnswer[]): readonly string[] {
  const { of, stored, around, now } = filling
  const typed = changed.map(one => [one.question, { ...one, cameFrom: '', version: 0, by: '', at: now }] as const)
  const after: StoredAnswers = new Map([...stored, ...typed])
  return askedOf(of.questions, answersOf(of.questions, after), around)
}

type NotReady = Extract<Amended, { kind: 'not-ready' }>

// What the change asks for stands on the same page, wherever the form has it.
function askingMore(opened: Opened, changed: readonly AmendedAnswer[], { unanswered, findings }: NotReady): Opened {
  const { filling, page } = opened
  const more = unanswered.filter(id => !page.questions.includes(id))
  const looked = { ...filling.looked, findings }
  return {
    filling: { ...filling, asked: askedWith(filling, changed), looked },
    page: { ...page, questions: [...page.questions, ...more] },
  }
}

function refusalOf(opened: Opened, { changed }: Typed, done: Amended): (Opened & Partial<AmendView>) | null {
  if (done.kind === 'not-ready') return { ...askingMore(opened, changed, done), asksMore: done.unanswered.length > 0 }
  if (done.kind === 'unchanged')
    return { ...opened, moreFaults: [{ field: 'reason', text: 'Nothing on this page was changed' }] }
  if (done.kind !== 'refused') return null
  if (done.question === null) return { ...opened, moreFaults: [{ field: 'reason', text: done.says }] }
  const label = opened.filling.of.questions[done.question]?.label ?? done.question
  return { ...opened, faults: new Map([[done.question, `“${label}” ${done.says}`]]) }
}

async function amend(ask: Ask): Promise<Answer> {
  const opened = await open(ask)
  if (opened === null) return { kind: 'not-found' }
  if (opened === 'elsewhere') return { kind: 'redirect', to: formHref(textForm(ask)) }
  const { form, of } = opened.filling
  const fields = withOneOf(of.questions, ask.fields)
  const typed = typedIn(opened.filling, fields)
  const reason = textOf(fields, 'reason')
  const again = (more: Partial<AmendView>): Answer => amendPage({ ...opened, ...nothing, fields, reason, ...more })
  const moreFaults: Fault[] = reason === '' ? [{ field: 'reason', text: 'Say why it is changed' }] : []
  if (typed.faults.size > 0 || moreFaults.length > 0) return again({ faults: typed.faults, moreFaults })
  try {
    const version = numberOf(fields, '_version') ?? 0
    const done = await amendForm(ask.store, ask.asker, form.id, version, 0, typed.changed, reason)
    if (done.kind === 'not-found') return { kind: 'not-found' }
    const refused = refusalOf(opened, typed, done)
    return refused === null ? { kind: 'redirect', to: formHref(form.id, '?done=amended') } : again(refused)
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    return again({ stale: true })
  }
}

/** Amending one page of a form. */
export const formAmendScreen: Screen = { path: '/forms/:form/amend/:page', get: show, post: amend }
