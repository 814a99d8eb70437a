// A provider elsewhere reports every episode of our own child to the social worker who holds the case.
import { earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import { ofOwnElsewhere } from '../across-borders.ts'
import type { CaseFile, Episode } from '../case-file.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { missingWhenKnown, takenAt, tellsOfMissing } from '../told.ts'

/** 004 §19.2: the placement plan says that the provider reports every episode. */
export const providerReportsToSocialWorker: Rule = {
  id: 'OOC-19.2',
  title: 'Provider reports the episode to the social worker',
  citation: {
    source: '004',
    paragraph: '19.2',
    says: 'The placement plan of a child placed out of the area should say that the provider reports every missing episode to the social worker who holds the case.',
    checkedOn: '2026-11-30',
  },
  owner: 'provider-worker',
  force: 'prompt',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'The plan says it once for all, and each episode is followed: it is met when the social worker or their team is told, whoever tells them.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise, tell }],
}

const contacted: readonly string[] = ['social-worker', 'team-manager']

const firstTold = ({ followed }: Episode): Instant | null =>
  followed.tellings
    .filter(one => one.about === 'missing' && one.told && contacted.includes(one.whom))
    .reduce<Instant | null>((first, { at }) => earlierOf(first, at), null)

function raise(file: CaseFile): Duty[] {
  return ofOwnElsewhere(file).map(({ episode, reportedAt }) => ({
    ...{ subject: episode.ref, opensAt: reportedAt, dueAt: null },
    metAt: earlierOf(firstTold(episode), takenAt(file, 'SW-9.1', episode.ref)),
    because: `The child lives outside the area of the authority that is responsible and was reported missing at ${sayMoment(reportedAt)}, so the provider is to report it to the social worker who holds the case.`,
  }))
}

function tell(file: CaseFile): Message[] {
  const elsewhere = new Set(ofOwnElsewhere(file).map(({ episode }) => episode.ref))
  return missingWhenKnown(file)
    .filter(({ episode }) => elsewhere.has(episode.ref))
    .map(counted => {
      const because = `The child was reported missing at ${sayMoment(counted.reportedAt)}. By the placement plan you report every episode to the social worker who holds the case.`
      return tellsOfMissing(counted, { audience: 'home', whose: '' }, because)
    })
}
