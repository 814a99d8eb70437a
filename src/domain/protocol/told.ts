// What rules that tell somebody have in common: who answers for the child in an episode, and whether somebody took the message.
import { type Instant, laterOf } from '../kernel/index.ts'
import type { Authority, CaseFile } from './case-file.ts'
import { type CountedEpisode, countedEpisodes } from './episodes.ts'
import { factsOf, firstOf } from './fact.ts'
import type { Audience, Message } from './message.ts'

/** The counted episodes that were not over when they came to the record: of the others nobody need be told that a child is missing. */
export const missingWhenKnown = (file: CaseFile): readonly CountedEpisode[] =>
  countedEpisodes(file).filter(({ endedAt, knownFrom }) => endedAt === null || endedAt > knownFrom)

/** The authority that answers for the child in an episode. */
export const responsibleIn = (file: CaseFile, { episode }: CountedEpisode): Authority =>
  episode.responsibleAuthority ?? file.child.responsibleAuthority

/** That a child is missing, to be told from when it is known until the child is found, and soon. */
export const tellsOfMissing = (
  { episode, knownFrom, endedAt }: CountedEpisode,
  to: { readonly audience: Audience; readonly whose: string },
  because: string,
): Message => ({
  ...{ subject: episode.ref, episode: episode.ref, about: 'missing', within: 'minutes' },
  ...{ opensAt: knownFrom, overAt: endedAt, because, ...to },
})

/** Something that is told once, from a moment on, and waits until somebody takes it. */
export const tells = (
  of: Pick<Message, 'subject' | 'episode' | 'about' | 'because' | 'audience' | 'whose'>,
  opensAt: Instant,
  within: Message['within'] = 'working-days',
): Message => ({ ...of, opensAt, overAt: null, within })

/** When the message of a rule about this subject was first taken; by one audience where it is named. Null while nobody took it. */
export function takenAt(
  file: CaseFile,
  rule: string,
  subject: string,
  audience?: Audience,
  whose?: string,
): Instant | null {
  const taken = factsOf(file, 'message-accepted').filter(
    one =>
      one.rule === rule &&
      one.subject === subject &&
      (audience === undefined || one.audience === audience) &&
      (whose === undefined || one.whose === whose),
  )
  return firstOf(taken)
}

/** The later of a moment and when the episode came to the record: nobody can be told before it is known. */
export const onceKnown = (at: Instant, { knownFrom }: CountedEpisode): Instant => laterOf(at, knownFrom)
