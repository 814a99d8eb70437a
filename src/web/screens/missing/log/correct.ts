// Correcting the log: the entry that was wrong stays and is struck, and a later one says what is right.
import { addToLog } from '../../../../actions/missing/record-event.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import { type Episode, logKinds } from '../../../../domain/missing/index.ts'
import { type LogEntry, readEpisode, readLog, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions } from '../../../forms/draw-form.ts'
import { choice, moment, text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import { momentFields } from '../../../frame/moments.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayReported } from '../../say.ts'
import { choicesOf } from '../acts/act.ts'

const questions = {
  kind: choice('What is it?', choicesOf(logKinds), { required: 'Choose what it is' }),
  when: moment('When did it happen?', { required: 'Enter when it happened' }),
  entry: text('What is right?', { required: 'Say what is right', rows: 3 }),
}

type Wrong = { readonly episode: Episode; readonly subject: Subject; readonly wrong: LogEntry; readonly now: Instant }

async function load(ask: Ask): Promise<Wrong | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'episodes', 'write')) return null
  return ask.store.read(ask.asker, 'open-correction', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const wrong = (await readLog(tx, id)).find(entry => entry.id === ask.params.entry)
    return wrong === undefined ? null : { episode, subject: await readSubject(tx, episode), wrong, now: tx.now }
  })
}

/** What the page shows. */
export type CorrectPage = Wrong & {
  readonly id: string
  readonly tokens: Html
  readonly fields: Fields
  readonly faults: readonly Fault[]
}

/** Draws the page. */
export function correctPage({ episode, subject, wrong, now, id, tokens, fields, faults }: CorrectPage): Page {
  const content = html`<input type="hidden" name="_id" value="${id}">${drawQuestions(questions, { fields, faults, now })}
${button({ text: 'Save the correction', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Correct an entry of the log</h1>
<p class="govuk-body">Nothing is taken away: this entry stays, struck through, and yours says what is right.</p>
${insetText({ html: html`<p class="govuk-body"><strong>${logKinds[wrong.kind]}</strong>, ${sayReported(wrong, now)}, ${wrong.by}</p><p class="govuk-body hw-said">${wrong.entry}</p>` })}
${form({ action: `/episodes/${episode.id}/log/${wrong.id}/correct`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Correct an entry of the log', part: 'missing', before, faults, body }
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const { kind, entry } = view.wrong
  const fields = { kind, entry, ...momentFields('when', view.wrong) }
  return correctPage({ ...view, id: crypto.randomUUID(), tokens: ask.tokens, fields, faults: [] })
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const id = (asId<'log-entry'>(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'log-entry'>
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return correctPage({ ...view, id, tokens: ask.tokens, fields: ask.fields, faults: read.faults })
  const { kind, when, entry } = read.answers
  const { wrong, episode } = view
  // What the wrong entry said beside its words, the right one says as well.
  const { place, seenBy, howSure, wore, source, sourceName, lookAgainAt } = wrong
  const done = await addToLog(ask.store, ask.asker, episode.id, {
    ...{
      id,
      kind: kind ?? wrong.kind,
      when: when?.at ?? wrong.at,
      precision: when?.precision ?? wrong.precision,
      entry,
    },
    ...{ place, seenBy, howSure, wore, source, sourceName, lookAgainAt, corrects: wrong.id },
  })
  return done.kind === 'saved' ? { kind: 'redirect', to: `/episodes/${episode.id}?done=log` } : { kind: 'not-found' }
}

/** Corrects an entry of the log by a later one. */
export const correctLogScreen: Screen = { path: '/episodes/:episode/log/:entry/correct', get: show, post: submit }
