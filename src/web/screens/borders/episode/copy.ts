// A copy of a police report for the social worker: what it says, and that the record was brought up to date with it (PLAC-A6.2).
import { bringRecordUpToDate } from '../../../../actions/borders/episodes.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { type CompactCopy, readCompactCopies } from '../../../../store/borders/reads.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'

const questions = { updated: timed('When was the record brought up to date?', 'Enter when it was brought up to date') }

/** A copy with the episode that it is about. */
export type CopyView = { readonly episode: Episode; readonly subject: Subject; readonly copy: CompactCopy }

async function load(ask: Ask): Promise<CopyView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'episodes', 'write')) return null
  return ask.store.read(ask.asker, 'see-compact-copy', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const copy = (await readCompactCopies(tx, id)).find(one => one.id === ask.params.copy && one.inError === null)
    return copy === undefined ? null : { episode, subject: await readSubject(tx, episode), copy }
  })
}

/** Draws the page. */
export function copyPage({ episode, subject, copy }: CopyView, tokens: Html, shown: Shown): Page {
  const facts = [
    { label: 'Report', value: { text: copy.report === 'missing' ? 'Missing report' : 'Found report' } },
    { label: 'COMPACT reference', value: { text: copy.reference } },
    { label: 'Sent by', value: { text: `${copy.sentBy}, ${sayWhen(copy.at, shown.now)}` } },
    { label: 'What it says besides', value: copy.says === '' ? null : { text: copy.says } },
  ]
  const open = copy.updatedAt === null
  const content = html`${drawQuestions(questions, shown)}${button({ text: 'The record is up to date', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Copy of a police report</h1>
${factList({ facts })}
${open ? form({ action: `/episodes/${episode.id}/copies/${copy.id}`, tokens, body: content }) : html`<p class="govuk-body">The record was brought up to date with it by ${copy.updatedBy ?? ''}.</p>`}
<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/borders/compact-copy/${copy.id}/wrong">It was recorded in error</a></p>
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Copy of a police report', part: 'missing', before, faults: shown.faults, body }
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  return copyPage(view, ask.tokens, { fields: {}, faults: [], now: ask.now })
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  const again = (faults: Shown['faults']) => copyPage(view, ask.tokens, { fields: ask.fields, faults, now: ask.now })
  if (read.kind === 'faults') return again(read.faults)
  const when = read.answers.updated?.at ?? ask.now
  const { episode, copy } = view
  const done = await bringRecordUpToDate(ask.store, ask.asker, episode.id, copy.id, when)
  if (done.kind === 'saved') return { kind: 'redirect', to: `/episodes/${episode.id}?done=copy-updated` }
  return done.kind === 'refused' ? again([{ field: 'main-content', text: done.says }]) : { kind: 'not-found' }
}

/** A copy of a police report. */
export const copyScreen: Screen = { path: '/episodes/:episode/copies/:copy', get: show, post: submit }
