// Every group of names that stand for one another.
import type { VariantGroup } from './group.ts'

export type { VariantGroup }

/** The groups, in no order. */
export const variants: readonly VariantGroup[] = []
