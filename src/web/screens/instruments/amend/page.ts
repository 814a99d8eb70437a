// Amending one page of a submitted form: its questions as they read, and why they are changed.
import { sayStored } from '../../../../domain/instruments/index.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { textarea } from '../../../components/textarea/textarea.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { formHref } from '../filling.ts'
import { drawFindings } from '../findings.ts'
import type { AskedQuestion } from '../input/asked.ts'
import type { Opened } from '../page/opened.ts'
import { fillPage, type PageView } from '../page/page.ts'

/** What the page shows. */
export type AmendView = Opened & {
  readonly fields: PageView['fields']
  readonly reason: string
  readonly faults: ReadonlyMap<string, string>
  readonly moreFaults: readonly Fault[]
  /** Whether somebody else amended the form while this was written. */
  readonly stale: boolean
  /** Whether the change asks for more, which the page then shows besides. */
  readonly asksMore: boolean
}

const stands = ({ question, stored, fields }: AskedQuestion): Html | false => {
  if (fields === null) return false
  const says = sayStored(question, stored)
  return html`<p class="hw-from">It reads now: <span class="hw-said" dir="auto">${says === '' ? 'nothing' : says}</span></p>`
}

const staleWords = html`<div class="govuk-inset-text" role="alert"><strong>Somebody amended this form while you were writing.</strong> What it reads now stands above each field, and what you typed is in the fields. Look at both, then amend it again.</div>`

function above({ filling, stale, asksMore, reason, moreFaults }: AmendView): Html {
  const fault = moreFaults.find(({ field }) => field === 'reason')
  const problems = filling.looked.findings.filter(({ kind }) => kind === 'problem')
  return html`${stale && staleWords}
${asksMore && insetText({ text: 'With this change the questions at the end of this page must be answered too. “Not known” is an answer where it is offered.' })}
${drawFindings(problems)}
${textarea({
  name: 'reason',
  label: { text: 'Why is it changed?', classes: 'govuk-label--s' },
  hint: { text: 'What was submitted stays in history, and this reason stands beside the change.' },
  value: reason,
  rows: 2,
  errorMessage: fault && { text: fault.text },
  attributes: { dir: 'auto' },
})}`
}

/** Draws the page. */
export function amendPage(view: AmendView): Page {
  const { filling, page, fields, faults, moreFaults } = view
  const { form, looked } = filling
  const drawn = fillPage({
    filling: { ...filling, looked: { ...looked, findings: [] } },
    page,
    action: formHref(form.id, `/amend/${view.page.key}`),
    button: 'Amend the form',
    heading: `Amend: ${page.title}`,
    above: above(view),
    hidden: html`<input type="hidden" name="_version" value="${form.version}">`,
    aboveOf: stands,
    keepsTyped: true,
    ...{ fields, faults, moreFaults, theirs: new Map(), more: null, autosaves: false },
    back: { href: formHref(form.id), text: 'Back to the form' },
  })
  return view.stale ? { ...drawn, status: 409 } : drawn
}
