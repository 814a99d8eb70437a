// How long functions and files may grow, and what counts as data.
import type { FunctionLikeDeclaration, Node } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import type { Parsed } from './project.ts'
import exceptions from './size-exceptions.json' with { type: 'json' }
import { firstIdentifier, lineOf, nodes, place } from './syntax.ts'

/** The longest function and the longest file of logic, in lines. */
export const limits = { functionLines: 60, fileLines: 400 }

/** A function that may be longer, and why; one that no longer needs it is itself a fault. */
export type SizeException = { path: string; function: string; reason: string }

/** A function with a body: its name as best known, where it stands, and its lines from its first word to its end. */
export type Measured = { name: string; file: Parsed; position: number; lines: number }

/** Every function of a file; what only groups tests (`describe`, `suite`) is a heading and not a function. */
export function functionsOf(file: Parsed): Measured[] {
  return nodes(file).flatMap(node => {
    if (!is.isFunctionLikeDeclaration(node) || !node.body || groupsTests(node)) return []
    const position = node.getStart(file.tree)
    const lines = lineOf(file, node.end) - lineOf(file, position) + 1
    return [{ name: nameOf(node), file, position, lines }]
  })
}

function nameOf(node: FunctionLikeDeclaration): string {
  const named = is.isArrowFunction(node) || is.isFunctionExpression(node) ? node.parent : node
  return firstIdentifier(named) ?? 'a function without a name'
}

function groupsTests(node: Node): boolean {
  const call = node.parent
  return (
    is.isCallExpression(call) &&
    is.isIdentifier(call.expression) &&
    ['describe', 'suite'].includes(call.expression.text)
  )
}

/** Number of lines of a file. */
export function fileLines(file: { text: string }): number {
  return file.text.replace(/\n$/, '').split('\n').length
}

/** Data is a `.cases.ts` file, or one of which at least four fifths are constants at the top holding no function. */
export function isData(file: Parsed): boolean {
  if (file.path.endsWith('.cases.ts')) return true
  const ofData = file.tree.statements.filter(
    statement => is.isVariableStatement(statement) && !holdsFunction(statement),
  )
  const lines = ofData.map(node => lineOf(file, node.end) - lineOf(file, node.getStart(file.tree)) + 1)
  return lines.reduce((sum, more) => sum + more, 0) >= fileLines(file) * 0.8
}

function holdsFunction(node: Node): boolean {
  if (is.isFunctionLikeDeclaration(node)) return true
  return node.forEachChild(child => holdsFunction(child) || undefined) ?? false
}

/** Every function and file over its limit, and every exception that is not needed or gives no reason. */
export function sizeFaults(files: Parsed[], allowed: readonly SizeException[] = exceptions): string[] {
  const tooLong = files.flatMap(functionsOf).filter(measured => measured.lines > limits.functionLines)
  const faults = tooLong
    .filter(measured => !allowed.some(exception => covers(exception, measured)))
    .map(({ name, file, position, lines }) => `${place(file, position)} ${name} has ${lines} lines`)
  const longFiles = files.filter(file => fileLines(file) > limits.fileLines && !isData(file))
  const unneeded = allowed.filter(exception => !tooLong.some(measured => covers(exception, measured)))
  return [
    ...faults,
    ...longFiles.map(file => `${file.path} has ${fileLines(file)} lines`),
    ...unneeded.map(exception => `${exception.path} ${exception.function} needs no exception`),
    ...allowed.filter(exception => exception.reason.length < 20).map(exception => `${exception.path} gives no reason`),
  ]
}

function covers(exception: SizeException, measured: Measured): boolean {
  return exception.path === measured.file.path && exception.function === measured.name
}
