// A WebP with what a decoder needs and nothing else; a moving one is no photograph.
import { byteAt, checkSize, joined, letterBytes, lettersAt, must, numberAt, numberBytes } from './bytes.ts'
import type { CleanPicture } from './clean-picture.ts'
import { orientationIn, orientationOnly, withoutExifName } from './orientation.ts'

type Size = { readonly width: number; readonly height: number }
type Chunks = ReadonlyMap<string, Uint8Array>

function chunksOf(bytes: Uint8Array): Chunks {
  const end = 8 + numberAt(bytes, 4, 4, true)
  must(end <= bytes.length)
  const chunks = new Map<string, Uint8Array>()
  let at = 12
  while (at < end) {
    const length = numberAt(bytes, at + 4, 4, true)
    const name = lettersAt(bytes, at, 4)
    must(at + 8 + length <= end)
    if (!chunks.has(name)) chunks.set(name, bytes.subarray(at + 8, at + 8 + length))
    at += 8 + length + (length % 2)
  }
  return chunks
}

function lossySize(body: Uint8Array): Size {
  must((byteAt(body, 0) & 1) === 0 && byteAt(body, 3) === 0x9d && byteAt(body, 4) === 1 && byteAt(body, 5) === 0x2a)
  return { width: numberAt(body, 6, 2, true) & 0x3fff, height: numberAt(body, 8, 2, true) & 0x3fff }
}

function losslessSize(body: Uint8Array): Size {
  must(byteAt(body, 0) === 0x2f)
  const bits = numberAt(body, 1, 4, true)
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
}

const written = (name: string, body: Uint8Array): Uint8Array =>
  joined([letterBytes(name), numberBytes(body.length, 4, true), body, new Uint8Array(body.length % 2)])

const small = (value: number): Uint8Array => numberBytes(value, 4, true).subarray(0, 3)

// The extended head: bits for transparency and for EXIF data, three bytes of nothing, and the size less one.
function head({ width, height }: Size, alpha: boolean, turned: number): Uint8Array {
  const flags = (alpha ? 0x10 : 0) + (turned === 1 ? 0 : 0x08)
  return written('VP8X', joined([Uint8Array.of(flags, 0, 0, 0), small(width - 1), small(height - 1)]))
}

/** Whether the bytes begin as a WebP does. */
export const isWebp = (bytes: Uint8Array): boolean =>
  lettersAt(bytes, 0, 4) === 'RIFF' && lettersAt(bytes, 8, 4) === 'WEBP'

/** The picture alone. Throws NotAPicture. */
export function cleanWebp(bytes: Uint8Array): CleanPicture {
  const chunks = chunksOf(bytes)
  must(!chunks.has('ANIM') && !chunks.has('ANMF'), 'This is a moving picture. Choose a photograph that stands still')
  const [lossy, lossless, alpha, exif] = ['VP8 ', 'VP8L', 'ALPH', 'EXIF'].map(name => chunks.get(name))
  const picture = lossy ?? lossless
  must(picture !== undefined)
  const size = lossy === undefined ? losslessSize(picture) : lossySize(picture)
  checkSize(size.width, size.height)
  const turned = exif === undefined ? 1 : orientationIn(withoutExifName(exif))
  const through = lossy !== undefined && alpha !== undefined ? [written('ALPH', alpha)] : []
  const extended = through.length > 0 || turned !== 1
  const pieces = [
    ...(extended ? [head(size, through.length > 0 || lossy === undefined, turned)] : []),
    ...through,
    written(lossy === undefined ? 'VP8L' : 'VP8 ', picture),
    ...(turned === 1 ? [] : [written('EXIF', orientationOnly(turned))]),
  ]
  const body = joined([letterBytes('WEBP'), ...pieces])
  const whole = joined([letterBytes('RIFF'), numberBytes(body.length, 4, true), body])
  return { type: 'image/webp', bytes: whole, ...size, packed: null }
}
