// The missing-from-care assessment on the page of care: what it came to, who was at the meeting, and which places are not safe.
import { type AppendixOne, type Attendance, floorOf } from '../../../domain/care/index.ts'
import { addMonths, sayLevel } from '../../../domain/instruments/index.ts'
import { dayOf, sayDay } from '../../../domain/kernel/index.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { stackedTable } from '../../components/stacked-table/stacked-table.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'
import { childHref } from '../children/child-bar.ts'
import { hiddenSection } from '../children/hidden-section.ts'
import { partHref } from '../record/ways.ts'
import type { Assessed, CareView } from './view.ts'

const title = 'Missing-from-care assessment'

function sayPresent({ present, how }: Attendance): string {
  if (present === 'yes') return 'Yes'
  if (present === 'no') return 'No'
  return how === 'where there is one' ? 'None named' : 'Not said'
}

const meetingTable = (meeting: readonly Attendance[]): Html =>
  stackedTable({
    caption: 'Who was at the meeting',
    columns: ['Who', 'Takes part', 'Was there', 'Name', 'If not, why'].map(label => ({ label })),
    rows: meeting.map(one => [
      { text: one.who },
      { text: one.how },
      { text: sayPresent(one) },
      { text: one.name ?? '–' },
      { text: one.why ?? (one.present === 'no' ? 'Nobody said why' : '–') },
    ]),
    emptyText: 'Nobody is recorded.',
  })

function sayConsulted({ consulted, complex }: AppendixOne): string {
  if (consulted?.yes)
    return [consulted.on === null ? 'Yes' : `Yes, on ${sayDay(consulted.on)}`, consulted.said]
      .filter(Boolean)
      .join('. ')
  return complex ? 'No, though the issues are complex' : 'No'
}

function sayReview({ form, said }: Assessed): string | null {
  if (form.completedOn === null) return null
  const latest = addMonths(form.completedOn, 6)
  const named = said?.reviewOn ?? null
  return named === null || named > latest
    ? `by ${sayDay(latest)}`
    : `on ${sayDay(named)}, and by ${sayDay(latest)} at the latest`
}

function facts(one: Assessed): Html {
  const { form, said } = one
  const level = said?.action == null ? null : sayLevel(said.action)
  return factList({
    facts: [
      { label: 'Completed on', value: form.completedOn === null ? null : { text: sayDay(form.completedOn) } },
      { label: 'If the child does not come back', value: level === null ? null : { text: level } },
      { label: 'Concluding assessment', value: said?.concluding == null ? null : { text: said.concluding } },
      { label: 'Brought up to date', value: { text: sayReview(one) ?? '' } },
      { label: 'Police co-ordinator consulted', value: said === null ? null : { text: sayConsulted(said) } },
    ],
  })
}

function floor({ knowledge, action, belowFloorBecause }: AppendixOne): Html | false {
  const says = floorOf(knowledge)
  if (says === null) return false
  const below = action === 'carer-log-with-time-limit'
  const why = below && ` A carer’s log stands below that, because: ${belowFloorBecause ?? 'nobody said why'}`
  return insetText({ html: html`<strong>Flagged higher risk under the protocol.</strong> ${says}${why}` })
}

// The form alone tells nobody at night: once the place is on the record, every open episode says it.
function unsafe({ bar }: CareView, { unsafe: places }: AppendixOne): Html | false {
  if (places.length === 0) return false
  return warningText({
    html: html`The assessment judges the child unsafe at: ${places.join('; ')}. If the child may be there, report to the police without delay.
<a class="govuk-link" href="${partHref(bar.id, 'addresses', 'new')}">Record it among the addresses</a>`,
  })
}

function given({ copies }: AppendixOne): Html | false {
  if (copies.length === 0) return false
  const say = ({ name, how, on }: AppendixOne['copies'][number]) =>
    [name, how, on === null ? '' : sayDay(on)].filter(Boolean).join(', ')
  return html`<p class="govuk-body">The form names as given a copy:</p>
<ul class="govuk-list govuk-list--bullet">${copies.map(one => html`<li>${say(one)}</li>`)}</ul>`
}

const begin = ({ bar }: CareView, words: string): Html =>
  html`<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(bar.id, '/forms/missing-from-care-assessment')}">${words}</a></p>`

/** The assessment, or that there is none. */
export function assessedPart(view: CareView): Html {
  const { assessed, now } = view
  if (assessed.kind === 'hidden') return hiddenSection(title)
  const one = assessed.value
  const heading = html`<h2 class="govuk-heading-m" id="assessed">${title}</h2>`
  if (one === null)
    return html`${heading}<p class="govuk-body">None is on record. It is completed at the planning meeting before a planned placement, and within 3 working days of one made in an emergency.</p>
${begin(view, 'Begin the assessment')}`
  const { form, said } = one
  const over = form.completedOn !== null && dayOf(now) > addMonths(form.completedOn, 6)
  return html`${heading}${said && floor(said)}${said && unsafe(view, said)}${facts(one)}
${said && meetingTable(said.meeting)}${said && given(said)}
<p class="govuk-body hw-no-print"><a class="govuk-link" href="/forms/${form.id}">Read the assessment</a></p>
${begin(view, over ? 'Bring it up to date: begin a new one' : 'Begin a new one')}`
}
