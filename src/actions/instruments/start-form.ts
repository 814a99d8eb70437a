// Beginning a form: in the version that holds on the day of what opens it, with what the record knows taken over and marked.
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import {
  type Instrument,
  instrumentOn,
  type Prefill,
  type Question,
  readSent,
  storedOf,
  withLists,
} from '../../domain/instruments/index.ts'
import type { Day, Id } from '../../domain/kernel/index.ts'
import { readLists } from '../../store/form-lists/reads.ts'
import { readPrefill } from '../../store/instruments/prefill.ts'
import { readForm } from '../../store/instruments/reads.ts'
import { type AnswerIn, addForm, saveFormAnswer } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { WriteTx } from '../../store/transaction.ts'
import { newId } from '../new-id.ts'

/** A form to begin. `id` comes from the page, so that what is sent twice is one form. */
export type FormToStart = {
  readonly id: Id<'form'>
  readonly code: string
  readonly child: Id<'child'>
  readonly episode: Id<'episode'> | null
  /** The day of the event that opens it: it chooses the version. */
  readonly openedOn: Day
  readonly source: 'typed' | 'imported'
}

/** What came of it. */
export type FormStarted =
  | { readonly kind: 'started'; readonly id: Id<'form'> }
  | { readonly kind: 'refused'; readonly says: string }
  | { readonly kind: 'not-found' }

// What is known may be longer than the question takes, or none of its choices: then it is not taken over.
async function takeOver(tx: WriteTx, of: AnswerIn, id: string, question: Question, prefill: Prefill): Promise<void> {
  const known = question.from === undefined ? undefined : prefill.get(question.from)
  if (known === undefined) return
  const json = question.into === undefined ? known.value : { [question.into]: known.value }
  const read = readSent(question.input, json)
  if (read.kind !== 'value') return
  const section = question.sensitive
  await saveFormAnswer(tx, of, {
    question: id,
    section: section ?? 'record',
    value: storedOf(question.input, read.value),
    notKnown: false,
    cameFrom: known.says,
    version: 0,
  })
}

async function takeOverAll(tx: WriteTx, of: AnswerIn, instrument: Instrument, prefill: Prefill): Promise<void> {
  for (const [id, question] of Object.entries(instrument.questions)) {
    const section = question.sensitive ?? instrument.section
    if (!roleMay(tx.actor.role, section, 'write')) continue
    await takeOver(tx, { ...of, id: newId() }, id, { ...question, sensitive: section }, prefill)
  }
}

/** Begins a form and takes over what is known, with where it stands. Throws NotAllowed. */
export async function startForm(store: Store, asker: Asker, start: FormToStart): Promise<FormStarted> {
  const of = instrumentOn(start.code, start.openedOn)
  if (of === null) return { kind: 'refused', says: 'No version of this form was given out on that day.' }
  if (of.about === 'episode' && start.episode === null)
    return { kind: 'refused', says: 'This form is about one missing episode: begin it there.' }
  return store.write(asker, 'start-form', async tx => {
    if ((await readForm(tx, start.id)) !== null) return { kind: 'started', id: start.id } as const
    const whose = { childId: start.child, episodeId: start.episode }
    const { openedOn, source } = start
    const version = { instrument: of.code, instrumentVersion: of.version, section: of.section, openedOn, source }
    await addForm(tx, { id: start.id, ...whose, ...version })
    const answerIn: AnswerIn = { id: newId(), formId: start.id, ...whose, part: 0 }
    const listed = withLists(of, await readLists(tx))
    await takeOverAll(tx, answerIn, listed, await readPrefill(tx, start.child, start.episode))
    return { kind: 'started', id: start.id } as const
  })
}
