// What a night in a home leaves in the record: measures, sightings, information in, who was told, and the log of a child who
// is only away.
import { searchMeasures } from '../missing/index.ts'
import { type EpisodePen, ofEpisode } from './episode-pen.ts'
import { after } from './moments.ts'
import { atText, type Row } from './rows.ts'

/** What an entry of the log says beside its words, where nothing more is said. */
export const plainEntry = {
  ...{ precision: 'exact', place: '', seen_by: '', how_sure: null, wore: '', source: null, source_name: '' },
  ...{ look_again_at: null, corrects: null },
} as const

type Entry = { readonly after: number; readonly kind: string; readonly entry: string; readonly more?: Row }

const missingNight: readonly Entry[] = [
  {
    ...{ after: 1.2, kind: 'sighting', entry: 'Walked towards the canal with another young person.' },
    more: {
      ...{ precision: 'about', place: 'Bus station, stand 4', seen_by: 'A bus driver', how_sure: 'likely' },
      wore: 'Green coat, small rucksack',
    },
  },
  {
    ...{ after: 1.6, kind: 'information', entry: 'Was quiet in the last lesson and asked about buses.' },
    more: { source: 'school', source_name: 'A. Sample, head of year' },
  },
]

const awayNight: readonly Entry[] = [
  {
    ...{
      after: 0.6,
      kind: 'assessment',
      entry: 'At the match with two friends whose parents we know. Answers the phone.',
    },
    more: { look_again_after: 1.3 },
  },
  { after: 0.9, kind: 'contact', entry: 'Sent a message: on the way back, the bus is late.' },
]

function writeLog(episode: EpisodePen, entries: readonly Entry[]): void {
  const { pen, wish, reporter, recorded } = episode
  for (const [i, { after: hours, kind, entry, more = {} }] of entries.entries()) {
    const at = after(wish.seen, hours)
    if (at > episode.until || at < recorded) continue
    const { look_again_after: again, ...said } = more
    const look_again_at = typeof again === 'number' ? atText(after(wish.seen, again)) : null
    const row = { ...ofEpisode(episode, 'log', `night-${i}`), at: atText(at), kind, entry, ...plainEntry, ...said }
    pen.add('episode_log', { ...row, look_again_at }, { at, by: reporter.by, act: 'add-to-log' })
  }
}

function writeMeasures(episode: EpisodePen): void {
  const { pen, recorded, reporter } = episode
  for (const [i, { key }] of searchMeasures.entries()) {
    const done = key !== 'visit-places'
    const at = after(recorded, 0.02 * i)
    const row = {
      ...{ ...ofEpisode(episode, 'measure', key), measure: key, state: done ? 'done' : 'could-not' },
      ...{ done_at: done ? atText(at) : null, done_by: done ? 'R. Imagined' : '' },
      note: done ? '' : 'The only adult in the house; the police were asked to look.',
    }
    pen.add('search_measure', row, { at, by: reporter.by, act: 'save-measure' })
  }
}

const lines = [
  { whom: 'social-worker', who: 'Out-of-hours colleague', how: 'by telephone', because: null },
  { whom: 'provider-senior-manager', who: 'On-call manager', how: 'by telephone', because: null },
  { whom: 'out-of-hours', who: 'Emergency duty team', how: 'message left', because: null },
  { whom: 'parents', who: '', how: '', because: 'The social worker tells them in the morning.' },
] as const

function writeTold(episode: EpisodePen): void {
  const { pen, recorded, reporter } = episode
  for (const [i, { whom, who, how, because }] of lines.entries()) {
    const at = after(recorded, 0.3 + 0.1 * i)
    const row = {
      ...{ ...ofEpisode(episode, 'told', whom), about: 'missing', whom, who, how, not_told_because: because },
      ...{ told_at: because === null ? atText(at) : null, told_by: because === null ? 'R. Imagined' : '' },
      ...{ entered_in_error_at: null, entered_in_error_reason: null, despite_block: false },
    }
    pen.add('told', row, { at, by: reporter.by, act: 'record-told' })
  }
}

/** Writes down the night of an episode that is to show one, and the log of a child who is only away. */
export function writeNight(episode: EpisodePen): void {
  const { wish } = episode
  if (wish.kind === 'away-without-permission') writeLog(episode, awayNight)
  if (wish.night !== true) return
  writeLog(episode, missingNight)
  writeMeasures(episode)
  writeTold(episode)
}
