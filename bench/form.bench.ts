// The largest pages of forms: how long one takes to draw, and how much of it travels.
import { gzipSync } from 'node:zlib'
import { hour, type Id, type Instant, instant, parseInstant } from '../src/domain/kernel/index.ts'
import { type Episode, reportTasks } from '../src/domain/missing/index.ts'
import { drawPage } from '../src/web/frame/draw.ts'
import type { Page } from '../src/web/frame/screen.ts'
import type { SignedIn } from '../src/web/frame/sessions.ts'
import { html } from '../src/web/html.ts'
import { actPage } from '../src/web/screens/missing/act/page.ts'
import { episodeActs } from '../src/web/screens/missing/acts/index.ts'
import { checkPage } from '../src/web/screens/missing/report-tasks/page.ts'
import { alternate, within } from './alternate.ts'
import { formPages } from './form-pages.ts'
import { compare, type Line } from './line.ts'

const now = parseInstant('2026-03-20T09:00:00Z') ?? instant(0)
const ago = (hours: number): Instant => instant(now - hours * hour)

// Text of which no two parts are alike, because repeated words would travel for nothing.
const words =
  'coat bus station friends tea dark phone street school river said seen with home before night coach argued money'
let state = 1
function saidAnew(length: number): string {
  const list = words.split(' ')
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return `${list[state % list.length]}${state % 7 === 0 ? state % 1000 : ''}`
  }).join(' ')
}
const said = saidAnew(20)

const episode: Episode = {
  id: '00000000-0000-4000-8000-000000000001' as Id<'episode'>,
  childId: '00000000-0000-4000-8000-000000000002' as Id<'child'>,
  reference: 'M-1001',
  kind: 'missing',
  missingFrom: null,
  reporterKind: 'home',
  describedName: 'Robin Example',
  describedBornOn: null,
  match: 'chosen',
  foundMissing: null,
  lastSeen: { at: ago(9), precision: 'exact' },
  reportedToPoliceAt: ago(8),
  policeReference: 'EXAMPLE-1',
  policeAcceptedAt: ago(7),
  located: { at: ago(3), precision: 'exact', where: said, by: 'a worker' },
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
  version: 3,
  recordedAt: ago(8),
}
const subject = { name: 'Robin Example', bornOn: null, whole: true, lookedAfter: true, blocks: 1 }
const tokens = html`<input type="hidden" name="_csrf" value="a-token-as-long-as-one-really-is-0123456789">`
const questions = reportTasks.flatMap(task => task.questions)
const answers = new Map(
  questions.map(({ key }) => [key, { question: key, answer: saidAnew(60), notKnown: false, version: 1 }]),
)
const person = '00000000-0000-4000-8000-000000000003' as Id<'person'>
const appointmentId = '00000000-0000-4000-8000-000000000004' as Id<'appointment'>
const signed: SignedIn = {
  ...{
    kind: 'signed-in',
    session: 'bench',
    personId: person,
    name: 'Robin Example',
    now,
    realNow: now,
    idleMinutes: 30,
  },
  actor: {
    appointmentId,
    personId: person,
    name: 'Robin Example',
    role: 'police-officer',
    agencyName: 'Example Police',
  },
}

type Form = { readonly name: string; readonly draw: () => Page }

// Every form of an episode and every page of every instrument with everything answered, and the check of a report.
const forms: readonly Form[] = [
  ...episodeActs.map(act => {
    const fields = Object.fromEntries(Object.keys(act.questions).map(name => [name, saidAnew(60)]))
    const page = { act, episode, subject, counts: null, tokens, id: episode.id, doubts: [] }
    return { name: act.title, draw: () => actPage({ ...page, shown: { fields, faults: [], now } }) }
  }),
  ...formPages(() => saidAnew(60).slice(0, 480)),
  { name: 'check of a report', draw: () => checkPage({ episode, subject, answers, tokens, now, done: '' }) },
]

const documentOf = ({ draw }: Form): string => drawPage(draw(), { demonstration: true }, signed)
const sizeOf = (form: Form): number => gzipSync(documentOf(form)).length / 1000

const largest = forms.reduce((most, form) => (documentOf(form).length > documentOf(most).length ? form : most))
const heaviest = forms.reduce((most, form) => (sizeOf(form) > sizeOf(most) ? form : most))

const draws: Line = {
  name: `largest form drawn (${largest.name.toLowerCase()})`,
  limit: 'at most 8 times escaping its text once (0.5 ms wanted)',
  unit: 'ms',
  async measure() {
    const text = documentOf(largest)
    const ten = (work: () => unknown) => () => {
      for (let n = 0; n < 10; n += 1) work()
    }
    const times = await alternate(
      ten(() => documentOf(largest)),
      ten(() => JSON.stringify(text)),
      300,
    )
    return compare(within(times.work, 0.5) / 10, within(times.yardstick, 0.5) / 10, ratio => ratio <= 8)
  },
}

const travels: Line = {
  name: `heaviest form gzipped (${heaviest.name.toLowerCase()})`,
  limit: 'at most 30 kB',
  unit: 'kB',
  measure: async () => compare(sizeOf(heaviest), 30, ratio => ratio <= 1),
}

export default [draws, travels]
