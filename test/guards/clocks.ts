// Who may look at a clock. Everyone else is handed the moment, so that a duty can be computed for any moment, the
// demonstration's clock can be moved, and a test needs no waiting.
import type { Node } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import doors from './clock-doors.json' with { type: 'json' }
import type { Parsed } from './project.ts'
import { nodes, place } from './syntax.ts'

/** A file that may read the clock, and why. The domain has none. */
export type ClockDoor = { path: string; reason: string }

const readings = [
  'Date.now',
  'performance.now',
  'performance.timeOrigin',
  'process.hrtime',
  'process.uptime',
  'Temporal.Now',
]

/** Every look at a clock in src/ outside the listed doors, and every door that has gone out of use. */
export function clockFaults(files: Parsed[], allowed: readonly ClockDoor[] = doors): string[] {
  const looks = files
    .filter(file => file.path.startsWith('src/'))
    .flatMap(file => nodes(file).flatMap(node => (readsClock(node, file) ? [{ file, node }] : [])))
  const isDoor = (path: string) => !path.startsWith('src/domain/') && allowed.some(door => door.path === path)
  const faults = looks.filter(({ file }) => !isDoor(file.path))
  const unused = allowed.filter(door => !looks.some(({ file }) => file.path === door.path))
  return [
    ...faults.map(
      ({ file, node }) => `${place(file, node.getStart(file.tree))} reads a clock: take the moment as a value`,
    ),
    ...unused.map(door => `${door.path} is listed as a clock door and reads no clock`),
    ...allowed.filter(door => door.reason.length < 20).map(door => `${door.path} gives no reason to read a clock`),
  ]
}

function readsClock(node: Node, file: Parsed): boolean {
  if (is.isNewExpression(node)) return isDate(node.expression) && !node.arguments?.length
  if (is.isCallExpression(node)) return isDate(node.expression)
  if (!is.isPropertyAccessExpression(node)) return false
  const written = node.getText(file.tree).replace(/^globalThis\./, '')
  return readings.includes(written)
}

function isDate(node: Node): boolean {
  return is.isIdentifier(node) && node.text === 'Date'
}
