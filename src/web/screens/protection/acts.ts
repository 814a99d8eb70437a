// Acts of protection on an episode: a concern, what may be evidence, the front door's decision, and strategy meetings.
import { raiseProtectionConcern } from '../../../actions/protection/raise-concern.ts'
import { recordEvidenceCheck, recordEvidenceLearned } from '../../../actions/protection/record-evidence.ts'
import * as strategy from '../../../actions/protection/strategy-meeting.ts'
import {
  askDoubts,
  concernDoubts,
  decisionDoubts,
  enquiryDecisions,
  evidenceItems,
  evidenceStates,
  learnedKinds,
  meetingDoubts,
  strategyDecisions,
  washingStates,
} from '../../../domain/protection/index.ts'
import { choice, line, moment, text, timed } from '../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, stands, write } from '../missing/acts/act.ts'
import { concernQuestions, decisionQuestions } from './questions.ts'

const concern = act({
  path: 'protection',
  title: 'Raise a child-protection concern',
  button: 'Raise the concern',
  done: 'The concern is raised. The police and the front door are each to be told: one never stands for the other',
  needs: write('protection'),
  offered: stands,
  beside: ['front-door', 'understanding', 'evidence'],
  advice: [
    'For a child who is the victim of a crime, in danger from somebody, or may have been harmed or exploited.',
    'Homeward tells both, and does not ring anybody. Ring 999 if there is danger now.',
  ],
  questions: concernQuestions,
  doubts: answers => concernDoubts(answers),
  save: (acting, { kind, happened, learned, ...said }) =>
    raiseProtectionConcern(
      acting.ask.store,
      acting.ask.asker,
      { kind: 'episode', id: acting.episode.id },
      {
        ...{ ...said, id: idOf<'protection-concern'>(acting), kind: kind ?? 'significant-harm', happened },
        learned: learned ?? { at: acting.ask.now, precision: 'exact' },
      },
    ),
})

const state = (label: string, hint: string) => choice(label, choicesOf(evidenceStates), { hint })

const evidence = act({
  path: 'evidence',
  title: 'What may be evidence',
  button: 'Save the list',
  done: 'The list of evidence is saved',
  needs: write('protection'),
  offered: stands,
  beside: ['evidence', 'understanding'],
  advice: ['Nothing has to be answered. What you leave empty is not known, and you can save the list again later.'],
  questions: {
    clothing: state(evidenceItems.clothing.label, evidenceItems.clothing.advice),
    phone: state(evidenceItems.phone.label, evidenceItems.phone.advice),
    trace: state(evidenceItems.trace.label, evidenceItems.trace.advice),
    washing: choice('Washing', choicesOf(washingStates)),
    advised: moment('When did the police give advice?', {
      hint: 'Leave it empty if they were not asked.',
      needsTime: true,
    }),
    advisedBy: line('Who of the police?'),
    note: text('Anything else?', { rows: 3, hint: 'Who has what, and where it is kept.' }),
    checkedAt: timed('When did you look?', 'Enter when you looked'),
  },
  save: (acting, { advised, checkedAt, ...said }) =>
    recordEvidenceCheck(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ ...said, id: idOf<'evidence-check'>(acting), advisedAt: advised?.at ?? null },
      checkedAt: checkedAt?.at ?? acting.ask.now,
    }),
})

const evidenceLearned = act({
  path: 'evidence-learned',
  title: 'Learned of a scene or of evidence',
  button: 'Save it',
  done: 'It is saved, and the police are to be told of it without delay',
  needs: write('protection'),
  offered: stands,
  advice: [
    'A place where something happened, or something that may be crucial. Do not go there, and do not touch or move anything.',
    'Homeward tells the police team, and does not ring anybody. Ring 101, or 999 if there is danger now.',
  ],
  questions: {
    what: choice('What is it?', choicesOf(learnedKinds), { required: 'Say what it is' }),
    says: text('What did you learn?', { required: 'Say what you learned', hint: 'From whom, and what they said.' }),
    place: line('Where is it?'),
    learned: moment('When did you learn of it?', { required: 'Enter when you learned of it', presetNow: true }),
  },
  save: (acting, { what, learned, ...said }) =>
    recordEvidenceLearned(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ ...said, id: idOf<'evidence-learned'>(acting), what: what ?? 'other' },
      learned: learned ?? { at: acting.ask.now, precision: 'exact' },
    }),
})

const decided = act({
  path: 'front-door',
  title: 'The front door’s decision on this notification',
  button: 'Save the decision',
  done: 'The decision of the front door is saved',
  needs: write('protection'),
  offered: stands,
  beside: ['front-door'],
  advice: [
    'Of the notification that the child is missing. What it decides of a concern is recorded on the page of that concern.',
    'The case system of the council is another system: here stands only its reference.',
  ],
  questions: decisionQuestions,
  doubts: answers => decisionDoubts(answers),
  save: (acting, { outcome, decidedAt, ...said }) =>
    strategy.recordNotificationDecided(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ ...said, id: idOf<'protection-decision'>(acting), outcome: outcome ?? 'neither' },
      decidedAt: decidedAt?.at ?? acting.ask.now,
    }),
})

