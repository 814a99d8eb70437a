// Beginning a programme, changing what it is, what comes after 18, closing it, and marking it as entered in error.
import {
  beginProgramme,
  changeProgramme,
  closeProgramme,
  enterProgrammeInError,
  planTransition,
} from '../../../actions/programme/run-programme.ts'
import { displayName } from '../../../domain/children/index.ts'
import { asId, dayOf, type Id } from '../../../domain/kernel/index.ts'
import { areas, closings, eighteenDuring, jointPlans } from '../../../domain/programme/index.ts'
import { choice, day, line, pick, text } from '../../forms/questions.ts'
import { step } from '../../forms/step-screen.ts'
import type { Ask } from '../../frame/screen.ts'
import { choicesOf } from '../missing/acts/act.ts'
import { loadOne, loadToWrite, type ProgrammesView, type ProgrammeView } from './load.ts'
import { programmeHref, programmesHref } from './say.ts'

/** The head of every step about a programme. */
export const common = {
  part: 'children',
  caption: ({ bar }: ProgrammesView) => displayName(bar.identity),
  back: (view: ProgrammeView) => ({ href: programmeHref(view), text: 'Back to the programme' }),
} as const

/** The programme that a step is about. */
export const ofView = ({ bar, whole }: ProgrammeView) => ({ child: bar.id, programme: whole.programme.id })

const visits = [1, 2, 3, 4, 5].map(count => ({ value: String(count), text: String(count) }))

const workQuestions = ({ practitioners }: ProgrammesView) => ({
  lead: pick('Who does the work?', [
    ...practitioners.map(({ value, text: name }) => ({ value: value as string, text: name })),
    { value: 'other', text: 'Somebody who is not listed' },
  ]),
  leadName: line('Their name, where they are not listed'),
  area: choice('Which area of the family practitioners?', choicesOf(areas)),
  visits: pick('How many visits a week are planned?', visits, { hint: 'One is the least, two are usual.' }),
})

const leadOf = (lead: string | null, name: string) => ({
  lead: asId<'person'>(lead ?? ''),
  leadName: asId(lead ?? '') === null ? name : '',
})

/** Beginning a programme. */
export const newProgrammeStep = step({
  ...common,
  path: '/children/:child/programmes/new',
  title: () => 'Begin a programme of direct work',
  back: ({ bar }: ProgrammesView) => ({ href: programmesHref(bar.id), text: 'Back to direct work' }),
  button: 'Begin the programme',
  advice: ['Eight weeks are counted from the first day, and every week from the same day of the week.'],
  load: loadToWrite,
  action: ({ bar, referral }: ProgrammesView) =>
    programmesHref(bar.id, referral === null ? '/new' : `/new?referral=${referral}`),
  questions: (view: ProgrammesView) => ({
    startsOn: day('When does it begin?', { hint: 'You can leave it empty: then it is today.' }),
    ...workQuestions(view),
  }),
  prefill: ({ me, practitioners }) => ({
    lead: practitioners.some(({ value }) => value === me) ? me : '',
    visits: '2',
  }),
  doubts: (_answers, { view }) =>
    view.programmes.some(({ programme }) => programme.closed === null && programme.inError === null)
      ? ['A programme of this child is open already.']
      : [],
  save: async ({ ask, view, id }, { startsOn, lead, leadName, area, visits: planned }) =>
    beginProgramme(ask.store, ask.asker, {
      ...{
        id: id as Id<'programme'>,
        child: view.bar.id,
        referral: view.referral,
      },
      ...{ startsOn: startsOn ?? dayOf(ask.now), area, ...leadOf(lead, leadName) },
      visitsPlanned: Number(planned ?? '2'),
    }),
  done: ({ bar }) => programmesHref(bar.id, '?done=begun'),
})

