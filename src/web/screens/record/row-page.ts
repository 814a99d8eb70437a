// The page of a form of a row.
import type { Instant } from '../../../domain/kernel/index.ts'
import { type Doubt, type PartName, partOf } from '../../../domain/record/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { drawQuestions } from '../../forms/draw-form.ts'
import type { Questions } from '../../forms/questions.ts'
import type { Fields } from '../../frame/fields.ts'
import type { Fault, Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { changePage, type Stale } from '../children/change-page.ts'
import { doubtFaults, drawDoubts } from './row-form.ts'
import { partHref } from './ways.ts'

/** What the page shows. `version` is null for a row that is new; `row` is its id either way. */
export type RowPage = {
  readonly part: PartName
  readonly bar: ChildBar
  readonly now: Instant
  readonly row: string
  readonly version: number | null
  /** Whether a change must say why: somebody else saved it, or it is more than a day old. */
  readonly saysWhy: boolean
  readonly questions: Questions
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly doubts: readonly Doubt[]
  readonly tokens: Html
  readonly stale?: Stale
}

/** Draws the page. */
export function rowPage(shown: RowPage): Page {
  const { part, bar, now, row, version, questions, fields, doubts, tokens, stale } = shown
  const { add, change, advice } = partOf(part)
  const isNew = version === null
  const faults = [...shown.faults, ...doubtFaults(doubts)]
  return changePage({
    title: isNew ? add : change,
    bar,
    now,
    action: partHref(bar.id, part, isNew ? 'new' : row),
    tokens,
    hidden: isNew ? { _row: row } : { _version: String(version) },
    questions: html`${drawQuestions(questions, { fields, faults: shown.faults, now })}${drawDoubts(doubts)}`,
    button: 'Save',
    fields,
    faults,
    advice,
    reason: isNew ? 'none' : shown.saysWhy ? 'required' : 'asked',
    ...(stale === undefined ? {} : { stale }),
  })
}
