// Who was told and asked, the reviews of an episode, and concerns that go to a senior manager.
import { recordNotice } from '../../../../actions/missing/record-event.ts'
import * as followed from '../../../../actions/missing/record-followed.ts'
import { authorities } from '../../../../domain/children/index.ts'
import { choice, line, text, timed } from '../../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, isFound, isOpen, stands, write } from './act.ts'

const checkBlocks = 'Check the do-not-notify list on the child’s page first.'

/** Acts that record who was told, asked and concerned. */
export const followedActs: readonly EpisodeAct[] = [
  act({
    path: 'concern',
    title: 'Raise a significant concern',
    button: 'Raise the concern',
    done: 'The concern is raised. Now tell a senior manager, and record here that they were told',
    needs: write('episodes'),
    offered: isOpen,
    advice: [
      'Homeward does not ring anybody. Ring 999 if there is danger now, and tell a senior manager at once.',
      'You can do this at any time, for any reason that worries you.',
    ],
    questions: {
      concern: text('What worries you?', { required: 'Say what worries you' }),
      raisedAt: timed('Since when?', 'Enter since when'),
    },
    save: (acting, { concern, raisedAt }) =>
      followed.raiseConcern(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'significant-concern'>(acting),
        raisedAt: raisedAt?.at ?? acting.ask.now,
        concern,
      }),
  }),
  act({
    path: 'senior-manager',
    title: 'A senior manager was told',
    button: 'Save that they were told',
    needs: write('notices'),
    offered: stands,
    questions: {
      givenTo: line('Who was told?', { hint: 'Their role and agency.', required: 'Say who was told' }),
      givenAt: timed('When?', 'Enter when it was'),
    },
    save: (acting, { givenAt, givenTo }) =>
      recordNotice(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'notice'>(acting),
        kind: 'senior-manager-told',
        givenAt: givenAt?.at ?? acting.ask.now,
        givenTo,
      }),
  }),
  act({
    path: 'acknowledge',
    title: 'I am the social worker and I know of this',
    button: 'Save that I know',
    done: 'It is recorded that the social worker knows',
    needs: write('involvement'),
    offered: stands,
    advice: [
      'Then ring the police and give them what you know: where the child may be, with whom, and what worries you.',
    ],
    questions: {
      toldAt: timed('Since when do you know?', 'Enter since when you know'),
      how: line('How did you learn of it?', { hint: 'For example: the home rang, the police rang, read here.' }),
    },
    save: (acting, { toldAt, how }) =>
      followed.acknowledgeReport(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'told'>(acting),
        about: 'missing',
        whom: acting.ask.actor.role === 'team-manager' ? 'team-manager' : 'social-worker',
        who: acting.ask.actor.name,
        toldAt: toldAt?.at ?? acting.ask.now,
        how,
      }),
  }),
  act({
    path: 'authority-notified',
    title: 'A local authority was notified',
    button: 'Save that they were notified',
    needs: write('notices'),
    offered: stands,
    advice: [checkBlocks, 'Where one authority is responsible and the child lives in another’s area, notify both.'],
    questions: {
      authority: choice('Which authority?', choicesOf(authorities), { required: 'Choose which authority' }),
      givenTo: line('Who there?', { hint: 'Their team or role.' }),
      givenAt: timed('When?', 'Enter when it was'),
    },
    save: (acting, { authority, givenAt, givenTo }) => {
      if (authority === null) throw new RangeError('a notified authority is named')
      return followed.recordAuthorityNotified(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'notice'>(acting),
        authority,
        givenAt: givenAt?.at ?? acting.ask.now,
        givenTo: givenTo === '' ? authorities[authority] : `${authorities[authority]}, ${givenTo}`,
      })
    },
  }),
  act({
    path: 'review',
    title: 'Review of the episode',
    button: 'Save the review',
    done: 'The review is saved',
    needs: write('police-assessments'),
    offered: stands,
    advice: [
      'The missing person co-ordinator and the local vulnerability hub each review every episode. A review by a police officer is the hub’s.',
    ],
    questions: {
      reviewedAt: timed('When was it reviewed?', 'Enter when it was reviewed'),
      outcome: text('What came of the review?', { required: 'Say what came of the review' }),
      shared: text('What was shared with partners?', { hint: 'Leave empty if nothing was.', rows: 3 }),
      sharedWith: line('With whom?'),
    },
    save: (acting, { reviewedAt, ...said }) =>
      followed.recordEpisodeReview(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'episode-review'>(acting),
        reviewedAt: reviewedAt?.at ?? acting.ask.now,
        ...said,
      }),
  }),
  act({
    path: 'interview-requested',
    title: 'The return interview was asked for',
    button: 'Save that it was asked for',
    needs: write('notices'),
    offered: isFound,
    advice: ['Asking for it does not meet the 72 hours: only an interview that is held does.'],
    questions: {
      givenTo: line('Whom did you ask?', { hint: 'The provider or interviewer.', required: 'Say whom you asked' }),
      givenAt: timed('When?', 'Enter when it was'),
    },
    save: (acting, { givenAt, givenTo }) =>
      recordNotice(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'notice'>(acting),
        kind: 'return-interview-requested',
        givenAt: givenAt?.at ?? acting.ask.now,
        givenTo,
      }),
  }),
]
