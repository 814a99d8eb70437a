// The forms of a child, for roles that read any of them.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import type { FormLine } from '../../../../domain/instruments/index.ts'
import { asId, type Day, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { readBar } from '../../../../store/children/reads.ts'
import { readForm, readFormsOf } from '../../../../store/instruments/reads.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { formsPage } from './page.ts'
import { type DraftLine, mayBegin, progressOf, readsForms } from './view.ts'

type Tx = Parameters<typeof readForm>[0]

async function draftLine(tx: Tx, form: FormLine, today: Day): Promise<DraftLine> {
  const whole = await readForm(tx, form.id)
  return { form, progress: whole === null ? { answered: 0, asked: 0 } : progressOf(whole, today) }
}

/** The drafts among some forms, each with how far it is. */
export async function readDraftLines(tx: Tx, forms: readonly FormLine[]): Promise<DraftLine[]> {
  const drafts: DraftLine[] = []
  for (const form of forms.filter(one => one.submittedAt === null && one.enteredInErrorAt === null))
    drafts.push(await draftLine(tx, form, dayOf(tx.now)))
  return drafts
}

async function load(ask: Ask, child: Id<'child'>, role: Role) {
  return ask.store.read(ask.asker, 'see-forms', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const forms = await readFormsOf(tx, child)
    const stands = forms.filter(one => one.enteredInErrorAt === null)
    return {
      bar,
      now: tx.now,
      role,
      drafts: await readDraftLines(tx, stands),
      submitted: stands.filter(one => one.submittedAt !== null),
      inError: forms.filter(one => one.enteredInErrorAt !== null),
      mayBegin: mayBegin(role, dayOf(tx.now)).filter(of => of.about !== 'episode' || roleMay(role, 'episodes', 'read')),
    }
  })
}

async function show(ask: Ask): Promise<Answer> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !readsForms(role)) return { kind: 'not-found' }
  const page = await load(ask, child, role)
  return page === null ? { kind: 'not-found' } : formsPage(page)
}

/** The forms of a child. */
export const formsScreen: Screen = { path: '/children/:child/forms', get: show }
