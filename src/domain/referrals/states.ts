// How a referral stands, and the steps that it may take from there. What is said of it is never overwritten: each step is a
// row of its own, and the state is where the last one led.

/** The states by their keys, in words. */
export const referralStates = {
  draft: 'Not sent yet',
  asked: 'A school was asked to refer',
  unsent: 'Not sent: there is nowhere to send it yet',
  sent: 'Sent, nobody has answered',
  received: 'Received',
  'matrix-needed': 'Not accepted: matrix needed',
  'more-information': 'More information was asked for',
  accepted: 'Accepted',
  declined: 'Declined',
  allocated: 'Allocated',
  started: 'Started',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
} as const
/** A state. */
export type ReferralState = keyof typeof referralStates

/** The steps by their keys, as history says them. */
export const referralSteps = {
  'ask-school': 'A school was asked to refer',
  send: 'Sent',
  receive: 'Receipt recorded',
  revive: 'Opened again: an updated matrix is there',
  amend: 'Changed',
  ask: 'More information asked for',
  answer: 'More information given',
  accept: 'Accepted',
  decline: 'Declined',
  allocate: 'Allocated',
  start: 'Started',
  close: 'Closed',
  withdraw: 'Withdrawn',
  'take-back': 'Back to the triage: what it decided was entered in error',
} as const
/** A step. */
export type ReferralStepKind = keyof typeof referralSteps

/** What decides where sending, and opening again, lead: whether there is a place, and for the CE Team an updated matrix. */
export type SendingFacts = { readonly placed: boolean; readonly matrix: 'updated' | 'needed' | 'not-asked' }

/** A step with what decides where it leads. */
export type Step =
  | ({ readonly kind: 'send' | 'revive' } & SendingFacts)
  | { readonly kind: Exclude<ReferralStepKind, 'send' | 'revive'> }

type Fixed = Exclude<ReferralStepKind, 'send' | 'revive' | 'amend'>

// From where each step may be taken, and where it leads.
const moves: Readonly<Record<Fixed, { readonly from: readonly ReferralState[]; readonly to: ReferralState }>> = {
  'ask-school': { from: ['draft'], to: 'asked' },
  receive: { from: ['sent'], to: 'received' },
  ask: { from: ['sent', 'received'], to: 'more-information' },
  answer: { from: ['more-information'], to: 'received' },
  accept: { from: ['sent', 'received', 'more-information'], to: 'accepted' },
  decline: { from: ['asked', 'sent', 'received', 'matrix-needed', 'more-information'], to: 'declined' },
  allocate: { from: ['accepted', 'allocated', 'started'], to: 'allocated' },
  start: { from: ['accepted', 'allocated'], to: 'started' },
  close: { from: ['accepted', 'allocated', 'started'], to: 'closed' },
  'take-back': { from: ['accepted', 'declined', 'more-information'], to: 'received' },
  withdraw: {
    from: [
      ...(['draft', 'asked', 'unsent', 'sent', 'received', 'matrix-needed', 'more-information'] as const),
      ...(['accepted', 'allocated', 'started'] as const),
    ],
    to: 'withdrawn',
  },
}

const sendable: readonly ReferralState[] = ['draft', 'asked', 'unsent']

/** The states in which a referral is over: nothing is added to it any more. */
export const overStates: readonly ReferralState[] = ['declined', 'closed', 'withdrawn']

/** Whether a referral is over. */
export const isOver = (state: ReferralState): boolean => overStates.includes(state)

/** The states in which somebody has it to answer. */
export const waitingStates: readonly ReferralState[] = ['sent', 'received', 'more-information']

/** The states in which a programme of direct work may begin or is under way. */
export const acceptedStates: readonly ReferralState[] = ['accepted', 'allocated', 'started']

// The matrix is looked at first: where it is missing nothing goes out, wherever it would have gone.
function sentTo({ placed, matrix }: SendingFacts, sent: ReferralState): ReferralState {
  if (matrix === 'needed') return 'matrix-needed'
  return placed ? sent : 'unsent'
}

/** Where a step leads from a state; null where it cannot be taken from there. */
export function move(state: ReferralState, step: Step): ReferralState | null {
  switch (step.kind) {
    case 'send':
      return sendable.includes(state) ? sentTo(step, 'sent') : null
    case 'revive':
      return state === 'matrix-needed' && step.matrix !== 'needed' ? sentTo(step, 'received') : null
    case 'amend':
      return isOver(state) ? null : state
    default: {
      const { from, to } = moves[step.kind]
      return from.includes(state) ? to : null
    }
  }
}

/** Whose step it is: of whoever refers, of whoever has it to answer, or of nobody, because it follows by itself. */
export type Side = 'referrer' | 'receiver' | 'follows'

const sides: Readonly<Record<ReferralStepKind, Side>> = {
  ...{ 'ask-school': 'referrer', send: 'referrer', amend: 'referrer', answer: 'referrer', withdraw: 'referrer' },
  ...{ receive: 'receiver', ask: 'receiver', accept: 'receiver', decline: 'receiver', allocate: 'receiver' },
  ...{ start: 'receiver', close: 'receiver', revive: 'follows' },
  ...{ 'take-back': 'follows' },
}

/** Whose step it is. */
export const sideOf = (kind: ReferralStepKind): Side => sides[kind]

/** The steps that may be taken from a state, whoever takes them; what follows by itself is none of them. */
export const stepsFrom = (state: ReferralState): readonly ReferralStepKind[] =>
  (Object.keys(sides) as ReferralStepKind[]).filter(kind => {
    if (sides[kind] === 'follows') return false
    const step: Step = kind === 'send' || kind === 'revive' ? { kind, placed: true, matrix: 'not-asked' } : { kind }
    return move(state, step) !== null
  })
