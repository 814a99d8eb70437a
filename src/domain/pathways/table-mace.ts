// G2: the pathway of the MACE panels in Staffordshire before 2024 (001), for sexual and criminal exploitation.
import { yosOf } from './destinations.ts'
import { isCriminal, isSexual, levelOf, type PathwayFacts } from './facts.ts'
import type { PathwayRow } from './table.ts'

const isLow = (facts: PathwayFacts): boolean => levelOf(facts) === 'low'
const isHigher = (facts: PathwayFacts): boolean => ['medium', 'high'].includes(levelOf(facts) ?? '')
const noneFound = ({ band, earlier }: PathwayFacts): boolean => band === 'none' && earlier.level === null
const isUnclear = (facts: PathwayFacts): boolean => levelOf(facts) === null && !noneFound(facts)

const discussed =
  'Refer to the front door; at medium level an early help assessment at the least or, where the threshold may be met, a safeguarding referral. The matrix goes to the co-ordinators, who refer to the panel.'

/** The rows of G2. */
export const rowsMace: readonly PathwayRow[] = [
  {
    ...{ id: 'G2-0', cites: ['GAP-08', 'GAP-12'], when: 'no exploitation risk was found', consent: 'not-stated' },
    does: 'The pathway has no word for this. Keep the matrix and offer advice.',
    holds: noneFound,
  },
  {
    ...{ id: 'G2-1', cites: ['MACE-1', 'MACE-4'], consent: 'not-stated' },
    when: 'the level is low and there is a risk of sexual exploitation',
    does: 'Decide on the support, and consider a referral to the commissioned service.',
    holds: facts => isLow(facts) && isSexual(facts),
    to: () => ['provider.cse'],
    refer: ['specialist'],
  },
  {
    ...{ id: 'G2-2', cites: ['MACE-4'], consent: 'not-stated' },
    when: 'the level is low, there is a risk of criminal exploitation, and the child is neither open to nor engaging with YOS',
    does: 'It may go directly to the commissioned CCE service. YOT Prevention can also offer the work.',
    holds: facts => isLow(facts) && isCriminal(facts) && !facts.openToOrEngagingWithYos,
    to: (facts, areas) => ['provider.cce', ...yosOf(facts, areas)],
    refer: ['catch22-cce', 'yos-prevention'],
  },
  {
    ...{ id: 'G2-3', cites: ['MACE-4'], consent: 'not-stated' },
    when: 'the level is low, there is a risk of criminal exploitation, and the child is open to or engaging with YOS',
    does: 'The commissioned CCE service is not available: YOT Prevention or the youth offending service does the work.',
    holds: facts => isLow(facts) && isCriminal(facts) && facts.openToOrEngagingWithYos,
    to: yosOf,
    refer: ['yos-prevention'],
  },
  {
    ...{ id: 'G2-4', cites: ['MACE-6', 'MACE-7', 'GAP-57'], consent: 'not-stated', does: discussed },
    when: 'the level is medium or high, and criminal exploitation is not the only risk',
    holds: facts => isHigher(facts) && facts.type !== 'CCE',
    to: facts => ['staffs.front_door', 'staffs.ce_inbox', ...(isSexual(facts) ? ['provider.cse'] : [])],
    refer: ['front-door', 'early-help', 'specialist'],
  },
  {
    ...{ id: 'G2-5', cites: ['MACE-6', 'MACE-7', 'GAP-57'], consent: 'not-stated' },
    when: 'the level is medium or high, there is a risk of criminal exploitation, and the child is neither open to nor engaging with YOS',
    does: `${discussed} It is discussed there, and the co-ordinators forward it promptly to the commissioned CCE service.`,
    holds: facts => isHigher(facts) && isCriminal(facts) && !facts.openToOrEngagingWithYos,
    to: () => ['staffs.front_door', 'staffs.ce_inbox', 'provider.cce'],
    refer: ['front-door', 'early-help', 'catch22-cce'],
  },
  {
    ...{ id: 'G2-6', cites: ['MACE-6', 'MACE-7', 'GAP-57'], consent: 'not-stated' },
    when: 'the level is medium or high, there is a risk of criminal exploitation, and the child is open to or engaging with YOS',
    does: `${discussed} YOT Prevention or the youth offending service does the work, not the commissioned CCE service.`,
    holds: facts => isHigher(facts) && isCriminal(facts) && facts.openToOrEngagingWithYos,
    to: (facts, areas) => ['staffs.front_door', 'staffs.ce_inbox', ...yosOf(facts, areas)],
    refer: ['front-door', 'early-help', 'yos-prevention'],
  },
  {
    ...{ id: 'G2-7', cites: ['MACE-5'], consent: 'not-stated' },
    when: 'the level is not certain, or there is a risk of both sexual and criminal exploitation',
    does: 'Send a copy of the matrix to the co-ordinators. It is kept as a confidential record.',
    holds: facts => isUnclear(facts) || (facts.type === 'Dual' && !noneFound(facts)),
    to: () => ['staffs.ce_inbox'],
  },
  {
    ...{ id: 'G2-8', cites: ['MACE-3'], consent: 'none' },
    when: 'somebody of Families First has the case and the co-ordinators ask for their collection',
    does: 'The team’s administrator or manager refers the child to the panel.',
    holds: ({ earlier }) => earlier.familiesFirstStaff && earlier.collectionsRequest,
    to: () => ['staffs.mace_panel'],
  },
  {
    ...{ id: 'G2-9', cites: ['MACE-2'], when: 'it is so at every level', consent: 'not-stated' },
    does: 'Consider an early help assessment, and register it with the early help team.',
    holds: () => true,
    to: () => ['staffs.early_help'],
    refer: ['early-help'],
  },
  {
    ...{
      id: 'G2-10',
      cites: ['MACE-8', 'MACE-9', 'MACE-10'],
      when: 'the case is heard at MACE',
      consent: 'not-stated',
    },
    does: 'Send the updated matrix to all agencies; do what earlier panels asked; tell all agencies, education among them; come or be represented, with what is known under the eight headings, to find how exploiters can be disrupted.',
    holds: ({ earlier }) => earlier.heardAtPanel,
    to: () => ['staffs.mace_panel'],
  },
]
