// An extension of direct work that somebody asked for is decided on by a team manager.
import { sayDay, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { firstAbout, oneExtension, plannedEnd, programmesOf } from '../programme.ts'
import type { Duty, Rule } from '../rule.ts'

/** 002, the offer: an extension for one of two reasons. */
export const programmeExtensionDecided: Rule = {
  id: 'PROG24-13-extension',
  title: 'A longer programme is decided on',
  citation: {
    source: '002',
    paragraph: 'The offer: programme',
    says: 'A programme may have up to four weeks more, to build trust or for a child with additional needs.',
    checkedOn: '2026-12-01',
  },
  owner: 'team-manager',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    oneExtension,
    {
      gap: 'GAP-17',
      says: 'It is decided before the programme would end without it; one that is asked for later has no deadline of its own.',
      confirm: 'The CE Team Manager',
    },
  ],
  versions: [
    { version: '1', from: null, until: null, deadline: 'before the planned end', raise: file => raise(file, 8) },
  ],
}

const raise = (file: CaseFile, weeks: number): Duty[] =>
  programmesOf(file).flatMap(({ ref, startsOn, closedAt }) =>
    factsOf(file, 'extension-asked')
      .filter(({ programme }) => programme === ref)
      .flatMap(asked => {
        const metAt = firstAbout(factsOf(file, 'extension-decided'), asked.ref)
        if (metAt === null && closedAt !== null) return []
        const ends = plannedEnd(startsOn, weeks)
        return [
          {
            ...{ subject: asked.ref, opensAt: asked.at, metAt },
            dueAt: asked.at < ends ? ends : null,
            because: `An extension by ${asked.weeks === 1 ? 'one week' : `${asked.weeks} weeks`} was asked for ${sayMoment(asked.at)}. The programme began on ${sayDay(startsOn)}.`,
          },
        ]
      }),
  )
