// Who is expected at a meeting and who came, by their parts, and what is asked before it is kept.
import type { MeetingLevel } from '../protocol/case-file.ts'
import { isMeetingPart, type MeetingPart, partNames, prescribedMeetings } from './prescribed.ts'

/** What is said of somebody by their part. Nothing said is neither yes nor no. */
export type Attendee = {
  readonly name: string
  readonly expected: 'yes' | 'no' | null
  /** Why they are not expected; of the child and the advocate the exceptional circumstances. */
  readonly whyNot: string
  readonly came: 'yes' | 'no' | null
  /** Why they did not come: apologies, or the exceptional circumstances. */
  readonly absence: string
}

/** The people of a meeting by their parts. */
export type People = Readonly<Partial<Record<MeetingPart, Attendee>>>

/** Somebody of whom nothing was said. */
export const nobodySaid: Attendee = { name: '', expected: null, whyNot: '', came: null, absence: '' }

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const yesNo = (value: unknown): 'yes' | 'no' | null => (value === 'yes' || value === 'no' ? value : null)

/** The people as they were kept; what a later version of the list does not know is left out. */
export function readPeople(kept: Readonly<Record<string, unknown>>): People {
  const read = Object.entries(kept).flatMap(([part, value]) => {
    if (!isMeetingPart(part) || typeof value !== 'object' || value === null) return []
    const row = value as Readonly<Record<string, unknown>>
    const said: Attendee = {
      ...{ name: text(row.name), expected: yesNo(row.expected), whyNot: text(row.whyNot) },
      ...{ came: yesNo(row.came), absence: text(row.absence) },
    }
    return [[part, said] as const]
  })
  return Object.fromEntries(read)
}

/** The parts of a level's list, and those that were added to it, in the order of the record. */
export function partsOf(level: MeetingLevel, people: People): readonly MeetingPart[] {
  const listed = prescribedMeetings[level].parts.map(({ part }) => part)
  const added = (Object.keys(people) as MeetingPart[]).filter(part => !listed.includes(part))
  return [...listed, ...added]
}

const isExceptional = (level: MeetingLevel, part: MeetingPart): boolean =>
  prescribedMeetings[level].parts.some(one => one.part === part && one.need === 'unless-exceptional')

/** The parts that may be absent only in exceptional circumstances and are, without any written down (MISS-13.17, MISS-13.18). */
export const withoutCircumstances = (level: MeetingLevel, people: People): readonly MeetingPart[] =>
  prescribedMeetings[level].parts.flatMap(({ part }) => {
    const { expected, whyNot, came, absence } = people[part] ?? nobodySaid
    const unexplained = (expected === 'no' && whyNot === '') || (came === 'no' && absence === '' && whyNot === '')
    return isExceptional(level, part) && unexplained ? [part] : []
  })

/** What is asked before the list is kept; what is insisted on is kept as it is (MISS-13.15, MISS-13.17, MISS-13.18). */
export function peopleDoubts(level: MeetingLevel, people: People): readonly string[] {
  const { parts } = prescribedMeetings[level]
  const leftOut = parts.filter(({ part, need }) => need === 'always' && people[part]?.expected === 'no')
  const unexplained = leftOut.filter(({ part }) => (people[part]?.whyNot ?? '') === '')
  const oneOf = parts.filter(({ need }) => need === 'one-of-two')
  const neither = oneOf.length > 0 && oneOf.every(({ part }) => people[part]?.expected === 'no')
  return [
    ...unexplained.map(
      ({ part }) =>
        `${partNames[part]}: the protocol has them at a level ${level} meeting. Is it right that they are not expected?`,
    ),
    ...(neither
      ? [
          `${oneOf.map(({ part }) => partNames[part]).join(' or ')}: one of the two takes part. Is it right that neither is expected?`,
        ]
      : []),
  ]
}

/** Who came, in one line, for the list of meetings that were held. */
export const sayWhoCame = (level: MeetingLevel, people: People): string =>
  partsOf(level, people)
    .flatMap(part => {
      const one = people[part]
      if (one?.came !== 'yes') return []
      return [one.name === '' ? partNames[part] : `${partNames[part]} (${one.name})`]
    })
    .join(', ')
