// Beginning a form: in the version that holds on the day of what opens it, with what the record knows taken over and marked.
import type { Asker } from '../../domain/access/actor.ts'
import { instrumentOn, withLists } from '../../domain/instruments/index.ts'
import type { Day, Id } from '../../domain/kernel/index.ts'
import { readLists } from '../../store/form-lists/reads.ts'
import { readPrefill } from '../../store/instruments/prefill.ts'
import { readForm } from '../../store/instruments/reads.ts'
import { addForm } from '../../store/instruments/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { takeOverAll } from './take-over.ts'

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
    const answerIn = { formId: start.id, ...whose, part: 0 }
    const listed = withLists(of, await readLists(tx))
    await takeOverAll(tx, answerIn, listed, listed.questions, await readPrefill(tx, start.child, start.episode))
    return { kind: 'started', id: start.id } as const
  })
}
