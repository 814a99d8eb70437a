// A table.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Entries, type Extras, type OptionalWords, wordsOf } from '../words.ts'

/** A cell; the format "numeric" sets figures to the right. */
export type TableCell = OptionalWords &
  Extras & {
    readonly format?: string | undefined
    readonly colspan?: number | undefined
    readonly rowspan?: number | undefined
  }

/** A caption says what the table is, a head what each column is. */
export interface TableParams extends Extras {
  readonly caption?: string | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly TableCell[] | undefined
  readonly rows: Entries<readonly TableCell[]>
  readonly firstCellIsHeader?: boolean | undefined
}

/** Writes a table. */
export function table(params: TableParams): Html {
  const captionNames = classNames('govuk-table__caption', params.captionClasses)
  const rows = params.rows.map(row => row && tableRow(row, params.firstCellIsHeader ?? false))
  return html`<table class="${classNames('govuk-table', params.classes)}"${attributes(params.attributes)}>
${params.caption && html`<caption class="${captionNames}">${params.caption}</caption>`}
${params.head && head(params.head)}
  <tbody class="govuk-table__body">${rows}</tbody>
</table>`
}

function head(cells: readonly TableCell[]): Html {
  const written = cells.map(cell => {
    const names = classNames('govuk-table__header', cell.format && `govuk-table__header--${cell.format}`, cell.classes)
    return html`<th scope="col" class="${names}"${spans(cell)}>${wordsOf(cell)}</th>`
  })
  return html`<thead class="govuk-table__head"><tr class="govuk-table__row">${written}</tr></thead>`
}

function tableRow(cells: readonly TableCell[], firstIsHeader: boolean): Html {
  const written = cells.map((cell, i) => {
    if (i > 0 || !firstIsHeader) return bodyCell(cell)
    const names = classNames('govuk-table__header', cell.classes)
    return html`<th scope="row" class="${names}"${spans(cell)}>${wordsOf(cell)}</th>`
  })
  return html`<tr class="govuk-table__row">${written}</tr>
`
}

function bodyCell(cell: TableCell): Html {
  const names = classNames('govuk-table__cell', cell.format && `govuk-table__cell--${cell.format}`, cell.classes)
  return html`<td class="${names}"${spans(cell)}>${wordsOf(cell)}</td>`
}

function spans(cell: TableCell): Html {
  const own = { colspan: cell.colspan || undefined, rowspan: cell.rowspan || undefined }
  return html`${attributes(own)}${attributes(cell.attributes)}`
}
