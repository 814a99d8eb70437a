// One narrow screen for somebody at a front door with a phone in one hand: who, what to know, whom to call, one button.
import type { Role } from '../../../../domain/access/index.ts'
import { displayName, sayAge, sayCode } from '../../../../domain/children/index.ts'
import { dayOf, type Instant, sayElapsed } from '../../../../domain/kernel/index.ts'
import { policeLevels } from '../../../../domain/missing/index.ts'
import { type AnyRow, headOf, relations, sayRow, standsOn } from '../../../../domain/record/index.ts'
import type { ChildBar, KeptBlock, OpenEpisode, Shown } from '../../../../store/children/reads.ts'
import type { KeptRow, RecordSections } from '../../../../store/record/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { drawPhotograph } from '../../record/picture.ts'
import { sayWhen } from '../../say.ts'
import { childHref, openNow } from '../child-bar.ts'

/** The episode that is not over, and where the child was last seen. */
export type AtLarge = {
  readonly open: OpenEpisode
  readonly lastSeenAt: Instant | null
  readonly lastSeenPlace: string
  readonly sighting: { readonly at: Instant; readonly says: string } | null
}

/** What the page shows. */
export type DoorPage = {
  readonly bar: ChildBar
  readonly sections: RecordSections
  readonly blocks: Shown<readonly KeptBlock[]>
  readonly away: readonly AtLarge[]
  readonly role: Role
  readonly now: Instant
}

const sayRelation = ({ relation }: { readonly relation: string }): string => sayCode(relations, relation).toLowerCase()

const saidOf = (part: 'health' | 'communication', row: AnyRow): string =>
  [
    headOf(part, row),
    ...sayRow(part, row).flatMap(({ label, says }) => (label === 'Urgent' ? [] : [`${label}: ${says}`])),
  ].join('. ')

const standing = <T extends { readonly value: AnyRow }>(shown: Shown<readonly T[]>, { today }: RecordSections): T[] =>
  shown.kind === 'hidden' ? [] : shown.value.filter(row => standsOn(row.value, today))

function toKnow({ sections, blocks, away, now }: DoorPage): Html {
  const health = standing(sections.health, sections).filter(row => row.value.urgent === 'yes')
  const told = blocks.kind === 'hidden' ? [] : blocks.value.filter(({ until }) => until === null || until > now)
  const levels = away.flatMap(({ open }) => (open.level === null ? [] : [policeLevels[open.level].name]))
  const communication = standing(sections.communication, sections)
  const warn = (text: string) => warningText({ text, iconFallbackText: 'Warning' })
  const nothing = health.length + told.length + levels.length + communication.length === 0
  return html`<h2 class="govuk-heading-m">What to know</h2>
${levels.map(level => html`<p class="govuk-body-l">Police level now: <strong>${level}</strong></p>`)}
${health.map(row => warn(`Urgent health need: ${saidOf('health', row.value)}`))}
${told.map(({ value }) => warn(`Do not tell ${value.who}`))}
${communication.map(row => html`<p class="govuk-body-l">${saidOf('communication', row.value)}</p>`)}
${sections.health.kind === 'hidden' && html`<p class="govuk-body">Health: you may not see this section.</p>`}
${nothing && html`<p class="govuk-body">Nothing urgent is recorded that you may see.</p>`}`
}

type Call = { readonly who: string; readonly number: string }

function callOf(row: KeptRow<AnyRow>, what: string): Call[] {
  const number = String(row.value.telephone ?? '')
  if (number === '' || row.block !== null) return []
  return [{ who: [String(row.value.name ?? ''), what].filter(Boolean).join(', '), number }]
}

function toCall({ sections }: DoorPage): Call[] {
  const professionals = standing(sections.professionals, sections).flatMap(row => callOf(row, row.value.role))
  const family = standing(sections.family, sections).flatMap(row => callOf(row, sayRelation(row.value)))
  return [...professionals, ...family]
}

// A number as a telephone dials it: digits, and a plus before them.
const dialled = (number: string): string => number.replaceAll(/(?!^\+)[^\d]/g, '')

function calls(page: DoorPage): Html {
  // A number is never broken over two lines.
  const unbroken = (number: string) => number.replaceAll(' ', '\u00a0')
  const line = ({ who, number }: Call) =>
    html`<li><span class="govuk-body">${who}</span>
<a class="govuk-button govuk-button--secondary hw-door__call" href="tel:${dialled(number)}">${unbroken(number)}</a></li>`
  const police = [
    { who: 'The police, in danger', number: '999' },
    { who: 'The police, otherwise', number: '101' },
  ]
  return html`<h2 class="govuk-heading-m">Who to call</h2>
<ul class="govuk-list">${[...police, ...toCall(page)].map(line)}</ul>`
}

function lastSeen({ away, now }: DoorPage): Html | false {
  return (
    away.length > 0 &&
    html`<h2 class="govuk-heading-m">Last seen</h2>${away.map(
      ({ lastSeenAt, lastSeenPlace, sighting }) =>
        html`<p class="govuk-body-l">${lastSeenAt === null ? 'Not known when' : `${sayWhen(lastSeenAt, now)}, ${sayElapsed(lastSeenAt, now)} ago`}${lastSeenPlace !== '' && `: ${lastSeenPlace}`}</p>
${sighting !== null && html`<p class="govuk-body-l">Sighting ${sayWhen(sighting.at, now)}: ${sighting.says}</p>`}`,
    )}`
  )
}

function act({ bar, away }: DoorPage): Html {
  const [first] = away
  if (first === undefined)
    return button({
      text: 'Report this child missing',
      href: `/report?child=${bar.id}`,
      classes: 'govuk-button--warning hw-door__act',
    })
  return html`${button({ text: 'Record a sighting, or that they are found', href: `/episodes/${first.open.id}#do`, classes: 'hw-door__act' })}`
}

/** Draws the page. */
export function doorPage(page: DoorPage): Page {
  const { bar, now, sections, away } = page
  const { identity } = bar
  return {
    kind: 'page',
    title: 'At the door',
    part: 'children',
    before: backLink({ href: childHref(bar.id), text: 'The whole page of the child' }),
    body: html`<div class="hw-door">
<h1 class="govuk-heading-xl govuk-!-margin-bottom-2">${identity.knownAs || identity.givenNames || displayName(identity)}</h1>
<p class="govuk-body-l">${displayName(identity)}, ${sayAge(identity.born, dayOf(now))}</p>
${drawPhotograph(sections, 'large') ?? html`<p class="govuk-body">No photograph that you may see.</p>`}
${openNow(
  bar,
  away.map(({ open }) => open),
  now,
)}
${act(page)}
${toKnow(page)}
${lastSeen(page)}
${calls(page)}
</div>`,
  }
}
