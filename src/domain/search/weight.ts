// How much a recorded word may be the one that was typed, and why. The index weighs in the same way inside the database
// (search.word_weight, migration 0038): a test holds the two together.
import { editsBetween, startInCommon } from './distance.ts'
import { soundAlike } from './sound.ts'
import type { VariantTable } from './variant-table.ts'

/** Why a recorded word may be the typed one. */
export type WordReason = 'same' | 'spelling' | 'nickname' | 'near' | 'sounds-alike' | 'start' | 'initial'

/** How sure it is, between 0 and 1, and why. */
export type WordWeight = { readonly weight: number; readonly why: WordReason }

/** Below this two words have nothing to do with one another. */
export const leastWeight = 0.5

const initialTyped = 0.9
const initialRecorded = 0.35

function byStart(typed: string, recorded: string): number {
  if (typed.length < 3 || !recorded.startsWith(typed)) return 0
  return 0.78 - 0.02 * (recorded.length - typed.length)
}

// Four letters more on one side are four edits at the least, and say nothing.
const mostApart = 3

// A shared beginning says more than a shared end: people hear and type the start of a name right (after Winkler, 1990).
function byLetters(typed: string, recorded: string): number {
  if (Math.abs(typed.length - recorded.length) > mostApart) return 0
  const edits = editsBetween(typed, recorded)
  const length = Math.max(typed.length, recorded.length)
  const alike = 1 - edits / length
  const graded = alike + 0.1 * startInCommon(typed, recorded, 4) * (1 - alike)
  if (edits === 1) return Math.max(0.8 + 0.02 * Math.min(length, 7), graded)
  if (edits === 2 && length >= 6) return Math.max(0.7 + 0.01 * Math.min(length, 12), graded)
  return 0.85 * graded
}

function byInitial(typed: string, recorded: string): WordWeight {
  const shared = typed[0] === recorded[0]
  const weight = recorded.length === 1 ? initialRecorded : initialTyped
  return { weight: shared ? weight : 0, why: 'initial' }
}

/** Weighs a recorded word for a typed one by their letters and their sound, the table of variants left aside. */
export function letterWeight(typed: string, recorded: string): WordWeight {
  if (typed === recorded) return { weight: typed.length === 1 ? initialTyped : 1, why: 'same' }
  if (typed.length === 1 || recorded.length === 1) return byInitial(typed, recorded)
  const near = byLetters(typed, recorded)
  const start = byStart(typed, recorded)
  const heard = soundAlike(typed, recorded) ? 0.62 + 0.3 * near : 0
  const weight = Math.max(near, start, heard)
  return { weight, why: weight === near ? 'near' : weight === heard ? 'sounds-alike' : 'start' }
}

/** Weighs a recorded word for a typed one: by the table of variants or by letters and sound, whichever is surer. */
export function weightOfWord(typed: string, recorded: string, variants: VariantTable): WordWeight {
  const byLetter = letterWeight(typed, recorded)
  const variant = variants(typed).find(one => one.word === recorded)
  if (variant === undefined || variant.weight <= byLetter.weight) return byLetter
  return { weight: variant.weight, why: variant.how }
}
