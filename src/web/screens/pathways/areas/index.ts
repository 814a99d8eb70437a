// The screens of the areas: the three tables, a district given to an area, and who holds one or stands in.
import { setAreaWorker, setDistrictArea } from '../../../../actions/pathways/set-areas.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { districts } from '../../../../domain/children/index.ts'
import { asId, dateOf, dayOf, sayDay } from '../../../../domain/kernel/index.ts'
import {
  type AreaKind,
  areaKindNames,
  areaKinds,
  areasOfKind,
  type District,
  pathwayDistricts,
  sayArea,
} from '../../../../domain/pathways/index.ts'
import {
  type AreaWorker,
  type DistrictArea,
  readAreaWorkers,
  readDistrictAreas,
  readWhoMayHoldAnArea,
} from '../../../../store/pathways/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type FormPage, formPage } from '../../../forms/form-page.ts'
import { day, line, pick } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import type { Html } from '../../../html.ts'
import { answerTo } from '../../directory/saved.ts'
import { areasHref, areasPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const { role } = ask.actor
  if (!roleMay(role, 'directory', 'read')) return { kind: 'not-found' }
  return ask.store.read(ask.asker, 'see-areas', async tx =>
    areasPage({
      areas: await readDistrictAreas(tx),
      workers: await readAreaWorkers(tx),
      today: dayOf(tx.now),
      mayChange: roleMay(role, 'directory', 'write'),
    }),
  )
}

const kindOf = (ask: Ask): AreaKind | null => areaKinds.find(one => one === ask.params.kind) ?? null
const mayWrite = (ask: Ask): boolean => roleMay(ask.actor.role, 'directory', 'write')

const todayFields = (ask: Ask): Fields => {
  const { day: onDay, month, year } = dateOf(dayOf(ask.now))
  return { 'from-day': String(onDay), 'from-month': String(month), 'from-year': String(year) }
}

/** A district of one table, with what stood and stands there. */
export type DistrictView = {
  readonly kind: AreaKind
  readonly district: District
  readonly lines: readonly DistrictArea[]
}

const districtQuestions = (kind: AreaKind) => ({
  area: pick(
    'Which area answers for it?',
    Object.entries(areasOfKind[kind]).map(([value, text]) => ({ value, text })),
    { required: 'Choose an area' },
  ),
  from: day('From which day?', { required: 'Enter the first day on which it holds' }),
  reason: line('Why does it change?', { required: 'Say why it changes' }),
})

const stood = (kind: AreaKind, lines: readonly DistrictArea[]): Html =>
  stackedTable({
    caption: 'What stands and stood',
    columns: ['Area', 'When', 'Set by', 'Why'].map(label => ({ label })),
    rows: lines.map(one => [
      { text: sayArea(kind, one.area) },
      { text: one.until === null ? `From ${sayDay(one.from)}` : `${sayDay(one.from)} until ${sayDay(one.until)}` },
      { text: one.setBy ?? 'Homeward itself' },
      { text: one.reason || 'As the sources have it' },
    ]),
    emptyText: 'It was never changed, so it is as the sources have it.',
  })

/** Draws the form of a district. */
export const districtPage = (
  ask: Pick<Ask, 'tokens' | 'now'>,
  { kind, district, lines }: DistrictView,
  more: Partial<FormPage>,
): Page =>
  formPage({
    title: `${districts[district] ?? district}: ${areaKindNames[kind]}`,
    part: 'directory',
    back: { href: areasHref, text: 'Areas of the county' },
    action: `${areasHref}/${kind}/district/${district}`,
    tokens: ask.tokens,
    advice: [
      'The other two tables do not change with it. Matrices that were decided before stay as they were decided.',
    ],
    shown: stood(kind, lines),
    questions: districtQuestions(kind),
    fields: {},
    faults: [],
    now: ask.now,
    button: 'Save',
    ...more,
  })

async function loadDistrict(ask: Ask): Promise<DistrictView | null> {
  const kind = kindOf(ask)
  const district = pathwayDistricts.find(one => one === ask.params.district)
  if (kind === null || district === undefined || !mayWrite(ask)) return null
  const all = await ask.store.read(ask.asker, 'open-district-area', readDistrictAreas)
  return { kind, district, lines: all.filter(one => one.kind === kind && one.district === district) }
}

const standingOf = (lines: readonly { readonly id: string; readonly until: unknown }[]): string =>
  lines.find(one => one.until === null)?.id ?? ''

async function openDistrict(ask: Ask): Promise<Answer> {
  const view = await loadDistrict(ask)
  if (view === null) return { kind: 'not-found' }
  const hidden = { _id: crypto.randomUUID(), _standing: standingOf(view.lines) }
  return districtPage(ask, view, { fields: todayFields(ask), hidden })
}

