// What is recorded after a return: the prevention interview, offers of a return interview, and the interview itself.
import { heldInterviewOf, interviewCode } from '../instruments/index.ts'
import type { Instant } from '../kernel/index.ts'
import { type EpisodePen, ifPast, ofEpisode } from './episode-pen.ts'
import { writeForm } from './form-pen.ts'
import { type InterviewSaid, interviewSaid } from './form-says-interview.ts'
import { after, notAfter } from './moments.ts'
import { atText, type Row } from './rows.ts'
import { interviewPlaces, offerReasons, preventionInterviews, returnInterviews } from './sentences.ts'
import { writeAllocation, writeSharing } from './sharing-records.ts'
import type { InterviewWish } from './wishes.ts'

function prevention(episode: EpisodePen): void {
  const { pen, wish, returned, foundNoted } = episode
  if (returned === null || foundNoted === null || wish.checked === false) return
  const held = ifPast(pen, after(returned, 1.5))
  if (held === null) return
  const { harm, where, offences, prevention: next } = pen.chance.of(preventionInterviews)
  const row = {
    held_at: atText(held),
    harm,
    where_and_with_whom: where,
    offences,
    prevention: next,
    entered_in_error_at: null,
  }
  const noted = notAfter(after(held, 0.7), pen.before.now)
  pen.add(
    'prevention_interview',
    { ...ofEpisode(episode, 'prevention', 0), ...row },
    { at: noted, by: 'petra', act: 'record-prevention-interview' },
  )
}

type Outcome = keyof typeof offerReasons

function offer(episode: EpisodePen, name: number, outcome: Outcome, hours: number): void {
  const { pen, located, foundNoted } = episode
  if (located === null || foundNoted === null) return
  const offered = ifPast(pen, after(located, hours))
  if (offered === null) return
  const kind = name === 0 ? 'offer' : 'attempt'
  const row = { kind, outcome, reason: offerReasons[outcome], offered_at: atText(offered), entered_in_error_at: null }
  const at = offered > foundNoted ? offered : foundNoted
  pen.add(
    'return_interview_offer',
    { ...ofEpisode(episode, 'offer', name), ...row },
    { at, by: pen.circle.interviewer, act: 'offer-return-interview' },
  )
}

function held(episode: EpisodePen, wish: Extract<InterviewWish, { kind: 'held' }>): void {
  const { pen, located } = episode
  if (located === null) return
  offer(episode, 0, 'accepted', Math.min(22, wish.after / 2))
  const ended = ifPast(pen, after(located, wish.after))
  const submitted = ended === null ? null : ifPast(pen, after(ended, 5))
  if (ended === null || submitted === null) return
  const { view, summary } = pen.chance.of(returnInterviews)
  const where = pen.chance.of(interviewPlaces)
  const late = wish.lateReason ?? null
  const row = {
    ...{ ...ofEpisode(episode, 'interview', 0), ended_at: atText(ended), held_where: where, form_id: null },
    ...{ childs_view: view, summary, late_reason: late, submitted_at: atText(submitted) },
    entered_in_error_at: null,
  }
  const told = wish.byForm ? byForm(episode, { ended, view, summary, late }, submitted) : {}
  const by = pen.circle.interviewer
  writeAllocation(episode, 'The interviewer of Open Door Example Voices')
  pen.add('return_interview', { ...row, ...told }, { at: submitted, by, act: 'submit-return-interview' })
  writeSharing(episode, ended, submitted)
}

// The row says what the form says, as it does where somebody submits one.
function byForm({ pen, index, id: episode }: EpisodePen, said: InterviewSaid, submitted: Instant): Row {
  const name = `interview/${index}`
  const begun = notAfter(after(said.ended, 0.5), submitted)
  const form = {
    of: interviewCode,
    name,
    by: pen.circle.interviewer,
    source: 'typed',
    episode,
    begun,
    submitted,
  } as const
  const { id, of, answers } = writeForm(pen, { ...form, says: interviewSaid(said), reviews: [] })
  const held = heldInterviewOf(of, answers, submitted)
  if (held === null) throw new Error('the demonstration’s interview was not held with the child')
  const { endedAt, heldWhere, childsView, summary, lateReason } = held
  const told = { held_where: heldWhere, childs_view: childsView, summary, late_reason: lateReason }
  return { ...told, ended_at: atText(endedAt), form_id: id }
}

/** Writes down what followed the return. Where nothing is said, the interview was held within the first days. */
export function writeInterview(episode: EpisodePen): void {
  const { pen, located } = episode
  if (located === null) return
  prevention(episode)
  const wish = episode.wish.interview ?? { kind: 'held', after: pen.chance.whole(18, 66) }
  switch (wish.kind) {
    case 'held':
      held(episode, wish)
      return
    case 'offered':
      offer(episode, 0, wish.outcome, wish.after)
      return
    case 'declined':
      for (let i = 0; i < wish.times; i++) offer(episode, i, 'declined', 20 + 22 * i)
      return
    case 'none':
      return
  }
}
