// Which test files run in one process. Within a process all files run one after another, which starts five times faster than
// a process each, and shows what leaks; several processes together use what one leaves idle while it waits.
import longTests from './long-tests.json' with { type: 'json' }

type Seconds = { readonly embedded: number; readonly postgres: number }
const seconds = new Map(
  Object.entries(longTests).map(([file, [embedded = 0, postgres = 0]]): [string, Seconds] => [
    file,
    { embedded, postgres },
  ]),
)
// What a file takes on average that is not listed.
const short = 0.4

/** Below so many files one process is quicker than the starting of several. */
export const worthSharing = 6

/**
 * The files in so many shares that end at about the same time on that database: the longest first, each to the share with the
 * least so far.
 */
export function sharesOf(files: readonly string[], count: number, database: keyof Seconds): string[][] {
  if (files.length < worthSharing) return [[...files]]
  const timeOf = (file: string) => seconds.get(file)?.[database] ?? short
  const shares = Array.from({ length: count }, () => ({ files: [] as string[], seconds: 0 }))
  for (const file of files.toSorted((one, other) => timeOf(other) - timeOf(one))) {
    const least = shares.reduce((found, share) => (share.seconds < found.seconds ? share : found))
    least.files.push(file)
    least.seconds += timeOf(file)
  }
  return shares.map(share => share.files.sort())
}
