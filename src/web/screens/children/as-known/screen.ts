// The record as known at a moment that the reader chooses; now where they have not.
import { addDays, asId, dayOf, type Instant, instant, startOfDay } from '../../../../domain/kernel/index.ts'
import { readAsKnown, readChangesSince } from '../../../../store/as-known/reads.ts'
import { readBar, readGrants, readGroup } from '../../../../store/children/reads.ts'
import { momentFields, readMoment } from '../../../frame/moments.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { asKnownPage } from './page.ts'
import { viewThen } from './view.ts'

const most = 500

// A day without a time is taken to its end: what was known on that day.
function momentOf(ask: Ask): { moment: Instant; faults: readonly Fault[] } {
  const given = readMoment(ask.query, 'at', 'The moment', ask.now)
  if (given.kind !== 'given') return { moment: ask.now, faults: given.kind === 'faults' ? given.faults : [] }
  const { at, precision } = given.value
  if (precision !== 'day') return { moment: at, faults: [] }
  return { moment: instant(Math.min(startOfDay(addDays(dayOf(at), 1)) - 1, ask.now)), faults: [] }
}

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null) return { kind: 'not-found' }
  const { moment, faults } = momentOf(ask)
  const asked = ask.query['at-day'] !== undefined
  const fields = asked ? ask.query : momentFields('at', { at: moment, precision: 'exact' })
  return ask.store.read(ask.asker, 'see-as-known', async (tx): Promise<Answer> => {
    const bar = await readBar(tx, child)
    const known = bar && (await readAsKnown(tx, child, moment))
    if (bar === null || known === null) return { kind: 'not-found' }
    const today = { grants: await readGrants(tx, child), group: await readGroup(tx, child) }
    const { record } = known
    const changes = { since: await readChangesSince(tx, child, moment, most), most }
    const shown = record && { record, view: viewThen(record, moment, today) }
    return asKnownPage({ child: bar, role: ask.actor.role, now: tx.now, moment, fields, faults, known: shown, changes })
  })
}

/** The record as known at a moment. */
export const asKnownScreen: Screen = { path: '/children/:child/as-known', get: show }
