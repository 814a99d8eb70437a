// The paper form for when the system is down: the report in its order, with boxes to write in. It holds nothing of anybody.
import { reportTasks, searchMeasures } from '../../../../domain/missing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'

const tick = (text: string): Html => html`<span class="hw-blank__tick">${text}</span>`
const box = (label: string, size: 'line' | 'small' | 'large' = 'line'): Html =>
  html`<div class="hw-blank__box hw-blank__box--${size}">${label}</div>`
const time = (label: string): Html =>
  html`<div class="hw-blank__box hw-blank__box--line">${label} Date: <span class="hw-blank__gap"></span> Time: <span class="hw-blank__gap"></span> ${tick('exact')} ${tick('about')} ${tick('day only')}</div>`

const first: Html = html`<h2 class="govuk-heading-s">1. Who, last seen, danger</h2>
<div class="hw-blank__row">${box('First names')}${box('Family name')}${box('Date of birth (day, month, year)')}</div>
${time('Last seen.')}${time('Found to be missing.')}
${box('Where, by whom and with whom last seen', 'small')}${box('Are they in danger now? What risk do you expect?', 'small')}
${time('Police told.')}<div class="hw-blank__row">${box('Police reference')}${box('Spoke to')}${box('Your name and post')}</div>`

const asked = reportTasks
  .flatMap(task => task.questions)
  .filter(one => !['last-seen-place', 'anticipated-risk'].includes(one.key))

const parts: Html = html`<h2 class="govuk-heading-s">2. What you know. “Not known” is an answer</h2>
<div class="hw-blank__parts">${asked.map(one => box(`${one.item === null ? '' : `(${one.item}) `}${one.label}`, 'small'))}</div>`

const measures: Html = html`<h2 class="govuk-heading-s">3. The six measures. If any risk is possible, report first</h2>
<table class="govuk-table hw-blank__table"><caption class="govuk-visually-hidden">The six measures</caption>
<thead><tr><th scope="col">Measure</th><th scope="col">Done, not done, could not</th><th scope="col">Time, by whom, note</th></tr></thead>
<tbody>${searchMeasures.map(one => html`<tr><th scope="row">${one.label}${one.key === 'visit-places' && ` (${one.guidance})`}</th><td>${tick('done')} ${tick('not')} ${tick('could not')}</td><td></td></tr>`)}</tbody></table>
${box('If none could be done: unable because')}`

const toldRows = [
  'Parents, if appropriate',
  'Social worker or team manager',
  'Senior manager of the provider',
  'Out-of-hours team',
  '',
  '',
]

const told: Html = html`<h2 class="govuk-heading-s">4. Who was told. First ask who must not be told</h2>
<table class="govuk-table hw-blank__table"><caption class="govuk-visually-hidden">Who was told</caption>
<thead><tr><th scope="col">Who</th><th scope="col">Told at, by whom, how</th><th scope="col">Or not told because</th></tr></thead>
<tbody>${toldRows.map(who => html`<tr><td>${who}</td><td></td><td></td></tr>`)}</tbody></table>`

const log: Html = html`<h2 class="govuk-heading-s">5. Log: contacts, sightings, decisions, views of the risk</h2>
<table class="govuk-table hw-blank__table"><caption class="govuk-visually-hidden">Log</caption>
<thead><tr><th scope="col">Date and time</th><th scope="col">What happened</th><th scope="col">Who writes</th></tr></thead>
<tbody>${Array.from({ length: 6 }, () => html`<tr><td></td><td></td><td></td></tr>`)}</tbody></table>
<p class="hw-sheet__words"><strong>When it works again:</strong> report the child at “Report a child missing” with the times from this paper, not the time of typing: when last seen, when the police were told. Then fill in the measures, who was told and the log with their own times. Keep this paper until that is checked, then destroy it.</p>`

/** Draws the form. */
export function blankPage(): Page {
  const body = html`<div class="hw-no-print">${insetText({ text: 'Print some of these with the browser now, and keep them where everybody finds them. They are for when Homeward cannot be reached.' })}</div>
<div class="hw-sheet hw-blank"><h1 class="govuk-heading-l">Report of a missing child, on paper</h1>
<p class="hw-sheet__words"><strong>Danger now: ring 999. Otherwise ring the police on 101.</strong> Do not wait for this form. Support for anybody, day and night, free and confidential: Missing People, ring or text 116 000. Online abuse: report to CEOP.</p>
${first}${parts}${measures}${told}${log}</div>`
  const before = backLink({ href: '/report', text: 'Back to report a child missing' })
  return { kind: 'page', title: 'Paper form', part: 'report', before, body }
}
