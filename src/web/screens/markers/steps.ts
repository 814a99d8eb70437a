// Adding a marker, ending one, and marking one as entered in error.
import { endMarker, enterMarkerInError, markRisk } from '../../../actions/alerts/mark-risk.ts'
import { markerStands, type RiskMarker, riskMarkers } from '../../../domain/alerts/index.ts'
import { displayName } from '../../../domain/children/index.ts'
import { asId, type Id } from '../../../domain/kernel/index.ts'
import { type RiskMarkerKind, riskMarkerKinds } from '../../../domain/protocol/index.ts'
import { choice, moment, pick, text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { loadToWrite, type MarkersView } from './load.ts'
import { markerFacts, markersHref } from './page.ts'
import { drawSigns, signsIn } from './signs.ts'

const kinds = riskMarkerKinds.map(value => ({ value, text: riskMarkers[value].name, hint: riskMarkers[value].means }))
const ofTrafficking: readonly RiskMarkerKind[] = ['trafficking-high', 'trafficking-signs']

const back = ({ bar }: MarkersView) => ({ href: markersHref(bar.id), text: 'Back to the markers' })
const caption = ({ bar }: MarkersView) => displayName(bar.identity)

const newQuestions = ({ episodes }: MarkersView) => ({
  kind: choice('Which marker?', kinds, { required: 'Choose which marker' }),
  says: text('Why?', { hint: 'What you saw or were told, and by whom. No names of others.', required: 'Say why' }),
  since: moment('Since when is it so?', { hint: 'You can leave it empty: then it is from now.' }),
  episode: pick('Does it belong to one episode?', [
    { value: 'none', text: 'No, it is about the child' },
    ...episodes.map(({ id, reference }) => ({ value: id as string, text: reference })),
  ]),
})

/** Adding a marker. */
export const newMarkerStep = step({
  path: '/children/:child/markers/new',
  title: () => 'Add a marker',
  part: 'children',
  caption,
  back,
  button: 'Save the marker',
  advice: [
    'In danger now: ring 999. A marker tells nobody by itself what to do at once; it raises what the protocol asks, and tells the social worker of signs of trafficking.',
  ],
  load: loadToWrite,
  action: ({ bar }: MarkersView) => markersHref(bar.id, '/new'),
  questions: newQuestions,
  more: (_view, shown) => drawSigns(shown),
  faults: ({ kind }, { ask }) =>
    kind === 'trafficking-signs' && signsIn(ask.fields).length === 0
      ? [{ field: 'signs', text: 'Tick at least one sign' }]
      : [],
  doubts: ({ kind }, { view, ask }) => [
    ...(view.markers.some(one => one.kind === kind && markerStands(one) && kind !== 'trafficking-signs')
      ? ['This marker stands already.']
      : []),
    ...(kind !== null && !ofTrafficking.includes(kind) && signsIn(ask.fields).length > 0
      ? ['You ticked signs of trafficking, and chose a marker that is not about trafficking.']
      : []),
  ],
  save: async ({ ask, view, id }, { kind, says, since, episode }) => {
    if (kind === null) return { kind: 'not-found' }
    return markRisk(ask.store, ask.asker, {
      ...{ id: id as Id<'risk-marker'>, child: view.bar.id, episode: asId<'episode'>(episode ?? '') },
      ...{ kind, signs: signsIn(ask.fields), says, since: since?.at ?? ask.now },
    })
  },
  done: ({ bar }) => markersHref(bar.id, '?done=new'),
})

/** A view with the marker that a step is about. */
export type OneMarker = MarkersView & { readonly marker: RiskMarker }

async function loadOne(ask: Ask): Promise<OneMarker | null> {
  const view = await loadToWrite(ask)
  const marker = view?.markers.find(one => one.id === ask.params.marker && markerStands(one))
  return view === null || marker === undefined ? null : { ...view, marker }
}

const about = ({ marker, episodes, now }: OneMarker) =>
  html`<h2 class="govuk-heading-m">${riskMarkers[marker.kind].name}</h2>${markerFacts(marker, episodes, now)}`
const shownOf = ({ bar, marker }: OneMarker, version: number) => ({ child: bar.id, id: marker.id, version })

/** Ending a marker. */
export const endMarkerStep = step({
  path: '/children/:child/markers/:marker/end',
  title: () => 'It is so no longer',
  part: 'children',
  ...{ caption, back, about },
  button: 'End the marker',
  load: loadOne,
  action: ({ bar, marker }: OneMarker) => markersHref(bar.id, `/${marker.id}/end`),
  questions: () => ({ because: text('Why is it so no longer?', { required: 'Say why it is so no longer', rows: 3 }) }),
  version: ({ marker }) => marker.version,
  save: ({ ask, view }, { because }) => endMarker(ask.store, ask.asker, shownOf(view, view.marker.version), because),
  done: ({ bar }) => markersHref(bar.id, '?done=end'),
})

/** Marking a marker as entered in error. */
export const wrongMarkerStep = step({
  path: '/children/:child/markers/:marker/wrong',
  title: () => 'This marker is wrong',
  part: 'children',
  ...{ caption, back, about },
  button: 'Mark as entered in error',
  advice: ['It is not deleted: it stays in the history with your reason, and nothing follows from it any more.'],
  load: loadOne,
  action: ({ bar, marker }: OneMarker) => markersHref(bar.id, `/${marker.id}/wrong`),
  questions: () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }),
  version: ({ marker }) => marker.version,
  save: ({ ask, view }, { reason }) =>
    enterMarkerInError(ask.store, ask.asker, shownOf(view, view.marker.version), reason),
  done: ({ bar }) => markersHref(bar.id, '?done=wrong'),
})
