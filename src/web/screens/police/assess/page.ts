// The police's assessments of an episode, each apart with its author and time, and the form on which another is made.
import { type Instant, sayElapsed, sayMoment } from '../../../../domain/kernel/index.ts'
import {
  type AssessmentStage,
  assessmentStages,
  endOf,
  policeFactors,
  policeLevels,
  policeQuestions,
} from '../../../../domain/missing/index.ts'
import { isUnsettled, nextStage, stageCodes } from '../../../../domain/police/index.ts'
import type { FullAssessment } from '../../../../store/police/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { marksOf } from '../../../forms/insisted.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { understandingBox } from '../../protection/understanding.ts'
import { sayWhen } from '../../say.ts'
import { sayDisputer, sayLevelOf } from '../say.ts'
import { sayCounts } from './hints.ts'
import type { AssessView } from './load.ts'
import { factorQuestions, levelQuestions, tenQuestions } from './questions.ts'

/** What a stage is called as a heading, for one or more of it. */
const headings: Readonly<Record<AssessmentStage, string>> = {
  initial: 'Initial assessment',
  secondary: 'Secondary assessment',
  review: 'Reviews',
}

const none: Readonly<Record<AssessmentStage, string>> = {
  initial: 'None is recorded. It is made when the call is taken.',
  secondary: 'None is recorded. It is made from all the information there is.',
  review: 'None is recorded.',
}

const buttons: Readonly<Record<AssessmentStage, string>> = {
  initial: 'Make the initial assessment',
  secondary: 'Make the secondary assessment',
  review: 'Review the level',
}

type Asked = readonly { readonly key: string; readonly label: string }[]

const said = (list: Asked, given: Readonly<Record<string, string>>) =>
  list.flatMap(({ key, label }) => (given[key] ? [{ label, value: { text: given[key] } }] : []))

// What was answered, word for word; it is shown and never a field, so that nobody edits another's assessment.
function answered({ answers, factors }: FullAssessment): Html | false {
  const facts = [...said(policeFactors, factors), ...said(policeQuestions, answers)]
  return facts.length > 0 && details({ summaryText: 'What was answered', html: factList({ facts }) })
}

/** One assessment: the level, who set it and when, and why. */
export function assessmentShown(one: FullAssessment, now: Instant): Html {
  return html`<p class="govuk-body"><strong>${policeLevels[one.level].name}</strong>, by ${one.by}, ${sayWhen(one.at, now)} (${sayElapsed(one.at, now)} ago).<br>${one.reason}</p>${answered(one)}`
}

function stageSection(stage: AssessmentStage, { assessments, now }: AssessView): Html {
  const made = assessments.filter(one => one.stage === stage)
  return html`<h2 class="govuk-heading-m">${headings[stage]}</h2>
${made.length === 0 && html`<p class="govuk-body">${none[stage]}</p>`}${made.map(one => assessmentShown(one, now))}`
}

function standing({ assessments, now }: AssessView): Html {
  const [latest] = assessments
  if (latest === undefined) return html`<p class="govuk-body">The police have not set a level yet.</p>`
  return html`<p class="govuk-body">The level is <strong>${policeLevels[latest.level].name}</strong>: ${policeLevels[latest.level].means} Last looked at ${sayElapsed(latest.at, now)} ago, ${sayMoment(latest.at)}.</p>`
}

function disputed({ episode, disputes }: AssessView): Html | false {
  const [first] = disputes.filter(one => isUnsettled(one, endOf(episode)))
  return (
    first !== undefined &&
    insetText({
      html: html`The level is disputed. ${sayDisputer(first)}: it should be ${sayLevelOf(first.wantedLevel)}. <a class="govuk-link" href="/episodes/${episode.id}/disputes">See the dispute</a>`,
    })
  )
}

function stageLinks({ episode, assessments, mayAssess }: AssessView): Html | false {
  const next = nextStage(assessments)
  const href = (stage: AssessmentStage) => `/episodes/${episode.id}/assess/${stage}`
  return (
    mayAssess &&
    html`<div class="govuk-button-group">${button({ text: buttons[next], href: href(next) })}${stageCodes.filter(stage => stage !== next).map(stage => html`<a class="govuk-link" href="${href(stage)}">${buttons[stage]}</a>`)}</div>`
  )
}

const caption = ({ subject, episode }: AssessView): Html =>
  html`<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>`

/** Draws the assessments. */
export function assessmentsPage(view: AssessView): Page {
  const { episode, mayAssess } = view
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${caption(view)}<h1 class="govuk-heading-l">Police assessments</h1>
${standing(view)}${understandingBox(view.understanding ?? null)}${disputed(view)}${stageLinks(view)}
${!mayAssess && html`<p class="govuk-body">Only the police set or change this level.</p>`}
${stageCodes.map(stage => stageSection(stage, view))}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Police assessments', part: 'missing', before, body }
}

/** What the form shows beside the assessments. */
export type AssessForm = {
  readonly stage: AssessmentStage
  readonly id: string
  readonly tokens: Html
  readonly shown: Shown
  readonly doubts: readonly string[]
}

// The assessment that this one follows stands open beside it; the others fold.
function madeBefore({ assessments, now }: AssessView, stage: AssessmentStage): Html | false {
  const first = stage === 'secondary' ? assessments.filter(one => one.stage === 'initial') : assessments.slice(0, 1)
  const rest = assessments.filter(one => !first.includes(one))
  const line = (one: FullAssessment) =>
    html`<h3 class="govuk-heading-s">${assessmentStages[one.stage]}</h3>${assessmentShown(one, now)}`
  return (
    assessments.length > 0 &&
    html`<section class="hw-section" aria-labelledby="before"><h2 class="govuk-heading-m" id="before">Assessed before</h2>
<p class="govuk-body">It stays as it is. What you save stands beside it, in your name.</p>
${first.map(line)}${rest.length > 0 && details({ summaryText: `Others (${rest.length})`, html: html`${rest.map(line)}` })}</section>`
  )
}

const asked = (doubts: readonly string[]): Html | false =>
  doubts.length > 0 &&
  html`${doubts.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
<p class="govuk-body">If you are sure, save it again and it is kept as you say.</p>`

const withHints = (heading: string, questions: Html): Html =>
  html`<h2 class="govuk-heading-m">${heading}</h2>${questions}`

/** Draws the form of one stage. */
export function assessFormPage(view: AssessView, { stage, id, tokens, shown, doubts }: AssessForm): Page {
  const { episode, counts, hints } = view
  const marks = marksOf(doubts)
  const content = html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_insisted" value="${marks}">
${withHints('The five factors', drawQuestions(factorQuestions(hints), shown))}
${withHints('The ten questions', drawQuestions(tenQuestions(hints), shown))}
${withHints('The level', drawQuestions(levelQuestions, shown))}
${button({ text: marks === '' ? 'Save the level' : 'Save the level all the same', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${caption(view)}<h1 class="govuk-heading-l">${assessmentStages[stage]}</h1>
${asked(doubts)}${understandingBox(view.understanding ?? null)}${counts !== null && insetText({ text: `Missing before: ${sayCounts(counts)}` })}${disputed(view)}
${madeBefore(view, stage)}
<p class="govuk-body">Answer what is known. The answers inform the level; you decide it.</p>
${form({ action: `/episodes/${episode.id}/assess/${stage}`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}/assess`, text: 'Back to the assessments' })
  const status = doubts.length > 0 ? { status: 422 } : {}
  return {
    kind: 'page',
    title: assessmentStages[stage],
    part: 'missing',
    before,
    faults: shown.faults,
    body,
    ...status,
  }
}