async function submitDistrict(ask: Ask): Promise<Answer> {
  const view = await loadDistrict(ask)
  const id = asId<'district-area'>(textOf(ask.fields, '_id'))
  if (view === null || id === null) return { kind: 'not-found' }
  const standing = textOf(ask.fields, '_standing')
  const again = (more: Partial<FormPage>): Answer => {
    const opened = more.stale === undefined ? standing : standingOf(view.lines)
    return districtPage(ask, view, { fields: ask.fields, hidden: { _id: id, _standing: opened }, ...more })
  }
  const read = readForm(districtQuestions(view.kind), ask.fields, ask.now)
  if (read.kind === 'faults') return again({ faults: read.faults })
  const { area, from, reason } = read.answers
  const set = { id, kind: view.kind, district: view.district, area: area ?? '', from, reason }
  const saved = await setDistrictArea(ask.store, ask.asker, { ...set, standing: asId(standing) })
  return answerTo(saved, areasHref, 'from-day', again)
}

/** An area with who may hold it, and who does. */
export type WorkerView = {
  readonly kind: AreaKind
  readonly area: string
  readonly part: 'holder' | 'cover'
  readonly people: readonly { readonly value: string; readonly text: string }[]
  readonly workers: readonly AreaWorker[]
}

const workerQuestions = ({ part, people }: WorkerView) => ({
  person: pick(part === 'holder' ? 'Who holds it?' : 'Who stands in?', people, { required: 'Choose who it is' }),
  from: day('From which day?', { required: 'Enter the first day' }),
  ...(part === 'cover' && {
    until: day('Until which day?', {
      hint: 'The first day on which they no longer stand in.',
      required: 'Enter the first day on which they no longer stand in',
    }),
  }),
  reason: line('Anything to know about it?'),
})

/** Draws the form of who holds an area, or stands in. */
export const workerPage = (ask: Pick<Ask, 'tokens' | 'now'>, view: WorkerView, more: Partial<FormPage>): Page =>
  formPage({
    title: `${sayArea(view.kind, view.area)}: ${view.part === 'holder' ? 'who holds it' : 'who stands in'}`,
    caption: areaKindNames[view.kind],
    part: 'directory',
    back: { href: areasHref, text: 'Areas of the county' },
    action: `${areasHref}/${view.kind}/worker/${view.area}/${view.part}`,
    tokens: ask.tokens,
    questions: workerQuestions(view),
    fields: {},
    faults: [],
    now: ask.now,
    button: 'Save',
    ...more,
  })

async function loadWorker(ask: Ask): Promise<WorkerView | null> {
  const kind = kindOf(ask)
  const { area = '', part } = ask.params
  if (kind === null || !Object.hasOwn(areasOfKind[kind], area) || !mayWrite(ask)) return null
  if (part !== 'holder' && part !== 'cover') return null
  return ask.store.read(ask.asker, 'open-area-worker', async tx => ({
    ...{ kind, area, part, people: await readWhoMayHoldAnArea(tx) },
    workers: (await readAreaWorkers(tx)).filter(one => one.kind === kind && one.area === area && one.part === part),
  }))
}

const standingWorker = ({ part, workers }: WorkerView): string => (part === 'holder' ? standingOf(workers) : '')

async function openWorker(ask: Ask): Promise<Answer> {
  const view = await loadWorker(ask)
  if (view === null) return { kind: 'not-found' }
  const hidden = { _id: crypto.randomUUID(), _standing: standingWorker(view) }
  return workerPage(ask, view, { fields: todayFields(ask), hidden })
}

async function submitWorker(ask: Ask): Promise<Answer> {
  const view = await loadWorker(ask)
  const id = asId<'area-worker'>(textOf(ask.fields, '_id'))
  if (view === null || id === null) return { kind: 'not-found' }
  const standing = textOf(ask.fields, '_standing')
  const again = (more: Partial<FormPage>): Answer => {
    const opened = more.stale === undefined ? standing : standingWorker(view)
    return workerPage(ask, view, { fields: ask.fields, hidden: { _id: id, _standing: opened }, ...more })
  }
  const read = readForm(workerQuestions(view), ask.fields, ask.now)
  if (read.kind === 'faults') return again({ faults: read.faults })
  const { person, from, until = null, reason } = read.answers
  const { kind, area, part } = view
  const set = {
    id,
    kind,
    area,
    part,
    person: person ?? '',
    from,
    until: typeof until === 'number' ? until : null,
    reason,
    standing: asId<'area-worker'>(standing),
  }
  return answerTo(await setAreaWorker(ask.store, ask.asker, set), areasHref, 'from-day', again)
}

/** Every screen of the areas. */
export const areaScreens: readonly Screen[] = [
  { path: areasHref, get: show },
  { path: `${areasHref}/:kind/district/:district`, get: openDistrict, post: submitDistrict },
  { path: `${areasHref}/:kind/worker/:area/:part`, get: openWorker, post: submitWorker },
]
