// Worked examples of whom Staffordshire's co-ordinator passes a notification on to.
import { atHome, inCare, missing, type WorkedCase, type WrittenFact } from '../worked-case.ts'

const reportedToPoliceAt = '2026-12-24T23:00:00Z'
const file: WorkedCase['file'] = {
  now: '2026-12-29T12:00:00Z',
  child: atHome,
  episodes: [missing('e1', { reportedToPoliceAt })],
}
const open = { subject: 'e1', opensAt: reportedToPoliceAt, state: 'open' } as const
const told = { subject: 'e1', to: 'early-help', whose: 'staffordshire', opensAt: reportedToPoliceAt } as const
const taken: WrittenFact = {
  ...{ kind: 'message-accepted', ref: 'a1', episode: 'e1', at: '2026-12-29T09:10:00Z' },
  ...{ rule: 'REF-15.5b', subject: 'e1', audience: 'early-help', whose: 'staffordshire' },
}

/** Examples of REF-15.5b. */
export const earlyHelpToldCases: readonly WorkedCase[] = [
  {
    title: 'Reported on Christmas Eve, and open to nobody: early help is told, and may wait for a working day.',
    file,
    expect: [open],
    told: [told],
  },
  {
    title: 'Early help took it on the first working day after the bank holidays: met.',
    file,
    alsoKnown: { facts: [taken] },
    expect: [{ ...open, metAt: taken.at, state: 'met' }],
    told: [{ ...told, acceptedAt: taken.at }],
  },
  {
    title: 'The child is in care: the social worker is told under another paragraph, and nothing here.',
    file: { ...file, child: inCare },
    expect: [],
    told: [],
  },
  {
    title: 'The child was open to social care until the day of the report: not open any more, and early help is told.',
    file: {
      ...file,
      child: { ...atHome, socialCare: [{ status: 'child-in-need', from: '2026-06-01', until: '2026-12-24' }] },
    },
    expect: [open],
  },
  {
    title: 'The child was open to social care on the day of the report, until the next one: nothing here.',
    file: {
      ...file,
      child: { ...atHome, socialCare: [{ status: 'child-in-need', from: '2026-06-01', until: '2026-12-25' }] },
    },
    expect: [],
  },
  {
    title: 'A child of Stoke-on-Trent: nothing by this paragraph.',
    file: { ...file, child: { ...atHome, responsibleAuthority: 'stoke-on-trent' } },
    expect: [],
    told: [],
  },
]
