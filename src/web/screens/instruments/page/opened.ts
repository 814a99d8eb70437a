// One page of a form as the path names it.
import { type FormPage, pagesOf } from '../../../../domain/instruments/index.ts'
import type { Ask } from '../../../frame/screen.ts'
import { type Filling, loadFilling } from '../filling.ts'

/** A page that was opened, with its form. */
export type Opened = { readonly filling: Filling; readonly page: FormPage }

/** The page; null where there is none to see. */
export async function openPage(ask: Ask): Promise<Opened | null> {
  const filling = await loadFilling(ask)
  const page = filling && pagesOf(filling.of).find(one => one.key === ask.params.page)
  return filling === null || page === undefined || page === null ? null : { filling, page }
}
