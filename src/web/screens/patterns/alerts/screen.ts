// The log of patterns that were raised, owned by the missing children co-ordinators, and adding a note to it.
import { raisePattern } from '../../../../actions/patterns/raise-pattern.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { displayName } from '../../../../domain/children/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { threadsOf } from '../../../../domain/patterns/index.ts'
import { readBar } from '../../../../store/children/reads.ts'
import { readPatternAlerts } from '../../../../store/patterns/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { type AlertForm, alertFormPage, alertQuestions, alertsPage, laterQuestions } from './page.ts'

const most = 200

async function list(ask: Ask): Promise<Answer> {
  const { role } = ask.actor
  if (!roleMay(role, 'patterns', 'read')) return { kind: 'not-found' }
  const alerts = await ask.store.read(ask.asker, 'see-pattern-alerts', tx => readPatternAlerts(tx, most))
  return alertsPage({
    ...{ threads: threadsOf(alerts), cut: alerts.length >= most, now: ask.now },
    mayRaise: roleMay(role, 'patterns', 'write'),
    done: textOf(ask.query, 'done') === 'raised',
  })
}

type About = Pick<AlertForm, 'follows' | 'child'>

// A note or a child that cannot be seen is as one that there is not.
async function about(ask: Ask, from: Fields): Promise<About | null> {
  if (!roleMay(ask.actor.role, 'patterns', 'write')) return null
  const [follows, child] = [textOf(from, 'follows'), textOf(from, 'child')]
  return ask.store.read(ask.asker, 'open-pattern-alert', async tx => {
    const before = follows === '' ? null : (await readPatternAlerts(tx, most)).find(one => one.id === follows)
    const id = asId<'child'>(child)
    const bar = id === null ? null : await readBar(tx, id)
    if (before === undefined || (child !== '' && bar === null)) return null
    return { follows: before, child: bar === null ? null : { id: bar.id, name: displayName(bar.identity) } }
  })
}

const drawn = (ask: Ask, { follows, child }: About, fields: Fields, faults: readonly Fault[]): Answer =>
  alertFormPage({
    ...{ follows, child, tokens: ask.tokens, shown: { fields, faults, now: ask.now } },
    id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(),
  })

async function open(ask: Ask): Promise<Answer> {
  const asked = await about(ask, ask.query)
  return asked === null ? { kind: 'not-found' } : drawn(ask, asked, { kind: textOf(ask.query, 'kind') }, [])
}

async function save(ask: Ask): Promise<Answer> {
  const asked = await about(ask, ask.fields)
  if (asked === null) return { kind: 'not-found' }
  const { follows, child } = asked
  const first = readForm(alertQuestions, ask.fields, ask.now)
  const read = follows === null ? first : readForm(laterQuestions, ask.fields, ask.now)
  const kind = follows?.kind ?? (first.kind === 'answers' ? first.answers.kind : null)
  if (read.kind === 'faults' || kind === null)
    return drawn(ask, asked, ask.fields, read.kind === 'faults' ? read.faults : [])
  const { says, raisedTo, raisedAt } = read.answers
  const saved = await raisePattern(ask.store, ask.asker, {
    id: (asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'pattern-alert'>,
    ...{ kind, says, raisedTo, raisedAt: raisedAt?.at ?? ask.now },
    child: ((follows?.child ?? child)?.id ?? null) as Id<'child'> | null,
    follows: follows?.id ?? null,
  })
  return saved ? { kind: 'redirect', to: '/patterns/alerts?done=raised' } : { kind: 'not-found' }
}

/** What was raised. */
export const alertsScreen: Screen = { path: '/patterns/alerts', get: list }
/** Another note. */
export const alertFormScreen: Screen = { path: '/patterns/alerts/new', get: open, post: save }
