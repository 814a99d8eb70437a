// What the pages of direct work are made from: the child, the programmes, and what the reader may do.
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Day, dayOf, type Id, type Instant } from '../../../domain/kernel/index.ts'
import type { WholeProgramme } from '../../../domain/programme/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { type Practitioner, readPractitioners, readProgrammes } from '../../../store/programme/reads.ts'
import { textOf } from '../../frame/fields.ts'
import type { Ask } from '../../frame/screen.ts'

/** Everything about the direct work with one child. */
export type ProgrammesView = {
  readonly bar: ChildBar
  /** The latest first; those entered in error are among them. */
  readonly programmes: readonly WholeProgramme[]
  /** Who may do the work; empty for whoever only reads. */
  readonly practitioners: readonly Practitioner[]
  readonly mayWrite: boolean
  readonly mayApprove: boolean
  readonly me: Id<'person'>
  /** The referral from which a new programme is begun; null where it is begun from none. */
  readonly referral: Id<'referral'> | null
  readonly today: Day
  readonly now: Instant
}

/** Reads it; null where the actor may not see the child, or no direct work. */
export async function loadProgrammes(ask: Ask): Promise<ProgrammesView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role, personId } = ask.actor
  if (child === null || !roleMay(role, 'programmes', 'read')) return null
  const mayWrite = roleMay(role, 'programmes', 'write')
  return ask.store.read(ask.asker, 'see-programmes', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    return {
      ...{ bar, mayWrite, me: personId, now: tx.now, today: dayOf(tx.now) },
      referral: asId<'referral'>(textOf(ask.query, 'referral')),
      mayApprove: roleMay(role, 'programme-approvals', 'write'),
      programmes: await readProgrammes(tx, child),
      practitioners: mayWrite ? await readPractitioners(tx) : [],
    }
  })
}

/** The same for somebody who may change it. */
export async function loadToWrite(ask: Ask): Promise<ProgrammesView | null> {
  const view = await loadProgrammes(ask)
  return view?.mayWrite === true ? view : null
}

/** A view with the programme that a page is about. */
export type ProgrammeView = ProgrammesView & { readonly whole: WholeProgramme }

const withProgramme = (view: ProgrammesView | null, id: string): ProgrammeView | null => {
  const whole = view?.programmes.find(({ programme }) => programme.id === id)
  return view === null || whole === undefined ? null : { ...view, whole }
}

/** Reads one programme; null where there is none to see. */
export const loadProgramme = async (ask: Ask): Promise<ProgrammeView | null> =>
  withProgramme(await loadProgrammes(ask), ask.params.programme ?? '')

/** One programme that may be changed: not entered in error; an open one unless `alsoClosed`. */
export async function loadOne(ask: Ask, alsoClosed = false): Promise<ProgrammeView | null> {
  const view = withProgramme(await loadToWrite(ask), ask.params.programme ?? '')
  if (view === null || view.whole.programme.inError !== null) return null
  return view.whole.programme.closed === null || alsoClosed ? view : null
}
