// Protection of a child, and a concern that belongs to no episode.
import { raiseProtectionConcern } from '../../../../actions/protection/raise-concern.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { concernDoubts } from '../../../../domain/protection/index.ts'
import { readBar } from '../../../../store/children/reads.ts'
import { readMessagesOfChild } from '../../../../store/messages/reads.ts'
import { readConcernsOfChild, readNotices, readUnderstanding } from '../../../../store/protection/reads.ts'
import { isInsisted } from '../../../forms/insisted.ts'
import { readForm } from '../../../forms/read-form.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { concernHref } from '../concern/page.ts'
import { readFrontDoors } from '../front-door.ts'
import { concernQuestions } from '../questions.ts'
import { type ChildProtection, childProtectionHref, childProtectionPage, newConcernPage } from './page.ts'

async function load(ask: Ask): Promise<ChildProtection | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  const [mayRead, mayWrite] = [roleMay(role, 'protection', 'read'), roleMay(role, 'protection', 'write')]
  if (child === null || !(mayRead || mayWrite)) return null
  return ask.store.read(ask.asker, 'see-protection', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const concerns = await readConcernsOfChild(tx, child)
    return {
      ...{ bar, mayRead, mayWrite, now: tx.now },
      concerns: await Promise.all(concerns.map(async one => ({ ...one, notices: await readNotices(tx, one.id) }))),
      messages: await readMessagesOfChild(tx, child),
      doors: await readFrontDoors(tx, bar.authority),
      understanding: await readUnderstanding(tx, child),
    }
  })
}

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  return childProtectionPage(view, ask.actor.role, textOf(ask.query, 'done') === 'raised')
}

/** Protection of a child. */
export const childProtectionScreen: Screen = { path: '/children/:child/protection', get: show }

type More = { readonly faults?: readonly Fault[]; readonly doubts?: readonly string[] }

const drawn = (ask: Ask, view: ChildProtection, fields: Fields, { faults = [], doubts = [] }: More = {}): Answer =>
  newConcernPage(view, {
    id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(),
    tokens: ask.tokens,
    shown: { fields, faults, now: ask.now },
    doubts,
  })

async function open(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null || !view.mayWrite ? { kind: 'not-found' } : drawn(ask, view, {})
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null || !view.mayWrite) return { kind: 'not-found' }
  const read = readForm(concernQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return drawn(ask, view, ask.fields, { faults: read.faults })
  const doubts = concernDoubts(read.answers)
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return drawn(ask, view, ask.fields, { doubts })
  const { kind, learned, ...said } = read.answers
  const id = (asId<'protection-concern'>(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'protection-concern'>
  const came = await raiseProtectionConcern(
    ask.store,
    ask.asker,
    { kind: 'child', id: view.bar.id },
    { ...said, id, kind: kind ?? 'significant-harm', learned: learned ?? { at: ask.now, precision: 'exact' } },
  )
  if (came.kind !== 'saved') return { kind: 'not-found' }
  return {
    kind: 'redirect',
    to: view.mayRead ? concernHref({ id }, '?done=raised') : childProtectionHref(view.bar.id, '?done=raised'),
  }
}

/** A concern that belongs to no episode. */
export const newConcernScreen: Screen = { path: '/children/:child/protection/new', get: open, post: submit }
