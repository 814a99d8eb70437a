// `homeward rules`: the rules that the product carries out, as JSON.
import { dayText } from '../domain/kernel/index.ts'
import { type Rule, rules } from '../domain/protocol/index.ts'
import { done, type Io, refused } from './command.ts'

/** Prints every rule. */
export async function rulesCommand(args: readonly string[], { stdout, stderr }: Io): Promise<number> {
  if (args.length > 0) {
    await stderr.write('homeward rules takes no arguments\n')
    return refused
  }
  await stdout.write(`${JSON.stringify(rules.map(listed), null, 2)}\n`)
  return done
}

function listed({ id, title, citation, owner, contract, versions }: Rule) {
  return {
    id,
    title,
    citation,
    owner,
    contract,
    versions: versions.map(({ from, until, deadline }) => ({
      from: from === null ? null : dayText(from),
      until: until === null ? null : dayText(until),
      deadline,
    })),
  }
}
