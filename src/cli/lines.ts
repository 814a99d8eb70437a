// Cuts a stream of bytes into lines of text without holding more than one line.
import { isUtf8 } from 'node:buffer'

const lineFeed = 0x0a

/** The bytes as text; null where they are not UTF-8. */
export function textOf(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('utf8') : null
}

const byteOrderMark = Buffer.from('\ufeff')

/** The start of a file without the byte order mark that some programs put there. */
export function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes
}

/** Each line of a stream, without its line feed; the last one also where no line feed ends it. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      yield Buffer.concat([...parts, bytes.subarray(from, end)])
      parts = []
      from = end + 1
    }
    if (from < bytes.length) parts.push(bytes.subarray(from))
  }
  if (parts.length > 0) yield Buffer.concat(parts)
}

/** The whole of a stream. */
export async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(stream))
}
