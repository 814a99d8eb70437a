// What the missing-from-care assessment of the demonstration says: invented, and the safe side of each question.
import type { Ago, Said } from './form-wishes.ts'

const there = (name: string) => ({ present: 'yes', name, why: null })

/** An assessment and action plan of a meeting so many days ago. */
export const careAssessment =
  (ago: number) =>
  (day: Ago): Said => ({
    ...{ d02: 'EX-0042', d05: 'Care order', d06: day(ago), d07: day(ago - 182) },
    ...{ 'd-placement': 'planned', 'd-knowledge': 'enough-and-agreed' },
    ...{ 'd-carer': there('R. Imagined'), 'd-social-worker': there('M. Testwell'), 'd-child': there('The child') },
    'd-parents': { present: 'no', name: null, why: 'Asked not to come this time; the social worker will ring them.' },
    'd-words': 'I always go to the same two places. You could just ring me.',
    'd-wishes': 'That the person I like is the one who comes.',
    d08: 'Towards somebody: the wish to see friends from the last school.',
    d09: 'After supper on evenings without a plan.',
    d10: 'Ten months ago; before that twice in one summer.',
    d11: 'The park by the canal and a friend’s house. No specific risk is known at either.',
    d12: 'Sensible alone by day; less so when friends persuade.',
    d13: 'On their own, by bus.',
    d15: 'None now. Was low last winter and told the carer.',
    d16: 'An inhaler, carried.',
    d21: 'Two new friends of the same age.',
    d25: 'Yes, and says so.',
    d30: 'Half past eight on school days, ten at the weekend.',
    d32: 'Yes, alone.',
    d35: 'One. The number is on the record.',
    d37: {
      assessment:
        'Able to cope for some hours by day; not overnight. If not back by the agreed time, looked for at once.',
      action: 'report-after-basic-measures',
    },
    ...{ d38: { done: true, at: null }, d39: { done: true, at: null } },
    d41: { contact: 'yes', details: 'Only through the social worker.' },
    d42: { contact: 'yes', details: 'The aunt of the record.' },
    d43: { contact: 'no', details: null },
    d44: { contact: 'yes', details: 'Two friends from school, through their parents.' },
    d45: 'A lift, something to eat, and no questions before the morning.',
    d46: [
      { place: 'The park by the canal', risk: 'Low by day', action: 'Look there first', unsafe: false },
      { place: 'A friend’s house', risk: 'None known', action: 'Ring the parents', unsafe: false },
    ],
    d47: [{ name: 'R. Imagined', contact: 'The home', on: day(ago), how: 'By hand' }],
  })
