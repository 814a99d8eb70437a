// Answers as they are typed into a form that is not sent yet: kept for their writer, whatever happens to the page.
import { readDraft } from '../../../actions/sign-in/read-drafts.ts'
import { saveDraft } from '../../../actions/sign-in/save-draft.ts'
import { asId, sayTime } from '../../../domain/kernel/index.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'

/** The forms that keep drafts, as their addresses name them. */
const forms = ['report', 'log']

async function save(ask: Ask): Promise<Answer> {
  const { form = '', subject = '' } = ask.params
  if (!forms.includes(form) || asId(subject) === null) return { kind: 'not-found' }
  const draft = { form, subject }
  const standing = await readDraft(ask.store, ask.actor.personId, draft)
  const versions = new Map(standing.map(one => [one.question, one.version]))
  const names = Object.keys(ask.fields).filter(name => !name.startsWith('_'))
  const typed = names.map(question => ({
    question,
    value: textOf(ask.fields, question),
    version: versions.get(question) ?? 0,
  }))
  await saveDraft(ask.store, ask.actor.personId, draft, typed)
  return { kind: 'saved', json: { saved: sayTime(ask.now) } }
}

/** Saves what is typed; asked by script, and never needed. */
export const draftScreen: Screen = { path: '/drafts/:form/:subject', post: save }
