// One page of questions of a form.
import { displayName } from '../../../../domain/children/index.ts'
import { type Finding, type FormPage, noticesOf, pagesOf } from '../../../../domain/instruments/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { form as formOf } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { understandingBox } from '../../protection/understanding.ts'
import { tickGroup } from '../column-tick/draw.ts'
import { type Filling, formHref, mayAnswer, maySee, pageHref, tabTitle } from '../filling.ts'
import { drawFindings } from '../findings.ts'
import type { AskedQuestion } from '../input/asked.ts'
import { drawQuestion } from '../input/draw-question.ts'
import { drawOneOf } from '../input/one-of.ts'
import { fieldOf } from '../input/read-question.ts'
import { askedOn, idsOn, type NotSaved } from './asks.ts'
import { drawCollision } from './collision.ts'
import type { Theirs } from './save.ts'

/** What the page shows. */
export type PageView = {
  readonly filling: Filling
  readonly page: FormPage
  /** Where it is sent and where it is saved as it is typed. */
  readonly action: string
  readonly button: string
  /** Stands before the questions, such as the reason that an amendment needs. */
  readonly above?: Html | false
  readonly hidden?: Html | false
  /** Stands before the fields of one question. */
  readonly aboveOf?: (asked: AskedQuestion) => Html | false
  /** Whether every field shows what was typed: where nothing is saved by itself. */
  readonly keepsTyped?: true
  /** What the page is called where it is another thing than filling in. */
  readonly heading?: string
  readonly faults: ReadonlyMap<string, string>
  readonly moreFaults?: readonly Fault[]
  readonly theirs: Theirs
  /** What was typed to those that were not saved; null where the page is opened. */
  readonly fields: NotSaved['fields']
  readonly more: { readonly id: string; readonly rows: number } | null
  readonly back: { readonly href: string; readonly text: string }
  readonly autosaves: boolean
}

// What the form prints before a section is read where the section begins; on its later pages it is folded away.
function noticesBefore({ filling: { of, answers, around }, page }: PageView, section: string): Html | false {
  const notices = noticesOf(of.notices, answers, around)
  const says = notices.flatMap(({ at, says }) => (typeof at === 'object' && at.section === section ? [says] : []))
  if (says.length === 0) return false
  const first = pagesOf(of).find(({ questions }) => questions.some(id => of.questions[id]?.section === section))
  const lines = says.map(text => html`<p class="govuk-body">${text}</p>`)
  return first?.key === page.key
    ? insetText({ html: html`${lines}` })
    : details({ summaryText: `What the form says before “${section}”`, html: html`${lines}` })
}

// Only what was not saved is shown as it was typed; the rest is shown as it stands.
function asksOf(view: PageView): AskedQuestion[] {
  const { filling, page, faults, theirs, fields, more } = view
  return idsOn(page, filling).flatMap(id => {
    const typed = view.keepsTyped === true || faults.has(id) || theirs.has(id) ? fields : null
    return askedOn(filling, id, { fields: typed, faults }, more) ?? []
  })
}

function readOnly({ filling: { of, role } }: PageView, { question, stored }: AskedQuestion): Html {
  const seen = maySee(role, of, question)
  const says = seen ? 'Your role can read this and not write it.' : 'You may not see this section.'
  return html`<p class="govuk-body"><strong>${question.label}</strong><br>${says} ${seen && stored !== undefined && 'It is answered.'}</p>`
}

function aboveOf(view: PageView, asked: AskedQuestion): Html | false {
  const { id, question } = asked
  if (view.theirs.has(id)) return drawCollision(id, question, view.theirs.get(id), view.filling)
  return view.aboveOf?.(asked) ?? false
}

