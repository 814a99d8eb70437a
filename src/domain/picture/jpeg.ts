// A JPEG with what a decoder needs and nothing else: no place, no camera, no thumbnail, no comment, nothing after its end.
import { byteAt, checkSize, joined, letterBytes, lettersAt, must, numberAt, numberBytes } from './bytes.ts'
import type { CleanPicture } from './clean-picture.ts'
import { orientationIn, orientationOnly } from './orientation.ts'

const notTaken = 'This kind of JPEG cannot be shown everywhere. Save it again as an ordinary JPEG and choose it again'
const mostScans = 120

type Found = {
  width: number
  height: number
  scans: number
  jfif: boolean
  turned: number
  adobe: Uint8Array | null
  readonly kept: Uint8Array[]
}

// Each table of quantities says its own precision and number; nothing may stand beside them.
function checkQuantities(body: Uint8Array): void {
  let at = 0
  while (at < body.length) at += 1 + (byteAt(body, at) >> 4 === 0 ? 64 : 128)
  must(at === body.length)
}

function checkCodes(body: Uint8Array): void {
  let at = 0
  while (at < body.length) {
    const counts = body.subarray(at + 1, at + 17)
    must(counts.length === 16)
    at += 17 + counts.reduce((sum, count) => sum + count, 0)
  }
  must(at === body.length)
}

function readFrame(body: Uint8Array, found: Found): void {
  must(found.width === 0 && byteAt(body, 0) === 8, notTaken)
  found.height = numberAt(body, 1, 2)
  found.width = numberAt(body, 3, 2)
  const parts = byteAt(body, 5)
  must([1, 3, 4].includes(parts) && body.length === 6 + 3 * parts)
  checkSize(found.width, found.height)
}

// Data of a scan ends at the first marker that is neither a stuffed byte nor a restart.
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from
  for (;;) {
    at = bytes.indexOf(0xff, at)
    must(at >= 0)
    const next = byteAt(bytes, at + 1)
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at
    at += 2
  }
}

function dropped(marker: number, body: Uint8Array, found: Found): void {
  if (marker === 0xe0 && lettersAt(body, 0, 4) === 'JFIF') found.jfif = true
  if (marker === 0xe1 && lettersAt(body, 0, 4) === 'Exif') found.turned = orientationIn(body.subarray(6))
  if (marker === 0xee && lettersAt(body, 0, 5) === 'Adobe' && body.length >= 12) found.adobe = body.slice(0, 12)
}

const checks: Readonly<Record<number, (body: Uint8Array, found: Found) => void>> = {
  192: readFrame,
  193: readFrame,
  194: readFrame,
  196: checkCodes,
  219: checkQuantities,
  221: body => must(body.length === 2),
  218: (body, found) => {
    found.scans += 1
    must(found.width > 0 && found.scans <= mostScans && body.length === 4 + 2 * byteAt(body, 0))
  },
}

const isNote = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe

// One segment from its marker on; answers where the next begins.
function segment(bytes: Uint8Array, at: number, marker: number, found: Found): number {
  const end = at + 2 + numberAt(bytes, at + 2, 2)
  must(end >= at + 4 && end <= bytes.length)
  const body = bytes.subarray(at + 4, end)
  if (isNote(marker)) {
    dropped(marker, body, found)
    return end
  }
  const check = checks[marker]
  must(check !== undefined, notTaken)
  check(body, found)
  const next = marker === 0xda ? endOfScan(bytes, end) : end
  found.kept.push(bytes.subarray(at, next))
  return next
}

function walk(bytes: Uint8Array): Found {
  const found: Found = { width: 0, height: 0, scans: 0, jfif: false, turned: 1, adobe: null, kept: [] }
  let at = 2
  for (;;) {
    must(byteAt(bytes, at) === 0xff)
    const marker = byteAt(bytes, at + 1)
    if (marker === 0xff) at += 1
    else if (marker === 0xd9) break
    else at = segment(bytes, at, marker, found)
  }
  must(found.scans > 0)
  return found
}

const written = (marker: number, body: Uint8Array): Uint8Array =>
  joined([Uint8Array.of(0xff, marker), numberBytes(body.length + 2, 2), body])

const plainJfif = Uint8Array.of(0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)

/** Whether the bytes begin as a JPEG does. */
export const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

/** The picture alone. Throws NotAPicture. */
export function cleanJpeg(bytes: Uint8Array): CleanPicture {
  const { width, height, jfif, turned, adobe, kept } = walk(bytes)
  const exif = joined([letterBytes('Exif'), Uint8Array.of(0, 0), orientationOnly(turned)])
  const pieces = [
    Uint8Array.of(0xff, 0xd8),
    ...(jfif ? [written(0xe0, plainJfif)] : []),
    ...(turned === 1 ? [] : [written(0xe1, exif)]),
    ...(adobe === null ? [] : [written(0xee, adobe)]),
    ...kept,
    Uint8Array.of(0xff, 0xd9),
  ]
  return { type: 'image/jpeg', bytes: joined(pieces), width, height, packed: null }
}
