// What is asked of concerns and of what follows from them, whichever page asks it.
import { authorities } from '../../../domain/children/index.ts'
import { concernKinds, decisionOutcomes, yesNoUnknown } from '../../../domain/protection/index.ts'
import { choice, line, moment, text, timed } from '../../forms/questions.ts'
import { choicesOf } from '../missing/acts/act.ts'

/** What is asked of a concern. Only what it is and what is known must be said. */
export const concernQuestions = {
  kind: choice('What is the concern?', choicesOf(concernKinds), {
    required: 'Choose what the concern is',
    hint: 'Choose the most serious. Write the others below.',
  }),
  says: text('What is known?', { required: 'Say what is known', hint: 'What you saw and what others said, and who.' }),
  childsWords: text('What does the child say?', {
    hint: 'In the child’s own words. Do not question them further.',
    rows: 3,
  }),
  sexualHarm: choice('Could the child have been harmed sexually?', choicesOf(yesNoUnknown), {
    hint: 'Leave it empty if you cannot say. Until somebody says no, the advice about washing is shown.',
  }),
  who: line('Who is a danger to the child?', { hint: 'A name, a nickname, a car, or what is known of them.' }),
  happened: moment('When did it happen?', { hint: 'Leave it empty if it is not known.' }),
  happenedWhere: line('Where did it happen?'),
  learned: moment('When did you learn of it?', { required: 'Enter when you learned of it', presetNow: true }),
  host: choice('In whose area is the child now?', choicesOf(authorities), {
    hint: 'That authority is responsible for enquiries, unless another is agreed. Leave it empty if you do not know.',
  }),
  hostName: line('If it is another authority, which?'),
}

/** What is asked of telling the police, or the front door. */
export const toldQuestions = (whom: 'police' | 'front-door') => ({
  to: line('Who was told?', {
    required: 'Say who was told',
    hint: whom === 'police' ? 'A name or number, and their part.' : 'The team by its name today, and who took it.',
  }),
  givenAt: timed('When?', 'Enter when it was'),
  how: line('How?', { hint: 'For example: by telephone.' }),
  reference: line(whom === 'police' ? 'Police reference' : 'Their reference', { width: 20 }),
})

/** What is asked of a decision of the front door. */
export const decisionQuestions = {
  outcome: choice('What did the front door decide?', choicesOf(decisionOutcomes), { required: 'Say what was decided' }),
  reason: text('Why?', { required: 'Say why', rows: 3 }),
  decidedBy: line('Who decided?', {
    required: 'Say who decided',
    hint: 'A name or a post, and the team by its name today.',
  }),
  decidedAt: timed('When?', 'Enter when it was decided'),
  asContact: choice('Was it recorded as a contact in their own system?', choicesOf({ yes: 'Yes', no: 'No' }), {
    hint: 'Where no criteria are met, a missing notification is recorded as a contact.',
  }),
  reference: line('Reference in that system', { width: 20 }),
}

/** What is asked of an agreement about who leads the enquiries. */
export const leadQuestions = {
  authority: choice('Which authority leads the enquiries?', choicesOf(authorities), {
    required: 'Say which authority leads',
  }),
  name: line('If it is another authority, which?'),
  agreedWith: line('With whom was it agreed?', {
    required: 'Say with whom it was agreed',
    hint: 'Both sides, by name or post.',
  }),
  agreedAt: timed('When?', 'Enter when it was agreed'),
  reason: text('Why?', { required: 'Say why', rows: 3 }),
}
