// The social worker tells the line manager once a child has been missing for two days.
import { earlierOf, hoursAfter, sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type CountedEpisode, countedEpisodes, lastsFor, openToSocialCare } from '../episodes.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { missingWhenKnown, onceKnown, responsibleIn, takenAt, tellsOfMissing } from '../told.ts'

/** 004 §17.1: the line manager is told. */
export const lineManagerTold: Rule = {
  id: 'LONG-17.1a',
  title: 'Line manager told',
  citation: {
    source: '004',
    paragraph: '17.1',
    says: 'The social worker is to tell their line manager when a child has been missing for 48 hours.',
    checkedOn: '2026-11-21',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: true,
  readings: [
    {
      gap: 'GAP-32',
      says: 'The 48 hours are elapsed hours from when the child was last seen, else from the report to the police.',
      confirm: 'The owner of the protocol',
    },
    {
      gap: 'GAP-29',
      says: 'It holds for a child who was open to social care on the day of the report: only they have a social worker.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [
    {
      version: '1',
      from: null,
      until: null,
      deadline: '48 hours',
      raise: file => raise(file, 48),
      tell: file => tell(file, 48),
    },
  ],
}

function raise(file: CaseFile, hours: number): Duty[] {
  return countedEpisodes(file)
    .filter(counted => lastsFor(counted, hours) && openToSocialCare(file, counted.reportDay))
    .map(counted => tellingOf(file, counted, hours))
}

function tellingOf(file: CaseFile, { episode, startedAt, reportDay }: CountedEpisode, hours: number): Duty {
  const at = hoursAfter(startedAt, hours)
  const because =
    `Missing since ${sayMoment(startedAt)} and open to social care when reported on ${sayDay(reportDay)}, ` +
    `so the line manager is to be told at ${hours} hours, by ${sayMoment(at)}.`
  const metAt = earlierOf(episode.managerInformedAt, takenAt(file, 'LONG-17.1a', episode.ref, 'line-manager'))
  return { subject: episode.ref, opensAt: at, dueAt: at, metAt, because }
}

// The social worker hears that the time has come, and the manager is told at once: who takes it has been told.
function tell(file: CaseFile, hours: number): Message[] {
  return missingWhenKnown(file)
    .filter(counted => lastsFor(counted, hours) && openToSocialCare(file, counted.reportDay))
    .flatMap(counted => {
      const because = `The child has been missing for ${hours} hours, since ${sayMoment(counted.startedAt)}: the line manager is to be told.`
      return (['social-worker', 'line-manager'] as const).map(audience => ({
        ...tellsOfMissing(counted, { audience, whose: responsibleIn(file, counted) }, because),
        about: 'still-missing' as const,
        opensAt: onceKnown(hoursAfter(counted.startedAt, hours), counted),
      }))
    })
}
