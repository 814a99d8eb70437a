// The screens with which a form is filled in, in their states.
import { type FormPage, pagesOf } from '../../../domain/instruments/index.ts'
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type { Story } from '../../components/story.ts'
import { storyNow } from '../duties/example-duties.ts'
import { type AmendView, amendPage } from './amend/page.ts'
import { checkPage } from './check/page.ts'
import { draftPage } from './draft/page.ts'
import { type ExampleSaid, exampleFilling, saidAnswer } from './example-filling.ts'
import { everyKind } from './example-instrument.ts'
import { inErrorPage } from './in-error/page.ts'
import { lockedPage } from './page/locked.ts'
import { fillPage, type PageView } from './page/page.ts'

const known = { value: 'Robin Example', says: 'identity, recorded 3 March 2026' }
const half = {
  x01: saidAnswer('Robin Example', { cameFrom: known.says }),
  x04: saidAnswer('yes'),
  x08: saidAnswer('He came back at 23:40.\nHe was wet through.'),
  x12: saidAnswer([
    { name: 'Sam Sample', role: 'Friend' },
    { name: 'P. Specimen', role: null },
  ]),
}
const whole = {
  ...half,
  x02: saidAnswer('2014-05-01', { version: 2, by: 'Jo Other' }),
  x05: saidAnswer('Polish'),
  x06: saidAnswer(['reason-2', 'reason-7']),
  x07: saidAnswer(null, { notKnown: true }),
  x09: saidAnswer('23:40'),
  x10: saidAnswer(3),
  x11: saidAnswer({ where: 'Bus station', seen: '2026-11-20' }),
  x14: saidAnswer(true),
  x15: saidAnswer(true),
  x16: saidAnswer('Jo Other, Practitioner, Example Council'),
  x17: saidAnswer('S. Example'),
}
const rightToLeft = { ...half, x08: saidAnswer('قال إنه كان خائفا من العودة إلى المنزل في الليل.\nכך הוא אמר לנו.') }
const long = {
  ...half,
  x08: saidAnswer(`${'Averylongwordwithoutanyspace'.repeat(20)} ${'and words that go on '.repeat(200)}`),
}
const findings = [
  {
    kind: 'prompt',
    id: 'RFM24-20',
    question: null,
    says: 'The child is under 13: think of a safeguarding referral now.',
  },
  { kind: 'warning', id: 'GAP-21', question: 'x09', says: 'This was late at night: say who was with the child.' },
  { kind: 'problem', id: 'GAP-03', question: 'x02', says: 'The date of birth lies after the day of the form.' },
] as const

function pageAt(n: number, said: ExampleSaid, more: Partial<PageView> = {}) {
  const page: FormPage = pagesOf(everyKind)[n] ?? { key: 'none', title: 'None', questions: [] }
  const nothing = { faults: new Map<string, string>(), theirs: new Map(), fields: null, more: null }
  const back = { href: '/forms/example', text: 'Back to the parts' }
  const ways = { action: `/forms/example/page/${page.key}`, button: 'Save and go on', back, autosaves: true }
  return fillPage({ filling: exampleFilling(everyKind, said), page, ...ways, ...nothing, ...more }).body
}

const typed = { 'x02-day': '31', 'x02-month': '2', 'x02-year': '2026' }
const wrong = {
  fields: typed,
  faults: new Map([['x02', '“Date of Birth” is not a date that exists']]),
}
const tooMany = {
  fields: { x10: 'a lot' },
  faults: new Map([['x10', '“How many people” is not a whole number from 0 to 99']]),
}
const theirs = saidAnswer('He came back at midnight, wet.', { by: 'Jo Other', version: 2 })
const ownElsewhere = saidAnswer('Written in another tab', { version: 2 })
const submitted = { submittedAt: hoursAfter(storyNow, -1), submittedBy: 'Jo Other' }
const recordSays = { 'child.name': { value: 'Robbie Example', says: 'identity, recorded today' } }
const last = { x08: saidAnswer('Last time he had been at the park.', { at: hoursAfter(storyNow, -2000) }) }

const draft = (said: ExampleSaid) => () => draftPage(exampleFilling(everyKind, said)).body
const check =
  (said: ExampleSaid, more = { stale: false, refused: false }) =>
  () =>
    checkPage({ filling: exampleFilling(everyKind, said), ...more }).body
