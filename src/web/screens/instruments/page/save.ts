// Saving what was typed on a page: every answer by itself, only what was changed there, and never over somebody else's.
import { saveFormAnswers, type TypedAnswer } from '../../../../actions/instruments/save-form-answers.ts'
import type { Question, StoredAnswer } from '../../../../domain/instruments/index.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Ask } from '../../../frame/screen.ts'
import type { Filling } from '../filling.ts'
import { markOf, markOfStored } from '../input/asked.ts'
import { readQuestion, shownOf, type TypedRead } from '../input/read-question.ts'

/** What stands instead of an answer that was not saved; undefined where nothing does any more. */
export type Theirs = ReadonlyMap<string, StoredAnswer | undefined>

/** What came of saving a page. */
export type PageSaved = {
  readonly kind: 'saved' | 'locked' | 'not-found'
  /** Why an answer was not taken, by question. */
  readonly faults: ReadonlyMap<string, string>
  readonly theirs: Theirs
  /** The version and the mark that stand now, by question. */
  readonly now: ReadonlyMap<string, { readonly version: number; readonly mark: string }>
  /** The answers that were changed on the page, saved or not. */
  readonly changed: readonly string[]
}

type Sorted =
  | { readonly kind: 'same' }
  | { readonly kind: 'fault'; readonly says: string }
  | { readonly kind: 'theirs'; readonly theirs: StoredAnswer | undefined }
  | { readonly kind: 'typed'; readonly typed: TypedAnswer; readonly mark: string }

type Answered = Extract<TypedRead, { kind: 'answer' }>

/** Whether a signature is neither the account's own nor the one that stands. */
export const isForeign = (
  { input }: Question,
  read: Answered,
  stands: StoredAnswer | undefined,
  writer: string,
): boolean =>
  input.kind === 'signature' && input.by === 'writer' && ![null, writer, stands?.value].includes(read.value as string)

// Two texts were shown and one must be chosen: until then neither is saved over the other.
const isUndecided = (id: string, fields: Fields): boolean =>
  textOf(fields, `_asked-${id}`) === 'yes' && textOf(fields, `_keep-${id}`) === ''

/** What whoever types saved by a request whose answer was lost is no collision with themselves. */
const isOwnAgain = (fields: Fields, stands: StoredAnswer | undefined, name: string): boolean =>
  textOf(fields, '_again') === 'yes' && stands?.by === name

function sort(id: string, question: Question, fields: Fields, { stored, writer, name }: Filling): Sorted {
  if (textOf(fields, `_keep-${id}`) === 'theirs') return { kind: 'same' }
  const read = readQuestion(id, question, fields)
  if (read.kind === 'refused') return { kind: 'fault', says: read.says }
  const shown = shownOf(id, fields)
  const stands = stored.get(id)
  if (isUndecided(id, fields)) return { kind: 'theirs', theirs: stands }
  if (read.mark === shown.mark) return { kind: 'same' }
  if (isForeign(question, read, stands, writer)) return { kind: 'fault', says: 'Sign with your own account.' }
  const moved = (stands?.version ?? 0) !== shown.version && markOfStored(stands) !== read.mark
  if (moved && !isOwnAgain(fields, stands, name)) return { kind: 'theirs', theirs: stands }
  const { value, notKnown, mark } = read
  const overOwn = textOf(fields, '_again') === 'yes'
  return { kind: 'typed', typed: { question: id, value, notKnown, version: shown.version, overOwn }, mark }
}

/** Saves the questions of these ids that the fields carry. Throws NotAllowed. */
export async function saveTyped(
  ask: Ask,
  filling: Filling,
  ids: readonly string[],
  fields: Fields,
): Promise<PageSaved> {
  const faults = new Map<string, string>()
  const theirs = new Map<string, StoredAnswer | undefined>()
  const now = new Map<string, { version: number; mark: string }>()
  const typed: { readonly typed: TypedAnswer; readonly mark: string }[] = []
  for (const id of ids) {
    const question = filling.of.questions[id]
    if (question === undefined || fields[`_version-${id}`] === undefined) continue
    const sorted = sort(id, question, fields, filling)
    if (sorted.kind === 'fault') faults.set(id, sorted.says)
    if (sorted.kind === 'theirs') theirs.set(id, sorted.theirs)
    if (sorted.kind === 'typed') typed.push(sorted)
  }
  const changed = [...faults.keys(), ...theirs.keys(), ...typed.map(one => one.typed.question)]
  const draft = { form: filling.form.id, part: filling.part ?? 0 }
  const saved = await saveFormAnswers(
    ask.store,
    ask.asker,
    draft,
    typed.map(one => one.typed),
  )
  if (saved.kind !== 'saved') return { kind: saved.kind, faults, theirs, now, changed }
  for (const outcome of saved.answers) {
    const { question } = outcome
    const sent = typed.find(one => one.typed.question === question)
    if (outcome.kind === 'saved')
      now.set(question, { version: outcome.version, mark: sent?.mark ?? markOf(null, false) })
    if (outcome.kind === 'stale') theirs.set(question, outcome.theirs ?? undefined)
    if (outcome.kind === 'refused')
      faults.set(question, `“${filling.of.questions[question]?.label ?? question}” ${outcome.says}`)
  }
  return { kind: 'saved', faults, theirs, now, changed }
}
