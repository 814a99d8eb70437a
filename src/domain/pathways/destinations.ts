// The keys of the destinations that pathways send to, and where each is filled in. What stands under a key is dated
// configuration of the partnership: none ships, and an unset one is shown as unsent.

import type { Whose } from '../directory/index.ts'
import { type AreaTables, areasOfKind } from './areas.ts'
import type { District, PathwayFacts } from './facts.ts'

/** Where a key is filled in: the kind of destination in the directory and whose it is; `own` is the child’s authority. */
export type KeyPlace = { readonly kind: string; readonly whose: Whose | 'own' }

/** A key with its name and its place. */
export type KeyOfDestination = { readonly key: string; readonly title: string; readonly place: KeyPlace | null }

const named = (
  key: string,
  title: string,
  kind: string,
  whose: KeyPlace['whose'] = 'staffordshire',
): KeyOfDestination => ({
  ...{ key, title },
  place: { kind, whose },
})

const coOrdinatorKey = (area: string) => `staffs.ce_coordinator.${area}`
const yosKey = (area: string) => `yos.prevention.${area}`

/** Every key that a pathway may name. */
export const destinationKeys: readonly KeyOfDestination[] = [
  ...Object.entries(areasOfKind['co-ordinator']).map(([area, name]) =>
    named(coOrdinatorKey(area), `Exploitation co-ordinator, ${name}`, `ce-coordinator-${area.replaceAll('_', '-')}`),
  ),
  named('staffs.ce_inbox', 'Child exploitation team inbox', 'ce-inbox'),
  named('staffs.front_door', 'Children’s social care front door, Staffordshire', 'front-door'),
  named('staffs.early_help', 'Early help team', 'early-help'),
  named('staffs.cse_link', 'CSE link, Staffordshire', 'cse-link'),
  named('staffs.ce_tracker', 'Case collection tracker', 'ce-tracker'),
  named('staffs.vamap_panel', 'VAMAP panel', 'exploitation-panel'),
  named('staffs.mace_panel', 'MACE panel', 'exploitation-panel'),
  named('stoke.front_door', 'Children’s social care front door, Stoke-on-Trent', 'front-door', 'stoke-on-trent'),
  named('stoke.ce_inbox', 'Child exploitation mailbox, Stoke-on-Trent', 'ce-inbox', 'stoke-on-trent'),
  ...Object.entries(areasOfKind.yos).map(([area, name]) =>
    named(yosKey(area), `YOS Prevention, ${name}`, `yos-prevention-${area}`),
  ),
  named('provider.cse', 'Commissioned CSE service', 'cse-provider', 'own'),
  named('provider.cce', 'Commissioned CCE service', 'cce-provider', 'own'),
  { key: 'referrer', title: 'Whoever sent the matrix', place: null },
]

/** A key with its place; null where no pathway names it. */
export const destinationKey = (key: string): KeyOfDestination | null =>
  destinationKeys.find(one => one.key === key) ?? null

const inArea = (table: Readonly<Record<District, string>>, district: District | null): string | null =>
  district === null ? null : table[district]

/** The co-ordinator of the district; where no district is known, the inbox that reaches all of them. */
export function coOrdinatorOf({ district }: PathwayFacts, areas: AreaTables): string {
  const area = inArea(areas['co-ordinator'], district)
  return area === null ? 'staffs.ce_inbox' : coOrdinatorKey(area)
}

/** The youth offending service of the district; where no district is known, both. */
export function yosOf({ district }: PathwayFacts, areas: AreaTables): readonly string[] {
  const area = inArea(areas.yos, district)
  return area === null ? Object.keys(areasOfKind.yos).map(yosKey) : [yosKey(area)]
}
