// Launching a level early: its form, what is asked before it is kept, and the meeting that it begins.
import { launchEarly } from '../../../../actions/levels/prepare-meeting.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { standingOf } from '../../../../domain/levels/index.ts'
import { type MeetingLevel, meetingLevels } from '../../../../domain/protocol/index.ts'
import { isInsisted } from '../../../forms/insisted.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { type LevelsView, loadLevels, meetingsHref } from '../load.ts'
import { launchPage, launchQuestions } from './page.ts'

async function load(ask: Ask): Promise<LevelsView | null> {
  const view = await loadLevels(ask)
  return view?.mayWrite === true ? view : null
}

const idIn = <K extends string>(ask: Ask, field: string): Id<K> =>
  asId<K>(textOf(ask.fields, field)) ?? (crypto.randomUUID() as Id<K>)

const drawn = (ask: Ask, view: LevelsView, faults: readonly Fault[] = [], doubts: readonly string[] = []): Answer =>
  launchPage(view, {
    ids: [idIn(ask, '_id'), idIn(ask, '_meeting')],
    tokens: ask.tokens,
    shown: { fields: ask.fields, faults, now: ask.now },
    doubts,
  })

async function show(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  return view === null ? { kind: 'not-found' } : drawn(ask, view)
}

// A second meeting of a level, or a lower one than waits already, may be meant; mostly it is not.
function doubtsOf({ meetings }: LevelsView, level: MeetingLevel): readonly string[] {
  const open = meetings.filter(one => standingOf(one) === 'in-preparation').map(one => one.trigger.level)
  if (open.includes(level))
    return [`A level ${level} meeting is in preparation already. The launch is recorded, and that meeting serves both.`]
  const higher = meetingLevels.filter(one => one > level && open.includes(one)).at(-1)
  return higher === undefined ? [] : [`A level ${higher} meeting is in preparation. Is a lower one needed besides?`]
}

async function submit(ask: Ask): Promise<Answer> {
  const view = await load(ask)
  if (view === null) return { kind: 'not-found' }
  const read = readForm(launchQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return drawn(ask, view, read.faults)
  const { reason, says, decidedBy, launchedAt } = read.answers
  const level = meetingLevels.find(one => String(one) === read.answers.level)
  if (level === undefined || reason === null) return drawn(ask, view)
  const doubts = doubtsOf(view, level)
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return drawn(ask, view, [], doubts)
  const begun = await launchEarly(ask.store, ask.asker, view.bar.id, {
    ...{ id: idIn(ask, '_id'), meeting: idIn(ask, '_meeting'), level, reason, says, decidedBy },
    launchedAt: launchedAt?.at ?? ask.now,
  })
  return begun.kind === 'begun'
    ? { kind: 'redirect', to: meetingsHref(view.bar.id, `/${begun.id}`) }
    : { kind: 'not-found' }
}

/** Launching a level early. */
export const launchScreen: Screen = { path: '/children/:child/meetings/launch', get: show, post: submit }
