// Looks at the forms before anything is served: whether their definitions are whole, and whether a version that was given
// out is still what it was. An answer stored by a form that has changed could mean something else than was said.
import { createHash } from 'node:crypto'
import { type Instrument, instrumentFaults, instruments } from '../../domain/instruments/index.ts'
import released from './released-forms.json' with { type: 'json' }

/** The checksums of the versions that were given out, by code and version. */
export type Checksums = Readonly<Record<string, string>>

/** The checksums that are committed. */
export const releasedForms: Checksums = released

// The order of these keys is the order in which a form asks; of all others it means nothing.
const ordered = new Set(['questions', 'review', 'parts', 'columns'])
// Ours, and no part of what was asked: how long a version is given out, where it was found, how its screens are cut, and advice.
const unfrozen = new Set(['until', 'citation', 'name', 'pages', 'hint'])

type Fields = Readonly<Record<string, unknown>>

function canonicalFields(fields: Fields): unknown {
  const kept = Object.entries(fields).filter(([key, value]) => value !== undefined && !unfrozen.has(key))
  const sorted = kept.toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([key, value]) => [key, ordered.has(key) ? pairs(value) : canonical(value)]))
}

const pairs = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).map(([key, one]) => [key, canonical(one)])
    : canonical(value)

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  return typeof value === 'object' && value !== null ? canonicalFields({ ...value }) : value
}

/** What a version of a form is called in the file of checksums. */
export const releaseOf = ({ code, version }: Instrument): string => `${code} ${version}`

/** The SHA-256, in hexadecimal, of all that a version of a form asks and prints. */
export const checksumOf = (of: Instrument): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(of)))
    .digest('hex')

function releaseFaults(all: readonly Instrument[], checksums: Checksums): string[] {
  const changed = all
    .filter(one => (checksums[releaseOf(one)] ?? checksumOf(one)) !== checksumOf(one))
    .map(one => `${releaseOf(one)} has changed since it was given out: a change is a new version`)
  const known = new Set(all.map(releaseOf))
  const gone = Object.keys(checksums).filter(release => !known.has(release))
  return [
    ...changed,
    ...gone.map(release => `${release} was given out and is gone: what was stored by it could not be read`),
  ]
}

/** Everything wrong with the forms, each as a sentence; the product does not start with any. */
export const checkInstruments = (all = instruments, checksums = releasedForms): readonly string[] => [
  ...instrumentFaults(all),
  ...releaseFaults(all, checksums),
]

/** The versions that have no checksum yet. */
export const unreleased = (all = instruments, checksums = releasedForms): readonly Instrument[] =>
  all.filter(one => !Object.hasOwn(checksums, releaseOf(one)))
