// A notification or a review of a child that is wrong: marked as entered in error, with the reason.
import { takeBackOfChild } from '../../../../actions/borders/placements.ts'
import { sayDay } from '../../../../domain/kernel/index.ts'
import { text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { childHref } from '../../children/child-bar.ts'
import { noticeAbout } from '../say.ts'
import { childFormPage } from './form.ts'
import { type ChildAcross, loadAcross } from './view.ts'

const questions = { reason: text('What is wrong?', { required: 'Say what is wrong' }) }

type Wrong = {
  readonly view: ChildAcross
  readonly which: 'notice' | 'review'
  readonly id: string
  readonly says: string
}

async function load(ask: Ask): Promise<Wrong | null> {
  const view = await loadAcross(ask)
  const { which, row: id = '' } = ask.params
  if (view === null) return null
  if (which === 'notice') {
    const notice = view.notices?.find(one => one.id === id && one.inError === null)
    if (notice === undefined || !view.mayNotify) return null
    return { view, which, id, says: `${noticeAbout[notice.about]}: ${notice.party}` }
  }
  const review = view.reviews?.find(one => one.id === id && one.inError === null)
  if (which !== 'review' || review === undefined || !view.mayReview) return null
  return { view, which, id, says: `Statutory review of ${sayDay(review.heldOn)}` }
}

function drawn(ask: Ask, { view, which, id, says }: Wrong, faults: readonly Fault[]): Answer {
  return childFormPage(view, {
    ...{
      title: 'This was recorded in error',
      path: `/borders/${which}/${id}/wrong`,
      button: 'Mark as entered in error',
    },
    advice: [says, 'It is not deleted: it stays in the history with your reason, and meets no duty any more.'],
    ...{ questions, hidden: {}, tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now } },
  })
}

async function open(ask: Ask): Promise<Answer> {
  const wrong = await load(ask)
  return wrong === null ? { kind: 'not-found' } : drawn(ask, wrong, [])
}

async function save(ask: Ask): Promise<Answer> {
  const wrong = await load(ask)
  if (wrong === null) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults') return drawn(ask, wrong, read.faults)
  const { view, which, id } = wrong
  const done = await takeBackOfChild(ask.store, ask.asker, view.bar.id, { which, id, reason: read.answers.reason })
  return done ? { kind: 'redirect', to: childHref(view.bar.id, '/borders?done=wrong') } : { kind: 'not-found' }
}

/** Marks a notification or a review as recorded in error. */
export const wrongOfChildScreen: Screen = {
  ...{ path: '/children/:child/borders/:which/:row/wrong', get: open, post: save },
}
