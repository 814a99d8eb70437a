// What every guard looks at: the project's own files and, for TypeScript, their syntax trees. TypeScript 7 keeps its
// parser behind the name `unstable`; the version is pinned, and only this file and syntax.ts know of it.
import { globSync, readFileSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SourceFile } from 'typescript/unstable/ast'
import { createVirtualFileSystem } from 'typescript/unstable/fs'
import { API } from 'typescript/unstable/sync'

/** A file of the project: its path from the project's root, with forward slashes, and its text. */
export type ProjectFile = { path: string; text: string }

/** A TypeScript file with its syntax tree. */
export type Parsed = ProjectFile & { tree: SourceFile }

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The project's files whose paths match the patterns, in order of path. */
export function projectFiles(...patterns: string[]): ProjectFile[] {
  const paths = projectPaths(...patterns)
  return paths.map(path => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }))
}

/** The paths (files and folders) that match the patterns, from the project's root, in order. */
export function projectPaths(...patterns: string[]): string[] {
  const found = globSync(patterns, { cwd: root, exclude: ['node_modules/**', '.git/**', 'data/**'] })
  return [...new Set(found.map(path => path.split(sep).join('/')))].sort()
}

/** A pretended disk and one parser for the process, which ends with it; each call of `parse` gets its own folder. */
const disk = createVirtualFileSystem({})
let parser: API | undefined
let folders = 0

/** Parses TypeScript without resolving or checking it; files that do not parse come back with what could be read. */
export function parse(files: ProjectFile[]): Parsed[] {
  folders += 1
  const at = (path: string) => `/parse-${folders}/${path}`
  const config = { compilerOptions: { noLib: true, noResolve: true, types: [] }, include: ['**/*.ts'] }
  disk.writeFile?.(at('tsconfig.json'), JSON.stringify(config))
  for (const file of files) disk.writeFile?.(at(file.path), file.text)
  parser ??= new API({ fs: disk })
  const project = parser.updateSnapshot({ openProjects: [at('tsconfig.json')] }).getProject(at('tsconfig.json'))
  return files.map(file => {
    const tree = project?.program.getSourceFile(at(file.path))
    if (!tree) throw new Error(`The parser did not read ${file.path}`)
    return { ...file, tree }
  })
}

let parsedOnce: Parsed[] | undefined

/** Every TypeScript file of the project with its tree, read once a process. */
export function projectCode(): Parsed[] {
  parsedOnce ??= parse(projectFiles('{src,test,bench}/**/*.ts'))
  return parsedOnce
}

/** Files that exist only for a guard's own test, written as `{ 'src/web/a.ts': 'text' }`. */
export function planted(files: Record<string, string>): Parsed[] {
  return parse(Object.entries(files).map(([path, text]) => ({ path, text })))
}

/** True for tests and what only tests use. */
export function isTest(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith('test/')
}
