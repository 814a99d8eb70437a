// The lists of the forms in their states.
import { type KeptList, listsOf } from '../../../domain/instruments/index.ts'
import { hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import type { SetEntry } from '../../../store/form-lists/reads.ts'
import type { Story } from '../../components/story.ts'
import { choice, day, line } from '../../forms/questions.ts'
import { html } from '../../html.ts'
import { storyNow } from '../duties/example-duties.ts'
import { entryPage, listPage, listsPage } from './page.ts'

const ask = { tokens: html``, now: storyNow }
const living: KeptList = {
  list: 'living-situation',
  title: 'Current Living Situation:',
  recommended: [
    { key: 'parent-carer', label: 'With parent/carer' },
    { key: 'foster-care', label: 'Foster care' },
  ],
  uses: [{ form: 'Risk factor matrix', asked: 'Current Living Situation:' }],
  closed: false,
}
const offending: KeptList = { ...living, list: 'offending-category', title: 'Category of Offending:', recommended: [] }
const level: KeptList = { ...living, list: 'risk-level', title: 'Risk level:', closed: true }
const set: SetEntry = {
  id: '00000000-0000-4000-8000-000000000001' as Id<'list-entry'>,
  ...{ list: living.list, key: 'hostel', label: 'Hostel', place: 30, retired: false },
  ...{ from: hoursAfter(storyNow, -48), until: null, setBy: 'Imran Instance' },
}
const retired: SetEntry = { ...set, key: 'foster-care', label: 'Foster care', retired: true }
const view = { kept: living, set: [], now: storyNow, mayChange: true, tokens: ask.tokens }
const questions = {
  label: line('How does it read?'),
  retired: choice('Is it offered?', [
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No: retire it' },
  ]),
  from: day('From which day? (optional)'),
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'No list', render: () => listsPage([], new Map()).body },
  { title: 'Lists', render: () => listsPage([living, offending, level], listsOf([set])).body },
  { title: 'A list as recommended', render: () => listPage(view, {}).body },
  { title: 'A list that was changed', render: () => listPage({ ...view, set: [set, retired] }, {}).body },
  {
    title: 'A list that nobody supplied, to read',
    render: () => listPage({ ...view, kept: offending, mayChange: false }, {}).body,
  },
  { title: 'A list that rules go by', render: () => listPage({ ...view, kept: level }, {}).body },
  {
    title: 'An entry without words',
    render: () => listPage(view, { faults: [{ field: 'label', text: 'Enter how it reads' }] }).body,
  },
  {
    title: 'Changing an entry',
    render: () => entryPage(ask, living, 'hostel', questions, { fields: { label: 'Hostel', retired: 'yes' } }).body,
  },
  {
    title: 'An entry that was changed meanwhile',
    render: () => entryPage(ask, living, 'hostel', questions, { stale: 'Somebody changed this meanwhile.' }).body,
  },
]
