// Raising a dispute over the police level: which level it should be and why (POL-12.7).
import { disputeLevel } from '../../../../actions/police/dispute-level.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { endOf } from '../../../../domain/missing/index.ts'
import { isUnsettled } from '../../../../domain/police/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { isInsisted, marksOf } from '../../../forms/insisted.ts'
import { choice, line, text, timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import { readNextTime } from '../../../frame/moments.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { levelChoices } from '../assess/questions.ts'
import { sayDisputer, sayLevelOf } from '../say.ts'
import { type DisputesView, loadDisputes } from './load.ts'
import { levelLine } from './page.ts'

const questions = {
  wanted: choice('Which level should it be?', levelChoices, { required: 'Choose which level it should be' }),
  grounds: text('Why?', {
    hint: 'What you know that the police may not, and what they may have weighed differently.',
    required: 'Say why it should be another level',
  }),
  wantedBy: line('By when do you need an answer?', {
    hint: 'A time like 23:30. You can leave it empty.',
    width: 10,
  }),
  raisedAt: timed('When did you dispute it?', 'Enter when you disputed it'),
}

/** What the form shows. */
export type RaiseForm = {
  readonly id: string
  readonly tokens: Html
  readonly shown: Shown
  readonly doubts: readonly string[]
}

/** Draws the form. */
export function raisePage(view: DisputesView, { id, tokens, shown, doubts }: RaiseForm): Page {
  const { episode, subject } = view
  const marks = marksOf(doubts)
  const content = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_insisted" value="${marks}">
${drawQuestions(questions, shown)}
${button({ text: marks === '' ? 'Dispute the level' : 'Dispute the level all the same', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Dispute the police level</h1>
${doubts.map(words => warningText({ text: words, iconFallbackText: 'Warning' }))}
${warningText({ text: 'Homeward does not ring anybody. Ring 999 if there is danger now, otherwise 101, and ask for the control-room manager.', iconFallbackText: 'Warning' })}
${levelLine(view)}
${form({ action: `/episodes/${episode.id}/disputes/new`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}/disputes`, text: 'Back to the disputes' })
  const status = doubts.length > 0 ? { status: 422 } : {}
  return {
    kind: 'page',
    title: 'Dispute the police level',
    part: 'missing',
    before,
    faults: shown.faults,
    body,
    ...status,
  }
}

async function load(ask: Ask): Promise<DisputesView | null> {
  const view = await loadDisputes(ask)
  return view?.mayDispute === true ? view : null
}

const formId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

const drawn = (ask: Ask, view: DisputesView, faults: readonly Fault[], doubts: readonly string[] = []): Answer =>
  raisePage(view, { id: formId(ask), tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now }, doubts })

async function open(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : drawn(ask, view, [])
}

// What looks odd and may be right: another agency disputes the level already, or it is the very level that stands.
function doubtsOf(view: DisputesView, wanted: string, id: string): readonly string[] {
  const [other] = view.disputes.filter(one => one.id !== id && !one.ours && isUnsettled(one, endOf(view.episode)))
  return [
    ...(wanted === view.level ? [`The police level is ${sayLevelOf(view.level)} already.`] : []),
    ...(other === undefined
      ? []
      : [
          `${sayDisputer(other)} disputes the level already, since ${sayWhen(other.raisedAt, view.now)}: it should be ${sayLevelOf(other.wantedLevel)}. Yours is answered by itself.`,
        ]),
  ]
}

const refusals = {
  error: 'This episode was entered in error, so nothing more can be recorded in it',
  over: 'The child is found, so there is no level to dispute any more',
  'ours-already': 'Somebody of your agency disputes the level already. Go back to the disputes and see how it stands',
} as const

async function save(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  const typed = textOf(ask.fields, 'wantedBy')
  const wantedBy = typed === '' ? null : readNextTime(typed, ask.now)
  const late = typed !== '' && wantedBy === null
  const faults = [
    ...(read.kind === 'faults' ? read.faults : []),
    ...(late ? [{ field: 'wantedBy', text: 'When you need an answer must be a time like 23:30' }] : []),
  ]
  if (read.kind === 'faults' || read.answers.wanted === null || late) return drawn(ask, view, faults)
  const { wanted, grounds, raisedAt } = read.answers
  const id = formId(ask) as Id<'level-dispute'>
  const doubts = doubtsOf(view, wanted, id)
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return drawn(ask, view, [], doubts)
  const given = { id, wantedLevel: wanted, grounds, wantedBy, raisedAt: raisedAt?.at ?? ask.now }
  const came = await disputeLevel(ask.store, ask.asker, view.episode.id, given)
  if (came === 'done') return { kind: 'redirect', to: `/episodes/${view.episode.id}/disputes?done=raised` }
  if (came === 'not-found') return { kind: 'not-found' }
  return drawn(ask, view, [{ field: 'main-content', text: refusals[came] }])
}

/** Raising a dispute. */
export const raiseScreen: Screen = { path: '/episodes/:episode/disputes/new', get: open, post: save }
