// A submitted matrix with everything that its pathway is decided on, read as far as the actor may see it.
import { roleMay } from '../../domain/access/index.ts'
import { ageAt } from '../../domain/children/index.ts'
import { answersOf, type FormLine } from '../../domain/instruments/index.ts'
import { type Day, dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import {
  decideMeanwhile,
  type FactsOfMatrix,
  factsOfMatrix,
  isRouted,
  type Meanwhile,
  matrixSaysOf,
  nothingAnswered,
  openGates,
  pathwayAuthorityOf,
  pathwayDistricts,
  type RecordSays,
  type Routing,
  type RoutingAnswers,
} from '../../domain/pathways/index.ts'
import { type ChildBar, readBar, readInvolvements, readPlacements, readSocialCare } from '../../store/children/reads.ts'
import { readFormsOf } from '../../store/instruments/reads.ts'
import {
  type PanelDecision,
  readAreaTables,
  readPanelDecisions,
  readRoutings,
  readSendings,
  type Sending,
} from '../../store/pathways/reads.ts'
import type { ReadTx } from '../../store/transaction.ts'
import { openForm } from '../instruments/open-form.ts'

/** A matrix on its way. */
export type RouteOfMatrix = {
  readonly form: FormLine
  /** Null where no pathway of this partnership is the child’s. */
  readonly facts: FactsOfMatrix | null
  readonly meanwhile: Meanwhile | null
  /** The gates that the pathway and the form leave, and those of them that are still shut. */
  readonly gates: readonly string[]
  readonly shut: readonly string[]
  readonly routing: Routing | null
  readonly sent: readonly Sending[]
  readonly panel: PanelDecision | null
}

/** The matrices of a child on their way, the latest first, with what the record says. */
export type RoutesOfChild = {
  readonly bar: ChildBar
  readonly record: RecordSays
  readonly routes: readonly RouteOfMatrix[]
  readonly now: Instant
}

type Held = { readonly from: Day; readonly until: Day | null }
const holdsOn =
  (day: Day) =>
  ({ value }: { readonly value: Held }): boolean =>
    value.from <= day && (value.until === null || day < value.until)

const yesOrUnsaid = (rows: readonly unknown[]): true | null => (rows.length > 0 ? true : null)

// Nothing on record is not "no": it is asked, and meanwhile the safer path is taken.
async function readRecordSays(tx: ReadTx, bar: ChildBar): Promise<RecordSays> {
  const today = dayOf(tx.now)
  const may = (section: 'social-care' | 'placement' | 'involvement') => roleMay(tx.actor.role, section, 'read')
  const [placement] = may('placement') ? (await readPlacements(tx, bar.id)).filter(holdsOn(today)) : []
  const care = may('social-care') ? (await readSocialCare(tx, bar.id)).filter(holdsOn(today)) : []
  const workers = may('involvement') ? (await readInvolvements(tx, bar.id)).filter(holdsOn(today)) : []
  const livesIn = placement?.value.livesIn ?? (bar.lives.kind === 'shown' ? (bar.lives.value?.area ?? '') : '')
  return {
    authority: pathwayAuthorityOf(bar.authority, livesIn),
    district: pathwayDistricts.find(one => one === placement?.value.district) ?? null,
    age: ageAt(bar.identity.born, today),
    open: yesOrUnsaid(care),
    socialWorker: yesOrUnsaid(workers.filter(({ value }) => value.part === 'social-worker')),
    outOfCounty: placement === undefined ? null : placement.value.livesIn === 'elsewhere',
  }
}

/** What is decided on a matrix. */
export type Decided = Pick<RouteOfMatrix, 'facts' | 'meanwhile' | 'gates' | 'shut'>
const undecided: Decided = { facts: null, meanwhile: null, gates: [], shut: [] }

/** The facts of one matrix and what is decided on them, with other answers than those that stand where they are given. */
export async function decideOn(
  tx: ReadTx,
  form: FormLine,
  record: RecordSays,
  routing: Routing | null,
  answers: RoutingAnswers = routing?.answers ?? nothingAnswered,
): Promise<Decided> {
  const open = await openForm(tx, form.id)
  if (open === null) return undecided
  const said = matrixSaysOf(form, answersOf(open.of.questions, open.form.answers.get(0) ?? new Map()))
  const today = dayOf(tx.now)
  const facts = factsOfMatrix({ form, record, said, answers, today })
  if (facts === null) return undecided
  const { version } = facts
  const meanwhile = decideMeanwhile(facts.known, { version, areas: await readAreaTables(tx, today) })
  // What somebody who saw more of the form decided stands: a tick that this reader may not see loses no gate.
  const gates = [...new Set([...meanwhile.decision.gates, ...sealedGates(routing, version.generation)])]
  return { facts, meanwhile, gates: openGates(gates, null, said), shut: openGates(gates, routing, said) }
}

const sealedGates = (routing: Routing | null, generation: string): readonly string[] =>
  routing?.generation === generation ? routing.gates.filter(gate => gate === 'RFM18-11') : []

/** Reads them; null where the actor may not see the child, or no matrices. */
export async function readRoutes(tx: ReadTx, child: Id<'child'>, only?: Id<'form'>): Promise<RoutesOfChild | null> {
  if (!roleMay(tx.actor.role, 'assessments', 'read')) return null
  const bar = await readBar(tx, child)
  if (bar === null) return null
  const record = await readRecordSays(tx, bar)
  const routings = await readRoutings(tx, child)
  const sent = await readSendings(tx, child)
  const panels = roleMay(tx.actor.role, 'panel-decisions', 'read') ? await readPanelDecisions(tx, child) : []
  const forms = (await readFormsOf(tx, child)).filter(form => isRouted(form) && (only ?? form.id) === form.id)
  const routes: RouteOfMatrix[] = []
  for (const form of forms) {
    const routing = routings.find(one => one.form === form.id) ?? null
    routes.push({
      ...{ form, routing, ...(await decideOn(tx, form, record, routing)) },
      ...{ sent: sent.filter(one => one.form === form.id), panel: panels.find(one => one.form === form.id) ?? null },
    })
  }
  return { bar, record, routes, now: tx.now }
}
