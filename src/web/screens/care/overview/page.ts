// The page of care: what is missing, where the child is placed, the plans, the assessment, and the statutory reviews.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { beforeCare } from '../../../../domain/care/index.ts'
import { areas, arrangements, placementKinds, yesOrNo } from '../../../../domain/children/index.ts'
import { dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import type { KeptPlacement } from '../../../../store/children/reads.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { notificationBanner } from '../../../components/notification-banner/notification-banner.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar, childHref, childParts, sayAuthority } from '../../children/child-bar.ts'
import { hiddenSection } from '../../children/hidden-section.ts'
import { drawSection } from '../../record/draw.ts'
import { assessedPart } from '../assessed-part.ts'
import { type CareView, placementsNow, warningsOf } from '../view.ts'

function missing(view: CareView): Html | false {
  const warnings = warningsOf(view)
  if (warnings.length === 0) return false
  return html`<h2 class="govuk-heading-m" id="missing">What is missing</h2>
${warnings.map(({ says }) => warningText({ text: says }))}`
}

function sayEpisodesBefore(view: CareView): string | null {
  const { episodes, socialCare } = view
  if (episodes.kind === 'hidden' || socialCare.kind === 'hidden') return null
  const times = socialCare.value.filter(({ value }) => value.status === 'in-care').map(({ value }) => value)
  const before = beforeCare(episodes.value, times).length
  return before === 0 ? 'None on record' : `${before} on record; they count as part of the child’s history`
}

function isConsidered({ sections }: CareView, placement: string): boolean {
  const shown = sections['placement-considerations']
  return shown.kind === 'shown' && shown.value.some(({ value }) => value.placementId === placement)
}

function placed(view: CareView, { id, value, home }: KeptPlacement): Html {
  const { bar, now } = view
  const begins = value.from > dayOf(now)
  const where = [home, placementKinds[value.kind], areas[value.livesIn]].filter(Boolean).join(', ')
  const considered = isConsidered(view, id)
  const notYet = value.arrangement === 'planned' ? 'Not yet: the placement is not ready' : 'Not yet'
  const said = (codes: Readonly<Record<string, string>>, code: string | null) =>
    code === null ? null : { text: codes[code] ?? code }
  return factList({
    facts: [
      { label: 'Where', value: { text: where } },
      { label: begins ? 'Begins on' : 'Since', value: { text: sayDay(value.from) } },
      { label: 'How it came about', value: said(arrangements, value.arrangement), unknownText: 'Nobody said' },
      {
        label: 'Risk of going missing considered',
        value: considered ? { text: 'Yes' } : null,
        unknownText: notYet,
      },
      {
        label: 'Known that the child may go missing',
        value: said(yesOrNo, value.missingRisk),
        unknownText: 'Nobody said',
      },
      { label: 'Authority that answers for the child', value: { text: sayAuthority(bar) } },
    ],
  })
}

function placement(view: CareView, role: Role): Html {
  const { bar, placements } = view
  if (placements.kind === 'hidden') return hiddenSection('Placement')
  const now = placementsNow(view)
  const before = sayEpisodesBefore(view)
  return html`<h2 class="govuk-heading-m" id="placement">Placement</h2>
${now.length === 0 ? html`<p class="govuk-body">Where the child lives is not recorded.</p>` : now.map(one => placed(view, one))}
${before !== null && factList({ facts: [{ label: 'Episodes from before care', value: { text: before } }] })}
${roleMay(role, 'placement', 'write') && html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(bar.id, '/placements/new')}">Record a placement</a></p>`}`
}

const pack = ({ bar }: CareView, role: Role): Html | false =>
  roleMay(role, 'care-plans', 'read') &&
  html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(bar.id, '/care/review-pack')}">Review pack: what happened since the last review, to print</a></p>`

const notInCare = ({ bar }: CareView): Html | false =>
  bar.inCare.kind === 'shown' &&
  !bar.inCare.value &&
  insetText({ text: 'The child is not recorded as in care. What stands here is kept, and nothing is asked for.' })

/** Draws the page. */
export function carePage(view: CareView, role: Role, saved = false): Page {
  const { bar, now, sections } = view
  const section = (part: Parameters<typeof drawSection>[1]) => drawSection(sections, part, { links: true })
  return {
    kind: 'page',
    title: 'Care and placement',
    part: 'children',
    before: childBar(bar, now),
    body: html`${saved && notificationBanner({ type: 'success', text: 'It is saved. What stood before stays under earlier versions.' })}
<h1 class="govuk-visually-hidden">Care and placement</h1>
${childParts(bar.id, 'care', role)}
${notInCare(view)}${missing(view)}
${placement(view, role)}
${section('placement-considerations')}
${section('placement-plans')}
${assessedPart(view)}
${section('assessment-copies')}
${section('care-plans')}
${section('care-reviews')}
${pack(view, role)}`,
  }
}
