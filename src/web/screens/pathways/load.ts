// What the pages about what happens after a matrix are made from.
import { type RouteOfMatrix, type RoutesOfChild, readRoutes } from '../../../actions/pathways/route-of-matrix.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, dayOf, type Id } from '../../../domain/kernel/index.ts'
import { destinationKey, type KeyOfDestination } from '../../../domain/pathways/index.ts'
import { readDestinationsOn, type StoredDestination } from '../../../store/directory/reads.ts'
import { readAdministrators, type Sending } from '../../../store/pathways/reads.ts'
import type { Ask } from '../../frame/screen.ts'
import { nextHref } from './say.ts'

/** A destination with what stands there today, null where nobody filled it in, and whether it was sent. */
export type ShownDestination = {
  readonly of: KeyOfDestination
  readonly stands: Pick<StoredDestination, 'name' | 'telephone' | 'email'> | null
  readonly sent: readonly Sending[]
}

/** Everything about the matrices of one child. */
export type RoutesView = RoutesOfChild & { readonly mayWrite: boolean; readonly role: Ask['actor']['role'] }

/** Everything about one matrix. */
export type NextView = RoutesView & {
  readonly route: RouteOfMatrix
  readonly destinations: readonly ShownDestination[]
  readonly frontDoor: Pick<StoredDestination, 'name' | 'telephone' | 'email'> | null
  /** Who can fill in what is unset. */
  readonly administrators: readonly string[]
  readonly mayDecidePanel: boolean
}

/** Reads the matrices of a child; null where the actor may not see them. */
export async function loadRoutes(ask: Ask): Promise<RoutesView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null) return null
  const routes = await ask.store.read(ask.asker, 'see-routings', tx => readRoutes(tx, child))
  return routes === null ? null : { ...routes, role, mayWrite: roleMay(role, 'assessments', 'write') }
}

function standsAt(
  stored: readonly StoredDestination[],
  { place }: KeyOfDestination,
  authority: string | null,
): StoredDestination | null {
  if (place === null) return null
  const whose = place.whose === 'own' ? authority : place.whose
  return stored.find(one => one.kind === place.kind && one.whose === whose) ?? null
}

const keysOf = ({ meanwhile, sent }: RouteOfMatrix): readonly string[] => [
  ...new Set([...(meanwhile?.decision.destinations ?? []), ...sent.map(({ key }) => key)]),
]

/** Reads one matrix; null where there is none to see. */
export async function loadNext(ask: Ask): Promise<NextView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const form = asId<'form'>(ask.params.form ?? '')
  const { role } = ask.actor
  if (child === null || form === null) return null
  return ask.store.read(ask.asker, 'see-routing', async tx => {
    const routes = await readRoutes(tx, child, form)
    const route = routes?.routes[0]
    if (routes === null || route === undefined) return null
    const stored = await readDestinationsOn(tx, dayOf(tx.now))
    const { authority } = routes.record
    const destinations = keysOf(route).flatMap(key => {
      const of = destinationKey(key)
      const sent = route.sent.filter(one => one.key === key)
      return of === null ? [] : [{ of, sent, stands: standsAt(stored, of, authority) }]
    })
    return {
      ...{ ...routes, route, destinations, role, administrators: await readAdministrators(tx) },
      frontDoor: stored.find(one => one.kind === 'front-door' && one.whose === authority) ?? null,
      mayWrite: roleMay(role, 'assessments', 'write'),
      mayDecidePanel: roleMay(role, 'panel-decisions', 'write'),
    }
  })
}

/** The same for somebody who may write what follows from a matrix. */
export async function loadToWrite(ask: Ask): Promise<NextView | null> {
  const view = await loadNext(ask)
  return view?.mayWrite === true && view.route.facts !== null ? view : null
}

/** The same for somebody who decides about the panel. */
export async function loadToDecide(ask: Ask): Promise<NextView | null> {
  const view = await loadNext(ask)
  return view?.mayDecidePanel === true ? view : null
}

/** Whether a pathway of before 2024 decides. */
export const isEarlier = ({ route }: Pick<NextView, 'route'>): boolean => route.facts?.version.generation !== 'G3'

/** Where the facts of a matrix are answered. */
export const factsHref = (view: Pick<NextView, 'bar' | 'route'>): string =>
  nextHref(view.bar.id, view.route.form.id, isEarlier(view) ? '/earlier-facts' : '/facts')

/** The matrix as an act names it. */
export const shownMatrix = ({ bar, route }: NextView) => ({
  ...{ child: bar.id, form: route.form.id as Id<'form'>, version: route.routing?.version ?? 0 },
})
