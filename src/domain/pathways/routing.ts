// A submitted matrix on its way: the facts for its pathway, from the record, from the form, and from whoever was asked; what is
// open, and what keeps it from being sent or closed.

import { isDealtWith, whyNotSent } from '../instruments/forms/cse-rfm-2018-checks.ts'
import { underThirteen } from '../instruments/forms/cse-rfm-2018-indicators.ts'
import { isUpdated } from '../instruments/forms/referral-2024-checks.ts'
import type { AnyAnswers, FormLine } from '../instruments/index.ts'
import { currentLevel, endsOn, instruments, saidText } from '../instruments/index.ts'
import { isTicked } from '../instruments/said.ts'
import type { Day, Id, Instant } from '../kernel/index.ts'
import {
  bandOf,
  type ConcernType,
  type District,
  type EarlierFacts,
  earlierLevels,
  type MatrixState,
  nothingEarlier,
  type PathwayAuthority,
} from './facts.ts'
import type { KnownFacts } from './meanwhile.ts'
import { type Generation, type PathwayVersion, versionOn } from './versions.ts'

/** The instruments that are matrices of exploitation. */
export const matrixCodes: readonly string[] = ['rfm-2024', 'cse-rfm-2018']

/** Whether a form is a matrix that was submitted and stands. */
export const isRouted = ({ instrument, submittedAt, enteredInErrorAt }: FormLine): boolean =>
  matrixCodes.includes(instrument) && submittedAt !== null && enteredInErrorAt === null

/** What the record says; null is what it does not say, or what its reader may not see. */
export type RecordSays = {
  readonly authority: PathwayAuthority | null
  readonly district: District | null
  readonly age: number | null
  readonly open: boolean | null
  readonly socialWorker: boolean | null
  readonly outOfCounty: boolean | null
}

/** What whoever routes a matrix is asked besides; null is what nobody answered. */
export type RoutingAnswers = {
  readonly district: District | null
  readonly policeAttention: boolean | null
  readonly withYos: boolean | null
  readonly outOfCounty: boolean | null
  readonly openToServices: boolean | null
  readonly socialWorker: boolean | null
  readonly mainRisk: 'CSE' | 'CCE' | null
  readonly consentGiven: boolean | null
  readonly familiesFirst: boolean | null
  readonly atPanel: boolean | null
}

/** Nothing answered. */
export const nothingAnswered: RoutingAnswers = {
  ...{ district: null, policeAttention: null, withYos: null, outOfCounty: null, openToServices: null },
  ...{ socialWorker: null, mainRisk: null, consentGiven: null, familiesFirst: null, atPanel: null },
}

/** What the answers of a 2018 matrix say; of a matrix of 2024 nothing of it is asked. */
export type MatrixSays = Pick<
  EarlierFacts,
  'consentGiven' | 'underThirteenSexualActivity' | 'emergencyServiceStaff' | 'marfCompleted'
> & { /** Whether the form itself shows the safeguarding referral (RFM18-11). */ readonly referralShown: boolean }

/** Nothing said. */
export const matrixSaysNothing: MatrixSays = {
  ...{ consentGiven: false, underThirteenSexualActivity: false, emergencyServiceStaff: false, marfCompleted: false },
  referralShown: false,
}

/** What a matrix says, as far as its answers may be seen. */
export const matrixSaysOf = ({ instrument }: FormLine, answers: AnyAnswers): MatrixSays =>
  instrument === 'cse-rfm-2018'
    ? {
        consentGiven: saidText(answers, 'c02') === 'low' && whyNotSent(answers).length === 0,
        underThirteenSexualActivity: isTicked(answers, underThirteen, 'ticked'),
        emergencyServiceStaff: saidText(answers, 'c-who') === 'police-health-fire',
        marfCompleted: saidText(answers, 'c-marf') === 'yes',
        referralShown: isDealtWith(answers),
      }
    : matrixSaysNothing

/** Why an early help assessment was considered or not, and whether the threshold may be met. */
export type Considered = {
  readonly earlyHelp: 'yes' | 'no' | null
  readonly earlyHelpReason: string
  readonly registeredOn: Day | null
  readonly proposed: 'met' | 'not-met' | null
  readonly proposedReason: string
  readonly decided: {
    readonly is: 'met' | 'not-met'
    readonly by: string
    readonly at: Instant
    readonly reason: string
  } | null
}

/** What a service gives (PATH18-10). */
export const supports = {
  resources: 'Resources',
  group: 'Group work',
  direct: 'Direct work',
  none: 'Nothing by the service',
} as const
/** One of them. */
export type Support = keyof typeof supports

/** A routing as it stands. */
export type Routing = {
  readonly id: Id<'routing'>
  readonly form: Id<'form'>
  readonly answers: RoutingAnswers
  /** What was decided when it was last saved; a later pathway never rewrites it. */
  readonly generation: Generation
  readonly rows: readonly string[]
  readonly gates: readonly string[]
  readonly decidedAt: Instant
  readonly referral: { readonly reference: string; readonly at: Instant } | null
  readonly worker: { readonly evidence: string; readonly at: Instant } | null
  readonly considered: Considered
  readonly bestPlaced: string
  readonly support: Support | null
  readonly closed: { readonly at: Instant; readonly by: string } | null
  readonly version: number
}

const typeNames: Readonly<Record<string, ConcernType>> = { cse: 'CSE', cce: 'CCE', dual: 'Dual', other: 'Other' }

