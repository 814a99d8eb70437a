// Around the return interview: offers and attempts. The interview itself is a form.

import * as event from '../../../../actions/missing/record-event.ts'
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import type { Id } from '../../../../domain/kernel/index.ts'
import type { Episode } from '../../../../domain/missing/index.ts'
import { choice, text, timed } from '../../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, isFound, stands, write } from './act.ts'

/** Where the form of the return interview is begun for an episode, or gone on with. */
export const returnInterviewHref = (episode: Id<'episode'>): string => `/episodes/${episode}/forms/return-interview`

/** Whether a role may hold a return interview as the episode stands. */
export const holdsInterview = (role: Role, episode: Episode): boolean =>
  roleMay(role, 'return-interviews', 'write') && isFound(episode) && episode.childId !== null

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
]
