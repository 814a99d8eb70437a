// Every command, one line each. A command's file is loaded only when it is asked for, so that each starts fast.
import type { Command } from './command.ts'

/** The commands, in the order in which the list of them is shown. */
export const commands: readonly Command[] = [
  {
    name: 'evaluate',
    says: 'reads a case file (JSON) and prints the duties and flags that it raises; --batch reads one on each line',
    run: async (args, io) => (await import('./evaluate.ts')).evaluateCommand(args, io),
  },
  {
    name: 'rules',
    says: 'prints the rules of the protocol that are carried out, with paragraph, owner and versions (JSON)',
    run: async (args, io) => (await import('./rules.ts')).rulesCommand(args, io),
  },
]
