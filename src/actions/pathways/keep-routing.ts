// What is recorded of a matrix on its way: the answers that it is decided on, the referral, early help, the threshold, the
// support, and that it is closed. Every save keeps beside it what the pathway decides at that moment.
import type { Asker } from '../../domain/access/actor.ts'
import type { Day, Id, Instant } from '../../domain/kernel/index.ts'
import { gateWords, keepFromClosing, type RoutingAnswers, type Support } from '../../domain/pathways/index.ts'
import type { Store } from '../../store/open-store.ts'
import { addRouting, changePathwayRow, type NewRouting } from '../../store/pathways/writes.ts'
import { StaleSave } from '../../store/refusals.ts'
import { at, maybeOn, type WriteTx } from '../../store/transaction.ts'
import type { Kept } from '../alerts/keep.ts'
import { newId } from '../new-id.ts'
import { decideOn, type RouteOfMatrix, type RoutesOfChild, readRoutes } from './route-of-matrix.ts'

/** A matrix as it was shown: of whom, which, and at which version of its routing; 0 where it had none. */
export type ShownMatrix = { readonly child: Id<'child'>; readonly form: Id<'form'>; readonly version: number }

/** A matrix as an act finds it. */
export type FoundMatrix = { readonly route: RouteOfMatrix; readonly of: RoutesOfChild }

/** Finds the matrix; null where there is none to see. */
export async function findMatrix(
  tx: WriteTx,
  { child, form }: Pick<ShownMatrix, 'child' | 'form'>,
): Promise<FoundMatrix | null> {
  const of = await readRoutes(tx, child, form)
  const route = of?.routes[0]
  return of === null || route === undefined ? null : { of, route }
}

type Columns = Partial<Omit<NewRouting, 'id' | 'child_id' | 'form_id' | 'version'>>
type Saving = { readonly columns: Columns; readonly answers?: RoutingAnswers }

const saved = { kind: 'saved' } as const
const notFound = { kind: 'not-found' } as const
const stale = { kind: 'stale' } as const

async function keep(tx: WriteTx, { of, route }: FoundMatrix, { columns, answers }: Saving): Promise<Kept> {
  const { form, routing } = route
  const { facts, meanwhile, gates } = await decideOn(tx, form, of.record, routing, answers)
  if (facts === null || meanwhile === null) return notFound
  const all: Columns & Pick<NewRouting, 'generation' | 'decided_at'> = {
    ...{ generation: facts.version.generation, decided_rows: [...meanwhile.decision.rows], gates: [...gates] },
    decided_at: at(tx.now),
    ...columns,
  }
  if (routing === null)
    return (await addRouting(tx, { id: newId(), child_id: form.childId, form_id: form.id, ...all })) ? saved : stale
  const shown = { child: form.childId, id: routing.id, version: routing.version }
  return (await changePathwayRow(tx, 'routing', shown, Object.entries(all))) ? saved : notFound
}

/** Saves over what was shown, unless it is refused. Throws NotAllowed. */
async function saving(
  store: Store,
  asker: Asker,
  act: string,
  shown: ShownMatrix,
  of: (tx: WriteTx, found: FoundMatrix) => Saving | string,
): Promise<Kept> {
  try {
    return await store.write(asker, act, async tx => {
      const found = await findMatrix(tx, shown)
      if (found === null) return notFound
      if ((found.route.routing?.version ?? 0) !== shown.version) return stale
      const what = of(tx, found)
      return typeof what === 'string' ? ({ kind: 'refused', says: what } as const) : keep(tx, found, what)
    })
  } catch (error) {
    if (error instanceof StaleSave) return stale
    throw error
  }
}

const columnsOf = (answers: RoutingAnswers): Columns => ({
  ...{ district: answers.district, police_attention: answers.policeAttention, with_yos: answers.withYos },
  ...{ out_of_county: answers.outOfCounty, open_to_services: answers.openToServices },
  ...{ social_worker: answers.socialWorker, main_risk: answers.mainRisk, consent_given: answers.consentGiven },
  ...{ families_first: answers.familiesFirst, at_panel: answers.atPanel },
})

