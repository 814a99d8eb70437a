// Letters to the authority that placed a child here: dated templates of our own wording, for the protocol prints none (004 §20.4).
// A letter names nobody: the two authorities know the child by the references, and ask each other by secure means.
import { type Day, dayOf, type Instant, sayDay, sayMoment } from '../kernel/index.ts'

/** The letters: one for each report that the child is missing (PLAC-20.4), one after nine in ninety days (PLAC-20.6). */
export const letterKinds = {
  missing: 'Letter to the placing authority',
  'nine-in-ninety': 'Letter about nine episodes in ninety days',
} as const
/** One of the letters. */
export type LetterKind = keyof typeof letterKinds

/** Whether a text is the code of a letter. */
export const isLetterKind = (text: string): text is LetterKind => Object.hasOwn(letterKinds, text)

/** What a letter is made of. Moments and references alone; no name of a child. */
export type LetterFacts = {
  /** The episode's reference. */
  readonly reference: string
  /** Who writes: the agency of whoever issues it. */
  readonly from: string
  readonly authority: string
  /** The post that it is addressed to, never a person. */
  readonly post: string
  /** Where the child lives, by the name of the area. */
  readonly area: string
  readonly issuedAt: Instant
  readonly reportedAt: Instant
  /** The earlier of found and returned; null while the child is missing. */
  readonly endedAt: Instant | null
  /** The reports within ninety days of this one, the first first, this one among them. */
  readonly reports: readonly Instant[]
  /** By when a written reply is asked for; null where none is. */
  readonly replyBy: Day | null
}

type Template = {
  readonly version: string
  /** The first London day on which it is used; null is since ever. */
  readonly from: Day | null
  readonly paragraphs: (facts: LetterFacts) => readonly string[]
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const standing = ({ endedAt }: LetterFacts): string =>
  endedAt === null
    ? 'As this letter is issued the child is still missing.'
    : `The child was found or came back at ${sayMoment(endedAt)}.`

const head = ({ reference, authority, post, issuedAt }: LetterFacts): string[] => [
  `To: ${post}, ${authority}`,
  `Date: ${sayDay(dayOf(issuedAt))}`,
  `Our reference: ${reference}`,
]

const foot = ({ from }: LetterFacts): string[] => [
  'This letter names nobody. If the reference does not tell you which child it is, ask us by secure e-mail or by telephone.',
  `From: ${from}`,
]

const templates: Readonly<Record<LetterKind, readonly Template[]>> = {
  missing: [
    {
      ...{ version: '2026-11', from: null },
      paragraphs: facts => [
        ...head(facts),
        `A child whom your authority placed in ${facts.area} was reported missing to the police at ${sayMoment(facts.reportedAt)}. ${standing(facts)}`,
        `In the ninety days up to this report the child was reported missing ${times(facts.reports.length)}.`,
        'Your authority remains responsible for the child and follows the joint protocol of Staffordshire and Stoke-on-Trent while the child lives here. We ask you to see that the child’s social worker knows of this, that a return interview is offered within 72 hours of the child’s return, that you take part in intervention meetings, and that you review the support for the child in the light of what the interview says.',
        ...foot(facts),
      ],
    },
  ],
  'nine-in-ninety': [
    {
      ...{ version: '2026-11', from: null },
      paragraphs: facts => [
        ...head(facts),
        `A child whom your authority placed in ${facts.area} was reported missing to the police ${times(facts.reports.length)} within ninety days, the last time at ${sayMoment(facts.reportedAt)}. ${standing(facts)}`,
        `The reports were made on: ${facts.reports.map(at => sayDay(dayOf(at))).join('; ')}.`,
        'We write to you as the designated safeguarding lead, and ask you to make sure that measures are in place for the child’s care and safety from now on.',
        `Please write to us${facts.replyBy === null ? '' : ` by ${sayDay(facts.replyBy)}`} with the formal details of those measures, so that the child’s record here can be brought up to date.`,
        'A copy of this letter goes to the missing person champion of the police in the multi-agency safeguarding hub.',
        ...foot(facts),
      ],
    },
  ],
}

/** A letter as it is printed, with the version of its template. */
export type PrintedLetter = { readonly template: string; readonly text: string }

/** Prints a letter by the template of its day: paragraphs with an empty line between them. */
export function printLetter(kind: LetterKind, facts: LetterFacts): PrintedLetter {
  const on = dayOf(facts.issuedAt)
  const used = templates[kind].findLast(({ from }) => from === null || from <= on)
  if (used === undefined) throw new Error(`there is no template of the letter ${kind} on that day`)
  return { template: used.version, text: used.paragraphs(facts).join('\n\n') }
}

/** How far back the reports of a letter reach, in days before the day of the report (004 §20.6). */
export const letterWindowDays = 90

/** The reports that a letter counts: those within ninety days before this one, and it, the first first. */
export const reportsWithin = (reportedAt: Instant, all: readonly Instant[]): Instant[] =>
  all.filter(at => at <= reportedAt && dayOf(at) >= dayOf(reportedAt) - letterWindowDays).sort((a, b) => a - b)

/** A letter that was issued, with what was answered. */
export type IssuedLetter = {
  readonly kind: LetterKind
  readonly replyDueOn: Day | null
  readonly reply: { readonly at: Instant; readonly from: string; readonly says: string } | null
}

/** How a letter stands on a day. */
export type LetterStanding =
  | { readonly kind: 'no-reply-asked' }
  | { readonly kind: 'answered'; readonly at: Instant }
  | { readonly kind: 'awaits-reply'; readonly until: Day }
  | { readonly kind: 'unanswered'; readonly since: Day }

/** Whether the reply to a letter came, is awaited, or is late. */
export function letterStanding({ replyDueOn, reply }: IssuedLetter, today: Day): LetterStanding {
  if (reply !== null) return { kind: 'answered', at: reply.at }
  if (replyDueOn === null) return { kind: 'no-reply-asked' }
  return today > replyDueOn ? { kind: 'unanswered', since: replyDueOn } : { kind: 'awaits-reply', until: replyDueOn }
}

/** What an area is called in a letter. */
export const letterAreas: Readonly<Record<string, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  elsewhere: 'the area of another authority',
}
