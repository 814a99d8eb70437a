// The scaled meetings of a child; a post begins the one that a level waits for.
import { beginMeeting } from '../../../../actions/levels/prepare-meeting.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { meetingLevels } from '../../../../domain/protocol/index.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { loadLevels, meetingsHref } from '../load.ts'
import { meetingsPage } from './page.ts'

async function show(ask: Ask): Promise<Answer> {
  const view = await loadLevels(ask)
  return view === null ? { kind: 'not-found' } : meetingsPage(view, ask.tokens, textOf(ask.query, 'done') || null)
}

async function begin(ask: Ask): Promise<Answer> {
  const view = await loadLevels(ask)
  const level = meetingLevels.find(one => String(one) === textOf(ask.fields, 'level'))
  if (view === null || !view.mayWrite || level === undefined) return { kind: 'not-found' }
  const id = asId<'meeting'>(textOf(ask.fields, '_id')) ?? (crypto.randomUUID() as Id<'meeting'>)
  const begun = await beginMeeting(ask.store, ask.asker, view.bar.id, { id, level })
  switch (begun.kind) {
    case 'begun':
      return { kind: 'redirect', to: meetingsHref(view.bar.id, `/${begun.id}`) }
    case 'nothing-asks':
      return { kind: 'redirect', to: meetingsHref(view.bar.id) }
    case 'not-found':
      return { kind: 'not-found' }
  }
}

/** The scaled meetings of a child. */
export const meetingsScreen: Screen = { path: '/children/:child/meetings', get: show, post: begin }
