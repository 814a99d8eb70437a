// What stands on the page of a child: the programme that runs, how its weeks stand, and the way to all of them.
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { dayOf, type Id, type Instant, sayDay } from '../../../domain/kernel/index.ts'
import { lastDayOf, type WholeProgramme, weekStrip, weeksOf } from '../../../domain/programme/index.ts'
import type { Shown } from '../../../store/children/reads.ts'
import { type Html, html } from '../../html.ts'
import { programmesHref, sayLead } from './say.ts'

/** What it is drawn from. */
export type ProgrammePart = {
  readonly child: Id<'child'>
  readonly programmes: Shown<readonly WholeProgramme[]>
  readonly now: Instant
}

function line(child: Id<'child'>, whole: WholeProgramme, now: Instant): Html {
  const today = dayOf(now)
  const weeks = weekStrip(whole, today)
  const at = weeks.find(({ from, to }) => from <= today && today <= to)
  const missed = weeks.filter(({ stands }) => stands === 'flagged').length
  const when =
    at !== undefined
      ? `week ${at.number} of ${weeksOf(whole)}`
      : today < whole.programme.startsOn
        ? `begins on ${sayDay(whole.programme.startsOn)}`
        : `past its planned end of ${sayDay(lastDayOf(whole))}`
  const gone = missed === 0 ? '' : `, ${missed === 1 ? '1 week' : `${missed} weeks`} without a visit`
  return html`<li><a class="govuk-link" href="${programmesHref(child, `/${whole.programme.id}`)}">Programme: ${when}</a>, ${sayLead(whole)}${gone}</li>`
}

/** Draws it; nothing for a role that reads none of it. */
export function programmePart({ child, programmes, now }: ProgrammePart, role: Role): Html | false {
  if (programmes.kind === 'hidden') return false
  const standing = programmes.value.filter(({ programme }) => programme.inError === null)
  const open = standing.filter(({ programme }) => programme.closed === null)
  const past = standing.length - open.length
  const before =
    past === 0 ? '' : past === 1 ? 'One programme before is closed.' : `${past} programmes before are closed.`
  return html`<h2 class="govuk-heading-m" id="direct-work">Direct work</h2>
${open.length === 0 ? html`<p class="govuk-body">No programme is open. ${before}</p>` : html`<ul class="govuk-list govuk-list--bullet">${open.map(one => line(child, one, now))}</ul>${before !== '' && html`<p class="govuk-body">${before}</p>`}`}
<p class="govuk-body hw-no-print"><a class="govuk-link" href="${programmesHref(child)}">Direct work${open.length === 0 && roleMay(role, 'programmes', 'write') ? ': see it, or begin a programme' : ''}</a></p>`
}
