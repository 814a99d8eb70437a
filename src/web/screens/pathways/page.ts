// What happens now after a matrix: the rows of its pathway in plain words with the rule behind each, what is missing, what
// keeps it open, where it goes, and what was done.
import { displayName } from '../../../domain/children/index.ts'
import { currentLevel, sayLevel, sayRiskType } from '../../../domain/instruments/index.ts'
import { sayDay } from '../../../domain/kernel/index.ts'
import {
  askedFacts,
  consents,
  gateWords,
  type PathwayRow,
  preventionRows,
  type ReferralKind,
  warningWords,
} from '../../../domain/pathways/index.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { childBar } from '../children/child-bar.ts'
import { turnsEighteen } from '../children/turns-eighteen.ts'
import { nameOf } from '../instruments/say-form.ts'
import { ruleLink, ruleLinks } from '../rule-link.ts'
import { sayWhen } from '../say.ts'
import { whatWasDone } from './done.ts'
import { factsHref, type NextView } from './load.ts'
import { factNames, nextHref, referHref, referralNames, sayFactOf, sayVersion, takenFor } from './say.ts'
import { whereItGoes } from './where.ts'

const doneWords: Readonly<Record<string, string>> = {
  facts: 'Your answers are saved, and it is decided anew.',
  'front-door': 'It is saved.',
  support: 'It is saved.',
  threshold: 'It is saved.',
  sent: 'That it was sent is saved. Homeward itself sends nothing.',
  panel: 'The decision about the panel is saved.',
  closed: 'It is closed.',
  opened: 'It is open again.',
  wrong: 'It is marked as entered in error.',
}

/** What was just done, by the word in the address; null where nothing was. */
export const doneOf = (word: string): string | null =>
  Object.hasOwn(doneWords, word) ? (doneWords[word] ?? null) : null

const link = (href: string, text: string): Html => html`<a class="govuk-link" href="${href}">${text}</a>`

function frontDoorWords({ frontDoor }: NextView): string {
  if (frontDoor === null)
    return 'the directory has no front door for the child’s authority yet, so use the number that your agency has'
  return [frontDoor.name, frontDoor.telephone, frontDoor.email].filter(one => one !== null).join(', ')
}

// PATH-SAFE: every route is additional to the safeguarding referral.
const notAReferral = (view: NextView): Html =>
  insetText({
    text: `This matrix is not a referral to children’s social care. If the child is suffering or likely to suffer significant harm, refer now, whatever stands below: ${frontDoorWords(view)}. (RFM24-3)`,
  })

function banner({ route }: NextView): Html | false {
  const says = route.facts?.version.banner ?? null
  return says !== null && warningText({ text: says })
}

function missingPart(view: NextView): Html | false {
  const { route, mayWrite } = view
  const missing = route.meanwhile?.missing ?? []
  if (missing.length === 0) return false
  const item = (fact: (typeof missing)[number]) => html`<li>${factNames[fact]}: taken as: ${takenFor[fact]}</li>`
  return html`<section aria-labelledby="missing"><h2 class="govuk-heading-m" id="missing">Not known yet</h2>
<p class="govuk-body">Until these are answered, the safer path is shown: nothing that may be needed is left out.</p>
<ul class="govuk-list govuk-list--bullet">${missing.map(item)}</ul>
${mayWrite && button({ text: 'Answer what is missing', href: factsHref(view) })}</section>`
}

const refer = (view: NextView, kind: ReferralKind): Html =>
  html`<li>${link(referHref(view.bar.id, kind), `Refer: ${referralNames[kind]}`)}</li>`

const rowItem = (view: NextView, row: PathwayRow): Html =>
  html`<li><p class="govuk-body"><strong>${row.does}</strong><br>Because ${row.when}. ${consents[row.consent]} <span class="hw-rule-of">(${row.id}: ${ruleLinks(row.cites)})</span></p>
${view.mayWrite && row.refer !== undefined && html`<ul class="govuk-list hw-no-print">${row.refer.map(kind => refer(view, kind))}</ul>`}</li>`

function rowsPart(view: NextView): Html {
  const { facts, meanwhile } = view.route
  if (facts === null || meanwhile === null)
    return html`<p class="govuk-body">The child is neither of Staffordshire nor of Stoke-on-Trent and lives in neither, so no pathway of this partnership decides. Ask the authority that answers for the child.</p>`
  const rows = facts.version.rows.filter(({ id }) => meanwhile.decision.rows.includes(id))
  return html`<section aria-labelledby="to-do"><h2 class="govuk-heading-m" id="to-do">What to do</h2>
<p class="govuk-hint">${sayVersion(facts.version)}.</p>
<ol class="govuk-list govuk-list--number govuk-list--spaced">${rows.map(row => rowItem(view, row))}</ol>
${meanwhile.decision.warnings.filter(id => id !== 'GAP-11').map(id => insetText({ text: `${warningWords[id] ?? ''} (${id})` }))}</section>`
}

