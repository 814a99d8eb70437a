// One form: a draft to fill in, or the form as it reads.
import { notificationBanner } from '../../components/notification-banner/notification-banner.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../frame/screen.ts'
import { html } from '../../html.ts'
import { draftPage } from './draft/page.ts'
import { isToFill, loadFilling } from './filling.ts'
import { readView } from './read/view.ts'

const news: ReadonlyMap<string, string> = new Map([
  ['submitted', 'The form is submitted'],
  ['amended', 'The form is amended'],
])

function withNews(page: Page, done: string): Page {
  const says = news.get(done)
  if (says === undefined) return page
  return { ...page, body: html`${notificationBanner({ type: 'success', text: says })}${page.body}` }
}

async function show(ask: Ask): Promise<Answer> {
  const filling = await loadFilling(ask)
  if (filling === null) return { kind: 'not-found' }
  if (isToFill(filling)) return draftPage(filling)
  return withNews(await readView(ask, filling), textOf(ask.query, 'done'))
}

/** A form. */
export const formScreen: Screen = { path: '/forms/:form', get: show }
