// How often and how long the child was missing: the counts, the picture of twelve months and the list of episodes.

import { placementKinds } from '../../../../domain/children/index.ts'
import { levelPoints } from '../../../../domain/instruments/index.ts'
import {
  addYears,
  dateOf,
  dayOf,
  type Instant,
  instant,
  sayElapsed,
  startOfDay,
} from '../../../../domain/kernel/index.ts'
import {
  type Episode,
  endOf,
  episodeKinds,
  missingSince,
  policeKnewAt,
  standingOf,
} from '../../../../domain/missing/index.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type PictureMark, timelinePicture } from '../../../components/timeline-picture/timeline-picture.ts'
import { type Html, html } from '../../../html.ts'
import { sayJudged } from '../../instruments/say-form.ts'
import { sayWhen } from '../../say.ts'
import { hiddenSection } from '../hidden-section.ts'
import { folded } from './folded.ts'
import { type ChildView, countsOf } from './view.ts'

const times = (count: number): string => (count === 1 ? '1 time' : `${count} times`)

/** How often and how long, as the protocol counts (BACK-1.3). */
export function countsList(episodes: readonly Episode[], now: Instant): Html {
  const counts = countsOf(episodes, now)
  const reaches = counts.level === null ? '' : `; that reaches level ${counts.level}`
  const uncounted = counts.uncounted > 0 && {
    label: 'Away, or not reported to the police',
    value: { text: times(counts.uncounted) },
    provenance: 'shown, and not counted by the rules',
  }
  const facts = [
    {
      label: `${counts.windowDays} days to the last report`,
      value: { text: `${times(counts.toLastReport)}${reaches}` },
    },
    { label: `${counts.windowDays} days to today`, value: { text: times(counts.toToday) } },
    { label: '12 months to today', value: { text: times(counts.inTwelveMonths) } },
    {
      label: 'Longest',
      value: counts.longest === null ? null : { text: sayElapsed(instant(0), instant(counts.longest)) },
      unknownText: 'None',
    },
  ]
  return factList({ facts: uncounted ? [...facts, uncounted] : facts })
}

function sayStanding(episode: Episode, now: Instant): string {
  const standing = standingOf(episode)
  switch (standing.kind) {
    case 'missing':
      return episode.kind === 'missing' ? 'Missing now' : 'Away now'
    case 'found':
      return `Found ${sayWhen(standing.at, now)}, not yet checked well`
    case 'home':
      return `Found ${sayWhen(standing.at, now)}, checked well`
    case 'error':
      return 'Entered in error'
  }
}

function episodeRow(episode: Episode, now: Instant) {
  const since = missingSince(episode)
  const knew = policeKnewAt(episode)
  const kind = episode.kind === 'missing' ? '' : `, ${episodeKinds[episode.kind].toLowerCase()}`
  return [
    { html: html`<a class="govuk-link" href="/episodes/${episode.id}">${episode.reference}</a>${kind}` },
    { text: `${sayWhen(since, now)}, for ${sayElapsed(since, endOf(episode) ?? now)}` },
    { text: knew === null ? 'Not told' : sayWhen(knew, now) },
    { text: sayStanding(episode, now) },
  ]
}

/** Episodes as a table. */
export function episodeTable(episodes: readonly Episode[], now: Instant, caption: string): Html {
  return stackedTable({
    caption,
    captionClasses: 'govuk-visually-hidden',
    columns: ['Episode', 'Missing since', 'Police told', 'How it stands'].map(label => ({ label })),
    rows: episodes.map(episode => episodeRow(episode, now)),
    emptyText: 'No episode is recorded for this child.',
  })
}

/** How many episodes stand open on the page of a child. */
const openEpisodes = 3

