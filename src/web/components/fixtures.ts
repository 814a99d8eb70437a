// For tests only: compares what a component writes with what govuk-frontend's own fixtures say it must.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type DefaultTreeAdapterTypes, parseFragment, defaultTreeAdapter as tree } from 'parse5'
import { type Html, raw } from '../html.ts'

interface Fixture {
  readonly name: string
  readonly options: unknown
  readonly html: string
}

const require = createRequire(import.meta.url)

/** Renders every published fixture of a component and asserts that each gives the published document. */
export function assertFixtures<P>(component: string, render: (params: P) => Html | undefined): void {
  const file = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  const { fixtures }: { fixtures: Fixture[] } = JSON.parse(readFileSync(file, 'utf8'))
  assert.ok(fixtures.length > 0)
  for (const fixture of fixtures) {
    const written = render(withMarkup(fixture.options) as P)
    assertSameDocument(String(written ?? ''), fixture.html, `${component}: ${fixture.name}`)
  }
}

/** Asserts that two pieces of markup make the same document, whatever their line breaks and order of attributes. */
export function assertSameDocument(actual: string, expected: string, message: string): void {
  assert.deepEqual(outline(actual), outline(expected), message)
}

/** Fixtures carry markup as strings: turns each into Html, and leaves out the empty ones as Nunjucks does. */
function withMarkup(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map(item => withMarkup(item))
  if (typeof value !== 'object' || value === null) return value
  const slots = key === 'slots'
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => !(isMarkup(name, slots) && !inner))
      .map(([name, inner]) => {
        const markup = isMarkup(name, slots) && typeof inner === 'string'
        return [name, markup ? raw(inner.trim()) : withMarkup(inner, name)]
      }),
  )
}

function isMarkup(name: string, slots: boolean): boolean {
  return slots || /^html$|Html$/.test(name)
}

const inline = new Set(['a', 'b', 'code', 'em', 'span', 'strong', 'time'])

type Node = DefaultTreeAdapterTypes.ChildNode

function outline(markup: string): string[] {
  const lines: string[] = []
  for (const child of kept(parseFragment(markup))) write(child, '', lines)
  return lines
}

function write(node: Node, indent: string, lines: string[]): void {
  if (tree.isTextNode(node)) lines.push(`${indent}${JSON.stringify(node.value)}`)
  if (!tree.isElementNode(node)) return
  const attrs = node.attrs.map(
    ({ name, value }) => `${name}=${JSON.stringify(name === 'class' ? spaced(value).trim() : value)}`,
  )
  lines.push(`${indent}<${[node.tagName, ...attrs.sort()].join(' ')}>`)
  for (const child of kept(node)) write(child, `${indent}  `, lines)
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ')

/** The children that show: spaces are collapsed, and dropped where a browser draws none, beside a block's edge. */
function kept(parent: DefaultTreeAdapterTypes.ParentNode): Node[] {
  if ('tagName' in parent && parent.tagName === 'textarea') return parent.childNodes
  const children = parent.childNodes.filter(child => !tree.isCommentNode(child))
  const inlineParent = 'tagName' in parent && inline.has(parent.tagName)
  return children.flatMap((child, i): Node[] => {
    if (!tree.isTextNode(child)) return [child]
    let value = spaced(child.value)
    const before = children[i - 1]
    const after = children[i + 1]
    if (value === ' ' && !(flows(before) && flows(after))) return []
    if (before === undefined ? !inlineParent : !flows(before)) value = value.trimStart()
    if (after === undefined ? !inlineParent : !flows(after)) value = value.trimEnd()
    return value === '' ? [] : [{ ...child, value }]
  })
}

function flows(node: Node | undefined): boolean {
  if (node === undefined) return false
  return tree.isTextNode(node) || (tree.isElementNode(node) && inline.has(node.tagName))
}
