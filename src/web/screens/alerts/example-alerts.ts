// Invented markers, alerts, flags, referrals and tools in their states, for stories and tests.
import type { Alert, AuthorityFlag, RiskMarker } from '../../../domain/alerts/index.ts'
import { type DisruptionStep, noticesFor, recommendedTools } from '../../../domain/disruption/index.ts'
import { dayOf, hoursAfter, parseDay } from '../../../domain/kernel/index.ts'
import type { Referral } from '../../../domain/trafficking/index.ts'
import { missingBar } from '../children/example-child.ts'
import type { DisruptionView } from '../disruption/load.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import type { MarkersView } from '../markers/load.ts'
import { exampleSubject, missingEpisode } from '../missing/example-episode.ts'
import type { SheetView, TraffickingView } from '../trafficking/load.ts'
import type { AlertsView } from './load.ts'

const ago = (hours: number) => hoursAfter(storyNow, -hours)
const stands = { inError: null, version: 1 } as const

/** A marker that a person made, with signs. */
export const signsMarker: RiskMarker = {
  ...{ ...stands, id: exampleId(501), childId: exampleId(1), episodeId: null, kind: 'trafficking-signs' },
  ...{ signs: ['found-far', 'county-lines'], says: 'Found in Northmoor with two phones.', since: ago(50), form: null },
  ...{ by: 'S. Specimen', ended: null },
}

/** A marker that a form made. */
export const formMarker: RiskMarker = {
  ...{
    ...signsMarker,
    id: exampleId(502),
    kind: 'exploitation-high',
    signs: [],
    form: exampleId(601),
    since: ago(900),
  },
  says: 'The Risk Factor Matrix judges the exploitation as evidenced, and the risk as sexual or dual.',
}

/** One that ended, and one that was wrong. */
export const pastMarkers: readonly RiskMarker[] = [
  { ...formMarker, id: exampleId(503), ended: { at: ago(20), because: 'The last review set a lower level.' } },
  { ...signsMarker, id: exampleId(504), inError: { at: ago(10), reason: 'Of another child.' } },
]

/** The markers of a child as a social worker sees them. */
export const markersView = (more: Partial<MarkersView> = {}): MarkersView => ({
  ...{ bar: missingBar, markers: [signsMarker, formMarker, ...pastMarkers], mayWrite: true, now: storyNow },
  episodes: [{ id: missingEpisode.id, reference: missingEpisode.reference }],
  ...more,
})

/** A decision to alert nobody. */
export const noAlert: Alert = {
  ...{ ...stands, id: exampleId(511), outcome: 'none', authorities: '', details: '', at: ago(30), by: 'S. Specimen' },
  ...{ reason: 'They rang last night from a friend’s house.', withdrawn: null },
}

/** An alert to two authorities. */
export const namedAlert: Alert = {
  ...{ ...noAlert, id: exampleId(512), outcome: 'named', authorities: 'Northmoor\nEastvale', at: ago(6) },
  ...{ reason: 'They were seen at Northmoor station.', details: 'A girl of 14, red coat, short brown hair.' },
}

/** A flag that stands. */
export const flag: AuthorityFlag = {
  ...{ ...stands, id: exampleId(521), authority: 'Northmoor', askedOf: 'Their front door', reference: '' },
  ...{ askedAt: ago(5), by: 'S. Specimen', cancelled: null },
}

/** The alerts of an episode as a social worker sees them. */
export const alertsView = (more: Partial<AlertsView> = {}): AlertsView => ({
  ...{ episode: missingEpisode, subject: exampleSubject, alerts: [namedAlert, noAlert], flags: [flag] },
  ...{ groups: [formMarker], mayWrite: true, messages: [], now: storyNow },
  ...more,
})

/** A referral that waits for its first decision. */
export const referral: Referral = {
  ...{ ...stands, id: exampleId(531), outcome: 'refer', at: ago(40), by: 'S. Specimen' },
  reason: 'Two phones, money that nobody can explain, and found in a house in Northmoor.',
  referred: { at: ago(38), reference: 'NRM-EXAMPLE-1', firstResponder: 'Staffordshire County Council' },
  ...{ reasonable: null, conclusive: null },
}

/** Trafficking of a child as a social worker sees it. */
export const traffickingView = (more: Partial<TraffickingView> = {}): TraffickingView => ({
  ...{ bar: missingBar, markers: [signsMarker], referrals: [referral], mayWrite: true, now: storyNow },
  ...more,
})

/** The preparation sheet with a few answers. */
export const sheetView: SheetView = {
  ...traffickingView(),
  answers: new Map([
    ['name', { text: 'Robin Example', from: 'identity, recorded 3 March 2026' }],
    ['signs', { text: 'Found in Northmoor with two phones.', from: 'the markers of the child' }],
  ]),
}

/** A tool that was used. */
export const usedTool: DisruptionStep = {
  ...{ ...stands, id: exampleId(541), tool: 'hotel-notice', outcome: 'used', about: 'business', lead: 'Police' },
  ...{ reason: 'Children were seen there late at night.', on: dayOf(ago(60)), by: 'O. Madeup' },
}

const bornOn = parseDay('2012-05-01')
if (bornOn === null) throw new RangeError('the day does not exist')

/** Disruption as an officer sees it. */
export const disruptionView = (more: Partial<DisruptionView> = {}): DisruptionView => ({
  ...{ bar: missingBar, notices: [], mayServe: true, steps: [usedTool], tools: recommendedTools, mayWrite: true },
  fits: noticesFor({ birth: { kind: 'exact', on: bornOn }, inCare: true, orders: ['care-order'] }, dayOf(storyNow)),
  now: storyNow,
  ...more,
})
