// The hand-over of a shift: the page, handing over everything that one carries, and accepting everything handed over.
import { type StepsTaken, takeSteps } from '../../../../actions/duties/take-step.ts'
import { asId, hoursAfter } from '../../../../domain/kernel/index.ts'
import { readCarried, readColleagues, readDueUntil, readHandedToMe } from '../../../../store/duties/reads.ts'
import { readSince } from '../../../../store/hand-over/reads.ts'
import { readBoard } from '../../../../store/missing/reads.ts'
import { type Fields, numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { sayTaken } from '../several/screen.ts'
import { readTaker } from '../who.ts'
import { type HandOverView, handOverPage } from './page.ts'

/** The most lines of each list. */
const most = { children: 60, duties: 100, events: 80, colleagues: 150 } as const
/** How long a shift is where nobody says, and how far ahead its duties are looked at, in hours. */
const shiftHours = 12

async function load(ask: Ask, fields: Fields): Promise<Omit<HandOverView, 'chosen' | 'faults' | 'outcome'>> {
  const hours = Math.min(numberOf(fields, 'hours') ?? shiftHours, 168)
  return ask.store.read(ask.asker, 'see-hand-over', async tx => {
    const since = hoursAfter(tx.now, -hours)
    return {
      ...{ now: tx.now, role: ask.actor.role, hours, since, tokens: ask.tokens, form: crypto.randomUUID() },
      missing: await readBoard(tx, 'missing', most.children),
      unconfirmed: await readBoard(tx, 'unconfirmed', most.children),
      events: await readSince(tx, since, most.events),
      due: await readDueUntil(tx, hoursAfter(tx.now, shiftHours), most.duties, ask.actor.role),
      handed: await readHandedToMe(tx, most.duties),
      carried: await readCarried(tx, most.duties),
      colleagues: await readColleagues(tx, most.colleagues),
    }
  })
}

const nothing = { chosen: { to: '', words: '' }, faults: [], outcome: [] } as const

async function show(ask: Ask): Promise<Answer> {
  return handOverPage({ ...(await load(ask, ask.query)), ...nothing })
}

async function accept(ask: Ask, form: string): Promise<StepsTaken> {
  const handed = await ask.store.read(ask.asker, 'see-hand-over', tx => readHandedToMe(tx, most.duties))
  return takeSteps(ask.store, ask.asker, handed, { form, kind: 'accepted', person: null, team: null, words: '' })
}

async function submit(ask: Ask): Promise<Answer> {
  const form = asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()
  if (textOf(ask.fields, 'act') === 'accept') {
    const outcome = sayTaken(await accept(ask, form))
    return handOverPage({ ...(await load(ask, ask.fields)), ...nothing, outcome })
  }
  const whom = readTaker(ask.fields, 'to')
  const chosen = { to: textOf(ask.fields, 'to'), words: textOf(ask.fields, 'words') }
  if (whom === null) {
    const faults = [{ field: 'to', text: 'Choose to whom you hand over' }]
    return handOverPage({ ...(await load(ask, ask.fields)), ...nothing, chosen, faults })
  }
  const carried = await ask.store.read(ask.asker, 'see-hand-over', tx => readCarried(tx, most.duties))
  // What is handed on already waits for its own answer.
  const free = carried.filter(duty => duty.carried.handed === null)
  const taken = await takeSteps(ask.store, ask.asker, free, { ...whom, form, kind: 'handed-on', words: chosen.words })
  return handOverPage({ ...(await load(ask, ask.fields)), ...nothing, outcome: sayTaken(taken) })
}

/** `/hand-over`. */
export const handOverScreen: Screen = { path: '/hand-over', get: show, post: submit }
