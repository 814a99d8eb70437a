// A significant concern about a child who is missing goes to a senior manager at once.
import { earlierOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile, Episode } from '../case-file.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

/** 004 §17.1: a senior manager is told of a significant concern. */
export const seniorManagerTold: Rule = {
  id: 'LONG-17.1b',
  title: 'Senior manager told of a significant concern',
  citation: {
    source: '004',
    paragraph: '17.1',
    says: 'Where there is a significant concern about a child who is missing, a relevant senior manager is to be told immediately.',
    checkedOn: '2026-11-22',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [
    {
      gap: 'GAP-68',
      says: 'Immediately is no number of minutes: the time elapsed is shown, and no lateness that would teach people to write another time.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: 'immediately', raise, tell }],
}

function raise(file: CaseFile): Duty[] {
  return file.episodes.flatMap(episode => concernsOf(file, episode))
}

// One for each concern: that a manager was told of the first says nothing of the second.
function concernsOf(file: CaseFile, { ref: episode, followed }: Episode): Duty[] {
  return followed.concerns.map(({ ref, at }) => ({
    subject: ref,
    episode,
    opensAt: at,
    dueAt: null,
    metAt: earlierOf(firstAtOrAfter(followed.seniorManagerToldAt, at), takenAt(file, 'LONG-17.1b', ref)),
    because: `A significant concern was raised at ${sayMoment(at)}, so a senior manager is to be told immediately.`,
  }))
}

function tell(file: CaseFile): Message[] {
  return file.episodes.flatMap(({ ref: episode, followed, responsibleAuthority }) =>
    followed.concerns.map(({ ref, at }) => {
      const because = `A significant concern was raised at ${sayMoment(at)} about a child who is missing.`
      const whose = responsibleAuthority ?? file.child.responsibleAuthority
      return tells(
        { subject: ref, episode, audience: 'senior-manager', whose, about: 'concern', because },
        at,
        'minutes',
      )
    }),
  )
}
