// What a person does with duties by hand: take, assign, comment, close, reopen, hand on, accept. None of it meets a duty.
import { createHash } from 'node:crypto'
import type { Asker } from '../../domain/access/actor.ts'
import type { StepKind } from '../../domain/duties/index.ts'
import type { Id } from '../../domain/kernel/index.ts'
import { ruleOf } from '../../domain/protocol/index.ts'
import type { DutyKey } from '../../store/duties/reads.ts'
import { type StepTaken, takeDutyStep } from '../../store/duties/writes.ts'
import type { Store } from '../../store/open-store.ts'
import type { WriteTx } from '../../store/transaction.ts'

export type { StepTaken } from '../../store/duties/writes.ts'

/** What is to be done, to whom, and what is said of it. `form` is the id that the form made. */
export type AskedStep = {
  readonly form: string
  readonly kind: StepKind
  readonly person: Id<'person'> | null
  readonly team: Id<'team'> | null
  readonly words: string
}

/** The longest words that are kept with a step, in characters. */
export const longestWords = 2000

// One form may be about many duties, and sent twice it is still one step for each: the id follows from both.
function stepId(form: string, { childId, rule, subject }: DutyKey): Id<'duty-step'> {
  const hex = createHash('sha256').update(`${form} ${childId} ${rule} ${subject}`).digest('hex')
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4]
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`]
  return [...parts, hex.slice(20, 32)].join('-') as Id<'duty-step'>
}

async function takeOne(tx: WriteTx, duty: DutyKey, { form, ...asked }: AskedStep): Promise<StepTaken> {
  if (asked.kind === 'closed' && ruleOf(duty.rule)?.onlyMet === true) return 'only-met'
  const words = asked.words.slice(0, longestWords)
  return takeDutyStep(tx, duty, { ...asked, words, id: stepId(form, duty) })
}

const actNames: Readonly<Record<StepKind, string>> = {
  assigned: 'assign-duty',
  commented: 'comment-on-duty',
  closed: 'close-duty',
  reopened: 'reopen-duty',
  'handed-on': 'hand-on-duty',
  accepted: 'accept-duty',
  declined: 'decline-duty',
  withdrawn: 'take-duty-back',
}

/** Takes a step with one duty. Throws NotAllowed for a role that may not write duties. */
export const takeStep = (store: Store, asker: Asker, duty: DutyKey, asked: AskedStep): Promise<StepTaken> =>
  store.write(asker, actNames[asked.kind], tx => takeOne(tx, duty, asked))

/** What came of a step with several duties, in their order. */
export type StepsTaken = readonly { readonly duty: DutyKey; readonly taken: StepTaken }[]

/** Takes the same step with several duties, at most 200: what stands in the way of one does not stop the others. */
export async function takeSteps(
  store: Store,
  asker: Asker,
  duties: readonly DutyKey[],
  asked: AskedStep,
): Promise<StepsTaken> {
  // In one order, so that two who take steps with the same duties at once never wait in a ring.
  const inOrder = [...duties].slice(0, 200).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return store.write(asker, actNames[asked.kind], async tx => {
    const taken: { duty: DutyKey; taken: StepTaken }[] = []
    for (const duty of inOrder) taken.push({ duty, taken: await takeOne(tx, duty, asked) })
    return taken
  })
}

const keyOf = ({ childId, rule, subject }: DutyKey): string => `${childId} ${rule} ${subject}`
