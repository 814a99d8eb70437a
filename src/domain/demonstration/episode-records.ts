// What is recorded of an episode: the report and its amendments, the log, assessments, and what follows a return.
import { type Day, dayOf, hour, type Instant } from '../kernel/index.ts'
import { writeAlerts } from './alert-records.ts'
import { writeLetter } from './border-records.ts'
import { authorityOf, involve, keeperOf, type Pen, placeAt } from './child-pen.ts'
import { type EpisodePen, ifPast, ofEpisode, penForEpisode } from './episode-pen.ts'
import { writeInterview } from './interview-records.ts'
import { after, notAfter } from './moments.ts'
import { plainEntry, writeNight } from './night-records.ts'
import { writePolice } from './police-records.ts'
import { writeProtection } from './protection-records.ts'
import { atText, onText } from './rows.ts'
import {
  caseReview,
  foundWhere,
  levelReasons,
  policeAnswers,
  policeFactorsSaid,
  reportAnswers,
  searches,
  sightings,
  wellBeings,
} from './sentences.ts'
import { type Level, places } from './wishes.ts'

const missingFrom: Readonly<Record<string, string>> = {
  ...{ 'family-home': 'home', 'foster-care': 'foster-care', 'independent-foster-care': 'foster-care' },
  ...{ 'childrens-home': 'childrens-home', 'supported-lodgings': 'supported-accommodation' },
  ...{ 'supported-accommodation': 'supported-accommodation' },
}

const policeReference = (pen: Pen) => `DEMO-${pen.chance.whole(10_000, 99_999)}`

function toldPolice(episode: EpisodePen) {
  const { pen, reported } = episode
  if (reported === null) return { reported_to_police_at: null, police_reference: null, police_accepted_at: null }
  const accepted = ifPast(pen, after(reported, 0.3))
  return {
    reported_to_police_at: atText(reported),
    police_reference: policeReference(pen),
    police_accepted_at: atText(accepted),
  }
}

function report(episode: EpisodePen, born: Day | null): void {
  const { pen, wish, reporter, recorded } = episode
  const place = placeAt(pen.wish, pen.before, wish)
  const away = wish.wasAway === true || wish.kind !== undefined
  const police = wish.wasAway
    ? { reported_to_police_at: null, police_reference: null, police_accepted_at: null }
    : toldPolice(episode)
  const found = {
    ...{ located_at: null, located_precision: null, located_where: null, located_by: null, returned_at: null },
    ...{ returned_precision: null, returned_to: null, well_being_confirmed_at: null, well_being: null },
    ...{ entered_in_error_at: null, entered_in_error_reason: null, source: 'report', kept_as_said: [] },
  }
  const row = {
    ...{
      id: episode.id,
      child_id: pen.childId,
      reference: '',
      reporter_kind: reporter.kind,
      match: wish.match ?? 'chosen',
    },
    kind: wish.wasAway ? 'away-from-placement' : (wish.kind ?? 'missing'),
    missing_from: wish.from ?? missingFrom[place?.kind ?? ''] ?? 'other',
    reporter_team_id: reporter.team === null ? null : pen.team(reporter.team),
    ...{ described_name: `${pen.wish.given} ${pen.wish.family}`, described_born_on: onText(born) },
    ...{ last_seen_at: atText(wish.seen), last_seen_precision: pen.chance.holds(0.3) ? 'about' : 'exact' },
    ...{ found_missing_at: atText(notAfter(after(wish.seen, 0.3), recorded)), found_missing_precision: 'exact' },
    ...police,
    ...found,
    counted_from: away ? null : atText(recorded),
    ...{ responsible_authority: authorityOf(pen.wish), lives_in: place?.livesIn ?? places.elsewhere.livesIn },
    submitted_at: atText(away ? null : ifPast(pen, recorded)),
  }
  pen.add('episode', row, { at: recorded, by: reporter.by, act: away ? 'record-away' : 'report-missing' })
  if (reporter.team !== null) grantToReporter(episode, reporter.team)
  if (wish.wasAway) becameMissing(episode)
}

