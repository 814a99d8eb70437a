// What a browser would send back from a page as it was drawn, were its form sent untouched.
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])
const all = (node: Node): Node[] => [node, ...childrenOf(node).flatMap(all)]
const attribute = (element: Element, name: string): string | null =>
  element.attrs.find(one => one.name === name)?.value ?? null
const textOf = (element: Element): string =>
  all(element)
    .map(node => (defaultTreeAdapter.isTextNode(node) ? node.value : ''))
    .join('')

function optionOf(select: Element): string {
  const options = all(select)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'option')
  const chosen = options.find(one => attribute(one, 'selected') !== null) ?? options[0]
  return chosen === undefined ? '' : (attribute(chosen, 'value') ?? textOf(chosen))
}

function sentBy(element: Element): string | null {
  if (element.tagName === 'textarea') return textOf(element)
  if (element.tagName === 'select') return optionOf(element)
  const ticks = ['radio', 'checkbox'].includes(attribute(element, 'type') ?? 'text')
  if (ticks && attribute(element, 'checked') === null) return null
  return attribute(element, 'value') ?? (ticks ? 'on' : '')
}

/** The fields of every form of a page, with the values that it shows. */
export function drawnFields(markup: string): Record<string, string | string[]> {
  const fields = all(parse(markup))
    .filter(isElement)
    .filter(({ tagName }) => ['input', 'textarea', 'select'].includes(tagName))
  const sent = fields.flatMap(element => {
    const [name, value] = [attribute(element, 'name'), sentBy(element)]
    return name === null || value === null ? [] : [{ name, value }]
  })
  const names = [...new Set(sent.map(({ name }) => name))]
  return Object.fromEntries(
    names.map(name => {
      const values = sent.filter(one => one.name === name).map(({ value }) => value)
      return [name, values.length === 1 ? (values[0] ?? '') : values]
    }),
  )
}
