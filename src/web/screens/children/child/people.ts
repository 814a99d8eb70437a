// Around the child: where they live, what they are to social care, who works with them, who must not be told, and why the
// one who reads this may.
import { type Role, roleMay, type Section } from '../../../../domain/access/index.ts'
import {
  areas,
  districts,
  type Held,
  holdsOn,
  parts,
  placementKinds,
  sayCode,
  sayGrant,
  socialCareStatuses,
} from '../../../../domain/children/index.ts'
import { type Day, dayOf, type Id, sayDay } from '../../../../domain/kernel/index.ts'
import type { ChildBar, Shown } from '../../../../store/children/reads.ts'
import { details } from '../../../components/details/details.ts'
import { summaryList } from '../../../components/summary-list/summary-list.ts'
import { type Html, html } from '../../../html.ts'
import { childHref } from '../child-bar.ts'
import { hiddenSection } from '../hidden-section.ts'
import { folded } from './folded.ts'
import type { ChildView } from './view.ts'

const sayHeld = ({ from, until }: Held): string =>
  until === null ? `since ${sayDay(from)}` : `from ${sayDay(from)} until ${sayDay(until)}`

type Line = {
  readonly id: string
  readonly what: string
  readonly says: string
  readonly standing: boolean
  /** True where it stands on a record that the actor may not see, and others change it. */
  readonly elsewhere?: boolean | undefined
}

type Listed = {
  readonly title: string
  readonly part: string
  readonly section: Section
  readonly add: string
  readonly empty: string
  readonly earlier: string
}

function rowsOf(lines: readonly Line[], change: ((line: Line) => string) | null): Html {
  return summaryList({
    rows: lines.map(line => ({
      key: { text: line.what },
      value: { text: line.says },
      actions:
        change && line.elsewhere !== true
          ? {
              classes: 'hw-no-print',
              items: [
                { href: change(line), text: 'Change', visuallyHiddenText: `${line.what}, ${line.says}` },
                { href: `${change(line)}/in-error`, text: 'Wrong', visuallyHiddenText: `${line.what}, ${line.says}` },
              ],
            }
          : undefined,
    })),
  })
}

// One section as a list of what stands, with what stood before folded away, and links where the role may write.
function listed(child: Id<'child'>, role: Role | null, how: Listed, lines: Shown<readonly Line[]>): Html {
  if (lines.kind === 'hidden') return hiddenSection(how.title)
  const mayWrite = role !== null && roleMay(role, how.section, 'write')
  const change = mayWrite ? (line: Line) => childHref(child, `/${how.part}/${line.id}`) : null
  const standing = lines.value.filter(line => line.standing)
  const before = lines.value.filter(line => !line.standing)
  return html`<h2 class="govuk-heading-m" id="${how.part}">${how.title}</h2>
${
  standing.length > 0
    ? folded(
        standing,
        lines => rowsOf(lines, change),
        count => `${count} more`,
      )
    : html`<p class="govuk-body">${how.empty}</p>`
}
${before.length > 0 && details({ summaryText: `${how.earlier} (${before.length})`, html: rowsOf(before, change) })}
${mayWrite && html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(child, `/${how.part}/new`)}">${how.add}</a></p>`}`
}

function linesOf<T>(shown: Shown<readonly T[]>, line: (row: T) => Line): Shown<readonly Line[]> {
  return shown.kind === 'hidden' ? shown : { kind: 'shown', value: shown.value.map(line) }
}

/** Where the child lives and lived. */
export function wherePlaced(view: ChildView, role: Role | null): Html {
  const today = dayOf(view.now)
  const lines = linesOf(view.record.placements, ({ id, value, home }) => {
    const where = [home, value.address, value.district && sayCode(districts, value.district), areas[value.livesIn]]
      .filter(Boolean)
      .join(', ')
    return {
      id,
      what: placementKinds[value.kind],
      says: `${where}; ${sayHeld(value)}`,
      standing: !isPast(value, today),
    }
  })
  const how: Listed = {
    title: 'Where the child lives',
    part: 'placements',
    section: 'placement',
    add: 'Add where the child lives',
    empty: 'Where the child lives is not recorded.',
    earlier: 'Where they lived before',
  }
  return listed(view.record.bar.id, role, how, lines)
}

const isPast = (held: Held, today: Day): boolean => !holdsOn(held, today) && held.from <= today

/** What the child is and was to social care. */
export function socialCare(view: ChildView, role: Role | null): Html {
  const today = dayOf(view.now)
  const lines = linesOf(view.record.socialCare, ({ id, value }) => {
    return { id, what: socialCareStatuses[value.status], says: sayHeld(value), standing: !isPast(value, today) }
  })
  const how: Listed = {
    title: 'Social care',
    part: 'social-care',
    section: 'social-care',
    add: 'Add a status in social care',
    empty: 'The child is not recorded as open to social care.',
    earlier: 'Earlier',
  }
  return listed(view.record.bar.id, role, how, lines)
}

/** Who works with the child. */
export function whoIsInvolved(view: ChildView, role: Role | null): Html {
  const today = dayOf(view.now)
  const lines = linesOf(view.record.involvements, row => {
    const who = [...new Set([row.person, row.team, row.agency])].filter(Boolean).join(', ')
    return {
      id: row.id,
      what: parts[row.value.part],
      says: `${who}; ${sayHeld(row.value)}`,
      standing: !isPast(row.value, today),
    }
  })
  const how: Listed = {
    title: 'Who is involved',
    part: 'involvement',
    section: 'involvement',
    add: 'Add somebody who is involved',
    empty: 'Nobody is recorded as involved.',
    earlier: 'Involved before',
  }
  return listed(view.record.bar.id, role, how, lines)
}

/** Who must not be told, and why (FOUND-13.1b). */
export function mustNotBeTold(view: ChildView, role: Role | null): Html {
  const lines = linesOf(view.record.blocks, ({ id, value, from, until, elsewhere }) => {
    const ended = until === null ? '' : ` until ${sayDay(dayOf(until))}`
    const held = elsewhere ? '; recorded on another record of this child' : ''
    const says = `${value.reason}; since ${sayDay(dayOf(from))}${ended}${held}`
    return { id, what: value.who, says, standing: until === null || until > view.now, elsewhere }
  })
  const how: Listed = {
    title: 'Who must not be told',
    part: 'do-not-notify',
    section: 'notify-blocks',
    add: 'Add somebody who must not be told',
    empty: 'Nobody is recorded as one who must not be told.',
    earlier: 'Lifted',
  }
  return listed(view.record.bar.id, role, how, lines)
}

/** Why the one who reads this may see the child. */
export function whyMayISee({ record }: ChildView, role: Role): Html {
  const list = (grants: typeof record.grants) =>
    html`<ul class="govuk-list govuk-list--bullet">${grants.map(grant => html`<li>${sayGrant(grant)}</li>`)}</ul>`
  return html`<h2 class="govuk-heading-m" id="why">Why can I see this child?</h2>
${folded(record.grants, list, count => `${count} more reasons`)}
${restriction(record.bar, role)}`
}

function restriction({ id, sealed }: ChildBar, role: Role): Html | false {
  if (!sealed && !roleMay(role, 'seals', 'write')) return false
  const words = sealed
    ? 'This record is restricted: its keepers, and lifting it'
    : 'Restrict this record to a few people'
  return html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="/access/restrict/${id}">${words}</a></p>`
}
