// The police are told without delay of a scene or of crucial evidence that somebody learned of.
import { earlierOf, laterOf, sayMoment } from '../../kernel/index.ts'
import type { CaseFile } from '../case-file.ts'
import { factsOf } from '../fact.ts'
import type { Message } from '../message.ts'
import { concernReadings, dutyOf, policeInformedAt, standsIn } from '../protection.ts'
import type { Duty, Rule } from '../rule.ts'
import { takenAt, tells } from '../told.ts'

/** 004 §18.4: evidence goes to the police. */
export const evidenceToldPolice: Rule = {
  id: 'CP-18.4c',
  title: 'Police told of a scene or of evidence',
  citation: {
    source: '004',
    paragraph: '18.4',
    says: 'Whoever learns of a place where a crime happened, or of crucial evidence, is to tell the police without delay.',
    checkedOn: '2026-11-30',
  },
  owner: 'practitioner',
  force: 'duty',
  scope: 'episode',
  contract: false,
  onlyMet: true,
  readings: concernReadings,
  versions: [{ version: '1', from: null, until: null, deadline: 'without delay', raise, tell }],
}

const learned = (file: CaseFile) =>
  factsOf(file, 'evidence-learned-of').filter(({ episode }) => standsIn(file, episode))

const because = (at: Parameters<typeof sayMoment>[0]) =>
  `Somebody learned of a scene or of evidence at ${sayMoment(at)}, so the police are to be told without delay.`

function raise(file: CaseFile): Duty[] {
  return learned(file).map(one => {
    const metAt = earlierOf(policeInformedAt(file, one.ref), takenAt(file, 'CP-18.4c', one.ref))
    return dutyOf(one, metAt, because(one.at))
  })
}

function tell(file: CaseFile): Message[] {
  return learned(file).map(({ ref, episode, at, knownAt }) => {
    const of = { subject: ref, episode, about: 'child-protection', because: because(at) } as const
    return tells({ ...of, audience: 'police', whose: '' }, laterOf(at, knownAt), 'minutes')
  })
}
