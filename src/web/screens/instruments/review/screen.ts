// A review of a form: begun, filled in as any page of a form is, checked and submitted. A submitted one reads with its form.
import { StaleSave } from '../../../../actions/doors.ts'
import { startReview, submitReview } from '../../../../actions/instruments/review-form.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { formHref } from '../filling.ts'
import { fillPage } from '../page/page.ts'
import { type Opened, type PageWays, pageScreens } from '../page/ways.ts'
import { beginReviewPage } from './begin-page.ts'
import { type Checking, checkReviewPage } from './check-page.ts'
import { isReviewOpen, loadReviewing, type Reviewing, reviewHref, reviewPageOf } from './reviewing.ts'

const path = '/forms/:form/review/:number'

async function open(ask: Ask): Promise<Opened | null> {
  const reviewing = await loadReviewing(ask)
  if (reviewing === null) return null
  const { filling, number } = reviewing
  return { filling, page: reviewPageOf(filling.of, number) }
}

const ways: PageWays = {
  open,
  isOpen: isReviewOpen,
  draw: fillPage,
  hrefOf: ({ filling }) => reviewHref(filling, filling.part ?? 0),
  backOf: ({ filling }) => ({ href: formHref(filling.form.id), text: 'Back to the form' }),
  button: 'Save and go on',
  next: ({ filling }) => reviewHref(filling, filling.part ?? 0, '/check'),
}

const { page, autosave } = pageScreens(path, ways)

const readAt = ({ filling, number }: Reviewing): string => formHref(filling.form.id, `#review-${number}`)

async function show(ask: Ask): Promise<Answer> {
  const reviewing = await loadReviewing(ask)
  if (reviewing === null) return { kind: 'not-found' }
  if (reviewing.review === null) return beginReviewPage({ reviewing, id: crypto.randomUUID(), refused: null })
  if (!isReviewOpen(reviewing.filling)) return { kind: 'redirect', to: readAt(reviewing) }
  return (await page.get?.(ask)) ?? { kind: 'not-found' }
}

async function begin(ask: Ask, reviewing: Reviewing): Promise<Answer> {
  const id = asId<'form-review'>(textOf(ask.fields, '_id'))
  if (id === null) return { kind: 'not-found' }
  const done = await startReview(ask.store, ask.asker, reviewing.filling.form.id, id)
  switch (done.kind) {
    case 'started':
      return { kind: 'redirect', to: reviewHref(reviewing.filling, done.number) }
    case 'refused':
      return beginReviewPage({ reviewing, id, refused: done.says })
    case 'not-found':
      return { kind: 'not-found' }
  }
}

// Somebody may have begun the same review meanwhile: then it is gone on with, and not begun twice.
async function submit(ask: Ask): Promise<Answer> {
  if (textOf(ask.fields, '_id') === '') return (await page.post?.(ask)) ?? { kind: 'not-found' }
  const reviewing = await loadReviewing(ask)
  if (reviewing === null) return { kind: 'not-found' }
  if (reviewing.review !== null) return { kind: 'redirect', to: reviewHref(reviewing.filling, reviewing.number) }
  return begin(ask, reviewing)
}

async function check(ask: Ask, checking: Checking = { kind: 'opened' }): Promise<Answer> {
  const reviewing = await loadReviewing(ask)
  if (reviewing === null) return { kind: 'not-found' }
  if (!isReviewOpen(reviewing.filling)) return { kind: 'redirect', to: readAt(reviewing) }
  return checkReviewPage(reviewing, checking)
}

async function send(ask: Ask): Promise<Answer> {
  const reviewing = await loadReviewing(ask)
  if (reviewing === null) return { kind: 'not-found' }
  const { filling, number } = reviewing
  if (!isReviewOpen(filling)) return { kind: 'redirect', to: readAt(reviewing) }
  try {
    const version = numberOf(ask.fields, '_version') ?? 0
    const done = await submitReview(ask.store, ask.asker, filling.form.id, number, version)
    if (done.kind === 'submitted') return { kind: 'redirect', to: readAt(reviewing) }
    if (done.kind === 'not-found') return { kind: 'not-found' }
    return check(ask, done.kind === 'refused' ? done : { kind: 'not-ready' })
  } catch (error) {
    if (!(error instanceof StaleSave)) throw error
    return check(ask, { kind: 'stale' })
  }
}

/** A review of a form. */
export const reviewScreen: Screen = { path, get: show, post: submit }
/** Saves it as it is typed. */
export const reviewAutosaveScreen: Screen = autosave
/** Check it and submit it. */
export const reviewCheckScreen: Screen = { path: `${path}/check`, get: ask => check(ask), post: send }
