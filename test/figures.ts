// The figures that `npm run check` prints: how much of the requirements' catalogue the tests carry out, and the size of
// the code against the limits that the project holds itself to.
import { SyntaxKind } from 'typescript/unstable/ast'
import * as is from 'typescript/unstable/ast/is'
import { type CoveredSection, countOf, coveredSections } from '../src/domain/protocol/coverage/index.ts'
import catalogue from './catalogue-ids.json' with { type: 'json' }
import { exportsOf } from './guards/documented-exports.ts'
import { isTest, type Parsed } from './guards/project.ts'
import { fileLines, functionsOf, isData } from './guards/sizes.ts'
import { nodes } from './guards/syntax.ts'
import { castsOf } from './guards/wording.ts'

/** The value that a share of the sorted numbers does not exceed; nought for no numbers. */
export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

/** The catalogue's ids that stand in a test's title, and any that look like one but are not in the catalogue. */
export function catalogueCoverage(
  files: Parsed[],
  ids: readonly string[] = catalogue,
): { named: string[]; unknown: string[] } {
  const prefixes = new Set(ids.map(prefixOf))
  const titles = files
    .filter(file => file.path.endsWith('.test.ts') || file.path.endsWith('.cases.ts'))
    .flatMap(titlesOf)
  const words = titles.flatMap(
    title => title.match(/\b[A-Z][A-Z0-9]*-[A-Z]*\d+[A-Za-z0-9.]*|\b[A-Z][A-Z0-9]*-[A-Z]{2,}\b/g) ?? [],
  )
  const found = [...new Set(words.map(word => word.replace(/\.$/, '')))].filter(word => prefixes.has(prefixOf(word)))
  return { named: found.filter(id => ids.includes(id)).sort(), unknown: found.filter(id => !ids.includes(id)).sort() }
}

function prefixOf(id: string): string {
  return id.split('-')[0] ?? ''
}

/** A test's title is the first word that `test`, `it` or `describe` is given; a case's is its property `title`. */
export function titlesOf(file: Parsed): string[] {
  return nodes(file).flatMap(node => {
    if (is.isPropertyAssignment(node)) {
      return node.name.getText(file.tree) === 'title' ? [node.initializer.getText(file.tree)] : []
    }
    if (!is.isCallExpression(node) || !/^(test|it|describe|suite|\w+\.test)$/.test(node.expression.getText(file.tree)))
      return []
    const title = node.arguments[0]
    return title && title.kind !== SyntaxKind.ArrowFunction ? [title.getText(file.tree)] : []
  })
}

/** The lines of the summary. */
export function summary(files: Parsed[]): string[] {
  const { named, unknown } = catalogueCoverage(files)
  return [
    ...coveredSections().map(coverageLine),
    `catalogue   ${named.length} of ${catalogue.length} rows are carried out by a test that names them`,
    ...(unknown.length ? [`            named but not in the catalogue: ${unknown.join(', ')}`] : []),
    ...sizeSummary(files.filter(file => file.path.startsWith('src/') && !isTest(file.path))),
  ]
}

function coverageLine(section: CoveredSection): string {
  const { carriedOut, asksNothing, later, missing } = countOf(section)
  const rows = section.rows.length + section.missing.length
  const lacks = missing === 0 ? '' : `; NOBODY ANSWERS FOR ${section.missing.join(', ')}`
  return `${section.number.padEnd(12)}${carriedOut} of ${rows} carried out, ${asksNothing} ask nothing, ${later} come later${lacks}`
}

function sizeSummary(shipped: Parsed[]): string[] {
  const functions = shipped.flatMap(functionsOf).map(measured => measured.lines)
  const lengths = shipped.filter(file => !isData(file)).map(fileLines)
  const lines = shipped.map(fileLines).reduce((sum, more) => sum + more, 0)
  const casts = shipped.map(castsOf).reduce((sum, more) => sum + more, 0)
  const exported = exportsOf(shipped)
  const documented = exported.filter(one => one.documented).length
  return [
    `functions   ${functions.length}: median ${quantile(functions, 0.5)}, p90 ${quantile(functions, 0.9)}, longest ${quantile(functions, 1)} lines`,
    `files       ${lengths.length} of logic: p90 ${quantile(lengths, 0.9)}, longest ${quantile(lengths, 1)} lines`,
    `casts       ${casts} in ${lines} lines: ${lines ? ((casts / lines) * 1000).toFixed(1) : 0} a thousand`,
    `exports     ${documented} of ${exported.length} have a doc comment`,
  ]
}
