// Before a return interview the child is told who will see what they say, when and why, and is asked whether they agree.
import { earlierOf, laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes } from '../episodes.ts'
import { factsOf, firstOf } from '../fact.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.8: the child is told, and asked. */
export const sharingExplained: Rule = {
  id: 'RHI-13.8a',
  title: 'Child told who will see the return interview, and asked',
  citation: {
    source: '004',
    paragraph: '13.8',
    says: 'Before any interview the child is to be told who will see what they say, when and why, and is to be asked for consent before it is shared.',
    checkedOn: '2026-11-30',
  },
  owner: 'return-interviewer',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-19',
      says: 'To be told, to agree to the interview, and to agree to sharing are three facts. It is met when the child was told and was asked about sharing, whatever they answered.',
      confirm: 'Information governance leads',
    },
    {
      gap: 'GAP-20',
      says: 'It opens when the interview is allocated, and at the latest when one was held. That nobody could ask the child is recorded and does not meet it.',
      confirm: 'Legal services and information governance',
    },
  ],
  versions: [{ ...sinceMessages, raise }],
}

function raise(file: CaseFile): Duty[] {
  return countedEpisodes(file).flatMap(counted => explaining(file, counted))
}

function explaining(file: CaseFile, { episode, endedAt }: CountedEpisode): Duty[] {
  const first = (
    kind: 'interview-allocated' | 'return-interview-held' | 'child-told-of-sharing' | 'child-asked-about-sharing',
  ) => firstOf(factsOf(file, kind).filter(one => one.episode === episode.ref))
  const opensAt = earlierOf(first('interview-allocated'), first('return-interview-held'))
  if (opensAt === null || endedAt === null) return []
  const [told, asked] = [first('child-told-of-sharing'), first('child-asked-about-sharing')]
  const because = `A return interview was allocated or held at ${sayMoment(opensAt)}, so the child is to be told who will see what they say, and asked whether they agree.`
  const metAt = told === null || asked === null ? null : laterOf(told, asked)
  return [{ subject: episode.ref, opensAt, dueAt: null, metAt, because }]
}
