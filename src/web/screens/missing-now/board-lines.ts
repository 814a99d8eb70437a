// A child on the board in words: who, since when, how great the risk, last seen where, what is next. Home shows the same.
import { authorities } from '../../../domain/children/index.ts'
import { ageOn, dayOf, type Instant, sayElapsed } from '../../../domain/kernel/index.ts'
import { episodeKinds, mayBeYoung, policeLevels } from '../../../domain/missing/index.ts'
import type { BoardLine } from '../../../store/missing/reads.ts'
import { type StackedTableParams, stackedTable } from '../../components/stacked-table/stacked-table.ts'
import { type Html, html } from '../../html.ts'
import { sayNextDuty } from '../duties/duty-rows.ts'
import { sayWhen } from '../say.ts'

// A carer may only log a child of 13 or over at no apparent risk, and never a younger one (CARER-8.8, CARE-A1.6).
const onlyLogged = (line: BoardLine): boolean =>
  line.kind === 'away-without-permission' && !mayBeYoung(line.bornOn, dayOf(line.since))

/** True where the police should know of it and nobody says that they do; of a child who is only away they need not. */
export const isUnreported = (line: BoardLine): boolean =>
  line.policeKnowAt === null && line.kind !== 'away-from-placement' && !onlyLogged(line)

/** Those whom the police do not know of first, then as they were: the longest first. */
export const loudestFirst = (lines: readonly BoardLine[]): readonly BoardLine[] =>
  lines.toSorted((a, b) => Number(isUnreported(b)) - Number(isUnreported(a)))

/** The name and the age as a person says them: "Robin Example, 14". */
export function sayWho(line: BoardLine, now: Instant): string {
  const age = line.bornOn === null ? 'age not known' : String(ageOn(line.bornOn, dayOf(now)))
  return `${line.name}, ${age}`
}

/** The police level in words; not the same as no risk where nobody has set one. */
export const sayLevel = (line: BoardLine): string =>
  line.level === null ? 'Not yet set by the police' : policeLevels[line.level].name

const responsible = (line: BoardLine): string =>
  line.authority === null ? 'Responsible authority not known' : authorities[line.authority]

function childWords(line: BoardLine, now: Instant): Html {
  const kind = line.kind !== 'missing' && html`<br>${episodeKinds[line.kind]}`
  const record =
    line.childId !== null &&
    html`<br><a class="govuk-link" href="/children/${line.childId}">Record<span class="govuk-visually-hidden"> of ${line.name}</span></a>`
  return html`<a class="govuk-link" href="/episodes/${line.episodeId}">${sayWho(line, now)}</a><br>
<span class="govuk-!-font-weight-regular">${responsible(line)}${kind}${record}</span>`
}

const sinceWords = (line: BoardLine, now: Instant): Html =>
  html`<strong class="hw-clock">${sayElapsed(line.since, now)}</strong><br>since ${sayWhen(line.since, now)}`

// No time is named between two looks at the level, so the time that went by is said (POL-12.1).
const looked = ({ levelAt, foundAt }: BoardLine, now: Instant): Html | false =>
  levelAt !== null && foundAt === null && html`<br>Last looked at ${sayElapsed(levelAt, now)} ago`

function levelWords(line: BoardLine, now: Instant): Html {
  const police = isUnreported(line)
    ? html`<br><strong>NOT YET REPORTED TO POLICE</strong>`
    : line.policeKnowAt === null && html`<br>Not reported to the police`
  return html`${sayLevel(line)}${line.disputed && html`<br><strong>Disputed</strong>`}${looked(line, now)}${police}`
}

const mostOfSighting = 120
function sightingWords(line: BoardLine, now: Instant): Html {
  if (line.lastSighting === null) return html`<span class="hw-unknown">None recorded</span>`
  const { at, entry } = line.lastSighting
  const short = entry.length <= mostOfSighting ? entry : `${entry.slice(0, mostOfSighting).trimEnd()}…`
  return html`${sayWhen(at, now)}: ${short}`
}

const nextWords = (line: BoardLine, now: Instant): string =>
  line.nextDuty === null ? 'Nothing due' : sayNextDuty(line.nextDuty, now)

const levelOrder = { high: 1, medium: 2, low: 3, 'no-apparent-risk': 4 } as const

type Table = Pick<StackedTableParams, 'caption' | 'captionClasses' | 'emptyText'>

/** The children missing now as a table; on a desk it can be sorted. */
export function missingTable(lines: readonly BoardLine[], now: Instant, table: Table): Html {
  return stackedTable({
    ...table,
    columns: [
      { label: 'Child' },
      { label: 'Missing for', sort: 'none' },
      { label: 'Police level', sort: 'none' },
      { label: 'Last sighting' },
      { label: 'Next duty', sort: 'none' },
    ],
    rows: loudestFirst(lines).map(line => [
      { html: childWords(line, now) },
      { html: sinceWords(line, now), sortValue: now - line.since },
      { html: levelWords(line, now), sortValue: line.level === null ? 0 : levelOrder[line.level] },
      { html: sightingWords(line, now), sortValue: line.lastSighting?.at ?? 0 },
      { text: nextWords(line, now), sortValue: line.nextDuty?.dueAt ?? 0 },
    ]),
  })
}

/** The children found whom nobody has yet seen to be well. */
export function unconfirmedTable(lines: readonly BoardLine[], now: Instant, table: Table): Html {
  return stackedTable({
    ...table,
    columns: [{ label: 'Child' }, { label: 'Found' }, { label: 'Was missing for' }, { label: 'Next duty' }],
    rows: lines.map(line => {
      const foundAt = line.foundAt ?? now
      return [
        { html: childWords(line, now) },
        { html: html`${sayWhen(foundAt, now)}<br>${sayElapsed(foundAt, now)} ago` },
        { text: sayElapsed(line.since, foundAt) },
        { text: nextWords(line, now) },
      ]
    }),
  })
}

/** The children whom the police do not know of, before everything else; nothing where there is none. */
export function unreportedBanner(lines: readonly BoardLine[], now: Instant): Html | false {
  const unreported = lines.filter(isUnreported)
  if (unreported.length === 0) return false
  return html`<section class="hw-missing" aria-label="Not yet reported to police">
  <h2 class="hw-missing__words">NOT YET REPORTED TO POLICE</h2>
  <p class="hw-missing__facts">Homeward does not call the police. Ring 999 if there is danger now, otherwise 101.</p>
  <ul class="hw-missing__facts">${unreported.map(
    line =>
      html`<li><a href="/episodes/${line.episodeId}">${sayWho(line, now)}</a>: missing ${sayElapsed(line.since, now)}, since ${sayWhen(line.since, now)}</li>`,
  )}</ul>
</section>`
}
