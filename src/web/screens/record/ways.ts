// Where the sections of a child's record stand, and which of them share a page. Addresses name ids and sections only.
import type { Id } from '../../../domain/kernel/index.ts'
import type { PartName } from '../../../domain/record/index.ts'
import { childHref } from '../children/child-bar.ts'

/** The pages of the record and the sections on each. */
export const groups = {
  reach: { title: 'Phones and places', parts: ['contact', 'addresses'] },
  people: { title: 'Family and professionals', parts: ['family', 'professionals'] },
  health: { title: 'Health', parts: ['health', 'communication', 'sexual-health-and-identity'] },
  life: { title: 'Education and law', parts: ['education', 'legal-status', 'identifiers', 'host-authority'] },
  care: {
    title: 'Care and placement',
    parts: ['placement-considerations', 'placement-plans', 'care-plans', 'assessment-copies', 'care-reviews'],
  },
  picture: { title: 'Photograph', parts: ['photograph'] },
} as const satisfies Record<string, { readonly title: string; readonly parts: readonly PartName[] }>

/** A page of the record. */
export type GroupName = keyof typeof groups

/** Their names in order. */
export const groupNames = Object.keys(groups) as GroupName[]

/** Whether a text names one of them. */
export const isGroupName = (text: string): text is GroupName => Object.hasOwn(groups, text)

/** The page on which a section stands. */
export function groupOf(part: PartName): GroupName {
  return groupNames.find(name => (groups[name].parts as readonly PartName[]).includes(part)) ?? 'reach'
}

/** A page of a child's record. What is about care stands on the page of care, with all that belongs to it. */
export const groupHref = (child: Id<'child'>, group: GroupName, rest = ''): string =>
  childHref(child, group === 'care' ? `/care${rest}` : `/record/${group}${rest}`)

/** The form of a row, or of a new one; a page beside it with `rest`. */
export const partHref = (child: Id<'child'>, part: PartName, row: string, rest = ''): string =>
  childHref(child, `/record/${part}/${row}${rest}`)

/** The picture of a photograph. */
export const pictureHref = (child: Id<'child'>, photograph: string): string =>
  childHref(child, `/photograph/${photograph}`)
