// The whole record of a child on one page, to be read and printed: what warns first, then every section that may be seen.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { displayName, sayBirth } from '../../../../domain/children/index.ts'
import { type Instant, sayMoment } from '../../../../domain/kernel/index.ts'
import { headOf, type PartName, partNames, partOf, sayRow } from '../../../../domain/record/index.ts'
import type { RecordSections } from '../../../../store/record/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { dutyRow } from '../../duties/duty-rows.ts'
import { drawRecordSections } from '../../record/draw.ts'
import { assessed } from '../child/assessed.ts'
import { otherRecords } from '../child/group.ts'
import { countsList, episodeTable, meetingTable, picture } from '../child/happened.ts'
import { mustNotBeTold, socialCare, wherePlaced, whoIsInvolved } from '../child/people.ts'
import type { ChildView } from '../child/view.ts'
import { ownWords, whoTheyAre, worries } from '../child/who.ts'
import { childBar, childHref, openNow } from '../child-bar.ts'

/** What the page shows, and who asked for it. */
export type WholePage = {
  readonly view: ChildView
  readonly sections: RecordSections
  readonly role: Role
  readonly by: string
}

type Chapter = { readonly id: string; readonly title: string; readonly body: Html | false | null }

function urgent({ health }: RecordSections): string[] {
  if (health.kind === 'hidden') return []
  const now = health.value.filter(({ value }) => value.urgent === 'yes' && (value.until ?? null) === null)
  return now.map(({ value }) => {
    const said = sayRow('health', value).flatMap(({ label, says }) => (label === 'Urgent' ? [] : [says]))
    return [headOf('health', value), ...said].join('. ')
  })
}

function warnings({ view, sections }: WholePage): Html {
  const { bar, open, blocks } = view.record
  const told = blocks.kind === 'hidden' ? [] : blocks.value.filter(({ until }) => until === null || until > view.now)
  return html`${openNow(bar, open, view.now)}
${told.map(({ value }) => warningText({ text: `Do not notify ${value.who}: ${value.reason}`, iconFallbackText: 'Warning' }))}
${urgent(sections).map(text => warningText({ text: `Urgent health need: ${text}`, iconFallbackText: 'Warning' }))}`
}

function duties({ view, role }: WholePage): Html | null {
  if (view.duties.kind === 'hidden') return null
  const rows = view.duties.value.map(duty => dutyRow(duty, view.now, { showChild: false, role }))
  return stackedTable({
    caption: 'Duties, the open ones first',
    captionClasses: 'govuk-visually-hidden',
    columns: ['Duty', 'How it stands', 'When', 'Whose'].map(label => ({ label })),
    rows: rows.map(({ title, stateText, dueText, owner }) =>
      [title, stateText, dueText, owner ?? ''].map(text => ({ text })),
    ),
    emptyText: 'Nothing is due for this child.',
  })
}

function missing({ view }: WholePage): Html | null {
  const { episodes, now } = view
  if (episodes.kind === 'hidden') return null
  return html`${countsList(episodes.value, now)}
<div class="hw-no-print">${picture(view, episodes.value)}</div>
${episodeTable(episodes.value, now, 'Every episode, latest first')}`
}

const shownParts = (sections: RecordSections): PartName[] => partNames.filter(part => sections[part].kind === 'shown')

// A form may have the child's words where the interviews are not for this role.
const ownWordsChapter = (view: ChildView): Html | null =>
  view.childsView.kind === 'hidden' && (view.formWords ?? null) === null ? null : ownWords(view)

function chapters(page: WholePage): Chapter[] {
  const { view, sections } = page
  const { record } = view
  const shown = (of: { readonly kind: string }, body: () => Html | false | null) =>
    of.kind === 'shown' ? body() : null
  return [
    { id: 'identity', title: 'Who the child is', body: whoTheyAre(view, null) },
    { id: 'worries', title: 'What we worry about', body: shown(view.duties, () => worries(view)) },
    { id: 'assessed', title: 'Assessments', body: view.forms?.kind === 'hidden' ? null : assessed(view) },
    { id: 'duties', title: 'Duties', body: duties(page) },
    { id: 'own-words', title: 'In their own words', body: ownWordsChapter(view) },
    { id: 'episodes', title: 'Missing episodes', body: missing(page) },
    { id: 'meetings', title: 'Intervention meetings', body: shown(view.meetings, () => meetingTable(view, 'all')) },
    { id: 'involvement', title: 'Who is involved', body: shown(record.involvements, () => whoIsInvolved(view, null)) },
    { id: 'do-not-notify', title: 'Who must not be told', body: shown(record.blocks, () => mustNotBeTold(view, null)) },
    { id: 'placements', title: 'Where the child lives', body: shown(record.placements, () => wherePlaced(view, null)) },
    { id: 'social-care', title: 'Social care', body: shown(record.socialCare, () => socialCare(view, null)) },
    ...shownParts(sections).map(part => ({
      id: part,
      title: partOf(part).title,
      body: drawRecordSections(sections, { links: false }, [part]),
    })),
  ]
}

// These draw their own heading with this id; the others get it here.
const withoutHeading = new Set(['duties', 'episodes', 'meetings'])

const drawChapter = ({ id, title, body }: Chapter): Html =>
  html`<div class="hw-chapter">${withoutHeading.has(id) && html`<h2 class="govuk-heading-m" id="${id}">${title}</h2>`}
${body}</div>`

function hiddenTitles({ sections, role }: WholePage, all: readonly Chapter[]): string[] {
  const parts = partNames.filter(part => sections[part].kind === 'hidden')
  const known = parts.filter(part => part !== 'sexual-health-and-identity' || roleMay(role, 'health', 'read'))
  return [
    ...all.filter(({ body }) => body === null).map(({ title }) => title),
    ...known.map(part => partOf(part).title),
  ]
}

function contents(shown: readonly Chapter[]): Html {
  return html`<nav class="hw-contents" aria-labelledby="contents"><h2 class="govuk-heading-s" id="contents">Contents</h2>
<ol class="govuk-list govuk-list--number">${shown.map(({ id, title }) => html`<li><a class="govuk-link" href="#${id}">${title}</a></li>`)}</ol></nav>`
}

const printedBy = ({ view, by }: WholePage, now: Instant): Html => {
  const { identity } = view.record.bar
  return html`<p class="hw-whole__line">${displayName(identity)}, ${sayBirth(identity.born)} · Official: sensitive · Printed by ${by}, ${sayMoment(now)}</p>`
}

/** Draws the page. */
export function wholePage(page: WholePage): Page {
  const { view, role } = page
  const { bar } = view.record
  const all = chapters(page)
  const shown = all.filter(({ body }) => body !== null && body !== false)
  const hidden = hiddenTitles(page, all)
  return {
    kind: 'page',
    title: 'The whole record',
    part: 'children',
    before: html`${backLink({ href: childHref(bar.id), text: 'Back to the child' })}<div class="hw-no-print">${childBar(bar, view.now)}</div>`,
    body: html`<div class="hw-whole">
<div class="hw-whole__head">${printedBy(page, view.now)}</div>
<div class="hw-whole__body">
<h1 class="govuk-heading-l">The whole record of ${displayName(bar.identity)}</h1>
<p class="govuk-body hw-no-print">Print it with your browser. That it was opened to be printed is noted, with your name.</p>
${otherRecords(view, role)}
${warnings(page)}
${contents(shown)}
${shown.map(drawChapter)}
${hidden.length > 0 && html`<p class="govuk-body">Hidden, because they are not for your role: ${hidden.join(', ')}.</p>`}
</div></div>`,
  }
}
