// An invented return interview in every state, for the stories and tests of its screens.
import { hoursAfter, type Id } from '../../../domain/kernel/index.ts'
import type { Blocked } from '../../../domain/missing/index.ts'
import type {
  AdvocateOffer,
  Allocation,
  DecidedByEarlyHelp,
  KeptConsent,
  Share,
} from '../../../domain/sharing/index.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleSubject, standings } from '../missing/example-episode.ts'
import type { InterviewView } from './load.ts'
import type { InterviewPart } from './part.ts'

const ago = (hours: number) => hoursAfter(storyNow, -hours)
const idOf = <K extends string>(n: number): Id<K> => exampleId(n) as Id<K>

/** Allocated to somebody independent, and to somebody who is not. */
export const allocations: Readonly<Record<'independent' | 'doubted', Allocation>> = {
  independent: {
    ...{ id: idOf(501), provider: 'Open Door Example Voices', interviewer: 'U. Fictional', conflicts: [] },
    ...{ keptBecause: '', at: ago(20), by: 'A. Sample', inError: null },
  },
  doubted: {
    ...{ id: idOf(502), provider: 'Larkspur House', interviewer: 'R. Imagined', conflicts: ['home', 'provider'] },
    ...{ keptBecause: 'The child asked for her.', at: ago(22), by: 'A. Sample', inError: null },
  },
}

/** What the child was told and agrees to. */
export const consents: Readonly<Record<'agreed' | 'needed' | 'not shared', KeptConsent>> = {
  agreed: {
    ...{ id: idOf(511), version: 2 },
    told: { answer: 'yes', at: ago(6), by: 'U. Fictional', says: 'The police and the co-ordinator see it today.' },
    service: { answer: 'yes', by: 'child', says: '' },
    agrees: { answer: 'partly', at: ago(6), limits: 'Not my mother’s former partner.' },
    basis: { kind: 'consent', because: '', by: '', at: ago(6) },
  },
  needed: {
    ...{ id: idOf(512), version: 3, service: { answer: 'yes', by: 'both', says: '' } },
    told: { answer: 'no', at: null, by: '', says: 'They left before it could be said.' },
    agrees: { answer: 'no', at: ago(5), limits: '' },
    basis: { kind: 'safeguarding', because: 'A man waits for them at school.', by: 'U. Fictional', at: ago(4) },
  },
  'not shared': {
    ...{ id: idOf(513), version: 1, told: null, service: null },
    agrees: { answer: 'no', at: ago(5), limits: '' },
    basis: { kind: 'not-shared', because: 'Nothing in it needs another.', by: 'U. Fictional', at: ago(4) },
  },
}

/** What went to the police, and once in error. */
export const shares: readonly Share[] = [
  {
    ...{ id: idOf(521), recipient: 'police', recipientName: 'Missing person team', how: 'secure-email' },
    ...{ says: 'Where they were and with whom.', basis: 'consent', because: '', decidedBy: '', despiteBlock: false },
    ...{ at: ago(2), by: 'U. Fictional', inError: null },
  },
  {
    ...{
      id: idOf(522),
      recipient: 'other',
      recipientName: 'D. Specimen',
      how: 'telephone',
      says: 'That they are well.',
    },
    ...{ basis: 'safeguarding', because: 'To ask for a lift.', decidedBy: 'R. Imagined', despiteBlock: true },
    ...{ at: ago(3), by: 'R. Imagined', inError: { at: ago(1), reason: 'It was somebody else' } },
  },
]

/** An advocate who was offered. */
export const advocates: readonly AdvocateOffer[] = [
  {
    ...{ id: idOf(531), outcome: 'accepted', advocate: 'Example Advocates', referredAt: ago(7), says: '' },
    ...{ at: ago(8), by: 'U. Fictional', inError: null },
  },
]

/** What early help decided. */
export const earlyHelp: readonly DecidedByEarlyHelp[] = [
  {
    ...{ id: idOf(541), decision: 'intervene', reviewer: 'E. Sample, early help', reason: 'The family asks for it.' },
    ...{ at: ago(1), by: 'A. Sample', inError: null },
  },
]

/** Somebody who must not be told. */
export const blocked: Blocked = { who: 'D. Specimen', bound: 'family', parts: ['parents'], reason: 'A court order' }

/** The page of a return interview as an interviewer sees it, with nothing recorded yet. */
export const interviewView = (changes: Partial<InterviewView> = {}): InterviewView => ({
  ...{
    episode: standings.home,
    subject: exampleSubject,
    now: storyNow,
    heldAt: [],
    messages: [],
    signs: [],
    blocks: [],
  },
  around: { authority: 'staffordshire', livesIn: 'staffordshire', open: true, homes: ['Larkspur House'] },
  providers: [{ id: idOf(551), name: 'Open Door Example Voices', whose: 'staffordshire' }],
  ...{ allocations: [], advocates: [], consent: null, shares: [], earlyHelp: [], plans: [] },
  rights: {
    ...{ allocate: true, consent: true, decide: false, plan: true, hold: true },
    ...{ readsOffers: true, readsSharing: true, readsPlans: true, readsEarlyHelp: false },
  },
  ...changes,
})

/** Everything that there can be. */
export const fullView: InterviewView = interviewView({
  ...{
    allocations: [allocations.doubted, allocations.independent],
    advocates,
    consent: consents.agreed,
    shares,
    earlyHelp,
  },
  around: { authority: 'staffordshire', livesIn: 'staffordshire', open: false, homes: ['Larkspur House'] },
  plans: [
    {
      ...{ id: idOf(561), plan: 'Rings the home before midnight.', referrals: 'Sexual health service', followUp: '' },
      ...{ at: ago(3), by: 'U. Fictional', inError: null },
    },
  ],
  ...{ heldAt: [ago(3)], blocks: [blocked] },
  signs: [{ says: 'Risk of exploitation was judged on 3 November 2026: Suspected, CSE.', at: ago(400) }],
  rights: {
    ...{ allocate: true, consent: true, decide: true, plan: true, hold: true },
    ...{ readsOffers: true, readsSharing: true, readsPlans: true, readsEarlyHelp: true },
  },
})

/** The same on the page of an episode. */
export const interviewPart: InterviewPart = {
  ...{
    allocations: fullView.allocations,
    advocates,
    consent: consents.agreed,
    shares,
    earlyHelp,
    plans: fullView.plans,
  },
  ...{ sees: true, readsSharing: true },
}
