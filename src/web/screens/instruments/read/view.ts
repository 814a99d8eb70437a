// Reading a form: for those who may not fill it in, and for everybody once it is submitted.
import type { Id } from '../../../../domain/kernel/index.ts'
import { readEarlierAnswers, readFormsOf } from '../../../../store/instruments/reads.ts'
import type { Ask, Page } from '../../../frame/screen.ts'
import type { Filling } from '../filling.ts'
import { type ReadPage, readPage } from './page.ts'

/** The form with what was said before its amendments, and the one that took its place; `act` is what the audit calls it. */
export async function loadRead(ask: Ask, filling: Filling, act = 'see-form'): Promise<ReadPage> {
  const { form } = filling
  return ask.store.read(ask.asker, act, async tx => {
    const earlier = form.amendments.length === 0 ? [] : await readEarlierAnswers(tx, form.id)
    if (!form.newer) return { filling, earlier, newer: null }
    const others = await readFormsOf(tx, form.childId)
    const stands = others.find(
      one =>
        one.instrument === form.instrument && one.submittedAt !== null && one.enteredInErrorAt === null && !one.newer,
    )
    const newer: Id<'form'> | null = stands === undefined || stands.id === form.id ? null : stands.id
    return { filling, earlier, newer }
  })
}

/** Draws a form as it reads. */
export const readView = async (ask: Ask, filling: Filling): Promise<Page> => readPage(await loadRead(ask, filling))
