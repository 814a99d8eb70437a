// One step of a dispute: the police answer it, or those who dispute carry it on, are content, or withdraw it (POL-12.7, POL-12.8).
import {
  answerDispute,
  type DisputeMoved,
  moveDispute,
  type NewAnswer,
} from '../../../../actions/police/dispute-level.ts'
import { asId, dayOf, type Id } from '../../../../domain/kernel/index.ts'
import { doubtsOf, mayBeYoung, missingSince } from '../../../../domain/missing/index.ts'
import { disputeOutcomes, disputeSteps, type LevelDispute } from '../../../../domain/police/index.ts'
import { isInsisted } from '../../../forms/insisted.ts'
import { choice, line, type Questions, text, timed } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { choiceOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Screen } from '../../../frame/screen.ts'
import { levelChoices } from '../assess/questions.ts'
import { type DisputeActCode, disputeMoves, loadDisputes, movesOf, standingIn } from './load.ts'
import { type MoveShown, movePage } from './move-page.ts'

/** What the police are asked for an answer. */
export const answerQuestions = {
  outcome: choice(
    'What was decided?',
    Object.entries(disputeOutcomes).map(([value, words]) => ({
      value: value as keyof typeof disputeOutcomes,
      text: words,
    })),
    { required: 'Say what was decided' },
  ),
  level: choice('If it is changed, to which level?', levelChoices),
  reason: text('Why?', { required: 'Say why', rows: 3 }),
  decider: line('Who decided?', { hint: 'Their post and name.', required: 'Say who decided' }),
  decidedAt: timed('When?', 'Enter when it was decided'),
}

const reasons: Readonly<Record<Exclude<DisputeActCode, 'answer'>, Questions>> = {
  continue: {
    because: text('Why does the answer not settle it?', { required: 'Say why it does not settle it', rows: 3 }),
  },
  content: {},
  withdraw: { because: text('Why do you withdraw it?', { required: 'Say why you withdraw it', rows: 3 }) },
}

/** What a move asks. */
export const questionsOf = (move: DisputeActCode): Questions => (move === 'answer' ? answerQuestions : reasons[move])

// The step that a form answers is the one that it was opened for: a later step is never answered by an earlier form.
function stepOf(ask: Ask, { first, continued }: LevelDispute): 1 | 2 {
  const sent = textOf(ask.fields, '_step')
  if (sent === '1' || sent === '2') return sent === '1' ? 1 : 2
  return first !== null && continued !== null ? 2 : 1
}

async function load(ask: Ask): Promise<MoveShown | null> {
  const move = disputeMoves.find(one => one === ask.params.move)
  const id = asId<'level-dispute'>(ask.params.dispute ?? '')
  const view = move === undefined || id === null ? null : await loadDisputes(ask)
  const dispute = view?.disputes.find(one => one.id === id)
  if (move === undefined || view === null || dispute === undefined) return null
  if (move === 'answer' ? !view.mayAnswer : !dispute.ours) return null
  return { view, dispute, move, step: stepOf(ask, dispute), questions: questionsOf(move) }
}

type More = { readonly faults?: readonly Fault[]; readonly doubts?: readonly string[]; readonly stands?: string }

const drawn = (ask: Ask, moving: MoveShown, { faults = [], doubts = [], stands }: More = {}): Answer =>
  movePage(moving, {
    id: asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID(),
    tokens: ask.tokens,
    shown: { fields: ask.fields, faults, now: ask.now },
    doubts,
    ...(stands === undefined ? {} : { stands }),
  })

const movedOn = 'Somebody was quicker, or it was withdrawn. How it stands now is below; what you typed is kept here.'

async function open(ask: Ask): Promise<Answer> {
  const moving = await load(ask)
  if (moving === null) return { kind: 'not-found' }
  const { view, dispute, move } = moving
  const offered = movesOf(dispute, standingIn(view, dispute), view.mayAnswer).includes(move)
  return drawn(ask, moving, offered ? {} : { stands: 'This cannot be done as the dispute stands.' })
}

