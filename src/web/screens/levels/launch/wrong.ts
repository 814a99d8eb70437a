// A launch that was wrong: it is marked as entered in error with a reason, raises nothing any more, and stays in history.
import { withdrawLaunch } from '../../../../actions/levels/prepare-meeting.ts'
import { type EarlyLaunch, earlyReasons } from '../../../../domain/levels/index.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../../frame/screen.ts'
import { changePage } from '../../children/change-page.ts'
import { sayWhen } from '../../say.ts'
import { type LevelsView, loadLevels, meetingsHref } from '../load.ts'

type Loaded = { readonly view: LevelsView; readonly launch: EarlyLaunch }

async function load(ask: Ask): Promise<Loaded | null> {
  const view = await loadLevels(ask)
  const launch = view?.launches.find(one => one.id === ask.params.launch && one.inError === null)
  return view === null || launch === undefined || !view.mayWrite ? null : { view, launch }
}

/** Draws the page. */
export function launchWrongPage(
  { view, launch }: Loaded,
  ask: Pick<Ask, 'fields' | 'tokens'>,
  faults: readonly Fault[],
): Page {
  const { bar, now } = view
  const says = `Level ${launch.level}, ${sayWhen(launch.launchedAt, now)}: ${earlyReasons[launch.reason]}. ${launch.says}`
  return changePage({
    ...{ title: 'This launch was wrong', bar, now, tokens: ask.tokens, fields: ask.fields, faults },
    action: meetingsHref(bar.id, `/launched/${launch.id}/wrong`),
    hidden: {},
    questions: insetText({ text: says }),
    button: 'It was entered in error',
    advice: ['It raises nothing any more. It stays here and under earlier versions with your reason.'],
    reason: 'required',
    back: { href: meetingsHref(bar.id), text: 'Back to the meetings' },
  })
}

async function show(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  return loaded === null ? { kind: 'not-found' } : launchWrongPage(loaded, ask, [])
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const reason = textOf(ask.fields, 'change-reason')
  if (reason === '' || reason.length > 2000) {
    const text = reason === '' ? 'Say why it was wrong' : 'The reason must be 2000 characters or fewer'
    return launchWrongPage(loaded, ask, [{ field: 'change-reason', text }])
  }
  const { view, launch } = loaded
  const done = await withdrawLaunch(ask.store, ask.asker, view.bar.id, { id: launch.id, reason })
  return done.kind === 'saved'
    ? { kind: 'redirect', to: meetingsHref(view.bar.id, '?done=launch-wrong') }
    : { kind: 'not-found' }
}

/** Marks a launch as entered in error. */
export const launchWrongScreen: Screen = {
  path: '/children/:child/meetings/launched/:launch/wrong',
  get: show,
  post: submit,
}
