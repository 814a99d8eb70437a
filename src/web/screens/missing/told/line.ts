// One line of who was told: told then, by whom and how, or not told and why. Who must not be told stands above it.
import { recordTold } from '../../../../actions/missing/record-night.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { type Blocked, blocksOn, type ToldWhom, toldWhom, toldWhomCodes } from '../../../../domain/missing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { form } from '../../../components/form/form.ts'
import { drawQuestions } from '../../../forms/draw-form.ts'
import { type Answers, choice, line, moment, text } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { choicesOf } from '../acts/act.ts'
import { blockedWarning, blocksFirst } from './blocks.ts'
import { loadTold, type ToldView } from './view.ts'

const questions = {
  whom: choice('Who is it?', choicesOf(toldWhom), { required: 'Say who it is' }),
  who: line('Their name', { hint: 'If you know it. For a team, which team.' }),
  outcome: choice(
    'Were they told?',
    [
      { value: 'told', text: 'Told' },
      { value: 'not-told', text: 'Not told' },
    ],
    { required: 'Say whether they were told' },
  ),
  when: moment('When were they told?', { needsTime: true, presetNow: true }),
  by: line('Who told them?', { hint: 'Leave it empty if it was you.' }),
  how: line('How?', { hint: 'For example: by telephone, in person, message left.' }),
  because: text('If they were not told, why not?', { rows: 2 }),
}

type Line = ToldView & {
  readonly about: 'missing' | 'found'
  readonly whom: ToldWhom
}

/** What a line's page shows. */
export type LinePage = Line & {
  readonly id: string
  readonly tokens: Html
  readonly fields: Fields
  readonly faults: readonly Fault[]
  /** Those who must not be told whom this line may be about; asked once more. */
  readonly touching: readonly Blocked[]
}

async function load(ask: Ask): Promise<Line | null> {
  const { about } = ask.params
  const whom = toldWhomCodes.find(code => code === ask.params.whom)
  if (whom === undefined || (about !== 'missing' && about !== 'found')) return null
  if (!roleMay(ask.actor.role, 'episodes', 'write')) return null
  const view = await loadTold(ask)
  return view && { ...view, about, whom }
}

/** Draws the page of a line. */
export function linePage(view: LinePage): Page {
  const { episode, subject, about, whom, fields, faults, touching, now } = view
  const insisted = touching.length > 0
  const { whom: asked, ...others } = questions
  const shown = { fields: { whom, ...fields }, faults, now }
  const content = html`<input type="hidden" name="_id" value="${view.id}">
<input type="hidden" name="_insisted" value="${insisted ? 'yes' : ''}">
${drawQuestions({ whom: asked, ...others }, shown)}
${button({ text: insisted ? 'Save it all the same' : 'Save', preventDoubleClick: true })}`
  const title = about === 'missing' ? 'Told that the child is missing' : 'Told that the child is found'
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">${title}</h1>
${insisted && blockedWarning(touching)}
${blocksFirst(view.blocks, episode.match === 'to-confirm' && !subject.whole)}
${form({ action: `/episodes/${episode.id}/told/${about}/${whom}`, tokens: view.tokens, body: content })}
</div></div>`
  const before = backLink({ href: `/episodes/${episode.id}/told`, text: 'Back to who was told' })
  return { kind: 'page', title, part: 'missing', before, faults, body, ...(insisted ? { status: 422 } : {}) }
}

// Where the line is that of somebody who must not be told, not telling them is what is offered.
function notTold({ blocks, whom, episode }: Line, who: string): Fields {
  const [block] = blocksOn(whom, who, blocks).filter(({ bound }) => bound !== null)
  if (block === undefined || episode.enteredInErrorAt !== null) return {}
  return {
    who: who || block.who,
    outcome: 'not-told',
    because: 'They must not be told: they are on the do-not-notify list.',
  }
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const who = view.told.find(one => one.id === textOf(ask.query, 'line'))?.who ?? ''
  const page = { id: crypto.randomUUID(), tokens: ask.tokens, faults: [], touching: [] }
  return linePage({ ...view, ...page, fields: { ...(who === '' ? {} : { who }), ...notTold(view, who) } })
}

function faultsOf({ outcome, when, because }: Answers<typeof questions>): Fault[] {
  if (outcome === 'told' && when === null) return [{ field: 'when-day', text: 'Enter when they were told' }]
  if (outcome === 'not-told' && because === '') return [{ field: 'because', text: 'Say why they were not told' }]
  return []
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const id = (asId<'told'>(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'told'>
  const again = (faults: readonly Fault[], touching: readonly Blocked[] = []) =>
    linePage({ ...view, id, tokens: ask.tokens, fields: ask.fields, faults, touching })
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults') return again(read.faults)
  const { whom, who, outcome, when, by, how, because } = read.answers
  const faults = faultsOf(read.answers)
  if (faults.length > 0) return again(faults)
  const isTold = outcome === 'told'
  const touching = isTold ? blocksOn(whom ?? view.whom, who, view.blocks) : []
  if (touching.length > 0 && textOf(ask.fields, '_insisted') !== 'yes') return again([], touching)
  const told = isTold ? { at: when?.at ?? ask.now, by: by || ask.actor.name, how } : { because }
  const line = { id, about: view.about, whom: whom ?? view.whom, who, told, despiteBlock: touching.length > 0 }
  const done = await recordTold(ask.store, ask.asker, view.episode.id, line)
  if (done.kind === 'not-found') return { kind: 'not-found' }
  return { kind: 'redirect', to: `/episodes/${view.episode.id}/told` }
}

/** One line of who was told. */
export const toldLineScreen: Screen = { path: '/episodes/:episode/told/:about/:whom', get: show, post: submit }
