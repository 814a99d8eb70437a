// What a return interview found goes to the authority that placed the child here, which reviews its support.
import { earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import { ofPlacedHere } from '../across-borders.ts'
import type { CaseFile } from '../case-file.ts'
import type { CountedEpisode } from '../episodes.ts'
import { factsOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

const id = 'OLA-10.1c'

/** 004 §10.1: the placing authority reviews its support by the return interviews. */
export const interviewOutcomeSent: Rule = {
  id: 'OLA-10.1c',
  title: 'Outcome of the return interview sent to the placing authority',
  citation: {
    source: '004',
    paragraph: '10.1',
    says: 'The placing authority is to give the right support and to review it regularly by what its return interviews say.',
    checkedOn: '2026-11-30',
  },
  owner: 'missing-co-ordinator',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'The outcome goes to the placing authority as soon as the interview is completed; the protocol names no time. Its own review date is asked for and recorded.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

type Interviewed = { readonly counted: CountedEpisode; readonly at: Instant }

const interviewed = (file: CaseFile): Interviewed[] =>
  ofPlacedHere(file).flatMap(counted => {
    const at = counted.episode.returnInterviewCompletedAt
    return at === null ? [] : [{ counted, at }]
  })

function raise(file: CaseFile): Duty[] {
  return interviewed(file).map(({ counted: { episode }, at }) => {
    const sent = factsOf(file, 'interview-outcome-sent').filter(one => one.episode === episode.ref)
    const first = firstAtOrAfter(
      sent.map(one => one.at),
      at,
    )
    return {
      ...{ subject: episode.ref, opensAt: at, dueAt: null },
      metAt: earlierOf(first, takenAt(file, id, episode.ref)),
      because: `The return interview of a child placed here by another authority was completed at ${sayMoment(at)}, so that authority is to have what it found.`,
    }
  })
}

function tell(file: CaseFile): Message[] {
  return interviewed(file).map(({ counted: { episode }, at }) => {
    const because = `The return interview of a child whom your authority placed here was completed at ${sayMoment(at)}. Say when you review the support for the child.`
    const about = { subject: episode.ref, episode: episode.ref, about: 'return-interview' } as const
    return tells({ ...about, audience: 'placing-authority', whose: '', because }, at)
  })
}
