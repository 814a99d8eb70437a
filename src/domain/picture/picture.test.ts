import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { joined, letterBytes, numberBytes } from './bytes.ts'
import { tinyJpeg, tinyWebp } from './example-pictures.ts'
import { orientationIn, orientationOnly } from './orientation.ts'
import { checkSum } from './png.ts'
import { mostPictureBytes, readPicture } from './read-picture.ts'

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
const jpeg = bytesOf(tinyJpeg)
const webp = bytesOf(tinyWebp)
const secret = letterBytes('SECRET-PLACE-53.0N')

function taken(bytes: Uint8Array) {
  const read = readPicture(bytes)
  return read.kind === 'taken' ? read.picture : assert.fail(read.why)
}
function refused(bytes: Uint8Array): string {
  const read = readPicture(bytes)
  return read.kind === 'refused' ? read.why : assert.fail('it was taken')
}
const holds = (bytes: Uint8Array, part: string) => String.fromCharCode(...bytes).includes(part)

const segment = (marker: number, body: Uint8Array) =>
  joined([Uint8Array.of(0xff, marker), numberBytes(body.length + 2, 2), body])
const exif = (turned: number) => {
  const tiff = joined([orientationOnly(turned), secret])
  return segment(0xe1, joined([letterBytes('Exif'), Uint8Array.of(0, 0), tiff]))
}
const withSegments = (...segments: Uint8Array[]) => joined([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])

function chunk(name: string, body: Uint8Array): Uint8Array {
  const named = joined([letterBytes(name), body])
  return joined([numberBytes(body.length, 4), named, numberBytes(checkSum(named), 4)])
}
const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const head = (width: number, height: number, ...rest: number[]) =>
  chunk('IHDR', joined([numberBytes(width, 4), numberBytes(height, 4), Uint8Array.from(rest)]))
const png = (...chunks: Uint8Array[]) =>
  joined([signature, ...chunks, chunk('IDAT', Uint8Array.of(1, 2)), chunk('IEND', new Uint8Array())])

test('a JPEG loses place, camera, comment and what follows its end, and keeps which way up it is held', () => {
  const sent = joined([withSegments(exif(6), segment(0xfe, secret), segment(0xe2, secret)), secret])
  const picture = taken(sent)
  assert.deepEqual([picture.type, picture.width, picture.height], ['image/jpeg', 6, 4])
  assert.ok(holds(sent, 'SECRET') && !holds(picture.bytes, 'SECRET'))
  const at = picture.bytes.findIndex((byte, i) => byte === 0xff && picture.bytes[i + 1] === 0xe1)
  assert.equal(orientationIn(picture.bytes.subarray(at + 10)), 6)
  assert.deepEqual(taken(picture.bytes).bytes, picture.bytes, 'a clean picture stays as it is')
  assert.equal(taken(withSegments(exif(9))).bytes.length, jpeg.length, 'nonsense about the way up is left out')
})

test('a PNG loses its texts, says how many bytes its points must come to, and is refused where its parts do not agree', () => {
  const sent = png(head(3, 2, 8, 6, 0, 0, 0), chunk('tEXt', secret), chunk('eXIf', orientationOnly(8)))
  const picture = taken(sent)
  assert.ok(holds(sent, 'SECRET') && !holds(picture.bytes, 'SECRET') && holds(picture.bytes, 'eXIf'))
  assert.equal(picture.packed?.unpacked, 2 * (1 + 3 * 4))
  assert.equal(taken(png(head(3, 2, 8, 0, 0, 0, 1))).packed?.unpacked, 2 + 2 + 2 + 4)
  assert.match(refused(png(head(3, 2, 3, 6, 0, 0, 0))), /damaged/)
  assert.match(refused(png(head(3, 2, 8, 3, 0, 0, 0))), /damaged/, 'a palette is named and missing')
  const spoilt = sent.slice()
  spoilt[30] = 99
  assert.match(refused(spoilt), /damaged/)
})

test('a WebP loses what is no picture, and one that moves is refused', () => {
  const part = (name: string, body: Uint8Array) =>
    joined([letterBytes(name), numberBytes(body.length, 4, true), body, new Uint8Array(body.length % 2)])
  const whole = (...parts: Uint8Array[]) => {
    const body = joined([letterBytes('WEBP'), ...parts])
    return joined([letterBytes('RIFF'), numberBytes(body.length, 4, true), body])
  }
  const own = webp.subarray(12)
  const sent = whole(own, part('EXIF', joined([orientationOnly(3), secret])), part('XMP ', secret))
  const picture = taken(joined([sent, secret]))
  assert.deepEqual([picture.width, picture.height], [6, 4])
  assert.ok(!holds(picture.bytes, 'SECRET') && holds(picture.bytes, 'EXIF'))
  assert.match(refused(whole(part('ANIM', secret), own)), /moving/)
  assert.match(refused(sent.subarray(0, sent.length - 9)), /damaged/)
})

test('what is no photograph is refused in words, whatever it calls itself', () => {
  assert.equal(refused(new Uint8Array()), 'Choose a photograph')
  for (const words of ['<svg xmlns="x"/>', 'GIF89a', '%PDF-1.7', '<html>', 'MZ', 'II*\0'])
    assert.match(refused(letterBytes(words)), /must be a JPEG, PNG or WebP/)
  assert.match(refused(joined([numberBytes(24, 4), letterBytes('ftypheic')])), /HEIC/)
  assert.match(refused(letterBytes('\xff\xd8\xffnothing')), /damaged|ordinary JPEG/)
})

test('a photograph may have 8 megabytes and 40 million points, and not one more', () => {
  assert.match(refused(joined([jpeg, new Uint8Array(mostPictureBytes - jpeg.length + 1)])), /8 megabytes or smaller/)
  assert.equal(taken(joined([jpeg, new Uint8Array(mostPictureBytes - jpeg.length)])).bytes.length, jpeg.length)
  assert.equal(taken(png(head(8000, 5000, 8, 0, 0, 0, 0))).width, 8000)
  assert.match(refused(png(head(8000, 5001, 8, 0, 0, 0, 0))), /40 million points/)
  assert.match(refused(png(head(0, 5, 8, 0, 0, 0, 0))), /damaged/)
})

test('a picture cut anywhere, and one with any byte changed, is taken or refused in words and never throws', () => {
  for (const whole of [jpeg, webp, png(head(3, 2, 8, 6, 0, 0, 0))]) {
    for (let cut = 1; cut < whole.length; cut++) assert.ok(refused(whole.subarray(0, cut)).length > 0)
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(255), (at, byte, next) => {
        const changed = whole.slice()
        changed[at] = byte
        changed[(at + 1) % whole.length] = next
        const read = readPicture(changed)
        assert.ok(read.kind === 'taken' || read.why.length > 0)
      }),
      { numRuns: 400 },
    )
  }
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), bytes => readPicture(bytes).kind.length > 0))
})
