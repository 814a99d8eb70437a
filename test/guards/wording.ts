// What code may not say: `any`, a silenced checker without a reason, a task without a near date, a test left out.
import type { Node } from 'typescript/unstable/ast'
import { SyntaxKind } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import type { Parsed } from './project.ts'
import { commentsOf, nodes, place } from './syntax.ts'

/** Every breach in the files; `today` (yyyy-mm-dd) is when the dates of tasks are held against. */
export function wordingFaults(files: Parsed[], today: string): string[] {
  return files.flatMap(file => [...syntaxFaults(file), ...commentFaults(file, today)])
}

function syntaxFaults(file: Parsed): string[] {
  return nodes(file).flatMap(node => {
    const fault = node.kind === SyntaxKind.AnyKeyword ? 'says any: say what it is, or unknown' : leftOut(node, file)
    return fault ? [`${place(file, node.getStart(file.tree))} ${fault}`] : []
  })
}

/** A test may be skipped from inside, with its reason as a sentence, but not left out or singled out wholesale. */
function leftOut(node: Node, file: Parsed): string | null {
  if (!is.isCallExpression(node)) return null
  const called = node.expression.getText(file.tree)
  return /^(test|it|describe|suite)\.(only|skip|todo)$/.test(called) ? `${called} leaves tests out` : null
}

function commentFaults(file: Parsed, today: string): string[] {
  return commentsOf(file).flatMap(({ position, text }) => {
    const fault = silencing(text) ?? task(text, today)
    return fault ? [`${place(file, position)} ${fault}`] : []
  })
}

function silencing(comment: string): string | null {
  if (/@ts-(ignore|nocheck)\b/.test(comment)) return 'silences the compiler'
  const silenced = /@ts-expect-error|biome-ignore(?:-\w+)?[^:]*:/.exec(comment)
  if (!silenced) return /biome-ignore/.test(comment) ? 'silences the linter without a reason' : null
  const reason = comment.slice(silenced.index + silenced[0].length).replace(/[<>:*/\s]/g, '')
  return reason.length < 12 || reason === 'explanation' ? 'silences a checker without a reason' : null
}

function task(comment: string, today: string): string | null {
  const found = /\b(TODO|FIXME|XXX|HACK)\b(?:\s*\(?(\d{4}-\d{2}-\d{2}))?/.exec(comment)
  if (!found) return null
  const [, word, by] = found
  if (!by) return `${word} needs a date: ${word} 2026-03-31: what is left`
  return by < today ? `${word} was due by ${by}` : null
}

/** The number of casts (`as` save `as const`, and the prefix form), for the figures that `npm run check` prints. */
export function castsOf(file: Parsed): number {
  return nodes(file).filter(node => {
    if (is.isTypeAssertion(node)) return true
    return is.isAsExpression(node) && node.type.getText(file.tree) !== 'const'
  }).length
}
