// Return interviews as the rules about sharing read them: of which authority, since when there is a basis for sharing, and what
// of each went to whom (004 §13.8, §13.9, §15.7 to §15.9).
import { dayOf, earlierOf, type Instant, laterOf } from '../kernel/index.ts'
import type { Authority, CaseFile } from './case-file.ts'
import { type CountedEpisode, countedEpisodes, openToSocialCare } from './episodes.ts'
import { factsOf, firstOf, type ShareRecipient } from './fact.ts'
import type { Audience } from './message.ts'
import type { Reading } from './rule.ts'
import { responsibleIn, takenAt } from './told.ts'

/** An interview that was held and submitted, with what is known around it. */
export type HeldInterview = {
  readonly ref: string
  readonly episode: string
  readonly counted: CountedEpisode
  readonly submittedAt: Instant
  readonly authority: Authority
  /** Whether the child was open to social care on the day on which it was submitted. */
  readonly open: boolean
  /** Since when it may be shared; null while there is no basis, or where it was decided that it is not. */
  readonly sharedFrom: Instant | null
}

/** How all these rules read consent. */
export const consentReading: Reading = {
  gap: 'GAP-20',
  says: 'It is shared where the child consents, or where it is needed to safeguard somebody and who decided that is recorded with the reason. Printed is “and”, which would keep back both. Until one of the two is recorded nothing is owed.',
  confirm: 'Legal services and information governance',
}

function basisAt(file: CaseFile, episode: string): Instant | null {
  const settled = factsOf(file, 'sharing-settled').findLast(one => one.episode === episode)
  return settled === undefined || settled.basis === 'not-shared' ? null : settled.at
}

/** The interviews that were held, of counted episodes, the earliest first. */
export function heldInterviews(file: CaseFile): readonly HeldInterview[] {
  const counted = countedEpisodes(file)
  return factsOf(file, 'return-interview-held').flatMap(({ ref, episode, at }) => {
    const of = counted.find(one => one.episode.ref === episode)
    if (of === undefined || episode === null) return []
    const basis = basisAt(file, episode)
    return [
      {
        ...{ ref, episode, counted: of, submittedAt: at, authority: responsibleIn(file, of) },
        open: openToSocialCare(file, dayOf(at)),
        sharedFrom: basis === null ? null : laterOf(at, basis),
      },
    ]
  })
}

/** When something of the episode's interview first went to that recipient; null while nothing did. */
export const sharedAt = (file: CaseFile, episode: string, to: ShareRecipient): Instant | null =>
  firstOf(factsOf(file, 'interview-shared').filter(one => one.episode === episode && one.to === to))

/** When a recipient had it: it went to them, or they took the message about it. */
export const hadBy = (
  file: CaseFile,
  rule: string,
  { ref, episode }: HeldInterview,
  to: ShareRecipient & Audience,
): Instant | null => earlierOf(sharedAt(file, episode, to), takenAt(file, rule, ref, to))
