// A concern is referred to the front door in parallel to the police, by the authority and the hour.
import { earlierOf, type Instant, sayMoment } from '../../kernel/index.ts'
import { authorityNames } from '../authority-names.ts'
import type { CaseFile } from '../case-file.ts'
import type { Message } from '../message.ts'
import { type Concern, concernReadings, concernsOf, dutyOf, frontDoorInformedAt, tellOf } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt } from '../told.ts'

const id = 'CP-18.1-referral'

/** 004 §18.1 and §15.1, §15.2, §18.5: a concern is referred to children's social care. */
export const concernReferred: Rule = {
  id,
  title: 'Concern referred to the front door',
  citation: {
    source: '004',
    paragraph: '18.1, 15.1, 15.2 and 18.5',
    says: 'A child who suffers significant harm, or is likely to, is referred under section 47 to the front door of the authority, or to its out-of-hours team, in parallel to telling the police.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  onlyMet: true,
  readings: [
    ...concernReadings,
    {
      gap: 'GAP-41',
      says: 'The front door is whatever the directory names for that authority on that day. An earlier name stays on what was told under it.',
      confirm: 'Both authorities',
    },
    {
      gap: 'GAP-63',
      says: 'Outside office hours the authority’s own out-of-hours team is told, by the name that the directory has for it.',
      confirm: 'Both authorities',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: 'without delay', raise, tell }],
}

const because = ({ at, host }: Concern) =>
  `A child-protection concern came up at ${sayMoment(at)}, so the front door of ${authorityNames[host]} is to have it without delay.`

/** When the front door of the host first had it, by a message or by somebody who told them; null while it had not. */
export function referredAt(file: CaseFile, { ref, host }: Concern): Instant | null {
  return earlierOf(frontDoorInformedAt(file, ref), takenAt(file, id, ref, 'front-door', host))
}

function raise(file: CaseFile): Duty[] {
  return concernsOf(file).map(concern => dutyOf(concern, referredAt(file, concern), because(concern)))
}

// Where another authority answers for the child, both have it: the host works with it to get help (004 §18.2).
function tell(file: CaseFile): Message[] {
  return concernsOf(file).flatMap(concern => {
    const { host, responsible, at } = concern
    const first = tellOf(concern, { audience: 'front-door', whose: host }, because(concern))
    if (responsible === host) return [first]
    const also = `A child-protection concern came up at ${sayMoment(at)} while the child is in another authority’s area. ${authorityNames[responsible]} answers for the child and works with the host.`
    return [first, tellOf(concern, { audience: 'front-door', whose: responsible }, also)]
  })
}
