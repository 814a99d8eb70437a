// A submitted form as it reads: what it came to and how it stands, the whole form as printed, its reviews and amendments.
import { roleMay } from '../../../../domain/access/index.ts'
import { displayName, sayBirth } from '../../../../domain/children/index.ts'
import {
  answersOf,
  askedOf,
  currentLevel,
  type Instrument,
  noticesOf,
  type Question,
  questionsOf,
  type Review,
} from '../../../../domain/instruments/index.ts'
import { dayOf, type Id, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import type { EarlierAnswer } from '../../../../store/instruments/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { childBar } from '../../children/child-bar.ts'
import { homeOf } from '../draft/page.ts'
import { type Filling, formHref, maySee, tabTitle } from '../filling.ts'
import { formScore } from '../judgement/form-score.ts'
import { type FrontDoor, whatNow } from '../judgement/what-now.ts'
import { sayJudged, sayStanding, standingOf } from '../say-form.ts'
import type { Pen } from '../sheet/pen.ts'
import { drawSections, drawSheet } from '../sheet/sheet.ts'
import { drawActs } from './acts.ts'
import { amendedIn, drawAmendments } from './amendments.ts'
import { readingPen } from './answers.ts'

/** What the page shows besides the form: what was said before amendments, and the form that took its place. */
export type ReadPage = {
  readonly filling: Filling
  readonly earlier: readonly EarlierAnswer[]
  readonly newer: Id<'form'> | null
  /** The front door of the child’s authority as the directory has it; absent or null where it has none. */
  readonly frontDoor?: FrontDoor | null
}

/** What the reader's role may see. */
export const seen = ({ filling }: ReadPage) => {
  const { role, of } = filling
  return (question: Question) => maySee(role, of, question)
}

/** The pen that draws the form itself as it reads. */
export function formPen(page: ReadPage): Pen {
  const { of, form, stored, asked, around } = page.filling
  const { bornOn, on } = around
  const amended = amendedIn(form.amendments, 0)
  const common = { of, questions: of.questions, stored, asked, maySee: seen(page) }
  return readingPen({ ...common, by: form.submittedBy ?? form.begunBy, amended, bornOn, on })
}

/** The form with the fixed words that stood on the day on which it was completed: a line that was to be deleted is (GAP-52). */
export function standing({ filling: { of, form, answers, around } }: ReadPage): Instrument {
  const about = { bornOn: around.bornOn, on: form.completedOn ?? around.on }
  return { ...of, notices: noticesOf(of.notices, answers, about) }
}

function reviewPen(page: ReadPage, review: Review): Pen {
  const { of, form, around } = page.filling
  const questions = questionsOf(of, review.number)
  const stored = form.answers.get(review.number) ?? new Map()
  const amended = amendedIn(form.amendments, review.number)
  const asked = askedOf(questions, answersOf(questions, stored), around)
  const { bornOn, on } = around
  return readingPen({ of, questions, stored, asked, maySee: seen(page), by: review.by, amended, bornOn, on })
}

function drawReview(page: ReadPage, review: Review): Html {
  if (review.submittedAt === null)
    return insetText({ text: `Review ${review.number} is begun by ${review.by} and not submitted.` })
  const questions = questionsOf(page.filling.of, review.number)
  return html`<div class="hw-paper__review" id="review-${review.number}"><h2 class="govuk-heading-l">Review ${review.number}</h2>
<p class="hw-paper-asked__note">${review.by}, ${sayMoment(review.submittedAt)}. Level: ${sayJudged(review.level, review.riskType)}.</p>
${drawSections(reviewPen(page, review), questions, () => [], `review-${review.number}-`)}</div>`
}

/** Draws the submitted reviews of a form, and that one is begun. */
export const drawReviews = (page: ReadPage): Html =>
  html`${page.filling.form.reviews.map(review => drawReview(page, review))}`

function standingBanner({ filling, newer }: ReadPage): Html {
  const { form, now } = filling
  const standing = standingOf(form, dayOf(now))
  const says = sayStanding(form, dayOf(now))
  switch (standing.kind) {
    case 'superseded':
      return insetText({
        html: html`${says}. ${newer !== null && html`<a class="govuk-link" href="${formHref(newer)}">Read the newer form</a>`}`,
      })
    case 'entered-in-error':
    case 'expired':
    case 'reviewed-out':
    case 'ends-soon':
      return warningText({ text: `${says}.` })
    case 'draft':
      return insetText({ text: 'This form is a draft: it is not submitted, and may still change.' })
    case 'stands':
      return html``
  }
}

/** Who completed it and when, and how it stands. */
export function whoAndWhen({ filling }: ReadPage): Html {
  const { form, now, of } = filling
  const value = (text: string | null | undefined) => (text ? { text } : null)
  const submitted = form.submittedAt && `${form.submittedBy ?? ''}, ${sayMoment(form.submittedAt)}`
  const facts = [
    { label: 'Completed on', value: value(form.completedOn && sayDay(form.completedOn)), unknownText: 'Not completed' },
    { label: 'Submitted by', value: value(submitted), unknownText: 'Not submitted' },
    { label: 'Begun by', value: value(`${form.begunBy}, ${sayMoment(form.begunAt)}`) },
    { label: 'How it stands', value: value(sayStanding(form, dayOf(now))) },
    { label: 'Version of the form', value: value(of.version) },
  ]
  const level = form.level !== null && {
    label: 'Level now',
    value: value(sayJudged(currentLevel(form), form.reviews.findLast(one => one.riskType)?.riskType ?? form.riskType)),
  }
  const copied = form.source === 'imported' && {
    label: 'Where it comes from',
    value: value('Copied from paper or Word'),
  }
  const more = [level, copied].flatMap(one => (one === false ? [] : [one]))
  return factList({ facts: [...more, ...facts] })
}

/** What the answers came to, on the day on which they were completed. */
export function scorePart({ filling }: ReadPage): Html | false {
  const { of, answers, form, now } = filling
  return formScore({ of, answers, on: form.completedOn ?? dayOf(now) })
}

/** The line that says whose form it is. */
export const whoseForm = ({ filling }: ReadPage): string => {
  const { identity } = filling.bar
  return `${displayName(identity)}, ${sayBirth(identity.born)}`
}

/** Draws the page. */
export function readPage(page: ReadPage): Page {
  const { filling, earlier } = page
  const { form, of, bar, now, role } = filling
  const body = html`${childBar(bar, now)}
<h1 class="govuk-heading-l">${of.title}</h1>
${standingBanner(page)}
${drawActs(filling, roleMay(role, of.section, 'write'))}
${whoAndWhen(page)}
${scorePart(page)}
${whatNow({ ...filling, frontDoor: page.frontDoor ?? null })}
<div class="hw-paper">
${drawSheet(formPen(page), standing(page))}
${drawReviews(page)}
${drawAmendments({ form, of, earlier, maySee: seen(page) })}
</div>`
  return { kind: 'page', title: tabTitle(of.name), part: 'children', before: backLink(homeOf(filling)), body }
}
