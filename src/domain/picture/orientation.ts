// Which way up a picture is held: the one thing of its EXIF data that a reader needs to see it rightly.
import { byteAt, joined, letterBytes, lettersAt, NotAPicture, numberAt, numberBytes } from './bytes.ts'

const tag = 0x0112
const mostEntries = 500

function readTag(tiff: Uint8Array): number {
  const order = lettersAt(tiff, 0, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const little = order === 'II'
  const first = numberAt(tiff, 4, 4, little)
  const entries = Math.min(numberAt(tiff, first, 2, little), mostEntries)
  for (let i = 0; i < entries; i++) {
    const at = first + 2 + i * 12
    if (numberAt(tiff, at, 2, little) === tag) return numberAt(tiff, at + 8, 2, little)
  }
  return 1
}

/** How the picture is turned, 1 to 8; 1, upright, where nothing or nonsense is said. */
export function orientationIn(tiff: Uint8Array): number {
  try {
    const turned = readTag(tiff)
    return turned >= 1 && turned <= 8 ? turned : 1
  } catch (error) {
    if (error instanceof NotAPicture) return 1
    throw error
  }
}

/** EXIF data that says how the picture is turned and nothing else. */
export function orientationOnly(turned: number): Uint8Array {
  const entry = [numberBytes(tag, 2), numberBytes(3, 2), numberBytes(1, 4), numberBytes(turned, 2), numberBytes(0, 2)]
  const head = [letterBytes('MM'), numberBytes(42, 2), numberBytes(8, 4), numberBytes(1, 2)]
  return joined([...head, ...entry, numberBytes(0, 4)])
}

/** The TIFF part of EXIF data that begins with its name, or as it is. */
export const withoutExifName = (bytes: Uint8Array): Uint8Array =>
  lettersAt(bytes, 0, 4) === 'Exif' && byteAt(bytes, 4) === 0 ? bytes.subarray(6) : bytes