// What is decided anew is open again: a gate may stand now that did not when it was closed.
const opened: Columns = { closed_at: null, closed_by: null }

/** Answers what the record does not say, and decides anew. */
export const answerFacts = (store: Store, asker: Asker, shown: ShownMatrix, answers: RoutingAnswers): Promise<Kept> =>
  saving(store, asker, 'answer-pathway-facts', shown, () => ({
    columns: { ...columnsOf(answers), ...opened },
    answers,
  }))

/** A referral to the front door, or what shows that a social worker is allocated already; one of the two. */
export type FrontDoorSaid =
  | { readonly kind: 'referred'; readonly reference: string; readonly at: Instant }
  | { readonly kind: 'allocated'; readonly evidence: string; readonly at: Instant }

/** Records that the front door was asked, or need not be (PATH24-5). */
export const recordFrontDoor = (store: Store, asker: Asker, shown: ShownMatrix, said: FrontDoorSaid): Promise<Kept> =>
  saving(store, asker, 'record-matrix-front-door', shown, () => ({
    columns:
      said.kind === 'referred'
        ? { referral_reference: said.reference, referred_at: at(said.at) }
        : { worker_evidence: said.evidence, worker_shown_at: at(said.at) },
  }))

/** What was thought of early help, and by whom support is given. */
export type SupportSaid = {
  readonly earlyHelp: 'yes' | 'no' | null
  readonly reason: string
  readonly registeredOn: Day | null
  readonly bestPlaced: string
  readonly support: Support | null
}

/** Records whether early help was considered, and who gives support (PATH18-5, PATH18-8, PATH18-10, MACE-2, PATH24-3). */
export const recordSupport = (store: Store, asker: Asker, shown: ShownMatrix, said: SupportSaid): Promise<Kept> =>
  saving(store, asker, 'record-matrix-support', shown, () => ({
    columns: {
      ...{ early_help: said.earlyHelp, early_help_reason: said.earlyHelp === null ? '' : said.reason },
      early_help_registered_on: said.earlyHelp === 'yes' ? maybeOn(said.registeredOn) : null,
      ...{ best_placed: said.bestPlaced, support: said.support },
    },
  }))

/** What the referrer proposes, or the front door decided, about the threshold (GAP-57). */
export type ThresholdSaid = { readonly is: 'met' | 'not-met'; readonly reason: string } & (
  | { readonly kind: 'proposed' }
  | { readonly kind: 'decided'; readonly by: string; readonly at: Instant }
)

/** Records it: a proposal and a decision stand beside each other. */
export const recordThreshold = (store: Store, asker: Asker, shown: ShownMatrix, said: ThresholdSaid): Promise<Kept> =>
  saving(store, asker, 'record-matrix-threshold', shown, () => ({
    columns:
      said.kind === 'proposed'
        ? { threshold_proposed: said.is, threshold_proposed_reason: said.reason }
        : {
            ...{ threshold_decided: said.is, threshold_decided_reason: said.reason },
            ...{ threshold_decided_by: said.by, threshold_decided_at: at(said.at) },
          },
  }))

/** Closes what follows from a matrix; refused while a gate keeps it open (PATH24-5, PATH18-6, RFM18-11). */
export const closeRouting = (store: Store, asker: Asker, shown: ShownMatrix): Promise<Kept> =>
  saving(store, asker, 'close-routing', shown, (tx, { route }) => {
    const keeps = keepFromClosing(route.shut)
    if (keeps.length > 0) return keeps.map(gate => `${gateWords[gate]?.says} (${gate})`).join(' ')
    return { columns: { closed_at: at(tx.now), closed_by: tx.actor.personId } }
  })

/** Opens it again. */
export const reopenRouting = (store: Store, asker: Asker, shown: ShownMatrix): Promise<Kept> =>
  saving(store, asker, 'reopen-routing', shown, () => ({ columns: opened }))
