// The order of text that every machine agrees upon: by Unicode code point, never by locale.

/** Compares two texts by code point: negative, nought or positive. (Plain < compares UTF-16 units, which differs.) */
export function byCodePoint(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const left = a.codePointAt(i) ?? 0
    const right = b.codePointAt(i) ?? 0
    if (left !== right) return left - right
    if (left > 0xffff) i++
  }
  return a.length - b.length
}
