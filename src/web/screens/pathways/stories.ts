// What happens after a matrix, and the areas of the county, in their states.

import type { RouteOfMatrix } from '../../../actions/pathways/route-of-matrix.ts'
import { addDays, dayOf, hoursAfter, parseDay } from '../../../domain/kernel/index.ts'
import type { AreaWorker, DistrictArea } from '../../../store/pathways/reads.ts'
import type { Story } from '../../components/story.ts'
import type { Questions } from '../../forms/questions.ts'
import { type Step, type StepShown, stepPage } from '../../forms/step-screen.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleForm } from '../instruments/example-forms.ts'
import { exampleTokens } from '../missing/example-episode.ts'
import { districtPage, workerPage } from './areas/index.ts'
import { areasPage } from './areas/page.ts'
import * as example from './example-next.ts'
import { routesPage } from './list-page.ts'
import type { NextView } from './load.ts'
import { doneOf, nextPage } from './page.ts'
import * as steps from './steps.ts'

const blank: StepShown = { tokens: exampleTokens, id: exampleId(9), shown: { fields: {}, faults: [], now: storyNow } }
const fault = (field: string, text: string): StepShown => ({
  ...blank,
  shown: { ...blank.shown, fields: { reason: 'Typed already' }, faults: [{ field, text }] },
})

const form = <V, S extends Questions>(title: string, step: Step<V, S>, view: V, shown: StepShown = blank): Story => ({
  title,
  render: () => stepPage(step, view, shown).body,
})

const { routeOf, nextView } = example
const page = (title: string, view: NextView, done: string | null = null): Story => ({
  title,
  render: () => nextPage(view, done).body,
})

const evidenced = routeOf({ form: exampleForm(601, 2, { level: 'evidenced' }) })
const dual = routeOf({
  form: exampleForm(601, 40, { level: 'vulnerable', riskType: 'dual' }),
  answers: example.answered,
})
const none = routeOf({ form: exampleForm(601, 2, { level: 'none' }), answers: example.answered })
const unsure = routeOf({ form: exampleForm(601, 2, { level: null }), answers: example.answered })
const stoke = routeOf({ record: { ...example.record, authority: 'stoke-on-trent', district: null } })
const nobodys = routeOf({ record: { ...example.record, authority: null } })
const full: RouteOfMatrix = {
  ...routeOf({ form: exampleForm(601, 2, { level: 'evidenced' }), routing: example.fullRouting }),
  panel: {
    ...{ id: exampleId<'panel-decision'>(801), form: exampleId<'form'>(601), outcome: 'not-refer', version: 1 },
    ...{ reason: 'Support is in place. '.repeat(12), at: hoursAfter(storyNow, -10), by: 'S. Specimen' },
  },
  sent: [
    {
      ...{ id: exampleId<'routing-sent'>(802), form: exampleId<'form'>(601), key: 'staffs.ce_inbox', version: 1 },
      ...{ to: 'The team’s inbox', channel: 'cjsm', at: hoursAfter(storyNow, -30), by: 'S. Specimen' },
    },
  ],
}
const closed = routeOf({
  routing: { ...example.fullRouting, closed: { at: hoursAfter(storyNow, -2), by: 'S. Specimen' }, rows: ['G3-4'] },
})
const stands = { name: 'SCASS', telephone: '01632 960 101', email: null }

const pages: readonly Story[] = [
  page('Evidenced, nothing answered and nothing filled in', nextView(evidenced)),
  page(
    'Suspected, just answered',
    nextView(routeOf({ answers: example.answered }), { frontDoor: stands }),
    doneOf('facts'),
  ),
  page('Vulnerable to both, and the matrix is not updated', nextView(dual)),
  page('No exploitation risk', nextView(none)),
  page('The level is not certain', nextView(unsure)),
  page('Stoke-on-Trent', nextView(stoke)),
  page('No pathway of this partnership', nextView(nobodys)),
  page('Everything recorded, as a co-ordinator sees it', nextView(full, { mayDecidePanel: true })),
  page('Closed, and decided otherwise since', nextView(closed)),
  page('Read only', nextView(full, { mayWrite: false, administrators: [] })),
  page(
    'As a school sees it',
    nextView(routeOf({ form: exampleForm(601, 2, { level: 'vulnerable', riskType: 'cce' }) }), { role: 'school-lead' }),
  ),
]

