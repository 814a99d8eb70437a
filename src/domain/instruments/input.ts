// What may be asked under one label of a form: a single cell, several cells together, rows of cells, or a scored level.
import type { Day } from '../kernel/calendar.ts'

/**
 * One answer of several. The key is stored, never the wording; `says` asks for words besides, as "Other- Text box" does;
 * `retired` is offered no longer and stays readable on forms that hold it.
 */
export type Option<K extends string = string> = {
  readonly key: K
  readonly label: string
  readonly says?: true
  readonly retired?: true
}

/** The lists that the sources lost (GAP-05), or that the partnership keeps: the definition's options are the recommended ones. */
export type ListName = string

/** One cell of a form. */
export type Cell =
  | { readonly kind: 'line' }
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  /** A wall-clock time, HH:MM in London. */
  | { readonly kind: 'time' }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  | { readonly kind: 'single'; readonly options: readonly Option[]; readonly list?: ListName }
  | { readonly kind: 'multi'; readonly options: readonly Option[]; readonly list?: ListName }
  | { readonly kind: 'tick' }
  /** Who signed: the person who writes, by their account, or somebody on paper, by name. */
  | { readonly kind: 'signature'; readonly by: 'writer' | 'paper' }

/** A cell with the words over it; empty where the form prints none. */
export type Part = { readonly label: string; readonly cell: Cell }

/** Cells by name. */
export type Parts = Readonly<Record<string, Part>>

/** The five levels of a scored indicator, each with its descriptors as printed. */
export type Levels = readonly [
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
  readonly string[],
]

/** The columns of the 2018 matrix; null where the form prints no box (GAP-43). */
export type RiskColumn = 'low' | 'medium' | 'high'

/** What is asked under one label. */
export type Input =
  | Cell
  | { readonly kind: 'parts'; readonly parts: Parts }
  | { readonly kind: 'table'; readonly columns: Parts }
  | { readonly kind: 'level'; readonly levels: Levels }
  /** `line` is where the indicator stands in the source. */
  | { readonly kind: 'column-tick'; readonly column: RiskColumn | null; readonly line?: number }
  /** Worked out from other answers and never typed, such as an age. */
  | { readonly kind: 'computed' }
  /** A heading over the questions that follow: nothing is asked. */
  | { readonly kind: 'heading' }

/** The level of a scored indicator; an honest "not known" is no level (GAP-02). */
export type Level = 0 | 1 | 2 | 3 | 4 | 'not-known'

/** An indicator as it was scored, and why (RFM24-10). */
export type Scored = {
  readonly level: Level | null
  readonly evidence: string
  readonly source: string
  readonly seen: 'suspected' | 'observed' | null
  readonly when: 'recent' | 'non-recent' | null
}

/** A ticked indicator of the 2018 matrix; `column` is the assessor's where the form prints no box. */
export type ColumnTick = { readonly ticked: boolean; readonly column: RiskColumn | null }

/** What a cell holds; null is unanswered. */
export type HeldByCell<C extends Cell> = C extends { kind: 'day' }
  ? Day
  : C extends { kind: 'number' }
    ? number
    : C extends { kind: 'tick' }
      ? boolean
      : C extends { kind: 'single'; options: readonly Option<infer K>[] }
        ? K
        : C extends { kind: 'multi'; options: readonly Option<infer K>[] }
          ? readonly K[]
          : string

/** What several cells hold, by name. */
export type HeldByParts<P extends Parts> = { readonly [K in keyof P]: HeldByCell<P[K]['cell']> | null }

/** What an input holds once it is answered. */
export type HeldBy<I extends Input> = I extends { kind: 'parts'; parts: infer P extends Parts }
  ? HeldByParts<P>
  : I extends { kind: 'table'; columns: infer P extends Parts }
    ? readonly HeldByParts<P>[]
    : I extends { kind: 'level' }
      ? Scored
      : I extends { kind: 'column-tick' }
        ? ColumnTick
        : I extends { kind: 'computed' | 'heading' }
          ? never
          : I extends Cell
            ? HeldByCell<I>
            : never

/** One line. */
export const line = { kind: 'line' } as const
/** Several lines. */
export const text = { kind: 'text' } as const
/** A date. */
export const day = { kind: 'day' } as const
/** A time of day. */
export const time = { kind: 'time' } as const
/** A box to tick. */
export const tick = { kind: 'tick' } as const

/** One of several. */
export const single = <const O extends readonly Option[]>(options: O) => ({ kind: 'single', options }) as const

/** Any of several. */
export const multi = <const O extends readonly Option[]>(options: O) => ({ kind: 'multi', options }) as const

/** One of a list that the partnership keeps; what it holds is a key of that list, whichever holds on the day. */
export const listed = (list: ListName, options: readonly Option[]) => ({ kind: 'single', options, list }) as const

/** Several cells under one label. */
export const parts = <const P extends Parts>(named: P) => ({ kind: 'parts', parts: named }) as const

/** Rows of cells, as many as are needed. */
export const table = <const P extends Parts>(columns: P) => ({ kind: 'table', columns }) as const
