// Assigning or handing on several duties of a worklist at once.
import { type StepsTaken, takeSteps } from '../../../../actions/duties/take-step.ts'
import { refusedWords } from '../../../../domain/duties/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { type DutyKey, readColleagues, readWorklist } from '../../../../store/duties/reads.ts'
import { allOf, choiceOf, type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { titleOfRule } from '../duty-rows.ts'
import { dutyKeyOf, readTaker } from '../who.ts'
import { worklistAddress } from '../worklist/page.ts'
import { filterOf, perPage } from '../worklist/screen.ts'
import { type SeveralView, severalPage } from './page.ts'

const lists = ['overdue', 'ahead', 'without-deadline'] as const

/** The most people and the most teams that are offered. */
const mostColleagues = 150

async function load(ask: Ask, query: Fields): Promise<Omit<SeveralView, 'ticked' | 'chosen' | 'faults' | 'outcome'>> {
  const list = choiceOf(query, 'list', lists) ?? 'overdue'
  const filter = filterOf(query, ask.actor)
  const page = numberOf(query, 'page') ?? 1
  return ask.store.read(ask.asker, 'see-worklist', async tx => ({
    duties: await readWorklist(tx, { ...filter, list, from: (page - 1) * perPage, most: perPage }),
    colleagues: await readColleagues(tx, mostColleagues),
    ...{ role: ask.actor.role, now: tx.now, tokens: ask.tokens, form: crypto.randomUUID() },
    back: worklistAddress(filter, list, page),
  }))
}

const nothing = { ticked: [], chosen: { step: '', to: '', words: '' }, faults: [], outcome: [] } as const

// The address of the worklist came from this page; anything else is the worklist as it begins.
function queryOf(back: string): Fields {
  return back.startsWith('/duties?') ? Object.fromEntries(new URLSearchParams(back.slice('/duties?'.length))) : {}
}

function tickedOf(fields: Fields): readonly DutyKey[] {
  return allOf(fields, 'duty').flatMap(tick => {
    const [child = '', rule = '', subject = ''] = tick.split('/')
    return dutyKeyOf(child, rule, subject) ?? []
  })
}

/** What came of it in words: how many were saved, and of the others why not. */
export function sayTaken(taken: StepsTaken): readonly string[] {
  const done = taken.filter(one => one.taken === 'done').length
  const others = taken.flatMap(({ duty, taken: came }) => {
    if (came === 'done') return []
    const why = came === 'not-found' ? 'There is no such duty any more' : refusedWords[came]
    return [`Not saved: ${titleOfRule(duty.rule)}. ${why}.`]
  })
  return [`${done === 1 ? '1 duty is' : `${done} duties are`} saved.`, ...new Set(others)]
}

async function show(ask: Ask): Promise<Answer> {
  return severalPage({ ...(await load(ask, ask.query)), ...nothing })
}

async function submit(ask: Ask): Promise<Answer> {
  const query = queryOf(textOf(ask.fields, 'back'))
  const keys = tickedOf(ask.fields)
  const whom = readTaker(ask.fields, 'to')
  const kind = choiceOf(ask.fields, 'step', ['assigned', 'handed-on']) ?? 'handed-on'
  const words = textOf(ask.fields, 'words')
  const faults: Fault[] = [
    ...(keys.length === 0 ? [{ field: 'duty', text: 'Tick at least one duty' }] : []),
    ...(whom === null ? [{ field: 'to', text: 'Choose to whom they go' }] : []),
  ]
  const chosen = { step: kind, to: textOf(ask.fields, 'to'), words }
  if (whom === null || faults.length > 0)
    return severalPage({ ...(await load(ask, query)), ...nothing, ticked: allOf(ask.fields, 'duty'), chosen, faults })
  const form = asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()
  const taken = await takeSteps(ask.store, ask.asker, keys, { ...whom, form, kind, words })
  return severalPage({ ...(await load(ask, query)), ...nothing, outcome: sayTaken(taken) })
}

/** Several duties at once. */
export const severalScreen: Screen = { path: '/duties/several', get: show, post: submit }
