// Writing a letter to the placing authority: as it would be printed, with the authority and the post to put right, and issuing it.
import {
  type DraftLetter,
  draftLetter,
  issueLetter,
  type LetterWords,
  type NoLetter,
} from '../../../../actions/borders/letters.ts'
import { isLetterKind, type LetterKind, letterKinds } from '../../../../domain/borders/index.ts'
import { asId, type Id, sayDay } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { readEpisode, readSubject, type Subject } from '../../../../store/missing/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { line } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { placingHref } from '../part.ts'
import { mayIssueLetters } from '../view.ts'
import { paper } from './paper.ts'

const questions = {
  authority: line('Which authority?', { required: 'Enter the name of the authority that placed the child' }),
  post: line('To which post?', {
    hint: 'A post or a team, never the name of a person.',
    required: 'Enter the post that it goes to',
  }),
}

/** What the page shows. */
export type ComposeView = {
  readonly episode: Episode
  readonly subject: Subject
  readonly kind: LetterKind
  readonly draft: DraftLetter
  readonly id: string
  readonly tokens: Html
  readonly shown: Shown
}

const about: Readonly<Record<LetterKind, string>> = {
  missing: 'One letter goes for each report that a child placed here by another authority is missing.',
  'nine-in-ninety':
    'After nine reports in ninety days the safeguarding lead of the placing authority is written to and asked for a written reply. A copy goes to the police’s missing person champion by a message here.',
}

/** Draws the page. */
export function composePage({ episode, subject, kind, draft, id, tokens, shown }: ComposeView): Page {
  const content = html`<input type="hidden" name="_id" value="${id}">
${drawQuestions(questions, shown)}
<div class="govuk-button-group">${button({ text: 'Issue the letter', preventDoubleClick: true })}${button({ text: 'Show it with these words', name: '_show', value: 'yes', classes: 'govuk-button--secondary' })}</div>`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">${letterKinds[kind]}</h1>
<p class="govuk-body">${about[kind]}</p>
${subject.blocks > 0 && warningText({ text: 'Somebody must not be told about this child. Look at the child’s page before you issue it.', iconFallbackText: 'Warning' })}
${insetText({ text: 'The letter names nobody. Homeward sends no mail: print it, or copy it into secure e-mail. What was printed is kept as it is.' })}
<h2 class="govuk-heading-m">As it will be printed</h2>
${paper(draft.text)}
${draft.replyBy !== null && html`<p class="govuk-body">The reply is asked for by ${sayDay(draft.replyBy)}.</p>`}
${form({ action: `/episodes/${episode.id}/letters/${kind}`, tokens, body: content })}
</div></div>`
  const before = backLink({ href: placingHref(episode.id), text: 'Back to the placing authority' })
  return { kind: 'page', title: letterKinds[kind], part: 'missing', before, faults: shown.faults, body }
}

type Drafted = Pick<ComposeView, 'episode' | 'subject' | 'kind' | 'draft'>

async function load(ask: Ask, words: Partial<LetterWords>): Promise<Drafted | NoLetter | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  const kind = ask.params.kind ?? ''
  if (id === null || !isLetterKind(kind) || !mayIssueLetters(ask.actor.role)) return null
  return ask.store.read(ask.asker, 'draft-letter', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null || episode.enteredInErrorAt !== null) return null
    const draft = await draftLetter(tx, episode, kind, words)
    return typeof draft === 'string' ? draft : { episode, subject: await readSubject(tx, episode), kind, draft }
  })
}

const whyNone: Readonly<Record<NoLetter, string>> = {
  'not-placed-here': 'No other authority placed the child here when the episode began, so there is nobody to write to.',
  'not-reported': 'The police were not told of this episode, so there is no report to write about.',
}

/** The page that stands where there is no letter to write. */
export function noLetterPage(episode: string, why: NoLetter): Page {
  const body = html`<h1 class="govuk-heading-l">There is no letter to write</h1><p class="govuk-body">${whyNone[why]}</p>`
  const before = backLink({ href: `/episodes/${episode}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'There is no letter to write', part: 'missing', before, body, status: 422 }
}

const formId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

function drawn(ask: Ask, drafted: Drafted, faults: readonly Fault[]): Answer {
  const { authority, post } = drafted.draft
  const fields = { authority, post, ...ask.fields }
  return composePage({ ...drafted, id: formId(ask), tokens: ask.tokens, shown: { fields, faults, now: ask.now } })
}

async function open(ask: Ask): Promise<Answer> {
  const drafted = await load(ask, {})
  if (drafted === null) return { kind: 'not-found' }
  return typeof drafted === 'string' ? noLetterPage(ask.params.episode ?? '', drafted) : drawn(ask, drafted, [])
}

async function save(ask: Ask): Promise<Answer> {
  const read = readForm(questions, ask.fields, ask.now)
  const drafted = await load(ask, read.kind === 'answers' ? read.answers : {})
  if (drafted === null) return { kind: 'not-found' }
  if (typeof drafted === 'string') return noLetterPage(ask.params.episode ?? '', drafted)
  if (read.kind === 'faults') return drawn(ask, drafted, read.faults)
  if (textOf(ask.fields, '_show') !== '') return drawn(ask, drafted, [])
  const { episode, kind } = drafted
  const came = await issueLetter(ask.store, ask.asker, episode.id, {
    ...{ id: formId(ask) as Id<'letter'>, kind, ...read.answers },
  })
  switch (came) {
    case 'issued':
      return { kind: 'redirect', to: `${placingHref(episode.id)}?done=issued` }
    case 'issued-already':
      return drawn(ask, drafted, [
        { field: 'main-content', text: 'Somebody has issued this letter already. Go back and see it' },
      ])
    case 'not-placed-here':
    case 'not-reported':
      return noLetterPage(episode.id, came)
    case 'not-found':
    case 'in-error':
      return { kind: 'not-found' }
  }
}

/** Writing a letter. */
export const composeScreen: Screen = { path: '/episodes/:episode/letters/:kind', get: open, post: save }
