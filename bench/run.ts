// `npm run bench`: every line of every bench/*.bench.ts (its default export, one line or several), or those whose name or
// file holds one of the words after `--`. Ends with 1 when a ratio is outside its limit.
import { globSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { dropFilled } from './filled.ts'
import type { Line } from './line.ts'
import { heading, passes, rowText, runLines } from './table.ts'

const words = process.argv.slice(2).map(word => word.toLowerCase())
const isWanted = (name: string) => words.length === 0 || words.some(word => name.toLowerCase().includes(word))

type BenchFile = { default: Line | Line[] }

async function wantedLines(): Promise<Line[]> {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  const lines: Line[] = []
  for (const file of globSync('*.bench.ts', { cwd: folder }).sort()) {
    const module: BenchFile = await import(pathToFileURL(`${folder}${file}`).href)
    lines.push(...[module.default].flat().filter(line => isWanted(file) || isWanted(line.name)))
  }
  return lines
}

const lines = await wantedLines()
if (lines.length === 0) {
  console.error(
    words.length ? `No line of the bench is named ${words.join(' or ')}.` : 'There is no bench/*.bench.ts yet.',
  )
  process.exit(words.length ? 1 : 0)
}
console.log(heading)
const rows = await runLines(lines, row => console.log(rowText(row)))
await dropFilled()
const failed = rows.filter(row => !passes(row))
console.log(`\n${rows.length - failed.length} of ${rows.length} lines are within their limits.`)
process.exit(failed.length === 0 ? 0 : 1)
