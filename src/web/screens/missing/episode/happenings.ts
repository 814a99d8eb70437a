// Everything that happened in an episode, in one list with the newest first: the log and each record beside it.
import { type Instant, instantText, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import {
  assessmentStages,
  certainties,
  informationSources,
  type LogKind,
  logKindCodes,
  logKinds,
  policeLevels,
  reviewerNames,
  whereaboutsDecisions,
} from '../../../../domain/missing/index.ts'
import type { EpisodeEvents, LogEntry } from '../../../../store/missing/reads.ts'
import { logList } from '../../../components/log-list/log-list.ts'
import { attributes, type Html, html } from '../../../html.ts'
import { bordersLines } from '../../borders/part.ts'
import { interviewLines } from '../../interview/part.ts'
import { compactLines, disputeLines } from '../../police/part.ts'
import { protectionLines } from '../../protection/part.ts'
import { sayReported, sayWhen } from '../../say.ts'
import { sayTold, sayWhom } from '../told/page.ts'
import { type EpisodeView, mayWrite } from './view.ts'

type Line = {
  readonly at: Instant
  readonly when?: string
  readonly kind: string
  readonly who: string
  readonly says: readonly (readonly [string, string])[]
  readonly withdrawn?: string | undefined
  /** Where an entry of the log is corrected; absent where it cannot be. */
  readonly correct?: string | undefined
}

const notices: Readonly<Record<string, string>> = {
  'line-manager-told': 'Line manager told',
  'placing-authority-letter': 'Letter to the placing authority',
  'nine-in-ninety-letter': 'Letter about nine episodes in ninety days',
  'authority-notified': 'Local authority notified',
  'return-interview-requested': 'Return interview asked for',
  'senior-manager-told': 'Senior manager told',
  'minutes-to-lead': 'Minutes of the review given to the lead for children’s social care',
  'minutes-to-reviewing-officer': 'Minutes of the review given to the reviewing officer',
}

const offenceNames = {
  'against-child': 'yes, against the child: a child protection concern',
  'by-child': 'yes, by the child: a child protection concern',
  both: 'yes, against and by the child: a child protection concern',
  none: 'none',
} as const

const outcomes: Readonly<Record<string, string>> = {
  accepted: 'accepted',
  declined: 'declined',
  'no-answer': 'no answer',
  'not-possible': 'not possible',
  waiting: 'waiting for an answer',
}

const inError = (one: { readonly entered_in_error_at: Instant | null }): string | undefined =>
  one.entered_in_error_at === null ? undefined : 'entered in error'

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
    who: one.by,
    withdrawn: inError(one),
    says: [
      ['Harm', one.harm],
      ['Where and with whom', one.where_and_with_whom],
      ['Offence disclosed', one.offence === null ? '' : offenceNames[one.offence]],
      ['Offences', one.offences],
      ['What would help', one.prevention],
    ] as const,
  })),
]

