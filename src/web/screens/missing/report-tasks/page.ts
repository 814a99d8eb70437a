// The pages of the whole report: its parts with how far each has come, and all answers together.
import { type Instant, sayDay, sayMoment, sayTime } from '../../../../domain/kernel/index.ts'
import {
  type Episode,
  isAnswered,
  itemsUnsaid,
  policeKnewAt,
  type ReportAnswer,
  type ReportTask,
  reportTasks,
  sayItems,
  type TaskState,
  taskState,
} from '../../../../domain/missing/index.ts'
import type { Subject } from '../../../../store/missing/reads.ts'
import type { Together } from '../../../../store/together/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { checkAnswers } from '../../../components/check-answers/check-answers.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { panel } from '../../../components/panel/panel.ts'
import { taskList } from '../../../components/task-list/task-list.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { doubtsPart } from '../../corrections/doubts-part.ts'
import { sameTimePart } from '../../corrections/part.ts'
import { type KnownAsk, whoIsIt } from '../../duplicates/known-page.ts'
import { sayReported } from '../../say.ts'
import { togetherPart } from '../../together/part.ts'

/** What the pages show. */
export type ReportView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly answers: ReadonlyMap<string, ReportAnswer>
  readonly tokens: Html
  readonly now: Instant
  readonly done: string
  readonly together?: Together
  /** Episodes of the same child that may be the same time. */
  readonly alike?: readonly Episode[]
  /** Whom the child may be, of a report that made a new record; absent where it is not asked. */
  readonly known?: KnownAsk
}

const states: Readonly<Record<TaskState, string>> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  completed: 'Completed',
}

function statusOf(task: ReportTask, view: ReportView) {
  const state = taskState(task, view.answers)
  const text = states[state]
  return state === 'completed'
    ? { text }
    : { tag: { text, classes: state === 'in-progress' ? 'govuk-tag--light-blue' : 'govuk-tag--blue' } }
}

const saved = ({ episode, done }: ReportView): Html | false =>
  done.startsWith('reported') &&
  panel({
    titleText: `Saved ${sayTime(episode.recordedAt)}`,
    html: html`Reference<br><strong>${episode.reference}</strong>`,
  })

const saidWho: Readonly<Record<string, string>> = {
  known: 'This report stands on the record of the child now.',
  'said-who': 'Those who may see both records are told that you say so. You learn nothing more of it here.',
  'none-of-these':
    'It is kept that it is none of these, with your name. You are asked again if somebody else is found.',
}

const said = ({ done }: ReportView): Html | false => {
  const words = saidWho[done]
  return words !== undefined && insetText({ text: words })
}

const asMissing = ({ done }: ReportView): Html | false =>
  done === 'reported-as-missing' &&
  insetText({
    text: 'This is recorded as missing and not as away without permission, because the child is 12 or under, or their age is not known. The police must be told now.',
  })

const policeLine = ({ episode }: ReportView): Html | false =>
  policeKnewAt(episode) === null &&
  warningText({
    html: html`The police have not been told. Ring 999 or 101, then <a class="govuk-link" href="/episodes/${episode.id}/do/police-told">say when you told them</a>.`,
    iconFallbackText: 'Warning',
  })

/** Draws the list of parts. */
export function tasksPage(view: ReportView): Page {
  const { episode, subject } = view
  const items = reportTasks.map(task => ({
    title: { text: task.title },
    href: `/episodes/${episode.id}/report/part/${task.key}`,
    status: statusOf(task, view),
  }))
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
${saved(view)}${asMissing(view)}${said(view)}${view.known && whoIsIt(view.known)}${sameTimePart(episode, view.alike ?? [], true)}${doubtsPart(episode, true)}
${view.together !== undefined && view.together.seen.length > 0 && togetherPart(episode, view.together, view.now, false)}
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Add to the report</h1>
${policeLine(view)}
<p class="govuk-body">Add what you know, in any order. Each part is saved as you type. “Not known” is an answer.</p>
${taskList({ items, idPrefix: 'part' })}
<div class="govuk-button-group">${button({ text: 'Check the report', href: `/episodes/${episode.id}/report/check` })}
<a class="govuk-link" href="/episodes/${episode.id}">Go to the episode</a></div>
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Add to the report', part: 'report', before, body }
}

function first(view: ReportView): Html {
  const { episode, subject, now } = view
  const known = policeKnewAt(episode)
  return checkAnswers({
    title: 'Who and when',
    answers: [
      { question: 'Name', answer: { text: subject.name } },
      { question: 'Date of birth', answer: subject.bornOn === null ? null : { text: sayDay(subject.bornOn) } },
      { question: 'Last seen', answer: episode.lastSeen && { text: sayReported(episode.lastSeen, now) } },
      {
        question: 'Police told',
        answer: known === null ? null : { text: sayMoment(known) },
        href: `/episodes/${episode.id}/do/police-told`,
      },
      {
        question: 'Police reference',
        answer: episode.policeReference === null ? null : { text: episode.policeReference },
      },
    ],
  })
}

function part(task: ReportTask, view: ReportView): Html {
  const said = (key: string) => {
    const answer = view.answers.get(key)
    return answer && { text: answer.notKnown ? 'Not known' : answer.answer }
  }
  const href = `/episodes/${view.episode.id}/report/part/${task.key}`
  return checkAnswers({
    title: task.title,
    answers: task.questions.map(one => ({ question: one.label, answer: said(one.key), href })),
  })
}

// How much of what the police ask for is there, before it is sent; it holds nothing up (CARER-8.6).
function complete({ episode, subject, answers }: ReportView): Html {
  const who = subject.name !== 'Name not known' || subject.bornOn !== null
  const known = { who, from: episode.missingFrom !== null, lastSeen: episode.lastSeen !== null }
  const unsaid = itemsUnsaid(known, key => isAnswered(answers.get(key)))
  return html`<p class="govuk-body">Of what the police ask for, ${sayItems(unsaid)} You can send it as it is. <a class="govuk-link" href="/episodes/${episode.id}/police-sheet">One page for the police</a></p>`
}

/** Draws everything that was answered. */
export function checkPage(view: ReportView): Page {
  const { episode } = view
  const send = html`${button({ text: 'The report is complete for now', preventDoubleClick: true })}`
  const body = html`<span class="govuk-caption-l">${episode.reference}</span>
<h1 class="govuk-heading-l">Check the report</h1>
${policeLine(view)}${complete(view)}${first(view)}${reportTasks.map(task => part(task, view))}
<p class="govuk-body hw-no-print">Print this page for the officer who comes. You can still add to it afterwards.</p>
${form({ action: `/episodes/${episode.id}/report/check`, tokens: view.tokens, classes: 'hw-no-print', body: send })}`
  const before = backLink({ href: `/episodes/${episode.id}/report`, text: 'Back to the parts' })
  return { kind: 'page', title: 'Check the report', part: 'report', before, body }
}
