// After a concern in an episode somebody looks at what may be evidence: clothing, a phone, traces on the body.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import { concernsOf, dutyOf } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §18.4: what may be evidence is kept. */
export const evidenceLookedAt: Rule = {
  id: 'CP-18.4a',
  title: 'What may be evidence looked at',
  citation: {
    source: '004',
    paragraph: '18.4',
    says: 'Clothing, a phone and traces on body, fingernails and hair may be crucial evidence, and are to be preserved.',
    checkedOn: '2026-11-30',
  },
  owner: 'provider-worker',
  force: 'prompt',
  scope: 'episode',
  contract: false,
  readings: [],
  versions: [{ version: '1', from: null, until: null, deadline: null, raise }],
}

function raise(file: CaseFile): Duty[] {
  return concernsOf(file).flatMap(concern => {
    if (concern.episode === null) return []
    const checks = factsOf(file, 'evidence-checked').filter(({ episode }) => episode === concern.episode)
    const metAt = firstAtOrAfter(
      checks.map(({ at }) => at),
      concern.at,
    )
    const because = `A child-protection concern came up at ${sayMoment(concern.at)}, so what may be evidence is to be looked at and kept.`
    return [dutyOf(concern, metAt, because)]
  })
}
