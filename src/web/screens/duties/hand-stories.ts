// A duty's own page, several at once, the team and the hand-over of a shift, in their states.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type { Taker } from '../../../store/duties/reads.ts'
import type { Standing } from '../../../store/hand-over/reads.ts'
import type { Story } from '../../components/story.ts'
import { html } from '../../html.ts'
import { foundLine, missingLine } from '../missing-now/example-lines.ts'
import { type DutyView, dutyPage } from './duty/page.ts'
import { exampleDuties, exampleId, storyNow } from './example-duties.ts'
import { type HandOverView, handOverPage } from './hand-over/page.ts'
import { teamPage } from './my-team/page.ts'
import { type SeveralView, severalPage } from './several/page.ts'

const now = storyNow
const takers: readonly Taker[] = [
  { person: null, team: exampleId(901), name: 'Night team', agency: 'Example Council' },
  { person: exampleId(902), team: null, name: 'A. Sample', agency: 'Example Council' },
]
const handed = { to: 'Night team', by: 'A. Sample', at: hoursAfter(now, -1), toMe: true, byMe: false, unaccepted: true }
const handedDuty = {
  ...exampleDuties.overdue,
  assignee: 'A. Sample',
  carried: { personId: exampleId<'person'>(902), team: null, mine: false, handed },
}

/** A duty that nobody carries, as a manager sees it. */
export const exampleDutyView: DutyView = {
  ...{ duty: exampleDuties.overdue, steps: [], takers, holderStands: true, role: 'team-manager', now },
  ...{ tokens: html``, form: exampleId(903), done: null, typed: { kind: null, words: '', to: '' }, faults: [] },
}

const exampleSeveral: SeveralView = {
  ...{ duties: [exampleDuties.overdue, exampleDuties.dueToday], colleagues: takers, role: 'team-manager', now },
  ...{ tokens: html``, form: exampleId(903), back: '/duties?list=overdue', ticked: [], faults: [], outcome: [] },
  chosen: { step: '', to: '', words: '' },
}

const row: Standing = {
  ...{ teamId: exampleId(901), team: 'Night team', personId: null, person: null },
  ...{ open: 4, overdue: 0, within24: 1, within72: 2, handed: 0 },
}
const rows = [row, { ...row, personId: exampleId<'person'>(902), person: 'A. Sample', overdue: 3, handed: 1 }]

const exampleShift: HandOverView = {
  ...{ now, role: 'provider-worker', hours: 12, since: hoursAfter(now, -12), missing: [missingLine] },
  ...{
    unconfirmed: [foundLine],
    due: [exampleDuties.dueToday],
    handed: [handedDuty],
    carried: [exampleDuties.overdue],
  },
  events: [
    {
      ...{ kind: 'sighting', episodeId: exampleId<'episode'>(101), reference: 'M-1001', name: 'Robin Example' },
      ...{
        at: hoursAfter(now, -3),
        by: 'A. Sample',
        says: 'Seen at the bus station with one other child.',
        told: null,
      },
    },
  ],
  ...{
    colleagues: takers,
    tokens: html``,
    form: exampleId(904),
    chosen: { to: '', words: '' },
    faults: [],
    outcome: [],
  },
}

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'A duty that nobody carries', render: () => dutyPage(exampleDutyView).body },
  {
    title: 'A duty handed on and not accepted',
    render: () =>
      dutyPage({
        ...exampleDutyView,
        duty: handedDuty,
        done: 'commented',
        holderStands: false,
        steps: [
          { kind: 'handed-on', at: hoursAfter(now, -1), by: 'A. Sample', to: 'Night team', words: 'Ring the aunt.' },
        ],
      }).body,
  },
  {
    title: 'A duty refused without words',
    render: () =>
      dutyPage({
        ...exampleDutyView,
        typed: { kind: 'closed', words: '', to: '' },
        faults: [{ field: 'words-closed', text: 'Say why, in a few words' }],
      }).body,
  },
  {
    title: 'A duty closed as not needed',
    render: () => dutyPage({ ...exampleDutyView, duty: exampleDuties.closed }).body,
  },
  { title: 'Several duties', render: () => severalPage(exampleSeveral).body },
  {
    title: 'Several duties, one refused',
    render: () =>
      severalPage({
        ...exampleSeveral,
        outcome: ['1 duty is saved.', 'Not saved: Return interview. They cannot see it.'],
      }).body,
  },
  {
    title: 'A team',
    render: () => teamPage({ rows, nobodys: { open: 9, overdue: 2, within24: 1, within72: 3, handed: 0 }, now }).body,
  },
  {
    title: 'No team',
    render: () =>
      teamPage({ rows: [], nobodys: { open: 0, overdue: 0, within24: 0, within72: 0, handed: 0 }, now }).body,
  },
  { title: 'A shift hands over', render: () => handOverPage(exampleShift).body },
  {
    title: 'A quiet shift',
    render: () =>
      handOverPage({ ...exampleShift, missing: [], unconfirmed: [], events: [], due: [], handed: [], carried: [] })
        .body,
  },
]
