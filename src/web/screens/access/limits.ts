// How much may be written into the forms of access.
import { longestReason } from '../../../domain/access/index.ts'
import { type Fields, textOf } from '../../frame/fields.ts'
import type { Fault } from '../../frame/screen.ts'

/** The fault of a text that is longer than is kept, or none. */
export const tooLongFaults = (fields: Fields, name: string): Fault[] =>
  textOf(fields, name).length > longestReason
    ? [{ field: name, text: `Write ${longestReason} characters or fewer` }]
    : []
