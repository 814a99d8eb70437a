// A step that is one form about something that stands: loaded for whoever may take it, read, doubted, saved, and shown again
// with everything that was typed where it could not be. Steps are data; this is the one way in which they answer.
import { asId } from '../../domain/kernel/index.ts'
import { warningText } from '../components/warning-text/warning-text.ts'
import { type Fields, textOf } from '../frame/fields.ts'
import type { Answer, Ask, Fault, NavigationPart, Page, Screen } from '../frame/screen.ts'
import { type Html, html } from '../html.ts'
import type { Shown } from './draw-form.ts'
import { formPage } from './form-page.ts'
import { isInsisted, marksOf } from './insisted.ts'
import type { Answers, Questions } from './questions.ts'
import { readForm } from './read-form.ts'

/** What came of saving a step. */
export type StepSaved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

/** What a step is saved with: the request, and an id for what it makes, so that sent twice it is one. */
export type Stepping<V> = { readonly ask: Ask; readonly view: V; readonly id: string }

/** A step: what it is about, what it asks, and what saves it. */
export type Step<V, S extends Questions> = {
  readonly path: string
  readonly title: (view: V) => string
  readonly part: NavigationPart
  readonly caption?: (view: V) => string
  readonly back: (view: V) => { readonly href: string; readonly text: string }
  readonly button: string
  readonly warns?: boolean
  readonly advice?: readonly string[]
  readonly load: (ask: Ask) => Promise<V | null>
  /** Where the form is sent; the address of the page. */
  readonly action: (view: V) => string
  readonly questions: (view: V) => S
  readonly prefill?: (view: V) => Fields
  /** Stands between the advice and the questions. */
  readonly about?: (view: V) => Html
  /** What the questions do not draw by themselves, and so is read from the fields. */
  readonly more?: (view: V, shown: Shown) => Html
  readonly faults?: (answers: Answers<S>, stepping: Stepping<V>) => readonly Fault[]
  /** What is said once more before it is saved, for the person to insist on. */
  readonly doubts?: (answers: Answers<S>, stepping: Stepping<V>) => readonly string[]
  /** The version of what it changes; a step that adds has none. */
  readonly version?: (view: V) => number
  readonly save: (stepping: Stepping<V>, answers: Answers<S>) => Promise<StepSaved>
  /** Where one goes on to. */
  readonly done: (view: V) => string
}

/** How a step is shown. `stale` says that somebody saved what it changes since it was opened. */
export type StepShown = {
  readonly tokens: Html
  readonly id: string
  readonly shown: Shown
  readonly doubts?: readonly string[]
  readonly stale?: boolean
}

const staleWords =
  'Somebody saved this while you were writing. How it stands now is shown first; what you typed is below it. Change it if you need to, and save again.'

/** Draws the page of a step. */
export function stepPage<V, S extends Questions>(step: Step<V, S>, view: V, drawn: StepShown): Page {
  const { tokens, id, shown, doubts = [], stale = false } = drawn
  const marks = marksOf(doubts)
  const about = html`${doubts.map(text => warningText({ text, iconFallbackText: 'Warning' }))}
${doubts.length > 0 && html`<p class="govuk-body">If you are sure, save it again and it is kept as you say.</p>`}
${step.about?.(view)}`
  const version = step.version?.(view)
  const page = formPage({
    ...{ title: step.title(view), part: step.part, back: step.back(view), action: step.action(view), tokens },
    ...{
      questions: step.questions(view),
      ...shown,
      button: marks === '' ? step.button : `${step.button} all the same`,
    },
    ...(step.caption === undefined ? {} : { caption: step.caption(view) }),
    ...(step.advice === undefined ? {} : { advice: step.advice }),
    ...(step.warns === true ? { warns: true } : {}),
    ...(stale ? { stale: staleWords } : {}),
    ...(step.more === undefined ? {} : { more: step.more(view, shown) }),
    hidden: { _id: id, _insisted: marks, ...(version === undefined ? {} : { _version: String(version) }) },
    shown: about,
  })
  return doubts.length > 0 ? { ...page, status: 422 } : page
}

const formId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

async function open<V, S extends Questions>(step: Step<V, S>, ask: Ask): Promise<Answer> {
  const view = await step.load(ask)
  if (view === null) return { kind: 'not-found' }
  const shown = { fields: step.prefill?.(view) ?? {}, faults: [], now: ask.now }
  return stepPage(step, view, { tokens: ask.tokens, id: crypto.randomUUID(), shown })
}

type More = Pick<StepShown, 'doubts' | 'stale'> & { readonly faults?: readonly Fault[] }

async function submit<V, S extends Questions>(step: Step<V, S>, ask: Ask): Promise<Answer> {
  const view = await step.load(ask)
  if (view === null) return { kind: 'not-found' }
  const id = formId(ask)
  const again = ({ faults = [], ...more }: More, now: V = view): Answer =>
    stepPage(step, now, { tokens: ask.tokens, id, shown: { fields: ask.fields, faults, now: ask.now }, ...more })
  const stepping = { ask, view, id }
  const read = readForm(step.questions(view), ask.fields, ask.now)
  const answers = read.kind === 'answers' ? read.answers : read.partial
  const faults = [...(read.kind === 'faults' ? read.faults : []), ...(step.faults?.(answers, stepping) ?? [])]
  if (faults.length > 0) return again({ faults })
  if (step.version !== undefined && textOf(ask.fields, '_version') !== String(step.version(view)))
    return again({ stale: true })
  const doubts = step.doubts?.(answers, stepping) ?? []
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return again({ doubts })
  const saved = await step.save(stepping, answers)
  switch (saved.kind) {
    case 'saved':
      return { kind: 'redirect', to: step.done(view) }
    case 'refused':
      return again({ faults: [{ field: 'main-content', text: saved.says }] })
    case 'stale': {
      const now = await step.load(ask)
      return now === null ? { kind: 'not-found' } : again({ stale: true }, now)
    }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** The screen of a step. */
export const stepScreen = <V, S extends Questions>(step: Step<V, S>): Screen => ({
  path: step.path,
  get: ask => open(step, ask),
  post: ask => submit(step, ask),
})

/** A step whose answers are typed by its questions. */
export const step = <V, S extends Questions>(described: Step<V, S>): Step<V, S> => described
