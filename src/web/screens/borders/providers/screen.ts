// The register of independent providers, and writing down what one was given (PLAC-20.1).
import { noteProviderGuidance } from '../../../../actions/borders/providers.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { type ProviderLine, readProviderRegister } from '../../../../store/borders/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { guidancePage, guidanceQuestions, registerPage } from './page.ts'

const read = (ask: Ask): Promise<ProviderLine[]> => ask.store.read(ask.asker, 'see-providers', readProviderRegister)

async function list(ask: Ask): Promise<Answer> {
  const { role } = ask.actor
  if (!roleMay(role, 'directory', 'read')) return { kind: 'not-found' }
  const mayNote = roleMay(role, 'directory', 'write')
  return registerPage({ providers: await read(ask), mayNote, done: textOf(ask.query, 'done') === 'noted' })
}

async function load(ask: Ask): Promise<ProviderLine | null> {
  if (!roleMay(ask.actor.role, 'directory', 'write')) return null
  return (await read(ask)).find(one => one.id === ask.params.provider) ?? null
}

const formId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

const drawn = (ask: Ask, provider: ProviderLine, faults: readonly Fault[]): Answer =>
  guidancePage(provider, { id: formId(ask), tokens: ask.tokens, shown: { fields: ask.fields, faults, now: ask.now } })

async function open(ask: Ask): Promise<Answer> {
  const provider = await load(ask)
  return provider === null ? { kind: 'not-found' } : drawn(ask, provider, [])
}

async function save(ask: Ask): Promise<Answer> {
  const provider = await load(ask)
  if (provider === null) return { kind: 'not-found' }
  const given = readForm(guidanceQuestions, ask.fields, ask.now)
  if (given.kind === 'faults') return drawn(ask, provider, given.faults)
  const { guidance, sentOn, sentTo, trainingToldOn, acceptedOn, acceptedBy } = given.answers
  if ((acceptedOn === null) !== (acceptedBy === ''))
    return drawn(ask, provider, [{ field: 'acceptedBy', text: 'Enter both when it was accepted and who accepted' }])
  if (sentOn === null) return drawn(ask, provider, [])
  const came = await noteProviderGuidance(ask.store, ask.asker, {
    ...{ id: formId(ask) as Id<'provider-guidance'>, agency: provider.id, guidance, sentOn, sentTo, trainingToldOn },
    accepted: acceptedOn === null ? null : { on: acceptedOn, by: acceptedBy },
  })
  return came === 'done' ? { kind: 'redirect', to: '/providers?done=noted' } : { kind: 'not-found' }
}

/** The register of providers. */
export const registerScreen: Screen = { path: '/providers', get: list }
/** What a provider was given. */
export const guidanceScreen: Screen = { path: '/providers/:provider', get: open, post: save }
