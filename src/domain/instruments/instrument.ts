// An instrument: one form of the protocol in one version, as data. The screen, the checks, the score, the print and the
// stored answers all follow from it.
import type { Section } from '../access/access-table.ts'
import type { Day } from '../kernel/calendar.ts'
import type { Condition } from './condition.ts'
import type { Questions } from './question.ts'

/** Where an instrument comes from. */
export type FormCitation = {
  /** The key of the source document in the requirements catalogue. */
  readonly source: string
  /** The lines or the heading of the source. */
  readonly lines: string
  /** The day, YYYY-MM-DD, on which a person last held this against the source. */
  readonly checkedOn: string
}

/**
 * Words that the form prints beside its questions: at the top, before a section (by its heading), or at the end. With `when`
 * they are deleted from a completed form where that does not hold (GAP-52); a blank form prints them.
 */
export type Notice = {
  readonly at: 'top' | 'end' | { readonly section: string }
  readonly says: string
  readonly when?: Condition
}

/** One band of a score as printed, and the totals from which and up to which it is built. */
export type Band = {
  readonly key: string
  readonly label: string
  readonly printed: string
  readonly from: number
  readonly to: number
}

/** How long a form holds, how often it may be reviewed, and when; null where the source gives no such thing. */
export type Life = {
  readonly months: number
  readonly warnAfterMonths: number
  readonly reviews: number
  readonly reviewAfterWeeks: number
}

/** A page of the screen: questions in the order in which they are asked, which need not be that of the print. */
export type FormPage = {
  readonly key: string
  readonly title: string
  readonly advice?: string
  readonly questions: readonly string[]
}

/** The instrument. */
export type Instrument<Q extends Questions = Questions, R extends Questions = Questions> = {
  /** Its code, as `homeward forms` prints it and answers are stored by. */
  readonly code: string
  readonly version: string
  readonly title: string
  /** What a list or a button calls it in a few words. */
  readonly name: string
  readonly citation: FormCitation
  /** The first London day on which it is given out; null is as far back as records go. */
  readonly from: Day | null
  /** The first London day on which it no longer is; null while it is. */
  readonly until: Day | null
  /** The section of the record in which its answers stand, and so who may read and write them. */
  readonly section: Section
  /** Whether it is about the child or about one episode. */
  readonly about: 'child' | 'episode'
  readonly notices: readonly Notice[]
  readonly questions: Q
  /** Without pages the screen goes by the sections as printed. */
  readonly pages?: readonly FormPage[]
  /** The questions of one review (RFM24-2); none where the form has no reviews. */
  readonly review?: R
  readonly life: Life | null
  readonly bands?: readonly Band[]
}

/** An instrument with the types of its own questions. */
export const instrument = <const Q extends Questions, const R extends Questions = Readonly<Record<never, never>>>(
  described: Instrument<Q, R>,
): Instrument<Q, R> => described
