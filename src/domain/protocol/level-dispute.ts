// Disputes over the police level as rules read them: two steps, the second only after the first was answered (004 §12.7, §12.8).
import { earlierOf, type Instant, sayMoment } from '../kernel/index.ts'
import type { CaseFile, Episode } from './case-file.ts'
import { endOf } from './episodes.ts'
import { factsOf, firstOf } from './fact.ts'
import type { Audience, Message } from './message.ts'
import type { Duty, Reading } from './rule.ts'
import { tells } from './told.ts'

/** One step of a dispute: whose it is to look at, since when, and when they answered; null while they have not. */
export type DisputeStep = {
  readonly ref: string
  readonly episode: Episode
  readonly opensAt: Instant
  readonly answeredAt: Instant | null
  /** When nobody need answer any more: it was withdrawn, or the child was found; null while that is not so. */
  readonly mootAt: Instant | null
  /** The team to be told of the answer; empty where there is none. */
  readonly team: string
}

/** How both steps are read. */
export const disputeReadings: readonly Reading[] = [
  {
    gap: 'GAP-68',
    says: 'No time is named for either step: the time elapsed is shown, and nothing is overdue. A child who is found needs no level any more.',
    confirm: 'The police',
  },
  {
    gap: 'GAP-36',
    says: 'The police level is set by the police alone. While it is disputed it stands as they set it, and that it is disputed is shown beside it.',
    confirm: 'The police and the owner of the protocol',
  },
]

/** Each dispute's step of that number, of episodes that stand in the case file. A second step is there only once it was asked for. */
export function disputeSteps(file: CaseFile, step: 1 | 2): readonly DisputeStep[] {
  return factsOf(file, 'level-disputed').flatMap(raised => {
    const { ref, team } = raised
    const episode = file.episodes.find(one => one.ref === raised.episode)
    const opensAt = step === 1 ? raised.at : firstOf(ofDispute(factsOf(file, 'dispute-continued'), ref))
    if (episode === undefined || opensAt === null) return []
    const answers = ofDispute(factsOf(file, 'dispute-answered'), ref).filter(answer => answer.step === step)
    const withdrawn = firstOf(ofDispute(factsOf(file, 'dispute-withdrawn'), ref))
    const mootAt = earlierOf(withdrawn, endOf(episode))
    return [{ ref, episode, opensAt, answeredAt: firstOf(answers), mootAt, team: team ?? '' }]
  })
}

const ofDispute = <F extends { readonly ref: string }>(facts: readonly F[], ref: string): F[] =>
  facts.filter(one => one.ref === ref)

/** The duty to look at it: met by the answer, and not raised where it became moot unanswered. */
export function dutyOfStep({ ref, episode, opensAt, answeredAt, mootAt }: DisputeStep, because: string): Duty[] {
  if (answeredAt === null && mootAt !== null) return []
  return [{ subject: ref, episode: episode.ref, opensAt, dueAt: null, metAt: answeredAt, because }]
}

const about = 'dispute'

/** Whoever looks at it is told at once, until they answered or it is moot. */
export function askOfStep(step: DisputeStep, audience: Audience, because: string): Message {
  const { ref, episode, opensAt, answeredAt, mootAt } = step
  const message = tells({ subject: ref, episode: episode.ref, audience, whose: '', about, because }, opensAt, 'minutes')
  return { ...message, overAt: earlierOf(answeredAt, mootAt) }
}

/** The team that disputes the level is told that there is an answer, while the child is missing. */
export function answerOfStep({ ref, episode, answeredAt, mootAt, team }: DisputeStep, who: string): Message[] {
  if (team === '' || answeredAt === null || (mootAt !== null && mootAt <= answeredAt)) return []
  const because = `${who} answered your dispute over the police level at ${sayMoment(answeredAt)}.`
  const message = tells(
    { subject: ref, episode: episode.ref, audience: 'team', whose: team, about, because },
    answeredAt,
    'minutes',
  )
  return [{ ...message, overAt: mootAt }]
}
