// G1: the interim pathway of the VAMAP panels in Staffordshire (000), for sexual and criminal exploitation.
import { yosOf } from './destinations.ts'
import { isCriminal, isSexual, levelOf, type PathwayFacts } from './facts.ts'
import type { PathwayRow } from './table.ts'

const isHigher = (facts: PathwayFacts): boolean => ['medium', 'high'].includes(levelOf(facts) ?? '')
const noneFound = ({ band, earlier }: PathwayFacts): boolean => band === 'none' && earlier.level === null
const isUnclear = (facts: PathwayFacts): boolean => levelOf(facts) === null && !noneFound(facts)

// Of a child at risk of both, the service follows the main risk; where nobody said which, both are offered.
const isMainly = (risk: 'CSE' | 'CCE', facts: PathwayFacts): boolean =>
  facts.type === risk || (facts.type === 'Dual' && (facts.earlier.mainRisk ?? risk) === risk)

/** The rows of G1. */
export const rowsVamap: readonly PathwayRow[] = [
  {
    ...{ id: 'G1-0', cites: ['GAP-08', 'GAP-12'], when: 'no exploitation risk was found', consent: 'not-stated' },
    does: 'The pathway has no word for this. Keep the matrix and offer advice; nothing is sent on.',
    holds: noneFound,
  },
  {
    ...{ id: 'G1-1', cites: ['VAMAP-1', 'VAMAP-3', 'VAMAP-4', 'VAMAP-12'], when: 'the level is low' },
    does: 'Decide on the best support and make the referrals that are yours to make. Consider an early help assessment, and the specialist services of the area.',
    consent: 'not-stated',
    holds: facts => levelOf(facts) === 'low',
    to: (facts, areas) => [
      ...(isSexual(facts) ? ['provider.cse'] : []),
      ...(isCriminal(facts) ? yosOf(facts, areas) : []),
    ],
    refer: ['early-help', 'specialist', 'yos-prevention'],
  },
  {
    ...{ id: 'G1-2', cites: ['VAMAP-6', 'VAMAP-7', 'VAMAP-12', 'GAP-57'], when: 'the level is medium' },
    does: 'Refer to the front door: an early help assessment at the least or, where the threshold may be met, a safeguarding referral. The matrix goes to the co-ordinators, who refer to the panel.',
    consent: 'not-stated',
    holds: facts => levelOf(facts) === 'medium',
    to: () => ['staffs.front_door', 'staffs.ce_inbox'],
    refer: ['front-door', 'early-help'],
  },
  {
    ...{ id: 'G1-3', cites: ['VAMAP-6', 'VAMAP-7'], when: 'the level is high', consent: 'not-stated' },
    does: 'Refer to the front door. The matrix goes to the co-ordinators, who refer to the panel.',
    holds: facts => levelOf(facts) === 'high',
    to: () => ['staffs.front_door', 'staffs.ce_inbox'],
    refer: ['front-door'],
  },
  {
    ...{ id: 'G1-4', cites: ['VAMAP-8'], consent: 'not-stated' },
    when: 'the level is medium or high and sexual exploitation is the main risk',
    does: 'Consider a referral to the commissioned service.',
    holds: facts => isHigher(facts) && isMainly('CSE', facts),
    to: () => ['provider.cse'],
    refer: ['specialist'],
  },
  {
    ...{ id: 'G1-5', cites: ['VAMAP-8'], consent: 'not-stated' },
    when: 'the level is medium or high and criminal exploitation is the main risk',
    does: 'Consider a referral to YOT Prevention of the child’s area.',
    holds: facts => isHigher(facts) && isMainly('CCE', facts),
    to: yosOf,
    refer: ['yos-prevention'],
  },
  {
    ...{ id: 'G1-6', cites: ['VAMAP-5'], consent: 'not-stated' },
    when: 'the level is not certain, or there is a risk of both sexual and criminal exploitation',
    does: 'Send a copy of the matrix to the co-ordinators and ask. It is kept as a confidential record.',
    holds: facts => isUnclear(facts) || (facts.type === 'Dual' && !noneFound(facts)),
    to: () => ['staffs.ce_inbox'],
  },
  {
    ...{ id: 'G1-7', cites: ['VAMAP-2'], when: 'somebody of Families First has the case', consent: 'none' },
    does: 'The team’s administrator or manager includes the case on the case collection tracker.',
    holds: ({ earlier }) => earlier.familiesFirstStaff,
    to: () => ['staffs.ce_tracker'],
  },
  {
    ...{ id: 'G1-8', cites: ['VAMAP-9', 'VAMAP-10'], when: 'the case is heard at VAMAP', consent: 'not-stated' },
    does: 'Tell all agencies, education among them; send the updated matrix; do what earlier panels asked; come or be represented, with what is known under the eight headings.',
    holds: ({ earlier }) => earlier.heardAtPanel,
    to: () => ['staffs.vamap_panel'],
  },
]
