// Before group work at school begins the child and the parents or carers are told, and that they may stay out.
import { dayOf, laterOf, sayDay } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf, firstOf } from '../fact.ts'
import { endOfDay } from '../forms-on-record.ts'
import type { Duty, Rule } from '../rule.ts'

/** 003, the referral form: told, with the chance to opt out. */
export const groupWorkTold: Rule = {
  id: 'CCEP-10',
  title: 'Told of group work, and that they may stay out',
  citation: {
    source: '003',
    paragraph: 'Intervention details',
    says: 'Children and their parents or carers are told that the group work takes place at school, and may opt out.',
    checkedOn: '2026-12-01',
  },
  owner: 'family-practitioner',
  force: 'duty',
  scope: 'child',
  contract: false,
  readings: [
    {
      gap: 'GAP-55',
      says: 'Both are told by the end of the day on which the child joins the group. Whoever was told once is not told again for another group, unless the child opted out in between.',
      confirm: 'The prevention service',
    },
  ],
  versions: [{ version: '1', from: null, until: null, deadline: 'the day of joining', raise: file => raise(file) }],
}

function raise(file: CaseFile): Duty[] {
  const left = factsOf(file, 'group-left')
  const [out, back] = [factsOf(file, 'group-opted-out'), factsOf(file, 'group-opted-in')]
  return factsOf(file, 'group-joined').flatMap(({ ref, at: joinedAt }) => {
    // What was said before an opt-out that is over speaks of another time.
    const since = back.filter(({ at }) => at <= joinedAt).at(-1)?.at ?? null
    const toldAt = (who: 'child' | 'parents') =>
      firstOf(factsOf(file, 'group-told').filter(told => told.who === who && (since === null || told.at >= since)))
    const [child, parents] = [toldAt('child'), toldAt('parents')]
    const metAt = child === null || parents === null ? null : laterOf(child, parents)
    const outAfter = out.some(({ at }) => at >= joinedAt) || left.some(fact => fact.ref === ref)
    if (metAt === null && outAfter) return []
    const because = `The child is in a group at school since ${sayDay(dayOf(joinedAt))}; child and parents or carers are told of it, and that they may stay out.`
    const opensAt = metAt !== null && metAt < joinedAt ? metAt : joinedAt
    return [{ subject: ref, opensAt, dueAt: endOfDay(dayOf(joinedAt)), metAt, because }]
  })
}
