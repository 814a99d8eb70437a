// The child's social worker, or the team, is contacted after every report to the police.
import { earlierOf, type Instant, sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile, Episode, ToldParty } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes, openToSocialCare } from '../episodes.ts'
import { sinceFollowed } from '../followed-from.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { missingWhenKnown, responsibleIn, takenAt, tellsOfMissing } from '../told.ts'

/** 004 §9.1: the social worker is contacted. */
export const socialWorkerContacted: Rule = {
  id: 'SW-9.1',
  title: 'Social worker contacted',
  citation: {
    source: '004',
    paragraph: '9.1',
    says: 'When a child is reported to the police, the child’s social worker must be contacted and should give the police what they know.',
    checkedOn: '2026-11-22',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-29',
      says: 'It is a duty for a child open to social care on the day of the report; for any other child it is to be considered.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-68',
      says: 'Must be contacted is no deadline: the time elapsed since the report is shown.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceFollowed, raise: file => countedEpisodes(file).map(counted => contactOf(file, counted)), tell }],
}

const contacted: readonly ToldParty[] = ['social-worker', 'team-manager']

/** When one of these was first told that the child is missing; null while none was. */
function firstTold({ followed }: Episode, whom: readonly ToldParty[]): Instant | null {
  const moments = followed.tellings.filter(one => one.about === 'missing' && one.told && whom.includes(one.whom))
  return moments.reduce<Instant | null>((first, { at }) => (first === null || at < first ? at : first), null)
}

function contactOf(file: CaseFile, { episode, reportedAt, reportDay }: CountedEpisode): Duty {
  const open = openToSocialCare(file, reportDay)
  const ending = open
    ? 'so the child’s social worker or their team is to be contacted.'
    : `so contacting a social care team is to be considered for a child not open to social care on ${sayDay(reportDay)}.`
  return {
    subject: episode.ref,
    force: open ? 'duty' : 'prompt',
    opensAt: reportedAt,
    dueAt: null,
    metAt: earlierOf(firstTold(episode, contacted), takenAt(file, 'SW-9.1', episode.ref)),
    because: `The child was reported to the police at ${sayMoment(reportedAt)}, ${ending}`,
  }
}

// A child who is open to nobody has no worker to tell: of them the authority's front door is told (REF-15.5b, REF-15.5c).
function tell(file: CaseFile): Message[] {
  return missingWhenKnown(file)
    .filter(({ reportDay }) => openToSocialCare(file, reportDay))
    .map(counted =>
      tellsOfMissing(
        counted,
        { audience: 'social-worker', whose: responsibleIn(file, counted) },
        `The child was reported missing at ${sayMoment(counted.reportedAt)}: the child’s social worker is to know and to give the police what they know.`,
      ),
    )
}
