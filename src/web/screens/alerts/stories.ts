// Alerts, markers, trafficking and disruption in their states.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type { Story } from '../../components/story.ts'
import type { Questions } from '../../forms/questions.ts'
import { type Step, type StepShown, stepPage } from '../../forms/step-screen.ts'
import { disruptionPage } from '../disruption/page.ts'
import { newToolStep, wrongToolStep } from '../disruption/steps.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { markersPage } from '../markers/page.ts'
import { endMarkerStep, newMarkerStep, wrongMarkerStep } from '../markers/steps.ts'
import { exampleTokens, missingEpisode } from '../missing/example-episode.ts'
import { doneOf as traffickingDone, traffickingPage } from '../trafficking/page.ts'
import { sheetPage } from '../trafficking/sheet-page.ts'
import * as referrals from '../trafficking/steps.ts'
import * as example from './example-alerts.ts'
import { alertsPage, doneOf } from './page.ts'
import * as steps from './steps.ts'

const blank: StepShown = { tokens: exampleTokens, id: exampleId(9), shown: { fields: {}, faults: [], now: storyNow } }
const fault = (field: string, text: string): StepShown => ({
  ...blank,
  shown: { ...blank.shown, fields: { reason: 'Typed already' }, faults: [{ field, text }] },
})

const form = <V, S extends Questions>(
  title: string,
  step: Step<V, S>,
  view: V,
  more: Partial<StepShown> = {},
): Story => ({
  title,
  render: () => stepPage(step, view, { ...blank, ...more }).body,
})

const long = 'A reason that somebody wrote down word for word in the middle of the night. '.repeat(12)
const back = {
  ...missingEpisode,
  located: { at: hoursAfter(storyNow, -1), precision: 'exact', where: 'Northmoor', by: 'Police' },
} as const
const empty = { alerts: [], flags: [], groups: [] }
const view = example.alertsView()

const alerts: readonly Story[] = [
  { title: 'Alerts: none, and no marker', render: () => alertsPage(example.alertsView(empty), null).body },
  { title: 'Alerts: some, and a flag', render: () => alertsPage(view, doneOf('considered')).body },
  {
    title: 'Alerts: the child is found, and they stand',
    render: () => alertsPage(example.alertsView({ episode: back }), null).body,
  },
  {
    title: 'Alerts: read only, and very long',
    render: () =>
      alertsPage(example.alertsView({ mayWrite: false, alerts: [{ ...example.noAlert, reason: long }] }), null).body,
  },
  form('Alert: considering one', steps.considerStep, view),
  form('Alert: what was decided is missing', steps.considerStep, view, fault('outcome', 'Choose what you decided')),
  form('Alert: doubted', steps.considerStep, view, { doubts: ['An alert stands already.'] }),
  form('Alert: withdrawn', steps.withdrawStep, { ...view, alert: example.namedAlert }),
  form('Alert: somebody was quicker', steps.withdrawStep, { ...view, alert: example.namedAlert }, { stale: true }),
  form('Alert: entered in error', steps.wrongAlertStep, { ...view, alert: example.noAlert }),
  form('Flag: asked for', steps.newFlagStep, view),
  form('Flag: taken off', steps.cancelFlagStep, { ...view, flag: example.flag }),
  form('Flag: its reference', steps.nameFlagStep, { ...view, flag: example.flag }),
  form('Flag: entered in error', steps.wrongFlagStep, { ...view, flag: example.flag }),
]

const markers: readonly Story[] = [
  { title: 'Markers: none', render: () => markersPage(example.markersView({ markers: [] }), null).body },
  { title: 'Markers: many, and some are over', render: () => markersPage(example.markersView(), null).body },
  { title: 'Markers: read only', render: () => markersPage(example.markersView({ mayWrite: false }), null).body },
  form('Marker: new', newMarkerStep, example.markersView()),
  form('Marker: no sign was ticked', newMarkerStep, example.markersView(), fault('signs', 'Tick at least one sign')),
  form('Marker: ended', endMarkerStep, { ...example.markersView(), marker: example.formMarker }),
  form('Marker: entered in error', wrongMarkerStep, { ...example.markersView(), marker: example.signsMarker }),
]

const referred = { ...example.traffickingView(), referral: example.referral }
const trafficking: readonly Story[] = [
  {
    title: 'Trafficking: nothing on record',
    render: () => traffickingPage(example.traffickingView({ markers: [], referrals: [] }), null).body,
  },
  {
    title: 'Trafficking: a referral that waits',
    render: () => traffickingPage(example.traffickingView(), traffickingDone('referred')).body,
  },
  {
    title: 'Trafficking: read only',
    render: () => traffickingPage(example.traffickingView({ mayWrite: false }), null).body,
  },
  { title: 'Preparation sheet', render: () => sheetPage(example.sheetView).body },
  form('Referral: considered', referrals.considerStep, example.traffickingView()),
  form('Referral: why is missing', referrals.considerStep, example.traffickingView(), fault('reason', 'Say why')),
  form('Referral: made', referrals.referredStep, referred),
  form('Referral: reasonable grounds', referrals.reasonableStep, referred),
  form('Referral: conclusive grounds', referrals.conclusiveStep, referred),
  form('Referral: entered in error', referrals.wrongReferralStep, referred),
]

const disruption: readonly Story[] = [
  {
    title: 'Disruption: nothing on record',
    render: () => disruptionPage(example.disruptionView({ steps: [] }), null).body,
  },
  {
    title: 'Disruption: a tool, and notices that may not be seen',
    render: () => disruptionPage(example.disruptionView({ notices: null, mayServe: false }), null).body,
  },
  form('Tool: new', newToolStep, example.disruptionView()),
  form('Tool: none was chosen', newToolStep, example.disruptionView(), fault('tool', 'Choose which tool')),
  form('Tool: entered in error', wrongToolStep, { ...example.disruptionView(), tool: example.usedTool }),
]

/** Every state. */
export const stories: readonly Story[] = [...alerts, ...markers, ...trafficking, ...disruption]
