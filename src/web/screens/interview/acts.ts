// Acts around a return interview that are one form each: an advocate, a safety plan, and what early help decides.
import * as around from '../../../actions/sharing/around-interview.ts'
import { advocateOutcomes, earlyHelpDecisions } from '../../../domain/sharing/index.ts'
import { choice, line, moment, text, timed } from '../../forms/questions.ts'
import { act, choicesOf, type EpisodeAct, idOf, isFound, stands, write } from '../missing/acts/act.ts'

/** The acts. */
export const interviewActs: readonly EpisodeAct[] = [
  act({
    path: 'advocate',
    title: 'An advocate was offered, or not and why',
    button: 'Save',
    done: 'The advocate is recorded',
    needs: write('return-interview-offers'),
    offered: stands,
    advice: [
      'Where a child does not want to talk because of who would see it, an independent advocate or a voluntary agency may help: for a child with special needs, in care, on a protection plan, or with needs of mental health or behaviour.',
    ],
    questions: {
      outcome: choice('What came of it?', choicesOf(advocateOutcomes), { required: 'Say what came of it' }),
      advocate: line('Which advocate or agency?', { hint: 'For example a national advocacy service.' }),
      referredAt: moment('When was the child referred to them?', {
        hint: 'Leave it empty if they were not.',
        needsTime: true,
      }),
      says: text('What did the child say, or why was none offered?', { rows: 3 }),
      offeredAt: timed('When was it offered, or decided?', 'Enter when it was offered or decided'),
    },
    faults: ({ outcome, says }) =>
      outcome === 'not-offered' && says === '' ? [{ field: 'says', text: 'Say why none was offered' }] : [],
    save: (acting, { outcome, advocate, referredAt, says, offeredAt }) =>
      around.recordAdvocate(acting.ask.store, acting.ask.asker, acting.episode.id, {
        ...{ id: idOf<'advocate-offer'>(acting), outcome: outcome ?? 'waiting', advocate, says },
        ...{ referredAt: referredAt?.at ?? null, offeredAt: offeredAt?.at ?? acting.ask.now },
      }),
  }),
  act({
    path: 'safety-plan',
    title: 'Safety plan with the child, and referrals made',
    button: 'Save the plan',
    done: 'The safety plan is saved',
    needs: write('return-interviews'),
    offered: isFound,
    questions: {
      plan: text('What was agreed with the child to be safer?', { hint: 'In their words where you can.' }),
      referrals: text('To which services was the child referred, or shown the way?', { rows: 3 }),
      followUp: text('Who follows it up, and by when?', { rows: 2 }),
      agreedAt: timed('When was it agreed?', 'Enter when it was agreed'),
    },
    faults: ({ plan, referrals }) =>
      plan === '' && referrals === ''
        ? [{ field: 'plan', text: 'Say what was agreed, or which referrals were made' }]
        : [],
    save: (acting, { agreedAt, ...said }) =>
      around.recordSafetyPlan(acting.ask.store, acting.ask.asker, acting.episode.id, {
        ...{ id: idOf<'safety-plan'>(acting), ...said, agreedAt: agreedAt?.at ?? acting.ask.now },
      }),
  }),
  act({
    path: 'early-help',
    title: 'What early help decides after the return interview',
    button: 'Save the decision',
    done: 'The decision of early help is saved',
    needs: write('early-help'),
    offered: isFound,
    advice: [
      'For a child who is open to social care the social worker has the interview, and early help decides nothing.',
    ],
    questions: {
      decision: choice('What is decided?', choicesOf(earlyHelpDecisions), { required: 'Choose what is decided' }),
      reason: text('Why?', { required: 'Say why', rows: 3 }),
      reviewer: line('Who reviewed it?', { required: 'Say who reviewed it', hint: 'Their name and post.' }),
      decidedAt: timed('When was it decided?', 'Enter when it was decided'),
    },
    save: (acting, { decision, reason, reviewer, decidedAt }) =>
      around.decideForEarlyHelp(acting.ask.store, acting.ask.asker, acting.episode.id, {
        ...{ id: idOf<'early-help-decision'>(acting), decision: decision ?? 'close', reason, reviewer },
        decidedAt: decidedAt?.at ?? acting.ask.now,
      }),
  }),
]
