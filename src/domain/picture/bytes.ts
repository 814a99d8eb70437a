// Reading numbers out of bytes that anybody may have sent: what lies beyond the end is refused and never guessed.

/** What cannot be taken as a picture, in the words that the screen shows. */
export class NotAPicture extends Error {
  override name = 'NotAPicture'
}

/** The sentence for a file that ends too early or contradicts itself. */
export const damaged = 'The photograph is incomplete or damaged. Choose another, or save it again as JPEG'

/** Throws NotAPicture where something does not hold. */
export function must(holds: boolean, sentence: string = damaged): asserts holds {
  if (!holds) throw new NotAPicture(sentence)
}

/** One byte. Throws NotAPicture beyond the end. */
export function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at]
  must(byte !== undefined)
  return byte
}

/** Some bytes as a whole number: the highest first, or the lowest where `little`. Throws NotAPicture beyond the end. */
export function numberAt(bytes: Uint8Array, at: number, length: 2 | 4, little = false): number {
  const order = Array.from({ length }, (_, i) => (little ? length - 1 - i : i))
  return order.reduce((number, offset) => number * 256 + byteAt(bytes, at + offset), 0)
}

/** Some bytes as ASCII letters; fewer at the end. */
export const lettersAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/** A whole number as bytes. */
export function numberBytes(value: number, length: 2 | 4, little = false): Uint8Array {
  const high = Array.from({ length }, (_, i) => Math.floor(value / 256 ** (length - 1 - i)) % 256)
  return Uint8Array.from(little ? high.reverse() : high)
}

/** ASCII letters as bytes. */
export const letterBytes = (letters: string): Uint8Array =>
  Uint8Array.from([...letters].map(letter => letter.charCodeAt(0)))

/** Pieces one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** How large a picture may be: more is a mistake, or made to fill the memory of whoever opens it. */
export function checkSize(width: number, height: number): void {
  must(width > 0 && height > 0)
  const fits = width <= 20_000 && height <= 20_000 && width * height <= 40_000_000
  must(fits, 'The photograph has more than 40 million points. Make it smaller and choose it again')
}
