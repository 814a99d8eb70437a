// What the record of a child may say, as codes and as the screens say it.

/** The authorities that answer for a child. */
export const authorities = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  other: 'Another authority',
} as const
/** An authority's code. */
export type Authority = keyof typeof authorities

/** The areas in which a child lives. */
export const areas = {
  staffordshire: 'Staffordshire',
  'stoke-on-trent': 'Stoke-on-Trent',
  elsewhere: 'Outside Staffordshire and Stoke-on-Trent',
} as const
/** An area's code. */
export type Area = keyof typeof areas

/** What a child is to social care; a child of none of these is not open to it (MISS-13.10a). */
export const socialCareStatuses = {
  'child-in-need': 'Child in need',
  'child-protection-plan': 'Child protection plan',
  'in-care': 'In care (looked after)',
  'care-leaver': 'Care leaver',
} as const
/** A status's code. */
export type SocialCareStatus = keyof typeof socialCareStatuses

/** Where a child may live (SCOPE-3.1b). */
export const placementKinds = {
  'family-home': 'Family home',
  'foster-care': 'Foster care',
  'independent-foster-care': 'Foster care through an independent agency',
  'childrens-home': 'Children’s home',
  'supported-lodgings': 'Supported lodgings',
  'supported-accommodation': 'Other supported accommodation',
  other: 'Another place',
} as const
/** How a placement may come about: the missing-from-care assessment is due by it (CARE-A1.2). */
export const arrangements = { planned: 'Planned', emergency: 'In an emergency' } as const
/** An arrangement's code. */
export type Arrangement = keyof typeof arrangements

/** Yes or no, where nothing said is neither. */
export const yesOrNo = { yes: 'Yes', no: 'No' } as const

/** A placement kind's code. */
export type PlacementKind = keyof typeof placementKinds

/** The part that somebody takes in a child's life. */
export const parts = {
  'social-worker': 'Social worker',
  'team-manager': 'Team manager',
  carer: 'Carer',
  'fostering-social-worker': 'Fostering social worker',
  school: 'School',
  health: 'Health',
  'independent-reviewing-officer': 'Independent reviewing officer',
  'return-interviewer': 'Return interviewer',
  'police-officer': 'Police officer',
  'family-practitioner': 'Family practitioner',
  other: 'Somebody else',
} as const
/** A part's code. */
export type Part = keyof typeof parts

/** What is recorded of a child's sex. */
export const sexes = { female: 'Female', male: 'Male', other: 'Another', 'not-known': 'Not known' } as const
/** A sex's code. */
export type Sex = keyof typeof sexes

/** Staffordshire's districts by their codes. A partnership may know others by codes of its own. */
export const districts: Readonly<Record<string, string>> = {
  'cannock-chase': 'Cannock Chase',
  'east-staffordshire': 'East Staffordshire',
  lichfield: 'Lichfield',
  'newcastle-under-lyme': 'Newcastle-under-Lyme',
  'south-staffordshire': 'South Staffordshire',
  stafford: 'Stafford',
  'staffordshire-moorlands': 'Staffordshire Moorlands',
  tamworth: 'Tamworth',
}

/** Whether a text is a key of one of these lists. */
export const isCode = <T extends object>(list: T, text: string): text is Extract<keyof T, string> =>
  Object.hasOwn(list, text)

/** The words for a code that the database gives back. */
export const sayCode = (list: Readonly<Record<string, string>>, code: string): string => list[code] ?? code
