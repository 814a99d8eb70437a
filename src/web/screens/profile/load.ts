// What the profile of a child for the police is made from: sections of the record, and when somebody last confirmed them.
import type { ReadTx } from '../../../actions/doors.ts'
import { roleMay } from '../../../domain/access/index.ts'
import { asId, type Id, type Instant } from '../../../domain/kernel/index.ts'
import { type ProfileStanding, profileStanding } from '../../../domain/profile/index.ts'
import { type ChildBar, readBar } from '../../../store/children/reads.ts'
import { type ProfileConfirmed, readProfileChangedAt, readProfileConfirmations } from '../../../store/levels/reads.ts'
import { type RecordSections, readRecordSections } from '../../../store/record/reads.ts'
import type { Ask, ShownActor } from '../../frame/screen.ts'

/** The profile of a child. */
export type ProfileView = {
  readonly bar: ChildBar
  readonly sections: RecordSections
  readonly standing: ProfileStanding
  readonly confirmations: readonly ProfileConfirmed[]
  readonly role: ShownActor['role']
  readonly mayWrite: boolean
  readonly now: Instant
}

/** Where it stands. */
export const profileHref = (child: Id<'child'>): string => `/children/${child}/profile`

/** How the profile stands, for pages that only say so; null where the actor's role reads none. */
export async function readStanding(
  tx: ReadTx,
  child: Id<'child'>,
  sections: RecordSections,
): Promise<{ readonly standing: ProfileStanding; readonly confirmations: readonly ProfileConfirmed[] } | null> {
  const own = sections['missing-profile']
  if (own.kind === 'hidden') return null
  const confirmations = await readProfileConfirmations(tx, child)
  const changedAt = await readProfileChangedAt(tx, child)
  const confirmedAt = confirmations[0]?.at ?? null
  return { standing: profileStanding({ made: own.value.length > 0, confirmedAt, changedAt }, tx.now), confirmations }
}

/** Reads it; null where the actor may not see the child, or no profile of any. */
export async function loadProfile(ask: Ask): Promise<ProfileView | null> {
  const child = asId<'child'>(ask.params.child ?? '')
  const { role } = ask.actor
  if (child === null || !roleMay(role, 'missing-profile', 'read')) return null
  return ask.store.read(ask.asker, 'see-profile', async tx => {
    const bar = await readBar(tx, child)
    if (bar === null) return null
    const sections = await readRecordSections(tx, child)
    const stands = await readStanding(tx, child, sections)
    if (stands === null) return null
    return { bar, sections, ...stands, role, mayWrite: roleMay(role, 'missing-profile', 'write'), now: tx.now }
  })
}
