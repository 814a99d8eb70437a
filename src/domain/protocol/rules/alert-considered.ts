// A child of one of three groups who has been missing for several days: an alert to other authorities is considered, by a person.
import { earlierOf, hoursAfter, type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import { type Considered, consideredIn, heldFrom, heldUntil, type MarkerStretch, markersOf } from '../alerts.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import type { RiskMarkerKind } from '../fact.ts'
import { sinceFollowed } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { responsibleIn, tells } from '../told.ts'

type Numbers = { readonly hours: number; readonly again: number }
const numbers: Numbers = { hours: 72, again: 24 }

/** 004 §21: an alert is considered. */
export const alertConsidered: Rule = {
  id: 'ALERT-21.1',
  title: 'Alert to other authorities considered',
  citation: {
    source: '004',
    paragraph: '21',
    says: 'Other authorities may be alerted, or a national alert asked for, where a child has been missing for several days or weeks and is at high risk of sexual exploitation or of trafficking, or is an unaccompanied asylum seeker.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'prompt',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-33',
      says: 'Several days or weeks is no number. It is asked from 72 hours after the child was last seen, for the three groups only, and a person always decides.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-33',
      says: 'Where no alert was sent, it is asked again a day later while the child is missing. An alert that went out is not asked about again until a day after it was withdrawn.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-33',
      says: 'A child belongs to a group from when a marker on the record says so; a form that says so makes one.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    {
      ...sinceFollowed,
      raise: file => promptsOf(file, numbers).map(dutyOf),
      tell: file => promptsOf(file, numbers).map(prompt => messageOf(file, prompt)),
    },
  ],
}

/** The three groups, in words that go on from "because". */
const groups = {
  'exploitation-high': 'a high risk of sexual exploitation is recorded',
  'trafficking-high': 'a high risk of trafficking is recorded',
  unaccompanied: 'the child is recorded as an unaccompanied asylum seeker',
} as const satisfies Partial<Record<RiskMarkerKind, string>>

type Prompt = {
  readonly of: CountedEpisode
  readonly number: number
  readonly opensAt: Instant
  readonly metAt: Instant | null
  readonly because: string
}

type Asked = Numbers & {
  readonly of: CountedEpisode
  readonly markers: readonly MarkerStretch[]
  readonly considered: readonly Considered[]
}

function promptsOf(file: CaseFile, limits: Numbers): Prompt[] {
  const markers = markersOf(file, Object.keys(groups) as (keyof typeof groups)[])
  return countedEpisodes(file).flatMap(of => {
    const from = laterOf(hoursAfter(of.startedAt, limits.hours), of.knownFrom)
    return promptsFrom({ ...limits, of, markers, considered: consideredIn(file, of.episode.ref) }, from, 1)
  })
}

// What nobody decided before the child was found, or before no group held any more, need not be decided.
function promptsFrom(asked: Asked, from: Instant, number: number): Prompt[] {
  const { of, markers, considered } = asked
  const opensAt = firstUncovered(asked, from)
  if (opensAt === null || (of.endedAt !== null && opensAt >= of.endedAt)) return []
  const metAt = considered.find(({ at }) => at >= opensAt)?.at ?? null
  const moot = metAt === null ? of.endedAt !== null || !markers.some(({ until }) => until === null) : isAfter(of, metAt)
  if (moot) return []
  const prompt = { of, number, opensAt, metAt, because: sayWhy(asked, opensAt, number) }
  return metAt === null ? [prompt] : [prompt, ...promptsFrom(asked, metAt, number + 1)]
}

const isAfter = ({ endedAt }: CountedEpisode, at: Instant): boolean => endedAt !== null && at >= endedAt

// The first moment at which a group holds and no decision does.
function firstUncovered(asked: Asked, from: Instant): Instant | null {
  const held = heldFrom(asked.markers, from)
  if (held === null) return null
  const ends = asked.considered.filter(({ at }) => at <= held).map(one => heldUntil(one, asked.again))
  if (ends.some(end => end === null)) return null
  const cover = ends.find(end => end !== null && end > held) ?? null
  return cover === null ? held : firstUncovered(asked, cover)
}

function sayWhy({ of, markers, hours }: Asked, at: Instant, number: number): string {
  const holding = markers.filter(({ from, until }) => from <= at && (until === null || until > at))
  const words = [...new Set(holding.map(({ kind }) => groups[kind as keyof typeof groups]))].join(' and ')
  const again = number === 1 ? '' : ', and no alert stands'
  return `The child has been missing since ${sayMoment(of.startedAt)}, ${hours} hours or more, and ${words}${again}: an alert to other authorities is to be considered.`
}

function dutyOf({ of: { episode }, number, opensAt, metAt, because }: Prompt): Duty {
  return { subject: subjectOf(episode.ref, number), episode: episode.ref, opensAt, dueAt: null, metAt, because }
}

const subjectOf = (episode: string, number: number): string => `${episode}-alert-${number}`

function messageOf(file: CaseFile, { of, number, opensAt, metAt, because }: Prompt): Message {
  const { ref } = of.episode
  const to = { audience: 'social-worker', whose: responsibleIn(file, of), about: 'alert' } as const
  const message = tells({ subject: subjectOf(ref, number), episode: ref, because, ...to }, opensAt)
  return { ...message, overAt: earlierOf(metAt, of.endedAt) }
}
