// Invented referrals and children at the triage in their states, for stories and tests.
import { addDays, dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import type {
  PreventionSaid,
  Referral,
  ReferralKind,
  ReferralState,
  ReferrerContact,
  StepTaken,
  TriageCard,
} from '../../../domain/referrals/index.ts'
import type { NamedReferral } from '../../../store/referrals/reads.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleForm } from '../instruments/example-forms.ts'
import type { BoardView, TriageView } from '../triage/load.ts'
import type { NewView, ReferralView } from './load.ts'

const ago = (hours: number) => hoursAfter(storyNow, -hours)
const meeting = addDays(dayOf(storyNow), 4)

/** A referral of a kind that stands so. */
export const exampleReferral = (state: ReferralState, more: Partial<Referral> = {}): Referral => ({
  ...{ id: exampleId(701), childId: missingBar.id, kind: 'ce-team', state, version: 2 },
  ...{ asks: 'One worker who has time for Robbie, and who talks about keeping safe online.', consent: 'yes' },
  ...{ consentOn: addDays(dayOf(storyNow), -2), consentWhy: '', toName: 'CE inbox', toReach: 'they read it here' },
  ...{ agreedWhy: '', yos: null, prevention: null, matrixId: exampleId(801), formId: exampleId(802) },
  ...{ toTeamId: exampleId(901), toTeam: 'Exploitation team', askedTeamId: null, askedTeam: null, unsentBecause: '' },
  ...{ by: 'S. Specimen', byId: exampleId(902), madeAt: ago(30), sentAt: ago(29), receivedAt: null, endedAt: null },
  ...{ workerId: null, worker: '', outcome: '' },
  ...more,
})

const taken = (n: number, kind: StepTaken['kind'], from: ReferralState, to: ReferralState, reason = ''): StepTaken => ({
  ...{ id: exampleId(710 + n), kind, from, to, reason, saidBy: '', at: ago(30 - n), by: 'S. Specimen' },
})

const forms = [
  exampleForm(801, 5, { instrument: 'rfm-2024' }),
  exampleForm(802, 3, { instrument: 'referral-2024', instrumentVersion: '2024-04' }),
]

/** A referral as somebody sees it who may do what its state allows. */
export const referralView = (state: ReferralState, more: Partial<ReferralView> = {}): ReferralView => ({
  ...{ bar: missingBar, referral: exampleReferral(state), steps: [taken(1, 'send', 'draft', 'sent')], sending: null },
  ...{
    forms,
    mine: [],
    elsewhere: false,
    workers: [],
    schools: [],
    meeting: null,
    messages: [],
    mayTriage: false,
    mayBegin: false,
    now: storyNow,
  },
  ...{ enquiries: { name: 'CE Team Manager', reach: '01632 960 120' }, already: null },
  ...more,
})

/** One that waits for the triage. */
export const sentView = referralView('sent', { meeting, mine: ['receive', 'amend', 'withdraw'] })

/** One before it is sent: to a team here, with everything that goes with it. */
export const draftView = referralView('draft', {
  referral: exampleReferral('draft', { sentAt: null, toName: '', toReach: '', toTeamId: null, toTeam: null }),
  ...{ steps: [], mine: ['send', 'amend', 'withdraw'] },
  sending: {
    place: {
      kind: 'found',
      reach: 'they read it here',
      place: {
        ...{ id: 'd', kind: 'ce-inbox', whose: 'staffordshire', name: 'CE inbox', telephone: null, email: null },
        teamId: 't',
      },
    },
    ...{ matrix: forms[0] ?? null, form: forms[1] ?? null, hasForm: true, gate: 'updated', refusals: [], warnings: [] },
  },
})

/** One that has nowhere to go. */
export const unsentView = referralView('unsent', {
  referral: exampleReferral('unsent', {
    ...{ kind: 'yos-prevention', sentAt: null, toName: '', toReach: '', toTeamId: null, toTeam: null },
    unsentBecause:
      'The directory has no address for it yet. An administrator of the partnership sets it under “Who to call”.',
  }),
  ...{ steps: [taken(1, 'send', 'draft', 'unsent')], mine: ['send', 'amend', 'withdraw'], enquiries: null },
  sending: {
    place: { kind: 'missing', because: 'It is unset.', setAt: '/directory/set/yos-prevention-east/staffordshire' },
    ...{ matrix: null, form: null, hasForm: true, gate: 'not-asked', refusals: [], warnings: [] },
  },
})

/** One that waits for its matrix. */
export const keptView = referralView('matrix-needed', {
  referral: exampleReferral('matrix-needed', {
    ...{ sentAt: null, toTeamId: null, toTeam: null, consent: 'no', consentOn: null },
    unsentBecause: 'Not accepted – RFM needed. It is kept, and opened again when the matrix comes.',
  }),
  ...{ steps: [taken(1, 'send', 'draft', 'matrix-needed', 'Not accepted – RFM needed.')], mine: ['amend', 'withdraw'] },
})

const prevention: PreventionSaid = {
  referrer: 'police',
  ...{ primarySchoolYear: 3, send: false, band: 'suspected', higherLevelBefore: true },
  ...{ toolOn: null, optedOut: false },
}

/** A referral to prevention that the service does not take. */
export const refusedView: ReferralView = {
  ...draftView,
  referral: exampleReferral('draft', { kind: 'cce-prevention', sentAt: null, prevention }),
  mine: ['send', 'ask-school', 'amend', 'withdraw'],
  schools: [{ id: exampleId(950), name: 'Sample Hill Academy' }],
  sending: {
    place: { kind: 'missing', because: 'It is unset.', setAt: null },
    ...{ matrix: null, form: null, hasForm: false, gate: 'not-asked', warnings: [] },
    refusals: [
      { row: 'P-1', rule: 'CCEP-3', says: 'Only education provisions refer. Ask the child’s school to refer.' },
      { row: 'P-7', rule: 'CCEP-5', says: 'The service is for those judged vulnerable to exploitation.' },
    ],
  },
}

/** One whose work was done. */
export const closedView = referralView('closed', {
  referral: exampleReferral('closed', { endedAt: ago(1), worker: 'H. Standin', outcome: 'completed' }),
  steps: [
    taken(1, 'send', 'draft', 'sent'),
    taken(2, 'receive', 'sent', 'received'),
    taken(3, 'accept', 'received', 'accepted', 'Direct work fits.'),
    taken(4, 'allocate', 'accepted', 'allocated'),
    taken(5, 'start', 'allocated', 'started'),
    taken(6, 'close', 'started', 'closed', 'All aims were met. '.repeat(30)),
  ],
})

/** A new referral of a kind. */
export const newView = (kind: ReferralKind): NewView => ({
  ...{ bar: missingBar, kind, matrices: forms.slice(0, 1), inForm: null, role: 'practitioner', now: storyNow },
})

/** As a school sees it that has submitted the form of the prevention service. */
export const newWithFormView: NewView = {
  ...{ ...newView('cce-prevention'), role: 'school-lead' },
  inForm: {
    form: exampleForm(803, 1, { instrument: 'cce-prevention-referral', instrumentVersion: '1' }),
    said: {
      ...{ referrer: 'school', send: false, band: 'vulnerable', higherLevelBefore: false, withMatrix: true },
      ...{ toolOn: null, optedOut: false },
    },
  },
}

/** A referral with the name of its child. */
export const named = (n: number, state: ReferralState, more: Partial<Referral> = {}): NamedReferral => ({
  ...{ ...exampleReferral(state, more), id: exampleId(720 + n), identity: missingBar.identity },
})

/** A child at the triage. */
export const exampleCard = (n: number, hours: number, more: Partial<TriageCard> = {}): TriageCard => ({
  ...{ childId: exampleId(n), identity: missingBar.identity, authority: 'staffordshire', district: 'stafford' },
  ...{ reports90: 3, missingNow: false, carriedOver: 0 },
  waiting: [
    {
      ...{ ref: exampleId(701), source: 'referral', at: ago(hours), by: 'S. Specimen', state: 'sent', consent: 'yes' },
      ...{ asks: 'One worker who has time', meeting },
    },
  ],
  matrix: {
    ...{ id: exampleId(801), completedOn: dayOf(ago(120)), level: 'suspected', scoredLevel: 'vulnerable' },
    type: 'cse',
  },
  ...more,
})

const matrixAlone = exampleCard(2, 400, {
  ...{ district: 'lichfield', carriedOver: 2, missingNow: true, reports90: 1 },
  waiting: [
    {
      ...{ ref: exampleId(803), source: 'review', at: ago(400), by: 'A. Sample', state: 'received', consent: null },
      ...{ asks: '', meeting: addDays(dayOf(storyNow), -10) },
    },
  ],
})

/** A board with everything that it can show. */
export const boardView = (more: Partial<BoardView> = {}): BoardView => ({
  cards: [exampleCard(1, 29), matrixAlone, exampleCard(3, 90, { district: null, matrix: null })],
  toContact: [
    { ...{ id: exampleId(741), childId: exampleId(4), identity: missingBar.identity }, outcome: 'accept', at: ago(20) },
  ],
  withoutMatrix: [named(9, 'matrix-needed')],
  ...{ mayDecide: true, now: storyNow },
  ...more,
})

/** A child in the meeting. */
export const triageView = (more: Partial<TriageView> = {}): TriageView => ({
  ...{ bar: missingBar, card: exampleCard(1, 29), referrals: [exampleReferral('sent')], contacts: [], now: storyNow },
  decisions: [
    {
      ...{
        id: exampleId(741),
        outcome: 'carried-over',
        reason: 'The school was not there.',
        mace: null,
        maceBecause: '',
      },
      ...{ attended: 'CE Team', at: ago(170), by: 'G. Imagined', inError: null, version: 1 },
    },
  ],
  ...{ before: exampleId(2), after: exampleId(3), place: { number: 2, of: 3 }, mayDecide: true },
  ...more,
})

/** That the referrer was told what was decided. */
export const exampleContact: ReferrerContact = {
  ...{ id: exampleId(742), decision: exampleId(741), how: 'telephone', who: 'The social worker', at: ago(12) },
  ...{ says: 'Two weeks until the first visit.', by: 'G. Imagined', inError: null, version: 1 },
}
