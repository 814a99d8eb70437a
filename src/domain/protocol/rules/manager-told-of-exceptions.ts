// What was not handled as the protocol says for a child who lives elsewhere is told to the team manager.
import { earlierOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { type FactOf, factsOf } from '../fact.ts'
import type { Message } from '../message.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

const id = 'OOC-19.4b'

/** 004 §19.4: the reviewing officer informs the team manager. */
export const managerToldOfExceptions: Rule = {
  id: 'OOC-19.4b',
  title: 'Team manager told of what was not handled as the protocol says',
  citation: {
    source: '004',
    paragraph: '19.4',
    says: 'Where an intervention meeting or a return interview was not handled as the protocol says, the reviewing officer should inform the team manager.',
    checkedOn: '2026-11-30',
  },
  owner: 'independent-reviewing-officer',
  force: 'prompt',
  scope: 'child',
  contract: false,
  readings: [],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise, tell }],
}

const reported = (file: CaseFile): FactOf<'review-reported'>[] =>
  factsOf(file, 'review-reported').filter(({ exceptions }) => exceptions)

function raise(file: CaseFile): Duty[] {
  return reported(file).map(({ ref, at }) => {
    const told = factsOf(file, 'manager-informed').find(one => one.ref === ref)?.at ?? null
    const because = `The report of ${sayMoment(at)} names interviews or meetings that were not handled as the protocol says, so the team manager is to know.`
    return { subject: ref, opensAt: at, dueAt: null, metAt: earlierOf(told, takenAt(file, id, ref)), because }
  })
}

function tell(file: CaseFile): Message[] {
  return reported(file).map(({ ref, at }) => {
    const because = `The reviewing officer reported at ${sayMoment(at)} that interviews or meetings of a child who lives outside the area were not handled as the protocol says.`
    const whose = file.child.responsibleAuthority
    return tells({ subject: ref, episode: null, audience: 'line-manager', whose, about: 'exceptions', because }, at)
  })
}
