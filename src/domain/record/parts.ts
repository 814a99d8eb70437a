// The sections of the record that are lists of rows: for each its table's fields and the words of its page. A new section is
// a table, an entry here, and its title in the list of pages.
import { assessmentCopies, carePlans, careReviews, considerations, placementPlans } from './care-parts.ts'
import { communication, contact, health, sensitive } from './child-parts.ts'
import type { Holds } from './fields.ts'
import { education, identifiers, legal } from './formal-parts.ts'
import { hostAuthority } from './host-part.ts'
import type { RecordPart } from './part.ts'
import { addresses, family, professionals } from './people-parts.ts'
import { photographs } from './photograph-part.ts'

/** Every such section, in the order in which a page shows them. */
export const recordParts = {
  contact,
  addresses,
  family,
  professionals,
  education,
  health,
  'sexual-health-and-identity': sensitive,
  communication,
  'legal-status': legal,
  identifiers,
  'host-authority': hostAuthority,
  photograph: photographs,
  'placement-considerations': considerations,
  'placement-plans': placementPlans,
  'care-plans': carePlans,
  'care-reviews': careReviews,
  'assessment-copies': assessmentCopies,
} as const

/** A section that is a list of rows, by its name. */
export type PartName = keyof typeof recordParts
/** What a row of that section holds. */
export type RowOf<P extends PartName> = Holds<(typeof recordParts)[P]['fields']>

/** Their names in order. */
export const partNames = Object.keys(recordParts) as PartName[]

/** How the section of that name is described, for what treats every section alike. */
export const partOf = (name: PartName): RecordPart => recordParts[name]

/** Whether a text names one of them. */
export const isPartName = (text: string): text is PartName => Object.hasOwn(recordParts, text)
