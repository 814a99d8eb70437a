// Asking for access and breaking the glass, from a handle of one's own search or an episode that one sees.
import { askForAccess, breakGlass } from '../../../../actions/access/access-acts.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readDoor, readGlassHours } from '../../../../store/access/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { tooLongFaults } from '../limits.ts'
import { askPage, askQuestions, breakPage, type DoorPage, glassQuestions } from './page.ts'

async function load(ask: Ask, faults: readonly Fault[]): Promise<DoorPage | null> {
  const door = asId<'door'>(ask.params.door ?? '')
  if (door === null || !roleMay(ask.actor.role, 'record', 'read')) return null
  const found = await ask.store.read(ask.asker, 'look-behind-door', async tx => {
    const behind = await readDoor(tx, door)
    return behind && { behind, hours: await readGlassHours(tx) }
  })
  if (found === null) return null
  const mayBreak = roleMay(ask.actor.role, 'break-glass', 'write')
  const id = asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()
  return { ...found, door, mayBreak, id, tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now } }
}

async function draw(
  ask: Ask,
  page: (parts: DoorPage) => ReturnType<typeof askPage>,
  faults: readonly Fault[] = [],
): Promise<Answer> {
  const parts = await load(ask, faults)
  return parts === null ? { kind: 'not-found' } : page(parts)
}

async function sendAsk(ask: Ask): Promise<Answer> {
  const read = readForm(askQuestions, ask.fields, ask.now)
  const faults = [...(read.kind === 'faults' ? read.faults : []), ...tooLongFaults(ask.fields, 'reason')]
  const [door, id] = [asId(ask.params.door ?? ''), asId<'access-request'>(textOf(ask.fields, '_id'))]
  if (faults.length > 0 || read.kind === 'faults' || id === null) return draw(ask, askPage, faults)
  if (door === null || !roleMay(ask.actor.role, 'record', 'read')) return { kind: 'not-found' }
  const reference = await askForAccess(ask.store, ask.asker, id, door, read.answers.reason)
  return reference === null ? { kind: 'not-found' } : { kind: 'redirect', to: '/access?done=asked' }
}

async function sendBreak(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'break-glass', 'write')) return { kind: 'not-found' }
  const read = readForm(glassQuestions, ask.fields, ask.now)
  const faults = [...(read.kind === 'faults' ? read.faults : []), ...tooLongFaults(ask.fields, 'reason')]
  const [door, id] = [asId(ask.params.door ?? ''), asId<'glass'>(textOf(ask.fields, '_id'))]
  if (faults.length > 0 || read.kind === 'faults' || id === null) return draw(ask, breakPage, faults)
  if (door === null) return { kind: 'not-found' }
  const { kind, reason } = read.answers
  const child = await breakGlass(ask.store, ask.asker, id, door, { kind: kind ?? 'other', reason })
  return child === null ? { kind: 'not-found' } : { kind: 'redirect', to: `/children/${child}` }
}

/** Asking for access. */
export const askScreen: Screen = { path: '/access/ask/:door', get: ask => draw(ask, askPage), post: sendAsk }

/** Breaking the glass. */
export const breakScreen: Screen = {
  path: '/access/glass/:door',
  get: async ask => (roleMay(ask.actor.role, 'break-glass', 'write') ? draw(ask, breakPage) : { kind: 'not-found' }),
  post: sendBreak,
}
