// A child across borders on one page: the authorities, notifications of placements, and the reviewing officer's reports.
import { adequacies, type Exception } from '../../../../domain/borders/index.ts'
import { type Instant, sayDay } from '../../../../domain/kernel/index.ts'
import { ruleOf } from '../../../../domain/protocol/index.ts'
import type { PlacementNotice, StatutoryReview } from '../../../../store/borders/reads.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref, sayAuthority } from '../../children/child-bar.ts'
import { partHref } from '../../record/ways.ts'
import { sayWhen } from '../../say.ts'
import { dutiesList } from '../letters/page.ts'
import { noticeAbout, noticeMeans } from '../say.ts'
import type { ChildAcross } from './view.ts'

const doneWords: Readonly<Record<string, string>> = {
  notice: 'The notification is saved.',
  review: 'The statutory review is saved.',
  report: 'The report of the reviewing officer is saved.',
  told: 'It is saved that the team manager was told.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null => doneWords[word] ?? null

const areaNames: Readonly<Record<string, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  elsewhere: 'Outside Staffordshire and Stoke-on-Trent',
}

function authorities({ bar, hosts }: ChildAcross): Html {
  const lives = bar.lives.kind === 'shown' ? bar.lives.value : null
  const standing = (hosts ?? []).filter(({ value }) => value.until === null)
  const facts = [
    { label: 'Responsible authority', value: { text: sayAuthority(bar) } },
    {
      label: 'Host authority',
      value: lives === null ? null : { text: areaNames[lives.area] ?? '' },
      unknownText: 'Where the child lives is not recorded, or not shown to you',
    },
    ...standing.map(({ value }) => ({
      label: 'Host outside the area',
      value: {
        text: `${value.authority}. Its protocol: ${value.protocol === '' ? 'not recorded' : value.protocol}`,
      },
      ...(value.contact === '' ? {} : { provenance: value.contact }),
    })),
  ]
  return html`<h2 class="govuk-heading-m">Authorities</h2>${factList({ facts })}
<ul class="govuk-list hw-no-print"><li><a class="govuk-link" href="${childHref(bar.id, '/responsible')}">Change the responsible authority</a></li>
<li><a class="govuk-link" href="${partHref(bar.id, 'host-authority', 'new')}">Add a host authority outside the area</a></li>
<li><a class="govuk-link" href="${childHref(bar.id, '/history')}">How they changed, and why</a></li></ul>`
}

const wrongLink = (view: ChildAcross, which: string, id: string): Html =>
  html`<a class="govuk-link" href="${childHref(view.bar.id, `/borders/${which}/${id}/wrong`)}">Recorded in error<span class="govuk-visually-hidden">: this ${which}</span></a>`

function noticeRow(view: ChildAcross, one: PlacementNotice) {
  const form =
    one.formId === null ? html`no form` : html`<a class="govuk-link" href="/forms/${one.formId}">The form</a>`
  return [
    { text: `${one.direction === 'sent' ? 'Sent' : 'Received'}: ${noticeAbout[one.about]}` },
    { text: sayWhen(one.at, view.now) },
    { text: `${one.party}, ${noticeMeans[one.means] ?? one.means}` },
    { html: form },
    one.inError === null
      ? { html: view.mayNotify ? wrongLink(view, 'notice', one.id) : html`Stands` }
      : { text: `In error: ${one.inError.reason}` },
  ]
}

function notifications(view: ChildAcross): Html | false {
  const { notices, bar, mayNotify } = view
  if (notices === null) return false
  const table = stackedTable({
    caption: 'Notifications, latest first',
    captionClasses: 'govuk-visually-hidden',
    columns: ['Notification', 'When', 'With whom', 'Form', 'How it stands'].map(label => ({ label })),
    rows: notices.map(one => noticeRow(view, one)),
    emptyText: 'No notification of a placement is recorded.',
  })
  return html`<h2 class="govuk-heading-m" id="notifications">Notifications of placements</h2>${table}
${mayNotify && button({ text: 'Record a notification', href: childHref(bar.id, '/borders/notice'), classes: 'govuk-button--secondary' })}`
}

const reviewLine = (one: StatutoryReview): Html =>
  html`${sayDay(one.heldOn)}${one.inError !== null && html` (in error: ${one.inError.reason})`}`

