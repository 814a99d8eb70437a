// Reading a form: for those who may not fill it in, and for everybody once it is submitted.
import { dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { readDestinationsOn } from '../../../../store/directory/reads.ts'
import { readEarlierAnswers, readFormsOf } from '../../../../store/instruments/reads.ts'
import type { Ask, Page } from '../../../frame/screen.ts'
import type { Filling } from '../filling.ts'
import { type ReadPage, readPage } from './page.ts'

/** The form with what was said before its amendments, and the one that took its place; `act` is what the audit calls it. */
export async function loadRead(ask: Ask, filling: Filling, act = 'see-form'): Promise<ReadPage> {
  const { form } = filling
  return ask.store.read(ask.asker, act, async tx => {
    const earlier = form.amendments.length === 0 ? [] : await readEarlierAnswers(tx, form.id)
    const doors = await readDestinationsOn(tx, dayOf(tx.now))
    const frontDoor = doors.find(one => one.kind === 'front-door' && one.whose === filling.bar.authority) ?? null
    if (!form.newer) return { filling, earlier, newer: null, frontDoor }
    const others = await readFormsOf(tx, form.childId)
    const stands = others.find(
      one =>
        one.instrument === form.instrument && one.submittedAt !== null && one.enteredInErrorAt === null && !one.newer,
    )
    const newer: Id<'form'> | null = stands === undefined || stands.id === form.id ? null : stands.id
    return { filling, earlier, newer, frontDoor }
  })
}

/** Draws a form as it reads. */
export const readView = async (ask: Ask, filling: Filling): Promise<Page> => readPage(await loadRead(ask, filling))
