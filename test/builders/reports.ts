// A report that a child is missing, as somebody sends it.
import type { Id, Instant } from '../../src/domain/kernel/index.ts'
import type { NewReport } from '../../src/store/missing/writes.ts'
import { anId } from './people.ts'

/** A report made now of a child last seen then; what is not said is not known. Nobody is chosen from a list. */
export function aReport(lastSeen: Instant, said: Partial<NewReport> = {}): NewReport {
  const given = { givenNames: 'Robin', familyName: 'Example', bornOn: null, ...said }
  return {
    episodeId: anId<'episode'>(),
    newChildId: anId<'child'>(),
    child: null,
    nameWords: `${given.givenNames} ${given.familyName}`.toLowerCase().split(' '),
    authority: null,
    livesIn: null,
    kind: 'missing',
    reporterKind: 'home',
    missingFrom: null,
    lastSeen: { at: lastSeen, precision: 'exact' },
    foundMissing: null,
    reportedToPoliceAt: lastSeen,
    policeReference: null,
    ...given,
  }
}

/** A report of a child whom the reporter chose. */
export const aReportOf = (child: Id<'child'>, lastSeen: Instant, said: Partial<NewReport> = {}): NewReport =>
  aReport(lastSeen, { child, ...said })
