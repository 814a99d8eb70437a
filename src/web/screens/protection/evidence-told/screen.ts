// That the police were told of a scene or of evidence that somebody learned of (CP-18.4c).
import { recordEvidenceTold } from '../../../../actions/protection/record-evidence.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { type EvidenceLearned, learnedKinds } from '../../../../domain/protection/index.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { readEpisodeOfEvidence, readEvidenceLearned } from '../../../../store/protection/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayReported } from '../../say.ts'
import { toldHref } from '../part.ts'
import { toldQuestions } from '../questions.ts'
import { protectionHref } from '../view.ts'

const { to, givenAt, reference } = toldQuestions('police')
const questions = { to, givenAt, reference }

/** What the page shows. */
export type EvidenceToldView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly evidence: EvidenceLearned
  readonly now: Instant
}

async function load(ask: Ask): Promise<EvidenceToldView | null> {
  const id = asId<'evidence-learned'>(ask.params.evidence ?? '')
  if (id === null || !roleMay(ask.actor.role, 'protection', 'write')) return null
  return ask.store.read(ask.asker, 'open-evidence', async tx => {
    const of = await readEpisodeOfEvidence(tx, id)
    const episode = of === null ? null : await readEpisode(tx, of)
    if (episode === null) return null
    const evidence = (await readEvidenceLearned(tx, episode.id)).find(one => one.id === id && one.inError === null)
    return evidence === undefined ? null : { episode, subject: await readSubject(tx, episode), evidence, now: tx.now }
  })
}

/** Draws the page. */
export function evidenceToldPage(view: EvidenceToldView, id: string, tokens: Html, shown: Shown): Page {
  const { episode, subject, evidence, now } = view
  const content = html`<input type="hidden" name="_id" value="${id}">
${drawQuestions(questions, shown)}${button({ text: 'Save that they were told', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">The police were told of it</h1>
${insetText({ text: `${learnedKinds[evidence.what]}, learned ${sayReported(evidence.learned, now)}. ${evidence.says}` })}
<p class="govuk-body">This does not call the police. Ring 999 if there is danger now, otherwise 101.</p>
${form({ action: toldHref(evidence.id), tokens, body: content })}
</div></div>`
  const before = backLink({ href: protectionHref(episode.id), text: 'Back to protection' })
  return {
    kind: 'page',
    title: 'The police were told of evidence',
    part: 'missing',
    before,
    faults: shown.faults,
    body,
  }
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  return evidenceToldPage(view, crypto.randomUUID(), ask.tokens, { fields: {}, faults: [], now: ask.now })
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const id = (asId<'protection-notice'>(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'protection-notice'>
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return evidenceToldPage(view, id, ask.tokens, { fields: ask.fields, faults: read.faults, now: ask.now })
  const { givenAt: at, ...said } = read.answers
  const given = { ...said, id, evidence: view.evidence.id, givenAt: at?.at ?? ask.now }
  const came = await recordEvidenceTold(ask.store, ask.asker, view.episode.id, given)
  return came.kind === 'saved' ? { kind: 'redirect', to: protectionHref(view.episode.id) } : { kind: 'not-found' }
}

/** That the police were told of evidence. */
export const evidenceToldScreen: Screen = { path: '/evidence/:evidence/told', get: show, post: submit }
