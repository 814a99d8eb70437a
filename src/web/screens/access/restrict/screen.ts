// Restricting a record, its keepers, and lifting the restriction.
import { addKeeper, liftRestriction, removeKeeper, restrictRecord } from '../../../../actions/access/access-acts.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readKeeperChoices, readSeals } from '../../../../store/access/reads.ts'
import { readBar } from '../../../../store/children/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { tooLongFaults } from '../limits.ts'
import { liftQuestions, type RestrictPage, restrictPage, sealQuestions } from './page.ts'

const said: Readonly<Record<string, string>> = {
  restricted: 'The record is restricted',
  named: 'The keeper is named',
  'let-go': 'The keeper is let go',
}

type Faults = { readonly form?: readonly Fault[]; readonly keeper?: readonly Fault[] }

// A keeper sees this page whatever their role; somebody who is none needs a role that restricts.
async function load(ask: Ask, faults: Faults): Promise<RestrictPage | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  if (child === null) return null
  const typed = textOf(ask.fields, 'keeper-name')
  const found = await ask.store.read(ask.asker, 'open-restriction', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    return { bar, seals: await readSeals(tx, child), choices: typed === '' ? [] : await readKeeperChoices(tx, typed) }
  })
  if (found === null || (found.seals.length === 0 && !roleMay(ask.actor.role, 'seals', 'write'))) return null
  return {
    bar: found.bar,
    seals: found.seals,
    choosing: { fields: ask.fields, found: found.choices, faults: faults.keeper ?? [] },
    id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(),
    done: said[textOf(ask.query, 'done')] ?? null,
    tokens: ask.tokens,
    shown: { fields: ask.fields, faults: faults.form ?? [], now: ask.now },
  }
}

async function show(ask: Ask, faults: Faults = {}): Promise<Answer> {
  const parts = await load(ask, faults)
  return parts === null ? { kind: 'not-found' } : restrictPage(parts)
}

const looksUp = (ask: Ask): boolean => textOf(ask.fields, 'look') === 'yes'
const unchosen = (ask: Ask): boolean =>
  textOf(ask.fields, 'keeper-name') !== '' && asId(textOf(ask.fields, 'keeper')) === null

async function restrict(ask: Ask): Promise<Answer> {
  const [child, id] = [asId<'child'>(ask.params.child ?? ''), asId<'seal'>(textOf(ask.fields, '_id'))]
  if (child === null || !roleMay(ask.actor.role, 'seals', 'write')) return { kind: 'not-found' }
  if (looksUp(ask) || id === null) return show(ask)
  const read = readForm(sealQuestions, ask.fields, ask.now)
  const form = [...(read.kind === 'faults' ? read.faults : []), ...tooLongFaults(ask.fields, 'reason')]
  const keeper = unchosen(ask) ? [{ field: 'keeper-name', text: 'Look the name up and choose, or leave it empty' }] : []
  if (read.kind === 'faults' || form.length + keeper.length > 0) return show(ask, { form, keeper })
  const chosen = asId(textOf(ask.fields, 'keeper'))
  const why = { reason: read.answers.reason, keepers: chosen === null ? [] : [chosen] }
  const restricted = await restrictRecord(ask.store, ask.asker, id, child, why)
  return restricted ? { kind: 'redirect', to: `/access/restrict/${child}?done=restricted` } : show(ask)
}

async function lift(ask: Ask): Promise<Answer> {
  const [child, seal] = [asId<'child'>(ask.params.child ?? ''), asId<'seal'>(textOf(ask.fields, 'seal'))]
  if (child === null || seal === null) return { kind: 'not-found' }
  const read = readForm(liftQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return show(ask, { form: read.faults })
  const lifted = await liftRestriction(ask.store, ask.asker, seal, read.answers.lifted)
  return lifted ? { kind: 'redirect', to: '/access?done=lifted' } : { kind: 'not-found' }
}

async function keepers(ask: Ask): Promise<Answer> {
  const [child, seal] = [asId<'child'>(ask.params.child ?? ''), asId<'seal'>(textOf(ask.fields, 'seal'))]
  if (child === null || seal === null) return { kind: 'not-found' }
  const drop = asId(textOf(ask.fields, 'drop'))
  if (drop !== null) {
    const gone = await removeKeeper(ask.store, ask.asker, seal, drop)
    return gone ? { kind: 'redirect', to: `/access/restrict/${child}?done=let-go` } : show(ask)
  }
  const keeper = asId(textOf(ask.fields, 'keeper'))
  if (looksUp(ask)) return show(ask)
  if (keeper === null)
    return show(ask, { keeper: [{ field: 'keeper-name', text: 'Look a name up and choose who keeps it' }] })
  const named = await addKeeper(ask.store, ask.asker, seal, keeper)
  const nobody = { field: 'keeper-name', text: 'Nobody can come in as this keeper today: choose another' }
  return named ? { kind: 'redirect', to: `/access/restrict/${child}?done=named` } : show(ask, { keeper: [nobody] })
}

/** Restricting a record. */
export const restrictScreen: Screen = { path: '/access/restrict/:child', get: ask => show(ask), post: restrict }
/** Lifting a restriction. */
export const liftScreen: Screen = { path: '/access/restrict/:child/lift', post: lift }
/** Its keepers. */
export const keepersScreen: Screen = { path: '/access/restrict/:child/keepers', post: keepers }
