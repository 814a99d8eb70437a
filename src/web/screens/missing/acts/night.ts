// The night in a home: becoming missing, the carer's view of the risk, sightings, information in, and known whereabouts.
import * as event from '../../../../actions/missing/record-event.ts'
import * as night from '../../../../actions/missing/record-night.ts'
import {
  certainties,
  informationSources,
  policeKnewAt,
  whereaboutsDecisions,
} from '../../../../domain/missing/index.ts'
import { choice, line, moment, text, timed } from '../../../forms/questions.ts'
import { readNextTime } from '../../../frame/moments.ts'
import { act, choicesOf, type EpisodeAct, idOf, isOpen, shownOf, stands, write } from './act.ts'

/** The line in which somebody says when to look again. */
export const lookAgainQuestion = line('When must somebody look again?', {
  hint: 'A time like 23:30. The episode and home say so when it has come. A child who is only logged needs one.',
  width: 10,
})

/** The fault of a time that cannot be read. */
export const lookAgainFaults = (typed: string, now: Parameters<typeof readNextTime>[1]) =>
  typed === '' || readNextTime(typed, now) !== null
    ? []
    : [{ field: 'lookAgain', text: 'When to look again must be a time like 23:30' }]

const becoming = act({
  path: 'convert',
  title: 'They are missing now',
  button: 'Record them as missing',
  done: 'They are recorded as missing. Everything in the log stays.',
  needs: write('episodes'),
  offered: episode => isOpen(episode) && episode.kind !== 'missing',
  advice: [
    'Homeward does not call the police. Ring 999 if there is danger now, otherwise 101.',
    'Everything recorded so far is carried over. Leave both boxes empty if the police are not told yet.',
  ],
  questions: {
    told: moment('When were the police told?', { needsTime: true }),
    reference: line('Police reference', { hint: 'You can add this later.', width: 20 }),
  },
  save: (acting, { told, reference }) =>
    night.becomeMissing(acting.ask.store, acting.ask.asker, shownOf(acting), {
      policeToldAt: told?.at ?? null,
      reference,
    }),
})

const carersView = act({
  path: 'view',
  decidesRisk: true,
  title: 'Carer’s view of the risk',
  button: 'Save',
  done: 'The view of the risk is saved',
  needs: write('episodes'),
  offered: isOpen,
  advice: ['If any risk is possible, report to the police first and go on searching afterwards.'],
  questions: {
    risk: choice(
      'Is any risk to the child possible?',
      [
        { value: 'yes', text: 'Yes, or I am not sure', hint: 'The next page is about telling the police.' },
        { value: 'no', text: 'No risk is apparent' },
      ],
      { required: 'Say whether any risk is possible' },
    ),
    entry: text('What makes you think so?', { required: 'Say what makes you think so', rows: 3 }),
    lookAgain: lookAgainQuestion,
  },
  faults: ({ lookAgain }, now) => lookAgainFaults(lookAgain, now),
  save: (acting, { risk, entry, lookAgain }) =>
    event.addToLog(acting.ask.store, acting.ask.asker, acting.episode.id, {
      id: idOf<'log-entry'>(acting),
      kind: 'assessment',
      when: null,
      entry: `${risk === 'yes' ? 'Risk is possible.' : 'No risk is apparent.'} ${entry}`,
      lookAgainAt: lookAgain === '' ? null : readNextTime(lookAgain, acting.ask.now),
    }),
  next: ({ risk }, episode) => {
    if (risk !== 'yes') return null
    if (episode.kind !== 'missing') return 'convert'
    return policeKnewAt(episode) === null ? 'police-told' : null
  },
})

const sighting = act({
  path: 'sighting',
  title: 'Sighting',
  button: 'Save the sighting',
  needs: write('episodes'),
  offered: stands,
  shared: true,
  questions: {
    when: moment('When were they seen?', { required: 'Enter when they were seen', presetNow: true }),
    place: line('Where?'),
    seenBy: line('Who saw them?'),
    howSure: choice('How sure are they that it was this child?', choicesOf(certainties)),
    wore: line('What did they wear?'),
    entry: text('What happened?', { rows: 3, hint: 'Who was with them, which way they went.' }),
  },
  save: (acting, { when, entry, place, ...seen }) =>
    event.addToLog(
      acting.ask.store,
      acting.ask.asker,
      acting.episode.id,
      {
        ...{ id: idOf<'log-entry'>(acting), kind: 'sighting', entry: entry || 'Seen.', place, ...seen },
        ...{ when: when?.at ?? acting.ask.now, precision: when?.precision ?? 'exact' },
      },
      acting.also,
    ),
})