// Only education refers to prevention, so nobody else is shown it (GAP-56).
function preventionPart(view: NextView): Html | false {
  const known = view.route.facts?.known
  if (view.role !== 'school-lead' || known === undefined) return false
  if (known.band !== 'vulnerable' && known.earlier.level !== 'low') return false
  return html`<section aria-labelledby="prevention"><h2 class="govuk-heading-m" id="prevention">For schools: CCE Prevention</h2>
<p class="govuk-body">A school may also refer to CCE Prevention. It is not taken where:</p>
<ul class="govuk-list govuk-list--bullet">${preventionRows.slice(1).map(({ when, id }) => html`<li>${when} <span class="hw-rule-of">(${id})</span></li>`)}</ul>
<p class="govuk-body hw-no-print">${link(referHref(view.bar.id, 'cce-prevention'), 'Refer: CCE Prevention')}</p></section>`
}

function gatesPart(view: NextView): Html | false {
  const { route } = view
  if (route.shut.length === 0) return false
  const item = (gate: string) =>
    html`<li>${gateWords[gate]?.says ?? ''} <span class="hw-rule-of">(${ruleLink(gate)})</span></li>`
  return html`<section aria-labelledby="gates"><h2 class="govuk-heading-m" id="gates">What must be done first</h2>
<ul class="govuk-list govuk-list--bullet govuk-list--spaced">${route.shut.map(item)}</ul>
<p class="govuk-body">None of these keeps anything from being saved, nor a safeguarding referral from being made.</p></section>`
}

function factsPart(view: NextView): Html | false {
  const { facts } = view.route
  if (facts === null) return false
  const said = askedFacts.map(fact => {
    const value = sayFactOf(facts.known, fact)
    return { label: factNames[fact], value: value === null ? null : { text: value } }
  })
  return html`<section aria-labelledby="facts"><h2 class="govuk-heading-m" id="facts">What it is decided on</h2>
${factList({ facts: said })}
${view.mayWrite && html`<p class="govuk-body hw-no-print">${link(factsHref(view), 'Change these answers')}</p>`}</section>`
}

// A later pathway never rewrites what was decided (PATH-VER): where the two differ both stand.
function decidedThen({ route, now }: NextView): Html | false {
  const { routing, meanwhile } = route
  if (routing === null || meanwhile === null) return false
  const same =
    routing.generation === meanwhile.decision.generation && routing.rows.join() === meanwhile.decision.rows.join()
  if (same) return false
  return insetText({
    text: `When it was last saved, ${sayWhen(routing.decidedAt, now)}, these rows held: ${routing.rows.join(', ')} (${routing.generation}). The record has changed since; what was decided then stays in its history.`,
  })
}

function closing(view: NextView): Html | false {
  const { route, mayWrite, bar, now } = view
  const closed = route.routing?.closed ?? null
  if (closed !== null)
    return html`${insetText({ text: `Closed by ${closed.by}, ${sayWhen(closed.at, now)}.` })}
${mayWrite && button({ text: 'Open it again', href: nextHref(bar.id, route.form.id, '/reopen'), classes: 'govuk-button--secondary' })}`
  return (
    mayWrite &&
    route.facts !== null &&
    button({ text: 'Close it', href: nextHref(bar.id, route.form.id, '/close'), classes: 'govuk-button--secondary' })
  )
}

function matrixLine({ route: { form } }: NextView): Html {
  const on = form.completedOn === null ? '' : `, completed on ${sayDay(form.completedOn)}`
  const level = currentLevel(form)
  const said = level === null ? 'its level is not set' : `its level is ${sayLevel(level)}`
  const type = form.riskType === null ? '' : `, ${sayRiskType(form.riskType)}`
  return html`<p class="govuk-body">${link(`/forms/${form.id}`, nameOf(form))}${on}: ${said}${type}. ${link(nextHref(form.childId), 'All matrices of this child, side by side')}</p>`
}

/** Draws the page. */
export function nextPage(view: NextView, done: string | null): Page {
  const { bar } = view
  const body = html`${done !== null && notificationBanner({ type: 'success', text: done })}
<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${displayName(bar.identity)}</span>
<h1 class="govuk-heading-l">What happens now</h1>
${matrixLine(view)}
${banner(view)}
${turnsEighteen(bar, view.now)}
${notAReferral(view)}
${decidedThen(view)}
${gatesPart(view)}
${missingPart(view)}
${rowsPart(view)}
${preventionPart(view)}
${whereItGoes(view)}
${whatWasDone(view)}
${factsPart(view)}
${closing(view)}
</div></div>`
  const before = html`${backLink({ href: `/forms/${view.route.form.id}`, text: 'Back to the matrix' })}${childBar(bar, view.now)}`
  return { kind: 'page', title: 'What happens now', part: 'children', before, body }
}
