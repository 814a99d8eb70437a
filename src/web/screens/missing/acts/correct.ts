// Amendments of an episode: its moments put right with a reason, what was insisted on kept, and an error taken back.
import * as correct from '../../../../actions/corrections/correct-episode.ts'
import {
  contradictionsOf,
  type Episode,
  missingFrom,
  newContradictions,
  opensAgain,
} from '../../../../domain/missing/index.ts'
import { type Answers, choice, line, moment, text } from '../../../forms/questions.ts'
import { momentFields } from '../../../frame/moments.ts'
import { act, choicesOf, type EpisodeAct, shownOf, stands, write } from './act.ts'

const leave = 'Leave it empty if it did not happen or nobody knows.'

const moments = {
  missingFrom: choice('Where were they missing from?', choicesOf(missingFrom)),
  lastSeen: moment('When were they last seen?', { hint: leave }),
  foundMissing: moment('When were they found to be missing?', { hint: leave }),
  policeTold: moment('When were the police told?', { hint: leave }),
  policeReference: line('Police reference', { width: 20 }),
  located: moment('When were they found?', { hint: leave }),
  locatedWhere: text('Where were they found?', { rows: 2 }),
  locatedBy: line('Who found them?'),
  returned: moment('When did they come back?', { hint: leave }),
  returnedTo: line('Where did they come back to?'),
  wellBeing: moment('When were they seen to be well?', { hint: leave, needsTime: true }),
  wellBeingSays: text('How were they?', { rows: 2 }),
  lateBecause: text('If this was recorded more than a day after it began, why?', { rows: 2 }),
  reason: text('What was wrong, and how do you know?', { required: 'Say what was wrong and how you know', rows: 3 }),
}

const correctedBy = (answers: Answers<typeof moments>): correct.Corrected => {
  const { reason: _reason, missingFrom: from, wellBeing, ...said } = answers
  return { ...said, missingFrom: from, wellBeing: wellBeing?.at ?? null }
}

const standsNow = (episode: Episode) => ({
  missingFrom: episode.missingFrom ?? undefined,
  ...momentFields('lastSeen', episode.lastSeen),
  ...momentFields('foundMissing', episode.foundMissing),
  ...momentFields(
    'policeTold',
    episode.reportedToPoliceAt === null
      ? null
      : { at: episode.reportedToPoliceAt, precision: episode.reportedPrecision ?? 'exact' },
  ),
  policeReference: episode.policeReference ?? undefined,
  ...momentFields('located', episode.located),
  locatedWhere: episode.located?.where,
  locatedBy: episode.located?.by,
  ...momentFields('returned', episode.returned),
  returnedTo: episode.returned?.to,
  ...momentFields('wellBeing', episode.wellBeing && { at: episode.wellBeing.at, precision: 'exact' }),
  wellBeingSays: episode.wellBeing?.says,
  lateBecause: episode.lateBecause ?? undefined,
})

function asCorrected(episode: Episode, said: correct.Corrected): Episode {
  const { lastSeen, foundMissing, policeTold, located, returned, wellBeing } = said
  return {
    ...episode,
    lastSeen,
    foundMissing,
    reportedToPoliceAt: policeTold?.at ?? null,
    located: located && { ...located, where: said.locatedWhere, by: said.locatedBy },
    returned: returned && { ...returned, to: said.returnedTo },
    wellBeing: wellBeing === null ? null : { at: wellBeing, says: said.wellBeingSays },
  }
}

/** Acts that put an episode right. */
export const correctActs: readonly EpisodeAct[] = [
  act({
    path: 'correct',
    title: 'Correct what was recorded',
    button: 'Save the correction',
    done: 'The correction is saved',
    needs: write('episodes'),
    offered: stands,
    advice: ['What was said before stays in the history. What must be done is worked out again at once.'],
    questions: moments,
    prefill: standsNow,
    doubts: (answers, _about, episode) => {
      const after = asCorrected(episode, correctedBy(answers))
      const again = opensAgain(episode, after)
      return [...newContradictions(episode, after).map(({ says }) => says), ...(again === null ? [] : [again])]
    },
    save: (acting, answers) =>
      correct.correctEpisode(acting.ask.store, acting.ask.asker, shownOf(acting), correctedBy(answers), answers.reason),
  }),
  act({
    path: 'as-said',
    title: 'It is right as it was said',
    button: 'Keep it as it was said',
    done: 'Kept as it was said',
    needs: write('episodes'),
    offered: episode =>
      stands(episode) && contradictionsOf(episode).some(({ code }) => !episode.keptAsSaid.includes(code)),
    advice: [
      'Some of its times cannot well all be so. If they are right all the same, they are kept and marked, and nobody is asked again.',
    ],
    questions: {},
    save: acting => {
      const codes = contradictionsOf(acting.episode).map(({ code }) => code)
      return correct.keepAsSaid(acting.ask.store, acting.ask.asker, { ...shownOf(acting), insisted: true }, codes)
    },
  }),
  act({
    path: 'not-an-error',
    title: 'This was not an error after all',
    button: 'Take the error back',
    done: 'The episode stands again',
    needs: write('episodes'),
    offered: episode => !stands(episode) && episode.movedAwayAt === null,
    advice: [
      'The episode counts again, and what must be done for it is worked out at once.',
      'If it was entered in error as the same time as another, what was carried to the other stays there.',
    ],
    questions: { reason: text('Why was it no error?', { required: 'Say why it was no error', rows: 3 }) },
    save: (acting, { reason }) => correct.standsAfterAll(acting.ask.store, acting.ask.asker, shownOf(acting), reason),
  }),
]
