// A piece of work and its yardstick, run in turn, so that a machine that slows down slows both.

type Work = () => unknown
/** The times of both, in milliseconds, shortest first. */
export type Times = { readonly work: readonly number[]; readonly yardstick: readonly number[] }

async function timed(work: Work): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Runs both in turn, after a few runs to warm up. */
export async function alternate(work: Work, yardstick: Work, runs: number): Promise<Times> {
  for (let warm = 0; warm < Math.min(10, runs); warm += 1) {
    await work()
    await yardstick()
  }
  const times = { work: [] as number[], yardstick: [] as number[] }
  for (let run = 0; run < runs; run += 1) {
    times.work.push(await timed(work))
    times.yardstick.push(await timed(yardstick))
  }
  const ascending = (a: number, b: number) => a - b
  return { work: times.work.sort(ascending), yardstick: times.yardstick.sort(ascending) }
}

/** The time within which that share of the runs ended. */
export const within = (times: readonly number[], share: number): number =>
  times[Math.ceil(share * times.length) - 1] ?? Number.NaN

/** How many of a piece of work are done in a second by so many callers at once. */
export async function perSecond(work: Work, callers: number, times: number): Promise<number> {
  let left = times
  const call = async () => {
    while (left > 0) {
      left -= 1
      await work()
    }
  }
  const from = performance.now()
  await Promise.all(Array.from({ length: callers }, call))
  return (times * 1000) / (performance.now() - from)
}

/** The middle of several rates of each, measured in turn. */
export async function ratesInTurn(work: Work, yardstick: Work, callers: number, times: number) {
  const rates = { work: [] as number[], yardstick: [] as number[] }
  await perSecond(work, callers, callers * 4)
  await perSecond(yardstick, callers, callers * 4)
  for (let round = 0; round < 5; round += 1) {
    rates.work.push(await perSecond(work, callers, times))
    rates.yardstick.push(await perSecond(yardstick, callers, times))
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[2] ?? Number.NaN
  return { work: middle(rates.work), yardstick: middle(rates.yardstick) }
}