function grantToReporter(episode: EpisodePen, team: string): void {
  const { pen, reporter, recorded, id } = episode
  const at = atText(recorded)
  const row = {
    ...ofEpisode(episode, 'grant', 'reported'),
    ...{ holder: pen.team(team), holder_kind: 'team', because: 'reported', cause_id: id, from_at: at, until_at: null },
    ...{ suspended_at: null, granted_by: pen.person(reporter.by), granted_at: at },
  }
  pen.add('access_grant', row, { at: recorded, by: reporter.by, act: 'report-missing' })
}

function becameMissing(episode: EpisodePen): void {
  const { pen, reported, reporter, id } = episode
  if (reported === null) return
  const at = notAfter(after(reported, 0.2), pen.before.now)
  const now = { kind: 'missing', counted_from: atText(at), submitted_at: atText(at), ...toldPolice(episode) }
  const reason = 'Left the address that was known; nobody can say where they are.'
  pen.amend('episode', { id, ...now }, { at, by: reporter.by, act: 'reclassify', reason })
}

function wasFound(episode: EpisodePen): void {
  const { pen, wish, id, located, returned, foundNoted, reporter } = episode
  if (located === null || foundNoted === null) return
  const [where, by] = pen.chance.of(foundWhere)
  const place = placeAt(pen.wish, pen.before, wish)
  const facts = {
    ...{ located_at: atText(located), located_precision: 'exact', located_where: where, located_by: by },
    ...{ returned_at: atText(returned), returned_precision: returned === null ? null : 'exact' },
    returned_to: returned === null ? null : place?.kind === 'family-home' ? 'Home' : 'Placement',
  }
  pen.amend('episode', { id, ...facts }, { at: foundNoted, by: reporter.by, act: 'record-found' })
  const checked = wish.checked === false ? null : ifPast(pen, after(returned ?? located, 0.5))
  if (checked === null) return
  const well = { well_being_confirmed_at: atText(checked), well_being: pen.chance.of(wellBeings) }
  pen.amend(
    'episode',
    { id, ...well },
    { at: notAfter(after(checked, 0.1), pen.before.now), by: 'petra', act: 'confirm-well-being' },
  )
}

function inError(episode: EpisodePen): void {
  const { pen, wish, id, recorded } = episode
  if (wish.inError === undefined) return
  const at = after(recorded, wish.inError.after)
  const { reason } = wish.inError
  const by = pen.circle.coOrdinator
  pen.amend(
    'episode',
    { id, entered_in_error_at: atText(at), entered_in_error_reason: reason },
    { at, by, act: 'enter-in-error', reason },
  )
}

function answers(episode: EpisodePen): void {
  const { pen, recorded, reporter } = episode
  for (const [question, list] of Object.entries(reportAnswers)) {
    if (pen.chance.holds(pen.wish.brief ? 0.85 : 0.25)) continue
    const unknown = pen.chance.holds(0.15)
    const row = {
      ...ofEpisode(episode, 'answer', question),
      question,
      answer: unknown ? '' : pen.chance.of(list),
      not_known: unknown,
    }
    pen.add('episode_answer', row, { at: recorded, by: reporter.by, act: 'answer-report' })
  }
}

function log(episode: EpisodePen): void {
  const { pen, wish, reported, recorded, until, reporter } = episode
  const missingHours = (until - wish.seen) / hour
  const entries = [
    { after: 0.4, kind: 'contact', entry: pen.chance.of(searches), by: reporter.by },
    { after: 1, kind: 'told', entry: 'Social worker told by telephone.', by: reporter.by },
    { after: 2.6, kind: 'sighting', entry: pen.chance.of(sightings), by: 'petra' },
    { after: 30, kind: 'police', entry: 'Review with the force’s co-ordinator; enquiries go on.', by: 'omar' },
    {
      after: 54,
      kind: 'decision',
      entry: 'Daily call agreed between social care, the home and the police.',
      by: keeperOf(pen.circle),
    },
  ]
  for (const [i, { after: hours, kind, entry, by }] of (pen.wish.brief ? entries.slice(0, 1) : entries).entries()) {
    const at = after(recorded, hours)
    if (hours > missingHours || at > until || (hours > 2 && reported === null)) continue
    pen.add(
      'episode_log',
      { ...ofEpisode(episode, 'log', i), at: atText(at), kind, entry, ...plainEntry },
      { at, by, act: 'add-to-log' },
    )
  }
}

