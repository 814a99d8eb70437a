// What looks wrong in what somebody typed of a concern: asked about in words, and kept where they insist.
import type { Reported } from '../missing/index.ts'
import type { ConcernKind, DecisionOutcome, YesNoUnknown } from './concern.ts'

/** What is asked before a concern is kept. Nothing here holds one up. */
export function concernDoubts(said: {
  readonly kind: ConcernKind | null
  readonly sexualHarm: YesNoUnknown | null
  readonly happened: Reported | null
  readonly learned: Reported | null
}): readonly string[] {
  const { kind, sexualHarm, happened, learned } = said
  const sure = happened?.precision === 'exact' && learned?.precision === 'exact'
  return [
    ...(kind === 'sexual-abuse' && sexualHarm === 'no'
      ? ['You chose that sexual abuse is suspected, and that the child cannot have been harmed sexually.']
      : []),
    ...(sure && happened.at > learned.at ? ['You say that you learned of it before it happened.'] : []),
  ]
}

/** What is asked before a decision is kept (REF-15.5c). */
export const decisionDoubts = (said: {
  readonly outcome: DecisionOutcome | null
  readonly asContact: 'yes' | 'no' | null
}): readonly string[] =>
  said.outcome === 'neither' && said.asContact === 'no'
    ? [
        'Neither threshold is met and it is not recorded as a contact. A missing notification is recorded as a contact all the same.',
      ]
    : []
