// Around a return interview of the demonstration: who holds it, what the child was told and agrees to, and who got it.
import type { Instant } from '../kernel/index.ts'
import { type EpisodePen, ifPast, ofEpisode } from './episode-pen.ts'
import { after } from './moments.ts'
import { atText, type Row } from './rows.ts'

const standing = { entered_in_error_at: null, entered_in_error_reason: null }

/** Writes down who is to hold the interview, three hours after the child was found. */
export function writeAllocation(episode: EpisodePen, who: string): void {
  const { pen, located, foundNoted } = episode
  const at = located === null || foundNoted === null ? null : ifPast(pen, after(foundNoted, 3))
  if (at === null || pen.wish.brief) return
  const row = {
    ...{ ...ofEpisode(episode, 'allocation', 0), destination_id: null, provider: 'Open Door Example Voices' },
    ...{ person_id: pen.person(pen.circle.interviewer), interviewer: who, conflicts: [], kept_because: '' },
    ...{ allocated_at: atText(at), ...standing },
  }
  pen.add('interview_allocation', row, { at, by: 'avery', act: 'allocate-return-interview' })
}

const agreed = (at: Instant): Row => ({
  ...{ agrees: 'yes', limits: '', asked_at: atText(at), basis: 'consent', basis_because: '', basis_by: '' },
  basis_at: atText(at),
})

const needed = (at: Instant): Row => ({
  ...{ agrees: 'no', limits: '', asked_at: atText(at), basis: 'safeguarding', basis_at: atText(at) },
  ...{ basis_because: 'A grown man waits for them outside the school.', basis_by: 'Interviewer, with their manager' },
})

/** Writes down what the child was told and agrees to, and the copies that went out since. */
export function writeSharing(episode: EpisodePen, ended: Instant, submitted: Instant): void {
  const { pen } = episode
  if (pen.wish.brief) return
  const by = pen.circle.interviewer
  const at = after(ended, -0.75)
  const refused = episode.wish.refusedSharing === true
  const told = {
    ...{ ...ofEpisode(episode, 'consent', 0), told: 'yes', told_at: atText(at), told_by: 'The interviewer' },
    told_says: 'The police and the council see it within days, to keep you and others safe.',
    ...{ service: 'yes', service_by: 'child', service_says: '' },
  }
  pen.add(
    'sharing_consent',
    { ...told, ...(refused ? needed(at) : agreed(at)) },
    { at: submitted, by, act: 'say-consent' },
  )
  const sent = ifPast(pen, after(submitted, 2))
  if (sent === null) return
  const basis = refused
    ? {
        basis: 'safeguarding',
        basis_because: 'The man may be there again.',
        basis_by: 'Interviewer, with their manager',
      }
    : { basis: 'consent', basis_because: '', basis_by: '' }
  const row = {
    ...{ ...ofEpisode(episode, 'share', 0), recipient: 'police', recipient_name: 'Missing person team' },
    ...{ how: 'secure-email', says: 'Where they were, with whom, and what worries them.', ...basis },
    ...{ despite_block: false, shared_at: atText(sent), ...standing },
  }
  pen.add('interview_share', row, { at: sent, by, act: 'share-return-interview' })
}
