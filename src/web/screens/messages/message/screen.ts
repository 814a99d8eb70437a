// `/messages/:message`: one message, accepting it, saying who took it elsewhere, and giving it back.
import { giveMessageBack, openMessage, takeMessage } from '../../../../actions/messages/take-message.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { elsewhereQuestions, givingBackQuestions, type MessageView, messagePage } from './page.ts'

const messageIn = (ask: Ask): Id<'message'> | null =>
  roleMay(ask.actor.role, 'messages', 'read') ? asId<'message'>(ask.params.message ?? '') : null

const formId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

async function show(ask: Ask, more: Partial<MessageView> = {}): Promise<Answer> {
  const id = messageIn(ask)
  const message = id === null ? null : await openMessage(ask.store, ask.asker, id)
  if (message === null) return { kind: 'not-found' }
  const mayTake = roleMay(ask.actor.role, 'messages', 'write')
  const view = { message, now: ask.now, tokens: ask.tokens, mayTake, id: formId(ask), typed: null, says: null }
  return messagePage({ ...view, ...more })
}

const sayings = {
  taken: 'Somebody else accepted it before you. Nothing was changed.',
  'not-yours': 'It has not been told to you or your team, so it is not yours to accept.',
} as const

type Taking = Parameters<typeof takeMessage>[3]

async function take(ask: Ask, taking: Taking, done: string): Promise<Answer> {
  const message = messageIn(ask)
  if (message === null) return { kind: 'not-found' }
  const id = formId(ask) as Id<'message-acceptance'>
  const came = await takeMessage(ask.store, ask.asker, { id, message }, taking)
  if (came === 'not-found') return { kind: 'not-found' }
  return came === 'accepted' ? { kind: 'redirect', to: done } : show(ask, { says: sayings[came] })
}

const acceptHere = (ask: Ask): Promise<Answer> => take(ask, { how: 'here', words: '' }, '/messages?done=accepted')

async function acceptElsewhere(ask: Ask): Promise<Answer> {
  const read = readForm(elsewhereQuestions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return show(ask, { typed: { form: 'elsewhere', fields: ask.fields, faults: read.faults } })
  const { how, by, at, words } = read.answers
  const taking = { how: how ?? 'telephone', by, at: at?.at ?? ask.now, words } as const
  return take(ask, taking, `/messages/${ask.params.message ?? ''}`)
}

async function giveBack(ask: Ask): Promise<Answer> {
  const message = messageIn(ask)
  if (message === null) return { kind: 'not-found' }
  const read = readForm(givingBackQuestions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return show(ask, { typed: { form: 'give-back', fields: ask.fields, faults: read.faults } })
  const came = await giveMessageBack(ask.store, ask.asker, message, read.answers.because)
  switch (came) {
    case 'given-back':
      return { kind: 'redirect', to: `/messages/${message}` }
    case 'not-taken':
      return show(ask, { says: 'It is not accepted any more. Nothing was changed.' })
    case 'not-yours':
      return show(ask, { says: 'Whoever accepted it gives it back, or a manager. Nothing was changed.' })
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** One message and its forms. */
export const messageScreens: readonly Screen[] = [
  { path: '/messages/:message', get: ask => show(ask) },
  { path: '/messages/:message/accept', post: acceptHere },
  { path: '/messages/:message/taken', post: acceptElsewhere },
  { path: '/messages/:message/give-back', post: giveBack },
]
