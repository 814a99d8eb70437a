// What changes the course of an episode: found, back, well, of another kind, or never one.
import * as course from '../../../../actions/missing/record-course.ts'
import { type Episode, episodeKinds, newContradictions } from '../../../../domain/missing/index.ts'
import { choice, line, moment, text, timed } from '../../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, isFound, isOpen, shownOf, stands, write } from './act.ts'

// What would contradict itself, each a question of its own.
const doubtsBetween = (from: Episode, to: Episode) => newContradictions(from, to).map(({ says }) => says)

const harmAnswers = [
  {
    value: 'yes',
    text: 'Yes',
    hint: 'The next page is the concern: it goes to the police and to the front door.',
  },
  { value: 'unsure', text: 'Perhaps, or I cannot say', hint: 'The next page is the concern.' },
  { value: 'no', text: 'Nothing points to it' },
] as const

// What was answered about harm stands with how they are.
const harmSaid = {
  yes: 'Harmed, the victim of a crime, or in danger: see the concern.',
  unsure: 'Perhaps harmed or in danger: see the concern.',
  no: 'Nothing points to harm or danger.',
} as const

/** Acts that change the course of an episode. */
export const courseActs: readonly EpisodeAct[] = [
  act({
    path: 'located',
    asksOfOthers: true,
    title: 'The child is found',
    button: 'Save that they are found',
    needs: write('episodes'),
    offered: isOpen,
    advice: [
      'If they may have been harmed, keep their clothes and phone as they are, and ask the police before they wash.',
      'Do not tell anyone who is on the do-not-notify list.',
    ],
    questions: {
      when: moment('When were they found?', { required: 'Enter when they were found', presetNow: true }),
      where: text('Where were they found?', { rows: 2 }),
      by: line('Who found them?', { hint: 'For example: police, home worker, came back alone.' }),
    },
    doubts: ({ when, where, by }, _about, episode) =>
      when === null ? [] : doubtsBetween(episode, { ...episode, located: { ...when, where, by } }),
    save: (acting, { when, where, by }) =>
      course.recordLocated(acting.ask.store, acting.ask.asker, shownOf(acting), {
        at: when?.at ?? acting.ask.now,
        precision: when?.precision ?? 'exact',
        where,
        by,
      }),
  }),
  act({
    path: 'returned',
    asksOfOthers: true,
    beside: ['evidence'],
    title: 'The child is back',
    button: 'Save that they are back',
    needs: write('episodes'),
    offered: episode => stands(episode) && episode.returned === null,
    advice: ['The 72 hours for the return interview run from when they were found or came back, whichever was first.'],
    questions: {
      when: moment('When did they come back?', { required: 'Enter when they came back', presetNow: true }),
      to: line('Where are they now?', { hint: 'For example: back at the home, with a relative.' }),
    },
    doubts: ({ when, to }, _about, episode) =>
      when === null ? [] : doubtsBetween(episode, { ...episode, returned: { ...when, to } }),
    save: (acting, { when, to }) =>
      course.recordReturned(acting.ask.store, acting.ask.asker, shownOf(acting), {
        at: when?.at ?? acting.ask.now,
        precision: when?.precision ?? 'exact',
        to,
      }),
  }),
  act({
    path: 'well-being',
    beside: ['evidence', 'understanding'],
    title: 'Someone has seen that they are well',
    button: 'Confirm',
    done: 'Their well-being is confirmed',
    needs: write('episodes'),
    offered: episode => isFound(episode) && episode.wellBeing === null,
    advice: ['The episode stays open until somebody has seen the child and said how they are.'],
    questions: {
      when: timed('When were they seen?', 'Enter when they were seen'),
      says: text('How are they?', { required: 'Say how they are', rows: 3 }),
      harm: choice('Were they the victim of a crime, harmed, or in danger from somebody?', harmAnswers, {
        hint: 'Leave it empty if nobody has spoken with them yet.',
      }),
    },
    doubts: ({ when, says }, _about, episode) =>
      when === null ? [] : doubtsBetween(episode, { ...episode, wellBeing: { at: when.at, says } }),
    save: (acting, { when, says, harm }) =>
      course.confirmWellBeing(acting.ask.store, acting.ask.asker, shownOf(acting), {
        when: when?.at ?? acting.ask.now,
        says: harm === null ? says : `${says} ${harmSaid[harm]}`,
      }),
    next: ({ harm }) => (harm === 'yes' || harm === 'unsure' ? 'protection' : null),
  }),
  act({
    path: 'kind',
    title: 'Change what kind of episode this is',
    button: 'Change the kind',
    done: 'The kind of episode is changed',
    needs: write('episodes'),
    offered: stands,
    advice: ['Only “missing” counts towards the intervention meetings, from the moment it is first so recorded.'],
    questions: {
      kind: choice('What kind of episode is it?', choicesOf(episodeKinds), { required: 'Choose a kind' }),
      reason: text('Why does it change?', { required: 'Say why it changes', rows: 3 }),
    },
    save: (acting, { kind, reason }) =>
      course.reclassifyEpisode(
        acting.ask.store,
        acting.ask.asker,
        shownOf(acting),
        kind ?? acting.episode.kind,
        reason,
      ),
  }),
  act({
    path: 'confirm-match',
    title: 'Confirm that this report is about this child',
    button: 'Confirm',
    done: 'The match is confirmed',
    needs: write('record'),
    wholeChild: true,
    offered: episode => stands(episode) && episode.match === 'to-confirm',
    advice: [
      'The report was matched by name and date of birth. Compare it with what is on the child’s page.',
      'If it is another child, go back, mark the episode as entered in error, and report that child.',
    ],
    questions: {},
    save: acting => course.confirmMatch(acting.ask.store, acting.ask.asker, shownOf(acting)),
  }),
  act({
    path: 'error',
    title: 'This episode was entered in error',
    button: 'Mark as entered in error',
    done: 'Marked as entered in error',
    needs: write('episodes'),
    offered: stands,
    advice: ['It leaves every count and list. It is not deleted: the record and your reason stay in its history.'],
    questions: {
      reason: text('What is wrong?', {
        hint: 'For example: wrong child, the same report twice.',
        required: 'Say what is wrong',
        rows: 3,
      }),
    },
    save: (acting, { reason }) => course.enterInError(acting.ask.store, acting.ask.asker, shownOf(acting), reason),
  }),
]
