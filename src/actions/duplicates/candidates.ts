// Whom somebody may be who is about to be recorded: shown before a record is made, and after a report, never in its way.
import { compareAlike, mayBeThisChild, type NamedAndBorn } from '../../domain/duplicates/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { partsOfName } from '../../domain/search/index.ts'
import { type FoundChild, type FoundElsewhere, findChildren } from '../../store/children/reads.ts'
import { keepNoneOfThese, type NoneOfThese } from '../../store/duplicates/writes.ts'
import { readStandsFor } from '../../store/search/stands-for.ts'
import type { ReadTx, WriteTx } from '../doors.ts'

/** Whom it may be: own children with the reasons, the most alike first; of others only that a record exists. */
export type Candidates = { readonly own: readonly FoundChild[]; readonly elsewhere: readonly FoundElsewhere[] }

/** Nobody. */
export const noCandidates: Candidates = { own: [], elsewhere: [] }

/** The most own children that are shown: whoever is not among them is found by a search. */
const most = 10

/** Whom somebody may be, `except` left out. Without a name it is nobody. */
export async function readCandidates(
  tx: ReadTx,
  person: NamedAndBorn,
  except: Id<'child'> | null = null,
): Promise<Candidates> {
  const typed = `${person.givenNames} ${person.familyName}`.trim()
  const parts = partsOfName(typed).length
  if (parts === 0) return noCandidates
  const bornOn = person.born.kind === 'exact' ? person.born.on : null
  const found = await findChildren(tx, { typed, bornOn }, { page: 1, perPage: 50 })
  const names = await readStandsFor(tx)
  const own = found.children
    .filter(({ id }) => id !== except)
    .map(child => ({ ...child, alike: compareAlike('child', person, child.identity, names) }))
    .filter(({ alike }) => mayBeThisChild(alike, parts))
    .sort((a, b) => b.alike.score - a.alike.score)
    .slice(0, most)
  return {
    own: own.map(({ alike, ...child }) => ({ ...child, reasons: alike.reasons })),
    elsewhere: found.elsewhere,
  }
}

/**
 * What a page shows of candidates, as keys that its form carries: whoever says "none of these" says it of these and not of one
 * that came up since. A key of a record elsewhere says the authority and which of how many; it names nobody.
 */
export function keysOf({ own, elsewhere }: Candidates): string[] {
  const counted = elsewhere.map(
    ({ authority }, at) =>
      `${authority}-${elsewhere.slice(0, at).filter(one => one.authority === authority).length + 1}`,
  )
  return [...own.map(({ id }) => id as string), ...counted]
}

/** Whether each of them was shown before. */
export const wereShown = (shown: readonly string[], candidates: Candidates): boolean =>
  keysOf(candidates).every(key => shown.includes(key))

/** Of whom it is said, and where. The id is made with the page, so that the same form sent twice says it once. */
export type SayingNone = Pick<NoneOfThese, 'id' | 'child' | 'episode' | 'way'>

/** Keeps that a child is none of these; nothing where nobody was shown. */
export async function noteNone(tx: WriteTx, said: SayingNone, { own, elsewhere }: Candidates): Promise<void> {
  if (own.length + elsewhere.length === 0) return
  await keepNoneOfThese(tx, {
    ...said,
    own: own.map(({ id }) => id),
    handles: elsewhere.map(({ handle }) => handle),
  })
}
