// What the pages of referrals are made from: one referral with what may be done about it, those of a child, and one's own.
import type { ReadTx } from '../../../actions/doors.ts'
import { openForm } from '../../../actions/instruments/open-form.ts'
import { readSending, type Sending } from '../../../actions/referrals/sending.ts'
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { answersOf, type FormLine } from '../../../domain/instruments/index.ts'
import { asId, type Day, dayOf, type Instant } from '../../../domain/kernel/index.ts'
import { firstMeetingAfter } from '../../../domain/protocol/index.ts'
import {
  matricesAmong,
  ownFormAmong,
  type Referral,
  type ReferralKind,
  type ReferralStepKind,
  type SaidInForm,
  type StepTaken,
  saidInForm,
  sideOf,
  stepsFrom,
  waitingStates,
} from '../../../domain/referrals/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { readDestinationsOn } from '../../../store/directory/reads.ts'
import { readFormsOf } from '../../../store/instruments/reads.ts'
import { type MessageRead, readMessagesOfReferral } from '../../../store/messages/reads.ts'
import * as stored from '../../../store/referrals/reads.ts'
import { textOf } from '../../frame/fields.ts'
import type { Ask } from '../../frame/screen.ts'

/** The referrals of a child. */
export type ChildReferrals = {
  readonly bar: ChildBar
  readonly referrals: readonly Referral[]
  readonly mayWrite: boolean
  readonly role: Role
  readonly now: Instant
}

/** Reads them; null where the actor may not see the child, or no referrals. */
export async function loadOfChild(ask: Ask): Promise<ChildReferrals | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'referrals', 'read')) return null
  return ask.store.read(ask.asker, 'see-referrals', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const referrals = await stored.readReferralsOf(tx, child)
    return { bar, referrals, role, mayWrite: roleMay(role, 'referrals', 'write'), now: tx.now }
  })
}

/** What a new referral is made from: the child, its kind, and the matrices that can go with it. */
export type NewView = {
  readonly bar: ChildBar
  readonly kind: ReferralKind
  readonly matrices: readonly FormLine[]
  /** The service’s own form that is submitted, with what it says already; null where there is none. */
  readonly inForm: { readonly form: FormLine; readonly said: SaidInForm } | null
  readonly role: Role
  readonly now: Instant
}

async function inFormOf(tx: ReadTx, kind: ReferralKind, forms: readonly FormLine[]): Promise<NewView['inForm']> {
  const form = kind === 'cce-prevention' ? ownFormAmong(kind, forms) : null
  const open = form === null ? null : await openForm(tx, form.id)
  if (form === null || open === null) return null
  return { form, said: saidInForm(answersOf(open.of.questions, open.form.answers.get(0) ?? new Map())) }
}

/** Reads it; null where the actor may make none. */
export async function loadNew(ask: Ask, kind: ReferralKind): Promise<NewView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'referrals', 'write')) return null
  return ask.store.read(ask.asker, 'open-new-referral', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const forms = await readFormsOf(tx, child)
    return { bar, kind, role, matrices: matricesAmong(forms), inForm: await inFormOf(tx, kind, forms), now: tx.now }
  })
}

/** Whom to ask about the triage: the manager’s place; null where the directory has none. */
export type Enquiries = { readonly name: string; readonly reach: string } | null

/** A referral with what may be done about it by whoever looks. */
export type ReferralView = {
  readonly bar: ChildBar
  readonly referral: Referral
  readonly steps: readonly StepTaken[]
  /** What decides of sending, while it is not sent; null after. */
  readonly sending: Sending | null
  readonly forms: readonly FormLine[]
  readonly mine: readonly ReferralStepKind[]
  /** Whether the receiver does not work here, so that what it says is told by somebody else. */
  readonly elsewhere: boolean
  readonly workers: readonly stored.Choosable<'person'>[]
  readonly schools: readonly stored.Choosable<'team'>[]
  /** The meeting at which it is to be discussed; null where no triage waits for it. */
  readonly meeting: Day | null
  readonly enquiries: Enquiries
  /** Who was told of it, and whether they took it. */
  readonly messages: readonly MessageRead[]
  readonly mayTriage: boolean
  /** Whether the reader may begin direct work. */
  readonly mayBegin: boolean
  readonly now: Instant
  /** Whether the step that was posted was taken already by the same form. */
  readonly already: number | null
}

/** The kinds that the weekly triage answers. */
const triaged: readonly ReferralKind[] = ['ce-team']
const atTriage: readonly ReferralStepKind[] = ['accept', 'decline', 'ask']
const unsentStates: readonly Referral['state'][] = ['draft', 'asked', 'unsent', 'matrix-needed']

