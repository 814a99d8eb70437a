// A strategy meeting decides whether child-protection enquiries are needed; one that has not decided stays open.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import { standsIn } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §13.2: what a strategy meeting decides. */
export const enquiriesDecided: Rule = {
  id: 'FOUND-13.2c',
  title: 'Decision whether enquiries are needed',
  citation: {
    source: '004',
    paragraph: '13.2',
    says: 'A strategy meeting decides whether child-protection enquiries are needed.',
    checkedOn: '2026-11-30',
  },
  owner: 'team-manager',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: [],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  const held = factsOf(file, 'strategy-meeting-held').filter(({ episode }) => standsIn(file, episode))
  return held.map(({ ref, episode, at }) => {
    const deciding = held.filter(one => one.decided && one.episode === episode)
    const metAt = firstAtOrAfter(
      deciding.map(one => one.at),
      at,
    )
    const because = `A strategy meeting was held at ${sayMoment(at)}, and it decides whether child-protection enquiries are needed.`
    return { subject: ref, episode: episode ?? ref, opensAt: at, dueAt: null, metAt, because }
  })
}
