// Ids are made here, outside the domain, which knows no chance.
import type { Id } from '../domain/kernel/ids.ts'

/** A new random id. */
export const newId = <K extends string>(): Id<K> => crypto.randomUUID() as Id<K>
