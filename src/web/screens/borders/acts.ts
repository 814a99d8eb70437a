// Acts on the episode of a child placed across borders: decisions, outcomes, copies of police reports, and the authorities.
import * as episodes from '../../../actions/borders/episodes.ts'
import { considerFurtherAction } from '../../../actions/borders/letters.ts'
import { choice, day, line, moment, text, timed } from '../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, shownOf, stands, write } from '../missing/acts/act.ts'

const authorityChoices = choicesOf({
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  other: 'Another authority',
})

/** Acts that any episode takes; most are for children whom another authority placed here. */
export const bordersActs: readonly EpisodeAct[] = [
  act({
    path: 'further-action',
    title: 'Further action considered after the letter',
    button: 'Save the decision',
    done: 'The decision of the designated leads is saved',
    needs: write('letters'),
    offered: stands,
    wholeChild: true,
    decidesRisk: true,
    advice: [
      'When another episode follows the letter about nine episodes in ninety days, the designated leads for safeguarding consider what further action to take.',
    ],
    questions: {
      outcome: choice(
        'What was decided?',
        choicesOf({ 'further-action': 'Further action is taken', 'no-further-action': 'No further action for now' }),
        { required: 'Choose what was decided' },
      ),
      reason: text('Which action, or why none?', { required: 'Say which action, or why none' }),
      decidedWith: line('Who decided?', {
        hint: 'Their posts and authorities.',
        required: 'Enter who decided',
      }),
      decidedAt: timed('When was it decided?', 'Enter when it was decided'),
    },
    save: (acting, { outcome, reason, decidedWith, decidedAt }) =>
      considerFurtherAction(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'further-action'>(acting),
        decidedAt: decidedAt?.at ?? acting.ask.now,
        ...{ decidedWith, outcome: outcome ?? 'no-further-action', reason },
      }),
  }),
  act({
    path: 'interview-outcome',
    title: 'Outcome of the return interview for the placing authority',
    button: 'Save',
    done: 'The outcome for the placing authority is saved',
    needs: write('letters'),
    offered: stands,
    wholeChild: true,
    advice: [
      'Only what the child agreed to share, or what must be shared to keep the child safe. The interview itself stays where it is.',
    ],
    questions: {
      outcome: text('What does the placing authority need to know?', {
        required: 'Say what the placing authority needs to know',
      }),
      sentTo: line('To whom did it go?', { hint: 'Their post and authority.', required: 'Enter to whom it went' }),
      sentAt: timed('When did it go?', 'Enter when it went'),
      reviewOn: day('When does the placing authority review its support?', {
        hint: 'Leave it empty where they have not said, and record it again once they have.',
      }),
    },
    save: (acting, { outcome, sentTo, sentAt, reviewOn }) =>
      episodes.sendInterviewOutcome(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'interview-outcome'>(acting),
        ...{ outcome, sentTo, sentAt: sentAt?.at ?? acting.ask.now, reviewOn },
      }),
  }),
  act({
    path: 'compact-copy',
    title: 'Copy of a police report',
    button: 'Save the copy',
    done: 'The copy is saved, and the social worker is told',
    needs: write('episodes'),
    offered: stands,
    advice: [
      'For the copy of the police’s missing or found report that goes to the council’s address for missing children. The social worker is told at once, and brings the record up to date.',
    ],
    questions: {
      report: choice('Which report?', choicesOf({ missing: 'Missing report', found: 'Found report' }), {
        required: 'Choose which report it is',
      }),
      reference: line('COMPACT reference', { required: 'Enter the COMPACT reference', width: 20 }),
      says: text('What does it say that the record does not?'),
      sentBy: line('Who sent it?', { hint: 'The home or provider, or the police.', required: 'Enter who sent it' }),
      receivedAt: moment('When was it received?', { required: 'Enter when it was received', presetNow: true }),
    },
    save: (acting, { report, reference, says, sentBy, receivedAt }) =>
      episodes.recordCompactCopy(acting.ask.store, acting.ask.asker, acting.episode.id, {
        id: idOf<'compact-copy'>(acting),
        ...{ report: report ?? 'missing', reference, says, sentBy, receivedAt: receivedAt?.at ?? acting.ask.now },
      }),
  }),
  act({
    path: 'authorities',
    title: 'Put the authorities of this episode right',
    button: 'Save the authorities',
    done: 'The authorities of the episode are saved',
    needs: write('episodes'),
    offered: stands,
    wholeChild: true,
    advice: [
      'Who answered for the child when the episode began, in whose area the child lived, and where it was reported. What stood before is kept with your reason, and duties follow what you save.',
    ],
    questions: {
      responsible: choice('Which authority was responsible for the child?', authorityChoices, {
        required: 'Choose which authority was responsible',
      }),
      host: choice('In which authority’s area did the child live?', authorityChoices, {
        required: 'Choose in whose area the child lived',
      }),
      reporting: choice('In which authority’s area was it reported?', authorityChoices, {
        required: 'Choose in whose area it was reported',
      }),
      otherNames: line('Which other authorities?', { hint: 'Their names, where you chose another authority.' }),
      reason: text('Why is it changed?', { required: 'Say why it is changed' }),
    },
    faults: ({ responsible, host, reporting, otherNames }) =>
      [responsible, host, reporting].includes('other') && otherNames === ''
        ? [{ field: 'otherNames', text: 'Enter the name of the other authority' }]
        : [],
    save: (acting, { responsible, host, reporting, otherNames, reason }) =>
      episodes.setEpisodeAuthorities(acting.ask.store, acting.ask.asker, shownOf(acting), {
        ...{ id: idOf<'episode-authority'>(acting), otherNames, reason },
        ...{ responsible: responsible ?? 'other', host: host ?? 'other', reporting: reporting ?? 'other' },
      }),
  }),
]
