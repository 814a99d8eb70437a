// Invented matrices on their way, in their states, for stories.
import type { RouteOfMatrix } from '../../../actions/pathways/route-of-matrix.ts'
import { dayOf, hoursAfter } from '../../../domain/kernel/index.ts'
import {
  decideMeanwhile,
  destinationKey,
  type FactsOfMatrix,
  factsOfMatrix,
  matrixSaysNothing,
  nothingAnswered,
  openGates,
  type RecordSays,
  type Routing,
  type RoutingAnswers,
} from '../../../domain/pathways/index.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { exampleForm } from '../instruments/example-forms.ts'
import type { NextView, RoutesView, ShownDestination } from './load.ts'

const ago = (hours: number) => hoursAfter(storyNow, -hours)

/** What the record says of a girl of 14 in Stafford. */
export const record: RecordSays = {
  ...{ authority: 'staffordshire', district: 'stafford', age: 14, open: null, socialWorker: null, outOfCounty: false },
}

/** Everything answered for the better but the social worker. */
export const answered: RoutingAnswers = {
  ...nothingAnswered,
  ...{ policeAttention: false, withYos: true, openToServices: true, socialWorker: false },
}

/** A routing with everything recorded. */
export const fullRouting: Routing = {
  ...{ id: exampleId(701), form: exampleId(601), answers: answered, generation: 'G3', rows: ['G3-6', 'G3-8'] },
  ...{ gates: ['PATH24-5'], decidedAt: ago(40), referral: { reference: 'SC-EXAMPLE-17', at: ago(39) }, worker: null },
  considered: {
    ...{ earlyHelp: 'yes', earlyHelpReason: 'The family asks for it', registeredOn: dayOf(ago(30)) },
    ...{ proposed: 'met', proposedReason: 'Missing at night, and somebody waits with a car' },
    decided: { is: 'not-met', by: 'Duty manager, front door', at: ago(20), reason: 'Early help first' },
  },
  ...{ bestPlaced: 'The head of year', support: 'direct', closed: null, version: 4 },
}

type Said = {
  readonly form?: RouteOfMatrix['form']
  readonly record?: RecordSays
  readonly answers?: RoutingAnswers
  readonly routing?: Routing | null
}

/** A matrix on its way, decided as the product decides. */
export function routeOf({ form = exampleForm(601, 2), routing = null, ...said }: Said = {}): RouteOfMatrix {
  const facts: FactsOfMatrix | null = factsOfMatrix({
    ...{ form, record: said.record ?? record, said: matrixSaysNothing, today: dayOf(storyNow) },
    answers: said.answers ?? routing?.answers ?? nothingAnswered,
  })
  const meanwhile = facts === null ? null : decideMeanwhile(facts.known, { version: facts.version })
  const gates = meanwhile?.decision.gates ?? []
  return {
    ...{ form, facts, meanwhile, gates, routing, sent: [], panel: null },
    shut: openGates(gates, routing, matrixSaysNothing),
  }
}

/** Where a matrix goes: nothing is filled in. */
export const unsetOf = (route: RouteOfMatrix): readonly ShownDestination[] =>
  (route.meanwhile?.decision.destinations ?? []).flatMap(key => {
    const of = destinationKey(key)
    return of === null ? [] : [{ of, stands: null, sent: route.sent.filter(one => one.key === key) }]
  })

/** The page of a matrix as a social worker sees it. */
export function nextView(route: RouteOfMatrix = routeOf(), more: Partial<NextView> = {}): NextView {
  return {
    ...{ bar: missingBar, record, routes: [route], route, now: storyNow, role: 'practitioner' },
    ...{ destinations: unsetOf(route), frontDoor: null, administrators: ['Imran Instance'] },
    ...{ mayWrite: true, mayDecidePanel: false },
    ...more,
  }
}

/** The matrices of a child side by side. */
export const routesView = (routes: readonly RouteOfMatrix[]): RoutesView => ({
  ...{ bar: missingBar, record, routes, now: storyNow, role: 'practitioner', mayWrite: true },
})
