// The provider of return interviews of the child's authority is told that a child is found or back.
import { dayOf, earlierOf, sayMoment } from '../../kernel/index.ts'
import type { Area, Authority, CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes, mayBeUnder } from '../episodes.ts'
import { factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Rule } from '../rule.ts'
import { onceKnown, responsibleIn, tells } from '../told.ts'

const underAge = 18

/** 004 §13.5: one provider for each authority, by the directory. */
export const interviewProviderTold: Rule = {
  id: 'RHI-13.5',
  title: 'Provider of return interviews told',
  citation: {
    source: '004',
    paragraph: '13.5',
    says: 'An independent provider holds the return interviews of all children up to 18 in both areas.',
    checkedOn: '2026-11-30',
  },
  owner: 'return-interviewer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-62',
      says: 'Who the provider is stands in the directory for each authority, from a day until another. Whether the interviewer is independent of the placement is asked at each allocation.',
      confirm: 'Both authorities',
    },
    {
      gap: 'GAP-70',
      says: 'Up to 18 means under 18 on the day on which the child went missing.',
      confirm: 'The provider of return interviews',
    },
    {
      gap: 'GAP-62',
      says: 'For a child of another authority who is placed here, it is the provider of the area in which the child lives.',
      confirm: 'Both authorities',
    },
  ],
  versions: [{ ...sinceMessages, tell }],
}

/** Whose provider it is: the responsible authority's, or for a child placed here by another the area's; null outside both. */
function whoseOf(authority: Authority, livesIn: Area): 'staffordshire' | 'stoke-on-trent' | null {
  if (authority !== 'other') return authority
  return livesIn === 'elsewhere' ? null : livesIn
}

function tell(file: CaseFile): Message[] {
  return countedEpisodes(file)
    .filter(({ startedAt }) => mayBeUnder(file.child.birth, underAge, dayOf(startedAt)))
    .flatMap(counted => toldOf(file, counted))
}

function toldOf(file: CaseFile, counted: CountedEpisode): Message[] {
  const { episode, endedAt } = counted
  const whose = whoseOf(responsibleIn(file, counted), episode.livesIn ?? file.child.livesIn)
  if (endedAt === null || whose === null) return []
  const because = `The child was found or came back at ${sayMoment(endedAt)}, so a return interview is to be offered and held.`
  const of = {
    subject: episode.ref,
    episode: episode.ref,
    audience: 'return-interviews',
    about: 'return-interview',
  } as const
  const first = (kind: 'interview-allocated' | 'return-interview-held') =>
    firstOf(factsOf(file, kind).filter(one => one.episode === episode.ref))
  const overAt = earlierOf(first('interview-allocated'), first('return-interview-held'))
  return [{ ...tells({ ...of, whose, because }, onceKnown(endedAt, counted)), overAt }]
}
