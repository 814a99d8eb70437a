// The log, reviews, meetings and notices of an episode.
import * as event from '../../../../actions/missing/record-event.ts'
import { logKinds } from '../../../../domain/missing/index.ts'
import { choice, day, line, moment, text, timed } from '../../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, stands, write } from './act.ts'

const yesNo = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No' },
  { value: 'not-known', text: 'Not known' },
] as const

/** Acts that record what was said, decided and told. */
export const meetingActs: readonly EpisodeAct[] = [
  act({
    path: 'log',
    title: 'Add to the log',
    button: 'Add to the log',
    done: 'Added to the log',
    needs: write('episodes'),
    offered: stands,
    questions: {
      kind: choice('What is it?', choicesOf(logKinds), { required: 'Choose what it is' }),
      when: moment('When did it happen?', { required: 'Enter when it happened', presetNow: true }),
      entry: text('What happened?', { required: 'Say what happened' }),
    },
    shared: true,
    save: (acting, { kind, when, entry }) =>
      event.addToLog(
        acting.ask.store,
        acting.ask.asker,
        acting.episode.id,
        {
          id: idOf<'log-entry'>(acting),
          kind: kind ?? 'information',
          when: when?.at ?? acting.ask.now,
          precision: when?.precision ?? 'exact',
          entry,
        },
        acting.also,
      ),
  }),
  act({
    path: 'case-review',
    title: 'Urgent case review',
    button: 'Save the review',
    done: 'The review is saved',
    needs: write('case-reviews'),
    offered: stands,
    questions: {
      heldAt: timed('When was it held?', 'Enter when it was held'),
      actionTaken: text('What has been done?'),
      actionNeeded: text('What needs to be done?'),
      returnToPlacement: text('Should the child go back to where they were living?'),
      nextMeetingOn: day('When is the next meeting, if they are still missing?'),
      section47: choice('Does section 47 apply?', yesNo),
    },
    save: (acting, { heldAt, section47, ...said }) =>
      event.recordCaseReview(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'case-review'>(acting),
        heldAt: heldAt?.at ?? acting.ask.now,
        section47: section47 ?? '',
        ...said,
      }),
  }),
  act({
    path: 'meeting',
    title: 'Intervention meeting',
    button: 'Save the meeting',
    done: 'The meeting is saved',
    needs: write('meetings'),
    offered: stands,
    advice: ['A meeting of a higher level meets the lower ones that wait.'],
    questions: {
      level: choice('Which level?', choicesOf({ '1': 'Level 1', '2': 'Level 2', '3': 'Level 3' }), {
        required: 'Choose a level',
      }),
      heldAt: timed('When was it held?', 'Enter when it was held'),
      chair: line('Who chaired it?', {
        hint: 'Their role: a social worker at level 1, a manager at level 2, the children’s social care lead at level 3.',
      }),
      attended: text('Who came?', { hint: 'The child, parents, police, carer, the return interviewer, an advocate.' }),
      plan: text('What is the plan?', { required: 'Say what the plan is' }),
    },
    save: (acting, { level, heldAt, ...said }) =>
      event.recordMeeting(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'meeting'>(acting),
        level: level === '3' ? 3 : level === '2' ? 2 : 1,
        heldAt: heldAt?.at ?? acting.ask.now,
        ...said,
      }),
  }),
  act({
    path: 'notice',
    title: 'Someone was told, or a letter went',
    button: 'Save',
    done: 'It is recorded who was told',
    needs: write('notices'),
    offered: stands,
    advice: ['Check the do-not-notify list on the child’s page first.'],
    questions: {
      kind: choice(
        'What was it?',
        choicesOf({
          'line-manager-told': 'The line manager was told (48 hours)',
          'placing-authority-letter': 'Letter to the placing authority',
          'nine-in-ninety-letter': 'Letter about nine episodes in ninety days',
          'minutes-to-lead': 'Minutes of the urgent case review to the children’s social care lead',
          'minutes-to-reviewing-officer': 'Minutes of the urgent case review to the reviewing officer',
        }),
        { required: 'Choose what it was' },
      ),
      givenAt: timed('When?', 'Enter when it was'),
      givenTo: line('To whom?', { hint: 'Their role and agency.' }),
    },
    save: (acting, { kind, givenAt, givenTo }) =>
      event.recordNotice(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'notice'>(acting),
        kind: kind ?? 'line-manager-told',
        givenAt: givenAt?.at ?? acting.ask.now,
        givenTo,
      }),
  }),
]
