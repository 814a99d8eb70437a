// What a row points to in words: the placement or the assessment that it belongs to.
import { placementKinds, sayCode } from '../children/index.ts'
import { type Day, sayDay } from '../kernel/index.ts'

/** A placement or an assessment to which a row may point. */
export type LinkedRecord =
  | { readonly to: 'placement'; readonly kind: string; readonly home: string | null; readonly from: Day }
  | { readonly to: 'care-assessment'; readonly completed: Day }

/** The placement or the assessment, in a few words. */
export function sayLinked(record: LinkedRecord): string {
  switch (record.to) {
    case 'placement': {
      const kind = sayCode(placementKinds, record.kind)
      const where = record.home === null ? kind : `${kind}, ${record.home}`
      return `${where}, since ${sayDay(record.from)}`
    }
    case 'care-assessment':
      return `Completed on ${sayDay(record.completed)}`
  }
}