const information = act({
  path: 'information',
  title: 'Information in',
  button: 'Save the information',
  needs: write('episodes'),
  offered: stands,
  advice: ['What a school, family, friends or another agency know, in their words. Pass it on to the police.'],
  shared: true,
  questions: {
    source: choice('Where does it come from?', choicesOf(informationSources), { required: 'Say where it comes from' }),
    sourceName: line('Who said it?', { hint: 'A name or a post, and how to reach them.' }),
    when: moment('When did you learn it?', { required: 'Enter when you learned it', presetNow: true }),
    entry: text('What did you learn?', { required: 'Say what you learned' }),
  },
  save: (acting, { when, ...said }) =>
    event.addToLog(
      acting.ask.store,
      acting.ask.asker,
      acting.episode.id,
      {
        ...{ id: idOf<'log-entry'>(acting), kind: 'information', ...said },
        ...{ when: when?.at ?? acting.ask.now, precision: when?.precision ?? 'exact' },
      },
      acting.also,
    ),
})

const whereabouts = act({
  path: 'whereabouts',
  title: 'Their whereabouts are known',
  button: 'Save',
  needs: write('episodes'),
  offered: isOpen,
  advice: [
    'Decide on the facts of this time, and on what the child, friends, family and others say. What was decided before is not carried over.',
    'If it is not safe to fetch them, ask the police to assist.',
  ],
  questions: {
    knownAt: timed('When did you learn where they are?', 'Enter when you learned it'),
    address: text('Where are they?', { required: 'Say where they are', rows: 2, hint: 'The address, and with whom.' }),
    howKnown: line('How do you know?', { hint: 'Who said so: the child, a friend, family, somebody else.' }),
    concernOf: line('Who is worried?', { hint: 'A name. For a child away from placement there must be one.' }),
    concern: text('What are they worried about?', { rows: 2 }),
    decision: choice('What is decided?', choicesOf(whereaboutsDecisions)),
    decidedBy: line('Who decided?'),
    reason: text('Why?', { rows: 2 }),
    safety: text('Is there anything that makes fetching them, or leaving them there, unsafe?', { rows: 2 }),
    policeAskedAt: moment('When were the police asked to assist?', {
      hint: 'Leave it empty if they were not asked.',
      needsTime: true,
    }),
  },
  save: (acting, { knownAt, policeAskedAt, ...said }) =>
    night.recordWhereabouts(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ id: idOf<'whereabouts'>(acting), knownAt: knownAt?.at ?? acting.ask.now },
      ...{ ...said, policeAskedAt: policeAskedAt?.at ?? null },
    }),
})

const policeAnswer = act({
  path: 'police-answer',
  title: 'What the police answered',
  button: 'Save the answer',
  done: 'The answer of the police is saved',
  needs: write('episodes'),
  // Offered where a request waits for an answer, beside the request.
  offered: () => false,
  questions: {
    when: timed('When did they answer?', 'Enter when they answered'),
    says: text('What did they say?', { required: 'Say what they answered', rows: 2 }),
    by: line('Who answered?', { hint: 'A name or a number.' }),
  },
  save: (acting, { when, says, by }) =>
    night.recordPoliceAnswer(acting.ask.store, acting.ask.asker, acting.episode.id, {
      at: when?.at ?? acting.ask.now,
      says,
      by,
    }),
})

const notReported = act({
  path: 'not-reported',
  title: 'The carer did not report it',
  button: 'Save',
  done: 'Marked as not reported by the carer',
  needs: write('episodes'),
  offered: stands,
  advice: [
    'For a child whom parents or carers did not report, the police and others enquire and assess under local safeguarding procedures.',
  ],
  questions: {
    foundOut: text('How did it come out?', { required: 'Say how it came out', rows: 2 }),
    why: text('What do the carers say about why?', { rows: 2 }),
  },
  save: (acting, { foundOut, why }) =>
    night.recordNotReported(acting.ask.store, acting.ask.asker, acting.episode.id, {
      id: idOf<'not-reported'>(acting),
      foundOut,
      why,
    }),
})

/** Acts of a night in a home. */
export const nightActs: readonly EpisodeAct[] = [
  becoming,
  carersView,
  sighting,
  information,
  whereabouts,
  policeAnswer,
  notReported,
]
