// Form c: how an indicator of the 2018 matrix stands as data.
import type { RiskColumn } from '../input.ts'

/** An indicator: its number, its words, the column of its box (null where the form prints none, GAP-43), its line in the source. */
export type Indicator = readonly [number: number, label: string, column: RiskColumn | null, line: number]

/** Indicators under one heading; each group ends with room for comments. */
export type IndicatorGroup = { readonly heading: string; readonly indicators: readonly Indicator[] }
