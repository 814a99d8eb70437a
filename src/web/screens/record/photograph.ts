// Photographs: choosing one, and the picture itself, for those who may see the section and nobody else.
import { addPhotograph } from '../../../actions/record/add-photograph.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Instant } from '../../../domain/kernel/index.ts'
import type { PictureType } from '../../../domain/picture/index.ts'
import { type Doubt, partOf } from '../../../domain/record/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readPicture } from '../../../store/record/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { fileUpload } from '../../components/file-upload/file-upload.ts'
import { form } from '../../components/form/form.ts'
import { drawQuestions } from '../../forms/draw-form.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { childBar } from '../children/child-bar.ts'
import { errorOf } from '../children/faults.ts'
import { doubtFaults, drawDoubts, keptIn, nothingOffered, questionsOf, typedIn } from './row-form.ts'
import { groupHref, partHref } from './ways.ts'

/** What the page shows. `photograph` is the id of the new one. */
export type PhotographPage = {
  readonly bar: ChildBar
  readonly now: Instant
  readonly photograph: string
  readonly faults: readonly Fault[]
  readonly doubts: readonly Doubt[]
}

const questions = questionsOf('photograph', nothingOffered)

/** Draws the page. */
export function photographPage(shown: PhotographPage, { fields, tokens }: Pick<Ask, 'fields' | 'tokens'>): Page {
  const { bar, now, photograph, doubts } = shown
  const faults = [...shown.faults, ...doubtFaults(doubts)]
  const { add, advice } = partOf('photograph')
  const again =
    faults.length > 0 && html`<p class="govuk-body">No browser keeps a chosen file: choose it once more.</p>`
  const body = html`<input type="hidden" name="_row" value="${photograph}">
${fileUpload({
  name: 'photograph',
  label: { text: 'The photograph', classes: 'govuk-label--s' },
  hint: { text: 'JPEG, PNG or WebP, 8 megabytes or smaller.' },
  errorMessage: errorOf(faults, 'photograph'),
  attributes: { accept: 'image/jpeg,image/png,image/webp' },
})}
${drawQuestions(questions, { fields, faults: shown.faults, now })}
${drawDoubts(doubts)}
${button({ text: 'Save', preventDoubleClick: true })}`
  return {
    kind: 'page',
    title: add,
    part: 'children',
    faults,
    before: html`${backLink({ href: groupHref(bar.id, 'picture'), text: 'Back to the photographs' })}${childBar(bar, now)}`,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${add}</h1>
${advice.map(text => html`<p class="govuk-body">${text}</p>`)}
<p class="govuk-body">What the file says besides the picture, such as where it was taken, is left out.</p>
${again}
${form({ action: partHref(bar.id, 'photograph', 'new'), tokens, enctype: 'multipart/form-data', body })}
</div></div>`,
  }
}

async function load(ask: Ask): Promise<{ readonly bar: ChildBar; readonly now: Instant } | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null || !roleMay(ask.actor.role, 'photograph', 'write')) return null
  return ask.store.read(ask.asker, 'open-change', async tx => {
    const bar = await readBar(tx, child)
    return bar && { bar, now: tx.now }
  })
}

async function open(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  return photographPage({ ...loaded, photograph: crypto.randomUUID(), faults: [], doubts: [] }, ask)
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  const id = asId(textOf(ask.fields, '_row'))
  if (loaded === null || id === null) return { kind: 'not-found' }
  const again = { ...loaded, photograph: id, faults: [], doubts: [] }
  const { typed, faults } = typedIn('photograph', ask.fields)
  if (faults.length > 0) return photographPage({ ...again, faults }, ask)
  const bytes = ask.files?.photograph ?? new Uint8Array()
  const wanted = { child: loaded.bar.id, id, typed, keeps: keptIn(ask.fields), bytes }
  const saved = await addPhotograph(ask.store, ask.asker, wanted)
  switch (saved.kind) {
    case 'saved':
      return { kind: 'redirect', to: groupHref(loaded.bar.id, 'picture', '?saved=yes') }
    case 'faults':
      return photographPage({ ...again, faults: saved.faults }, ask)
    case 'doubts':
      return photographPage({ ...again, doubts: saved.doubts }, ask)
    case 'stale':
    case 'not-found':
      return { kind: 'not-found' }
  }
}

const types: readonly PictureType[] = ['image/jpeg', 'image/png', 'image/webp']

async function showPicture(ask: Ask): Promise<Answer> {
  const [child, id] = [asId<'child'>(ask.params.child ?? ''), asId(ask.params.photograph ?? '')]
  if (child === null || id === null) return { kind: 'not-found' }
  const found = await ask.store.read(ask.asker, 'see-photograph', tx => readPicture(tx, child, id))
  const type = types.find(one => one === found?.type)
  return found === null || type === undefined ? { kind: 'not-found' } : { kind: 'picture', type, bytes: found.bytes }
}

/** Choosing a photograph, and the picture of one. */
export const photographScreens: readonly Screen[] = [
  { path: '/children/:child/record/photograph/new', takesFiles: true, get: open, post: submit },
  { path: '/children/:child/photograph/:photograph', get: showPicture },
]
