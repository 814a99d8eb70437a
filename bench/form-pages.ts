// Every page of every instrument with long answers, for the bench of how long a page takes to draw.
import { type Cell, type Input, instruments, type Parts, pagesOf } from '../src/domain/instruments/index.ts'
import type { Page } from '../src/web/frame/screen.ts'
import { checkPage } from '../src/web/screens/instruments/check/page.ts'
import { densePage, densePageOf } from '../src/web/screens/instruments/dense/page.ts'
import { exampleFilling, stands } from '../src/web/screens/instruments/example-matrix.ts'
import { fillPage, type PageView } from '../src/web/screens/instruments/page/page.ts'

/** A page and its name. */
export type NamedPage = { readonly name: string; readonly draw: () => Page }

type Said = () => string

function cellOf(cell: Cell, said: Said): unknown {
  switch (cell.kind) {
    case 'single':
      return cell.options[0]?.key ?? null
    case 'multi':
      return cell.options.map(({ key }) => key)
    case 'day':
      return '2026-03-20'
    case 'time':
      return '08:30'
    case 'number':
      return cell.most
    case 'tick':
      return true
    case 'line':
    case 'text':
    case 'signature':
      return said()
  }
}

const partsOf = (parts: Parts, said: Said): unknown =>
  Object.fromEntries(Object.entries(parts).map(([name, { cell }]) => [name, cellOf(cell, said)]))

function answerOf(input: Input, said: Said): unknown {
  switch (input.kind) {
    case 'parts':
      return partsOf(input.parts, said)
    case 'table':
      return [1, 2, 3].map(() => partsOf(input.columns, said))
    case 'level':
      return { level: 3, evidence: said(), source: said(), seen: 'observed', when: 'recent' }
    case 'column-tick':
      return { ticked: true, column: null }
    case 'computed':
    case 'heading':
      return null
    default:
      return cellOf(input, said)
  }
}

/** The pages; `said` gives a long answer of no more than 500 characters, never the same twice. */
export function formPages(said: Said): readonly NamedPage[] {
  return instruments.flatMap(of => {
    const answers = Object.entries(of.questions).flatMap(([id, { input }]) => {
      const value = answerOf(input, said)
      return value === null ? [] : [[id, stands(value)] as const]
    })
    const stored = new Map(answers)
    const filling = exampleFilling(of.code, stored, { before: stored })
    const common = {
      filling,
      action: '/forms/bench',
      button: 'Save',
      back: { href: '/', text: 'Back' },
      autosaves: true,
    }
    const nothing = { faults: new Map<string, string>(), theirs: new Map(), fields: null, more: null }
    const view = (page: PageView['page']): PageView => ({ ...common, ...nothing, page })
    const dense = densePageOf(of)
    return [
      ...pagesOf(of).map(page => ({ name: `${of.code}, ${page.title}`, draw: () => fillPage(view(page)) })),
      { name: `${of.code}, check`, draw: () => checkPage({ filling, stale: false, refused: false }) },
      ...(dense === null ? [] : [{ name: `${of.code}, dense`, draw: () => densePage(view(dense)) }]),
    ]
  })
}
