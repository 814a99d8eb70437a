// The scaled meetings that were held, and the letters that speak of nine episodes.
import { keeperOf, type Pen } from './child-pen.ts'
import { after, notAfter } from './moments.ts'
import { atText } from './rows.ts'
import { meetingPlans } from './sentences.ts'

const chairs = { 1: 'Social worker', 2: 'Team manager', 3: 'Social care lead' } as const
const attended = {
  1: 'Child, carer, social worker, police officer',
  2: 'Child and advocate, parent, home manager, social worker, police officer, school',
  3: 'Child and advocate, parent, home manager, social worker, police co-ordinator, reviewing officer, school, health',
} as const

/** Writes down what was held and sent up to now. */
export function writeMeetings(pen: Pen): void {
  const { wish, before, childId, circle } = pen
  for (const [i, { level, held }] of (wish.meetings ?? []).entries()) {
    if (held > before.now) continue
    const said = { chair: chairs[level], attended: attended[level], plan: meetingPlans[level] }
    const row = {
      id: pen.id('meeting', i),
      child_id: childId,
      level,
      held_at: atText(held),
      ...said,
      entered_in_error_at: null,
    }
    const by = level === 1 ? keeperOf(circle) : circle.manager
    pen.add('meeting', row, { at: notAfter(after(held, 3), before.now), by, act: 'record-meeting' })
  }
  for (const [i, sent] of (wish.nineLetters ?? []).entries()) {
    const to = { kind: 'nine-in-ninety-letter', given_at: atText(sent), given_to: 'Placing authority' }
    const row = { id: pen.id('nine-letter', i), child_id: childId, episode_id: null, ...to, entered_in_error_at: null }
    pen.add('notice', row, { at: sent, by: circle.coOrdinator, act: 'give-notice' })
  }
}