function assessed(episode: EpisodePen): void {
  const { pen, wish, reported, recorded, until } = episode
  if (reported === null) return
  const level = wish.level ?? 'medium'
  const stages: { stage: string; level: Level; hours: number; by: string }[] = [
    { stage: 'initial', level: level === 'high' ? 'medium' : level, hours: 0.3, by: 'petra' },
    { stage: 'secondary', level: level === 'no-apparent-risk' ? 'medium' : level, hours: 2, by: 'petra' },
    { stage: 'review', level, hours: 26, by: 'omar' },
  ]
  for (const { stage, level: judged, hours, by } of stages) {
    const at = after(reported, hours)
    if (at > until || (pen.wish.brief && stage === 'initial')) continue
    const row = {
      ...{
        ...ofEpisode(episode, 'assessment', stage),
        stage,
        level: judged,
        reason: pen.chance.of<string>(levelReasons[judged]),
      },
      ...{ answers: stage === 'initial' ? {} : policeAnswers, assessed_at: atText(at) },
      factors: stage === 'secondary' ? policeFactorsSaid : {},
    }
    pen.add('risk_assessment', row, { at: at > recorded ? at : recorded, by, act: 'assess-risk' })
  }
}

function longer(episode: EpisodePen): void {
  const { pen, wish, reported } = episode
  const worker = keeperOf(pen.circle)
  const notice = (kind: string, at: Instant, to: string, by: string) => {
    const row = {
      ...ofEpisode(episode, 'notice', kind),
      kind,
      given_at: atText(at),
      given_to: to,
      entered_in_error_at: null,
    }
    pen.add('notice', row, { at, by, act: 'give-notice' })
  }
  if (wish.managerToldAfter !== undefined)
    notice('line-manager-told', after(wish.seen, wish.managerToldAfter), 'Line manager', worker)
  if (wish.letterAfter !== undefined && reported !== null) {
    const issued = after(reported, wish.letterAfter)
    notice('placing-authority-letter', issued, 'Placing authority', pen.circle.coOrdinator)
    writeLetter(episode, issued)
  }
  if (wish.reviewAfter === undefined) return
  const at = after(wish.seen, wish.reviewAfter)
  const row = {
    ...ofEpisode(episode, 'review', 0),
    held_at: atText(at),
    ...caseReview,
    next_meeting_on: onText((dayOf(at) + 3) as Day),
  }
  pen.add(
    'case_review',
    { ...row, entered_in_error_at: null },
    { at: after(at, 1), by: pen.circle.manager, act: 'record-case-review' },
  )
}

/** Writes down all episodes of a child, in order. */
export function writeEpisodes(pen: Pen, born: Day | null): void {
  for (const [index, wish] of pen.wish.episodes.entries()) {
    const episode = penForEpisode(pen, wish, index)
    report(episode, born)
    answers(episode)
    log(episode)
    writeNight(episode)
    assessed(episode)
    longer(episode)
    wasFound(episode)
    inError(episode)
    writeInterview(episode)
    writePolice(episode)
    writeProtection(episode)
    writeAlerts(episode)
  }
  const last = pen.wish.episodes.length - 1
  const latest = pen.wish.episodes[last]
  if (latest !== undefined) involveInterviewers(penForEpisode(pen, latest, last))
}

// Interviewers see a child from the return until six weeks later, and no longer.
function involveInterviewers({ pen, wish, foundNoted }: EpisodePen): void {
  if (foundNoted === null || wish.interview?.kind === 'none') return
  const until = (dayOf(foundNoted) + 42) as Day
  const act = { at: foundNoted, by: pen.circle.coOrdinator, act: 'involve' }
  involve(pen, 'return-interviewer', { team: 'voices-interviews' }, act, until)
}
