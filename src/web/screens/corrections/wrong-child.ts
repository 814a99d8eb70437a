// An episode on the wrong child's record: whom it is really about is found among those one may see, and it is moved there.
import { moveToRightChild } from '../../../actions/corrections/move-episode.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { displayName, sayAge } from '../../../domain/children/index.ts'
import { asId, dayOf, type Id } from '../../../domain/kernel/index.ts'
import type { Episode } from '../../../domain/missing/index.ts'
import { type FoundChild, findChildren } from '../../../store/children/reads.ts'
import { readEpisode, readSubject, type Subject } from '../../../store/missing/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { drawQuestions, type Shown } from '../../forms/draw-form.ts'
import { choice, line, type Questions, text } from '../../forms/questions.ts'
import { readForm } from '../../forms/read-form.ts'
import { numberOf, textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** What the page shows: what was typed to find the child, and who was found. */
export type WrongChildPage = {
  readonly episode: Episode
  readonly subject: Subject
  readonly found: readonly FoundChild[] | null
  readonly id: string
  readonly tokens: Html
  readonly shown: Shown
  readonly stale?: boolean
}

const seekQuestions = {
  name: line('What is the name of the child whom this is about?', { hint: 'Of those whose record you may see.' }),
} satisfies Questions

const moveQuestions = (found: readonly FoundChild[], shown: Shown) =>
  ({
    child: choice(
      'Whom is it about?',
      found.map(({ id, identity }) => ({
        value: id as string,
        text: `${displayName(identity)}, ${sayAge(identity.born, dayOf(shown.now))}`,
      })),
      { required: 'Choose whom it is about' },
    ),
    reason: text('How do you know?', {
      hint: 'Do not write the other child’s name: this stays on both records.',
      required: 'Say how you know',
      rows: 3,
    }),
  }) satisfies Questions

const hiddenFields = ({ episode, id }: WrongChildPage): Html =>
  html`<input type="hidden" name="_id" value="${id}"><input type="hidden" name="_version" value="${episode.version}">`

function moving(parts: WrongChildPage): Html | false {
  const { episode, found, tokens, shown } = parts
  if (found === null) return false
  if (found.length === 0)
    return html`<p class="govuk-body">No child whose record you may see has that name. If there is no record yet, <a class="govuk-link" href="/children/search">make one after a search</a> and come back.</p>`
  const body = html`${hiddenFields(parts)}<input type="hidden" name="name" value="${textOf(shown.fields, 'name')}">
${drawQuestions(moveQuestions(found, shown), shown)}
${button({ text: 'Move the episode', name: '_move', value: 'yes', preventDoubleClick: true })}`
  return form({ action: `/episodes/${episode.id}/wrong-child`, tokens, body })
}

/** Draws the page. */
export function wrongChildPage(parts: WrongChildPage): Page {
  const { episode, subject, tokens, shown } = parts
  const seeking = html`${drawQuestions(seekQuestions, shown)}${button({ text: 'Find the child', classes: 'govuk-button--secondary' })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">This is on the wrong child’s record</h1>
${parts.stale === true && insetText({ text: 'Somebody saved this episode while you were writing. Look at what stands now, and move it again if it is still right.' })}
<p class="govuk-body">The episode goes to the right child with everything that was recorded in it, under its reference and with who wrote what. Here it is marked as entered in error. Whoever reported it keeps sight of it. What must be done is worked out anew for both.</p>
<p class="govuk-body">What was written of this child by name goes along: look through it before you move it.</p>
${form({ action: `/episodes/${episode.id}/wrong-child`, tokens, body: seeking })}
${moving(parts)}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  const status = parts.stale === true ? { status: 409 } : {}
  return { kind: 'page', title: 'On the wrong record', part: 'missing', before, faults: shown.faults, body, ...status }
}

async function load(ask: Ask, typed: string) {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null || !roleMay(ask.actor.role, 'episodes', 'write')) return null
  return ask.store.read(ask.asker, 'open-wrong-child', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    if (!subject.whole || episode.enteredInErrorAt !== null) return null
    const page = { page: 1, perPage: 10 }
    const hits = typed === '' ? null : await findChildren(tx, { typed, bornOn: null }, page)
    return { episode, subject, found: hits?.children.filter(one => one.id !== episode.childId) ?? null }
  })
}

const draw = (
  ask: Ask,
  loaded: NonNullable<Awaited<ReturnType<typeof load>>>,
  id: string,
  faults: readonly Fault[] = [],
) => wrongChildPage({ ...loaded, id, tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now } })

async function show(ask: Ask): Promise<Answer> {
  const loaded = await load(ask, '')
  return loaded === null ? { kind: 'not-found' } : draw(ask, loaded, crypto.randomUUID())
}

// A form sent twice finds the episode in error: it is moved already, and the page of the right record answers.
async function movedAlready(ask: Ask, id: Id<'episode'>): Promise<Answer> {
  const there = await ask.store.read(ask.asker, 'see-episode', tx => readEpisode(tx, id))
  return there === null ? { kind: 'not-found' } : { kind: 'redirect', to: `/episodes/${id}` }
}

async function submit(ask: Ask): Promise<Answer> {
  const id = asId<'episode'>(textOf(ask.fields, '_id')) ?? (crypto.randomUUID() as Id<'episode'>)
  const loaded = await load(ask, textOf(ask.fields, 'name'))
  if (loaded === null) return movedAlready(ask, id)
  if (loaded.found === null) return draw(ask, loaded, id, [{ field: 'name', text: 'Enter the name of the child' }])
  if (textOf(ask.fields, '_move') !== 'yes') return draw(ask, loaded, id)
  const shown = { fields: ask.fields, faults: [], now: ask.now }
  const read = readForm(moveQuestions(loaded.found, shown), ask.fields, ask.now)
  if (read.kind === 'faults') return draw(ask, loaded, id, read.faults)
  const child = asId<'child'>(read.answers.child ?? '')
  if (child === null) return { kind: 'not-found' }
  const at = { id: loaded.episode.id, version: numberOf(ask.fields, '_version') ?? loaded.episode.version }
  const moved = await moveToRightChild(ask.store, ask.asker, at, { child, episode: id }, read.answers.reason)
  switch (moved.kind) {
    case 'saved':
      return { kind: 'redirect', to: `/episodes/${id}` }
    case 'stale':
      return wrongChildPage({ ...loaded, episode: moved.now, id, tokens: ask.tokens, shown, stale: true })
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** An episode on the wrong record. */
export const wrongChildScreen: Screen = { path: '/episodes/:episode/wrong-child', get: show, post: submit }
