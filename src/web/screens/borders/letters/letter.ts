// One letter as it was printed, to read and to print again; and writing down the reply to it.
import { recordReply } from '../../../../actions/borders/letters.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { letterKinds, letterStanding } from '../../../../domain/borders/index.ts'
import { asId, dayOf, type Instant } from '../../../../domain/kernel/index.ts'
import { type Letter, readLetter } from '../../../../store/borders/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { line, text, timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { numberOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { placingHref } from '../part.ts'
import { sayLetterStanding } from '../say.ts'
import { paper } from './paper.ts'

async function load(ask: Ask): Promise<Letter | null> {
  const id = asId<'letter'>(ask.params.letter ?? '')
  if (id === null || !roleMay(ask.actor.role, 'letters', 'read')) return null
  return ask.store.read(ask.asker, 'see-letter', tx => readLetter(tx, id))
}

/** Draws a letter. */
export function letterPage(letter: Letter, now: Instant): Page {
  const wrong = letter.inError !== null && insetText({ text: `Entered in error: ${letter.inError.reason}` })
  const body = html`<p class="govuk-body hw-no-print">${sayLetterStanding(letterStanding(letter, dayOf(now)), now)}. Print it with your browser. It stands as it was printed, by template ${letter.template}.</p>
${wrong}<h1 class="govuk-heading-l">${letterKinds[letter.kind]}</h1>
${paper(letter.printed)}
<p class="govuk-body-s">Issued ${sayWhen(letter.issuedAt, now)} by ${letter.by}.</p>`
  const before = backLink({ href: placingHref(letter.episodeId), text: 'Back to the placing authority' })
  return { kind: 'page', title: letterKinds[letter.kind], part: 'missing', before, body }
}

async function show(ask: Ask): Promise<Answer> {
  const letter = await load(ask)
  return letter === null ? { kind: 'not-found' } : letterPage(letter, ask.now)
}

const questions = {
  says: text('Which measures does the placing authority name?', {
    hint: 'The formal details for the child’s care and safety, in their words where you can.',
    required: 'Say which measures they name',
  }),
  from: line('Who replied?', { hint: 'Their post and authority.', required: 'Enter who replied' }),
  at: timed('When did the reply come?', 'Enter when the reply came'),
}

/** What the form of a reply shows. `stands` says that the letter was answered meanwhile. */
export type ReplyForm = { readonly tokens: Html; readonly shown: Shown; readonly stale?: boolean }

/** Draws the form of a reply. */
export function replyPage(letter: Letter, { tokens, shown, stale }: ReplyForm): Page {
  const content = html`<input type="hidden" name="_version" value="${letter.version}">
${drawQuestions(questions, shown)}${button({ text: 'Save the reply', preventDoubleClick: true })}`
  const meanwhile =
    stale === true &&
    insetText({
      text: `Somebody saved this letter while you were writing. ${letter.reply === null ? 'No reply stands.' : `The reply that stands: ${letter.reply.says}`} What you typed is below; save it again to put it in its place.`,
    })
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${letter.reference}, ${letter.authority}</span>
<h1 class="govuk-heading-l">Reply to the letter</h1>${meanwhile}
<p class="govuk-body">The record is brought up to date by what the placing authority writes. Keep its own words.</p>
${form({ action: `/letters/${letter.id}/reply`, tokens, body: content })}
</div></div>`
  return {
    ...{ kind: 'page', title: 'Reply to the letter', part: 'missing', faults: shown.faults, body },
    before: backLink({ href: placingHref(letter.episodeId), text: 'Back to the placing authority' }),
    ...(stale === true ? { status: 409 } : {}),
  }
}

async function loadForReply(ask: Ask): Promise<Letter | null> {
  const letter = await load(ask)
  const may = roleMay(ask.actor.role, 'letters', 'write')
  return may && letter !== null && letter.inError === null && letter.replyDueOn !== null ? letter : null
}

async function open(ask: Ask): Promise<Answer> {
  const letter = await loadForReply(ask)
  if (letter === null) return { kind: 'not-found' }
  return replyPage(letter, { tokens: ask.tokens, shown: { fields: {}, faults: [], now: ask.now } })
}

async function save(ask: Ask): Promise<Answer> {
  const letter = await loadForReply(ask)
  if (letter === null) return { kind: 'not-found' }
  const shown = { fields: ask.fields, faults: [], now: ask.now }
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults') return replyPage(letter, { tokens: ask.tokens, shown: { ...shown, faults: read.faults } })
  const { says, from, at } = read.answers
  const reply = { says, from, at: at?.at ?? ask.now }
  if (reply.at < letter.issuedAt - 60_000) {
    const faults = [{ field: 'at-day', text: 'The reply must have come after the letter was issued' }]
    return replyPage(letter, { tokens: ask.tokens, shown: { ...shown, faults } })
  }
  const version = numberOf(ask.fields, '_version') ?? letter.version
  const came = await recordReply(ask.store, ask.asker, { id: letter.id, version }, reply)
  if (came === 'saved') return { kind: 'redirect', to: `${placingHref(letter.episodeId)}?done=replied` }
  if (came === 'not-found') return { kind: 'not-found' }
  const now = await load(ask)
  return now === null ? { kind: 'not-found' } : replyPage(now, { tokens: ask.tokens, shown, stale: true })
}

/** A letter. */
export const letterScreen: Screen = { path: '/letters/:letter', get: show }
/** The reply to a letter. */
export const replyScreen: Screen = { path: '/letters/:letter/reply', get: open, post: save }
