// The care of an invented child for stories and tests: placed in an emergency and assessed, with plans and a review.
import type { AppendixOne } from '../../../domain/care/index.ts'
import { addDays, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import { missingChild } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleForm } from '../instruments/example-forms.ts'
import { exampleRecord } from '../record/example-record.ts'
import type { CareView, PackView } from './view.ts'

const today = dayOf(storyNow)

/** An assessment in which little is known and a log is insisted on. */
export const exampleAssessment: AppendixOne = {
  meeting: [
    { who: 'The carer', how: 'always', present: 'yes', name: 'A. Sample', why: null },
    { who: 'The social worker', how: 'always', present: 'yes', name: 'B. Sample', why: null },
    { who: 'The family placement officer', how: 'where there is one', present: null, name: null, why: null },
    { who: 'The child or young person', how: 'usually', present: 'no', name: null, why: 'Did not want to come' },
    { who: 'The parents', how: 'usually', present: 'no', name: null, why: null },
  ],
  consulted: { yes: true, on: addDays(today, -12), said: 'Ring the control room before you search the flats.' },
  complex: true,
  knowledge: 'little',
  concluding: 'Runs to an older cousin; has never been away overnight.',
  action: 'carer-log-with-time-limit',
  belowFloorBecause: 'Rings every hour and is with the aunt.',
  reviewOn: addDays(today, 150),
  unsafe: ['The flats behind Example Street'],
  copies: [{ name: 'Night staff, Example House', how: 'By hand', on: addDays(today, -11) }],
}

const { record, episodes } = missingChild

/** A child in care, with everything. */
export const exampleCare: CareView = {
  now: storyNow,
  bar: record.bar,
  sections: exampleRecord('practitioner'),
  placements: record.placements,
  socialCare: record.socialCare,
  episodes,
  assessed: {
    kind: 'shown',
    value: {
      form: exampleForm(85, 12, { instrument: 'missing-from-care-assessment', instrumentVersion: '2018-01' }),
      said: exampleAssessment,
    },
  },
}

/** The same child with nothing recorded of their care. */
export const emptyCare: CareView = {
  ...exampleCare,
  sections: exampleRecord('practitioner', [], true),
  assessed: { kind: 'shown', value: null },
}

const own = episodes.kind === 'shown' ? episodes.value : []

/** The pack for the review of the child with everything. */
export const examplePack: PackView = {
  ...exampleCare,
  interviews: {
    kind: 'shown',
    value: own.map(({ id }, i) => ({
      ...{ episode: id, childsView: i === 1 ? 'I wanted to see my brother.' : '' },
      ...(i === 1
        ? { heldAt: hoursAfter(storyNow, -400), offer: 'accepted', offeredAt: hoursAfter(storyNow, -420) }
        : { heldAt: null, offer: i === 2 ? 'declined' : null, offeredAt: null }),
    })),
  },
  answers: {
    kind: 'shown',
    value: own.slice(1, 2).map(({ id }) => ({
      ...{ form: exampleId<'form'>(86), version: '2018-01', episode: id, question: 'e24' },
      value: 'Contact was cancelled, and a friend rang.',
    })),
  },
}
