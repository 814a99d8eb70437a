// Keeping the lists of the forms (GAP-05): entries are added, worded anew, moved and retired, and never lost.
import type { Asker } from '../../domain/access/actor.ts'
import { inForce, type KeptList, type PlacedOption, placeStep } from '../../domain/instruments/index.ts'
import { type Day, type Id, startOfDay } from '../../domain/kernel/index.ts'
import { readSetEntries, type SetEntry } from '../../store/form-lists/reads.ts'
import { type ListOutcome, setListEntry } from '../../store/form-lists/writes.ts'
import type { DirectorySaved } from '../directory/fill-in.ts'
import type { Store, WriteTx } from '../doors.ts'
import { newId } from '../new-id.ts'

const longest = 200
const longestKey = 50

const fault = (field: string, text: string): DirectorySaved => ({ kind: 'faults', faults: [{ field, text }] })
const refused = (because: 'unknown' | 'stale'): DirectorySaved => ({ kind: 'refused', because })
const savedOf = (outcome: ListOutcome): DirectorySaved =>
  outcome === 'done' ? { kind: 'done' } : { kind: 'refused', because: outcome }

const closedWords =
  'Rules and other forms go by the entries of this list: its words and its order can be changed, and no entry added or retired'

type Opened = { readonly kept: KeptList; readonly set: readonly SetEntry[]; readonly options: readonly PlacedOption[] }

// The rows that no later row has ended yet are those that a change is made over, even where they begin later.
async function open(tx: WriteTx, kept: KeptList): Promise<Opened> {
  const set = await readSetEntries(tx, kept.list)
  const standing = set.filter(({ until }) => until === null)
  return { kept, set, options: inForce(kept.recommended, standing) }
}

function labelFault(label: string, others: readonly PlacedOption[]): DirectorySaved | null {
  if (label === '') return fault('label', 'Enter how it reads')
  if (label.length > longest) return fault('label', `It must be ${longest} characters or fewer`)
  const same = others.some(one => one.retired !== true && one.label.toLowerCase() === label.toLowerCase())
  return same ? fault('label', 'There is an entry that reads like this already') : null
}

// A key says what it was called first and is never given again, not even after it is retired.
function newKey(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, longestKey)
  const base = plain.replaceAll(/^-+|-+$/g, '') || 'entry'
  const numbered = Array.from({ length: taken.length + 1 }, (_, n) => (n === 0 ? base : `${base}-${n + 1}`))
  return numbered.find(key => !taken.includes(key)) ?? base
}

const fromOf = (tx: WriteTx, on: Day | null) => (on === null ? tx.now : startOfDay(on))

/** An entry as it is added; `id` comes from the page, so that what is sent twice is one. */
export type EntryToAdd = { readonly id: Id<'list-entry'>; readonly label: string; readonly from: Day | null }

/** Adds an entry at the end of a list, from a day on or from now. Throws NotAllowed. */
export const addListEntry = (store: Store, asker: Asker, kept: KeptList, added: EntryToAdd): Promise<DirectorySaved> =>
  store.write(asker, 'add-list-entry', async tx => {
    const opened = await open(tx, kept)
    if (opened.set.some(({ id }) => id === added.id)) return { kind: 'done' } as const
    const { options, set } = opened
    const wrong = kept.closed ? fault('label', closedWords) : labelFault(added.label, options)
    if (wrong !== null) return wrong
    const key = newKey(
      added.label,
      [...options, ...set].map(one => one.key),
    )
    const place = Math.max(0, ...options.map(one => one.place)) + placeStep
    const { id, label } = added
    return savedOf(
      await setListEntry(tx, {
        id,
        list: kept.list,
        key,
        label,
        place,
        retired: false,
        from: fromOf(tx, added.from),
        standing: null,
      }),
    )
  })

/** How an entry is to read. `standing` is the row that the form was opened over, null where it was as recommended. */
export type EntryChange = EntryToAdd & {
  readonly key: string
  readonly retired: boolean
  readonly standing: Id<'list-entry'> | null
}

/** Words an entry anew, retires it or offers it again, from a day on or from now. Throws NotAllowed. */
export const changeListEntry = (
  store: Store,
  asker: Asker,
  kept: KeptList,
  change: EntryChange,
): Promise<DirectorySaved> =>
  store.write(asker, 'change-list-entry', async tx => {
    const opened = await open(tx, kept)
    const stands = opened.options.find(({ key }) => key === change.key)
    if (stands === undefined) return refused('unknown')
    const { id, key, label, retired, standing } = change
    if (retired && kept.closed) return fault('retired', closedWords)
    const wrong = retired
      ? null
      : labelFault(
          label,
          opened.options.filter(one => one.key !== key),
        )
    if (wrong !== null) return wrong
    const entry = { id, list: kept.list, key, label, place: stands.place, retired }
    return savedOf(await setListEntry(tx, { ...entry, from: fromOf(tx, change.from), standing }))
  })

async function place(tx: WriteTx, { kept, set }: Opened, { key, label, retired }: PlacedOption, at: number) {
  const stands = set.find(one => one.key === key && one.until === null)
  const entry = { id: newId<'list-entry'>(), list: kept.list, key, label, place: at, retired: retired === true }
  return setListEntry(tx, { ...entry, from: stands?.from ?? tx.now, standing: stands?.id ?? null })
}

/** Moves an entry one place up; the first stays where it is. Throws NotAllowed. */
export const moveListEntry = (store: Store, asker: Asker, kept: KeptList, key: string): Promise<DirectorySaved> =>
  store.write(asker, 'move-list-entry', async tx => {
    const opened = await open(tx, kept)
    const offered = opened.options.filter(one => one.retired !== true)
    const at = offered.findIndex(one => one.key === key)
    const [moved, before] = [offered[at], offered[at - 1]]
    if (moved === undefined) return refused('unknown')
    if (before === undefined) return { kind: 'done' } as const
    const first = await place(tx, opened, moved, Math.min(before.place, moved.place - 1))
    return savedOf(first === 'done' ? await place(tx, opened, before, moved.place) : first)
  })
