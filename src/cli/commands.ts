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
  {
    name: 'forms',
    says: 'prints the forms with their questions, options, indicators and bands, word for word (JSON)',
    run: async (args, io) => (await import('./forms.ts')).formsCommand(args, io),
  },
  {
    name: 'score',
    says: 'rfm-2024: reads the levels of its indicators (JSON) and prints score and band; --batch reads one on each line',
    run: async (args, io) => (await import('./score.ts')).scoreCommand(args, io),
  },
  {
    name: 'route',
    says: 'reads the facts of a concern (JSON) and prints the rows of the pathway that hold; --batch reads one on each line',
    run: async (args, io) => (await import('./route.ts')).routeCommand(args, io),
  },
  {
    name: 'search',
    says: '--batch --as EMAIL: reads a name and a date of birth (JSON) on each line and prints who answers, as that person sees',
    run: async (args, io) => (await import('./search.ts')).searchCommand(args, io, process.env),
  },
  {
    name: 'reindex',
    says: 'names: makes the index of the search anew, while the server goes on',
    run: async (args, io) => (await import('./reindex.ts')).reindexCommand(args, io, process.env),
  },
  {
    name: 'audit',
    says: 'verify [--root R]: says whether anything in the sealed audit was altered, removed or inserted',
    run: async (args, io) => (await import('./audit.ts')).auditCommand(args, io, process.env),
  },
  {
    name: 'backup',
    says: 'DIR: backs up the embedded database to a new folder, while the server is stopped',
    run: async (args, io) => (await import('./backup.ts')).backupCommand(args, io, process.env),
  },
  {
    name: 'restore',
    says: 'DIR: fills an empty data folder from a backup',
    run: async (args, io) => (await import('./restore.ts')).restoreCommand(args, io, process.env),
  },
  {
    name: 'migrate',
    says: 'brings the database to the newest schema, as the owner of its tables',
    run: async (args, io) => (await import('./migrate.ts')).migrateCommand(args, io, process.env),
  },
  {
    name: 'config',
    says: 'check: says everything that is unset or unsafe',
    run: async (args, io) => (await import('./config.ts')).configCommand(args, io, process.env),
  },
  {
    name: 'user',
    says: 'add …, link …: makes an account, the first administrator’s among them, or a new one-time code for one',
    run: async (args, io) => (await import('./user.ts')).userWith(args, io, process.env),
  },
  {
    name: 'seed',
    says: '[--children N] [--seed S] | --names FILE --agency CODE: fills a demonstration with a fictional partnership, or with a list of names',
    run: async (args, io) => (await import('./seed.ts')).seedCommand(args, io, process.env),
  },
]
