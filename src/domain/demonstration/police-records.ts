// The police's part in an episode of the demonstration: a dispute over their level in its steps, and entries on COMPACT; and
// what a co-ordinator raised of a pattern.
import { teams } from './agencies.ts'
import type { Pen } from './child-pen.ts'
import { type EpisodePen, ifPast, ofEpisode } from './episode-pen.ts'
import { after } from './moments.ts'
import { atText, type Row } from './rows.ts'

const agencyOf = (pen: Pen, team: string | null): string | null => {
  const found = teams.find(({ code }) => code === team)
  return found === undefined ? null : pen.agency(found.agency)
}

function raised(episode: EpisodePen, hours: number): string | null {
  const { pen, reported, reporter } = episode
  const at = reported === null ? null : ifPast(pen, after(reported, hours))
  if (at === null) return null
  const own = ofEpisode(episode, 'dispute', 0)
  const row = {
    ...{ ...own, disputed_level: 'medium', wanted_level: 'high', needed_at: null, raised_at: atText(at) },
    grounds: 'A car that we have reported twice waited at the corner. They do not answer, and they always do.',
    ...{ raised_by: pen.person(reporter.by), raised_agency_id: agencyOf(pen, reporter.team) },
    raised_team_id: reporter.team === null ? null : pen.team(reporter.team),
  }
  pen.add('level_dispute', row, { at, by: reporter.by, act: 'dispute-level' })
  return own.id
}

// What happened to a dispute later, if that time has come.
function later(
  episode: EpisodePen,
  id: string,
  hours: number,
  by: string,
  act: string,
  row: (at: string | null) => Row,
) {
  const { pen, reported } = episode
  const at = reported === null ? null : ifPast(pen, after(reported, hours))
  if (at !== null) pen.amend('level_dispute', { id, ...row(atText(at)) }, { at, by, act })
}

function changedBySergeant(episode: EpisodePen, id: string, hours: number): void {
  const { pen, reported } = episode
  const at = reported === null ? null : ifPast(pen, after(reported, hours))
  if (at === null) return
  const reason = 'The carer has named the driver, who is known to us.'
  const own = ofEpisode(episode, 'assessment', 'dispute')
  const assessment = {
    ...own,
    stage: 'review',
    level: 'high',
    reason,
    answers: {},
    factors: {},
    assessed_at: atText(at),
  }
  pen.add('risk_assessment', assessment, { at, by: 'omar', act: 'answer-dispute' })
  later(episode, id, hours, 'omar', 'answer-dispute', moment => ({
    ...{ second_outcome: 'changed', second_level: 'high', second_reason: reason, second_at: moment },
    ...{ second_decider: 'Sergeant, local policing team', second_by: pen.person('omar'), second_assessment_id: own.id },
  }))
}

function dispute(episode: EpisodePen): void {
  const { pen, wish, reporter } = episode
  if (wish.dispute === undefined) return
  const id = raised(episode, 0.6)
  if (id === null || wish.dispute === 'first-step') return
  later(episode, id, 1, 'petra', 'answer-dispute', moment => ({
    ...{
      first_outcome: 'stands',
      first_reason: 'The car belongs to a neighbour, as far as we know.',
      first_at: moment,
    },
    ...{ first_decider: 'Inspector, control room', first_by: pen.person('petra') },
  }))
  later(episode, id, 1.2, reporter.by, 'continue-dispute', moment => ({
    ...{ continued_because: 'We know the neighbour’s car, and it is another.', continued_at: moment },
    continued_by: pen.person(reporter.by),
  }))
  changedBySergeant(episode, id, 1.7)
}

// An hour and a half after the interview was held, by whoever held it; of very many children nothing is said.
function compact(episode: EpisodePen): void {
  const { pen, wish, returned, foundNoted } = episode
  if (returned === null || foundNoted === null || wish.checked === false || pen.wish.brief) return
  const at = ifPast(pen, after(returned, 3))
  if (at === null) return
  const row = {
    ...{ ...ofEpisode(episode, 'compact', 0), reference: `DEMO-C-${1000 + episode.index}`, entered_at: atText(at) },
    ...{ entered_precision: 'exact', entered_in_error_at: null, entered_in_error_reason: null },
  }
  pen.add('compact_entry', row, { at, by: 'petra', act: 'record-compact-entry' })
}

/** Writes down the police's part in an episode. */
export function writePolice(episode: EpisodePen): void {
  dispute(episode)
  compact(episode)
}

/** Writes down what a co-ordinator raised of patterns: one of the child, and one of a place that names nobody. */
export function writePatternAlerts(pen: Pen): void {
  if (pen.wish.patternRaised !== true) return
  const [by, agency_id] = ['avery', pen.agency('staffordshire')]
  const note = (name: string, daysAgo: number, row: Row) => {
    const at = pen.before.days(daysAgo, 11)
    const who = { agency_id, recorded_at: atText(at), recorded_by: pen.person(by) }
    const own = { id: pen.id('pattern-alert', name), child_id: null, follows: null, raised_at: atText(at) }
    pen.add('pattern_alert', { ...own, ...row, ...who }, { at, by, act: 'raise-pattern' })
  }
  note('child', 15, {
    ...{ child_id: pen.childId, kind: 'child', raised_to: 'Team manager, children in care' },
    says: 'Three of four episodes began on the evening after contact with home.',
  })
  note('place', 12, {
    ...{ kind: 'place', raised_to: 'Local policing team' },
    says: 'The bus station comes up again and again on Friday evenings, for children of three homes.',
  })
  note('place-later', 5, {
    ...{ kind: 'place', follows: pen.id('pattern-alert', 'place'), raised_to: 'Local policing team' },
    says: 'The team walks there on Fridays from now on, and rings us when a child is there alone.',
  })
}
