// The profile of a child for the police; a post confirms it as it stands.
import { confirmProfile } from '../../../actions/levels/confirm-profile.ts'
import { asId, type Id } from '../../../domain/kernel/index.ts'
import { readForm } from '../../forms/read-form.ts'
import { textOf } from '../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../frame/screen.ts'
import { loadProfile, profileHref } from './load.ts'
import { confirmQuestions, profilePage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadProfile(ask)
  if (view === null) return { kind: 'not-found' }
  return profilePage(
    view,
    ask.tokens,
    { fields: {}, faults: [], now: ask.now },
    textOf(ask.query, 'done') === 'confirmed',
  )
}

async function confirm(ask: Ask): Promise<Answer> {
  const view = await loadProfile(ask)
  if (view === null || !view.mayWrite || view.standing.kind === 'none') return { kind: 'not-found' }
  const read = readForm(confirmQuestions, ask.fields, ask.now)
  if (read.kind === 'faults')
    return profilePage(view, ask.tokens, { fields: ask.fields, faults: read.faults, now: ask.now }, false)
  const id =
    asId<'profile-confirmation'>(textOf(ask.fields, '_id')) ?? (crypto.randomUUID() as Id<'profile-confirmation'>)
  const done = await confirmProfile(ask.store, ask.asker, view.bar.id, { id, withWhom: read.answers.withWhom })
  return done.kind === 'saved'
    ? { kind: 'redirect', to: `${profileHref(view.bar.id)}?done=confirmed` }
    : { kind: 'not-found' }
}

/** The profile of a child. */
export const profileScreen: Screen = { path: '/children/:child/profile', get: show, post: confirm }
