// One page of a form: shown, saved as it is typed, and saved when it is sent.
import { type FormPage, pagesOf } from '../../../../domain/instruments/index.ts'
import { sayTime } from '../../../../domain/kernel/index.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { type Filling, formHref, isToFill, loadFilling, pageHref } from '../filling.ts'
import { withOneOf } from '../input/one-of.ts'
import { answeredHere, idsOn } from './asks.ts'
import { lockedPage, whyLocked } from './locked.ts'
import { fillPage, nextPage, type PageView } from './page.ts'
import { type PageSaved, saveTyped } from './save.ts'

type Opened = { readonly filling: Filling; readonly page: FormPage }

async function open(ask: Ask): Promise<Opened | null> {
  const filling = await loadFilling(ask)
  const page = filling && pagesOf(filling.of).find(one => one.key === ask.params.page)
  return filling === null || page === undefined || page === null ? null : { filling, page }
}

function viewOf({ filling, page }: Opened, more: Partial<PageView> = {}): PageView {
  const href = pageHref(filling.form.id, page)
  const back = { href: formHref(filling.form.id), text: 'Back to the parts' }
  const nothing = { faults: new Map<string, string>(), theirs: new Map(), fields: null, more: null }
  return { filling, page, action: href, button: 'Save and go on', back, autosaves: true, ...nothing, ...more }
}

async function show(ask: Ask): Promise<Answer> {
  const opened = await open(ask)
  if (opened === null) return { kind: 'not-found' }
  if (!isToFill(opened.filling)) return { kind: 'redirect', to: formHref(opened.filling.form.id) }
  const id = textOf(ask.query, 'more')
  return fillPage(viewOf(opened, { more: id === '' ? null : { id, rows: 1 } }))
}

// An answer may ask for more on the same page: then the page comes again before the next one.
function asksMore({ filling, page }: Opened, after: Opened): boolean {
  const shown = idsOn(page, filling)
  return idsOn(page, after.filling).some(id => !shown.includes(id))
}

function onward(ask: Ask, opened: Opened, after: Opened): string {
  const here = pageHref(opened.filling.form.id, opened.page)
  const added = textOf(ask.fields, '_add')
  const removed = textOf(ask.fields, '_remove').replace(/-\d+$/, '')
  if (Object.hasOwn(opened.filling.of.questions, added))
    return `${here}?more=${encodeURIComponent(added)}#${encodeURIComponent(added)}`
  if (Object.hasOwn(opened.filling.of.questions, removed)) return `${here}#${encodeURIComponent(removed)}`
  return asksMore(opened, after) ? here : nextPage(opened.filling, opened.page)
}

async function submit(ask: Ask): Promise<Answer> {
  const opened = await open(ask)
  if (opened === null) return { kind: 'not-found' }
  const fields = withOneOf(opened.filling.of.questions, ask.fields)
  const saved = await saveTyped(ask, opened.filling, answeredHere(opened.page, opened.filling), fields)
  const after = await open(ask)
  if (after === null || saved.kind === 'not-found') return { kind: 'not-found' }
  if (saved.kind === 'locked' || !isToFill(after.filling)) return lockedPage(after.filling, saved.changed, fields)
  const { faults, theirs } = saved
  if (faults.size > 0 || theirs.size > 0) return fillPage(viewOf(after, { faults, theirs, fields }))
  return { kind: 'redirect', to: onward(ask, opened, after) }
}

/** The longest id of a question that a field belongs to; undefined where it belongs to none. */
const ownerOf = (name: string, ids: readonly string[]): string | undefined =>
  ids.filter(id => name === id || name.startsWith(`${id}-`)).sort((a, b) => b.length - a.length)[0]

function touched(ids: readonly string[], fields: Fields): string[] {
  const owners = Object.keys(fields).map(name => ownerOf(name, ids) ?? '')
  return ids.filter(id => owners.includes(id))
}

function waitsFor({ faults, theirs }: PageSaved, { filling }: Opened): string | null {
  const [fault] = faults.values()
  if (fault !== undefined) return fault
  const [id] = theirs.keys()
  const standing = id === undefined ? undefined : theirs.get(id)
  if (id === undefined) return null
  const who =
    standing?.by === filling.name
      ? 'you changed it in another tab or on another device'
      : `${standing?.by || 'somebody else'} changed it`
  return `“${filling.of.questions[id]?.label ?? ''}”: ${who}. Press Save to see both and choose`
}

/** What a script learns: when it was saved, what waits and why, and the new versions of what it has open. */
function answerTo(saved: PageSaved, opened: Opened): Answer {
  const versions = [...saved.now].flatMap(([id, { version, mark }]) => [
    [`_version-${id}`, version] as const,
    [`_shown-${id}`, mark] as const,
  ])
  const waits = saved.kind === 'locked' ? whyLocked(opened.filling) : waitsFor(saved, opened)
  const json = {
    saved: sayTime(opened.filling.now),
    ...(waits === null ? {} : { waits }),
    ...Object.fromEntries(versions),
  }
  return { kind: 'saved', json }
}

async function autosave(ask: Ask): Promise<Answer> {
  const opened = await open(ask)
  if (opened === null) return { kind: 'not-found' }
  const fields = withOneOf(opened.filling.of.questions, ask.fields)
  const ids = touched(answeredHere(opened.page, opened.filling), fields)
  const saved = await saveTyped(ask, opened.filling, ids, fields)
  return saved.kind === 'not-found' ? { kind: 'not-found' } : answerTo(saved, opened)
}

/** One page of a form. */
export const formPageScreen: Screen = { path: '/forms/:form/page/:page', get: show, post: submit }
/** Saves it as it is typed. */
export const formPageAutosaveScreen: Screen = { path: '/forms/:form/page/:page/as-typed', post: autosave }
