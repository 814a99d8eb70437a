// Facts in rows: what it is, what it says, and what may be done about it.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Entries, type Extras, type OptionalWords, type Words, wordsOf } from '../words.ts'

/** A link such as "Change"; the hidden words say what it changes. */
export type SummaryAction = Words & Extras & { readonly href: string; readonly visuallyHiddenText?: string | undefined }

interface Actions {
  readonly classes?: string | undefined
  readonly items?: readonly SummaryAction[] | undefined
}

type Cell = OptionalWords & { readonly classes?: string | undefined }

/** One fact. */
export interface SummaryRow {
  readonly key: Cell
  readonly value: Cell
  readonly actions?: Actions | undefined
  readonly classes?: string | undefined
}

type CardTitle = OptionalWords & {
  readonly headingLevel?: number | undefined
  readonly classes?: string | undefined
}

/** The frame around a list, with a title. */
export interface SummaryCard extends Extras {
  readonly title?: CardTitle | undefined
  readonly actions?: Actions | undefined
}

/** The facts, and the card that frames them where there is one. */
export interface SummaryListParams extends Extras {
  readonly rows: Entries<SummaryRow>
  readonly card?: SummaryCard | undefined
}

/** Writes a summary list. */
export function summaryList(params: SummaryListParams): Html {
  const anyActions = params.rows.some(row => row !== false && (row?.actions?.items?.length ?? 0) > 0)
  const rows = params.rows.map(row => row && summaryRow(row, anyActions, params.card?.title))
  const names = classNames('govuk-summary-list', params.classes)
  const list = html`<dl class="${names}"${attributes(params.attributes)}>${rows}</dl>`
  return params.card ? card(params.card, list) : list
}

function summaryRow(row: SummaryRow, anyActions: boolean, cardTitle: CardTitle | undefined): Html {
  const lacks = anyActions && !row.actions?.items && 'govuk-summary-list__row--no-actions'
  return html`<div class="${classNames('govuk-summary-list__row', lacks, row.classes)}">
    <dt class="${classNames('govuk-summary-list__key', row.key.classes)}">
      ${wordsOf(row.key)}
    </dt>
    <dd class="${classNames('govuk-summary-list__value', row.value.classes)}">
      ${wordsOf(row.value)}
    </dd>
    ${rowActions(row.actions, cardTitle)}
  </div>`
}

function rowActions(actions: Actions | undefined, cardTitle: CardTitle | undefined): Html | undefined {
  const links = actions?.items?.map(item => actionLink(item, cardTitle)) ?? []
  if (links.length === 0) return undefined
  const listed = links.map(link => html`<li class="govuk-summary-list__actions-list-item">${link}</li>`)
  return html`<dd class="${classNames('govuk-summary-list__actions', actions?.classes)}">${
    links.length === 1 ? links : html`<ul class="govuk-summary-list__actions-list">${listed}</ul>`
  }</dd>`
}

function actionLink(action: SummaryAction, cardTitle: CardTitle | undefined): Html {
  const context = action.visuallyHiddenText ? html` ${action.visuallyHiddenText}` : ''
  const hidden =
    (context || cardTitle) &&
    html`<span class="govuk-visually-hidden">${context}${cardTitle && html` (${wordsOf(cardTitle)})`}</span>`
  const names = classNames('govuk-link', action.classes)
  return html`<a class="${names}" href="${action.href}"${attributes(action.attributes)}>${wordsOf(action)}${hidden}</a>`
}

function card(params: SummaryCard, list: Html): Html {
  const names = classNames('govuk-summary-card', params.classes)
  return html`<div class="${names}"${attributes(params.attributes)}>
  <div class="govuk-summary-card__title-wrapper">
    ${params.title && cardTitle(params.title)}
    ${cardActions(params)}
  </div>
  <div class="govuk-summary-card__content">
    ${list}
  </div>
</div>`
}

function cardTitle(title: CardTitle): Html {
  const level = title.headingLevel || 2
  return html`<h${level} class="${classNames('govuk-summary-card__title', title.classes)}">
      ${wordsOf(title)}
    </h${level}>`
}

function cardActions(params: SummaryCard): Html | undefined {
  const links = params.actions?.items?.map(item => actionLink(item, params.title)) ?? []
  const names = classNames('govuk-summary-card__actions', params.actions?.classes)
  if (links.length === 0) return undefined
  if (links.length === 1) return html`<div class="${names}">${links}</div>`
  return html`<ul class="${names}">${links.map(link => html`<li class="govuk-summary-card__action">${link}</li>`)}</ul>`
}
