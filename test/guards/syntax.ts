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
