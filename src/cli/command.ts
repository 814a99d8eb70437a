// What a command of the command line is, and the doors through which it reads and answers.

/** Where text goes; `write` answers once the other end can take more, so that a large answer does not pile up. */
export type Outlet = { write(text: string | Uint8Array): Promise<void> }

/** The doors of one run. */
export type Io = {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Outlet
  readonly stderr: Outlet
}

/** A command: its name, what it does in one line, and the act itself, which answers the exit code. */
export type Command = {
  readonly name: string
  readonly says: string
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}

/** The exit code of a run that did what was asked. */
export const done = 0
/** The exit code of a run that refused what it was given; standard error says why. */
export const refused = 2
