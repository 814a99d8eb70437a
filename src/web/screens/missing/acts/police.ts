// What concerns the police: that they know, that they have it, and that they spoke with the child.
import * as course from '../../../../actions/missing/record-course.ts'
import * as event from '../../../../actions/missing/record-event.ts'
import { newContradictions } from '../../../../domain/missing/index.ts'
import { line, text, timed } from '../../../forms/questions.ts'
import { act, type EpisodeAct, idOf, isFound, shownOf, stands, write } from './act.ts'

/** Acts of and towards the police. */
export const policeActs: readonly EpisodeAct[] = [
  act({
    path: 'police-told',
    title: 'The police have been told',
    button: 'Save',
    needs: write('episodes'),
    offered: episode => stands(episode) && episode.reportedToPoliceAt === null,
    advice: ['This does not call the police. Ring 999 if there is danger now, otherwise 101.'],
    questions: {
      when: timed('When were the police told?', 'Enter when the police were told'),
      reference: line('Police reference', { hint: 'You can add this later.', width: 20 }),
    },
    doubts: ({ when }, _about, episode) =>
      when === null
        ? []
        : newContradictions(episode, { ...episode, reportedToPoliceAt: when.at }).map(({ says }) => says),
    save: (acting, { when, reference }) =>
      course.recordPoliceTold(acting.ask.store, acting.ask.asker, shownOf(acting), {
        when: when?.at ?? acting.ask.now,
        precision: when?.precision ?? 'exact',
        reference,
      }),
  }),
  act({
    path: 'accept',
    title: 'Accept this report for the police',
    button: 'Accept the report',
    done: 'The police have accepted the report',
    needs: write('police-assessments'),
    offered: episode => stands(episode) && episode.policeAcceptedAt === null,
    advice: [
      'Accepting says that the police have the report. If nobody entered when the police were told, it counts from now.',
    ],
    questions: {
      reference: line('Police reference', { hint: 'The number of the record, if there is one yet.', width: 20 }),
    },
    save: (acting, { reference }) =>
      course.acceptReport(acting.ask.store, acting.ask.asker, shownOf(acting), reference),
  }),
  act({
    path: 'prevention-interview',
    title: 'Prevention interview',
    button: 'Save the interview',
    needs: write('prevention-interviews'),
    offered: isFound,
    advice: [
      'If an offence against the child is disclosed, tell the police team and refer to children’s social care now. Neither waits for the other.',
    ],
    questions: {
      heldAt: timed('When was it held?', 'Enter when it was held'),
      harm: text('What harm did the child come to?'),
      whereAndWithWhom: text('Where were they, and with whom?'),
      offences: text('Are there offences against or by the child?', {
        hint: 'What the child chose to tell, in their words where you can.',
      }),
      prevention: text('What would help to stop it happening again?'),
    },
    save: (acting, { heldAt, ...said }) =>
      event.recordPreventionInterview(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'prevention-interview'>(acting),
        heldAt: heldAt?.at ?? acting.ask.now,
        ...said,
      }),
  }),
]
