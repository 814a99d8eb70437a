// Everything that happened in an episode, in one list with the newest first: the log and each record beside it.
import { type Instant, instantText, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import { assessmentStages, policeLevels } from '../../../../domain/missing/index.ts'
import type { EpisodeEvents } from '../../../../store/missing/reads.ts'
import { logList } from '../../../components/log-list/log-list.ts'
import { type Html, html } from '../../../html.ts'

type Line = {
  readonly at: Instant
  readonly kind: string
  readonly who: string
  readonly says: readonly (readonly [string, string])[]
}

const kinds: Readonly<Record<string, string>> = {
  contact: 'Contact with the child',
  sighting: 'Sighting',
  assessment: 'View of the risk',
  decision: 'Decision',
  told: 'Told someone',
  information: 'Information in',
  police: 'Police contact',
}

const notices: Readonly<Record<string, string>> = {
  'line-manager-told': 'Line manager told',
  'placing-authority-letter': 'Letter to the placing authority',
  'nine-in-ninety-letter': 'Letter about nine episodes in ninety days',
}

const outcomes: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  declined: 'declined',
  'no-answer': 'no answer',
  'not-possible': 'not possible',
  waiting: 'waiting for an answer',
}

const police = (events: EpisodeEvents): Line[] => [
  ...events.assessments.map(one => ({
    at: one.at,
    kind: `${assessmentStages[one.stage]}: ${policeLevels[one.level].name}`,
    who: one.by,
    says: [['Why', one.reason]] as const,
  })),
  ...events.preventionInterviews.map(one => ({
    at: one.held_at,
    kind: 'Prevention interview',
    who: 'Police',
    says: [
      ['Harm', one.harm],
      ['Where and with whom', one.where_and_with_whom],
      ['Offences', one.offences],
      ['What would help', one.prevention],
    ] as const,
  })),
]

const interviews = (events: EpisodeEvents): Line[] => [
  ...events.offers.map(one => ({
    at: one.offered_at,
    kind: `${one.kind === 'offer' ? 'Return interview offered' : 'Return interview attempted'}: ${outcomes[one.outcome] ?? one.outcome}`,
    who: 'Return interviewer',
    says: [['', one.reason]] as const,
  })),
  ...events.returnInterviews.map(one => ({
    at: one.ended_at,
    kind:
      one.submitted_at === null
        ? 'Return interview, not yet submitted'
        : `Return interview, written up ${sayMoment(one.submitted_at)}`,
    who: 'Return interviewer',
    says: [
      ['What the child said', one.childs_view],
      ['What matters and what happens next', one.summary],
      ['Where', one.held_where],
      ['Why it was late', one.late_reason ?? ''],
    ] as const,
  })),
]

const others = (events: EpisodeEvents): Line[] => [
  ...events.log.map(one => ({
    at: one.at,
    kind: kinds[one.kind] ?? one.kind,
    who: one.by,
    says: [['', one.entry]] as const,
  })),
  ...events.caseReviews.map(one => ({
    at: one.held_at,
    kind: 'Urgent case review',
    who: 'Police and social worker',
    says: [
      ['Done', one.action_taken],
      ['Needed', one.action_needed],
      ['Return to the placement', one.return_to_placement],
      ['Next meeting', one.next_meeting_on === null ? '' : sayDay(one.next_meeting_on)],
      ['Section 47', one.section_47],
    ] as const,
  })),
  ...events.notices.map(one => ({
    at: one.given_at,
    kind: notices[one.kind] ?? one.kind,
    who: one.given_to,
    says: [],
  })),
]

const words = (line: Line): Html =>
  html`${line.says
    .filter(([, said]) => said !== '')
    .map(
      ([heading, said]) =>
        html`<p class="govuk-body hw-said">${heading !== '' && html`<strong>${heading}:</strong> `}${said}</p>`,
    )}`

/** The list, each line with when, what and who. */
export function happenings(events: EpisodeEvents): Html {
  const lines = [...police(events), ...interviews(events), ...others(events)].sort((a, b) => b.at - a.at)
  return html`<h2 class="govuk-heading-m">What has happened</h2>
${logList({
  emptyText: 'Nothing is recorded yet. Add sightings, calls and decisions as they happen.',
  entries: lines.map(line => ({
    at: { datetime: instantText(line.at), text: sayMoment(line.at) },
    who: line.who,
    kind: line.kind,
    html: words(line),
  })),
})}`
}
