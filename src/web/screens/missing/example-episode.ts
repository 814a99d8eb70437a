// An invented episode in every standing, for the stories and tests of the screens of a missing episode.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import type { EpisodeEvents, Subject } from '../../../store/missing/reads.ts'
import type { Together } from '../../../store/together/reads.ts'
import { html } from '../../html.ts'
import type { Beside } from '../corrections/part.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { isAllowed, isFound } from './acts/act.ts'
import { episodeActs } from './acts/index.ts'
import type { EpisodeView } from './episode/page.ts'

/** The hidden inputs of a form in a story. */
export const exampleTokens = html`<input type="hidden" name="_csrf" value="token">`

/** Whom the example is about: a child who is looked after, as somebody sees them who works with them. */
export const exampleSubject: Subject = {
  name: 'Robin Example',
  bornOn: null,
  whole: true,
  lookedAfter: true,
  blocks: 0,
}

const ago = (hours: number) => hoursAfter(storyNow, -hours)
const located = { at: ago(2), precision: 'exact', where: 'At the bus station', by: 'Police' } as const
const returned = { at: ago(1), precision: 'about', to: 'Back at the home' } as const

/** Missing for nine hours, and reported to the police. */
export const missingEpisode: Episode = {
  id: exampleId(101),
  childId: exampleId(1),
  reference: 'M-1001',
  kind: 'missing',
  missingFrom: 'childrens-home',
  reporterKind: 'home',
  describedName: 'Robin Example',
  describedBornOn: null,
  match: 'chosen',
  foundMissing: null,
  lastSeen: { at: ago(9), precision: 'exact' },
  reportedToPoliceAt: ago(8),
  policeReference: 'EX-1234',
  policeAcceptedAt: null,
  located: null,
  returned: null,
  wellBeing: null,
  countedFrom: ago(8),
  submittedAt: null,
  source: 'report',
  reportedPrecision: null,
  lateBecause: null,
  keptAsSaid: [],
  movedFrom: null,
  movedAwayAt: null,
  duplicateOf: null,
  enteredInErrorAt: null,
  enteredInErrorReason: null,
  version: 1,
  recordedAt: ago(8),
}

/** The same in each of its standings. */
export const standings = {
  missing: missingEpisode,
  'not reported': { ...missingEpisode, reportedToPoliceAt: null, policeReference: null },
  'to be confirmed': { ...missingEpisode, match: 'to-confirm' },
  found: { ...missingEpisode, located },
  home: { ...missingEpisode, located, returned, wellBeing: { at: ago(1), says: 'Tired, not hurt' } },
  contradictory: { ...missingEpisode, located: { ...located, at: ago(12) }, returned: { ...returned, at: ago(13) } },
  'entered in error': { ...missingEpisode, enteredInErrorAt: ago(1), enteredInErrorReason: 'The wrong child' },
} as const satisfies Readonly<Record<string, Episode>>

/** Nothing recorded yet. */
export const noEvents: EpisodeEvents = {
  assessments: [],
  log: [],
  preventionInterviews: [],
  offers: [],
  returnInterviews: [],
  meetings: [],
  caseReviews: [],
  notices: [],
  reviews: [],
  concerns: [],
}

/** One of what may be recorded by anyone, and the level. */
export const someEvents: EpisodeEvents = {
  ...noEvents,
  assessments: [
    { stage: 'initial', level: 'high', reason: 'Alone at night', answers: {}, at: ago(7), by: 'A. Sample' },
  ],
}

/** Nobody is missing with them, and nothing was put right. */
export const nobodyElse: Together = { seen: [], hidden: 0, from: null }
/** Likewise. */
export const nothingBeside: Beside = { corrections: [], alike: [], movedTo: null, checks: [] }

/** What the page of an episode shows to a co-ordinator who sees the whole child. */
export function exampleView(episode: Episode, changes: Partial<EpisodeView> = {}): EpisodeView {
  const acts = episodeActs.filter(act => isAllowed(act, 'missing-co-ordinator', exampleSubject) && act.offered(episode))
  return {
    ...{ episode, subject: exampleSubject, answers: new Map(), events: noEvents, duties: [], flags: [] },
    ...{ measures: new Map(), told: [], messages: [], overs: [], whereabouts: [], notReported: null, blocked: [] },
    ...{ together: nobodyElse, beside: nothingBeside },
    ...{ now: storyNow, acts, holdsInterview: isFound(episode), done: null, only: null },
    quick: { id: exampleId(9), tokens: exampleTokens, fields: {}, faults: [] },
    ...changes,
  }
}
