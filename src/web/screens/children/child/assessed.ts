// What the forms of a child say now: the latest level with both bands, how long it holds, and what is begun.
import { currentLevel, type FormLine, generationOf } from '../../../../domain/instruments/index.ts'
import { dayOf, type Instant, sayDay } from '../../../../domain/kernel/index.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { type Html, html } from '../../../html.ts'
import { bandsShown } from '../../instruments/judgement/bands-shown.ts'
import { dayOfForm, nameOf, nextReviewOn, sayJudged, sayStanding } from '../../instruments/say-form.ts'
import { sayWhen } from '../../say.ts'
import { childHref } from '../child-bar.ts'
import { hiddenSection } from '../hidden-section.ts'
import type { ChildView } from './view.ts'

const href = (form: FormLine): string => `/forms/${form.id}`

const isStanding = (form: FormLine): boolean => form.submittedAt !== null && form.enteredInErrorAt === null

function latestMatrix(forms: readonly FormLine[]): FormLine | undefined {
  const matrices = forms.filter(one => isStanding(one) && generationOf(one) !== null)
  return matrices.sort((a, b) => dayOfForm(b) - dayOfForm(a))[0]
}

function levelFacts(form: FormLine, now: Instant): Html {
  const review = form.reviews.findLast(one => one.submittedAt !== null)
  const due = nextReviewOn(form, now)
  const today = dayOf(now)
  const stands = sayStanding(form, today)
  const late = due !== null && due < today ? ', which is past' : ''
  const facts = [
    { label: 'Level now', value: { text: sayJudged(currentLevel(form), review?.riskType ?? form.riskType) } },
    {
      label: 'Of',
      value: {
        html: html`<a class="govuk-link" href="${href(form)}">${nameOf(form)}</a>, ${sayDay(dayOfForm(form))}, ${form.submittedBy ?? ''}`,
      },
    },
    { label: 'As it was completed', value: { html: bandsShown(form) } },
    ...(review === undefined
      ? []
      : [
          {
            label: `Review ${review.number}`,
            value: { text: `${sayJudged(review.level, review.riskType)}, ${review.by}` },
          },
        ]),
    ...(due === null ? [] : [{ label: 'Next review', value: { text: `${sayDay(due)}${late}` } }]),
    { label: 'How it stands', value: { text: stands } },
  ]
  return factList({ facts })
}

function drafts(forms: readonly FormLine[], now: Instant): Html | false {
  const begun = forms.filter(one => one.submittedAt === null && one.enteredInErrorAt === null)
  const line = (form: FormLine) =>
    html`<li><a class="govuk-link" href="${href(form)}">${nameOf(form)}</a>: draft, begun ${sayWhen(form.begunAt, now)} by ${form.begunBy}</li>`
  return begun.length > 0 && html`<ul class="govuk-list">${begun.map(line)}</ul>`
}

/** Draws it; nothing where the page was not drawn with forms. */
export function assessed({ forms, now, record }: ChildView): Html | false {
  if (forms === undefined) return false
  if (forms.kind === 'hidden') return hiddenSection('Assessments')
  const matrix = latestMatrix(forms.value)
  const { id } = record.bar
  return html`<h2 class="govuk-heading-m" id="assessed">Assessments</h2>
${matrix === undefined ? html`<p class="govuk-body">No matrix has been submitted for this child.</p>` : levelFacts(matrix, now)}
${drafts(forms.value, now)}
<p class="govuk-body hw-no-print"><a class="govuk-link" href="${childHref(id, '/forms')}">All forms, and begin one</a>${matrix !== undefined && html`<br><a class="govuk-link" href="${childHref(id, '/assessments')}">The assessments over time</a>`}</p>`
}
