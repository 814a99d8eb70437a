// A PNG with what a decoder needs and nothing else. Its points are packed: whoever keeps it unpacks them once, to see that
// they are as many as it says.
import { byteAt, checkSize, joined, letterBytes, lettersAt, must, numberAt, numberBytes } from './bytes.ts'
import type { CleanPicture } from './clean-picture.ts'
import { orientationIn, orientationOnly } from './orientation.ts'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

const sums = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1
  return sum
})

/** The check sum that PNG keeps of each chunk. */
export function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sums[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}

// Bits of a point by the kind of colour, and the depths that the kind allows.
const colours: Readonly<Record<number, { readonly channels: number; readonly depths: readonly number[] }>> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
}

type Head = { readonly width: number; readonly height: number; readonly colour: number; readonly unpacked: number }

// The seven passes of an interlaced picture: where each begins and how far its points are apart.
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

const rowsBytes = (width: number, height: number, bits: number): number =>
  width <= 0 || height <= 0 ? 0 : height * (1 + Math.ceil((width * bits) / 8))

function unpackedBytes(width: number, height: number, bits: number, interlaced: boolean): number {
  if (!interlaced) return rowsBytes(width, height, bits)
  return passes.reduce((sum, [x, y, across, down]) => {
    return sum + rowsBytes(Math.ceil((width - x) / across), Math.ceil((height - y) / down), bits)
  }, 0)
}

function headOf(body: Uint8Array): Head {
  must(body.length === 13)
  const [width, height] = [numberAt(body, 0, 4), numberAt(body, 4, 4)]
  checkSize(width, height)
  const [depth, colour, interlaced] = [byteAt(body, 8), byteAt(body, 9), byteAt(body, 12)]
  const kind = colours[colour]
  must(kind?.depths.includes(depth) === true)
  must(byteAt(body, 10) === 0 && byteAt(body, 11) === 0 && interlaced <= 1)
  return { width, height, colour, unpacked: unpackedBytes(width, height, kind.channels * depth, interlaced === 1) }
}

type Chunk = { readonly name: string; readonly body: Uint8Array }

function* chunksOf(bytes: Uint8Array): Generator<Chunk> {
  let at = signature.length
  for (;;) {
    const length = numberAt(bytes, at, 4)
    const end = at + 8 + length
    must(end + 4 <= bytes.length)
    must(checkSum(bytes.subarray(at + 4, end)) === numberAt(bytes, end, 4))
    const name = lettersAt(bytes, at + 4, 4)
    yield { name, body: bytes.subarray(at + 8, end) }
    if (name === 'IEND') return
    at = end + 4
  }
}

function written(name: string, body: Uint8Array): Uint8Array {
  const named = joined([letterBytes(name), body])
  return joined([numberBytes(body.length, 4), named, numberBytes(checkSum(named), 4)])
}

const bodiesOf = (chunks: readonly Chunk[], name: string) =>
  chunks.filter(chunk => chunk.name === name).map(chunk => chunk.body)

// Colours of a palette, and which of them are seen through: both short and of a length that fits.
function palette(chunks: readonly Chunk[], colour: number): Uint8Array[] {
  const [colourList] = bodiesOf(chunks, 'PLTE')
  const [seenThrough] = bodiesOf(chunks, 'tRNS')
  must((colour === 3) <= (colourList !== undefined))
  must(colourList === undefined || (colourList.length % 3 === 0 && colourList.length <= 768))
  must(seenThrough === undefined || seenThrough.length <= 256)
  const plte = colourList === undefined || colour === 0 || colour === 4 ? [] : [written('PLTE', colourList)]
  const trns = seenThrough === undefined || colour === 4 || colour === 6 ? [] : [written('tRNS', seenThrough)]
  return [...plte, ...trns]
}

/** Whether the bytes begin as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte)

/** The picture alone. Throws NotAPicture. */
export function cleanPng(bytes: Uint8Array): CleanPicture {
  const chunks = [...chunksOf(bytes)]
  const [first] = chunks
  must(first?.name === 'IHDR' && bodiesOf(chunks, 'IHDR').length === 1)
  const { width, height, colour, unpacked } = headOf(first.body)
  const packed = joined(bodiesOf(chunks, 'IDAT'))
  must(packed.length > 0)
  const [exif] = bodiesOf(chunks, 'eXIf')
  const turned = exif === undefined ? 1 : orientationIn(exif)
  const pieces = [
    signature,
    written('IHDR', first.body),
    ...palette(chunks, colour),
    ...(turned === 1 ? [] : [written('eXIf', orientationOnly(turned))]),
    written('IDAT', packed),
    written('IEND', new Uint8Array()),
  ]
  return { type: 'image/png', bytes: joined(pieces), width, height, packed: { bytes: packed, unpacked } }
}
