// A broken glass: looking at it, reviewing it, closing it early.
import { closeGlassEarly, reviewBrokenGlass } from '../../../../actions/access/access-acts.ts'
import { governs, roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { type Glass, readGlasses, readLooks } from '../../../../store/access/reads.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { tooLongFaults } from '../limits.ts'
import { type GlassPage, glassPage, reviewQuestions } from './page.ts'

async function load(ask: Ask, faults: readonly Fault[], stale = false): Promise<GlassPage | null> {
  const { role, personId } = ask.actor
  const found = await ask.store.read(ask.asker, 'see-glass', async tx => {
    const whose = governs(role) ? 'governance' : 'others'
    const all = [...(await readGlasses(tx, whose, { open: false })), ...(await readGlasses(tx, 'own', { open: false }))]
    const glass: Glass | undefined = all.find(one => one.id === ask.params.glass)
    return glass && { glass, looks: await readLooks(tx, glass.id) }
  })
  if (found === undefined) return null
  const own = found.glass.personId === personId
  return {
    ...found,
    id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(),
    mayReview: !own && roleMay(role, 'break-glass-reviews', 'write'),
    mayClose: !governs(role),
    tokens: ask.tokens,
    shown: { fields: ask.fields, faults, now: ask.now },
    stale,
  }
}

async function show(ask: Ask, faults: readonly Fault[] = [], stale = false): Promise<Answer> {
  const parts = await load(ask, faults, stale)
  return parts === null ? { kind: 'not-found' } : glassPage(parts)
}

async function submit(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'break-glass-reviews', 'write')) return { kind: 'not-found' }
  const read = readForm(reviewQuestions, ask.fields, ask.now)
  const faults = [...(read.kind === 'faults' ? read.faults : []), ...tooLongFaults(ask.fields, 'words')]
  const [glass, id] = [asId<'glass'>(ask.params.glass ?? ''), asId<'glass-review'>(textOf(ask.fields, '_id'))]
  if (glass === null) return { kind: 'not-found' }
  if (read.kind === 'faults' || faults.length > 0 || id === null) return show(ask, faults)
  const seen = Number(/^n(\d{1,6})$/.exec(textOf(ask.fields, '_seen'))?.[1] ?? 0)
  const { finding, words } = read.answers
  const review = { id, glass, seen, finding: finding ?? 'look-into', words }
  const said = await reviewBrokenGlass(ask.store, ask.asker, review)
  if (said === null) return { kind: 'not-found' }
  return said === 'stale' ? show(ask, [], true) : { kind: 'redirect', to: '/access?done=reviewed' }
}

/** A broken glass and its review. */
export const glassScreen: Screen = { path: '/access/glasses/:glass', get: ask => show(ask), post: submit }

/** Closing a glass early. */
export const closeGlassScreen: Screen = {
  path: '/access/glasses/:glass/close',
  post: async ask => {
    const id = asId<'glass'>(ask.params.glass ?? '')
    if (id === null) return { kind: 'not-found' }
    const closed = await closeGlassEarly(ask.store, ask.asker, id)
    return { kind: 'redirect', to: `/access?done=${closed ? 'glass-closed' : 'closed'}` }
  },
}
