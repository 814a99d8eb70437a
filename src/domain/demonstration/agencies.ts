// The agencies of the demonstration and their teams. The councils and the force keep their public names; all else is invented.

/** An agency by its code here. `authority` is set for councils only. */
export type Agency = {
  readonly code: string
  readonly name: string
  readonly kind: 'authority' | 'police' | 'health' | 'school' | 'provider' | 'charity' | 'partnership'
  readonly authority?: 'staffordshire' | 'stoke-on-trent' | 'other'
}

/** A team by its code here, and what it answers for as a whole. */
export type Team = {
  readonly code: string
  readonly agency: string
  readonly name: string
  readonly kind: 'team' | 'home' | 'out-of-hours' | 'school'
  readonly remits?: readonly {
    readonly kind: 'authority' | 'district' | 'open-episode'
    readonly value: string | null
  }[]
}

/** The agencies. */
export const agencies: readonly Agency[] = [
  { code: 'partnership', name: 'Demonstration Safeguarding Partnership', kind: 'partnership' },
  { code: 'staffordshire', name: 'Staffordshire County Council', kind: 'authority', authority: 'staffordshire' },
  { code: 'stoke', name: 'Stoke-on-Trent City Council', kind: 'authority', authority: 'stoke-on-trent' },
  { code: 'police', name: 'Staffordshire Police', kind: 'police' },
  { code: 'northmoor', name: 'Northmoor Example Borough Council', kind: 'authority', authority: 'other' },
  { code: 'eastvale', name: 'Eastvale Example County Council', kind: 'authority', authority: 'other' },
  { code: 'lantern', name: 'Lantern Example Care', kind: 'provider' },
  { code: 'willow', name: 'Willow Bridge Example Care', kind: 'provider' },
  { code: 'voices', name: 'Open Door Example Voices', kind: 'charity' },
  { code: 'health', name: 'Trentside Example NHS Trust', kind: 'health' },
  { code: 'sample-hill', name: 'Sample Hill Academy', kind: 'school' },
  { code: 'placeholder-high', name: 'Placeholder High School', kind: 'school' },
  { code: 'testwood', name: 'Testwood Primary School', kind: 'school' },
]

const openEpisodes = [{ kind: 'open-episode', value: null }] as const
const authority = (value: string) => [{ kind: 'authority', value }] as const
const districts = (...values: readonly string[]) => values.map(value => ({ kind: 'district', value }) as const)

/** The teams; a home or a fostering agency is the team of those who care for a child there. */
export const teams: readonly Team[] = [
  { code: 'homeward', agency: 'partnership', name: 'Homeward', kind: 'team' },
  { code: 'panel', agency: 'partnership', name: 'Exploitation panel', kind: 'team' },
  { code: 'board', agency: 'partnership', name: 'Partnership office', kind: 'team' },
  {
    code: 'scc-missing',
    agency: 'staffordshire',
    name: 'Missing children team',
    kind: 'team',
    remits: authority('staffordshire'),
  },
  {
    code: 'scc-night',
    agency: 'staffordshire',
    name: 'Out-of-hours team',
    kind: 'out-of-hours',
    remits: authority('staffordshire'),
  },
  { code: 'scc-care', agency: 'staffordshire', name: 'Children in care team', kind: 'team' },
  { code: 'scc-need', agency: 'staffordshire', name: 'Safeguarding team', kind: 'team' },
  { code: 'scc-review', agency: 'staffordshire', name: 'Independent reviewing team', kind: 'team' },
  { code: 'scc-family', agency: 'staffordshire', name: 'Family support team', kind: 'team' },
  { code: 'scc-managers', agency: 'staffordshire', name: 'Senior managers', kind: 'team' },
  { code: 'scc-office', agency: 'staffordshire', name: 'Records and systems', kind: 'team' },
  {
    code: 'ce-north',
    agency: 'staffordshire',
    name: 'Exploitation team, Newcastle and Moorlands',
    kind: 'team',
    remits: districts('newcastle-under-lyme', 'staffordshire-moorlands'),
  },
  {
    code: 'ce-centre',
    agency: 'staffordshire',
    name: 'Exploitation team, Stafford and East Staffordshire',
    kind: 'team',
    remits: districts('stafford', 'east-staffordshire'),
  },
  {
    code: 'sot-missing',
    agency: 'stoke',
    name: 'Safeguarding referral team',
    kind: 'team',
    remits: authority('stoke-on-trent'),
  },
  {
    code: 'sot-night',
    agency: 'stoke',
    name: 'Emergency duty team',
    kind: 'out-of-hours',
    remits: authority('stoke-on-trent'),
  },
  { code: 'sot-care', agency: 'stoke', name: 'Children in care pod', kind: 'team' },
  { code: 'sot-need', agency: 'stoke', name: 'Safeguarding pod', kind: 'team' },
  { code: 'sot-managers', agency: 'stoke', name: 'Senior managers', kind: 'team' },
  { code: 'police-missing', agency: 'police', name: 'Missing persons team', kind: 'team', remits: openEpisodes },
  { code: 'police-response', agency: 'police', name: 'Response officers', kind: 'team', remits: openEpisodes },
  {
    code: 'police-intelligence',
    agency: 'police',
    name: 'Exploitation intelligence',
    kind: 'team',
    remits: openEpisodes,
  },
  { code: 'northmoor-care', agency: 'northmoor', name: 'Children in care team', kind: 'team' },
  { code: 'eastvale-care', agency: 'eastvale', name: 'Children in care team', kind: 'team' },
  { code: 'larkspur', agency: 'lantern', name: 'Larkspur House', kind: 'home' },
  { code: 'fernbank', agency: 'lantern', name: 'Fernbank House', kind: 'home' },
  { code: 'millrace', agency: 'lantern', name: 'Millrace House', kind: 'home' },
  { code: 'quarry', agency: 'willow', name: 'Quarry Cottage', kind: 'home' },
  { code: 'willow-fostering', agency: 'willow', name: 'Willow Bridge Fostering', kind: 'home' },
  { code: 'voices-interviews', agency: 'voices', name: 'Return interview team', kind: 'team' },
  { code: 'health-care', agency: 'health', name: 'Children in care nurses', kind: 'team' },
  { code: 'sample-hill', agency: 'sample-hill', name: 'Sample Hill Academy', kind: 'school' },
  { code: 'placeholder-high', agency: 'placeholder-high', name: 'Placeholder High School', kind: 'school' },
  { code: 'testwood', agency: 'testwood', name: 'Testwood Primary School', kind: 'school' },
]

/** Staffordshire's districts, by the codes that pathways know. */
export const staffordshireDistricts = [
  ...(['cannock-chase', 'east-staffordshire', 'lichfield', 'newcastle-under-lyme'] as const),
  ...(['south-staffordshire', 'stafford', 'staffordshire-moorlands', 'tamworth'] as const),
] as const
