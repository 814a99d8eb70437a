// G0: the pathway of the 2018 matrix for sexual exploitation (004, Appendix Two), in the union of its two renderings (GAP-46).
// For Stoke-on-Trent nothing later is known, so that it still decides there (GAP-11).
import { levelOf, type PathwayFacts } from './facts.ts'
import type { PathwayRow } from './table.ts'

const isHigher = (facts: PathwayFacts): boolean => ['medium', 'high'].includes(levelOf(facts) ?? '')
const isStoke = ({ authority }: PathwayFacts): boolean => authority === 'stoke-on-trent'
const noneFound = ({ band, earlier }: PathwayFacts): boolean => band === 'none' && earlier.level === null
const isBlank = (facts: PathwayFacts): boolean => levelOf(facts) === null && !noneFound(facts)
const marfDone = ({ earlier }: PathwayFacts): boolean => earlier.emergencyServiceStaff && earlier.marfCompleted

const linkOf = (facts: PathwayFacts): string => (isStoke(facts) ? 'stoke.ce_inbox' : 'staffs.cse_link')
const frontDoorOf = (facts: PathwayFacts): string => (isStoke(facts) ? 'stoke.front_door' : 'staffs.front_door')

/** The rows of G0. */
export const rows2018: readonly PathwayRow[] = [
  {
    ...{ id: 'G0-0', cites: ['GAP-08', 'GAP-12'], when: 'no exploitation risk was found', consent: 'aware' },
    does: 'The pathway has no word for this. Keep the matrix and offer advice; nothing is sent on.',
    holds: noneFound,
  },
  {
    ...{ id: 'G0-1', cites: ['PATH18-1', 'PATH18-2', 'PATH18-3', 'PATH18-8', 'RFM18-3'], when: 'the level is low' },
    does: 'Decide on the best support and make the referrals that are yours to make. Consider an early help assessment and register it. Send the matrix securely to the commissioned service, which advises on resources, group work or direct work.',
    consent: 'must',
    holds: facts => levelOf(facts) === 'low',
    to: () => ['provider.cse'],
    gates: ({ earlier }) => (earlier.consentGiven ? [] : ['RFM18-3']),
    refer: ['early-help', 'specialist'],
  },
  {
    ...{ id: 'G0-2', cites: ['PATH18-4', 'PATH18-5', 'PATH18-8', 'PATH18-9', 'PATH18-10', 'PATH18-11'] },
    ...{ when: 'the level is medium or high', consent: 'aware' },
    does: 'Send the matrix securely to the commissioned service and to the authority’s link, which refers to the panel. Where possible the person whom the child knows best gives the support. Consider specialist services and an early help assessment.',
    holds: isHigher,
    to: facts => ['provider.cse', linkOf(facts)],
    refer: ['specialist', 'early-help'],
  },
  {
    ...{ id: 'G0-3', cites: ['PATH18-7', 'GAP-57', 'GAP-41'], consent: 'aware' },
    when: 'the level is medium or high in Staffordshire',
    does: 'Refer to the front door or to early help. Every medium level is considered for early help or, where the threshold may be met, a safeguarding referral.',
    holds: facts => isHigher(facts) && !isStoke(facts),
    to: () => ['staffs.front_door', 'staffs.early_help'],
    refer: ['front-door', 'early-help'],
  },
  {
    ...{ id: 'G0-4', cites: ['PATH18-6', 'GAP-11', 'GAP-41'], consent: 'aware' },
    when: 'the child is of Stoke-on-Trent and not open to children’s social care',
    does: 'The referral must go by the front door, the Children’s Advice and Duty Team.',
    holds: facts => isStoke(facts) && !facts.openToChildrensServices && !noneFound(facts),
    to: () => ['stoke.front_door'],
    gates: () => ['PATH18-6'],
    refer: ['front-door'],
  },
  {
    ...{ id: 'G0-5', cites: ['GAP-11'], consent: 'aware' },
    when: 'the child is of Stoke-on-Trent and open to children’s social care',
    does: 'Tell the child’s worker, and send the matrix as its level says.',
    holds: facts => isStoke(facts) && facts.openToChildrensServices && !noneFound(facts),
  },
  {
    ...{ id: 'G0-6', cites: ['RFM18-11'], when: 'sexual activity under 13 is ticked', consent: 'safeguarding' },
    does: 'A safeguarding referral must be completed, whatever else is ticked. Consent is no condition for it.',
    holds: ({ earlier }) => earlier.underThirteenSexualActivity,
    to: facts => [frontDoorOf(facts)],
    gates: () => ['RFM18-11'],
    refer: ['front-door'],
  },
  {
    ...{ id: 'G0-7', cites: ['RFM18-9', 'GAP-45'], consent: 'none' },
    when: 'staff of the police, of accident and emergency or of the fire service completed a Multi-Agency Referral Form',
    does: 'No matrix is needed.',
    holds: marfDone,
  },
  {
    ...{ id: 'G0-8', cites: ['RFM18-9', 'GAP-45'], consent: 'aware' },
    when: 'staff of the police, of accident and emergency or of the fire service refer without a Multi-Agency Referral Form',
    does: 'Complete the form up to its indicators and send the whole of it securely to the commissioned service.',
    holds: ({ earlier }) => earlier.emergencyServiceStaff && !earlier.marfCompleted,
    to: () => ['provider.cse'],
  },
  {
    ...{ id: 'G0-9', cites: ['RFM18-1'], when: 'the level is left blank', consent: 'none' },
    does: 'The form goes back to whoever sent it for the level of risk. A safeguarding referral does not wait for it.',
    holds: facts => isBlank(facts) && !marfDone(facts),
    to: () => ['referrer'],
    gates: () => ['RFM18-1'],
  },
  {
    ...{ id: 'G0-10', cites: ['GAP-11', 'CCEP-9'], consent: 'aware' },
    when: 'the concern is not of sexual exploitation alone, and this pathway is about that alone',
    does: 'Ask the authority’s exploitation mailbox where the rest of the concern should go.',
    holds: facts => facts.type !== 'CSE' && !noneFound(facts),
    to: facts => [linkOf(facts)],
    refer: ['other'],
  },
]

/** What is warned of besides, whatever rows hold. */
export function warnings2018(facts: PathwayFacts): readonly string[] {
  return [
    ...(isStoke(facts) ? ['GAP-11'] : []),
    ...(facts.age >= 18 ? ['RFM18-5'] : []),
    ...(facts.age < 13 ? ['RFM18-7'] : []),
  ]
}
