// Disputes over the police level and looks at the risk in words.
import { type Instant, sayElapsed } from '../../../domain/kernel/index.ts'
import { type PoliceLevel, policeLevels } from '../../../domain/missing/index.ts'
import {
  type DisputeEnd,
  type DisputeStanding,
  disputeSteps,
  type LevelDispute,
  type Look,
  lastLooks,
} from '../../../domain/police/index.ts'
import { sayWhen } from '../say.ts'

/** A level by its name; where there is none, that the police have set none. */
export const sayLevelOf = (level: PoliceLevel | null): string =>
  level === null ? 'none recorded' : policeLevels[level].name

/** Who disputes, by their agency where they have one. */
export const sayDisputer = ({ agency, raisedBy }: Pick<LevelDispute, 'agency' | 'raisedBy'>): string =>
  agency === '' ? raisedBy : agency

const ends: Readonly<Record<DisputeEnd, string>> = {
  'as-wanted': 'Settled: the police changed the level as it was wanted',
  content: 'Settled: those who disputed it are content with the answer',
  'second-answer': `Closed with the answer of the ${disputeSteps[2]}`,
  withdrawn: 'Withdrawn',
}

/** How a dispute stands. */
export function sayDisputeStanding(standing: DisputeStanding, now: Instant): string {
  switch (standing.kind) {
    case 'with':
      return `With the ${disputeSteps[standing.step]} since ${sayWhen(standing.since, now)} (${sayElapsed(standing.since, now)})`
    case 'answered':
      return `The ${disputeSteps[1]} answered ${sayWhen(standing.at, now)}. Those who dispute it have not said yet whether that settles it`
    case 'settled':
      return `${ends[standing.how]}, ${sayWhen(standing.at, now)}`
    case 'over':
      return `Not settled before the child was found, ${sayWhen(standing.at, now)}`
  }
}

const sayLook = (who: string, at: Instant | null, now: Instant): string =>
  at === null ? `${who} have not recorded a look yet` : `${who} last looked ${sayElapsed(at, now)} ago`

/** How long ago the police and those who look after the child last looked at the risk: time elapsed, and no deadline. */
export function sayLastLooks(looks: readonly Look[], now: Instant): string {
  const { police, carers } = lastLooks(looks)
  return `${sayLook('The police', police, now)}. ${sayLook('Those who look after the child', carers, now)}.`
}
