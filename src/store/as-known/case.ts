// What the rules would have read of a child at a moment, from rows of history: for the duties as they stood.
import type { Selectable } from 'kysely'
import { type Role, roleMay, type Section } from '../../domain/access/index.ts'
import { earlierOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import {
  type Authority,
  type CaseFile,
  type Episode,
  type Followed,
  meetingLevels,
  type Reviewer,
  type Telling,
  toldParties,
} from '../../domain/protocol/index.ts'
import { type IdentityRow, identityOf, type SocialCareRow } from '../children/rows.ts'
import type { Shown } from '../children/sections.ts'
import { factsIn } from '../duties/facts.ts'
import type { Schema } from '../schema.ts'
import { type RowThen, rowsThen } from './rows.ts'

/** What the rules would have read. */
export type CaseThen = CaseFile

type Table<T extends keyof Schema> = Selectable<Schema[T]>

/** The sections that rules read. Without sight of one of them the duties of then would be guessed, and are not shown. */
const read: readonly Section[] = [
  'identity',
  'social-care',
  'placement',
  'episodes',
  'police-assessments',
  'prevention-interviews',
  'return-interview-offers',
  'return-interviews',
  'case-reviews',
  'meetings',
  'notices',
  'duties',
  'assessments',
  'messages',
  'level-disputes',
  'letters',
  'placement-notifications',
  'alerts',
  'risk-markers',
  'trafficking',
  'referrals',
  'triage',
  'warning-notices',
  'placement-plans',
  'care-plans',
  'addresses',
  'sharing',
  'early-help',
  'protection',
  'involvement',
  'panel-decisions',
]

const first = (moments: readonly Instant[]): Instant | null =>
  moments.reduce<Instant | null>((found, at) => (found === null ? at : earlierOf(found, at)), null)

function birthOf(rows: readonly RowThen[], child: Id<'child'>): CaseFile['child']['birth'] {
  const row = rowsThen<IdentityRow>(rows, 'child_identity').find(one => one.was.child === child)
  const born = row === undefined ? null : identityOf(row).born
  if (born === null || born.kind === 'unknown') return { kind: 'unknown' }
  return born.kind === 'exact' ? { kind: 'known', on: born.on } : { kind: 'estimated', latestOn: born.latest }
}

function of<T extends keyof Schema>(rows: readonly RowThen[], table: T, episode: string): Table<T>[] {
  const own = rows.filter(row => row.episode === episode && row.data.entered_in_error_at == null)
  return rowsThen<Table<T>>(own, table)
}

type TellingRow = Table<'told'>
type ReviewRow = { readonly reviewer: Reviewer; readonly reviewed_at: Instant }
type ConcernRow = { readonly id: string; readonly raised_at: Instant }
type NoticeRow = { readonly kind: string; readonly given_at: Instant; readonly authority: Authority | null }

// The same name of the same part is the same person; the numbers say nothing else.
function tellingsOf(told: readonly TellingRow[]): Telling[] {
  const people = [...new Set(told.map(({ whom, who }) => `${whom} ${who.trim().toLowerCase()}`))]
  return told.map(({ about, whom, who, told_at, recorded_at }) => ({
    about,
    whom: toldParties.find(party => party === whom) ?? 'other',
    person: people.indexOf(`${whom} ${who.trim().toLowerCase()}`),
    told: told_at !== null,
    at: told_at ?? recorded_at,
  }))
}

function followedThen(all: readonly RowThen[], episode: string): Followed {
  const rows = all.filter(row => row.episode === episode && row.data.entered_in_error_at == null)
  const notices = rowsThen<NoticeRow>(rows, 'notice')
  const ofKind = (kind: string) => notices.flatMap(one => (one.kind === kind ? [one.given_at] : []))
  const offers = rowsThen<Table<'return_interview_offer'>>(rows, 'return_interview_offer').map(one => one.offered_at)
  return {
    tellings: tellingsOf(rowsThen<TellingRow>(rows, 'told')),
    authoritiesNotified: notices.flatMap(({ kind, authority, given_at }) =>
      kind === 'authority-notified' && authority !== null ? [{ authority, at: given_at }] : [],
    ),
    returnInterviewRequestedAt: first([...ofKind('return-interview-requested'), ...offers]),
    reviews: rowsThen<ReviewRow>(rows, 'episode_review').map(one => ({ by: one.reviewer, at: one.reviewed_at })),
    concerns: rowsThen<ConcernRow>(rows, 'significant_concern').map(one => ({ ref: one.id, at: one.raised_at })),
    seniorManagerToldAt: ofKind('senior-manager-told'),
  }
}

function episodeThen(rows: readonly RowThen[], row: Table<'episode'>): Episode {
  const notices = (kind: string) =>
    first(of(rows, 'notice', row.id).flatMap(one => (one.kind === kind ? [one.given_at] : [])))
  const police = [row.reported_to_police_at, row.police_accepted_at].flatMap(one => (one === null ? [] : [one]))
  return {
    ref: row.id,
    kind: row.kind,
    foundMissingAt: row.found_missing_at,
    lastSeenAt: row.last_seen_at,
    reportedToPoliceAt: first(police),
    recordedAt: row.recorded_at,
    countedFrom: row.counted_from,
    locatedAt: row.located_at,
    returnedAt: row.returned_at,
    managerInformedAt: notices('line-manager-told'),
    caseReviewHeldAt: first(of(rows, 'case_review', row.id).map(one => one.held_at)),
    preventionInterviewAt: first(of(rows, 'prevention_interview', row.id).map(one => one.held_at)),
    returnInterviewOfferedAt: first(of(rows, 'return_interview_offer', row.id).map(one => one.offered_at)),
    returnInterviewCompletedAt: first(
      of(rows, 'return_interview', row.id).flatMap(one => (one.submitted_at === null ? [] : [one.ended_at])),
    ),
    placingAuthorityLetterSentAt: notices('placing-authority-letter'),
    responsibleAuthority: row.responsible_authority,
    livesIn: row.lives_in,
    followed: followedThen(rows, row.id),
  }
}

// Rules read the forms of the assessments and the warning notices only, so what stands in a section that the reader lacks takes nothing from them.
function formsThen(rows: readonly RowThen[]): CaseFile['forms'] {
  const reviews = rowsThen<Table<'form_review'>>(rows, 'form_review').sort((a, b) => a.number - b.number)
  return rowsThen<Table<'form'>>(rows, 'form').flatMap(form =>
    form.submitted_at === null || form.completed_on === null
      ? []
      : [
          {
            ...{ ref: form.id, instrument: form.instrument, episode: form.episode_id, level: form.level },
            ...{ submittedAt: form.submitted_at, completedOn: form.completed_on },
            reviews: reviews.flatMap(({ form_id, submitted_at, reviewed_on, level }) =>
              form_id === form.id && submitted_at !== null && reviewed_on !== null
                ? [{ at: submitted_at, on: reviewed_on, level }]
                : [],
            ),
          },
        ],
  )
}

/** The case file of then, or hidden where the role does not read all that the rules do. */
export function caseThen(role: Role, child: Id<'child'>, all: readonly RowThen[]): Shown<CaseThen> {
  if (!read.every(section => roleMay(role, section, 'read'))) return { kind: 'hidden' }
  const rows = all.filter(row => row.data.entered_in_error_at == null)
  const own = rowsThen<Table<'child'>>(rows, 'child').find(row => row.id === child)
  const placements = rowsThen<Table<'placement'>>(rows, 'placement').sort(
    (a, b) => Number(b.until_on === null) - Number(a.until_on === null) || b.from_on - a.from_on,
  )
  const socialCare = rowsThen<SocialCareRow>(rows, 'social_care_status')
  return {
    kind: 'shown',
    value: {
      child: {
        birth: birthOf(rows, child),
        responsibleAuthority: own?.responsible_authority ?? 'other',
        livesIn: placements[0]?.lives_in ?? 'elsewhere',
        socialCare: socialCare.map(({ status, from_on, until_on }) => ({
          status,
          from: from_on,
          until: until_on,
        })),
      },
      episodes: rowsThen<Table<'episode'>>(rows, 'episode').map(row => episodeThen(rows, row)),
      meetings: rowsThen<Table<'meeting'>>(rows, 'meeting').map(({ level, held_at }) => ({
        level: meetingLevels.find(one => one === level) ?? 1,
        heldAt: held_at,
      })),
      nineInNinetyLettersSentAt: rowsThen<Table<'notice'>>(rows, 'notice').flatMap(row =>
        row.kind === 'nine-in-ninety-letter' ? [row.given_at] : [],
      ),
      forms: formsThen(rows),
      placements: placements.map(({ id, arrangement, missing_risk, from_on, recorded_at }) => ({
        ...{ ref: id, arrangement, missingRisk: missing_risk, from: from_on, recordedAt: recorded_at },
      })),
      facts: factsIn(rows.map(({ table, data }) => ({ table, row: data }))),
    },
  }
}
