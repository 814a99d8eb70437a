// Two episodes of one child that look like the same time, told twice: one is kept, and a person decides in words which facts
// stand.
import { keepOneOfTwo } from '../../../actions/corrections/move-episode.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId } from '../../../domain/kernel/index.ts'
import { choicesBetween, type Episode, type TwoFacts } from '../../../domain/missing/index.ts'
import { readLookAlikes } from '../../../store/corrections/reads.ts'
import { readEpisode, readSubject, type Subject } from '../../../store/missing/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../forms/draw-form.ts'
import { choice, type Question, text } from '../../forms/questions.ts'
import { readForm } from '../../forms/read-form.ts'
import { type Fields, numberOf, textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** What the page shows: the episode that one came from, and the other. */
export type SameTimePage = {
  readonly one: Episode
  readonly other: Episode
  readonly subject: Subject
  readonly tokens: Html
  readonly shown: Shown
  readonly stale?: boolean
}

const reasonQuestion = text('How do you know that it was the same time?', {
  required: 'Say how you know that it was the same time',
  rows: 2,
})

// Only what the two say differently is asked; the cautious answer is offered first and chosen already.
function questionsOf({ one, other }: TwoFacts): Record<string, Question> {
  const asked = choicesBetween({ one, other }).map(({ fact, label, ofOne, ofOther }) => [
    fact,
    choice(label, [
      { value: 'one', text: `${ofOne} (${one.reference})` },
      { value: 'other', text: `${ofOther} (${other.reference})` },
    ]),
  ])
  return {
    kept: choice(
      'Which of the two is kept?',
      [one, other].map((episode, nth) => ({ value: nth === 0 ? 'one' : 'other', text: episode.reference })),
      { required: 'Choose which is kept' },
    ),
    ...Object.fromEntries(asked),
    reason: reasonQuestion,
  }
}

function presets(two: TwoFacts): Fields {
  const facts = choicesBetween(two).map(({ fact, cautious }) => [fact, cautious])
  return { kept: two.one.recordedAt <= two.other.recordedAt ? 'one' : 'other', ...Object.fromEntries(facts) }
}

/** Draws the page. */
export function sameTimePage(parts: SameTimePage): Page {
  const { one, other, subject, tokens, shown } = parts
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}</span>
<h1 class="govuk-heading-l">Is it the same time?</h1>
${parts.stale === true && insetText({ text: 'Somebody saved one of them while you were writing. Look at what stands now, and save again if it is still right.' })}
<p class="govuk-body"><a class="govuk-link" href="/episodes/${one.id}">${one.reference}</a> and <a class="govuk-link" href="/episodes/${other.id}">${other.reference}</a> look like one time that was reported twice. If they were two, go back: both stay as they are.</p>
<p class="govuk-body">One is kept and gets what was recorded in the other, with who wrote it. The other is marked as entered in error and counts no longer. Whoever reported either keeps sight of the one that is kept.</p>
${form({
  action: `/episodes/${one.id}/same-time/${other.id}`,
  tokens,
  body: html`<input type="hidden" name="_version" value="${one.version}"><input type="hidden" name="_other-version" value="${other.version}">
${drawQuestions(questionsOf(parts), shown)}
${button({ text: 'It was the same time', preventDoubleClick: true })}`,
})}
</div></div>`
  const before = backLink({ href: `/episodes/${one.id}`, text: 'Back to the episode' })
  const status = parts.stale === true ? { status: 409 } : {}
  return { kind: 'page', title: 'The same time', part: 'missing', before, faults: shown.faults, body, ...status }
}

async function load(ask: Ask) {
  const [id, second] = [asId<'episode'>(ask.params.episode ?? ''), asId<'episode'>(ask.params.other ?? '')]
  if (id === null || second === null || !roleMay(ask.actor.role, 'episodes', 'write')) return null
  return ask.store.read(ask.asker, 'open-same-time', async tx => {
    const one = await readEpisode(tx, id)
    if (one === null) return null
    const subject = await readSubject(tx, one)
    if (!subject.whole) return null
    const other = (await readLookAlikes(tx, one)).find(alike => alike.id === second)
    return other === undefined ? { done: one, one, other: null, subject } : { done: null, one, other, subject }
  })
}

async function show(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null || loaded.other === null) return { kind: 'not-found' }
  const shown = { fields: presets(loaded), faults: [], now: ask.now }
  return sameTimePage({ ...loaded, tokens: ask.tokens, shown })
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  // Sent twice: what was the same time is joined already.
  if (loaded.other === null) return { kind: 'redirect', to: `/episodes/${loaded.one.duplicateOf ?? loaded.one.id}` }
  const { one, other } = loaded
  const again = (faults: readonly Fault[], more: Partial<SameTimePage> = {}) =>
    sameTimePage({ ...loaded, tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now }, ...more })
  const read = readForm(questionsOf(loaded), ask.fields, ask.now)
  if (read.kind === 'faults') return again(read.faults)
  const keptOne = textOf(ask.fields, 'kept') === 'one'
  const [kept, joined] = keptOne ? [one, other] : [other, one]
  const from = (fact: string) => textOf(ask.fields, fact)
  const taken = choicesBetween(loaded)
    .map(({ fact }) => fact)
    .filter(fact => from(fact) === (keptOne ? 'other' : 'one'))
  const versions = new Map([
    [one.id, numberOf(ask.fields, '_version') ?? one.version],
    [other.id, numberOf(ask.fields, '_other-version') ?? other.version],
  ])
  const at = (episode: Episode) => ({ id: episode.id, version: versions.get(episode.id) ?? episode.version })
  const done = await keepOneOfTwo(ask.store, ask.asker, { kept: at(kept), other: at(joined), taken }, from('reason'))
  switch (done.kind) {
    case 'saved':
      return { kind: 'redirect', to: `/episodes/${kept.id}` }
    case 'stale':
      return again([], { stale: true })
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** Two episodes that look like the same time. */
export const sameTimeScreen: Screen = { path: '/episodes/:episode/same-time/:other', get: show, post: submit }
