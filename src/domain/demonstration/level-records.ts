// A scaled meeting in preparation, a level that was launched early, and a profile that was confirmed: of the children who show them.
import { addDays, dayOf } from '../kernel/index.ts'
import { keeperOf, type Pen } from './child-pen.ts'
import { after } from './moments.ts'
import { atText, onText } from './rows.ts'

const right = { entered_in_error_at: null, entered_in_error_reason: null }
const said = (name: string, expected: 'yes' | 'no' | null, whyNot = '') => ({
  name,
  expected,
  whyNot,
  came: null,
  absence: '',
})

const nothingYet = {
  ...{
    previous_level: null,
    episodes: null,
    triggered_by: null,
    launch_id: null,
    window_from_on: null,
    window_to_on: null,
  },
  ...{ due_on: null, meets_on: null, meets_at_time: '', meets_where: '', planned_at: null, chair_role: null },
  ...{ chair_name: '', chair_why: '', people: {}, push: '', pull: '', tools: {}, police_invited_at: null },
  ...{ police_invited_how: '', matrix_form_id: null, record_form_id: null, held_at: null, plan: '' },
  ...{ called_off_at: null, called_off_because: null, ...right },
}

// The third report was not followed by a meeting in time; somebody has begun to prepare it since.
function beingPrepared(pen: Pen): void {
  const { before, wish, childId, circle } = pen
  const third = wish.episodes[2]
  if (third === undefined) return
  const reportDay = dayOf(after(third.seen, 1.5))
  const row = {
    ...{ ...nothingYet, id: pen.id('scaled-meeting', 1), child_id: childId, level: 1, episodes: 3 },
    ...{ triggered_by: pen.id('episode', 2), window_from_on: onText(addDays(reportDay, -90)) },
    ...{ window_to_on: onText(reportDay), due_on: onText(addDays(reportDay, 7)) },
    people: { child: said('', 'yes'), 'social-worker': said('Morgan Testwell', 'yes'), parents: said('', 'yes') },
    push: 'Nobody there in the evening since the last move.',
    tools: { cawn: { used: 'no', why: 'Nobody is named who harbours the child.' } },
  }
  pen.add('scaled_meeting', row, { at: before.days(1, 15), by: keeperOf(circle), act: 'prepare-meeting' })
}

function launchedEarly(pen: Pen): void {
  const { before, childId, circle } = pen
  const at = before.hours(5)
  const launch = { id: pen.id('early-launch', 1), child_id: childId, level: 1, reason: 'immediate-action' }
  const by = circle.manager
  pen.add(
    'early_launch',
    {
      ...{ ...launch, ...right, triggered_by: pen.id('episode', 1), launched_at: atText(at) },
      ...{ says: 'Two episodes, and after each a bruise that nobody explains.', decided_by: 'Team manager' },
    },
    { at, by, act: 'launch-level-early' },
  )
  const row = {
    ...{ ...nothingYet, id: pen.id('scaled-meeting', 1), child_id: childId, level: 1, launch_id: launch.id },
    ...{ triggered_by: pen.id('episode', 1), due_on: onText(addDays(before.today, 7)) },
  }
  pen.add('scaled_meeting', row, { at, by, act: 'launch-level-early' })
}

function profileConfirmed(pen: Pen): void {
  const at = pen.before.days(12, 16)
  const row = {
    id: pen.id('profile-confirmation', 1),
    child_id: pen.childId,
    confirmed_at: atText(at),
    with_whom: 'Robin and a key worker',
  }
  pen.add('profile_confirmation', { ...row, ...right }, { at, by: keeperOf(pen.circle), act: 'confirm-profile' })
}

const shownBy: Readonly<Record<string, (pen: Pen) => void>> = {
  'three-meeting-overdue': beingPrepared,
  'two-in-ninety': launchedEarly,
  'missing-overnight': profileConfirmed,
}

/** Writes down what this child shows of it, if anything. */
export function writeLevels(pen: Pen): void {
  shownBy[pen.wish.code]?.(pen)
}
