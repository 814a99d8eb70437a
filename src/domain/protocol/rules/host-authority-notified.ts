// The authority that places a child here tells the host authority, by its notification.
import { sayDay, startOfDay } from '../../kernel/index.ts'
import { notifiedAt } from '../across-borders.ts'
import type { CaseFile } from '../case-file.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §10.1: another authority notifies that it has placed a child here. */
export const hostAuthorityNotified: Rule = {
  id: 'OLA-10.1a',
  title: 'Host authority notified of the placement',
  citation: {
    source: '004',
    paragraph: '10.1',
    says: 'Another authority that places a child in the area has a statutory duty to notify the host authority.',
    checkedOn: '2026-11-30',
  },
  owner: 'other-authority-contact',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-51',
      says: 'The notification form is what notifies; it may come up to four weeks before the placement begins, and no time is named.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise }],
}

function raise(file: CaseFile): Duty[] {
  const { responsibleAuthority, livesIn } = file.child
  if (responsibleAuthority !== 'other' || livesIn === 'elsewhere') return []
  return file.placements.map(({ ref, from }) => ({
    ...{ subject: ref, opensAt: startOfDay(from), dueAt: null, metAt: notifiedAt(file, from, 'received') },
    because: `A child whom another authority placed here lives in the area from ${sayDay(from)}, so that authority is to notify the host authority.`,
  }))
}
