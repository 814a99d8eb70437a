// The police notify the authority that answers for the child, and the one where the child lives, of each report.
import { earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import type { Authority, CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import { sinceFollowed } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { missingWhenKnown, takenAt, tellsOfMissing } from '../told.ts'

/** 004 §12.10: the relevant local authority is notified. */
export const authorityNotified: Rule = {
  id: 'POL-12.10a',
  title: 'Local authority notified',
  citation: {
    source: '004',
    paragraph: '12.10',
    says: 'The police are to notify the relevant local authority of every missing episode.',
    checkedOn: '2026-11-22',
  },
  owner: 'police-officer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-64',
      says: 'Relevant are the authority responsible for the child and, where it is another, the one in whose area the child lives.',
      confirm: 'The police and the owner of the protocol',
    },
  ],
  versions: [{ ...sinceFollowed, raise: file => countedEpisodes(file).map(counted => noticeOf(file, counted)), tell }],
}

const names: Readonly<Record<Authority, string>> = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  other: 'the authority outside Staffordshire and Stoke-on-Trent',
}

/** The authorities that are relevant to an episode: the responsible one, and the host where that is another. */
export function relevantAuthorities(file: CaseFile, { episode }: CountedEpisode): readonly Authority[] {
  const responsible = episode.responsibleAuthority ?? file.child.responsibleAuthority
  const livesIn = episode.livesIn ?? file.child.livesIn
  const host = livesIn === 'elsewhere' ? 'other' : livesIn
  return host === responsible ? [responsible] : [responsible, host]
}

/** When the last of the relevant authorities was first notified, or took the message itself; null while one did not. */
function allNotifiedAt(file: CaseFile, relevant: readonly Authority[], { episode }: CountedEpisode): Instant | null {
  let last: Instant | null = null
  for (const authority of relevant) {
    const moments = episode.followed.authoritiesNotified.filter(one => one.authority === authority).map(({ at }) => at)
    const noticed = moments.sort((a, b) => a - b)[0] ?? null
    const first = earlierOf(noticed, takenAt(file, 'POL-12.10a', episode.ref, 'authority', authority))
    if (first === null) return null
    if (last === null || first > last) last = first
  }
  return last
}

function noticeOf(file: CaseFile, counted: CountedEpisode): Duty {
  const { episode, reportedAt } = counted
  const relevant = relevantAuthorities(file, counted)
  const whom = relevant.map(authority => names[authority]).join(' and ')
  const because = `The child was reported missing at ${sayMoment(reportedAt)}, so ${whom} ${relevant.length === 1 ? 'is' : 'are'} to be notified by the police.`
  const metAt = allNotifiedAt(file, relevant, counted)
  return { subject: episode.ref, opensAt: reportedAt, dueAt: null, metAt, because }
}

function tell(file: CaseFile): Message[] {
  return missingWhenKnown(file).flatMap(counted =>
    relevantAuthorities(file, counted).map(whose => {
      const because = `The child was reported missing to the police at ${sayMoment(counted.reportedAt)}, so ${names[whose]} is to be notified.`
      return tellsOfMissing(counted, { audience: 'authority', whose }, because)
    }),
  )
}
