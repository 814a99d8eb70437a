// Which part of the county answers for a district. Co-ordinators, family practitioners and youth offending services cut the
// county differently, so there are three tables and none follows from another (GAP-15). These are what the sources and the
// gap say; a partnership keeps its own, dated, and hands them in.
import type { District } from './facts.ts'

/** The three ways in which the county is cut. */
export const areaKinds = ['co-ordinator', 'family-practitioner', 'yos'] as const
/** One of them. */
export type AreaKind = (typeof areaKinds)[number]

/** What each is called. */
export const areaKindNames: Readonly<Record<AreaKind, string>> = {
  'co-ordinator': 'Exploitation co-ordinators',
  'family-practitioner': 'Family practitioners',
  yos: 'YOS Prevention',
}

/** The areas of each, with their names. */
export const areasOfKind = {
  'co-ordinator': {
    tamworth_south_staffs: 'Tamworth and South Staffordshire',
    cannock_lichfield: 'Cannock and Lichfield',
    stafford_east_staffs: 'Stafford and East Staffordshire',
    newcastle_moorlands: 'Newcastle and Moorlands',
  },
  'family-practitioner': { north: 'North', south: 'South' },
  yos: { north: 'North', east: 'East' },
} as const satisfies Readonly<Record<AreaKind, Readonly<Record<string, string>>>>

/** Which area answers for each district: one of the three tables. */
export type AreaTable = Readonly<Record<District, string>>
/** The three tables. */
export type AreaTables = Readonly<Record<AreaKind, AreaTable>>

/** The tables as the sources have them (PROG24-6, PATH24-9); those of family practitioners are an assumption (GAP-15). */
export const printedAreas: AreaTables = {
  'co-ordinator': {
    ...{ tamworth: 'tamworth_south_staffs', 'south-staffordshire': 'tamworth_south_staffs' },
    ...{ 'cannock-chase': 'cannock_lichfield', lichfield: 'cannock_lichfield' },
    ...{ stafford: 'stafford_east_staffs', 'east-staffordshire': 'stafford_east_staffs' },
    ...{ 'newcastle-under-lyme': 'newcastle_moorlands', 'staffordshire-moorlands': 'newcastle_moorlands' },
  },
  'family-practitioner': {
    ...{ 'newcastle-under-lyme': 'north', 'staffordshire-moorlands': 'north', stafford: 'north' },
    ...{ 'east-staffordshire': 'north', 'cannock-chase': 'south', lichfield: 'south' },
    ...{ tamworth: 'south', 'south-staffordshire': 'south' },
  },
  yos: {
    ...{ 'newcastle-under-lyme': 'north', 'staffordshire-moorlands': 'north', stafford: 'north' },
    ...{ 'cannock-chase': 'east', 'south-staffordshire': 'east', tamworth: 'east' },
    ...{ lichfield: 'east', 'east-staffordshire': 'east' },
  },
}

/** The name of an area; one that is not known here stands as it is stored. */
export function sayArea(kind: AreaKind, area: string): string {
  const names: Readonly<Record<string, string>> = areasOfKind[kind]
  return names[area] ?? area
}
