// The coverage of the requirements' catalogue as a fact: every row, by its section, carried out or excused with its reason.
import { backgroundCoverage } from './background.ts'
import { careCoverage } from './care.ts'
import { carePlansCoverage } from './care-plans.ts'
import { carersCoverage } from './carers.ts'
import { clocksCoverage } from './clocks.ts'
import { type CarriedOut, type Covered, isCarriedOut } from './covered.ts'
import { formsCoverage } from './forms.ts'
import { foundCoverage } from './found.ts'
import { governanceCoverage } from './governance.ts'
import { levelsCoverage } from './levels.ts'
import { longerCoverage } from './longer.ts'
import { maceCoverage } from './mace.ts'
import { matrix2018Coverage } from './matrix-2018.ts'
import { matrix2024Coverage } from './matrix-2024.ts'
import { offer2024Coverage } from './offer-2024.ts'
import { outboxCoverage } from './outbox.ts'
import { policeCoverage } from './police.ts'
import { policeInformationCoverage } from './police-information.ts'
import { policeReportsCoverage } from './police-reports.ts'
import { preventionCoverage } from './prevention.ts'
import { catalogueSections } from './sections.ts'
import { socialWorkersCoverage } from './social-workers.ts'
import { vamapCoverage } from './vamap.ts'
import { warningNoticesCoverage } from './warning-notices.ts'

export { type CarriedOut, type Covered, type Excused, isCarriedOut, type Source } from './covered.ts'
export { protocolVersion } from './protocol.ts'
export { type CatalogueSection, catalogueSections } from './sections.ts'

/** Every row that somebody answered for, in no order. */
export const coverage: readonly Covered[] = [
  ...backgroundCoverage,
  ...careCoverage,
  ...carePlansCoverage,
  ...carersCoverage,
  ...clocksCoverage,
  ...formsCoverage,
  ...foundCoverage,
  ...governanceCoverage,
  ...levelsCoverage,
  ...longerCoverage,
  ...maceCoverage,
  ...matrix2018Coverage,
  ...matrix2024Coverage,
  ...offer2024Coverage,
  ...outboxCoverage,
  ...policeInformationCoverage,
  ...policeReportsCoverage,
  ...policeCoverage,
  ...preventionCoverage,
  ...socialWorkersCoverage,
  ...vamapCoverage,
  ...warningNoticesCoverage,
]

/** A section with its rows in the catalogue's order, and the ids that nobody answered for. */
export type CoveredSection = {
  readonly number: string
  readonly title: string
  readonly rows: readonly Covered[]
  readonly missing: readonly string[]
}

/** Every section of the catalogue with what became of its rows. */
export function coveredSections(rows: readonly Covered[] = coverage): readonly CoveredSection[] {
  const byId = new Map(rows.map(row => [row.id, row]))
  return catalogueSections.map(({ number, title, ids }) => ({
    ...{ number, title },
    rows: ids.flatMap(id => byId.get(id) ?? []),
    missing: ids.filter(id => !byId.has(id)),
  }))
}

/** How many rows of a section are carried out, ask for nothing, come later, and are answered for by nobody. */
export type CoverageCount = {
  readonly carriedOut: number
  readonly asksNothing: number
  readonly later: number
  readonly missing: number
}

/** Counts a section. */
export function countOf({ rows, missing }: Pick<CoveredSection, 'rows' | 'missing'>): CoverageCount {
  const done: readonly CarriedOut[] = rows.filter(isCarriedOut)
  const later = rows.filter(row => !isCarriedOut(row) && row.later !== null)
  return {
    ...{ carriedOut: done.length, later: later.length, missing: missing.length },
    asksNothing: rows.length - done.length - later.length,
  }
}
