// Facts of a programme of direct work as the worked examples write them.
import { inCare, type WorkedCase, type WrittenFact } from '../worked-case.ts'

/** The case file of an example at its moment. */
export const at = (now: string, bornOn = inCare.bornOn): WorkedCase['file'] => ({
  ...{ now, episodes: [] },
  child: { ...inCare, bornOn },
})

type Began = Extract<WrittenFact, { kind: 'programme-began' }>['startsOn']

/** Days as the facts hold them, by the text that a person reads. */
export const dayNumber = (text: string): Began => (Date.parse(text) / 86_400_000) as Began

/** A programme p1 that began on Monday 2 November 2026, when London is on winter time. */
export const began = (on = '2026-11-02', moment = `${on}T00:00:00Z`): WrittenFact => ({
  ...{ kind: 'programme-began', ref: 'p1', at: moment },
  startsOn: dayNumber(on),
})

/** A session on a day; a day without a time is read as its first minute. */
export const session = (
  on: string,
  more: { who?: 'child' | 'parents' | 'other'; met?: boolean; at?: string } = {},
): WrittenFact => ({
  ...{ kind: 'programme-session', ref: 'p1', on: dayNumber(on), who: more.who ?? 'child', met: more.met ?? true },
  at: more.at ?? `${on}T00:01:00Z`,
})

/** An extension x1 that was asked for, and what was decided of it. */
export const extension = (
  weeks: number,
  asked: string,
  decided?: { at: string; approved: boolean },
  ref = 'x1',
): WrittenFact[] => [
  { kind: 'extension-asked', ref, programme: 'p1', weeks, at: asked },
  ...(decided === undefined ? [] : [{ kind: 'extension-decided', ref, ...decided } as const]),
]

/** The programme was closed on a day. */
export const closed = (on: string): WrittenFact => ({
  ...{ kind: 'programme-closed', ref: 'p1', on: dayNumber(on), at: `${on}T00:01:00Z` },
})
