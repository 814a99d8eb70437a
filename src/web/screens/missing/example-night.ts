// An invented night in a home, for the stories and tests of its screens.
import { addYears, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type { Told, Whereabouts } from '../../../domain/missing/index.ts'
import type { LogEntry, MeasureTaken } from '../../../store/missing/reads.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import type { EpisodeView } from './episode/view.ts'
import { exampleSubject, exampleTokens, exampleView, missingEpisode, noEvents } from './example-episode.ts'
import type { SheetView } from './police-sheet/view.ts'
import type { ToldView } from './told/view.ts'

const ago = (hours: number) => hoursAfter(storyNow, -hours)

/** The same child where it is known that they are 14. */
export const olderSubject = { ...exampleSubject, bornOn: addYears(dayOf(storyNow), -14) }

const entry = (id: number, said: Partial<LogEntry>): LogEntry => ({
  ...{ id: exampleId(id), kind: 'contact', at: ago(3), precision: 'exact', entry: 'Rang; no answer.', place: '' },
  ...{ seenBy: '', howSure: null, wore: '', source: null, sourceName: '', lookAgainAt: null, corrects: null },
  ...{ by: 'R. Carer', recordedAt: ago(3) },
  ...said,
})

/** A sighting that is corrected, its correction, what a school said, and a view of the risk. */
export const exampleLog: readonly LogEntry[] = [
  entry(201, {
    ...{ kind: 'sighting', at: ago(2), precision: 'about', entry: 'Seen at eight.', place: 'Bus station' },
    ...{ seenBy: 'A driver', howSure: 'likely', wore: 'Green coat', corrects: exampleId(202) },
  }),
  entry(202, { kind: 'sighting', at: ago(2.5), entry: 'Seen at seven.' }),
  entry(203, { kind: 'information', source: 'school', sourceName: 'A. Sample', entry: 'Asked about buses.' }),
  entry(204, { kind: 'assessment', at: ago(4), entry: 'No risk is apparent.', lookAgainAt: ago(1) }),
]

/** One measure done and one that could not be, and that nobody could do the rest. */
export const exampleMeasures: ReadonlyMap<string, MeasureTaken> = new Map([
  ['search-home', { state: 'done', doneAt: ago(5), doneBy: 'R. Carer', note: 'The shed too', version: 1 }],
  ['visit-places', { state: 'could-not', doneAt: null, doneBy: 'R. Carer', note: 'Nobody to drive', version: 2 }],
  ['all', { state: 'could-not', doneAt: null, doneBy: 'R. Carer', note: 'The only adult in the house', version: 1 }],
] as const)

const toldLine = (id: number, said: Partial<Told>): Told => ({
  ...{
    id: exampleId(id),
    about: 'missing',
    whom: 'social-worker',
    who: 'A. Sample',
    toldAt: ago(4),
    toldBy: 'R. Carer',
  },
  ...{ how: 'by telephone', notToldBecause: null, despiteBlock: false, recordedAt: ago(4), by: 'R. Carer' },
  ...said,
})

/** Somebody told, somebody not, and somebody although a block may be meant for them. */
export const exampleTold: readonly Told[] = [
  toldLine(211, {}),
  toldLine(212, { whom: 'parents', who: '', toldAt: null, notToldBecause: 'The do-not-notify list' }),
  toldLine(213, { whom: 'other', who: 'A neighbour', despiteBlock: true }),
]

/** Known to be at a friend's; the police are asked and have not answered. */
export const exampleWhereabouts: Whereabouts = {
  ...{ id: exampleId(221), knownAt: ago(2), address: '1 Example Street', howKnown: 'The friend’s mother rang' },
  ...{
    concernOf: 'R. Carer',
    concern: 'Adults nobody knows',
    decision: 'fetch',
    decidedBy: 'R. Carer',
    reason: 'Late',
  },
  ...{ safety: 'A dog', police: { askedAt: ago(1), answer: null }, by: 'R. Carer', version: 1 },
}

/** An episode with the whole night filled in. */
export const nightView = (changes: Partial<EpisodeView> = {}): EpisodeView =>
  exampleView(missingEpisode, {
    ...{ subject: { ...olderSubject, blocks: 1 }, events: { ...noEvents, log: exampleLog }, measures: exampleMeasures },
    ...{ told: exampleTold, whereabouts: [exampleWhereabouts], blocked: ['D. Specimen'] },
    notReported: { foundOut: 'The school asked.', why: '', by: 'A. Sample', recordedAt: ago(3) },
    ...changes,
  })

/** Who was told of it, with somebody who must not be. */
export const toldView: ToldView = {
  ...{ episode: missingEpisode, subject: olderSubject, told: exampleTold, now: storyNow },
  blocks: [{ who: 'D. Specimen', bound: 'family', parts: ['parents'], reason: 'A court order' }],
  messages: [],
}

/** The sheet for the police. */
export const sheetView: SheetView = {
  ...{ episode: missingEpisode, subject: olderSubject, answers: new Map(), recorded: new Map(), photograph: null },
  ...{ log: exampleLog, measures: exampleMeasures, told: exampleTold, blocked: ['D. Specimen'], now: storyNow },
  by: { name: 'R. Carer', role: 'provider-worker', agencyName: 'Example Care' },
}

/** What the pages with a form carry. */
export const formParts = { id: exampleId(231), tokens: exampleTokens, fields: {}, faults: [] } as const
