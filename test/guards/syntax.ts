// Small questions to a syntax tree that several guards ask.
import type { Node } from 'typescript/unstable/ast'
import { SyntaxKind } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import type { Parsed } from './project.ts'

/** Every node of a file, outermost first. */
export function nodes(file: Parsed): Node[] {
  const found: Node[] = []
  const visit = (node: Node): void => {
    found.push(node)
    node.forEachChild(visit)
  }
  visit(file.tree)
  return found
}

/** `path:line`, to click on. */
export function place(file: Parsed, position: number): string {
  return `${file.path}:${lineOf(file, position)}`
}

/** The line (from 1) of a position in a file. */
export function lineOf(file: Parsed, position: number): number {
  return file.text.slice(0, position).split('\n').length
}

/** An import as written: where, what, and whether a module name could be read at all. */
export type Import = { position: number; specifier: string | null }

/** All imports of a file: static, re-exported, in types, and `import(…)`; a computed one has no specifier. */
export function importsOf(file: Parsed): Import[] {
  return nodes(file).flatMap(node => {
    const named = moduleName(node)
    if (named === undefined) return []
    const specifier = named && is.isStringLiteralLikeNode(named) ? named.text : null
    return [{ position: node.getStart(file.tree), specifier }]
  })
}

function moduleName(node: Node): Node | undefined | null {
  if (is.isImportDeclaration(node)) return node.moduleSpecifier
  if (is.isExportDeclaration(node)) return node.moduleSpecifier
  if (is.isImportTypeNode(node)) return is.isLiteralTypeNode(node.argument) ? node.argument.literal : null
  if (is.isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword) return node.arguments[0] ?? null
  return undefined
}

/** The first name that stands directly in a node: what a declaration declares, what a call calls. */
export function firstIdentifier(node: Node): string | undefined {
  return node.forEachChild(child => (is.isIdentifier(child) ? child.text : undefined))
}

/** The comments of a file, with their places; what looks like one inside a string, a template or a pattern is none. */
export function commentsOf(file: Parsed): { position: number; text: string }[] {
  let code = file.text
  for (const node of nodes(file)) {
    if (isLiteral(node)) code = blank(code, node.getStart(file.tree), node.end)
  }
  const found = code.matchAll(/\/\/[^\n]*|\/\*[\s\S]*?\*\//g)
  return [...found].map(({ index, 0: text }) => ({ position: index, text }))
}

function isLiteral(node: Node): boolean {
  return (
    is.isStringLiteralLikeNode(node) ||
    is.isTemplateHead(node) ||
    isTemplateRest(node) ||
    is.isRegularExpressionLiteral(node)
  )
}

function isTemplateRest(node: Node): boolean {
  return is.isTemplateMiddle(node) || is.isTemplateTail(node)
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + text.slice(from, to).replace(/[^\n]/g, ' ') + text.slice(to)
}
