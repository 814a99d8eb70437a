// A table on a desk, a card for each row on a phone, where each cell says its column's name.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Words, wordsOf } from '../words.ts'

/** A column; with `sort` its heading becomes a button that sorts, where scripts run. */
export interface StackedColumn {
  readonly label: string
  readonly numeric?: boolean | undefined
  readonly sort?: 'none' | 'ascending' | 'descending' | undefined
}

/** A cell; `sortValue` is what to sort by when the words do not sort as they mean. */
export type StackedCell = Words & { readonly sortValue?: string | number | undefined }

/** A caption says what the table is; a sentence stands where there is no row. */
export interface StackedTableParams {
  readonly caption: string
  readonly captionClasses?: string | undefined
  readonly columns: readonly StackedColumn[]
  /** Each with one cell for each column; the first names the row. */
  readonly rows: readonly (readonly StackedCell[])[]
  readonly emptyText: string
}

/** Writes the table. Throws when a row has not one cell for each column. */
export function stackedTable(params: StackedTableParams): Html {
  if (params.rows.length === 0) return html`<p class="govuk-body">${params.emptyText}</p>`
  const sortable = params.columns.some(column => column.sort)
  const module = attributes({ 'data-module': sortable ? 'moj-sortable-table' : undefined })
  const caption = classNames('govuk-table__caption', params.captionClasses ?? 'govuk-table__caption--m')
  return html`<table class="govuk-table hw-table-stack"${module}>
  <caption class="${caption}">${params.caption}</caption>
  <thead class="govuk-table__head"><tr class="govuk-table__row">${params.columns.map(heading)}</tr></thead>
  <tbody class="govuk-table__body">${params.rows.map(row => tableRow(params.columns, row))}</tbody>
</table>`
}

function heading(column: StackedColumn): Html {
  const names = classNames('govuk-table__header', column.numeric && 'govuk-table__header--numeric')
  return html`<th scope="col" class="${names}"${attributes({ 'aria-sort': column.sort })}>${column.label}</th>`
}

function tableRow(columns: readonly StackedColumn[], row: readonly StackedCell[]): Html {
  if (row.length !== columns.length) throw new TypeError(`A row has ${row.length} cells for ${columns.length} columns`)
  const cells = columns.map((column, i) => cell(column, row[i] ?? { text: '' }, i === 0))
  return html`<tr class="govuk-table__row">${cells}</tr>
`
}

function cell(column: StackedColumn, params: StackedCell, first: boolean): Html {
  const own = attributes({ 'data-label': column.label, 'data-sort-value': params.sortValue })
  const words = html`<span>${wordsOf(params)}</span>`
  if (first) return html`<th scope="row" class="govuk-table__header"${own}>${words}</th>`
  const names = classNames('govuk-table__cell', column.numeric && 'govuk-table__cell--numeric')
  return html`<td class="${names}"${own}>${words}</td>`
}
