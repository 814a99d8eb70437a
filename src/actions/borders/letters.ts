// Letters to the authority that placed a child here: issued as printed, answered, followed further, and taken back (PLAC-20.4 to 20.7).
import type { Asker } from '../../domain/access/actor.ts'
import {
  areaOf,
  hostOf,
  isPlacedHere,
  type LetterKind,
  letterAreas,
  type PrintedLetter,
  printLetter,
  reportsWithin,
} from '../../domain/borders/index.ts'
import {
  addDays,
  type Day,
  dayOf,
  endOfWorkingDay,
  englandAndWales,
  type Id,
  type Instant,
} from '../../domain/kernel/index.ts'
import { type Episode, endOf, policeKnewAt } from '../../domain/missing/index.ts'
import { type LetterMaking, readLetterMaking, readLetters } from '../../store/borders/reads.ts'
import {
  addLetter,
  type NewReply,
  noticeOfLetter,
  setReply,
  type WrongInEpisode,
  withdrawInEpisode,
} from '../../store/borders/writes.ts'
import { readEpisode } from '../../store/missing/reads.ts'
import { addEvent, because } from '../../store/missing/writes.ts'
import type { Store } from '../../store/open-store.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, type ReadTx } from '../../store/transaction.ts'
import { type Added, inEpisode } from '../missing/record-event.ts'
import { newId } from '../new-id.ts'

export type { NewReply } from '../../store/borders/writes.ts'

/** What can be set of a letter; the rest follows from the record. */
export type LetterWords = { readonly authority: string; readonly post: string }

/** A letter as it would be printed now. */
export type DraftLetter = PrintedLetter & LetterWords & { readonly replyBy: Day | null; readonly reference: string }

/** Why there is no letter to write: the child is not placed here by another authority, or nobody was told of the episode. */
export type NoLetter = 'not-placed-here' | 'not-reported'

const defaultPost = (kind: LetterKind, { contact, lead }: LetterMaking): string =>
  kind === 'missing' ? (contact ?? 'The team for children placed elsewhere') : (lead ?? 'Designated safeguarding lead')

/** By when the reply is asked for: the end of a working day, or fourteen days where the calendar does not reach so far. */
function replyBy(kind: LetterKind, now: Instant, days: number): Day | null {
  if (kind === 'missing') return null
  const due = endOfWorkingDay(dayOf(now), days, englandAndWales)
  return due.kind === 'due' ? due.on : addDays(dayOf(now), 14)
}

/** Drafts a letter from the record. `words` are what somebody put in place of what the directory says. */
export async function draftLetter(
  tx: ReadTx,
  episode: Episode,
  kind: LetterKind,
  words: Partial<LetterWords> = {},
): Promise<DraftLetter | NoLetter> {
  const making = await readLetterMaking(tx, episode.id)
  if (making === null || !isPlacedHere({ responsible: making.responsible, host: hostOf(making.livesIn) }))
    return 'not-placed-here'
  const reportedAt = policeKnewAt(episode)
  if (reportedAt === null) return 'not-reported'
  const authority = words.authority ?? making.authority
  const post = words.post ?? defaultPost(kind, making)
  const until = replyBy(kind, tx.now, making.replyDays)
  const facts = {
    ...{ reference: episode.reference, from: making.from, authority, post, issuedAt: tx.now, reportedAt },
    area: letterAreas[areaOf(hostOf(making.livesIn))] ?? '',
    ...{ endedAt: endOf(episode), reports: reportsWithin(reportedAt, making.reports), replyBy: until },
  }
  return { ...printLetter(kind, facts), authority, post, replyBy: until, reference: episode.reference }
}

/** A letter to issue; the id comes from the form, so that sent twice it is one. */
export type LetterToIssue = { readonly id: Id<'letter'>; readonly kind: LetterKind } & LetterWords

/** What came of issuing. `issued-already`: one of this kind stands for the episode. */
export type Issued = 'issued' | 'issued-already' | 'not-found' | 'in-error' | NoLetter

/** Issues a letter: what was printed is kept, and that it went meets the duty. Throws NotAllowed. */
export const issueLetter = (
  store: Store,
  asker: Asker,
  episodeId: Id<'episode'>,
  { id, kind, authority, post }: LetterToIssue,
): Promise<Issued> =>
  store.write(asker, 'issue-letter', async tx => {
    const episode = await readEpisode(tx, episodeId)
    if (episode === null) return 'not-found'
    if (episode.enteredInErrorAt !== null) return 'in-error'
    if ((await readLetters(tx, episodeId)).some(one => one.id === id)) return 'issued'
    const draft = await draftLetter(tx, episode, kind, { authority, post })
    if (typeof draft === 'string') return draft
    const { childId, reference } = episode
    const letter = {
      ...{ id, childId, episodeId, kind, template: draft.template, reference, authority, addressedTo: post },
      ...{ printed: draft.text, issuedAt: tx.now, replyDueOn: draft.replyBy },
    }
    if (!(await addLetter(tx, letter))) return 'issued-already'
    const notice = { id: newId<'notice'>(), child_id: childId, episode_id: episodeId, kind: noticeOfLetter[kind] }
    await addEvent(tx, 'notice', { ...notice, given_at: at(tx.now), given_to: `${post}, ${authority}` })
    return 'issued'
  })

/** What came of writing down a reply. */
export type Replied = 'saved' | 'stale' | 'not-found'

/** Writes the placing authority's reply beside the letter that was shown at `version`. Throws NotAllowed. */
export async function recordReply(
  store: Store,
  asker: Asker,
  letter: { readonly id: Id<'letter'>; readonly version: number },
  reply: NewReply,
): Promise<Replied> {
  try {
    return await store.write(asker, 'record-reply', async tx =>
      (await setReply(tx, letter.id, letter.version, reply)) ? 'saved' : 'not-found',
    )
  } catch (error) {
    if (error instanceof StaleSave) return 'stale'
    throw error
  }
}

/** What the designated leads decided after another episode. */
export type NewFurtherAction = {
  readonly id: Id<'further-action'>
  readonly decidedAt: Instant
  readonly decidedWith: string
  readonly outcome: 'further-action' | 'no-further-action'
  readonly reason: string
}

/** Records the decision with its reason (PLAC-20.7). */
export const considerFurtherAction = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  given: NewFurtherAction,
): Promise<Added> =>
  inEpisode(store, asker, 'consider-further-action', episode, given.id, (tx, of) => {
    const { decidedAt, decidedWith, outcome, reason } = given
    return addEvent(tx, 'further_action', {
      ...{ ...of, decided_at: at(decidedAt), decided_with: decidedWith, outcome, reason },
    })
  })

/** A letter, a decision, an outcome or a copy was wrong; with a letter goes the notice by which it met its duty. */
export const takeBack = (
  store: Store,
  asker: Asker,
  episode: Id<'episode'>,
  wrong: { readonly which: WrongInEpisode; readonly id: string; readonly reason: string },
): Promise<Added> =>
  store.write(asker, `take-${wrong.which}-back`, async tx => {
    await because(tx, wrong.reason)
    return (await withdrawInEpisode(tx, wrong.which, wrong.id, episode, wrong.reason))
      ? ({ kind: 'saved' } as const)
      : ({ kind: 'not-found' } as const)
  })
