// Markers, alerts and flags, a referral to the NRM and a disruption tool of the demonstration; everything is invented.
import { dayText } from '../kernel/index.ts'
import { keeperOf, type Pen } from './child-pen.ts'
import { type EpisodePen, ifPast, ofEpisode } from './episode-pen.ts'
import { after } from './moments.ts'
import { atText } from './rows.ts'

const right = { entered_in_error_at: null, entered_in_error_reason: null } as const

/** Writes down the markers of a child, and what was done about trafficking. */
export function writeMarkers(pen: Pen): void {
  const by = keeperOf(pen.circle)
  for (const { kind, daysAgo, says, signs = [] } of pen.wish.marked ?? []) {
    const at = pen.before.days(daysAgo, 10, 20)
    const own = { id: pen.id('risk-marker', kind), child_id: pen.childId, episode_id: null, form_id: null }
    const row = { ...own, kind, signs: [...signs], says, since_at: atText(at), ended_at: null, ended_because: null }
    pen.add('risk_marker', { ...row, ...right }, { at, by, act: 'mark-risk' })
  }
  if (pen.wish.referredDaysAgo !== undefined) referred(pen, by, pen.wish.referredDaysAgo)
}

function referred(pen: Pen, by: string, daysAgo: number): void {
  const at = pen.before.days(daysAgo, 14)
  const row = {
    ...{ id: pen.id('nrm-consideration', 0), child_id: pen.childId, outcome: 'refer', considered_at: atText(at) },
    reason: 'Two phones, money that nobody can explain, and found in a house in another town.',
    ...{ referred_at: atText(after(at, 2)), reference: 'DEMO-NRM-1', first_responder: 'Staffordshire County Council' },
    ...{ reasonable: 'positive', reasonable_on: dayText(pen.before.today), conclusive: null, conclusive_on: null },
  }
  // It is written down today, when the decision came.
  pen.add('nrm_consideration', { ...row, ...right }, { at: pen.before.hours(1), by, act: 'consider-nrm-referral' })
  const tool = {
    ...{ id: pen.id('disruption-step', 0), child_id: pen.childId, tool: 'vehicle', outcome: 'used', about: 'vehicle' },
    ...{ lead: 'Police', reason: 'The car that waits at the corner is marked.', done_on: dayText(pen.before.today) },
  }
  pen.add('disruption_step', { ...tool, ...right }, { at: pen.before.hours(0.9), by: 'omar', act: 'record-disruption' })
}

/** Writes down whether an alert was considered in an episode, and a flag at another authority. */
export function writeAlerts(episode: EpisodePen): void {
  const { pen, wish } = episode
  const at = wish.alert === undefined ? null : ifPast(pen, after(wish.seen, 76))
  if (at === null) return
  const by = keeperOf(pen.circle)
  const national = wish.alert === 'national'
  const row = {
    ...{ ...ofEpisode(episode, 'alert', 0), outcome: national ? 'national' : 'none', authorities: '' },
    reason: national
      ? 'No word for three days, and nobody here knows where they may be.'
      : 'They rang a friend last night.',
    details: national ? 'A young person, slim, in a green jacket. If found, ring the authority.' : '',
    ...{ considered_at: atText(at), withdrawn_at: null, withdrawn_how: null },
  }
  pen.add('alert_consideration', { ...row, ...right }, { at, by, act: 'consider-alert' })
  if (national) return
  const asked = ifPast(pen, after(at, 1))
  if (asked === null) return
  const flag = {
    ...{
      ...ofEpisode(episode, 'flag', 0),
      authority: 'Northmoor',
      asked_of: 'Their front door',
      reference: 'DEMO-NM-7',
    },
    ...{ asked_at: atText(asked), cancelled_at: null, cancelled_how: null },
  }
  pen.add('authority_flag', { ...flag, ...right }, { at: asked, by, act: 'ask-for-flag' })
}
