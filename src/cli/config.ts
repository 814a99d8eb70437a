// `homeward config check`: says everything that is unset or unsafe: in the environment, in the forms, and about the database's login.
import { checkInstallation, unsetLines } from '../actions/installation/check-installation.ts'
import type { Configuration, Environment } from '../actions/installation/configuration.ts'
import { checkInstruments } from '../actions/instruments/check-instruments.ts'
import { done, type Io } from './command.ts'
import { configured, lines, usage } from './installation.ts'

// Names and places only: an address of a database may hold a password.
function summary({ mode, database, origin, seals, stories, mail }: Configuration): string[] {
  const where = database.kind === 'embedded' ? `embedded, in ${database.folder}` : 'PostgreSQL'
  return [
    `Mode: ${mode}`,
    `Database: ${where}`,
    `Address: ${origin}`,
    `File of roots: ${seals}`,
    `Stories: ${stories ? 'served' : 'not served'}`,
    `Mail: ${mail === null ? 'none leaves' : `by ${URL.parse(mail.address)?.host ?? 'a mail server'}, as ${mail.from}`}`,
  ]
}

/** The exit code where the environment is whole and the database or its login is not fit. */
const unfit = 1

/** Runs `config check`. */
export async function configCommand(
  args: readonly string[],
  io: Io,
  env: Environment,
  forms = checkInstruments(),
): Promise<number> {
  if (args.length !== 1 || args[0] !== 'check') return usage(io, 'config check')
  await io.stderr.write(lines(forms))
  return configured(io, env, async configuration => {
    await io.stdout.write(lines(summary(configuration)))
    const unsafe = await checkInstallation(configuration)
    await io.stderr.write(lines(unsafe))
    if (unsafe.length === 0) await io.stdout.write(lines(await unsetLines(configuration)))
    if (forms.length + unsafe.length > 0) return unfit
    await io.stdout.write(lines(['Nothing is unsafe.']))
    return done
  })
}
