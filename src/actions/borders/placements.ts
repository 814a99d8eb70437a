// Notifications of placements: taken in from another authority, which makes the child's record and begins the form; and those
// that went (PLAC-20.2a, PLAC-20.2b, PLAC-A6.1).
import type { Asker } from '../../domain/access/actor.ts'
import { roleMay } from '../../domain/access/index.ts'
import { wordsOfNames } from '../../domain/children/index.ts'
import type { NamedAndBorn } from '../../domain/duplicates/index.ts'
import { dayText } from '../../domain/kernel/calendar.ts'
import { dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import {
  addPlacementNotice,
  type NewIntake,
  type NewPlacementNotice,
  setNoticeForm,
  takeNotification,
  type WrongOfChild,
  withdrawOfChild,
} from '../../store/borders/writes.ts'
import { readBar } from '../../store/children/reads.ts'
import { makeOneAtATime } from '../../store/duplicates/writes.ts'
import { because } from '../../store/missing/writes.ts'
import type { Store, WriteTx } from '../doors.ts'
import { type Candidates, noCandidates, noteNone, readCandidates, wereShown } from '../duplicates/candidates.ts'
import { saveFormAnswers, type TypedAnswer } from '../instruments/save-form-answers.ts'
import { startForm } from '../instruments/start-form.ts'
import { newId } from '../new-id.ts'

/** The form by which another authority notifies, and the one by which we do. */
export const notificationForms = {
  received: 'placement-notification-other-authority',
  sent: 'placement-notification',
} as const

/** What is typed of a notification; the words for the search follow from the names. */
export type Intake = Omit<NewIntake, 'nameWords'> & {
  readonly form: Id<'form'>
  /** Who notifies, as the form asks it first: name, telephone, e-mail, out of hours. */
  readonly contact: readonly [string, string, string, string]
  readonly today: Instant
}

const answersOf = (intake: Intake): TypedAnswer[] => {
  const said: Readonly<Record<string, string>> = {
    ...{ f01: intake.contact[0], f02: intake.contact[1], f03: intake.contact[2], f04: intake.contact[3] },
    ...{ f05: intake.givenNames, f06: intake.familyName, f20: 'new', f21: dayText(intake.from), f25: intake.address },
    ...(intake.bornOn === null ? {} : { f09: dayText(intake.bornOn) }),
  }
  return Object.entries(said).flatMap(([question, value]) =>
    value === '' ? [] : [{ question, value, notKnown: false, version: 0 }],
  )
}

/** What came of it: the form that was begun, or whom the child may be, and then nothing is made yet. */
export type TakenIn =
  | { readonly kind: 'begun'; readonly form: Id<'form'> }
  | { readonly kind: 'candidates'; readonly candidates: Candidates }

const personOf = ({ givenNames, familyName, bornOn }: Intake): NamedAndBorn => ({
  ...{ givenNames, familyName, knownAs: null, aliases: [] },
  born: bornOn === null ? { kind: 'unknown' } : { kind: 'exact', on: bornOn },
})

// A role that may not look for a child makes the record without; what may be one child is found afterwards.
const candidatesFor = (tx: WriteTx, intake: Intake): Promise<Candidates> =>
  roleMay(tx.actor.role, 'record', 'read')
    ? readCandidates(tx, personOf(intake), intake.child)
    : Promise.resolve(noCandidates)

const take = (store: Store, asker: Asker, intake: Intake, noneOf: readonly string[]): Promise<Candidates | null> =>
  store.write(asker, 'take-in-notification', async tx => {
    await makeOneAtATime(tx)
    const candidates = await candidatesFor(tx, intake)
    if (!wereShown(noneOf, candidates)) return candidates
    const nameWords = wordsOfNames([intake.givenNames, intake.familyName])
    await takeNotification(tx, { ...intake, nameWords })
    await noteNone(tx, { id: newId(), child: intake.child, episode: null, way: 'taking-notification' }, candidates)
    return null
  })

/**
 * Makes the record from the notification and begins the form with what was typed, unless the child may be somebody who was not
 * shown yet: `noneOf` are the keys of those who were. Throws NotAllowed.
 */
export async function takeInNotification(
  store: Store,
  asker: Asker,
  intake: Intake,
  noneOf: readonly string[],
): Promise<TakenIn> {
  const candidates = await take(store, asker, intake, noneOf)
  return candidates === null
    ? { kind: 'begun', form: await beginForm(store, asker, intake) }
    : { kind: 'candidates', candidates }
}

async function beginForm(store: Store, asker: Asker, intake: Intake): Promise<Id<'form'>> {
  const started = await startForm(store, asker, {
    ...{ id: intake.form, code: notificationForms.received, child: intake.child, episode: null },
    ...{ openedOn: dayOf(intake.today), source: 'typed' },
  })
  if (started.kind !== 'started') throw new Error('the form of a notification was not begun')
  await store.write(asker, 'name-form-of-notification', tx => setNoticeForm(tx, intake.id, started.id))
  await saveFormAnswers(store, asker, { form: started.id, part: 0 }, answersOf(intake))
  return started.id
}

/** A notification for a child who has a record went or came. False where the child cannot be seen. Throws NotAllowed. */
export const recordPlacementNotice = (store: Store, asker: Asker, notice: NewPlacementNotice): Promise<boolean> =>
  store.write(asker, 'record-placement-notice', async tx => {
    if ((await readBar(tx, notice.child)) === null) return false
    await addPlacementNotice(tx, notice)
    return true
  })

/** A notification or a review of a child was recorded in error. False where there is none that stands. */
export const takeBackOfChild = (
  store: Store,
  asker: Asker,
  child: Id<'child'>,
  wrong: { readonly which: WrongOfChild; readonly id: string; readonly reason: string },
): Promise<boolean> =>
  store.write(asker, `take-${wrong.which}-back`, async tx => {
    await because(tx, wrong.reason)
    return withdrawOfChild(tx, wrong.which, wrong.id, child, wrong.reason)
  })
