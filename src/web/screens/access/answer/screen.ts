// Answering a request for access, and withdrawing one's own.
import { answerAccessRequest, withdrawAccessRequest } from '../../../../actions/access/access-acts.ts'
import { accessDayFault, accessDays, endOf, roleMay } from '../../../../domain/access/index.ts'
import { addDays, asId, dayOf } from '../../../../domain/kernel/index.ts'
import { type RequestToAnswer, readRequestsToAnswer } from '../../../../store/access/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { tooLongFaults } from '../limits.ts'
import { answerPage, answerQuestions } from './page.ts'

async function load(ask: Ask): Promise<RequestToAnswer | null> {
  if (!roleMay(ask.actor.role, 'access-answers', 'write')) return null
  const waiting = await ask.store.read(ask.asker, 'open-access-request', readRequestsToAnswer)
  return waiting.find(one => one.id === ask.params.request) ?? null
}

const shownOf = (ask: Ask, faults: readonly Fault[]) => ({ fields: ask.fields, faults, now: ask.now })

async function show(ask: Ask): Promise<Answer> {
  const request = await load(ask)
  return request === null ? { kind: 'not-found' } : answerPage({ request, tokens: ask.tokens, shown: shownOf(ask, []) })
}

type Given = { readonly until: ReturnType<typeof endOf> | null; readonly words: string }

function readAnswer(ask: Ask): Given | readonly Fault[] {
  const read = readForm(answerQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return [...read.faults, ...tooLongFaults(ask.fields, 'words')]
  const { answer, until, words } = read.answers
  const long = tooLongFaults(ask.fields, 'words')
  if (answer === 'refuse') {
    const unsaid = words === '' ? [{ field: 'words', text: 'Say why you do not give access' }] : long
    return unsaid.length > 0 ? unsaid : { until: null, words }
  }
  const today = dayOf(ask.now)
  const last = until ?? addDays(today, accessDays.usual)
  const fault = accessDayFault(last, today)
  const faults = [...(fault === null ? [] : [fault]), ...long]
  return faults.length > 0 ? faults : { until: endOf(last), words }
}

async function submit(ask: Ask): Promise<Answer> {
  const id = asId<'access-request'>(ask.params.request ?? '')
  if (id === null || !roleMay(ask.actor.role, 'access-answers', 'write')) return { kind: 'not-found' }
  const given = readAnswer(ask)
  if ('until' in given) {
    const said = await answerAccessRequest(ask.store, ask.asker, id, given.until, given.words)
    if (said === null) return { kind: 'not-found' }
    if (said !== 'restricted') return { kind: 'redirect', to: `/access?done=${said}` }
  }
  const request = await load(ask)
  if (request === null) return { kind: 'not-found' }
  const faults = 'until' in given ? [] : given
  return answerPage({ request, tokens: ask.tokens, shown: shownOf(ask, faults), restricted: 'until' in given })
}

/** Answering a request. */
export const answerScreen: Screen = { path: '/access/requests/:request', get: show, post: submit }

/** Withdrawing one's own. */
export const withdrawScreen: Screen = {
  path: '/access/requests/:request/withdraw',
  post: async ask => {
    const id = asId<'access-request'>(ask.params.request ?? '')
    if (id === null) return { kind: 'not-found' }
    const withdrawn = await withdrawAccessRequest(ask.store, ask.asker, id)
    return { kind: 'redirect', to: `/access?done=${withdrawn ? 'withdrawn' : 'closed'}` }
  },
}
