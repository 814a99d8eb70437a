// Direct work and group work of the demonstration; everything is invented.
import { addDays, type Day, dayText } from '../kernel/index.ts'
import type { Pen } from './child-pen.ts'
import { atText, type Row } from './rows.ts'

const right = { entered_in_error_at: null, entered_in_error_reason: null } as const
const practitioner = 'harriet'
const school = 'wendy'

/** The name under which the one group of the demonstration has its id. */
export const exampleGroupCode = 'sample-hill/group'

type Session = {
  readonly day: number
  readonly kind?: 'parents'
  readonly attendance?: 'not-ready' | 'not-reached'
} & {
  readonly topics?: readonly string[]
  readonly says: string
  readonly childSays?: string
}

// By the days since the programme began: the third week went by without a visit.
const sessions: readonly Session[] = [
  { day: 1, topics: ['health', 'keeping-safe'], says: 'Getting to know each other.', childSays: 'I like drawing.' },
  { day: 4, kind: 'parents', says: 'What the next weeks will be like.' },
  { day: 8, topics: ['social'], says: 'Who is a friend, and how one knows.', childSays: 'Some only want something.' },
  { day: 17, attendance: 'not-ready', says: 'Waved from the window; we come again.' },
  { day: 23, topics: ['grooming', 'consent'], says: 'A story about a lift home.', childSays: 'I would ring my aunt.' },
]

/** Writes down a programme that runs, or one that is closed. */
export function writeDirectWork(pen: Pen): void {
  const work = pen.wish.directWork
  if (work === undefined) return
  const began = work === 'running' ? 30 : 75
  const startsOn = addDays(pen.before.today, -began)
  const programme = pen.id('programme', work)
  const of = { child_id: pen.childId, programme_id: programme }
  const closedOn = work === 'closed' ? dayText(addDays(startsOn, 55)) : null
  const add = (table: Parameters<Pen['add']>[0], row: Row, ago: number, act: string) =>
    pen.add(table, { ...row, ...right }, { at: pen.before.days(ago, 15), by: practitioner, act })
  const row = {
    ...{ id: programme, child_id: pen.childId, referral_id: null, starts_on: dayText(startsOn), area: 'south' },
    ...{ lead_person_id: pen.person(practitioner), lead_name: '', visits_planned: 2, joint_plan: 'child-protection' },
    ...{ joint_plan_says: 'Held by the core group', transition_says: null, transition_at: null, closed_on: closedOn },
    ...{ closed_how: closedOn && 'completed', achieved: closedOn && 'Rings an adult when something is strange.' },
    next_steps: closedOn && 'The school’s mentor goes on once a week.',
  }
  add('programme', row, work === 'closed' ? 19 : began, 'begin-programme')
  const plan = { ...of, id: pen.id('programme-plan', work), made_on: dayText(addDays(startsOn, 2)), ...planSays }
  add('programme_plan', plan, work === 'closed' ? 19 : began - 2, 'save-programme-plan')
  const aim = { ...of, id: pen.id('programme-aim', work), aim: 'I go home without being afraid', ...aimSays(closedOn) }
  add('programme_aim', aim, work === 'closed' ? 19 : began - 2, 'add-programme-aim')
  for (const session of sessions)
    add(
      'programme_session',
      sessionRow(pen, of, session, startsOn),
      Math.min(began - session.day, work === 'closed' ? 19 : began),
      'record-programme-session',
    )
  if (work === 'running') askForMore(pen, of)
}

const planSays = {
  ...{ purpose: 'Find a way home that is safe, and make up with a friend.', child_says: 'I want to go out again.' },
  ...{ child_not_asked: '', parents_say: 'We want to know where she is.', parents_not_asked: '' },
}

const aimSays = (closed: string | null) => ({
  ...{ rated_start: 2, rated_middle: closed && 5, rated_end: closed && 8 },
  ...{ outcome: closed && 'reached', outcome_says: closed === null ? '' : 'With a friend, on the bus.' },
})

function sessionRow(pen: Pen, of: Row, session: Session, startsOn: Day): Row {
  return {
    ...{ ...of, id: pen.id('programme-session', session.day), held_on: dayText(addDays(startsOn, session.day)) },
    ...{ kind: session.kind ?? 'child', attendance: session.attendance ?? 'met', topics: [...(session.topics ?? [])] },
    ...{ place: 'At school', says: session.says, child_says: session.childSays ?? '' },
  }
}

function askForMore(pen: Pen, of: Row): void {
  const at = pen.before.days(2, 11)
  const row = {
    ...{ ...of, id: pen.id('programme-extension', 0), weeks: 2, reason: 'rapport', asked_at: atText(at) },
    says: 'She has begun to trust; two weeks more for planning safety together.',
  }
  pen.add('programme_extension', { ...row, ...right }, { at, by: practitioner, act: 'ask-for-extension' })
}

/** Writes down that a child is in the group of a school, and for one of them that the parents said no. */
export function writeGroupWork(pen: Pen): void {
  const work = pen.wish.groupWork
  if (work === undefined) return
  const day = (ago: number) => dayText(addDays(pen.before.today, -ago))
  const group = pen.team(exampleGroupCode)
  const add = (table: Parameters<Pen['add']>[0], row: Row, ago: number, act: string) =>
    pen.add(table, { child_id: pen.childId, ...row, ...right }, { at: pen.before.days(ago, 14), by: school, act })
  const joined = { id: pen.id('group-child', 0), group_id: group, referral_id: null, joined_on: day(6) }
  add('group_child', { ...joined, left_on: null, left_because: null }, 6, 'join-group')
  for (const who of ['child', 'parents'])
    add(
      'group_told',
      { id: pen.id('group-told', who), who, told_on: day(6), how: 'By letter, and in class' },
      6,
      'record-group-told',
    )
  const note = 'A film about a boy who carries parcels, and what one could say to him.'
  const session = { group_id: group, shared_id: pen.team(`${exampleGroupCode}/session`), held_on: day(4) }
  add(
    'group_session',
    { ...session, id: pen.id('group-session', 0), attendance: 'there', note, says: '' },
    4,
    'record-group-session',
  )
  if (work === 'in') return
  const out = {
    who: 'parents',
    since_on: day(2),
    says: 'We talk about it at home.',
    ended_on: null,
    ended_because: null,
  }
  add('group_opt_out', { ...out, id: pen.id('group-opt-out', 0) }, 2, 'opt-out-of-group-work')
}
