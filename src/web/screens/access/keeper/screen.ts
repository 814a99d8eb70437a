// Naming a keeper of a restricted record that has none left.
import { addKeeper } from '../../../../actions/access/access-acts.ts'
import { governs } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readKeeperChoices, readKeeperless } from '../../../../store/access/reads.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { keeperPage } from './page.ts'

async function show(ask: Ask, faults: readonly Fault[] = []): Promise<Answer> {
  if (!governs(ask.actor.role)) return { kind: 'not-found' }
  const typed = textOf(ask.fields, 'keeper-name')
  const found = await ask.store.read(ask.asker, 'open-keeperless-record', async tx => {
    const seal = (await readKeeperless(tx)).find(one => one.id === ask.params.seal)
    return seal && { seal, choices: typed === '' ? [] : await readKeeperChoices(tx, typed) }
  })
  if (found === undefined) return { kind: 'not-found' }
  const choosing = { fields: ask.fields, found: found.choices, faults }
  return keeperPage({ seal: found.seal, choosing, tokens: ask.tokens })
}

async function submit(ask: Ask): Promise<Answer> {
  const [seal, keeper] = [asId<'seal'>(ask.params.seal ?? ''), asId(textOf(ask.fields, 'keeper'))]
  if (seal === null || !governs(ask.actor.role)) return { kind: 'not-found' }
  if (textOf(ask.fields, 'look') === 'yes') return show(ask)
  if (keeper === null) return show(ask, [{ field: 'keeper-name', text: 'Look a name up and choose who keeps it' }])
  const named = await addKeeper(ask.store, ask.asker, seal, keeper)
  const nobody = { field: 'keeper-name', text: 'Choose somebody else than yourself who can come in today' }
  return named ? { kind: 'redirect', to: '/access?done=keeper-named' } : show(ask, [nobody])
}

/** Naming a keeper where none is left. */
export const keeperScreen: Screen = { path: '/access/keepers/:seal', get: ask => show(ask), post: submit }
