// G3: the pathway of Staffordshire from 1 April 2024 (002), row by row as the contract of `homeward route` pins it.
import { coOrdinatorOf, yosOf } from './destinations.ts'
import { isCriminal, isSexual, type PathwayFacts } from './facts.ts'
import type { PathwayRow } from './table.ts'

const adult = 18

const isSome = ({ band }: PathwayFacts): boolean => band !== null && band !== 'none'

/** The rows of G3. */
export const rows2024: readonly PathwayRow[] = [
  {
    ...{ id: 'G3-1', cites: ['GAP-12'], when: 'no exploitation risk was found', consent: 'aware' },
    does: 'Keep the matrix and offer advice. Consider an early help assessment where there are needs. Nothing is sent on.',
    holds: ({ band }) => band === 'none',
    refer: ['early-help'],
  },
  {
    ...{ id: 'G3-2', cites: ['PATH24-2', 'PATH24-3'], when: 'the child is vulnerable to exploitation' },
    does: 'Consider what support the child needs, and make the referrals that are yours to make. Early help works best from people whom the child already trusts. Consider an early help assessment. The CE Team gives advice and resources on request.',
    consent: 'aware',
    holds: ({ band }) => band === 'vulnerable',
    refer: ['early-help', 'resource-pack', 'specialist'],
  },
  {
    ...{ id: 'G3-3', cites: ['PROG24-9', 'PROG24-10', 'PROG24-11', 'PROG24-12'], consent: 'aware' },
    when: 'the child is vulnerable to sexual exploitation',
    does: 'Direct work can be asked for: the referral form and an updated matrix go to the weekly triage, and you are contacted after it.',
    holds: facts => facts.band === 'vulnerable' && isSexual(facts),
    to: () => ['staffs.ce_inbox'],
    refer: ['ce-team'],
  },
  {
    ...{ id: 'G3-4', cites: ['PATH24-4', 'PATH24-6', 'GAP-58'], consent: 'aware' },
    when: 'exploitation is suspected and the child is not open to children’s services',
    does: 'Consider an early help assessment at the least, or refer to children’s social care where the threshold may be met. The matrix goes to the co-ordinator of the district, who triages it and decides about the panel.',
    holds: ({ band, openToChildrensServices }) => band === 'suspected' && !openToChildrensServices,
    to: (facts, areas) => [coOrdinatorOf(facts, areas)],
    refer: ['early-help', 'front-door'],
  },
  {
    ...{ id: 'G3-5', cites: ['PATH24-6'], consent: 'aware' },
    when: 'exploitation is suspected and the child is open to children’s services',
    does: 'Tell the child’s worker. The matrix goes to the co-ordinator of the district, who triages it and decides about the panel.',
    holds: ({ band, openToChildrensServices }) => band === 'suspected' && openToChildrensServices,
    to: (facts, areas) => [coOrdinatorOf(facts, areas)],
  },
  {
    ...{ id: 'G3-6', cites: ['PATH24-5', 'PATH24-6', 'GAP-58'], consent: 'aware' },
    when: 'exploitation is evidenced and the child has no allocated social worker',
    does: 'A safeguarding referral to children’s social care must be made. The matrix also goes to the co-ordinator of the district, who triages it and decides about the panel.',
    holds: ({ band, allocatedSocialWorker }) => band === 'evidenced' && !allocatedSocialWorker,
    to: (facts, areas) => ['staffs.front_door', coOrdinatorOf(facts, areas)],
    gates: () => ['PATH24-5'],
    refer: ['front-door'],
  },
  {
    ...{ id: 'G3-7', cites: ['PATH24-6'], consent: 'aware' },
    when: 'exploitation is evidenced and the child has an allocated social worker',
    does: 'Tell the social worker. The matrix goes to the co-ordinator of the district, who triages it and decides about the panel.',
    holds: ({ band, allocatedSocialWorker }) => band === 'evidenced' && allocatedSocialWorker,
    to: (facts, areas) => [coOrdinatorOf(facts, areas)],
  },
  {
    ...{ id: 'G3-8', cites: ['PATH24-11', 'PROG24-3', 'GAP-09'], consent: 'aware' },
    when: 'there is a risk of sexual exploitation',
    does: 'The matrix is the referral to the CE Team: it goes to the weekly triage, and you are contacted after it. Direct work also needs the referral form with an updated matrix.',
    holds: facts => isSome(facts) && isSexual(facts),
    to: () => ['staffs.ce_inbox'],
    refer: ['ce-team'],
  },
  {
    ...{ id: 'G3-9', cites: ['PATH24-9', 'GAP-15'], consent: 'not-stated' },
    when: 'there is a risk of criminal exploitation and the child comes to the attention of the police',
    does: 'Consider a referral to YOS Prevention of the child’s area, on its own form.',
    holds: facts => isSome(facts) && isCriminal(facts) && facts.policeAttention,
    to: yosOf,
    refer: ['yos-prevention'],
  },
  {
    ...{ id: 'G3-10', cites: ['PATH24-10', 'GAP-14'], consent: 'not-stated' },
    when: 'there is a risk of criminal exploitation',
    does: 'Consider a referral to the commissioned CCE service, on its own form.',
    holds: facts => isSome(facts) && isCriminal(facts),
    to: () => ['provider.cce'],
    warns: ({ openToOrEngagingWithYos }) => (openToOrEngagingWithYos ? ['GAP-14'] : []),
    refer: ['catch22-cce'],
  },
  {
    ...{ id: 'G3-11', cites: ['GAP-13'], consent: 'aware' },
    when: 'there is a risk of both sexual and criminal exploitation',
    does: 'Do what is said for both. The co-ordinator of the district leads.',
    holds: facts => isSome(facts) && facts.type === 'Dual',
    to: (facts, areas) => [coOrdinatorOf(facts, areas)],
  },
  {
    ...{ id: 'G3-12', cites: ['PATH24-8'], consent: 'aware' },
    when: 'the level of risk is not certain',
    does: 'Send a copy of the matrix to the co-ordinator of the district and ask. It is kept as a confidential record.',
    holds: ({ band }) => band === null,
    to: (facts, areas) => [coOrdinatorOf(facts, areas)],
  },
  {
    ...{ id: 'G3-13', cites: ['REFF24-2', 'GAP-06'], consent: 'none' },
    when: 'there is no updated matrix',
    does: 'A referral is not accepted until the matrix is updated: it is kept, and opens again when the matrix comes. A safeguarding referral does not wait for it.',
    holds: facts => facts.matrix !== 'updated' && facts.band !== 'none',
    gates: () => ['REFF24-2'],
  },
  {
    ...{ id: 'G3-14', cites: ['PROG24-8', 'GAP-59'], consent: 'aware' },
    when: 'the child is placed out of the county and there is a risk of sexual exploitation',
    does: 'Talk with the CE Team about what it can offer there.',
    holds: facts => isSome(facts) && isSexual(facts) && facts.placedOutOfCounty,
    to: () => ['staffs.ce_inbox'],
    refer: ['ce-team'],
  },
  {
    ...{ id: 'G3-15', cites: ['PROG24-8'], consent: 'none', alone: true },
    when: 'the person is 18 or older',
    does: 'This pathway is for children. Point to services for adults, and refer an adult at risk to adult safeguarding.',
    holds: ({ age }) => age >= adult,
  },
]
