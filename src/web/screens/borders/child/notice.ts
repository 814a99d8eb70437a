// Recording that a notification of a placement went, or came, for a child who has a record (PLAC-A6.1, PLAC-20.2a).
import { notificationForms, recordPlacementNotice } from '../../../../actions/borders/placements.ts'
import { asId, dayOf, type Id, sayDay } from '../../../../domain/kernel/index.ts'
import { readFormsOf } from '../../../../store/instruments/reads.ts'
import type { Choice } from '../../../forms/questions.ts'
import { choice, line, moment, pick } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { childHref } from '../../children/child-bar.ts'
import { nameOf } from '../../instruments/say-form.ts'
import { choicesOf } from '../../missing/acts/act.ts'
import { noticeAbout, noticeMeans } from '../say.ts'
import { type ChildForm, childFormPage } from './form.ts'
import { type ChildAcross, loadAcross } from './view.ts'

/** What is asked. */
export const noticeQuestions = (forms: readonly Choice<string>[], placedHere: boolean) => ({
  direction: choice(
    'Did it go, or did it come?',
    choicesOf(
      placedHere
        ? { received: 'It came from the placing authority', sent: 'We sent it' }
        : { sent: 'We sent it', received: 'It came from the placing authority' },
    ),
    { required: 'Choose whether it went or came' },
  ),
  about: choice('What is it about?', choicesOf(noticeAbout), { required: 'Choose what it is about' }),
  party: line('To whom did it go, or from whom did it come?', {
    hint: 'A role’s mailbox or a post, never a person’s own address.',
    required: 'Enter to whom it went, or from whom it came',
  }),
  means: choice('How?', choicesOf(noticeMeans), { required: 'Choose how' }),
  at: moment('When?', { required: 'Enter when it was', presetNow: true }),
  form: pick('Which form is it?', forms, { hint: 'A submitted notification of this child, if it is here.' }),
})

type Loaded = { readonly view: ChildAcross; readonly forms: readonly Choice<string>[] }

async function load(ask: Ask): Promise<Loaded | null> {
  const view = await loadAcross(ask)
  if (view === null || !view.mayNotify) return null
  const codes: readonly string[] = Object.values(notificationForms)
  const forms = await ask.store.read(ask.asker, 'see-notification-forms', tx => readFormsOf(tx, view.bar.id))
  const own = forms.filter(
    one => codes.includes(one.instrument) && one.submittedAt !== null && one.enteredInErrorAt === null,
  )
  const text = (one: (typeof own)[number]) =>
    `${nameOf(one)}, submitted ${one.submittedAt === null ? '' : sayDay(dayOf(one.submittedAt))}`
  return { view, forms: own.map(one => ({ value: one.id, text: text(one) })) }
}

const shapeOf = (ask: Ask, { view, forms }: Loaded, faults: readonly Fault[]): ChildForm => ({
  ...{ title: 'Record a notification of a placement', path: '/borders/notice', button: 'Save the notification' },
  advice: [
    'Fill in and submit the form first, where it is filled in here: “All forms” on the child’s page. Homeward sends no mail: it goes by secure e-mail to the role’s mailbox in “Who to call”, and this says when.',
  ],
  questions: noticeQuestions(forms, view.placedHere),
  hidden: { _id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID() },
  ...{ tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now } },
})

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  return loaded === null ? { kind: 'not-found' } : childFormPage(loaded.view, shapeOf(ask, loaded, []))
}

async function save(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { view, forms } = loaded
  const read = readForm(noticeQuestions(forms, view.placedHere), ask.fields, ask.now)
  if (read.kind === 'faults') return childFormPage(view, shapeOf(ask, loaded, read.faults))
  const { direction, about, party, means, at, form } = read.answers
  const saved = await recordPlacementNotice(ask.store, ask.asker, {
    id: (asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'placement-notice'>,
    ...{ child: view.bar.id, formId: form as Id<'form'> | null, direction: direction ?? 'sent', about: about ?? 'new' },
    ...{ party, means: means ?? 'secure-email', at: at?.at ?? ask.now },
  })
  return saved ? { kind: 'redirect', to: childHref(view.bar.id, '/borders?done=notice') } : { kind: 'not-found' }
}

/** Recording a notification. */
export const noticeScreen: Screen = { path: '/children/:child/borders/notice', get: open, post: save }