/** How a matrix stands on a day, for a referral that goes with it (GAP-06, GAP-07). */
export function matrixStateOf(form: FormLine, day: Day): MatrixState {
  const life = instruments.find(one => one.code === 'rfm-2024')?.life ?? null
  const ends = endsOn(life, form.completedOn)
  if (ends !== null && day >= ends) return 'expired'
  return isUpdated(form, day) ? 'updated' : 'not-updated'
}

/** The facts of a matrix with the version that decides on them; null where no pathway of this partnership is the child's. */
export type FactsOfMatrix = { readonly known: KnownFacts; readonly version: PathwayVersion }

/** A matrix with everything that its facts are made from. */
export type MatrixToRoute = {
  readonly form: FormLine
  readonly record: RecordSays
  readonly said: MatrixSays
  readonly answers: RoutingAnswers
  readonly today: Day
}

function earlierOf({ form, said, answers }: MatrixToRoute, generation: Generation): EarlierFacts {
  const level = earlierLevels.find(one => one === currentLevel(form)) ?? null
  const { referralShown: _, ...fromForm } = said
  return {
    ...nothingEarlier,
    ...fromForm,
    level: generation === 'G3' ? null : level,
    mainRisk: answers.mainRisk,
    consentGiven: said.consentGiven || answers.consentGiven === true,
    familiesFirstStaff: answers.familiesFirst === true,
    collectionsRequest: answers.familiesFirst === true && answers.atPanel === true,
    heardAtPanel: answers.atPanel === true,
  }
}

// A matrix that another took the place of, and one of an earlier pathway, are read as things stood when it was completed.
function readOn({ form, today }: MatrixToRoute, version: PathwayVersion): Day {
  return form.newer || version.until !== null ? (form.completedOn ?? today) : today
}

/** Brings the facts of a matrix together: what somebody answered goes before what the record says. */
export function factsOfMatrix(given: MatrixToRoute): FactsOfMatrix | null {
  const { form, record, answers, today } = given
  if (record.authority === null) return null
  const on = form.completedOn ?? today
  const bare = { ...emptyFacts, on, authority: record.authority }
  const version = versionOn(record.authority, on)
  const earlier = earlierOf(given, version.generation)
  const known: KnownFacts = {
    ...bare,
    district: answers.district ?? record.district,
    type: typeNames[form.riskType ?? ''] ?? null,
    band: earlier.level === null ? bandOf(currentLevel(form)) : null,
    age: record.age,
    openToChildrensServices: answers.openToServices ?? record.open,
    allocatedSocialWorker: answers.socialWorker ?? record.socialWorker,
    policeAttention: answers.policeAttention,
    openToOrEngagingWithYos: answers.withYos,
    matrix: matrixStateOf(form, readOn(given, version)),
    placedOutOfCounty: answers.outOfCounty ?? record.outOfCounty,
    earlier,
  }
  return { known, version }
}

const emptyFacts = { district: null, band: null, prevention: null, earlier: nothingEarlier } as const
/** What a gate asks for, and whether it keeps from closing or from sending. */
export const gateWords: Readonly<
  Record<string, { readonly keeps: 'closing' | 'sending' | 'referral'; readonly says: string }>
> = {
  'PATH24-5': {
    keeps: 'closing',
    says: 'Record the reference of the safeguarding referral, or what shows that a social worker is allocated already.',
  },
  'PATH18-6': { keeps: 'closing', says: 'Record the reference of the referral to the front door.' },
  'RFM18-11': {
    keeps: 'closing',
    says: 'Record the reference of the safeguarding referral. Nothing else puts this away.',
  },
  'RFM18-3': {
    keeps: 'sending',
    says: 'It may not be sent before the child and the parents or carers are aware and consent. It stays saved.',
  },
  'RFM18-1': { keeps: 'sending', says: 'It goes back for the level of risk before it is sent.' },
  'REFF24-2': {
    keeps: 'referral',
    says: 'A referral with it is not accepted until the matrix is updated. A safeguarding referral does not wait.',
  },
}

/** What a warning says. */
export const warningWords: Readonly<Record<string, string>> = {
  'GAP-11': 'Stoke pathway to be confirmed.',
  'GAP-14':
    'The child is open to or engaging with YOS: before 2024 the commissioned CCE service was not available then. Ask it first.',
  'RFM18-5': 'The 2018 matrix is made for children under 18.',
  'RFM18-7': 'Nobody under 13 can agree to sexual activity in law: take it as a sign of significant harm, and refer.',
}

type Stands = Pick<Routing, 'referral' | 'worker'>

/** The gates that are still shut, of those that hold. */
export function openGates(gates: readonly string[], stands: Stands | null, said: MatrixSays): readonly string[] {
  const referred = (stands?.referral ?? null) !== null
  return gates.filter(gate => {
    if (gate === 'PATH24-5') return !referred && (stands?.worker ?? null) === null
    if (gate === 'PATH18-6') return !referred
    if (gate === 'RFM18-11') return !referred && !said.referralShown
    return true
  })
}

const keeping = (gates: readonly string[], keeps: 'closing' | 'sending'): readonly string[] =>
  gates.filter(gate => gateWords[gate]?.keeps === keeps)

/** The gates that keep it from being closed (T-04). */
export const keepFromClosing = (gates: readonly string[]): readonly string[] => keeping(gates, 'closing')
/** The gates that keep it from being sent (T-15). */
export const keepFromSending = (gates: readonly string[]): readonly string[] => keeping(gates, 'sending')
