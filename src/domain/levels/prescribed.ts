// Who takes part in a scaled meeting and who chairs it, by its level (004 §13.15, §13.17, §13.18), as data.
import { meetingRoles } from '../instruments/forms/escalation-meeting-questions.ts'
import type { MeetingLevel } from '../protocol/case-file.ts'

/** The part of somebody at a meeting; its words are those of the meeting's record (form g2). */
export type MeetingPart = (typeof meetingRoles)[number]['key']

/** Every part with its words. */
export const partNames: Readonly<Record<MeetingPart, string>> = Object.fromEntries(
  meetingRoles.map(({ key, label }) => [key, label]),
) as Record<MeetingPart, string>

/** Whether a text is the code of a part. */
export const isMeetingPart = (text: string): text is MeetingPart => Object.hasOwn(partNames, text)

/**
 * How firmly the protocol asks for somebody: always; where appropriate; one of two; always but in exceptional circumstances,
 * which are then written down; or always for a child in care.
 */
export type PartNeed = 'always' | 'where-appropriate' | 'one-of-two' | 'unless-exceptional' | 'in-care'

/** The need in words. */
export const needNames: Readonly<Record<PartNeed, string>> = {
  always: 'Takes part',
  'where-appropriate': 'Takes part where appropriate',
  'one-of-two': 'One of the two takes part',
  'unless-exceptional': 'Takes part, except in exceptional circumstances',
  'in-care': 'Takes part where the child is in care',
}

/** One line of a level's list. */
export type PrescribedPart = { readonly part: MeetingPart; readonly need: PartNeed }

/** A level's list, who chairs it, and whether the protocol says so or we take it to be meant (GAP-26). */
export type PrescribedMeeting = {
  readonly level: MeetingLevel
  readonly episodes: number
  readonly paragraph: string
  readonly chair: MeetingPart
  readonly chairAssumed: boolean
  readonly parts: readonly PrescribedPart[]
}

const all = (need: PartNeed, ...parts: readonly MeetingPart[]): PrescribedPart[] => parts.map(part => ({ part, need }))

/** The lists of the three levels. Level 3 names no chair: the lead is taken to be meant (GAP-26). */
export const prescribedMeetings: Readonly<Record<MeetingLevel, PrescribedMeeting>> = {
  1: {
    ...{ level: 1, episodes: 3, paragraph: '13.15', chair: 'social-worker', chairAssumed: false },
    parts: [
      ...all('always', 'child', 'parents', 'social-worker', 'police-officer', 'carer'),
      ...all('where-appropriate', 'interviewer'),
    ],
  },
  2: {
    ...{ level: 2, episodes: 5, paragraph: '13.17', chair: 'team-manager', chairAssumed: false },
    parts: [
      ...all('always', 'team-manager'),
      ...all('unless-exceptional', 'child', 'advocate'),
      ...all('always', 'parents', 'police-officer'),
      ...all('one-of-two', 'residential-manager', 'fostering-manager'),
      ...all('always', 'social-worker'),
      ...all('where-appropriate', 'health', 'education'),
      ...all('always', 'interviewer'),
    ],
  },
  3: {
    ...{ level: 3, episodes: 9, paragraph: '13.18', chair: 'social-care-lead', chairAssumed: true },
    parts: [
      ...all('always', 'social-care-lead'),
      ...all('unless-exceptional', 'child', 'advocate'),
      ...all('always', 'parents', 'team-manager', 'fostering-manager', 'police-co-ordinator'),
      ...all('where-appropriate', 'residential-manager'),
      ...all('always', 'social-worker'),
      ...all('where-appropriate', 'health', 'education'),
      ...all('always', 'interviewer'),
      ...all('in-care', 'reviewing-officer'),
    ],
  },
}

/** Whether somebody of this part is expected, for a child of whom it may be known that they are in care. */
export const isAskedFor = ({ need }: PrescribedPart, inCare: boolean | null): boolean =>
  need === 'in-care' ? inCare !== false : need !== 'where-appropriate' && need !== 'one-of-two'
