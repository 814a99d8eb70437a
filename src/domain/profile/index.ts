// How the profile of a child for the police stands: made, confirmed, changed since, or too old to rely upon.
import { addDays, dayOf, type Instant, sayDay } from '../kernel/index.ts'

/** After how many days a confirmed profile is looked through again. The scheme says at least monthly; no paragraph of ours does. */
export const profileDays = 31

/** What is known of a profile. */
export type ProfileFacts = {
  /** Whether its own part is made. */
  readonly made: boolean
  readonly confirmedAt: Instant | null
  /** When anything that it is made from was last changed, as far as the reader may see. */
  readonly changedAt: Instant | null
}

/** How it stands. */
export type ProfileStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'unconfirmed' }
  | { readonly kind: 'changed-since'; readonly confirmedAt: Instant; readonly changedAt: Instant }
  | { readonly kind: 'out-of-date'; readonly confirmedAt: Instant }
  | { readonly kind: 'ready'; readonly confirmedAt: Instant }

/** How a profile stands at a moment. On the last of its days it is ready still. */
export function profileStanding({ made, confirmedAt, changedAt }: ProfileFacts, now: Instant): ProfileStanding {
  if (!made) return { kind: 'none' }
  if (confirmedAt === null) return { kind: 'unconfirmed' }
  if (addDays(dayOf(confirmedAt), profileDays) < dayOf(now)) return { kind: 'out-of-date', confirmedAt }
  if (changedAt !== null && changedAt > confirmedAt) return { kind: 'changed-since', confirmedAt, changedAt }
  return { kind: 'ready', confirmedAt }
}

/** The standing in a word or two. */
export const profileNames: Readonly<Record<ProfileStanding['kind'], string>> = {
  none: 'Not made',
  unconfirmed: 'Never confirmed',
  'changed-since': 'Changed since it was confirmed',
  'out-of-date': 'Out of date',
  ready: 'Ready',
}

/** The standing in one sentence. */
export function sayProfile(standing: ProfileStanding): string {
  switch (standing.kind) {
    case 'none':
      return 'No profile is made yet.'
    case 'unconfirmed':
      return 'The profile is made, and nobody has confirmed that it is right.'
    case 'changed-since':
      return `Confirmed on ${sayDay(dayOf(standing.confirmedAt))}, and changed since.`
    case 'out-of-date':
      return `Last confirmed on ${sayDay(dayOf(standing.confirmedAt))}: more than ${profileDays} days ago.`
    case 'ready':
      return `Confirmed on ${sayDay(dayOf(standing.confirmedAt))}.`
  }
}