const interviews = (events: EpisodeEvents): Line[] => [
  ...events.offers.map(one => ({
    at: one.offered_at,
    kind: `${one.kind === 'offer' ? 'Return interview offered' : 'Return interview attempted'}: ${outcomes[one.outcome] ?? one.outcome}`,
    who: one.by,
    withdrawn: inError(one),
    says: [['', one.reason]] as const,
  })),
  ...events.returnInterviews.map(one => ({
    at: one.ended_at,
    kind:
      one.submitted_at === null
        ? 'Return interview, not yet submitted'
        : `Return interview, written up ${sayMoment(one.submitted_at)}`,
    who: one.by,
    withdrawn: inError(one),
    says: [
      ['What the child said', one.childs_view],
      ['What matters and what happens next', one.summary],
      ['Where', one.held_where],
      ['Why it was late', one.late_reason ?? ''],
    ] as const,
  })),
]

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 60).trimEnd()}…`)

function logLine(entry: LogEntry, view: EpisodeView): Line {
  const { events, episode, now } = view
  const later = events.log.find(other => other.corrects === entry.id)
  const wrong = entry.corrects === null ? undefined : events.log.find(other => other.id === entry.corrects)
  const source = entry.source === null ? '' : informationSources[entry.source]
  return {
    at: entry.at,
    when: sayReported(entry, now),
    kind: logKinds[entry.kind],
    who: entry.by,
    withdrawn: later && `corrected by ${later.by}, ${sayWhen(later.recordedAt, now)}`,
    correct: later === undefined && mayWrite(view) ? `/episodes/${episode.id}/log/${entry.id}/correct` : undefined,
    says: [
      ['', entry.entry],
      ['Corrects', wrong === undefined ? '' : `“${short(wrong.entry)}” of ${sayWhen(wrong.at, now)}`],
      ['Where', entry.place],
      ['Seen by', entry.seenBy],
      ['How sure', entry.howSure === null ? '' : certainties[entry.howSure]],
      ['Wore', entry.wore],
      ['From', [source, entry.sourceName].filter(one => one !== '').join(', ')],
      ['Look again', entry.lookAgainAt === null ? '' : sayWhen(entry.lookAgainAt, now)],
    ],
  }
}

const known = ({ whereabouts }: EpisodeView): Line[] =>
  whereabouts.map((one, i) => ({
    at: one.knownAt,
    kind: i === 0 ? 'Whereabouts known' : 'Whereabouts known, decided anew since',
    who: one.by,
    says: [
      ['Where', one.address],
      ['Decided', one.decision === null ? '' : whereaboutsDecisions[one.decision]],
      ['By', one.decidedBy],
      ['Why', one.reason],
      ['Safety', one.safety],
      ['Police', one.police === null ? '' : (one.police.answer?.says ?? 'asked to assist, no answer yet')],
    ],
  }))

const told = ({ told: lines, now }: EpisodeView): Line[] =>
  lines.map(line => ({
    at: line.toldAt ?? line.recordedAt,
    kind: `${line.toldAt === null ? 'Not told' : 'Told'} that the child is ${line.about}`,
    who: line.by,
    says: [['', `${sayWhom(line)}. ${sayTold({ ...line, told: line }, now)}`]],
  }))

const meetings = (events: EpisodeEvents): Line[] =>
  events.meetings.map(one => ({
    at: one.held_at,
    kind: `Level ${one.level} intervention meeting`,
    who: one.by,
    withdrawn: inError(one),
    says: [
      ['Chair', one.chair],
      ['There', one.attended],
      ['Plan', one.plan],
    ],
  }))

const reviewed = (events: EpisodeEvents): Line[] => [
  ...events.reviews.map(one => ({
    at: one.reviewed_at,
    kind: `Reviewed: ${reviewerNames[one.reviewer]}`,
    who: one.by,
    withdrawn: inError(one),
    says: [
      ['', one.outcome],
      ['Shared', one.shared],
      ['With', one.shared_with],
    ] as const,
  })),
  ...events.concerns.map(one => ({
    at: one.raised_at,
    kind: 'Significant concern',
    who: one.by,
    withdrawn: inError(one),
    says: [['', one.concern]] as const,
  })),
]

const others = (events: EpisodeEvents): Line[] => [
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

type Saying = readonly [string, string]

const paragraph = ([heading, said]: Saying): Html =>
  html`<p class="govuk-body hw-said">${heading !== '' && html`<strong>${heading}:</strong> `}${said}</p>`

const mostOfShort = 60
// Short facts stand in one line, so that a night fits on a phone.
const isShort = ([heading, said]: Saying): boolean => heading !== '' && said.length <= mostOfShort
const oneLine = (says: readonly Saying[]): Html | false =>
  says.length > 0 &&
  html`<p class="govuk-body-s">${says.map(([heading, said], i) => html`${i > 0 && ' · '}<strong>${heading}:</strong> ${said}`)}</p>`

function words(line: Line): Html {
  const says = line.says.filter(([, said]) => said !== '')
  return html`${says.filter(one => !isShort(one)).map(paragraph)}${oneLine(says.filter(isShort))}${line.correct !== undefined && html`<p class="govuk-body-s hw-no-print"><a class="govuk-link" href="${line.correct}">Correct<span class="govuk-visually-hidden"> this entry: ${line.kind}</span></a></p>`}`
}

// Narrowing the log to one kind of entry, with how many there are.
function filter({ events, episode, only }: EpisodeView): Html | false {
  const kinds = logKindCodes.filter(kind => events.log.some(entry => entry.kind === kind))
  if (kinds.length < 2 && only === null) return false
  const link = (query: string, text: string, current: boolean) =>
    html`<li><a class="govuk-link" href="/episodes/${episode.id}${query}#log"${attributes({ 'aria-current': current ? 'true' : undefined })}>${text}</a></li>`
  const count = (kind: LogKind) => events.log.filter(entry => entry.kind === kind).length
  return html`<nav class="hw-filter hw-no-print" aria-label="Narrow the log"><ul>${link('', 'Everything', only === null)}${kinds.map(kind => link(`?only=${kind}`, `${logKinds[kind]} (${count(kind)})`, only === kind))}</ul></nav>`
}

function linesOf(view: EpisodeView): Line[] {
  const { events, only } = view
  const log = events.log.filter(entry => only === null || entry.kind === only).map(entry => logLine(entry, view))
  if (only !== null) return only === 'told' ? [...log, ...told(view)] : log
  return [
    ...log,
    ...police(events),
    ...disputeLines(view),
    ...compactLines(view),
    ...bordersLines(view),
    ...protectionLines(view),
    ...interviews(events),
    ...interviewLines(view),
    ...meetings(events),
    ...known(view),
    ...told(view),
    ...reviewed(events),
    ...others(events),
  ]
}

/** The list, each with when, what and who. */
export function happenings(view: EpisodeView): Html {
  const lines = linesOf(view).sort((a, b) => b.at - a.at)
  return html`${filter(view)}
${logList({
  emptyText: 'Nothing is recorded yet. Add sightings, calls and decisions as they happen.',
  entries: lines.map(line => ({
    at: { datetime: instantText(line.at), text: line.when ?? sayWhen(line.at, view.now) },
    who: line.who,
    kind: line.kind,
    withdrawn: line.withdrawn,
    html: words(line),
  })),
})}`
}
