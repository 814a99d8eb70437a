// An entry on COMPACT that is wrong: it is marked as entered in error with a reason, meets nothing any more, and stays in history.
import { takeCompactEntryBack } from '../../../../actions/police/record-compact.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Instant } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { type CompactEntry, readCompactEntries } from '../../../../store/police/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayReported } from '../../say.ts'

const questions = { reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }

/** What the page shows. */
export type WrongEntry = {
  readonly episode: Episode
  readonly subject: Subject
  readonly entry: CompactEntry
  readonly now: Instant
}

async function load(ask: Ask): Promise<WrongEntry | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'police-assessments', 'write')) return null
  return ask.store.read(ask.asker, 'open-compact-entry', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const entry = (await readCompactEntries(tx, id)).find(one => one.id === ask.params.entry && one.inError === null)
    return entry === undefined ? null : { episode, subject: await readSubject(tx, episode), entry, now: tx.now }
  })
}

/** Draws the page. */
export function wrongEntryPage({ episode, subject, entry, now }: WrongEntry, tokens: Html, shown: Shown): Page {
  const content = html`${drawQuestions(questions, shown)}${button({ text: 'Mark as entered in error', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">This entry on COMPACT is wrong</h1>
${insetText({ text: `${entry.reference}, entered ${sayReported(entry, now)}, by ${entry.by}` })}
<p class="govuk-body">It is not deleted: it stays in the history with your reason. Then record the right one.</p>
${form({ action: `/episodes/${episode.id}/compact/${entry.id}/wrong`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'A wrong entry on COMPACT', part: 'missing', before, faults: shown.faults, body }
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  return wrongEntryPage(view, ask.tokens, { fields: {}, faults: [], now: ask.now })
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return wrongEntryPage(view, ask.tokens, { fields: ask.fields, faults: read.faults, now: ask.now })
  const wrong = { id: view.entry.id, reason: read.answers.reason }
  const done = await takeCompactEntryBack(ask.store, ask.asker, view.episode.id, wrong)
  return done.kind === 'saved'
    ? { kind: 'redirect', to: `/episodes/${view.episode.id}?done=compact-wrong` }
    : { kind: 'not-found' }
}

/** Marks an entry as made in error. */
export const wrongEntryScreen: Screen = { path: '/episodes/:episode/compact/:entry/wrong', get: show, post: submit }
