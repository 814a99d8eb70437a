// Asks a screen as somebody would who is signed in, without a server, and holds its pages to the rules of HTML.
import type { Instant } from '../../src/domain/kernel/index.ts'
import { page } from '../../src/web/components/page/page.ts'
import type { Fields } from '../../src/web/frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../src/web/frame/screen.ts'
import { html } from '../../src/web/html.ts'
import { htmlFaults } from '../browser/check-page.ts'
import type { Worker } from '../builders/people.ts'
import type { TestDatabase } from '../with-database.ts'

/** Who asks, where and when. */
export type Asking = { readonly db: TestDatabase; readonly worker: Worker; readonly now: Instant }

/** What is asked: the varying parts of the path, the query, and what was posted. */
export type Asked = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Fields
  readonly fields?: Fields
  readonly files?: Readonly<Record<string, Uint8Array>>
}

function askOf({ db, worker, now }: Asking, { params = {}, query = {}, fields = {}, files = {} }: Asked): Ask {
  const actor = {
    appointmentId: worker.asker.appointmentId,
    personId: worker.personId,
    name: 'A. Sample',
    role: worker.role,
    agencyName: 'Example agency',
  }
  const tokens = html`<input type="hidden" name="_csrf" value="token">`
  return { store: db.store, asker: worker.asker, actor, params, query, fields, files, tokens, now }
}

/** Opens a screen. Throws where it answers no such request. */
export function opens(asking: Asking, screen: Screen, asked: Asked = {}): Promise<Answer> {
  if (screen.get === undefined) throw new Error(`${screen.path} cannot be opened`)
  return screen.get(askOf(asking, asked))
}

/** Posts to a screen. Throws where it takes none. */
export function posts(asking: Asking, screen: Screen, asked: Asked): Promise<Answer> {
  if (screen.post === undefined) throw new Error(`${screen.path} takes no post`)
  return screen.post(askOf(asking, asked))
}

/** The words and markup of an answer that must be a page. */
export function pageOf(answer: Answer): { readonly page: Page; readonly text: string } {
  if (answer.kind !== 'page') throw new Error(`the answer is ${answer.kind}, not a page`)
  return { page: answer, text: `${answer.before ?? ''}${answer.body}` }
}

/** Every fault of a page as a document, as sentences. */
export async function documentFaults(answer: Page): Promise<string[]> {
  const errors = answer.faults?.map(fault => ({ text: fault.text, href: `#${fault.field}` }))
  const document = page({ title: answer.title, body: answer.body, beforeContent: answer.before, errors }).toString()
  const inline = / style=|<style|<script>/.test(document) ? ['an inline style or script'] : []
  const dangling = (answer.faults ?? []).filter(fault => !document.includes(`id="${fault.field}"`))
  return [
    ...(await htmlFaults(document)),
    ...inline,
    ...dangling.map(fault => `the summary leads to #${fault.field}, which is not on the page`),
  ]
}
