// Where sexual abuse is suspected the child is asked not to wash, and the police are asked for advice at once. Where nobody
// answered whether sexual harm is possible there is no duty, and screens give the advice all the same.
import { sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import { firstAtOrAfter } from '../level-meeting.ts'
import { concernReadings, concernsOf, dutyOf } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'

/** 004 §18.4: police advice is sought. */
export const policeAdviceSought: Rule = {
  id: 'CP-18.4b',
  title: 'Police asked for advice about evidence',
  citation: {
    source: '004',
    paragraph: '18.4',
    says: 'Where sexual abuse is suspected the child is discouraged from washing, and advice is sought from the police immediately.',
    checkedOn: '2026-11-30',
  },
  owner: 'provider-worker',
  force: 'duty',
  scope: 'episode',
  contract: false,
  readings: concernReadings,
  versions: [{ version: '1', from: null, until: null, deadline: 'immediately', raise }],
}

function raise(file: CaseFile): Duty[] {
  return concernsOf(file).flatMap(concern => {
    if (!concern.sexual || concern.episode === null) return []
    const advice = factsOf(file, 'police-advised').filter(({ episode }) => episode === concern.episode)
    const metAt = firstAtOrAfter(
      advice.map(({ at }) => at),
      concern.at,
    )
    const because = `Sexual harm is suspected since ${sayMoment(concern.at)}, so the police are to be asked for advice at once, before the child washes.`
    return [dutyOf(concern, metAt, because)]
  })
}
