// The board: every child who is missing now, filtered by police level, and then those found and not yet seen to be well.
import { type Instant, sayMoment } from '../../../domain/kernel/index.ts'
import { type PoliceLevel, policeLevelCodes, policeLevels } from '../../../domain/missing/index.ts'
import type { BoardLine } from '../../../store/missing/reads.ts'
import { subNavigation } from '../../components/sub-navigation/sub-navigation.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { missingTable, unconfirmedTable, unreportedBanner } from './board-lines.ts'

/** What the board is filtered by: a police level, or children whose level nobody has set. */
export type Level = PoliceLevel | 'not-set'

/** The levels that can be asked for. */
export const levels: readonly Level[] = [...policeLevelCodes, 'not-set']

/** The board's facts; the lists are whole up to `most`. */
export type Board = {
  readonly now: Instant
  readonly missing: readonly BoardLine[]
  readonly unconfirmed: readonly BoardLine[]
  readonly level: Level | null
  /** Whether only children of other authorities are shown (PLAC-20.3). */
  readonly others?: boolean
  readonly most: number
}

const nameOf = (level: Level): string => (level === 'not-set' ? 'Not yet set' : policeLevels[level].name)
const isOf = (line: BoardLine, level: Level): boolean => line.level === (level === 'not-set' ? null : level)

const isOfOthers = (line: BoardLine): boolean => line.authority === 'other'

const othersPart = (missing: readonly BoardLine[], others: boolean) => ({
  ...{
    text: `Of other authorities (${missing.filter(isOfOthers).length})`,
    href: '/missing?of=others',
    active: others,
  },
})

function filter({ missing, level, others = false }: Board): Html {
  const part = (one: Level) => ({
    text: `${nameOf(one)} (${missing.filter(line => isOf(line, one)).length})`,
    href: `/missing?level=${one}`,
    active: one === level,
  })
  const all = { text: `All (${missing.length})`, href: '/missing', active: level === null && !others }
  return subNavigation({ label: 'Police level', items: [all, ...levels.map(part), othersPart(missing, others)] })
}

function emptyText(level: Level | null): string {
  if (level === null) return 'Nobody you can see is missing now.'
  return level === 'not-set'
    ? 'Of every child missing now whom you can see, the police have set a level.'
    : `Nobody you can see is missing now at the level “${nameOf(level)}”.`
}

const capped = (lines: readonly BoardLine[], most: number): Html | false =>
  lines.length >= most && html`<p class="govuk-body">The ${most} who have been missing longest are shown.</p>`

function captionOf({ level, others = false }: Board): string {
  if (others) return 'Missing now, children of other authorities'
  return level === null ? 'Missing now' : `Missing now, police level: ${nameOf(level)}`
}

/** Draws the board. */
export function boardPage(board: Board): Page {
  const { now, missing, unconfirmed, level, others = false, most } = board
  const shown = others ? missing.filter(isOfOthers) : missing.filter(line => level === null || isOf(line, level))
  const caption = captionOf(board)
  const body = html`<h1 class="govuk-heading-l">Missing now</h1>
<p class="govuk-body">As at ${sayMoment(now)}. Longest first, and before them children whom the police do not know of.</p>
${unreportedBanner(missing, now)}
${filter(board)}
${missingTable(shown, now, { caption, emptyText: others ? 'No child of another authority whom you can see is missing now.' : emptyText(level) })}
${capped(missing, most)}
<section class="hw-section" aria-labelledby="found">
<h2 class="govuk-heading-m" id="found">Found, not yet checked well</h2>
${unconfirmedTable(unconfirmed, now, {
  captionClasses: 'govuk-visually-hidden',
  caption: 'Found, and nobody has yet seen that they are well',
  emptyText: 'Every child found whom you can see has been seen to be well.',
})}
${capped(unconfirmed, most)}
</section>`
  return { kind: 'page', title: 'Missing now', part: 'missing', body }
}
