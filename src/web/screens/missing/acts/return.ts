// The return interview: offers and attempts, and the interview itself.
import * as event from '../../../../actions/missing/record-event.ts'
import { choice, line, moment, text, timed } from '../../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, isFound, stands, write } from './act.ts'

/** Acts around the return interview. */
export const returnActs: readonly EpisodeAct[] = [
  act({
    path: 'offer',
    title: 'Offer of a return interview, or an attempt',
    button: 'Save',
    done: 'The offer or attempt is saved',
    needs: write('return-interview-offers'),
    offered: stands,
    advice: [
      'An offer or a refusal does not meet the 72 hours: only an interview that is held does. Record every one.',
    ],
    questions: {
      kind: choice('What was it?', choicesOf({ offer: 'An offer', attempt: 'An attempt to hold it' }), {
        required: 'Choose what it was',
      }),
      offeredAt: timed('When?', 'Enter when it was'),
      outcome: choice(
        'What came of it?',
        choicesOf({
          accepted: 'Accepted',
          declined: 'Declined',
          'no-answer': 'No answer',
          'not-possible': 'Not possible',
          waiting: 'Waiting for an answer',
        }),
        { required: 'Choose what came of it' },
      ),
      reason: text('Is there anything to add?', {
        hint: 'For example the child’s reason, or what would make it possible.',
        rows: 3,
      }),
    },
    save: (acting, { kind, offeredAt, outcome, reason }) =>
      event.recordOffer(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'return-interview-offer'>(acting),
        kind: kind ?? 'offer',
        outcome: outcome ?? 'waiting',
        reason,
        offeredAt: offeredAt?.at ?? acting.ask.now,
      }),
  }),
  act({
    path: 'return-interview',
    title: 'Return interview',
    button: 'Submit the interview',
    done: 'The return interview is submitted',
    needs: write('return-interviews'),
    offered: isFound,
    advice: [
      'Before you begin, tell the child who will see what they say, when and why.',
      'The 72 hours are met by when the interview ended, not by when it is written up.',
    ],
    questions: {
      endedAt: moment('When did the interview end?', { required: 'Enter when the interview ended', needsTime: true }),
      heldWhere: line('Where was it held?'),
      childsView: text('What did the child say?', { hint: 'In their own words where you can.' }),
      summary: text('What matters, and what happens next?', { required: 'Say what matters and what happens next' }),
      lateReason: text('If it was late, why?', { rows: 2 }),
    },
    save: (acting, { endedAt, ...said }) =>
      event.recordReturnInterview(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'return-interview'>(acting),
        endedAt: endedAt?.at ?? acting.ask.now,
        ...said,
      }),
  }),
]
