// What a job is: work that is done again and again, one run at a time.

/** A job: `run` does it once and throws what the work throws; `start` does it every so many seconds, and what it answers stops it. */
export type Job = {
  readonly name: string
  readonly schedule: { readonly everySeconds: number }
  readonly run: () => Promise<void>
  readonly start: () => () => Promise<void>
}

// A run that fails is said in the log, and the next one goes on where it stopped. A slow one is not overtaken.
function startRunning(run: () => Promise<void>, everySeconds: number, failed: (why: string) => void) {
  let running: Promise<void> | null = null
  const once = async () => {
    try {
      await run()
    } catch (error) {
      failed(error instanceof Error ? error.message : 'unknown')
    } finally {
      running = null
    }
  }
  const timer = setInterval(() => {
    running ??= once()
  }, everySeconds * 1000)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}

/** Makes a job of its work; `failed` hears why a run of the schedule did not succeed. */
export const jobOf = (
  name: string,
  everySeconds: number,
  run: () => Promise<void>,
  failed: (why: string) => void,
): Job => ({ name, schedule: { everySeconds }, run, start: () => startRunning(run, everySeconds, failed) })
