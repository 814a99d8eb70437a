// Keeping a photograph: cleaned of everything but the picture, or refused in words.
import { createInflate } from 'node:zlib'
import type { Asker } from '../../domain/access/actor.ts'
import type { Fault } from '../../domain/children/index.ts'
import { dayOf, type Id } from '../../domain/kernel/index.ts'
import { type CleanPicture, damaged, readPicture } from '../../domain/picture/index.ts'
import { type Doubt, doubtsOf, readRow, type TypedRow } from '../../domain/record/index.ts'
import type { Store } from '../../store/open-store.ts'
import { addPicture } from '../../store/record/writes.ts'
import type { RowSaved } from './save-row.ts'

/** The photograph of whose record, what is said of it, and the file as it came. */
export type NewPhotograph = {
  readonly child: Id<'child'>
  readonly id: string
  readonly typed: TypedRow
  readonly keeps: readonly Doubt[]
  readonly bytes: Uint8Array
}

/** The field of the file. */
const fileField = 'photograph'

// Points that unpack to more or fewer bytes than the picture says would fill a reader's memory, or are no picture.
async function unpacksRightly({ packed }: CleanPicture): Promise<boolean> {
  if (packed === null) return true
  const inflate = createInflate()
  inflate.end(packed.bytes)
  let seen = 0
  try {
    for await (const piece of inflate) {
      seen += (piece as Uint8Array).length
      if (seen > packed.unpacked) return false
    }
  } catch {
    return false
  }
  // What stands after the packed points is no part of the picture.
  return seen === packed.unpacked && inflate.bytesWritten === packed.bytes.length
}

type Taken = { readonly picture: CleanPicture | null; readonly faults: readonly Fault[] }

async function take(bytes: Uint8Array): Promise<Taken> {
  const read = readPicture(bytes)
  if (read.kind === 'refused') return { picture: null, faults: [{ field: fileField, text: read.why }] }
  if (await unpacksRightly(read.picture)) return { picture: read.picture, faults: [] }
  return { picture: null, faults: [{ field: fileField, text: damaged }] }
}

/** Keeps a photograph. A child that cannot be seen and one that does not exist answer alike. Throws NotAllowed. */
export async function addPhotograph(store: Store, asker: Asker, wanted: NewPhotograph): Promise<RowSaved> {
  const { child, id } = wanted
  const read = readRow('photograph', wanted.typed)
  const { picture, faults } = await take(wanted.bytes)
  if (read.kind === 'faults' || picture === null)
    return { kind: 'faults', faults: [...faults, ...(read.kind === 'faults' ? read.faults : [])] }
  return store.write(asker, 'add-photograph', async (tx): Promise<RowSaved> => {
    const doubts = doubtsOf('photograph', read.value, dayOf(tx.now))
    const open = doubts.filter(doubt => !wanted.keeps.includes(doubt))
    if (open.length > 0) return { kind: 'doubts', doubts: open }
    await addPicture(tx, { child, id, row: read.value, doubts, ...picture })
    return { kind: 'saved' }
  })
}
