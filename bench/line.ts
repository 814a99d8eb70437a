// A line of `npm run bench`: something the product does, its limit in words, and a yardstick measured beside it in the
// same run. Machines differ, so absolute times are printed and only ratios fail.

/** What one run of a line found: milliseconds (or what `unit` says), and whether the ratio is within the limit. */
export type Result = { value: number; yardstick: number; ratio: number; passes: boolean }

/** A line of the bench; `unit` is what value and yardstick are counted in. */
export type Line = {
  name: string
  limit: string
  unit: 'ms' | 'per second' | 'kB' | 'of 100'
  measure(): Promise<Result>
}

/** A result from both numbers; `within` says which ratios pass. */
export function compare(value: number, yardstick: number, within: (ratio: number) => boolean): Result {
  const ratio = yardstick === 0 ? Number.POSITIVE_INFINITY : value / yardstick
  return { value, yardstick, ratio, passes: within(ratio) }
}

type Work = () => unknown

/** The median milliseconds of a piece of work, after a few runs to warm up. */
export async function medianMs(work: Work, runs = 30): Promise<number> {
  return quantileMs(work, 0.5, runs)
}

/** The milliseconds within which nineteen runs of twenty end. */
export async function p95Ms(work: Work, runs = 100): Promise<number> {
  return quantileMs(work, 0.95, runs)
}

async function quantileMs(work: Work, share: number, runs: number): Promise<number> {
  for (let warm = 0; warm < Math.min(5, runs); warm += 1) await work()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  times.sort((a, b) => a - b)
  return times[Math.ceil(share * times.length) - 1] ?? Number.NaN
}
