// Where no national alert is needed, a flag is placed on the other authority's data system; it comes off when the child is found.
import { type Instant, laterOf, sayMoment } from '../../kernel/index.ts'
import { consideredIn, type Flagged, flagsIn } from '../alerts.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { responsibleIn, tells } from '../told.ts'

/** 004 §21: the flag, and its withdrawal. */
export const flagAtAnotherAuthority: Rule = {
  id: 'ALERT-21.2',
  title: 'Flag at another authority',
  citation: {
    source: '004',
    paragraph: '21',
    says: 'Where a national alert is not needed, a flag should be placed on the other authority’s data system that a child is missing from here and whom to contact if the child is found.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-33',
      says: 'A flag is to be thought of once it was decided that no national alert is needed, while the child is missing. Each flag is to be taken off once the child is found.',
      confirm: 'The owner of the protocol',
    },
  ],
  // What it asks follows from records that there were none of before.
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, tell }],
}

function raise(file: CaseFile): Duty[] {
  return countedEpisodes(file).flatMap(of => [...placing(file, of), ...withdrawing(file, of).map(dutyOf)])
}

function placing(file: CaseFile, { episode, endedAt }: CountedEpisode): Duty[] {
  const considered = consideredIn(file, episode.ref)
  const decided = considered.find(({ outcome, at }) => outcome !== 'national' && (endedAt === null || at < endedAt))
  if (decided === undefined) return []
  const placed = flagsIn(file, episode.ref)[0]?.at ?? null
  const national = considered.find(({ outcome, at }) => outcome === 'national' && at > decided.at)?.at ?? null
  const metAt = placed === null ? null : laterOf(placed, decided.at)
  if (metAt === null && (endedAt !== null || national !== null)) return []
  const because = `It was decided at ${sayMoment(decided.at)} that no national alert is needed: a flag at the authorities where the child may be is to be thought of.`
  const { ref } = decided
  return [
    { subject: `${ref}-flag`, episode: episode.ref, force: 'prompt', opensAt: decided.at, dueAt: null, metAt, because },
  ]
}

type Withdrawing = Flagged & { readonly of: CountedEpisode; readonly opensAt: Instant; readonly because: string }

// A flag that was off already when the child was found needs nothing more.
function withdrawing(file: CaseFile, of: CountedEpisode): Withdrawing[] {
  const { endedAt } = of
  if (endedAt === null) return []
  return flagsIn(file, of.episode.ref)
    .filter(({ cancelledAt }) => cancelledAt === null || cancelledAt >= endedAt)
    .map(flag => ({
      ...{ ...flag, of, opensAt: laterOf(endedAt, flag.at) },
      because: `The child was found at ${sayMoment(endedAt)}, and another authority has a flag that the child is missing: it is to be taken off.`,
    }))
}

const dutyOf = ({ ref, of, opensAt, cancelledAt, because }: Withdrawing): Duty => ({
  ...{ subject: ref, episode: of.episode.ref, opensAt, dueAt: null, metAt: cancelledAt, because },
})

function tell(file: CaseFile): Message[] {
  return countedEpisodes(file).flatMap(of =>
    withdrawing(file, of).map(({ ref, opensAt, cancelledAt, because }) => {
      const to = { audience: 'alerts', whose: responsibleIn(file, of), about: 'alert' } as const
      const message = tells({ subject: ref, episode: of.episode.ref, because, ...to }, opensAt)
      return { ...message, overAt: cancelledAt }
    }),
  )
}
