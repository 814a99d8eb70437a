// An invented night for stories and tests of home.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import { noAccessNews } from '../../../store/access/reads.ts'
import { exampleDuties, exampleId, storyNow } from '../duties/example-duties.ts'
import { goneUpMessage, ownMessage } from '../messages/example-messages.ts'
import { awayLine, foundLine, missingLine, unreportedLine } from '../missing-now/example-lines.ts'
import type { HomeView } from './page.ts'

const news = {
  episodeId: exampleId<'episode'>(101),
  childId: exampleId<'child'>(1),
  name: 'Robin Example',
  reference: 'M-1001',
} as const

/** A night with something of everything, as a return interviewer sees it. */
export const busyHome: HomeView = {
  now: storyNow,
  role: 'return-interviewer',
  counts: { missing: 3, unconfirmed: 1, overdue: 12, dueToday: 1 },
  missing: [awayLine, missingLine, unreportedLine],
  unconfirmed: [foundLine],
  loggedOnly: [
    {
      ...{ episodeId: exampleId<'episode'>(102), name: 'Jo Invented', since: hoursAfter(storyNow, -3) },
      ...{ assessedAt: hoursAfter(storyNow, -3), lookAgainAt: hoursAfter(storyNow, -1) },
    },
  ],
  foundLately: [
    { episodeId: exampleId<'episode'>(103), name: 'Ash Placeholder', foundAt: hoursAfter(storyNow, -2), told: [] },
  ],
  overdue: [exampleDuties.overdue, { ...exampleDuties.dueToday, dueAt: hoursAfter(storyNow, -30) }],
  dueToday: [exampleDuties.dueToday],
  lookedAt: hoursAfter(storyNow, -14),
  withoutWorker: [],
  unsetPlaces: 0,
  possibleDuplicates: 3,
  access: noAccessNews,
  inbox: [ownMessage],
  unaccepted: [goneUpMessage],
  digest: null,
  news: [
    { ...news, kind: 'reported', happenedAt: hoursAfter(storyNow, -9), recordedAt: hoursAfter(storyNow, -8) },
    {
      ...news,
      kind: 'found',
      name: 'Jo Invented',
      happenedAt: hoursAfter(storyNow, -1),
      recordedAt: hoursAfter(storyNow, -1),
    },
    {
      ...news,
      kind: 'interviewed',
      name: 'Ash Placeholder',
      happenedAt: hoursAfter(storyNow, -13),
      recordedAt: hoursAfter(storyNow, -12),
    },
  ],
}

/** A first look at a quiet night. */
export const quietHome: HomeView = {
  now: storyNow,
  role: 'missing-co-ordinator',
  counts: { missing: 0, unconfirmed: 0, overdue: 0, dueToday: 0 },
  missing: [],
  unconfirmed: [],
  loggedOnly: [],
  foundLately: [],
  overdue: [],
  dueToday: [],
  lookedAt: null,
  access: noAccessNews,
  inbox: [],
  unaccepted: [],
  digest: null,
  news: [],
  withoutWorker: [],
  possibleDuplicates: 0,
  unsetPlaces: 0,
}
