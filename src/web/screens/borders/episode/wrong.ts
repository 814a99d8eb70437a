// A letter, a decision, an outcome or a copy that is wrong: marked as entered in error, with the reason.
import { takeBack } from '../../../../actions/borders/letters.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { letterKinds } from '../../../../domain/borders/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { type BordersPart, readBordersPart } from '../view.ts'

const questions = { reason: text('What is wrong?', { required: 'Say what is wrong' }) }

const kinds = ['letter', 'further-action', 'interview-outcome', 'compact-copy'] as const
type Kind = (typeof kinds)[number]

/** What is wrong, in words, and where it is marked. */
export type WrongRow = {
  readonly episode: Episode
  readonly subject: Subject
  readonly which: Kind
  readonly id: string
  readonly says: string
}

function sayRow(which: Kind, id: string, borders: BordersPart): string | null {
  const standing = <T extends { readonly id: string; readonly inError: unknown }>(rows: readonly T[]) =>
    rows.find(one => one.id === id && one.inError === null)
  switch (which) {
    case 'letter': {
      const letter = standing(borders.letters)
      return letter === undefined ? null : `${letterKinds[letter.kind]}, to ${letter.addressedTo}, ${letter.authority}`
    }
    case 'further-action':
      return standing(borders.decisions)?.reason ?? null
    case 'interview-outcome':
      return standing(borders.outcomes)?.outcome ?? null
    case 'compact-copy':
      return standing(borders.copies)?.reference ?? null
  }
}

async function load(ask: Ask): Promise<WrongRow | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  const which = kinds.find(one => one === ask.params.which)
  const row = ask.params.row ?? ''
  if (id === null || which === undefined) return null
  if (!roleMay(ask.actor.role, which === 'compact-copy' ? 'episodes' : 'letters', 'write')) return null
  return ask.store.read(ask.asker, 'open-wrong-row', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const says = sayRow(which, row, await readBordersPart(tx, id))
    return says === null ? null : { episode, subject: await readSubject(tx, episode), which, id: row, says }
  })
}

/** Draws the page. */
export function wrongRowPage({ episode, subject, which, id, says }: WrongRow, tokens: Html, shown: Shown): Page {
  const content = html`${drawQuestions(questions, shown)}${button({ text: 'Mark as entered in error', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">This was recorded in error</h1>
${insetText({ text: says })}
<p class="govuk-body">It is not deleted: it stays in the history with your reason, and meets no duty any more.</p>
${form({ action: `/episodes/${episode.id}/borders/${which}/${id}/wrong`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Recorded in error', part: 'missing', before, faults: shown.faults, body }
}

async function show(ask: Ask): Promise<Answer> {
  const row = await load(ask)
  if (row === null) return { kind: 'not-found' }
  return wrongRowPage(row, ask.tokens, { fields: {}, faults: [], now: ask.now })
}

async function submit(ask: Ask): Promise<Answer> {
  const row = await load(ask)
  if (row === null) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return wrongRowPage(row, ask.tokens, { fields: ask.fields, faults: read.faults, now: ask.now })
  const wrong = { which: row.which, id: row.id, reason: read.answers.reason }
  const done = await takeBack(ask.store, ask.asker, row.episode.id, wrong)
  if (done.kind !== 'saved') return { kind: 'not-found' }
  return { kind: 'redirect', to: `/episodes/${row.episode.id}?done=borders-wrong` }
}

/** Marks a row as recorded in error. */
export const wrongRowScreen: Screen = { path: '/episodes/:episode/borders/:which/:row/wrong', get: show, post: submit }
