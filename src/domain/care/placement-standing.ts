// How it stands with the placement of a child in care: what is missing and must be said, and never kept anybody waiting.
import { addMonths } from '../instruments/index.ts'
import { type Day, sayDay } from '../kernel/index.ts'
import { type AnyRow, emptyHeadings } from '../record/index.ts'

/** A placement of a child in care, as far as the warnings ask. */
export type PlacementInCare = {
  readonly id: string
  readonly arrangement: 'planned' | 'emergency' | null
  readonly from: Day
}

/** A row of a section with the placement that it names. */
export type RowOfPlacement = { readonly value: AnyRow }

/** What the warnings look at. Null is what the reader may not see: nothing is then said of it. */
export type CareStanding = {
  readonly today: Day
  /** Where the child lives, and where they are to live. */
  readonly placements: readonly PlacementInCare[]
  readonly considered: readonly RowOfPlacement[] | null
  readonly plans: readonly RowOfPlacement[] | null
  readonly carePlans: readonly RowOfPlacement[] | null
  /** The day on which the latest missing-from-care assessment was completed; null where there is none. */
  readonly assessedOn: Day | null | 'hidden'
}

/** Something that is missing, and the paragraph that asks for it. */
export type CareWarning = { readonly id: string; readonly says: string }

const ofPlacement = (rows: readonly RowOfPlacement[], id: string) =>
  rows.filter(({ value }) => value.placementId === id)

function beforePlacing(placement: PlacementInCare, { considered, today }: CareStanding): CareWarning[] {
  const { id, arrangement, from } = placement
  if (arrangement === null || considered === null || ofPlacement(considered, id).length > 0) return []
  const when = from > today ? 'begins' : 'began'
  const says =
    arrangement === 'emergency'
      ? 'The child was placed in an emergency, and the risks are not yet considered with the child and a parent or carer.'
      : `The placement is planned and ${when} on ${sayDay(from)}, and nothing is recorded of the risk of going missing being considered with the child and a parent or carer.`
  return [{ id: 'CARE-16.1', says }]
}

function planned({ id, arrangement, from }: PlacementInCare, { plans }: CareStanding): CareWarning[] {
  if (plans === null || arrangement === null) return []
  const [plan] = ofPlacement(plans, id)
  if (plan === undefined)
    return [{ id: 'MISS-13.12', says: `No placement plan is recorded of the placement from ${sayDay(from)}.` }]
  const empty = emptyHeadings(plan.value)
  if (empty.length === 0) return []
  return [{ id: 'CARE-16.2', says: `The placement plan says nothing under: ${empty.join('; ')}.` }]
}

/** How many calendar months an assessment holds. */
const holdsFor = 6

function assessed({ placements, assessedOn, today }: CareStanding): CareWarning[] {
  if (assessedOn === 'hidden') return []
  if (assessedOn === null) {
    const begun = placements.some(({ arrangement, from }) => arrangement === 'planned' && from <= today)
    const says = begun
      ? 'The planned placement has begun, and no missing-from-care assessment is on record.'
      : 'No missing-from-care assessment is on record.'
    return [{ id: begun ? 'CLK-11' : 'CARE-A1.7', says }]
  }
  const until = addMonths(assessedOn, holdsFor)
  if (today <= until) return []
  return [{ id: 'CLK-12', says: `The missing-from-care assessment was to be brought up to date by ${sayDay(until)}.` }]
}

/** Everything that is missing, in the order in which a placement comes to it. */
export const careWarnings = (standing: CareStanding): CareWarning[] => [
  ...standing.placements.flatMap(placement => [...beforePlacing(placement, standing), ...planned(placement, standing)]),
  ...(standing.carePlans?.length === 0 ? [{ id: 'MISS-13.10b', says: 'No care plan is recorded.' }] : []),
  ...assessed(standing),
]
