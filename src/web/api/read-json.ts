// Reading JSON that anybody may have sent. What another program would take without a word is refused here: a name that stands
// twice, of which one value would be lost; names that every object has; and nesting that no answer to a form has.

/** What was sent, or why it is refused, as a sentence. */
export type ReadJson =
  | { readonly kind: 'read'; readonly json: unknown }
  | { readonly kind: 'refused'; readonly says: string }

const deepest = 16
const reserved = ['__proto__', 'constructor', 'prototype']
const refused = (says: string): ReadJson => ({ kind: 'refused', says })

// The end of the text that begins with the quotation mark at `from`.
function endOfText(json: string, from: number): number {
  let at = from + 1
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at
}

type Level = { readonly names: Set<string> | null; awaitsName: boolean }

function nameFault(name: string, level: Level): string | null {
  if (reserved.includes(name)) return 'It holds a name that no answer has.'
  if (level.names?.has(name)) return 'It holds the same name twice, so it cannot be told which of the two counts.'
  level.names?.add(name)
  level.awaitsName = false
  return null
}

// Looks through JSON that is known to be well formed, from the outside in, without calling itself.
function structureFault(json: string): string | null {
  const levels: Level[] = []
  for (let at = 0; at < json.length; at += 1) {
    const level = levels.at(-1)
    const sign = json[at]
    if (sign === '{') levels.push({ names: new Set(), awaitsName: true })
    else if (sign === '[') levels.push({ names: null, awaitsName: false })
    else if (sign === '}' || sign === ']') levels.pop()
    else if (sign === ',' && level !== undefined) level.awaitsName = level.names !== null
    else if (sign === '"') {
      const end = endOfText(json, at)
      const fault = level?.awaitsName === true ? nameFault(JSON.parse(json.slice(at, end + 1)), level) : null
      if (fault !== null) return fault
      at = end
    }
    if (levels.length > deepest) return 'It is nested deeper than any answer.'
  }
  return null
}

/** Reads JSON as it was sent. */
export function readJson(text: string): ReadJson {
  try {
    const json: unknown = JSON.parse(text)
    const fault = structureFault(text)
    return fault === null ? { kind: 'read', json } : refused(fault)
  } catch {
    return refused('It is not JSON.')
  }
}
