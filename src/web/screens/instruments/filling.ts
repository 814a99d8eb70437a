// A form as the screens that fill it in hold it: with the child that it is about and what its reader may do.
import type { ReadTx } from '../../../actions/doors.ts'
import { type FormToFill, readFormToFill } from '../../../actions/instruments/form-to-fill.ts'
import { type Role, roleMay, roles } from '../../../domain/access/index.ts'
import type { FormPage, Instrument, Question } from '../../../domain/instruments/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readUnderstanding, type Understanding } from '../../../store/protection/reads.ts'
import type { Ask, ShownActor } from '../../frame/screen.ts'
import type { Html } from '../../html.ts'
import { readBarOfEpisode } from './bar-of-episode.ts'

/** The form, the child's bar, and who looks at it when. */
export type Filling = FormToFill & {
  readonly bar: ChildBar
  /** What the child may not understand and how to speak with them, where the form judges a risk (PRIN-4.1d). */
  readonly understanding?: Understanding | null
  readonly now: Instant
  readonly role: Role
  /** Who would sign. */
  readonly writer: string
  /** The name of whoever looks at it. */
  readonly name: string
  readonly tokens: Html
  /** The number of the review that is filled in; absent for the form itself. */
  readonly part?: number
}

/** Who signs a form: the account, with the role and the agency that it acts for. */
export const writerOf = ({ name, role, agencyName }: ShownActor): string => `${name}, ${roles[role]}, ${agencyName}`

// Whoever sees one episode may be the one who fills in its form.
async function barOf(tx: ReadTx, { form: { childId, episodeId } }: FormToFill): Promise<ChildBar | null> {
  const bar = await readBar(tx, childId)
  return bar === null && episodeId !== null ? readBarOfEpisode(tx, episodeId) : bar
}

/** The form that the path names; null where there is none to see. */
export async function loadFilling(ask: Ask): Promise<Filling | null> {
  const id = asId<'form'>(ask.params.form ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-form', async tx => {
    const form = await readFormToFill(tx, id)
    const bar = form && (await barOf(tx, form))
    if (form === null || bar === null) return null
    const { role, name } = ask.actor
    const judges = form.of.section === 'assessments' || form.of.section === 'return-interviews'
    const understanding = judges ? await readUnderstanding(tx, form.form.childId) : null
    return { ...form, bar, understanding, now: tx.now, role, writer: writerOf(ask.actor), name, tokens: ask.tokens }
  })
}

/** Whether a role may write an answer to a question of a form. */
export const mayAnswer = (role: Role, of: Instrument, question: Question): boolean =>
  roleMay(role, question.sensitive ?? of.section, 'write')

/** Whether a role may see an answer to a question of a form. */
export const maySee = (role: Role, of: Instrument, question: Question): boolean =>
  roleMay(role, question.sensitive ?? of.section, 'read')

/** Whether the form can be filled in by whoever looks at it: a draft that their role may write. */
export const isToFill = ({ form, of, role }: Pick<Filling, 'form' | 'of' | 'role'>): boolean =>
  form.submittedAt === null && form.enteredInErrorAt === null && roleMay(role, of.section, 'write')

/** Where a form stands. */
export const formHref = (form: Id<'form'>, rest = ''): string => `/forms/${form}${rest}`

/** Where one of its pages stands. */
export const pageHref = (form: Id<'form'>, page: FormPage): string => formHref(form, `/page/${page.key}`)

/** A heading as the browser's tab can show it: cut at a word where it is long. */
export function tabTitle(heading: string): string {
  if (heading.length <= 56) return heading
  return `${heading.slice(0, 55).replace(/\s+\S*$/, '')}…`
}
