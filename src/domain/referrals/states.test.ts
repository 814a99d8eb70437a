import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  isOver,
  move,
  type ReferralState,
  type ReferralStepKind,
  referralStates,
  referralSteps,
  type Step,
  sideOf,
  stepsFrom,
} from './states.ts'

const states = Object.keys(referralStates) as ReferralState[]
const kinds = Object.keys(referralSteps) as ReferralStepKind[]
const plain = { placed: true, matrix: 'not-asked' } as const
const stepOf = (kind: ReferralStepKind): Step => (kind === 'send' || kind === 'revive' ? { kind, ...plain } : { kind })

// Where each step leads from each state; a step that is not named cannot be taken.
const table: Readonly<Record<ReferralState, Partial<Record<ReferralStepKind, ReferralState>>>> = {
  draft: { 'ask-school': 'asked', send: 'sent', amend: 'draft', withdraw: 'withdrawn' },
  asked: { send: 'sent', amend: 'asked', decline: 'declined', withdraw: 'withdrawn' },
  unsent: { send: 'sent', amend: 'unsent', withdraw: 'withdrawn' },
  sent: {
    ...{ receive: 'received', amend: 'sent', ask: 'more-information', accept: 'accepted' },
    ...{ decline: 'declined', withdraw: 'withdrawn' },
  },
  received: {
    ...{ amend: 'received', ask: 'more-information', accept: 'accepted', decline: 'declined', withdraw: 'withdrawn' },
  },
  'matrix-needed': { amend: 'matrix-needed', revive: 'received', decline: 'declined', withdraw: 'withdrawn' },
  'more-information': {
    ...{ amend: 'more-information', answer: 'received', accept: 'accepted' },
    ...{ decline: 'declined', withdraw: 'withdrawn', 'take-back': 'received' },
  },
  accepted: {
    ...{ amend: 'accepted', allocate: 'allocated', start: 'started', close: 'closed', withdraw: 'withdrawn' },
    'take-back': 'received',
  },
  allocated: { amend: 'allocated', allocate: 'allocated', start: 'started', close: 'closed', withdraw: 'withdrawn' },
  started: { amend: 'started', allocate: 'allocated', close: 'closed', withdraw: 'withdrawn' },
  declined: { 'take-back': 'received' },
  closed: {},
  withdrawn: {},
}

describe('A referral takes each step from the states that allow it and from no other', () => {
  for (const state of states) {
    for (const kind of kinds) {
      const to = table[state][kind] ?? null
      it(`${kind} from ${state}: ${to ?? 'cannot be taken'}`, () => assert.equal(move(state, stepOf(kind)), to))
    }
  }
})

describe('REFF24-2, T-06: sending leads to “matrix needed” without an updated matrix, wherever it would have gone', () => {
  const cases = [
    [true, 'updated', 'sent', 'received'],
    [true, 'not-asked', 'sent', 'received'],
    [false, 'updated', 'unsent', 'unsent'],
    [false, 'not-asked', 'unsent', 'unsent'],
    [true, 'needed', 'matrix-needed', null],
    [false, 'needed', 'matrix-needed', null],
  ] as const
  for (const [placed, matrix, sent, revived] of cases) {
    it(`${placed ? 'a destination' : 'no destination'}, matrix ${matrix}: ${sent}, and again ${revived}`, () => {
      for (const from of ['draft', 'asked', 'unsent'] as const)
        assert.equal(move(from, { kind: 'send', placed, matrix }), sent)
      assert.equal(move('matrix-needed', { kind: 'revive', placed, matrix }), revived)
    })
  }
})

it('What is over takes no step, and every other state can be left', () => {
  for (const state of states) assert.equal(stepsFrom(state).length === 0, isOver(state), state)
})

it('No step leads back to a draft, and none out of a state to the same but a change and a new worker', () => {
  for (const state of states) {
    for (const kind of kinds) {
      const to = move(state, stepOf(kind))
      if (to === 'draft') assert.deepEqual([state, kind], ['draft', 'amend'])
      if (to === state) assert.ok(kind === 'amend' || kind === 'allocate', `${kind} from ${state}`)
    }
  }
})

it('Nobody takes a step that follows by itself', () => {
  for (const kind of ['revive', 'take-back'] as const) {
    assert.equal(sideOf(kind), 'follows')
    for (const state of states) assert.ok(!stepsFrom(state).includes(kind))
  }
})
