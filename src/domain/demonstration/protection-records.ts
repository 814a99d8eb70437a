// Protection in an episode of the demonstration: a concern that waits for the front door, and one that was told, decided and met on.
import type { Instant } from '../kernel/index.ts'
import { type EpisodePen, ifPast, ofEpisode } from './episode-pen.ts'
import { after } from './moments.ts'
import { atText, type ChildTable, type Row } from './rows.ts'

const right = { entered_in_error_at: null, entered_in_error_reason: null }

/** Writes one row so many hours after the child was back, if that time has come; its id, or null where it has not. */
function add(
  episode: EpisodePen,
  table: ChildTable,
  by: string,
  hours: number,
  row: (at: Instant) => Row,
  name = '0',
): string | null {
  const { pen, returned } = episode
  const at = returned === null ? null : ifPast(pen, after(returned, hours))
  if (at === null) return null
  const own = ofEpisode(episode, table, name)
  pen.add(table, { ...own, ...right, ...row(at) }, { at, by, act: `record-${table.replaceAll('_', '-')}` })
  return own.id
}

function concern(episode: EpisodePen): string | null {
  return add(episode, 'protection_concern', episode.reporter.by, 0.3, at => ({
    ...{ kind: 'exploitation', sexual_harm: 'not-known', learned_at: atText(at), learned_precision: 'exact' },
    says: 'Came back with a new phone and money, and would not say from whom. A bruise on the arm.',
    ...{ childs_words: '“He said that he is a friend of my cousin.”', who: 'A man called Jay in a grey car' },
    ...{ happened_at: null, happened_precision: null, happened_where: 'A flat above a shop' },
    ...{ host: 'stoke-on-trent', host_name: '' },
  }))
}

function told(episode: EpisodePen, subject: string, whom: 'police' | 'front-door', hours: number): void {
  const to = whom === 'police' ? 'Duty officer, force control room' : 'The team on duty at the front door'
  const by = episode.reporter.by
  const row = (at: Instant) => ({
    ...{ subject_id: subject, whom, given_to: to, how: 'By telephone', given_at: atText(at) },
    reference: whom === 'police' ? `DEMO-P-${1000 + episode.index}` : '',
  })
  add(episode, 'protection_notice', by, hours, row, whom)
}

function evidence(episode: EpisodePen): void {
  const { by } = episode.reporter
  add(episode, 'evidence_check', by, 0.5, at => ({
    ...{ clothing: 'kept', phone: 'kept', trace: null, washing: 'asked-not-to', advised_at: atText(at) },
    ...{ advised_by: 'Duty officer', note: 'Clothes are in a paper bag in the office.', checked_at: atText(at) },
  }))
  add(episode, 'school_contact', by, 0.4, () => ({
    ...{ school: 'Sample Hill Academy', person: 'Safeguarding lead', reach: 'Through the office' },
  }))
}

function followed(episode: EpisodePen, subject: string): void {
  told(episode, subject, 'front-door', 0.7)
  add(episode, 'protection_decision', 'mina', 20, at => ({
    ...{ concern_id: subject, outcome: 'section-47', reason: 'Two adults are named, and it is the second time.' },
    ...{
      decided_by: 'Duty manager at the front door',
      decided_at: atText(at),
      as_contact: null,
      contact_reference: '',
    },
  }))
  add(episode, 'strategy_ask', episode.reporter.by, 22, at => ({
    ...{ agency: 'Lantern Example Care', manager: 'Manager of the home', consulted_at: atText(at) },
    ...{ grounds: 'The same car as last time, and the child is afraid.', asked_at: atText(at) },
  }))
  add(episode, 'strategy_meeting', 'mina', 44, at => ({
    ...{ held_at: atText(at), chair: 'Team manager', attended: 'Social worker, police, home, school' },
    ...{
      enquiries: 'needed',
      reason: 'The child is likely to be met again.',
      childs_views: 'Wants to be left in peace.',
    },
    ...{ parents_views: 'Not asked yet.', plan: 'Visit within a day; the police trace the car.' },
  }))
}

/** Writes down what an episode shows of protection. */
export function writeProtection(episode: EpisodePen): void {
  const wish = episode.wish.protection
  if (wish === undefined) return
  const id = concern(episode)
  if (id === null) return
  told(episode, id, 'police', 0.5)
  if (wish === 'settled') {
    evidence(episode)
    followed(episode, id)
    return
  }
  add(episode, 'evidence_learned', episode.reporter.by, 0.6, at => ({
    ...{ what: 'scene', says: 'The flat has a red door, between two shops.', place: 'Example Street' },
    ...{ learned_at: atText(at), learned_precision: 'exact' },
  }))
}
