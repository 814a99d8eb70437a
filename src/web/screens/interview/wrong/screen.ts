// A record around an interview that is wrong: it is marked as entered in error with a reason, meets nothing, and stays in history.
import { takeBackAround } from '../../../../actions/sharing/around-interview.ts'
import { earlyHelpDecisions } from '../../../../domain/sharing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { type InterviewView, interviewHref, loadInterview } from '../load.ts'
import { sayAdvocate, sayAllocation, sayRecipient, sayShare } from '../say.ts'

const questions = { reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }

const tables = {
  allocation: 'interview_allocation',
  advocate: 'advocate_offer',
  share: 'interview_share',
  decision: 'early_help_decision',
  plan: 'safety_plan',
} as const

/** What kinds of record there are to take back. */
export type WrongKind = keyof typeof tables

const isKind = (text: string): text is WrongKind => Object.hasOwn(tables, text)

/** What the page shows: which record, in words. */
export type WrongShown = {
  readonly view: InterviewView
  readonly kind: WrongKind
  readonly id: string
  readonly says: string
}

type Line = { readonly id: string; readonly may: boolean; readonly says: string }

function linesOf(view: InterviewView, kind: WrongKind): Line[] {
  const { rights, now } = view
  const standing = <T extends { readonly id: string; readonly inError: unknown }>(list: readonly T[]) =>
    list.filter(one => one.inError === null)
  switch (kind) {
    case 'allocation':
      return standing(view.allocations).map(one => ({ id: one.id, may: rights.allocate, says: sayAllocation(one) }))
    case 'advocate':
      return standing(view.advocates).map(one => ({ id: one.id, may: rights.allocate, says: sayAdvocate(one, now) }))
    case 'share':
      return standing(view.shares).map(one => ({
        ...{ id: one.id, may: rights.consent, says: `${sayRecipient(one)}. ${sayShare(one, now)}` },
      }))
    case 'decision':
      return standing(view.earlyHelp).map(one => ({
        ...{ id: one.id, may: rights.decide, says: `${earlyHelpDecisions[one.decision]}. ${one.reason}` },
      }))
    case 'plan':
      return standing(view.plans).map(one => ({ id: one.id, may: rights.plan, says: one.plan || one.referrals }))
  }
}

async function load(ask: Ask): Promise<WrongShown | null> {
  const kind = ask.params.kind ?? ''
  const view = isKind(kind) ? await loadInterview(ask) : null
  if (view === null || !isKind(kind)) return null
  const found = linesOf(view, kind).find(one => one.id === ask.params.row && one.may)
  return found === undefined ? null : { view, kind, id: found.id, says: found.says }
}

/** Draws the page. */
export function wrongPage({ view, kind, id, says }: WrongShown, tokens: Html, shown: Shown): Page {
  const { episode, subject } = view
  const content = html`${drawQuestions(questions, shown)}${button({ text: 'Mark as entered in error', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">This is wrong</h1>
${insetText({ text: says })}
<p class="govuk-body">It is not deleted: it stays in the history with your reason. Then record what is right.</p>
${form({ action: interviewHref(episode.id, `/wrong/${kind}/${id}`), tokens, body: content })}
</div></div>`
  const before = backLink({ href: interviewHref(episode.id), text: 'Back to the return interview' })
  return { kind: 'page', title: 'This is wrong', part: 'missing', before, faults: shown.faults, body }
}

async function open(ask: Ask): Promise<Answer> {
  const wrong = await load(ask)
  return wrong === null ? { kind: 'not-found' } : wrongPage(wrong, ask.tokens, { fields: {}, faults: [], now: ask.now })
}

async function save(ask: Ask): Promise<Answer> {
  const wrong = await load(ask)
  if (wrong === null) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return wrongPage(wrong, ask.tokens, { fields: ask.fields, faults: read.faults, now: ask.now })
  const { id, kind, view } = wrong
  const given = { table: tables[kind], id, reason: read.answers.reason }
  const done = await takeBackAround(ask.store, ask.asker, view.episode.id, given)
  return done.kind === 'saved'
    ? { kind: 'redirect', to: interviewHref(view.episode.id, '?done=wrong') }
    : { kind: 'not-found' }
}

/** Takes a wrong record back. */
export const wrongScreen: Screen = { path: '/episodes/:episode/interview/wrong/:kind/:row', get: open, post: save }
