// Statutory reviews of a child who lives elsewhere: recording one, the reviewing officer's report, and that the manager was told.
import { type ReviewSaved, recordReview, reportReview, tellManager } from '../../../../actions/borders/reviews.ts'
import { adequacies } from '../../../../domain/borders/index.ts'
import { asId, type Id, sayDay } from '../../../../domain/kernel/index.ts'
import type { StatutoryReview } from '../../../../store/borders/reads.ts'
import { choice, day, line, text, timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { childHref } from '../../children/child-bar.ts'
import { choicesOf } from '../../missing/acts/act.ts'
import { type ChildForm, childFormPage } from './form.ts'
import { sayExceptions } from './page.ts'
import { type ChildAcross, countEpisodes, countsSince, loadAcross } from './view.ts'

type Shape = Pick<ChildForm, 'title' | 'path' | 'advice' | 'questions' | 'button'>

const formOf = (ask: Ask, shape: Shape, more: Partial<ChildForm> & { readonly faults?: readonly Fault[] } = {}) => {
  const { faults = [], ...rest } = more
  const shown = { fields: ask.fields, faults, now: ask.now }
  return { ...shape, hidden: {}, tokens: ask.tokens, shown, ...rest } satisfies ChildForm
}

const back = (view: ChildAcross, done: string): Answer => ({
  kind: 'redirect',
  to: childHref(view.bar.id, `/borders?done=${done}`),
})

/** What is asked of a statutory review. */
export const reviewQuestions = {
  heldOn: day('On which day was the review held?', { past: true, required: 'Enter the day of the review' }),
  area: choice(
    'Where did the child live on that day?',
    choicesOf({ outside: 'Outside Staffordshire and Stoke-on-Trent', inside: 'In the area' }),
    { required: 'Choose where the child lived' },
  ),
}

const recordShape: Shape = {
  ...{ title: 'Record a statutory review', path: '/borders/review', button: 'Save the review' },
  advice: [
    'After each review of a child who lives elsewhere the independent reviewing officer reports on the episodes.',
  ],
  questions: reviewQuestions,
}

async function loadToRecord(ask: Ask): Promise<ChildAcross | null> {
  const view = await loadAcross(ask)
  return view?.mayReview === true && view.reviews !== null ? view : null
}

const ownId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

async function openRecord(ask: Ask): Promise<Answer> {
  const view = await loadToRecord(ask)
  if (view === null) return { kind: 'not-found' }
  const fields = { area: view.outOfArea ? 'outside' : 'inside' }
  const shown = { fields, faults: [], now: ask.now }
  return childFormPage(view, formOf(ask, recordShape, { hidden: { _id: ownId(ask) }, shown }))
}

async function saveRecord(ask: Ask): Promise<Answer> {
  const view = await loadToRecord(ask)
  if (view === null) return { kind: 'not-found' }
  const again = (faults: readonly Fault[]) =>
    childFormPage(view, formOf(ask, recordShape, { hidden: { _id: ownId(ask) }, faults }))
  const read = readForm(reviewQuestions, ask.fields, ask.now)
  if (read.kind === 'faults' || read.answers.heldOn === null) return again(read.kind === 'faults' ? read.faults : [])
  const { heldOn, area } = read.answers
  const saved = await recordReview(ask.store, ask.asker, {
    ...{ id: ownId(ask) as Id<'statutory-review'>, child: view.bar.id, heldOn, outOfArea: area === 'outside' },
  })
  if (saved === 'same-day') return again([{ field: 'heldOn-day', text: 'A review of that day is recorded already' }])
  return saved === 'saved' ? back(view, 'review') : { kind: 'not-found' }
}

/** Recording a statutory review. */
export const reviewScreen: Screen = { path: '/children/:child/borders/review', get: openRecord, post: saveRecord }

/** What the reviewing officer reports. */
export const reportQuestions = {
  episodes: line('How many episodes were there?', { required: 'Enter how many episodes there were', width: 5 }),
  adequacy: choice('Were the responses adequate?', choicesOf(adequacies), {
    required: 'Choose whether the responses were adequate',
  }),
  reason: text('Why do you judge it so?', { required: 'Say why you judge it so' }),
  exceptions: text('What was not handled as the protocol says?', {
    hint: 'Interviews and meetings that were late or not held. Leave it empty where everything was.',
    rows: 6,
  }),
}

/** What the form to tell the manager asks. */
export const managerQuestions = {
  who: line('Which team manager?', { hint: 'Their post and team.', required: 'Enter who was told' }),
  at: timed('When were they told?', 'Enter when they were told'),
}

type OfReview = { readonly view: ChildAcross; readonly review: StatutoryReview }

async function loadReview(ask: Ask, may: (of: OfReview) => boolean): Promise<OfReview | null> {
  const view = await loadAcross(ask)
  const review = view?.reviews?.find(one => one.id === ask.params.review && one.inError === null)
  if (view === null || review === undefined) return null
  return may({ view, review }) ? { view, review } : null
}

const reports = ({ view, review }: OfReview): boolean => view.mayReport && review.outOfArea

async function reportShape(ask: Ask, { view, review }: OfReview): Promise<Shape & { readonly counted: number }> {
  const since = countsSince(review, view.reviews ?? [])
  const counted = await countEpisodes(ask, view.bar.id, since, review.heldOn)
  const known = sayExceptions(view)
  return {
    ...{ title: 'Report of the reviewing officer', path: `/borders/review/${review.id}/report`, counted },
    advice: [
      `The statutory review of ${sayDay(review.heldOn)}. Counted here: ${counted === 1 ? '1 episode' : `${counted} episodes`} reported from ${sayDay(since)} until that day.`,
      known === '' ? 'No interview or meeting was late, as far as is recorded.' : `Late or not done:\n${known}`,
    ],
    ...{ questions: reportQuestions, button: 'Save the report' },
  }
}

async function openReport(ask: Ask): Promise<Answer> {
  const of = await loadReview(ask, reports)
  if (of === null) return { kind: 'not-found' }
  const shape = await reportShape(ask, of)
  const stands = of.review.report
  const fields: Fields =
    stands === null
      ? { episodes: String(shape.counted), exceptions: sayExceptions(of.view) }
      : {
          episodes: String(stands.episodes),
          reason: stands.reason,
          exceptions: stands.exceptions,
          adequacy: stands.adequacy,
        }
  const shown = { fields, faults: [], now: ask.now }
  return childFormPage(of.view, formOf(ask, shape, { hidden: { _version: String(of.review.version) }, shown }))
}

const stale =
  'Somebody saved this review while you were writing. What you typed is below; save it again to put it in place.'

async function saveReport(ask: Ask): Promise<Answer> {
  const of = await loadReview(ask, reports)
  if (of === null) return { kind: 'not-found' }
  const { view, review } = of
  const shape = await reportShape(ask, of)
  const again = (faults: readonly Fault[], version: number, more: Partial<ChildForm> = {}) =>
    childFormPage(view, formOf(ask, shape, { faults, hidden: { _version: String(version) }, ...more }))
  const version = numberOf(ask.fields, '_version') ?? review.version
  const read = readForm(reportQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return again(read.faults, version)
  const { adequacy, reason, exceptions } = read.answers
  if (!/^\d{1,3}$/.test(read.answers.episodes))
    return again([{ field: 'episodes', text: 'How many episodes there were must be a number' }], version)
  const report = {
    ...{ since: countsSince(review, view.reviews ?? []), episodes: Number(read.answers.episodes) },
    ...{ adequacy: adequacy ?? ('not-adequate' as const), reason, exceptions: exceptions.trim() },
  }
  const came = await reportReview(ask.store, ask.asker, { id: review.id, version }, report)
  return settled(view, came, 'report', () => again([], review.version, { stands: stale }))
}

function settled(view: ChildAcross, came: ReviewSaved, done: string, again: () => Answer): Answer {
  if (came === 'saved') return back(view, done)
  return came === 'stale' ? again() : { kind: 'not-found' }
}

/** The reviewing officer's report. */
export const reviewReportScreen: Screen = {
  ...{ path: '/children/:child/borders/review/:review/report', get: openReport, post: saveReport },
}

const tells = ({ view, review }: OfReview): boolean => view.mayReview && review.report !== null

const managerShape = ({ review }: OfReview): Shape => ({
  ...{ title: 'The team manager was told', path: `/borders/review/${review.id}/manager`, button: 'Save' },
  advice: [`Not handled as the protocol says: ${review.report?.exceptions ?? ''}`],
  questions: managerQuestions,
})

async function openManager(ask: Ask): Promise<Answer> {
  const of = await loadReview(ask, tells)
  if (of === null) return { kind: 'not-found' }
  return childFormPage(of.view, formOf(ask, managerShape(of), { hidden: { _version: String(of.review.version) } }))
}

async function saveManager(ask: Ask): Promise<Answer> {
  const of = await loadReview(ask, tells)
  if (of === null) return { kind: 'not-found' }
  const { view, review } = of
  const version = numberOf(ask.fields, '_version') ?? review.version
  const again = (faults: readonly Fault[], more: Partial<ChildForm> = {}) =>
    childFormPage(
      view,
      formOf(ask, managerShape(of), { faults, hidden: { _version: String(review.version) }, ...more }),
    )
  const read = readForm(managerQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return again(read.faults)
  const { who, at } = read.answers
  const came = await tellManager(ask.store, ask.asker, { id: review.id, version }, { who, at: at?.at ?? ask.now })
  return settled(view, came, 'told', () => again([], { stands: stale }))
}

/** That the team manager was told. */
export const managerToldScreen: Screen = {
  ...{ path: '/children/:child/borders/review/:review/manager', get: openManager, post: saveManager },
}
