// Writes the checksum of each version of a form that has none into src/actions/instruments/released-forms.json. A checksum
// that stands there is never written over: a changed form is a new version.
import { writeFileSync } from 'node:fs'
import {
  checkInstruments,
  checksumOf,
  releasedForms,
  releaseOf,
  unreleased,
} from '../src/actions/instruments/check-instruments.ts'

const faults = checkInstruments()
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)

const added = unreleased()
const all = { ...releasedForms, ...Object.fromEntries(added.map(one => [releaseOf(one), checksumOf(one)])) }
const file = new URL('../src/actions/instruments/released-forms.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`)
console.log(added.length === 0 ? 'Every version has its checksum.' : `Added: ${added.map(releaseOf).join(', ')}`)
