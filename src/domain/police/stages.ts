// The police's assessments of one episode, kept apart by their stage: who made each, and what is asked before another is added.
import type { Instant } from '../kernel/index.ts'
import { type AssessmentStage, assessmentStages } from '../missing/index.ts'

/** What of an assessment says which it is. */
export type StagedAssessment = {
  readonly stage: AssessmentStage
  readonly at: Instant
  readonly by: string
  /** Whether the actor made it. */
  readonly mine: boolean
}

/** The stages in their order. */
export const stageCodes = Object.keys(assessmentStages) as readonly AssessmentStage[]

/** The stage that comes next: the initial assessment, then the secondary, then reviews. */
export const nextStage = (made: readonly Pick<StagedAssessment, 'stage'>[]): AssessmentStage =>
  (['initial', 'secondary'] as const).find(stage => made.every(one => one.stage !== stage)) ?? 'review'

/** What is asked before an assessment of a stage is saved; what is insisted on is kept (POL-12.2, POL-12.3). */
export function stageDoubts(stage: AssessmentStage, made: readonly StagedAssessment[]): readonly string[] {
  const of = (which: AssessmentStage) => made.filter(one => one.stage === which)
  const doubts: string[] = []
  const [standing] = of(stage)
  if (stage !== 'review' && standing !== undefined)
    doubts.push(
      `There is one already, by ${standing.by}: “${assessmentStages[stage]}”. What you save stands beside it.`,
    )
  if (stage === 'secondary' && of('initial').length === 0)
    doubts.push('No initial assessment is recorded. The secondary one follows it.')
  if (stage === 'secondary' && of('initial').some(({ mine }) => mine))
    doubts.push('You made the initial assessment too. Let somebody else make the secondary one if anybody is there.')
  return doubts
}
