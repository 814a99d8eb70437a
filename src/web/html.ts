// The one way to write a page: an escaping `html` tag over hono's, with guards for what escaping alone cannot save.
import { html as honoHtml, raw as honoRaw } from 'hono/html'

/** Markup that is already safe to write: only `html`, `attributes` and `raw` make it. */
export interface Html {
  readonly isEscaped: true
  readonly length: number
  toString(): string
}

/** What a template takes: text is escaped; null, undefined and false write nothing; lists are written in order. */
export type Renderable = string | number | Html | null | undefined | false | readonly Renderable[]

/** Attribute names and values: null, undefined and false are left out and true writes
 * the bare name, but aria- and data- attributes say "true" and "false". */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>

type Hole = 'text' | 'tag' | 'value' | 'url'

/** What is worked out once for each template in the source: what may stand in its holes, and its text without indents. */
interface Plan {
  readonly holes: readonly Hole[]
  readonly strings: TemplateStringsArray
}

const plans = new WeakMap<TemplateStringsArray, Plan>()

/** Writes a page or a piece of one. Throws on a promise, a stray object, and a hole where escaping cannot protect. */
export function html(strings: TemplateStringsArray, ...values: readonly Renderable[]): Html {
  let plan = plans.get(strings)
  if (plan === undefined) {
    plan = { holes: planHoles(strings), strings: withoutIndents(strings) }
    plans.set(strings, plan)
  }
  const checked = new Array<unknown>(values.length)
  for (let i = 0; i < values.length; i++) checked[i] = check(values[i], plan.holes[i] ?? 'text')
  const written = honoHtml(plan.strings, ...checked)
  if (written instanceof Promise)
    throw new TypeError('A promise reached a template: await it before the page is written')
  return written
}

/** Markup taken as it stands. For component internals and trusted files only, never for anything that a person typed. */
export function raw(markup: string): Html {
  return honoRaw(markup)
}

/** True for markup that `html`, `attributes` or `raw` made. */
export function isHtml(value: unknown): value is Html {
  return value instanceof String && 'isEscaped' in value && value.isEscaped === true
}

const safeScheme = /^(?:https?:|mailto:|tel:|[^:]*$|[^:]*[/?#])/i

/** An address fit for a link: relative, http, https, mailto or tel. Any other scheme (javascript:, data:) becomes "#". */
export function url(address: string): string {
  let plain = ''
  for (const character of address) if (character > ' ' && character !== '\u007f') plain += character
  return safeScheme.test(plain) ? address : '#'
}

const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'cite'])
const attributeName = /^[a-z_:][\w:.-]*$/i

/** Writes ` name="value"` for each entry, for use inside a tag. Throws on a name that is no attribute, style or on…. */
export function attributes(record: Attributes | undefined): Html {
  let written = ''
  for (const name in record) written += oneAttribute(name, record[name])
  return raw(written)
}

function oneAttribute(name: string, value: Attributes[string]): string {
  if (value === undefined || value === null) return ''
  if (!attributeName.test(name) || /^on|^style$/i.test(name)) throw new TypeError(`"${name}" may not be an attribute`)
  if (typeof value === 'boolean' && !/^(?:aria|data)-/.test(name)) return value ? ` ${name}` : ''
  const text = addressAttributes.has(name.toLowerCase()) ? url(String(value)) : String(value)
  return honoHtml` ${name}="${text}"`.toString()
}

/** Class names in order, skipping what is absent. */
export function classNames(...names: readonly (string | false | null | undefined)[]): string {
  let joined = ''
  for (const name of names) if (name) joined += joined === '' ? name : ` ${name}`
  return joined
}