const old = routeOf({
  form: exampleForm(602, 2700, {
    ...{ instrument: 'cse-rfm-2018', instrumentVersion: '2018', level: 'medium', score: null, scoredLevel: null },
  }),
})

const lists: readonly Story[] = [
  { title: 'Side by side: none', render: () => routesPage(example.routesView([])).body },
  { title: 'Side by side: one', render: () => routesPage(example.routesView([evidenced])).body },
  {
    title: 'Side by side: two generations',
    render: () => routesPage(example.routesView([evidenced, closed, old])).body,
  },
]

const view = nextView(evidenced)
const [to] = view.destinations
const sending = to === undefined ? [] : [form('It was sent', steps.sendStep, { ...view, to })]
const forms: readonly Story[] = [
  form('What the record does not say', steps.facts2024Step, view),
  form('What an earlier pathway asks besides', steps.factsEarlierStep, nextView(stoke)),
  form('The safeguarding referral', steps.frontDoorStep, view),
  form(
    'The safeguarding referral: its reference is missing',
    steps.frontDoorStep,
    view,
    fault('says', 'Enter the reference, or what shows it'),
  ),
  form('Early help and support', steps.supportStep, view),
  form('The threshold, proposed', steps.proposeStep, view),
  form('The threshold, decided', steps.decidedStep, view),
  ...sending,
  form('The panel', steps.panelStep, view),
  form('The panel: a decision stands', steps.panelStep, view, { ...blank, doubts: ['A decision stands already.'] }),
  form('Closing: refused', steps.closeStep, view, fault('main-content', 'Record the reference (PATH24-5)')),
  form('Opening it again', steps.reopenStep, view),
  form('Somebody was quicker', steps.frontDoorStep, view, { ...blank, stale: true }),
  form('A sending is wrong', steps.wrongSendingStep, { ...view, row: { id: exampleId(802), version: 1 } }),
]

const today = dayOf(storyNow)
const line: DistrictArea = {
  ...{ id: exampleId(901), kind: 'yos', district: 'stafford', area: 'east', from: parseDay('2026-01-01') ?? today },
  ...{ until: null, reason: 'The service moved', setBy: 'Imran Instance' },
}
const holder: AreaWorker = {
  ...{ id: exampleId(902), kind: 'co-ordinator', area: 'cannock_lichfield', part: 'holder', personId: exampleId(903) },
  ...{ name: 'S. Specimen', from: line.from, until: null, reason: '' },
}
const cover: AreaWorker = { ...holder, id: exampleId(904), part: 'cover', name: 'B. Sample', until: addDays(today, 9) }
const planned: AreaWorker = { ...cover, id: exampleId(905), from: addDays(today, 20), until: addDays(today, 30) }
const ask = { tokens: exampleTokens, now: storyNow }
const people = [{ value: exampleId(903), text: 'S. Specimen (Example Council)' }]
const worker = { kind: 'co-ordinator', area: 'cannock_lichfield', people, workers: [holder] } as const

const areas: readonly Story[] = [
  {
    title: 'Areas: as the sources have them, read only',
    render: () => areasPage({ areas: [], workers: [], today, mayChange: false }).body,
  },
  {
    title: 'Areas: changed, held and covered',
    render: () => {
      const later = { ...line, id: exampleId<'district-area'>(906), area: 'north', from: addDays(today, 5) }
      return areasPage({ areas: [later, line], workers: [holder, cover, planned], today, mayChange: true }).body
    },
  },
  {
    title: 'Area of a district',
    render: () => districtPage(ask, { kind: 'yos', district: 'stafford', lines: [line] }, {}).body,
  },
  {
    title: 'Area of a district: in error',
    render: () =>
      districtPage(
        ask,
        { kind: 'yos', district: 'stafford', lines: [] },
        { faults: [{ field: 'area', text: 'Choose an area' }] },
      ).body,
  },
  { title: 'Who holds an area', render: () => workerPage(ask, { ...worker, part: 'holder' }, {}).body },
  { title: 'Who stands in', render: () => workerPage(ask, { ...worker, part: 'cover' }, {}).body },
]

/** The states. */
export const stories: readonly Story[] = [...pages, ...lists, ...forms, ...areas]
