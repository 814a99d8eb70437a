// `homeward audit verify [--root R]`: whether anything in the sealed audit was altered, removed or inserted.
import { parseArgs } from 'node:util'
import { type AuditChecked, checkAudit } from '../actions/audit/check-audit.ts'
import type { Configuration, Environment } from '../actions/installation/configuration.ts'
import { openStoreThere } from '../actions/installation/open-database.ts'
import { attempt } from '../actions/installation/outcome.ts'
import { done, type Io, refused } from './command.ts'
import { configured, lines, tell, usage } from './installation.ts'

/** Exit codes: something was found; nothing was. An unknown root is refused like a wrong argument. */
const codes = { fine: done, found: 1, 'unknown-root': refused } as const

/** The root that the arguments give: null for none, undefined where they are not as they should be. */
function givenRoot(args: readonly string[]): string | null | undefined {
  try {
    const { values } = parseArgs({ args: [...args], options: { root: { type: 'string' } }, strict: true })
    const root = values.root?.toLowerCase() ?? null
    return root === null || /^[0-9a-f]{64}$/.test(root) ? root : undefined
  } catch {
    return undefined
  }
}

async function verify({ database, seals }: Configuration, root: string | null): Promise<AuditChecked> {
  const store = await openStoreThere(database)
  try {
    return await checkAudit(store, { root, file: seals })
  } finally {
    await store.close()
  }
}

/** Runs `audit`. */
export async function auditCommand(args: readonly string[], io: Io, env: Environment): Promise<number> {
  const [act, ...rest] = args
  const root = act === 'verify' ? givenRoot(rest) : undefined
  if (root === undefined) return usage(io, 'audit verify [--root R]   (R: the 64 hexadecimal digits of a root)')
  return configured(io, env, async configuration => {
    const checked = await attempt(() => verify(configuration, root))
    if (checked.kind === 'refused' || checked.kind === 'done') return tell(io, checked)
    await (checked.kind === 'unknown-root' ? io.stderr : io.stdout).write(lines(checked.says))
    return codes[checked.kind]
  })
}
