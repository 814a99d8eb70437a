// A programme of direct work from its beginning to its end: begun, planned, carried on after 18, closed (PROG24-13 to PROG24-16).
import type { Asker } from '../../domain/access/actor.ts'
import { type Day, dayOf, dayText, type Id } from '../../domain/kernel/index.ts'
import {
  type AimOutcome,
  type Closing,
  closingFault,
  type JointPlan,
  type ProgrammeArea,
  type RatedAt,
  type View,
} from '../../domain/programme/index.ts'
import type { Store } from '../../store/open-store.ts'
import { at } from '../../store/transaction.ts'
import { add, change, type Kept, type OfProgramme, onProgramme, refused, wrong } from './keep.ts'

/** A programme as it is begun. */
export type NewProgramme = {
  readonly id: Id<'programme'>
  readonly child: Id<'child'>
  readonly referral: Id<'referral'> | null
  readonly startsOn: Day
  readonly area: ProgrammeArea | null
  readonly lead: Id<'person'> | null
  readonly leadName: string
  readonly visitsPlanned: number
}

/** Begins a programme. Throws NotAllowed. */
export const beginProgramme = (store: Store, asker: Asker, given: NewProgramme): Promise<Kept> =>
  store.write(asker, 'begin-programme', tx =>
    add(tx, 'programme', {
      ...{ id: given.id, child_id: given.child, referral_id: given.referral, starts_on: dayText(given.startsOn) },
      ...{ area: given.area, lead_person_id: given.lead, lead_name: given.leadName },
      visits_planned: given.visitsPlanned,
    }),
  )

/** What may change about a programme while it runs. */
export type ProgrammeChange = Pick<NewProgramme, 'area' | 'lead' | 'leadName' | 'visitsPlanned'> & {
  readonly version: number
  readonly jointPlan: JointPlan | null
  readonly jointPlanSays: string
}

/** Changes who does it, where, how often, and into which plan it goes (PROG24-16). Throws NotAllowed. */
export const changeProgramme = (store: Store, asker: Asker, of: OfProgramme, to: ProgrammeChange): Promise<Kept> =>
  onProgramme(store, asker, 'change-programme', of, async (tx, { programme }) =>
    programme.closed !== null
      ? refused('The programme is closed')
      : change(
          tx,
          'programme',
          { child: of.child, id: of.programme, version: to.version },
          {
            ...{ area: to.area, lead_person_id: to.lead, lead_name: to.leadName, visits_planned: to.visitsPlanned },
            ...{ joint_plan: to.jointPlan, joint_plan_says: to.jointPlanSays },
          },
        ),
  )

/** The plan as it is written; `version` is that of the plan that was shown, nought where there was none. */
export type PlanSaid = {
  readonly id: Id<'programme-plan'>
  readonly version: number
  readonly purpose: string
  readonly child: View
  readonly parents: View
}

/** Writes the restorative plan, or changes it over the version that was shown (PROG24-14). Throws NotAllowed. */
export const savePlan = (store: Store, asker: Asker, of: OfProgramme, said: PlanSaid): Promise<Kept> =>
  onProgramme(store, asker, 'save-programme-plan', of, async (tx, { programme, plan }) => {
    if (programme.closed !== null) return refused('The programme is closed')
    const columns = {
      ...{ purpose: said.purpose, child_says: said.child.says, child_not_asked: said.child.notAsked },
      ...{ parents_say: said.parents.says, parents_not_asked: said.parents.notAsked },
    }
    if (plan?.id === said.id && said.version === 0) return { kind: 'saved' }
    if ((plan?.version ?? 0) !== said.version) return { kind: 'stale' }
    return plan === null
      ? add(tx, 'programme_plan', {
          ...{ id: said.id, child_id: programme.childId, programme_id: of.programme, ...columns },
          made_on: dayText(dayOf(tx.now)),
        })
      : change(tx, 'programme_plan', { child: of.child, id: plan.id, version: plan.version }, columns)
  })

/** An aim as it is written. */
export type AimSaid = {
  readonly aim: string
  readonly rated: { readonly [K in RatedAt]: number | null }
  readonly outcome: AimOutcome | null
  readonly outcomeSays: string
}

const aimColumns = ({ aim, rated, outcome, outcomeSays }: AimSaid) => ({
  ...{ aim, rated_start: rated.start, rated_middle: rated.middle, rated_end: rated.end },
  ...{ outcome, outcome_says: outcomeSays },
})

/** Adds an aim. Throws NotAllowed. */
export const addAim = (
  store: Store,
  asker: Asker,
  of: OfProgramme,
  id: Id<'programme-aim'>,
  said: AimSaid,
): Promise<Kept> =>
  onProgramme(store, asker, 'add-programme-aim', of, async (tx, { programme }) =>
    programme.closed !== null
      ? refused('The programme is closed')
      : add(tx, 'programme_aim', {
          ...{ id, child_id: programme.childId, programme_id: of.programme },
          ...aimColumns(said),
        }),
  )

/** Changes an aim, its ratings and what came of it; also after the end, when the last rating comes late. Throws NotAllowed. */
export const changeAim = (
  store: Store,
  asker: Asker,
  of: OfProgramme,
  shown: { readonly id: Id<'programme-aim'>; readonly version: number },
  said: AimSaid,
): Promise<Kept> =>
  onProgramme(store, asker, 'change-programme-aim', of, async tx =>
    change(tx, 'programme_aim', { child: of.child, ...shown }, aimColumns(said)),
  )

/** Says who works with the young person after the eighteenth birthday, and how it passes over. Throws NotAllowed. */
export const planTransition = (
  store: Store,
  asker: Asker,
  of: OfProgramme,
  { version, says }: { readonly version: number; readonly says: string },
): Promise<Kept> =>
  onProgramme(store, asker, 'plan-transition', of, async (tx, { programme }) =>
    change(
      tx,
      'programme',
      { child: of.child, id: of.programme, version },
      {
        transition_says: says,
        transition_at: at(programme.transition?.at ?? tx.now),
      },
    ),
  )

/** The end as it is written. */
export type ClosingSaid = {
  readonly version: number
  readonly on: Day
  readonly how: Closing
  readonly achieved: string
  readonly next: string
}

/** Closes a programme with what was achieved and what comes next. Throws NotAllowed. */
export const closeProgramme = (store: Store, asker: Asker, of: OfProgramme, said: ClosingSaid): Promise<Kept> =>
  onProgramme(store, asker, 'close-programme', of, async (tx, whole) => {
    const says = closingFault(whole, said.on)
    if (says !== null) return refused(says)
    return change(
      tx,
      'programme',
      { child: of.child, id: of.programme, version: said.version },
      {
        ...{ closed_on: dayText(said.on), closed_how: said.how, achieved: said.achieved, next_steps: said.next },
      },
    )
  })

/** The programme was never. Throws NotAllowed. */
export const enterProgrammeInError = (
  store: Store,
  asker: Asker,
  of: OfProgramme,
  { version, reason }: { readonly version: number; readonly reason: string },
): Promise<Kept> =>
  onProgramme(store, asker, 'enter-programme-in-error', of, async tx =>
    wrong(tx, 'programme', { child: of.child, id: of.programme, version }, reason),
  )
