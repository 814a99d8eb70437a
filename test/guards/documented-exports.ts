// What a room offers to the others says in a sentence what it is: the doc comment is what an editor shows on hover.
import type { Node, Statement } from 'typescript/unstable/ast'
import { SyntaxKind } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import { isTest, type Parsed } from './project.ts'
import { firstIdentifier, place } from './syntax.ts'

/** An exported declaration and whether a doc comment stands before it. */
export type Exported = { file: Parsed; position: number; name: string; documented: boolean }

/** Every exported declaration of shipped files; what is only passed on (`export … from`) was declared elsewhere. */
export function exportsOf(files: Parsed[]): Exported[] {
  return files
    .filter(file => !isTest(file.path))
    .flatMap(file => file.tree.statements.flatMap(node => asExport(file, node)))
}

function asExport(file: Parsed, node: Statement): Exported[] {
  if (!isExported(node)) return []
  const position = node.getStart(file.tree)
  const before = file.text.slice(node.pos, position)
  const documented = /\/\*\*[\s\S]*?[A-Za-z][\s\S]*?\*\/\s*$/.test(before)
  return [{ file, position, name: nameOf(node), documented }]
}

function isExported(node: Node): boolean {
  let exported = false
  node.forEachChild(child => {
    if (child.kind === SyntaxKind.ExportKeyword) exported = true
  })
  return exported && !is.isExportDeclaration(node)
}

function nameOf(node: Node): string {
  if (is.isVariableStatement(node)) return node.declarationList.declarations.map(nameOf).join(', ')
  return firstIdentifier(node) ?? 'an export'
}

/** Every exported declaration without a doc comment in the rooms that others build upon. */
export function undocumentedExports(files: Parsed[]): string[] {
  const rooms = files.filter(file => /^src\/(domain|store|actions)\//.test(file.path))
  return exportsOf(rooms)
    .filter(exported => !exported.documented)
    .map(({ file, position, name }) => `${place(file, position)} ${name} has no doc comment`)
}
