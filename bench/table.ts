// Runs the lines of the bench one after another and writes them as a table.
import type { Line, Result } from './line.ts'

/** A line and what it found, or the words of the error that stopped it. */
export type Row = { line: Line; result: Result | { failed: string } }

/** Measures the lines in order; one that throws fails and does not stop the others. */
export async function runLines(lines: readonly Line[], tell: (row: Row) => void = () => undefined): Promise<Row[]> {
  const rows: Row[] = []
  for (const line of lines) {
    const row = { line, result: await measured(line) }
    rows.push(row)
    tell(row)
  }
  return rows
}

async function measured(line: Line): Promise<Row['result']> {
  try {
    return await line.measure()
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

/** True when the line measured and its ratio is within its limit. */
export function passes({ result }: Row): boolean {
  return 'passes' in result && result.passes
}

/** The heading of the table. */
export const heading = cells('line', 'measured', 'yardstick', 'ratio', 'limit')

/** A row of the table. */
export function rowText(row: Row): string {
  const { line, result } = row
  const verdict = passes(row) ? '' : '  FAILS'
  if ('failed' in result) return `${cells(line.name, 'no result', '', '', line.limit)}${verdict}: ${result.failed}`
  const [value, yardstick] = [result.value, result.yardstick].map(number => `${number.toPrecision(3)} ${unitOf(line)}`)
  return cells(line.name, value ?? '', yardstick ?? '', result.ratio.toPrecision(3), line.limit) + verdict
}

function unitOf(line: Line): string {
  return line.unit === 'per second' ? '/s' : line.unit
}

function cells(name: string, value: string, yardstick: string, ratio: string, limit: string): string {
  return `${name.padEnd(44)} ${value.padStart(12)} ${yardstick.padStart(12)} ${ratio.padStart(9)}   ${limit}`
}