function check(value: unknown, hole: Hole): unknown {
  if (typeof value === 'string') {
    if (hole === 'text' || hole === 'value') return value
    if (hole === 'url') return url(value)
    throw new TypeError('Text may not stand inside a tag: use attributes() or a quoted value')
  }
  if (typeof value === 'number' || value === null || value === undefined || value === false) return value
  if (isHtml(value)) {
    if (hole === 'text' || hole === 'tag') return value
    throw new TypeError('Markup may not stand inside an attribute: give it plain text')
  }
  if (Array.isArray(value)) return value.map(item => check(item, hole))
  if (value instanceof Promise) throw new TypeError('A promise reached a template: await it before the page is written')
  throw new TypeError(`A template cannot write a ${value === true ? 'bare true' : typeof value}`)
}

function withoutIndents(strings: TemplateStringsArray): TemplateStringsArray {
  const lines = strings.map(piece => piece.replace(/[ \t]*\n\s*/g, '\n'))
  return Object.assign(lines, { raw: strings.raw })
}

type State = 'text' | 'tag' | 'equals' | 'double' | 'single' | 'unquoted' | 'comment'

interface Scan {
  state: State
  /** Name of the element whose tag was opened last. */
  element: string
  /** The tag's text so far, which ends with the attribute's name when its value begins. */
  tag: string
  /** True until the attribute's value has its first character. */
  atStart: boolean
}

function planHoles(strings: TemplateStringsArray): readonly Hole[] {
  const scan: Scan = { state: 'text', element: '', tag: '', atStart: false }
  const holes: Hole[] = []
  strings.forEach((piece, i) => {
    for (let at = 0; at < piece.length; at++) step(scan, piece, at)
    if (i < strings.length - 1) holes.push(holeAfter(scan, piece))
    else if (scan.state !== 'text')
      throw new SyntaxError(`A template ends inside a tag or comment: …${piece.slice(-40)}`)
  })
  return holes
}

function step(scan: Scan, piece: string, at: number): void {
  const character = piece.charAt(at)
  if (scan.state === 'text') {
    if (character === '<')
      Object.assign(scan, piece.startsWith('<!--', at) ? { state: 'comment' } : { state: 'tag', tag: '' })
  } else if (scan.state === 'comment') {
    if (piece.endsWith('--', at) && character === '>') scan.state = 'text'
  } else if (scan.state === 'double' || scan.state === 'single') {
    scan.atStart = false
    if (character === (scan.state === 'double' ? '"' : "'")) Object.assign(scan, { state: 'tag', tag: `${scan.tag} ` })
  } else stepInTag(scan, character)
}

function stepInTag(scan: Scan, character: string): void {
  if (character === '>') {
    scan.element = /^[\w-]*/.exec(scan.tag)?.[0]?.toLowerCase() ?? ''
    scan.state = 'text'
  } else if (scan.state === 'tag') {
    if (character === '=') Object.assign(scan, { state: 'equals', atStart: true })
    else scan.tag += character
  } else if (scan.state === 'equals') {
    if (character === '"') scan.state = 'double'
    else if (character === "'") scan.state = 'single'
    else if (character > ' ') scan.state = 'unquoted'
  } else if (character <= ' ') Object.assign(scan, { state: 'tag', tag: `${scan.tag} ` })
}

function holeAfter(scan: Scan, piece: string): Hole {
  const where = `…${piece.slice(-40)}`
  if (scan.state === 'equals' || scan.state === 'unquoted')
    throw new SyntaxError(`Quote the attribute's value: ${where}`)
  if (scan.state === 'comment') throw new SyntaxError(`Nothing may be written into a comment: ${where}`)
  if (scan.state === 'tag') return 'tag'
  if (scan.state === 'text') {
    if (/^(?:script|style)$/.test(scan.element)) throw new SyntaxError(`Nothing may be written into a script: ${where}`)
    if (/(?:^|\s)[a-z][\w:.-]*=$/i.test(piece)) throw new SyntaxError(`Quote the attribute's value: ${where}`)
    return 'text'
  }
  const name = /[\w:.-]+\s*$/.exec(scan.tag)?.[0]?.trim().toLowerCase() ?? ''
  const first = scan.atStart
  scan.atStart = false
  return first && addressAttributes.has(name) ? 'url' : 'value'
}