/** Changing who does it, where, how often, and into which plan it goes. */
export const changeProgrammeStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/change',
  title: () => 'Change the programme',
  button: 'Save the programme',
  load: (ask: Ask) => loadOne(ask),
  action: (view: ProgrammeView) => programmeHref(view, '/change'),
  questions: (view: ProgrammeView) => ({
    ...workQuestions(view),
    jointPlan: choice('Which plan of several agencies is this part of?', choicesOf(jointPlans)),
    jointPlanSays: line('Where that plan stands, or who holds it'),
  }),
  prefill: ({ whole: { programme }, practitioners }) => ({
    lead: practitioners.some(({ value }) => value === programme.lead.person)
      ? (programme.lead.person ?? '')
      : programme.lead.name === ''
        ? ''
        : 'other',
    ...{ leadName: programme.lead.name, area: programme.area ?? '', visits: String(programme.visitsPlanned) },
    ...{ jointPlan: programme.jointPlan.kind ?? '', jointPlanSays: programme.jointPlan.says },
  }),
  version: ({ whole }) => whole.programme.version,
  save: ({ ask, view }, { lead, leadName, area, visits: planned, jointPlan, jointPlanSays }) =>
    changeProgramme(ask.store, ask.asker, ofView(view), {
      ...{ version: view.whole.programme.version, area, ...leadOf(lead, leadName), jointPlan, jointPlanSays },
      visitsPlanned: Number(planned ?? '2'),
    }),
  done: view => programmeHref(view, '?done=changed'),
})

async function loadTurning(ask: Ask): Promise<ProgrammeView | null> {
  const view = await loadOne(ask)
  return view !== null && eighteenDuring(view.whole, view.bar.identity.born) !== null ? view : null
}

/** What comes after the eighteenth birthday. */
export const transitionStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/transition',
  title: () => 'After the eighteenth birthday',
  button: 'Save what comes after',
  advice: ['The programme is not closed by the birthday. Agree with the young person who works with them afterwards.'],
  load: loadTurning,
  action: (view: ProgrammeView) => programmeHref(view, '/transition'),
  questions: () => ({
    says: text('Who works with them afterwards, and how does it pass over?', { required: 'Say what comes after' }),
  }),
  prefill: ({ whole }) => ({ says: whole.programme.transition?.says ?? '' }),
  version: ({ whole }) => whole.programme.version,
  save: ({ ask, view }, { says }) =>
    planTransition(ask.store, ask.asker, ofView(view), { version: view.whole.programme.version, says }),
  done: view => programmeHref(view, '?done=transition'),
})

/** Closing a programme. */
export const closeStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/close',
  title: () => 'Close the programme',
  button: 'Close the programme',
  advice: ['What was achieved belongs to the child: write it so that they can read it.'],
  load: (ask: Ask) => loadOne(ask),
  action: (view: ProgrammeView) => programmeHref(view, '/close'),
  questions: () => ({
    on: day('When did it end?', { hint: 'You can leave it empty: then it is today.', past: true }),
    how: choice('How did it end?', choicesOf(closings), { required: 'Choose how it ended' }),
    achieved: text('What was achieved?', { required: 'Say what was achieved' }),
    next: text('What comes next, and who does it?', { required: 'Say what comes next' }),
  }),
  doubts: (_answers, { view }) =>
    view.whole.aims.some(({ outcome }) => outcome === null) ? ['Not every aim says what came of it.'] : [],
  version: ({ whole }) => whole.programme.version,
  save: async ({ ask, view }, { on, how, achieved, next }) =>
    how === null
      ? { kind: 'not-found' }
      : closeProgramme(ask.store, ask.asker, ofView(view), {
          ...{ version: view.whole.programme.version, on: on ?? dayOf(ask.now), how, achieved, next },
        }),
  done: view => programmeHref(view, '?done=closed'),
})

/** It was never. */
export const wrongProgrammeStep = step({
  ...common,
  path: '/children/:child/programmes/:programme/wrong',
  title: () => 'This programme is wrong',
  button: 'Mark as entered in error',
  advice: ['It is not deleted: it stays in the history with your reason, and nothing follows from it any more.'],
  load: (ask: Ask) => loadOne(ask, true),
  action: (view: ProgrammeView) => programmeHref(view, '/wrong'),
  questions: () => ({ reason: text('What is wrong?', { required: 'Say what is wrong', rows: 2 }) }),
  version: ({ whole }) => whole.programme.version,
  save: ({ ask, view }, { reason }) =>
    enterProgrammeInError(ask.store, ask.asker, ofView(view), { version: view.whole.programme.version, reason }),
  done: ({ bar }) => programmesHref(bar.id, '?done=wrong'),
})
