// The page of a child: where the child is, what must happen next, what has happened, and who is involved.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { button } from '../../../components/button/button.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { maybeSameLine } from '../../duplicates/part.ts'
import { groupWorkPart } from '../../groups/part.ts'
import { exploitationPart } from '../../markers/part.ts'
import { programmePart } from '../../programme/part.ts'
import { drawPhotograph } from '../../record/picture.ts'
import { childBar, childHref, childParts, openNow } from '../child-bar.ts'
import { assessed } from './assessed.ts'
import { otherRecords } from './group.ts'
import { happened } from './happened.ts'
import { whatNext } from './next.ts'
import { mustNotBeTold, socialCare, wherePlaced, whoIsInvolved, whyMayISee } from './people.ts'
import type { ChildView } from './view.ts'
import { ownWords, whoTheyAre, worries } from './who.ts'

/** What was just done, by the code that the address carries. */
export const justDone: Readonly<Record<string, string>> = {
  made: 'The record is made',
  identity: 'Who the child is has been saved',
  responsible: 'The authority that answers for the child has been saved',
  placements: 'Where the child lives has been saved',
  'social-care': 'The status in social care has been saved',
  involvement: 'Who is involved has been saved',
  'do-not-notify': 'Who must not be told has been saved',
  'same-child': 'Both records stand as one child',
  'two-children': 'It is remembered that they are two children',
  'not-two-children': 'It is open again whether they are one child',
}

function blocksLine({ record }: ChildView): Html | false {
  const { blocks } = record.bar
  if (blocks === null || blocks === 0) return false
  const people = blocks === 1 ? '1 person' : `${blocks} people`
  return warningText({
    html: html`Do not notify: ${people}. <a class="govuk-link" href="#do-not-notify">Who and why</a>`,
  })
}

function atTheHead(view: ChildView): Html {
  const { bar, open } = view.record
  return html`${openNow(bar, open, view.now)}
${blocksLine(view)}`
}

// Where the same record stands in another shape: for a door, for paper, and as it was.
const waysOn = (
  { record: { bar }, sections }: ChildView,
  role: Role,
): Html => html`<ul class="govuk-list hw-ways hw-no-print">
${
  sections?.['missing-profile'].kind === 'shown' &&
  html`<li><a class="govuk-link" href="${childHref(bar.id, '/profile')}">Profile for the police</a></li>
`
}<li><a class="govuk-link" href="${childHref(bar.id, '/door')}">At the door</a></li>
<li><a class="govuk-link" href="${childHref(bar.id, '/whole')}">The whole record, to print</a></li>
<li><a class="govuk-link" href="${childHref(bar.id, '/as-known')}">As it was known before</a></li>
${
  roleMay(role, 'assessments', 'read') &&
  html`<li><a class="govuk-link" href="${childHref(bar.id, '/next')}">Matrices and what happens now</a></li>`
}
<li><a class="govuk-link" href="${childHref(bar.id, '/borders')}">Across borders</a></li>
</ul>`

// Nothing to report of a child who is missing already; every other standing may turn into it.
function reportButton({ record: { bar } }: ChildView): Html | false {
  const missing = bar.open?.kind === 'missing' && bar.open.foundAt === null
  const words = { text: 'Report this child missing', href: `/report?child=${bar.id}` }
  return !missing && button({ ...words, classes: 'govuk-button--warning hw-no-print' })
}

function exploitation({ markers, now, record: { bar } }: ChildView, role: Role): Html | false {
  return markers !== undefined && exploitationPart({ child: bar.id, markers, now }, role)
}

const work = (view: ChildView, role: Role): Html => {
  const { now, programmes, groupWork, record } = view
  return html`${programmes !== undefined && programmePart({ child: record.bar.id, programmes, now }, role)}
${groupWork !== undefined && groupWorkPart({ child: record.bar.id, groupWork, now }, role)}`
}

function body(view: ChildView, role: Role, done: string | null): Html {
  const { bar } = view.record
  return html`${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-visually-hidden">The record of a child</h1>
${childParts(bar.id, 'overview', role)}
${otherRecords(view, role)}${view.maybeSame && maybeSameLine(view.maybeSame, role)}
${view.sections && drawPhotograph(view.sections, 'small')}
${atTheHead(view)}
${reportButton(view)}
${waysOn(view, role)}
<div class="govuk-grid-row">
<div class="govuk-grid-column-two-thirds">${whatNext(view, role)}</div>
<div class="govuk-grid-column-one-third">${worries(view)}${exploitation(view, role)}${work(view, role)}${assessed(view)}${ownWords(view)}</div>
</div>
${happened(view)}
${whoIsInvolved(view, role)}
<div class="govuk-grid-row">
<div class="govuk-grid-column-one-half">${whoTheyAre(view, role)}</div>
<div class="govuk-grid-column-one-half">${mustNotBeTold(view, role)}</div>
</div>
${wherePlaced(view, role)}
${socialCare(view, role)}
${whyMayISee(view, role)}`
}

/** Draws the page. */
export function childPage(view: ChildView, role: Role, done: string | null = null): Page {
  return {
    kind: 'page',
    title: 'Record of a child',
    part: 'children',
    before: childBar(view.record.bar, view.now),
    body: body(view, role, done),
  }
}
