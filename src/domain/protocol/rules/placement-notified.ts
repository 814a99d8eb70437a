// A new, changed or ended placement of a child in Staffordshire’s care is notified.
import { sayDay, startOfDay } from '../../kernel/index.ts'
import { notifiedAt } from '../across-borders.ts'
import { inCareOn } from '../care-assessment.ts'
import type { CaseFile } from '../case-file.ts'
import { sinceMessages } from '../followed-from.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 Appendix Six: the notification of a placement. */
export const placementNotified: Rule = {
  id: 'PLAC-A6.1',
  title: 'Placement notified',
  citation: {
    source: '004',
    paragraph: 'Appendix Six',
    says: 'A new, a changed and an ended placement of a child in Staffordshire’s care are to be notified.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-51',
      says: 'The form names no time and prints no address: it goes to the role mailbox that the partnership sets, and may go up to four weeks before the placement begins. An end is notified by the same form, and raises no duty of its own.',
      confirm: 'The owner of the protocol',
    },
  ],
  versions: [{ ...sinceMessages, raise }],
}

function raise(file: CaseFile): Duty[] {
  if (file.child.responsibleAuthority !== 'staffordshire') return []
  return file.placements
    .filter(({ from }) => inCareOn(file, from))
    .map(({ ref, from }) => ({
      ...{ subject: ref, opensAt: startOfDay(from), dueAt: null, metAt: notifiedAt(file, from, 'sent') },
      because: `The child, in the care of Staffordshire, lives in another placement from ${sayDay(from)}, so it is to be notified.`,
    }))
}
