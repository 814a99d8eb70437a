// What every page that fills in a form does: it is shown, saved as it is typed, and saved when it is sent. The pages of a
// form, the dense page of a matrix and a review differ in what they open, how they draw it and where they go on.
import { sayTime } from '../../../../domain/kernel/index.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Filling, formHref } from '../filling.ts'
import { withOneOf } from '../input/one-of.ts'
import { answeredHere, idsOn } from './asks.ts'
import { lockedPage, whyLocked } from './locked.ts'
import type { Opened } from './opened.ts'
import type { PageView } from './page.ts'
import { type PageSaved, saveTyped } from './save.ts'

export type { Opened }

/** What is of its own in one kind of page. */
export type PageWays = {
  readonly open: (ask: Ask) => Promise<Opened | null>
  /** Whether it takes answers from whoever looks. */
  readonly isOpen: (filling: Filling) => boolean
  readonly draw: (view: PageView) => Page
  /** Where it stands; it is saved as it is typed at `/as-typed` under that. */
  readonly hrefOf: (opened: Opened) => string
  readonly backOf: (opened: Opened) => PageView['back']
  readonly button: string
  /** Where sending it leads. */
  readonly next: (opened: Opened) => string
  /** What a script is told besides after a save, by the names under which the page shows it. */
  readonly tells?: (opened: Opened) => Readonly<Record<string, string>>
}

function viewOf(ways: PageWays, opened: Opened, more: Partial<PageView> = {}): PageView {
  const nothing = { faults: new Map<string, string>(), theirs: new Map(), fields: null, more: null }
  const { button } = ways
  return {
    ...opened,
    action: ways.hrefOf(opened),
    button,
    back: ways.backOf(opened),
    autosaves: true,
    ...nothing,
    ...more,
  }
}

async function show(ways: PageWays, ask: Ask): Promise<Answer> {
  const opened = await ways.open(ask)
  if (opened === null) return { kind: 'not-found' }
  if (!ways.isOpen(opened.filling)) return { kind: 'redirect', to: formHref(opened.filling.form.id) }
  const id = textOf(ask.query, 'more')
  return ways.draw(viewOf(ways, opened, { more: id === '' ? null : { id, rows: 1 } }))
}

// An answer may ask for more on the same page: then the page comes again before the next one.
function asksMore({ filling, page }: Opened, after: Opened): boolean {
  const shown = idsOn(page, filling)
  return idsOn(page, after.filling).some(id => !shown.includes(id))
}

function onward(ways: PageWays, ask: Ask, opened: Opened, after: Opened): string {
  const here = ways.hrefOf(opened)
  const added = textOf(ask.fields, '_add')
  const removed = textOf(ask.fields, '_remove').replace(/-\d+$/, '')
  if (Object.hasOwn(opened.filling.of.questions, added))
    return `${here}?more=${encodeURIComponent(added)}#${encodeURIComponent(added)}`
  if (Object.hasOwn(opened.filling.of.questions, removed)) return `${here}#${encodeURIComponent(removed)}`
  return asksMore(opened, after) ? here : ways.next(opened)
}

async function submit(ways: PageWays, ask: Ask): Promise<Answer> {
  const opened = await ways.open(ask)
  if (opened === null) return { kind: 'not-found' }
  const fields = withOneOf(opened.filling.of.questions, ask.fields)
  const saved = await saveTyped(ask, opened.filling, answeredHere(opened.page, opened.filling), fields)
  const after = await ways.open(ask)
  if (after === null || saved.kind === 'not-found') return { kind: 'not-found' }
  if (saved.kind === 'locked' || !ways.isOpen(after.filling)) return lockedPage(after.filling, saved.changed, fields)
  const { faults, theirs } = saved
  if (faults.size > 0 || theirs.size > 0) return ways.draw(viewOf(ways, after, { faults, theirs, fields }))
  return { kind: 'redirect', to: onward(ways, ask, opened, after) }
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
function answerTo(saved: PageSaved, opened: Opened, told: Readonly<Record<string, string>>): Answer {
  const versions = [...saved.now].flatMap(([id, { version, mark }]) => [
    [`_version-${id}`, version] as const,
    [`_shown-${id}`, mark] as const,
  ])
  const waits = saved.kind === 'locked' ? whyLocked(opened.filling) : waitsFor(saved, opened)
  const json = {
    saved: sayTime(opened.filling.now),
    ...(waits === null ? {} : { waits }),
    ...Object.fromEntries(versions),
    ...told,
  }
  return { kind: 'saved', json }
}

async function autosave(ways: PageWays, ask: Ask): Promise<Answer> {
  const opened = await ways.open(ask)
  if (opened === null) return { kind: 'not-found' }
  const fields = withOneOf(opened.filling.of.questions, ask.fields)
  const ids = touched(answeredHere(opened.page, opened.filling), fields)
  const saved = await saveTyped(ask, opened.filling, ids, fields)
  if (saved.kind === 'not-found') return { kind: 'not-found' }
  const after = ways.tells === undefined ? null : await ways.open(ask)
  return answerTo(saved, opened, after === null ? {} : (ways.tells?.(after) ?? {}))
}

/** The screens of one kind of page: the page, and where it is saved as it is typed. */
export const pageScreens = (path: string, ways: PageWays): { readonly page: Screen; readonly autosave: Screen } => ({
  page: { path, get: ask => show(ways, ask), post: ask => submit(ways, ask) },
  autosave: { path: `${path}/as-typed`, post: ask => autosave(ways, ask) },
})