async function isReceiver(tx: ReadTx, role: Role, { kind, state, toTeamId, askedTeamId }: Referral): Promise<boolean> {
  if (state === 'asked') return stored.isInTeam(tx, askedTeamId)
  if (toTeamId === null || (await stored.isInTeam(tx, toTeamId))) return true
  return (kind === 'ce-team' || kind === 'resource-pack') && roleMay(role, 'triage', 'write')
}

async function movesOf(tx: ReadTx, role: Role, referral: Referral): Promise<ReferralStepKind[]> {
  if (!roleMay(role, 'referrals', 'write')) return []
  const { kind, state, toTeamId } = referral
  const receives = await isReceiver(tx, role, referral)
  const refers = toTeamId === null || !(await stored.isInTeam(tx, toTeamId))
  return stepsFrom(state).filter(step => {
    if (step === 'ask-school' && kind !== 'cce-prevention') return false
    if (triaged.includes(kind) && atTriage.includes(step)) return false
    return sideOf(step) === 'receiver' ? receives : refers
  })
}

async function enquiriesOf(tx: ReadTx, { authority }: ChildBar): Promise<Enquiries> {
  const places = await readDestinationsOn(tx, dayOf(tx.now))
  const found = places.find(({ kind, whose }) => kind === 'ce-manager' && whose === authority)
  if (found === undefined) return null
  return { name: found.name, reach: [found.telephone, found.email].filter(one => one !== null).join(', ') }
}

async function meetingFor(tx: ReadTx, { authority }: ChildBar, referral: Referral): Promise<Day | null> {
  if (!triaged.includes(referral.kind) || !waitingStates.includes(referral.state)) return null
  const since = referral.sentAt ?? tx.now
  return firstMeetingAfter(since, await stored.readTriageDays(tx, authority))
}

async function around(tx: ReadTx, role: Role, bar: ChildBar, referral: Referral) {
  const mine = await movesOf(tx, role, referral)
  const { toTeamId, childId } = referral
  return {
    ...{ mine, forms: await readFormsOf(tx, childId), elsewhere: toTeamId === null && referral.state !== 'asked' },
    sending: unsentStates.includes(referral.state) ? await readSending(tx, referral) : null,
    workers: toTeamId !== null && mine.includes('allocate') ? await stored.readWorkersOf(tx, toTeamId) : [],
    schools: mine.includes('ask-school') ? await stored.readSchoolTeams(tx, childId) : [],
    meeting: await meetingFor(tx, bar, referral),
    enquiries: referral.kind === 'ce-team' ? await enquiriesOf(tx, bar) : null,
    messages: roleMay(role, 'messages', 'read') ? await readMessagesOfReferral(tx, referral) : [],
    mayTriage: roleMay(role, 'triage', 'write'),
    mayBegin: roleMay(role, 'programmes', 'write'),
  }
}

/** Reads one referral; null where the actor may not see it. */
export async function loadReferral(ask: Ask): Promise<ReferralView | null> {
  const id = asId<'referral'>(ask.params.referral ?? '')
  const { role } = ask.actor
  if (id === null || !roleMay(role, 'referrals', 'read')) return null
  return ask.store.read(ask.asker, 'see-referral', async tx => {
    const referral = await stored.readReferral(tx, id)
    const bar = referral === null ? null : await readBar(tx, referral.childId)
    if (referral === null || bar === null) return null
    const steps = await stored.readReferralSteps(tx, id)
    const posted = textOf(ask.fields, '_id')
    const taken = posted !== '' && steps.some(one => one.id === posted)
    const already = taken ? Number(textOf(ask.fields, '_version')) : null
    return { bar, referral, steps, already, now: tx.now, ...(await around(tx, role, bar, referral)) }
  })
}

/** The same for somebody who may take this step, or whose form has taken it already. */
export const loadFor =
  (kind: ReferralStepKind) =>
  async (ask: Ask): Promise<ReferralView | null> => {
    const view = await loadReferral(ask)
    return view !== null && (view.already !== null || view.mine.includes(kind)) ? view : null
  }

/** The referrals that somebody made, and those that are theirs to answer. */
export type MineView = {
  readonly made: readonly stored.NamedReferral[]
  readonly toAnswer: readonly stored.NamedReferral[]
  readonly mayTriage: boolean
  readonly now: Instant
}

/** Reads one's own; null where the role reads no referrals. */
export async function loadMine(ask: Ask): Promise<MineView | null> {
  const { role } = ask.actor
  if (!roleMay(role, 'referrals', 'read')) return null
  return ask.store.read(ask.asker, 'see-my-referrals', async tx => ({
    ...(await stored.readMyReferrals(tx)),
    ...{ mayTriage: roleMay(role, 'triage', 'read'), now: tx.now },
  }))
}
