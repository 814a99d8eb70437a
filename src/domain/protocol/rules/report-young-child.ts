// A child of 12 or under whose whereabouts are not known is at higher risk, and the police are to be told at once.
import { dayOf, earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import type { CaseFile, Episode } from '../case-file.ts'
import { endOf, mayBeUnder, sayUnder } from '../episodes.ts'
import type { Duty, Flag, Rule } from '../rule.ts'

/** The greatest age of a young child, as the first version has it. */
export const firstYoungAge = 12

/** 004 Appendix One: a young child is reported to the police immediately. */
export const reportYoungChild: Rule = {
  id: 'CARE-A1.6',
  title: 'Report a child of 12 or under to the police now',
  citation: {
    source: '004',
    paragraph: 'Appendix One',
    says: 'A child of 12 or under whose whereabouts are not known is at higher risk and must be reported to the police at once.',
    checkedOn: '2026-11-21',
  },
  owner: 'provider-worker',
  force: 'duty',
  scope: 'episode',
  contract: true,
  readings: [
    {
      gap: 'GAP-35',
      says: 'Nobody may only log such a child as away; the police may still set a level of their own.',
      confirm: 'The police and the owner of the protocol',
    },
  ],
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: 'immediately',
      raise: file => young(file, firstYoungAge).map(found => reportOf(file, found, firstYoungAge)),
      flag: file => young(file, firstYoungAge).flatMap(found => higherRiskOf(file, found, firstYoungAge)),
    },
  ],
}

type Found = { readonly episode: Episode; readonly at: Instant }

function young(file: CaseFile, ageAtMost: number): Found[] {
  return file.episodes.flatMap(episode => {
    const at = whereaboutsUnknownFrom(episode)
    const applies = at !== null && mayBeUnder(file.child.birth, ageAtMost + 1, dayOf(at))
    return applies ? [{ episode, at }] : []
  })
}

/** When the whereabouts were first unknown, as far as the file says; null where they were known, or it does not say. */
function whereaboutsUnknownFrom(episode: Episode): Instant | null {
  if (episode.kind === 'away-from-placement') return null
  const told = earlierOf(episode.recordedAt, episode.reportedToPoliceAt)
  return episode.foundMissingAt ?? episode.lastSeenAt ?? told
}

function sayFound(file: CaseFile, at: Instant, ageAtMost: number): string {
  const child = `A child ${sayUnder(file.child.birth, ageAtMost + 1)}`
  return `${child} was not where they should be at ${sayMoment(at)}`
}

function reportOf(file: CaseFile, { episode, at }: Found, ageAtMost: number): Duty {
  const because = `${sayFound(file, at, ageAtMost)}, so the police are to be told immediately.`
  return { subject: episode.ref, opensAt: at, dueAt: null, metAt: episode.reportedToPoliceAt, because }
}

function higherRiskOf(file: CaseFile, { episode, at }: Found, ageAtMost: number): Flag[] {
  if (endOf(episode) !== null) return []
  const because = `${sayFound(file, at, ageAtMost)} and is not yet found, and so is at higher risk.`
  return [{ subject: episode.ref, since: at, because }]
}