function drawOne(view: PageView, asked: AskedQuestion, all: readonly AskedQuestion[]): Html | false {
  const { of, role } = view.filling
  const { oneOf } = asked.question
  if (!mayAnswer(role, of, asked.question)) return readOnly(view, asked)
  if (oneOf === undefined) return drawQuestion(asked, aboveOf(view, asked))
  const those = all.filter(one => one.question.oneOf === oneOf)
  if (those[0] !== asked) return false
  return drawOneOf(oneOf, those, html`${those.map(one => aboveOf(view, one))}`)
}

function drawSections(view: PageView): Html[] {
  const asks = asksOf(view)
  const sections = [...new Set(asks.map(({ question }) => question.section))]
  return sections.map(section => {
    const own = asks.filter(({ question }) => question.section === section)
    const heading = sections.length > 1 && html`<h2 class="govuk-heading-m">${section}</h2>`
    const drawn = own.map(one => drawOne(view, one, asks))
    return html`${heading}${noticesBefore(view, section)}${hasTicks(own) ? tickGroup(section, drawn) : drawn}`
  })
}

const hasTicks = (asks: readonly AskedQuestion[]): boolean =>
  asks.some(({ question }) => question.input.kind === 'column-tick')

const isHere = ({ question, kind }: Finding, page: FormPage): boolean =>
  question === null ? kind === 'prompt' : page.questions.includes(question)

/** The faults as the summary lists them. */
function faultsOf({ filling, faults, moreFaults = [] }: PageView): Fault[] {
  const own = [...faults].flatMap(([id, text]) => {
    const question = filling.of.questions[id]
    return question === undefined ? [] : [{ field: fieldOf(id, question), text }]
  })
  return [...moreFaults, ...own]
}

// The first button of a form is the one that the Enter key presses: it must not be one that takes a row out.
const firstButton = html`<button class="hw-first-button" type="submit" tabindex="-1" aria-hidden="true">Save</button>`

function caption({ filling: { of, bar }, page }: PageView): string {
  const pages = pagesOf(of)
  const n = pages.findIndex(one => one.key === page.key) + 1
  return `${of.name}, ${displayName(bar.identity)}, page ${n} of ${pages.length}`
}

/** Draws the page. */
export function fillPage(view: PageView): Page {
  const { filling, page, action, back, theirs } = view
  const { bar, now, looked, tokens } = filling
  const heading = view.heading ?? page.title
  const findings = looked.findings.filter(one => isHere(one, page))
  const sections = drawSections(view)
  const content = html`${view.hidden}${firstButton}${view.above}${sections}
<div class="govuk-button-group">${button({ text: view.button, preventDoubleClick: true })}
<a class="govuk-link" href="${back.href}">${back.text}</a></div>`
  const autosave = view.autosaves ? `${action}/as-typed` : undefined
  const collided = theirs.size > 0 && warnOfCollisions(theirs.size)
  const body = html`${childBar(bar, now)}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${caption(view)}</span>
<h1 class="govuk-heading-l">${heading}</h1>
${collided}${page.key === pagesOf(filling.of)[0]?.key && understandingBox(filling.understanding ?? null)}${page.advice && html`<p class="govuk-body">${page.advice}</p>`}
${drawFindings(findings, bar)}
${formOf({ action, tokens, autosave, body: content })}
</div></div>`
  const faults = faultsOf(view)
  const status = theirs.size > 0 ? { status: 409 } : {}
  return {
    kind: 'page',
    title: tabTitle(heading),
    part: 'children',
    before: backLink(back),
    body,
    faults,
    ...status,
  }
}

const warnOfCollisions = (count: number): Html =>
  html`<div class="govuk-inset-text" role="alert"><strong>${count === 1 ? 'One answer was' : `${count} answers were`} changed while you were writing.</strong> Both are shown. Choose which to keep, then save again. Everything else on this page is saved.</div>`

/** The page after this one; null after the last. */
export function nextPage(filling: Filling, page: FormPage): string {
  const pages = pagesOf(filling.of)
  const next = pages[pages.findIndex(one => one.key === page.key) + 1]
  return next === undefined ? formHref(filling.form.id, '/check') : pageHref(filling.form.id, next)
}
