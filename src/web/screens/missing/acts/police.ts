// What concerns the police: that they know, that they have it, and that they spoke with the child.
import * as course from '../../../../actions/missing/record-course.ts'
import * as event from '../../../../actions/missing/record-event.ts'
import { newContradictions } from '../../../../domain/missing/index.ts'
import { choice, line, text, timed } from '../../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, isFound, shownOf, stands, write } from './act.ts'

const offencesDisclosed = {
  'against-child': 'Yes, against the child',
  'by-child': 'Yes, by the child',
  both: 'Yes, both',
  none: 'None was disclosed',
} as const

// The interview has four headings: one that is left empty is asked about once, and kept where there was nothing to say.
const unsaid = (heading: string, said: string): string[] =>
  said === '' ? [`“${heading}” is one of the four things to establish, and nothing is written there.`] : []

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
      offence: choice('Was an offence disclosed?', choicesOf(offencesDisclosed), {
        required: 'Say whether an offence was disclosed, or that none was',
        hint: 'Give the child the chance to tell you. One that is disclosed leads to a child protection concern.',
      }),
      offences: text('Are there offences against or by the child?', {
        hint: 'What the child chose to tell, in their words where you can.',
      }),
      prevention: text('What would help to stop it happening again?'),
    },
    doubts: ({ harm, whereAndWithWhom, offence, offences, prevention }) => [
      ...unsaid('What harm did the child come to?', harm),
      ...unsaid('Where were they, and with whom?', whereAndWithWhom),
      ...(offence === 'none' ? [] : unsaid('Are there offences against or by the child?', offences)),
      ...unsaid('What would help to stop it happening again?', prevention),
    ],
    save: (acting, { heldAt, ...said }) =>
      event.recordPreventionInterview(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'prevention-interview'>(acting),
        heldAt: heldAt?.at ?? acting.ask.now,
        ...said,
      }),
  }),
]
