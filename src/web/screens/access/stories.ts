// The screens of access in their states.
import { dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type { Glass, TrailLine } from '../../../store/access/reads.ts'
import type { Story } from '../../components/story.ts'
import { html } from '../../html.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleTokens as tokens } from '../missing/example-episode.ts'
import { answerPage } from './answer/page.ts'
import { coverPage } from './cover/page.ts'
import { askPage, breakPage, type DoorPage } from './door/page.ts'
import {
  exampleCover,
  exampleGlass,
  exampleMet,
  exampleOwnRequest,
  exampleRequest,
  exampleSeal,
} from './example-access.ts'
import { type GlassPage, glassPage } from './glass/page.ts'
import { keeperPage } from './keeper/page.ts'
import { type OverviewPage, overviewPage } from './overview/page.ts'
import { type RestrictPage, restrictPage } from './restrict/page.ts'
import { askTrailPage, trailPage } from './trail/page.ts'

const shown = { fields: {}, faults: [], now: storyNow }
const door: DoorPage = {
  ...{ door: exampleId(401), behind: { authority: 'staffordshire' }, id: exampleId(402), mayBreak: true, hours: 12 },
  ...{ tokens, shown },
}
const unsaid = { ...shown, faults: [{ field: 'reason', text: 'Say what has happened' }] }
const looks = [{ act: 'see-child', times: 3, first: hoursAfter(storyNow, -5), last: hoursAfter(storyNow, -4) }]
const glass: GlassPage = {
  glass: exampleGlass,
  looks,
  id: exampleId(403),
  mayReview: true,
  mayClose: true,
  tokens,
  shown,
}
const reviewed: Glass = {
  ...exampleGlass,
  ...{ endedAt: hoursAfter(storyNow, -1), finding: 'needed', words: 'The child was in danger.', reviewedAt: storyNow },
  ...{ reviewer: 'Robin Standin', reviews: 1 },
}
const hidden = { ...exampleGlass, child: '', childId: null, reason: null }
const person = { id: exampleId<'person'>(51), name: 'A. Sample', agencies: 'Example Council', left: false }
const colleagues = [person, { id: exampleId<'person'>(52), name: 'Robin Standin' }]
const cover = {
  me: person.id,
  covers: [exampleCover],
  colleagues,
  forOthers: false,
  id: exampleId(404),
  done: null,
  tokens,
  shown,
}
const choosing = {
  fields: { 'keeper-name': 'sam' },
  found: [{ value: exampleId(53), text: 'A. Sample (Practitioner, Example Council)' }],
  faults: [],
}
const restrict: RestrictPage = { bar: missingBar, seals: [], choosing, id: exampleId(405), done: null, tokens, shown }
const keeperless = {
  id: exampleId<'seal'>(331),
  sealedAt: hoursAfter(storyNow, -90),
  authority: 'staffordshire',
  record: '0a1b2c3d',
} as const
const overview: OverviewPage = {
  ...{
    role: 'team-manager',
    now: storyNow,
    done: null,
    toAnswer: [exampleRequest],
    glasses: [exampleGlass, reviewed],
    met: [],
  },
  ...{ ownRequests: [], ownGlasses: [], governance: null, tokens },
}
const granted = {
  ...exampleOwnRequest,
  id: exampleId<'access-request'>(303),
  answer: 'granted',
  answeredAt: storyNow,
  until: hoursAfter(storyNow, 600),
  childId: exampleId<'child'>(1),
} as const
const refused = {
  ...exampleOwnRequest,
  id: exampleId<'access-request'>(304),
  answer: 'refused',
  answeredAt: storyNow,
  words: 'Ask your manager first.',
} as const
const searchers = [
  {
    personId: exampleId<'person'>(52),
    searcher: 'R. Sample',
    agency: 'Example Council',
    searches: 34,
    unexplained: 12,
  },
]
const unexplained = { searches: 120, unexplained: 13, people: 2 }
const many = [{ personId: exampleId<'person'>(51), breaker: 'A. Sample', agency: 'Example Council', children: 3 }]
const trailLine: TrailLine = {
  ...{ day: dayOf(storyNow), act: 'see-child', entries: 4, children: 2, throughGlass: 1 },
  ...{ records: ['0a1b2c3d', '1b2c3d4e'], authorities: ['staffordshire'] },
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Asking for access', render: () => askPage(door).body },
  { title: 'Breaking the glass', render: () => breakPage(door).body },
  { title: 'Breaking the glass without a reason', render: () => breakPage({ ...door, shown: unsaid }).body },
  { title: 'Answering a request', render: () => answerPage({ request: exampleRequest, tokens, shown }).body },
  {
    title: 'A record restricted meanwhile',
    render: () => answerPage({ request: exampleRequest, tokens, shown, restricted: true }).body,
  },
  { title: 'A broken glass to review', render: () => glassPage(glass).body },
  { title: 'Reviewed meanwhile', render: () => glassPage({ ...glass, glass: reviewed, stale: true }).body },
  {
    title: 'As information governance sees it',
    render: () => glassPage({ ...glass, glass: hidden, mayClose: false }).body,
  },
  { title: 'My cover', render: () => coverPage(cover).body },
  {
    title: 'No cover, arranged by a manager',
    render: () => coverPage({ ...cover, covers: [], forOthers: true, done: 'The cover is ended' }).body,
  },
  { title: 'Restricting a record', render: () => restrictPage(restrict).body },
  { title: 'A restricted record', render: () => restrictPage({ ...restrict, seals: [exampleSeal] }).body },
  {
    title: 'A restricted record without a keeper',
    render: () => keeperPage({ seal: keeperless, choosing, tokens }).body,
  },
  { title: 'Access, for a manager', render: () => overviewPage(overview).body },
  {
    title: 'Access, for a keeper whose restricted record a search met',
    render: () =>
      overviewPage({ ...overview, met: [exampleMet, { ...exampleMet, times: 3, noter: 'A. Sample' }] }).body,
  },
  {
    title: 'Access, for one who asks',
    render: () =>
      overviewPage({
        ...overview,
        role: 'practitioner',
        toAnswer: [],
        glasses: [],
        ownRequests: [exampleOwnRequest, granted, refused],
        ownGlasses: [exampleGlass],
      }).body,
  },
  {
    title: 'Access, for information governance',
    render: () =>
      overviewPage({
        ...{ ...overview, role: 'information-governance', toAnswer: [], glasses: [hidden] },
        governance: { unanswered: { waiting: 2, tooLong: 1 }, many, searchers, unexplained, keeperless: [keeperless] },
      }).body,
  },
  {
    title: 'Whose trail',
    render: () => askTrailPage({ people: [person], tokens, shown: { ...shown, fields: { name: 'sam' } } }).body,
  },
  {
    title: 'What a person looked at',
    render: () => {
      const today = dayOf(storyNow)
      const page = trailPage({
        person: person.id,
        name: person.name,
        from: today,
        until: today,
        page: 1,
        lines: [trailLine],
        more: true,
      })
      return html`${page.body}`
    },
  },
]
