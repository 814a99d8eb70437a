// The file of roots, outside the database: one line a seal, only ever added to, on the disk before it counts as written.
import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Outside } from '../../domain/audit/index.ts'

/** A line of the file: when, which seal, how many entries, and its root. */
export type RootLine = Outside & { readonly count: number }

const form = /^(\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z) seal (\d+) entries (\d+) root ([0-9a-f]{64})$/

/** The seal as a line of the file, without its end. */
export const rootLine = ({ sealedAt, seal, count, root }: RootLine) =>
  `${sealedAt} seal ${seal} entries ${count} root ${root}`

// A line cut short by a crash is of no form and is written again by the next run.
function parsed(text: string): RootLine[] {
  return text.split('\n').flatMap(line => {
    const [, sealedAt = '', seal, count, root = ''] = form.exec(line) ?? []
    return seal === undefined ? [] : [{ sealedAt, seal: Number(seal), count: Number(count), root }]
  })
}

const missing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Every whole line of the file; none where there is no file yet. */
export function readRoots(path: string): RootLine[] {
  try {
    return parsed(readFileSync(path, 'utf8'))
  } catch (error) {
    if (missing(error)) return []
    throw error
  }
}

const tailBytes = 4096

/** The file's last whole line, without reading the rest; null where there is none. */
export function lastRoot(path: string): RootLine | null {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch (error) {
    if (missing(error)) return null
    throw error
  }
  try {
    const size = fstatSync(file).size
    const bytes = Buffer.alloc(Math.min(size, tailBytes))
    readSync(file, bytes, 0, bytes.length, size - bytes.length)
    return parsed(bytes.toString('utf8')).at(-1) ?? null
  } finally {
    closeSync(file)
  }
}

function syncFolder(path: string): void {
  if (process.platform === 'win32') return // a folder cannot be opened there
  const folder = openSync(dirname(path), 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

function endsInLine(file: number): boolean {
  const size = fstatSync(file).size
  const byte = Buffer.alloc(1)
  return size === 0 || (readSync(file, byte, 0, 1, size - 1) === 1 && byte[0] === 0x0a)
}

/** Adds the lines in one write and returns when they and the file's name are on the disk. */
export function appendRoots(path: string, lines: readonly RootLine[]): void {
  if (lines.length === 0) return
  mkdirSync(dirname(path), { recursive: true })
  const file = openSync(path, 'a+', 0o640)
  try {
    const before = endsInLine(file) ? '' : '\n'
    const bytes = Buffer.from(before + lines.map(line => `${rootLine(line)}\n`).join(''))
    if (writeSync(file, bytes) !== bytes.length) throw new Error('the file of roots could not be written whole')
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  syncFolder(path)
}
