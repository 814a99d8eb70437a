// Reads the contract's case file from JSON, strictly: whatever is not of the form is refused by the name of its field.
import { type Day, type Instant, parseDay, parseInstant } from '../kernel/index.ts'
import {
  areas,
  authorities,
  type CaseFile,
  type Child,
  type Episode,
  episodeKinds,
  type Meeting,
  meetingLevels,
  nothingFollowed,
  type SocialCare,
  socialCareStatuses,
} from './case-file.ts'
import { type Form, listOf, oneOf, optional, type Row, required, rowOf } from './json-rows.ts'
import { orRefused, Refusal, type Refused } from './refusal.ts'
import { type Json, readJson } from './strict-json.ts'

/** A case file as read, and the moment for which its duties are asked; or why it was refused. */
export type ReadCaseFile = { readonly kind: 'read'; readonly now: Instant; readonly file: CaseFile } | Refused

const aMoment: Form<Instant> = {
  says: 'a moment with its offset, such as 2026-03-01T21:00:00Z',
  read: value => (typeof value === 'string' ? parseInstant(value) : null),
}
const aDay: Form<Day> = {
  says: 'a date that exists, such as 2026-03-01',
  read: value => (typeof value === 'string' ? parseDay(value) : null),
}
const aRef: Form<string> = {
  says: 'a text that is not empty',
  read: value => (typeof value === 'string' && value !== '' ? value : null),
}
const anObject: Form<Json> = { says: 'a JSON object', read: value => value }
const anAuthority = oneOf(authorities)
const anArea = oneOf(areas)
const aStatus = oneOf(socialCareStatuses)
const aKind = oneOf(episodeKinds)
const aLevel = oneOf(meetingLevels)

const fileKeys = new Set(['now', 'child', 'episodes', 'meetings', 'nineInNinetyLettersSentAt'])
const childKeys = new Set(['bornOn', 'responsibleAuthority', 'livesIn', 'socialCare'])
const socialCareKeys = new Set(['status', 'from', 'until'])
const meetingKeys = new Set(['level', 'heldAt'])
const episodeKeys = new Set([
  ...['ref', 'kind', 'foundMissingAt', 'lastSeenAt', 'reportedToPoliceAt', 'recordedAt', 'locatedAt', 'returnedAt'],
  ...['managerInformedAt', 'caseReviewHeldAt', 'returnInterviewCompletedAt', 'placingAuthorityLetterSentAt'],
  ...['responsibleAuthority', 'livesIn'],
])

/** Reads one case file of the contract's form from the text that holds it. */
export function readCaseFile(text: string): ReadCaseFile {
  return orRefused(() => {
    const row = rowOf(readJson(text), '', fileKeys)
    return { kind: 'read', now: required(row, 'now', aMoment), file: readFile(row) }
  })
}

function readFile(row: Row): CaseFile {
  return {
    child: readChild(required(row, 'child', anObject)),
    episodes: refuseSameRefs(listOf(row, 'episodes', readEpisode)),
    meetings: listOf(row, 'meetings', readMeeting).filter(held => held !== null),
    nineInNinetyLettersSentAt: listOf(row, 'nineInNinetyLettersSentAt', readLetter).filter(sent => sent !== null),
    forms: [],
    placements: [],
    facts: [],
  }
}

function readChild(value: Json): Child {
  const row = rowOf(value, 'child', childKeys)
  return {
    birth: { kind: 'known', on: required(row, 'bornOn', aDay) },
    responsibleAuthority: required(row, 'responsibleAuthority', anAuthority),
    livesIn: required(row, 'livesIn', anArea),
    socialCare: listOf(row, 'socialCare', readSocialCare),
  }
}

function readSocialCare(value: Json, field: string): SocialCare {
  const row = rowOf(value, field, socialCareKeys)
  return {
    status: required(row, 'status', aStatus),
    from: required(row, 'from', aDay),
    until: optional(row, 'until', aDay),
  }
}

function readEpisode(value: Json, field: string): Episode {
  const row = rowOf(value, field, episodeKeys)
  const moment = (key: string) => optional(row, key, aMoment)
  return {
    ref: required(row, 'ref', aRef),
    kind: required(row, 'kind', aKind),
    foundMissingAt: moment('foundMissingAt'),
    lastSeenAt: moment('lastSeenAt'),
    reportedToPoliceAt: moment('reportedToPoliceAt'),
    recordedAt: moment('recordedAt'),
    countedFrom: null,
    locatedAt: moment('locatedAt'),
    returnedAt: moment('returnedAt'),
    managerInformedAt: moment('managerInformedAt'),
    caseReviewHeldAt: moment('caseReviewHeldAt'),
    preventionInterviewAt: null,
    returnInterviewOfferedAt: null,
    returnInterviewCompletedAt: moment('returnInterviewCompletedAt'),
    placingAuthorityLetterSentAt: moment('placingAuthorityLetterSentAt'),
    responsibleAuthority: optional(row, 'responsibleAuthority', anAuthority),
    livesIn: optional(row, 'livesIn', anArea),
    followed: nothingFollowed,
  }
}

function refuseSameRefs(episodes: readonly Episode[]): readonly Episode[] {
  const seen = new Set<string>()
  episodes.forEach(({ ref }, i) => {
    if (seen.has(ref)) throw new Refusal(`episodes[${i}].ref`, 'must differ from the ref of every other episode')
    seen.add(ref)
  })
  return episodes
}

function readMeeting(value: Json, field: string): Meeting | null {
  const row = rowOf(value, field, meetingKeys)
  const level = required(row, 'level', aLevel)
  const heldAt = optional(row, 'heldAt', aMoment)
  return heldAt === null ? null : { level, heldAt }
}

function readLetter(value: Json, field: string): Instant | null {
  if (value === null) return null
  const sentAt = aMoment.read(value)
  if (sentAt === null) throw new Refusal(field, `must be ${aMoment.says}`)
  return sentAt
}