// What came of it, over what stands since: read again, because somebody else has moved it.
async function again(ask: Ask, more: More): Promise<Answer> {
  const moving = await load(ask)
  return moving === null ? { kind: 'not-found' } : drawn(ask, moving, more)
}

function readAnswer(ask: Ask, step: 1 | 2): NewAnswer | readonly Fault[] {
  const read = readForm(answerQuestions, ask.fields, ask.now)
  const outcome = choiceOf(ask.fields, 'outcome', ['changed', 'stands'])
  const level = choiceOf(
    ask.fields,
    'level',
    levelChoices.map(({ value }) => value),
  )
  const unsaid = outcome === 'changed' && level === null
  const fault = unsaid ? [{ field: 'level', text: 'Choose to which level it is changed' }] : []
  if (read.kind === 'faults') return [...read.faults, ...fault]
  const { reason, decider, decidedAt } = read.answers
  const of = { step, reason, decider, decidedAt: decidedAt?.at ?? ask.now }
  if (outcome === 'stands') return { ...of, outcome }
  if (level === null) return fault
  const assessment = (asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()) as Id<'risk-assessment'>
  return { ...of, outcome: 'changed', level, assessment }
}

// A level by way of a dispute is asked about as any other is, and one that changes nothing too.
function doubtsAbout({ view }: MoveShown, answer: NewAnswer): readonly string[] {
  if (answer.outcome === 'stands') return []
  const { subject, episode, level } = view
  const twelveOrUnder = mayBeYoung(subject.bornOn, dayOf(missingSince(episode)))
  return [
    ...doubtsOf(answer.level, { twelveOrUnder, lookedAfter: subject.lookedAfter }),
    ...(answer.level === level ? ['That is the level already. If it is not changed, say that it stands.'] : []),
  ]
}

async function saveAnswer(ask: Ask, moving: MoveShown): Promise<Answer> {
  const answer = readAnswer(ask, moving.step)
  if (!('outcome' in answer)) return drawn(ask, moving, { faults: answer })
  const doubts = doubtsAbout(moving, answer)
  if (!isInsisted(textOf(ask.fields, '_insisted'), doubts)) return drawn(ask, moving, { doubts })
  const came = await answerDispute(ask.store, ask.asker, moving.dispute.id, answer)
  switch (came) {
    case 'done':
      return { kind: 'redirect', to: `/episodes/${moving.view.episode.id}/disputes?done=answer` }
    case 'not-found':
      return { kind: 'not-found' }
    case 'moved-on':
      return again(ask, { stands: movedOn })
    case 'too-early':
      return drawn(ask, moving, { faults: [tooEarly(moving.step)] })
  }
}

const tooEarly = (step: 1 | 2): Fault => ({
  field: 'decidedAt-day',
  text: `The ${disputeSteps[step]} cannot have decided before they were asked`,
})

const refusals: Readonly<Record<Exclude<DisputeMoved, 'done' | 'not-found'>, string>> = {
  'not-yours': 'Only those who raised the dispute can do this',
  'too-early': `The ${disputeSteps[1]} has not answered yet`,
  over: 'The child is found, so the dispute does not go on',
  'moved-on': movedOn,
}

async function saveMove(ask: Ask, moving: MoveShown, move: Exclude<DisputeActCode, 'answer'>): Promise<Answer> {
  const read = readForm(reasons[move], ask.fields, ask.now)
  if (read.kind === 'faults') return drawn(ask, moving, { faults: read.faults })
  const came = await moveDispute(ask.store, ask.asker, moving.dispute.id, move, textOf(ask.fields, 'because'))
  if (came === 'done') return { kind: 'redirect', to: `/episodes/${moving.view.episode.id}/disputes?done=${move}` }
  if (came === 'not-found') return { kind: 'not-found' }
  return again(ask, { stands: refusals[came] })
}

async function save(ask: Ask): Promise<Answer> {
  const moving = await load(ask)
  if (moving === null) return { kind: 'not-found' }
  return moving.move === 'answer' ? saveAnswer(ask, moving) : saveMove(ask, moving, moving.move)
}

/** One step of a dispute. */
export const moveScreen: Screen = { path: '/episodes/:episode/disputes/:dispute/:move', get: open, post: save }
