// A programme of direct work comes to its end, with what was achieved and what comes next.
import { addDays, sayDay, startOfDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { oneExtension, plannedEnd, programmesOf } from '../programme.ts'
import type { Duty, Rule } from '../rule.ts'

/** 002, the offer: eight weeks, and up to four more. */
export const programmeClosed: Rule = {
  id: 'PROG24-13-end',
  title: 'Direct work is closed at its planned end',
  citation: {
    source: '002',
    paragraph: 'The offer: programme',
    says: 'A programme of direct work lasts eight weeks, and up to four more where it was extended.',
    checkedOn: '2026-12-01',
  },
  owner: 'family-practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-17',
      says: 'It is closed by the end of its last planned day. It opens a week before, so that the child hears of it in time. Nothing closes it by itself, also not the eighteenth birthday.',
      confirm: 'The CE Team Manager',
    },
    oneExtension,
  ],
  versions: [{ version: '1', from: null, until: null, deadline: '8 weeks', raise: file => raise(file, 8) }],
}

const raise = (file: CaseFile, weeks: number): Duty[] =>
  programmesOf(file).map(({ ref, startsOn, extendedBy, closedAt }) => {
    const planned = weeks + extendedBy
    const lastWeek = startOfDay(addDays(startsOn, (planned - 1) * 7))
    return {
      subject: `${ref}-end`,
      // What is closed before its last week was closed in time: the duty is there from that moment.
      opensAt: closedAt !== null && closedAt < lastWeek ? closedAt : lastWeek,
      dueAt: plannedEnd(startsOn, planned),
      metAt: closedAt,
      because: `The programme began on ${sayDay(startsOn)} and was planned for ${planned} weeks, until ${sayDay(addDays(startsOn, planned * 7 - 1))}.`,
    }
  })
