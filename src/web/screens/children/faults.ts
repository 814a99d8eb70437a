// Faults beside their fields: by the exact name, because one field's name may begin another's.
import type { Fault } from '../../frame/screen.ts'

/** The error message of the first fault of one of these fields. */
export function errorOf(faults: readonly Fault[], ...fields: string[]): { readonly text: string } | undefined {
  const found = faults.find(fault => fields.includes(fault.field))
  return found && { text: found.text }
}

/** The faults of a date as it was typed in place of those that only say that there is none. */
export function withDateFaults(
  faults: readonly Fault[],
  dates: readonly { readonly name: string; readonly faults: readonly Fault[] }[],
): Fault[] {
  const faulty = dates.filter(date => date.faults.length > 0)
  const kept = faults.filter(fault => !faulty.some(date => fault.field === `${date.name}-day`))
  return [...kept, ...faulty.flatMap(date => date.faults)]
}
