// A child, whoever fills in matrices, and the screens about what happens after one.
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import type { Role } from '../../src/domain/access/index.ts'
import { addYears, dayOf, type Id } from '../../src/domain/kernel/index.ts'
import type { stepScreen } from '../../src/web/forms/step-screen.ts'
import { momentFields } from '../../src/web/frame/moments.ts'
import { nextScreen } from '../../src/web/screens/pathways/index.ts'
import { type Asking, documentFaults, opens, pageOf, posts } from '../screens/ask-screen.ts'
import { withDatabase } from '../with-database.ts'
import { addFormOf, type FormSaid } from './forms.ts'
import { partnership } from './partnership.ts'
import type { Worker } from './people.ts'

/** Every hidden field of a form. */
export const hidden = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)].map(([, name, value]) => [name, value]),
  )

type ChildMore = { readonly authority?: 'staffordshire' | 'stoke-on-trent' | 'other'; readonly age?: number }

/** A child of 14 with somebody who works with them, of an authority. */
export async function atWork(t: TestContext, more: ChildMore = {}) {
  const db = await withDatabase(t)
  const town = await partnership(db)
  const authority = more.authority ?? 'staffordshire'
  const livesIn = authority === 'other' ? 'elsewhere' : authority
  const bornOn = addYears(dayOf(town.now), -(more.age ?? 14))
  const child = await town.child({
    ...{ given: 'Robin', family: 'Example', bornOn, authority, livesIn },
    ...(authority === 'staffordshire' ? { district: 'stafford' } : {}),
  })
  const writer = await town.worker('practitioner')
  await town.involves(child, writer, 'other')
  const as = (worker: Worker): Asking => ({ db, worker, now: town.now })
  const seer = async (role: Role) => {
    const worker = await town.worker(role)
    await town.involves(child, worker, 'other')
    return worker
  }
  const lay = (said: FormSaid = {}) =>
    town.byHand(hand =>
      addFormOf(hand, child, {
        ...{ section: 'assessments', instrument: 'rfm-2024', instrumentVersion: '2024-04', submittedBy: writer },
        ...{ level: 'evidenced', riskType: 'cse', ...said },
      }),
    )
  const page = async (form: Id<'form'>, worker = writer) =>
    pageOf(await opens(as(worker), nextScreen, { params: { child, form } }))
  const when = (name: string) => momentFields(name, { at: town.now, precision: 'exact' })
  return { db, town, child, writer, as, seer, lay, page, when }
}

type Ground = Awaited<ReturnType<typeof atWork>>

/** Opens a form as a browser does and sends it with these fields. */
export async function saves(
  ground: Ground,
  form: Id<'form'>,
  screen: ReturnType<typeof stepScreen>,
  fields: Record<string, string>,
  more: { readonly worker?: Worker; readonly params?: Record<string, string> } = {},
) {
  const params = { child: ground.child, form, ...more.params }
  const asking = ground.as(more.worker ?? ground.writer)
  const { text, page } = pageOf(await opens(asking, screen, { params }))
  assert.deepEqual(await documentFaults(page), [])
  return posts(asking, screen, { params, fields: { ...hidden(text), ...fields } })
}