/** The latest few and whatever is not over; what is older is folded away by year. */
function episodesByYear(episodes: readonly Episode[], now: Instant): Html {
  const isOpen = (episode: Episode) => standingOf(episode).kind === 'missing' || standingOf(episode).kind === 'found'
  const shown = episodes.filter((episode, i) => i < openEpisodes || isOpen(episode))
  const older = episodes.filter(episode => !shown.includes(episode))
  const yearOf = (episode: Episode) => dateOf(dayOf(missingSince(episode))).year
  const years = [...new Set(older.map(yearOf))].sort((a, b) => b - a)
  return html`${episodeTable(shown, now, 'Episodes, latest first')}${years.map(year => {
    const of = older.filter(episode => yearOf(episode) === year)
    const summaryText = `${year}: ${of.length === 1 ? '1 older episode' : `${of.length} older episodes`}`
    return details({ summaryText, html: episodeTable(of, now, `Older episodes of ${year}, latest first`) })
  })}`
}

function matrixMarks({ forms }: ChildView): PictureMark[] {
  const points = forms?.kind === 'shown' ? levelPoints(forms.value) : []
  return points.map(({ on, review, level, riskType }) => ({
    at: startOfDay(on),
    kind: 'assessment' as const,
    label: `${review === null ? 'Matrix' : `Review ${review} of a matrix`}: ${sayJudged(level, riskType)}`,
  }))
}

function marksOf(view: ChildView): PictureMark[] {
  const { record, meetings } = view
  const moved = record.placements.kind === 'shown' ? record.placements.value : []
  const held = meetings.kind === 'shown' ? meetings.value : []
  return [
    ...matrixMarks(view),
    ...moved.map(({ value, home }) => ({
      at: startOfDay(value.from),
      kind: 'placement' as const,
      label: `Lives from here: ${home ?? placementKinds[value.kind]}`,
    })),
    ...held.map(({ level, heldAt }) => ({ at: heldAt, kind: 'meeting' as const, label: `Level ${level} meeting` })),
  ]
}

/** The last twelve months as a strip, with the same as a table. */
export function picture(view: ChildView, episodes: readonly Episode[]): Html {
  const { now } = view
  const bars = episodes.map(episode => ({
    from: missingSince(episode),
    to: endOf(episode),
    label: `${episodeKinds[episode.kind]} (${episode.reference})`,
  }))
  const from = startOfDay(addYears(dayOf(now), -1))
  return timelinePicture({ title: 'The last twelve months', from, to: now, bars, marks: marksOf(view) })
}

/** The meetings that were held; on a page of the child the earlier ones fold. */
export function meetingTable({ meetings, now }: ChildView, show: 'few' | 'all' = 'few'): Html | false {
  if (meetings.kind === 'hidden') return hiddenSection('Intervention meetings')
  const table = (some: typeof meetings.value) =>
    stackedTable({
      caption: 'Intervention meetings, latest first',
      columns: ['Level', 'Held', 'Chair', 'Who came', 'Plan'].map(label => ({ label })),
      rows: some.map(({ level, heldAt, chair, attended, plan }) => [
        { text: `Level ${level}` },
        ...[sayWhen(heldAt, now), chair, attended, plan].map(text => ({ text })),
      ]),
      emptyText: '',
    })
  if (show === 'all') return meetings.value.length > 0 && table(meetings.value)
  return (
    meetings.value.length > 0 &&
    folded(meetings.value, table, count => (count === 1 ? '1 earlier meeting' : `${count} earlier meetings`), 1)
  )
}

/** Counts, picture and episodes, or that the actor may not see them. */
export function happened(view: ChildView): Html {
  const { episodes, now } = view
  if (episodes.kind === 'hidden') return hiddenSection('Missing episodes')
  return html`<h2 class="govuk-heading-m" id="picture">The last twelve months</h2>
${picture(view, episodes.value)}
<h2 class="govuk-heading-m" id="counts">How often missing</h2>
${countsList(episodes.value, now)}
<h2 class="govuk-heading-m" id="episodes">Missing episodes</h2>
${episodesByYear(episodes.value, now)}
${meetingTable(view)}`
}
