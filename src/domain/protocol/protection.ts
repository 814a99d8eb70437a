// What the rules about protection have in common: concerns that stand, who leads their enquiries, and who was told of them.
import { type Instant, laterOf } from '../kernel/index.ts'
import type { Authority, CaseFile, Episode } from './case-file.ts'
import { type FactOf, factsOf, firstOf } from './fact.ts'
import type { Audience, Message } from './message.ts'
import type { Duty, Reading } from './rule.ts'
import { tells } from './told.ts'

/** A concern with the authorities that have a part in it. */
export type Concern = {
  readonly ref: string
  /** The ref of its episode; null where it is about the child. */
  readonly episode: string | null
  readonly at: Instant
  readonly knownAt: Instant
  readonly sexual: boolean
  /** Who answers for the child. */
  readonly responsible: Authority
  /** Who is responsible for enquiries unless another was agreed: the host, or where nobody said whose that is, the responsible one. */
  readonly host: Authority
}

/** How concerns are read. */
export const concernReadings: readonly Reading[] = [
  {
    gap: 'GAP-68',
    says: 'Without delay is no number of minutes: the time elapsed is shown, and a message goes up where nobody takes it.',
    confirm: 'The owner of the protocol',
  },
]

const episodeOf = (file: CaseFile, ref: string | null): Episode | undefined =>
  file.episodes.find(episode => episode.ref === ref)

/** Whether what belongs to that episode stands: one that was entered in error takes what belongs to it along. */
export const standsIn = (file: CaseFile, episode: string | null): boolean =>
  episode === null || episodeOf(file, episode) !== undefined

/** Who answers for the child in that episode, or today where there is none. */
export const answersIn = (file: CaseFile, episode: string | null): Authority =>
  episodeOf(file, episode)?.responsibleAuthority ?? file.child.responsibleAuthority

/** Every concern that stands, in the order of its time. */
export function concernsOf(file: CaseFile): readonly Concern[] {
  return factsOf(file, 'concern-raised')
    .filter(({ episode }) => standsIn(file, episode))
    .map(({ ref, episode, at, knownAt, sexual, host }) => {
      const responsible = answersIn(file, episode)
      return { ref, episode, at, knownAt, sexual, responsible, host: host ?? responsible }
    })
}

/** The agreements about who leads the enquiries of a concern, in the order of their time. */
export const leadsOf = (file: CaseFile, { ref }: Pick<Concern, 'ref'>): readonly FactOf<'enquiry-lead-agreed'>[] =>
  factsOf(file, 'enquiry-lead-agreed').filter(({ subject }) => subject === ref)

/** When somebody first told the police of it in another way than by a message; null while nobody said so. */
export const policeInformedAt = (file: CaseFile, subject: string): Instant | null =>
  firstOf(factsOf(file, 'police-informed').filter(one => one.subject === subject))

/** When somebody first told the front door, likewise. */
export const frontDoorInformedAt = (file: CaseFile, subject: string): Instant | null =>
  firstOf(factsOf(file, 'front-door-informed').filter(one => one.subject === subject))

/** A duty about a concern; one of the child alone belongs to no episode. */
export const dutyOf = (
  concern: Pick<Concern, 'ref' | 'episode' | 'at'>,
  metAt: Instant | null,
  because: string,
): Duty => ({
  ...{
    subject: concern.ref,
    episode: concern.episode ?? concern.ref,
    opensAt: concern.at,
    dueAt: null,
    metAt,
    because,
  },
})

/** A message about a concern, from when the record knows of it. */
export const tellOf = (
  concern: Pick<Concern, 'ref' | 'episode' | 'at' | 'knownAt'>,
  to: { readonly audience: Audience; readonly whose: string },
  because: string,
): Message =>
  tells(
    { subject: concern.ref, episode: concern.episode, about: 'child-protection', because, ...to },
    laterOf(concern.at, concern.knownAt),
    'minutes',
  )
