// Every row of the requirements' catalogue is carried out by a test that names it, or excused: none is forgotten, and none
// is answered for twice.
import { type Covered, catalogueSections, coverage, isCarriedOut } from '../../src/domain/protocol/coverage/index.ts'
import { titlesOf } from '../figures.ts'
import type { Parsed } from './project.ts'

/** Rows that nobody answers for, that two do, that are in no section, or whose test does not name them. */
export function coverageFaults(
  files: readonly Parsed[],
  rows: readonly Covered[] = coverage,
  ids: readonly string[] = catalogueSections.flatMap(section => section.ids),
): string[] {
  const answered = rows.map(({ id }) => id)
  return [
    ...ids.filter(id => !answered.includes(id)).map(id => `${id}: nobody says whether it is carried out`),
    ...answered.filter(id => !ids.includes(id)).map(id => `${id}: not a row of the catalogue`),
    ...answered.filter((id, i) => answered.indexOf(id) !== i).map(id => `${id}: answered for twice`),
    ...untested(files, rows),
  ]
}

// Not a part of a longer id: RFM24-1 stands in no title of RFM24-16.
const names = (title: string, id: string): boolean =>
  new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w-]|\\.\\w)`).test(title)

function untested(files: readonly Parsed[], rows: readonly Covered[]): string[] {
  const titles = new Map<string, readonly string[]>()
  const titlesIn = (path: string): readonly string[] => {
    const file = files.find(one => one.path === path)
    const known = titles.get(path) ?? (file === undefined ? [] : titlesOf(file))
    titles.set(path, known)
    return known
  }
  return rows
    .filter(isCarriedOut)
    .filter(({ id, test }) => !titlesIn(test).some(title => names(title, id)))
    .map(({ id, test }) => `${id}: no test of ${test} names it in its title`)
}