function reportText({ report, outOfArea }: StatutoryReview, now: Instant): Html {
  if (report === null) return html`${outOfArea ? 'No report yet' : 'Lived in the area: no report is asked for'}`
  return html`${report.episodes === 1 ? '1 episode' : `${report.episodes} episodes`} since ${sayDay(report.since)}. ${adequacies[report.adequacy]}: ${report.reason}${report.exceptions !== '' && html` Not handled as the protocol says: ${report.exceptions}`} <span class="govuk-hint">${report.by}, ${sayWhen(report.at, now)}</span>`
}

function reviewNext(view: ChildAcross, one: StatutoryReview): Html {
  const href = (rest: string) => childHref(view.bar.id, `/borders/review/${one.id}/${rest}`)
  if (one.inError !== null) return html`Stands in history`
  const links = [
    view.mayReport &&
      one.outOfArea &&
      one.report === null &&
      html`<a class="govuk-link" href="${href('report')}">Report on it</a>`,
    view.mayReview &&
      (one.report?.exceptions ?? '') !== '' &&
      one.managerTold === null &&
      html`<a class="govuk-link" href="${href('manager')}">The team manager was told</a>`,
    one.managerTold !== null && html`Team manager told: ${one.managerTold.who}`,
    view.mayReview && wrongLink(view, 'review', one.id),
  ].filter(link => link !== false)
  return html`${links.map((link, i) => html`${i > 0 && html`<br>`}${link}`)}`
}

const sayException = ({ rule, late, dueAt, metAt, kind }: Exception, now: Instant): string => {
  const what = ruleOf(rule)?.title ?? (kind === 'interview' ? 'Return interview' : 'Meeting')
  const due = dueAt === null ? '' : `due ${sayWhen(dueAt, now)}`
  return late === 'late' && metAt !== null
    ? `${what}: ${due}, done ${sayWhen(metAt, now)}`
    : `${what}: ${due}, not done`
}

function reviews(view: ChildAcross): Html | false {
  const { bar, exceptions, mayReview, now } = view
  if (view.reviews === null || !(view.outOfArea || view.reviews.length > 0)) return false
  const table = stackedTable({
    caption: 'Statutory reviews, latest first',
    captionClasses: 'govuk-visually-hidden',
    columns: ['Held on', 'Report of the reviewing officer', 'What is next'].map(label => ({ label })),
    rows: view.reviews.map(one => [
      { html: reviewLine(one) },
      { html: reportText(one, now) },
      { html: reviewNext(view, one) },
    ]),
    emptyText: 'No statutory review is recorded.',
  })
  return html`<h2 class="govuk-heading-m" id="reviews">Statutory reviews of a child who lives elsewhere</h2>${table}
${mayReview && button({ text: 'Record a statutory review', href: childHref(bar.id, '/borders/review'), classes: 'govuk-button--secondary' })}
<h3 class="govuk-heading-s">Not handled as the protocol says</h3>
${exceptions.length === 0 ? html`<p class="govuk-body">Every interview and meeting with a deadline was in time, as far as you can see.</p>` : html`<ul class="govuk-list govuk-list--bullet">${exceptions.map(one => html`<li>${sayException(one, now)}</li>`)}</ul>`}`
}

/** The list of exceptions in words, to be put into a report. */
export const sayExceptions = (view: Pick<ChildAcross, 'exceptions' | 'now'>): string =>
  view.exceptions.map(one => sayException(one, view.now)).join('\n')

function standing({ placedHere, outOfArea, bar }: ChildAcross): string {
  if (placedHere) return `Placed in the area by ${sayAuthority(bar)}, which follows this protocol for the child.`
  if (outOfArea)
    return 'Our child lives outside the area. We stay responsible: the same clocks run for interviews and meetings, and the provider reports every episode to the social worker who holds the case.'
  return 'The child lives in the area of the authority that is responsible, or where the child lives is not shown to you.'
}

/** Draws the page. */
export function acrossPage(view: ChildAcross, done: string | null): Page {
  const { bar, now, placedHere } = view
  const body = html`${done !== null && notificationBanner({ type: 'success', text: done })}
<h1 class="govuk-heading-l">Across borders</h1>
<p class="govuk-body">${standing(view)}</p>
${authorities(view)}
${notifications(view)}
${reviews(view)}
${placedHere && details({ summaryText: 'What the placing authority takes on under this protocol', html: dutiesList() })}
<p class="govuk-body"><a class="govuk-link" href="${childHref(bar.id)}">Back to the child’s page</a></p>`
  return { kind: 'page', title: 'Across borders', part: 'children', before: childBar(bar, now), body }
}