const collided = (mine: string, stands: typeof theirs) => () =>
  pageAt(1, { answers: { ...half, x08: stands } }, { fields: { x08: mine }, theirs: new Map([['x08', stands]]) })

const amended = (n: number, more: Partial<AmendView>) => () => {
  const filling = exampleFilling(everyKind, { answers: whole, form: submitted })
  const page = pagesOf(everyKind)[n] ?? { key: 'none', title: 'None', questions: [] }
  const nothing = { fields: null, reason: '', faults: new Map(), moreFaults: [], stale: false, asksMore: false }
  return amendPage({ filling, page, ...nothing, ...more }).body
}
const taken =
  (said: ExampleSaid, more: { reason?: string; stale?: boolean } = {}) =>
  () => {
    const faults = more.reason === '' ? [{ field: 'reason', text: 'Say why' }] : []
    return inErrorPage({ filling: exampleFilling(everyKind, said), reason: '', stale: false, ...more, faults }).body
  }

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'Draft: nothing answered', render: draft({}) },
  { title: 'Draft: half filled, with what must be thought of', render: draft({ answers: half, findings }) },
  { title: 'Draft: complete', render: draft({ answers: whole }) },
  { title: 'Page: empty', render: () => pageAt(0, {}) },
  {
    title: 'Page: half filled, and the record says something else now',
    render: () => pageAt(0, { answers: half, prefill: recordSays }),
  },
  { title: 'Page: full, with a question that another asks', render: () => pageAt(0, { answers: whole, findings }) },
  { title: 'Page: rows, parts and a number', render: () => pageAt(1, { answers: whole }) },
  { title: 'Page: another row', render: () => pageAt(1, { answers: whole }, { more: { id: 'x12', rows: 1 } }) },
  { title: 'Page: what was said last time', render: () => pageAt(1, { before: last }) },
  { title: 'Page: one of several boxes', render: () => pageAt(2, { answers: whole }) },
  { title: 'Page: signed by somebody else', render: () => pageAt(3, { answers: whole }) },
  { title: 'Page: not signed', render: () => pageAt(3, {}) },
  { title: 'Page: an impossible date', render: () => pageAt(0, { answers: half }, wrong) },
  { title: 'Page: letters for a number', render: () => pageAt(1, { answers: half }, tooMany) },
  { title: 'Page: somebody else changed an answer', render: collided('He came back at 23:40.', theirs) },
  { title: 'Page: changed in a second tab', render: collided('Written here', ownElsewhere) },
  {
    title: 'Page: a role that may read and not write',
    render: () => pageAt(0, { answers: half, more: { role: 'analyst' } }),
  },
  { title: 'Page: right to left', render: () => pageAt(1, { answers: rightToLeft }) },
  { title: 'Page: very long words', render: () => pageAt(1, { answers: long }) },
  {
    title: 'Page: submitted meanwhile',
    render: () =>
      lockedPage(exampleFilling(everyKind, { form: submitted }), ['x08', 'x12'], {
        x08: 'Typed too late',
        'x12-0-name': 'Sam Sample',
      }).body,
  },
  { title: 'Check: much unanswered', render: check({ answers: half, findings }) },
  { title: 'Check: ready', render: check({ answers: whole }) },
  { title: 'Check: changed since it was opened', render: check({ answers: whole }, { stale: true, refused: false }) },
  { title: 'Check: very long and right to left', render: check({ answers: { ...long, x01: rightToLeft.x08 } }) },
  { title: 'Amend: as it reads', render: amended(1, {}) },
  {
    title: 'Amend: without a reason',
    render: amended(1, {
      fields: { x08: 'He came back at 23:50.' },
      moreFaults: [{ field: 'reason', text: 'Say why it is changed' }],
    }),
  },
  {
    title: 'Amend: the change asks for more',
    render: amended(0, { fields: { x04: 'yes' }, reason: 'Asked again', asksMore: true }),
  },
  {
    title: 'Amend: somebody else amended it',
    render: amended(1, { fields: { x08: 'Mine' }, reason: 'A slip', stale: true }),
  },
  { title: 'Take away: a draft', render: taken({ answers: half }) },
  { title: 'Take away: without a reason', render: taken({ answers: half }, { reason: '' }) },
  { title: 'Take away: a submitted form', render: taken({ answers: whole, form: submitted }) },
  {
    title: 'Take away: changed meanwhile',
    render: taken({ answers: whole, form: submitted }, { reason: 'Wrong child', stale: true }),
  },
]
