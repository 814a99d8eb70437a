// The page on which a level is launched early, or gone up to, for one of the four reasons (MISS-13.19a).
import { earlyReasons } from '../../../../domain/levels/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { marksOf } from '../../../forms/insisted.ts'
import { choice, line, text, timed } from '../../../forms/questions.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { countsList } from '../../children/child/happened.ts'
import { childBar } from '../../children/child-bar.ts'
import { type LevelsView, meetingsHref } from '../load.ts'

const levels = [
  {
    value: '1',
    text: 'Level 1',
    hint: 'Chaired by the social worker. By itself it comes after 3 episodes in 90 days.',
  },
  { value: '2', text: 'Level 2', hint: 'Chaired by a practice or team manager. By itself it comes after 5.' },
  { value: '3', text: 'Level 3', hint: 'With the children’s social care lead. By itself it comes after 9.' },
] as const

/** What is asked. */
export const launchQuestions = {
  level: choice('Which level?', levels, { required: 'Choose a level' }),
  reason: choice(
    'Why now?',
    (Object.keys(earlyReasons) as (keyof typeof earlyReasons)[]).map(value => ({ value, text: earlyReasons[value] })),
    { required: 'Choose why' },
  ),
  says: text('In words', { required: 'Say why in words', rows: 3 }),
  decidedBy: line('Who decided?', { hint: 'Their post and name. Leave it empty if it was you.' }),
  launchedAt: timed('When was it decided?', 'Enter when it was decided'),
}

/** What the form carries besides. */
export type LaunchForm = {
  readonly ids: readonly [launch: string, meeting: string]
  readonly tokens: Html
  readonly shown: Shown
  readonly doubts: readonly string[]
}

/** Draws the page. */
export function launchPage({ bar, episodes, now }: LevelsView, { ids, tokens, shown, doubts }: LaunchForm): Page {
  const marks = marksOf(doubts)
  const body = html`<input type="hidden" name="_id" value="${ids[0]}"><input type="hidden" name="_meeting" value="${ids[1]}">
<input type="hidden" name="_insisted" value="${marks}">
${drawQuestions(launchQuestions, shown)}
${button({ text: marks === '' ? 'Launch it and prepare the meeting' : 'Launch it all the same', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: 'Launch a level early',
    part: 'children',
    faults: shown.faults,
    ...(doubts.length > 0 ? { status: 422 } : {}),
    before: html`${backLink({ href: meetingsHref(bar.id), text: 'Back to the meetings' })}${childBar(bar, now)}`,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Launch a level early, or go up to one</h1>
${doubts.map(says => warningText({ text: says, iconFallbackText: 'Warning' }))}
<p class="govuk-body">You need not wait for the number of episodes, nor for 90 days. The meeting is then due within five working days.</p>
${countsList(episodes, now)}
${form({ action: meetingsHref(bar.id, '/launch'), tokens, body })}
</div></div>`,
  }
}
