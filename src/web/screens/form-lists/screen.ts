// `/directory/lists`: the lists of the forms, one of them, and one entry.
import { addListEntry, changeListEntry, moveListEntry } from '../../../actions/form-lists/keep-lists.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { allKeptLists, inForce, type KeptList, keptList, mayKeepList } from '../../../domain/instruments/index.ts'
import { asId, type Day } from '../../../domain/kernel/index.ts'
import { readLists, readSetEntries, type SetEntry } from '../../../store/form-lists/reads.ts'
import type { FormPage } from '../../forms/form-page.ts'
import { choice, day, line } from '../../forms/questions.ts'
import { textOf } from '../../frame/fields.ts'
import { readDay } from '../../frame/moments.ts'
import type { Answer, Ask, Fault, Screen } from '../../frame/screen.ts'
import { answerTo } from '../directory/saved.ts'
import { entryPage, listPage, listsPage } from './page.ts'

const mayRead = (ask: Ask): boolean => roleMay(ask.actor.role, 'directory', 'read')

/** `/directory/lists`. */
export const listsScreen: Screen = {
  path: '/directory/lists',
  get: async ask => {
    if (!mayRead(ask)) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-lists', async tx => listsPage(allKeptLists(), await readLists(tx)))
  },
}

const keptAsked = (ask: Ask): KeptList | null => (mayRead(ask) ? keptList(ask.params.list ?? '') : null)
const addressOf = ({ list }: KeptList): string => `/directory/lists/${encodeURIComponent(list)}`
const mayKeep = (ask: Ask, { list }: KeptList): boolean => mayKeepList(ask.actor.role, list)

const setIn = (ask: Ask, { list }: KeptList) =>
  ask.store.read(ask.asker, 'see-list', async tx => ({ set: await readSetEntries(tx, list), now: tx.now }))

async function showList(ask: Ask, more: Partial<FormPage>): Promise<Answer> {
  const kept = keptAsked(ask)
  if (kept === null) return { kind: 'not-found' }
  const mayChange = mayKeep(ask, kept)
  const view = { kept, ...(await setIn(ask, kept)), mayChange, tokens: ask.tokens }
  return listPage(view, { hidden: { _id: crypto.randomUUID() }, ...more })
}

type DayTyped = { readonly faults: readonly Fault[] } | { readonly from: Day | null }

function fromTyped(ask: Ask): DayTyped {
  const read = readDay(ask.fields, 'from', 'The first day')
  if (read.kind === 'faults') return { faults: read.faults }
  return { from: read.kind === 'given' ? read.value : null }
}

async function changeList(ask: Ask): Promise<Answer> {
  const kept = keptAsked(ask)
  if (kept === null || !mayKeep(ask, kept)) return { kind: 'not-found' }
  const moved = textOf(ask.fields, 'move')
  if (moved !== '') {
    const saved = await moveListEntry(ask.store, ask.asker, kept, moved)
    return answerTo(saved, addressOf(kept), 'move', more => showList(ask, more))
  }
  const id = asId<'list-entry'>(textOf(ask.fields, '_id'))
  if (id === null) return { kind: 'not-found' }
  const again = (more: Partial<FormPage>) => showList(ask, { fields: ask.fields, hidden: { _id: id }, ...more })
  const typed = fromTyped(ask)
  if ('faults' in typed) return again({ faults: typed.faults })
  const added = { id, label: textOf(ask.fields, 'label'), from: typed.from }
  return answerTo(await addListEntry(ask.store, ask.asker, kept, added), addressOf(kept), 'label', again)
}

/** `/directory/lists/:list`. */
export const listScreen: Screen = { path: '/directory/lists/:list', get: ask => showList(ask, {}), post: changeList }

const offers = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No: retire it. It stays readable on old forms' },
] as const

const questionsOf = ({ closed }: KeptList) => ({
  label: line('How does it read?'),
  ...(!closed && { retired: choice('Is it offered?', offers) }),
  from: day('From which day? (optional)', { hint: 'Empty means now.' }),
})

type Entry = {
  readonly kept: KeptList
  readonly key: string
  readonly label: string
  readonly retired: boolean
  readonly stands: SetEntry | undefined
}

// What a change is made over: the row that no later one has ended, else the recommended option.
async function entryAsked(ask: Ask): Promise<Entry | null> {
  const kept = keptAsked(ask)
  if (kept === null || !mayKeep(ask, kept)) return null
  const standing = (await setIn(ask, kept)).set.filter(({ until }) => until === null)
  const option = inForce(kept.recommended, standing).find(({ key }) => key === ask.params.key)
  if (option === undefined) return null
  const { key, label, retired = false } = option
  return { kept, key, label, retired, stands: standing.find(one => one.key === key) }
}

const standingOf = ({ stands }: Entry): string => stands?.id ?? ''

async function openEntry(ask: Ask): Promise<Answer> {
  const entry = await entryAsked(ask)
  if (entry === null) return { kind: 'not-found' }
  const fields = { label: entry.label, retired: entry.retired ? 'no' : 'yes' }
  const hidden = { _id: crypto.randomUUID(), _standing: standingOf(entry) }
  return entryPage(ask, entry.kept, entry.key, questionsOf(entry.kept), { fields, hidden })
}

async function changeEntry(ask: Ask): Promise<Answer> {
  const entry = await entryAsked(ask)
  const id = asId<'list-entry'>(textOf(ask.fields, '_id'))
  if (entry === null || id === null) return { kind: 'not-found' }
  const { kept, key } = entry
  const opened = textOf(ask.fields, '_standing')
  const again = (more: Partial<FormPage>): Answer => {
    const _standing = more.stale === undefined ? opened : standingOf(entry)
    return entryPage(ask, kept, key, questionsOf(kept), { fields: ask.fields, hidden: { _id: id, _standing }, ...more })
  }
  const typed = fromTyped(ask)
  if ('faults' in typed) return again({ faults: typed.faults })
  const retired = textOf(ask.fields, 'retired') === 'no'
  const change = {
    id,
    key,
    label: textOf(ask.fields, 'label'),
    retired,
    from: typed.from,
    standing: asId<'list-entry'>(opened),
  }
  return answerTo(await changeListEntry(ask.store, ask.asker, kept, change), addressOf(kept), 'label', again)
}

/** `/directory/lists/:list/entry/:key`. */
export const entryScreen: Screen = { path: '/directory/lists/:list/entry/:key', get: openEntry, post: changeEntry }

/** The screens of the lists. */
export const formListScreens: readonly Screen[] = [listsScreen, listScreen, entryScreen]