const considered = act({
  path: 'strategy-considered',
  title: 'A strategy meeting was considered',
  button: 'Save what came of it',
  done: 'It is recorded that a strategy meeting was considered',
  needs: write('protection'),
  offered: stands,
  decidesRisk: true,
  questions: {
    decision: choice('What came of it?', choicesOf(strategyDecisions), { required: 'Say what came of it' }),
    reason: text('Why?', { required: 'Say why', rows: 3 }),
    decidedBy: line('Who decided?'),
    consideredAt: timed('When?', 'Enter when it was'),
  },
  save: (acting, { decision, consideredAt, ...said }) =>
    strategy.considerStrategyMeeting(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ ...said, id: idOf<'strategy-consideration'>(acting), decision: decision ?? 'not-now' },
      consideredAt: consideredAt?.at ?? acting.ask.now,
    }),
})

const asked = act({
  path: 'strategy-request',
  title: 'Ask for a strategy meeting',
  button: 'Ask for the meeting',
  done: 'The strategy meeting is asked for',
  needs: write('protection'),
  offered: stands,
  beside: ['understanding'],
  advice: [
    'Any agency may ask for one, for a significant risk or a child-protection concern. Consult your own manager first.',
  ],
  questions: {
    agency: line('Which agency asks?', { required: 'Say which agency asks' }),
    manager: line('Which manager of it was consulted?', { required: 'Say which manager was consulted' }),
    consultedAt: timed('When were they consulted?', 'Enter when the manager was consulted'),
    grounds: text('On what grounds?', { required: 'Say on what grounds' }),
    askedAt: timed('When is it asked for?', 'Enter when it is asked for'),
  },
  doubts: ({ consultedAt, askedAt }) => askDoubts(consultedAt?.at ?? null, askedAt?.at ?? null),
  save: (acting, { consultedAt, askedAt, ...said }) =>
    strategy.askForStrategyMeeting(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ ...said, id: idOf<'strategy-ask'>(acting), askedAt: askedAt?.at ?? acting.ask.now },
      consultedAt: consultedAt?.at ?? acting.ask.now,
    }),
})

const held = act({
  path: 'strategy-meeting',
  title: 'A strategy meeting was held',
  button: 'Save the meeting',
  done: 'The strategy meeting is saved',
  needs: write('protection'),
  offered: stands,
  beside: ['understanding'],
  advice: ['A strategy meeting decides whether child-protection enquiries are needed.'],
  questions: {
    heldAt: timed('When was it held?', 'Enter when it was held'),
    chair: line('Who chaired?'),
    attended: text('Who was there?', { required: 'Say who was there', rows: 3, hint: 'Names with their agencies.' }),
    enquiries: choice('Are child-protection enquiries needed?', choicesOf(enquiryDecisions), {
      required: 'Say whether enquiries are needed, or that it is not decided yet',
    }),
    reason: text('Why?', { rows: 3 }),
    childsViews: text('What does the child think?', { rows: 3, hint: 'In the child’s own words where you can.' }),
    parentsViews: text('What do the parents or carers think?', { rows: 3 }),
    plan: text('What happens next?', { rows: 3, hint: 'Who does what, and by when.' }),
  },
  doubts: answers => meetingDoubts(answers),
  save: (acting, { heldAt, enquiries, ...said }) =>
    strategy.recordStrategyMeeting(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ ...said, id: idOf<'strategy-meeting'>(acting), enquiries: enquiries ?? 'not-decided' },
      heldAt: heldAt?.at ?? acting.ask.now,
    }),
})

const school = act({
  path: 'school-contact',
  title: 'Whom to ask at school',
  button: 'Save the contact',
  done: 'The contact at school is saved',
  needs: write('episodes'),
  offered: stands,
  advice: [
    'Schools share what they know with the police and the social worker. Record what they say as information in.',
  ],
  questions: {
    school: line('Which school or college?', { required: 'Say which school' }),
    person: line('Who there?', { hint: 'A name or a post, such as the safeguarding lead.' }),
    reach: line('How are they reached?', { hint: 'Now, also outside school hours where that is known.' }),
  },
  save: (acting, said) =>
    strategy.recordSchoolContact(acting.ask.store, acting.ask.asker, acting.episode.id, {
      ...{ ...said, id: idOf<'school-contact'>(acting) },
    }),
})

/** Acts of protection, in the order in which they come. */
export const protectionActs: readonly EpisodeAct[] = [
  concern,
  evidence,
  evidenceLearned,
  decided,
  considered,
  asked,
  held,
  school,
]
