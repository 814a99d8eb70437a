// The people and the tools of a meeting as a row of history keeps them, in words.
import {
  disruptionTools,
  isMeetingPart,
  meetingPartNames,
  nobodySaid,
  readPeople,
} from '../../../domain/levels/index.ts'

type Kept = Readonly<Record<string, unknown>>

const isKept = (value: unknown): value is Kept => typeof value === 'object' && value !== null

function sayPeople(kept: Kept): string {
  const people = readPeople(kept)
  const said = Object.keys(kept)
    .filter(isMeetingPart)
    .map(part => {
      const { name, expected, whyNot, came, absence } = people[part] ?? nobodySaid
      const words = [name, expected && `expected: ${expected}`, whyNot, came && `came: ${came}`, absence]
      return `${meetingPartNames[part]} (${words.filter(Boolean).join(', ')})`
    })
  return said.join(', ')
}

function sayTools(kept: Kept): string {
  const names: Readonly<Record<string, string>> = disruptionTools
  const said = Object.entries(kept).map(([code, value]) => {
    const { used, why } = isKept(value) ? value : {}
    return `${names[code] ?? code} (${[used === 'yes' ? 'used' : used === 'no' ? 'not used' : '', why].filter(Boolean).join(', ')})`
  })
  return said.join(', ')
}

/** What the columns of a meeting that hold several things say; empty where they say nothing. */
export function sayKept(column: string, value: unknown): string {
  if (!isKept(value)) return ''
  return column === 'people' ? sayPeople(value) : column === 'tools' ? sayTools(value) : ''
}
