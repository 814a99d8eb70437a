// The sections of a record as they stood at a moment, read from rows of history by the same readers as those of today.
import type { Selectable } from 'kysely'
import { type Role, roleMay, type Section } from '../../domain/access/index.ts'
import { type Held, holdsOn } from '../../domain/children/index.ts'
import { dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import type { Episode } from '../../domain/missing/index.ts'
import type { ChildBar } from '../children/bar.ts'
import {
  type IdentityRow,
  type InvolvementRow,
  identityOf,
  involvementOf,
  type PlacementRow,
  placementOf,
  type SocialCareRow,
  socialCareOf,
} from '../children/rows.ts'
import type { ChildsView, Kept, KeptBlock, KeptInvolvement, KeptPlacement, Shown } from '../children/sections.ts'
import { episodeOf } from '../missing/rows.ts'
import type { Schema } from '../schema.ts'
import { type CaseThen, caseThen } from './case.ts'
import { type RowThen, rowsThen } from './rows.ts'

/** An episode as it was known, with every row that had been recorded of it. */
export type EpisodeThen = { readonly episode: Episode; readonly rows: readonly RowThen[] }

/** A child's record as it was known. */
export type RecordThen = {
  readonly bar: ChildBar
  readonly socialCare: Shown<readonly Kept<ReturnType<typeof socialCareOf>>[]>
  readonly placements: Shown<readonly KeptPlacement[]>
  readonly involvements: Shown<readonly KeptInvolvement[]>
  readonly blocks: Shown<readonly KeptBlock[]>
  readonly episodes: Shown<readonly EpisodeThen[]>
  readonly meetings: Shown<readonly Selectable<Schema['meeting']>[]>
  readonly childsView: Shown<ChildsView | null>
  /** Rows of every other section, as they stood. */
  readonly others: readonly RowThen[]
  /** What the rules read then; hidden where the actor's role does not read all of it. */
  readonly case: Shown<CaseThen>
}

type Table<T extends keyof Schema> = Selectable<Schema[T]>
type Erased = { readonly entered_in_error_at: Instant | null }

/** Without what had been marked as entered in error by then; the latest first by that column. */
function standing<T extends Erased>(rows: readonly T[], by: (row: T) => number): T[] {
  return rows.filter(row => row.entered_in_error_at === null).sort((a, b) => by(b) - by(a))
}

const shownTo =
  (role: Role) =>
  <T>(section: Section, value: () => T): Shown<T> =>
    roleMay(role, section, 'read') ? { kind: 'shown', value: value() } : { kind: 'hidden' }

const heldOf = (row: { from_on: Held['from']; until_on: Held['until'] }): Held => ({
  from: row.from_on,
  until: row.until_on,
})

function episodesOf(rows: readonly RowThen[]): EpisodeThen[] {
  const known = standing(rowsThen<Table<'episode'>>(rows, 'episode'), row => row.last_seen_at ?? row.recorded_at)
  return known.map(row => ({
    episode: episodeOf(row),
    rows: rows.filter(one => one.episode === row.id && one.table !== 'episode'),
  }))
}

type Dated = Erased & { readonly id: string; readonly version: number; readonly was: RowThen }

function kept<R extends Dated & { from_on: Held['from'] }, T>(rows: readonly R[], value: (row: R) => T) {
  return standing(rows, row => row.from_on).map(row => ({ id: row.id, version: row.version, value: value(row), row }))
}

function childsViewOf(rows: readonly RowThen[]): ChildsView | null {
  const said = standing(rowsThen<Table<'return_interview'>>(rows, 'return_interview'), row => row.ended_at)
  const one = said.find(row => row.submitted_at !== null && row.childs_view !== '')
  return one === undefined ? null : { says: one.childs_view, at: one.ended_at }
}

function barOf(role: Role, child: Id<'child'>, rows: readonly RowThen[], moment: Instant): ChildBar {
  const shown = shownTo(role)
  const own = rowsThen<Table<'child'>>(rows, 'child').find(row => row.id === child)
  const identity = rowsThen<IdentityRow>(rows, 'child_identity').find(row => row.was.child === child)
  const today = dayOf(moment)
  const lives = standing(rowsThen<PlacementRow & Erased>(rows, 'placement'), row => row.from_on).find(row =>
    holdsOn(heldOf(row), today),
  )
  const statuses = standing(rowsThen<SocialCareRow & Erased>(rows, 'social_care_status'), row => row.from_on)
  return {
    id: child,
    version: own?.version ?? 0,
    identity: identityOf(
      identity ?? {
        given_names: '',
        family_name: '',
        known_as: null,
        aliases: [],
        born_on: null,
        born_precision: 'unknown',
        sex: null,
      },
    ),
    identityVersion: identity?.was.version ?? 0,
    authority: own?.responsible_authority ?? 'other',
    authorityName: own?.responsible_authority_name ?? null,
    sealed: own?.sealed_at != null,
    sameAs: own?.same_as ?? null,
    lives: shown('placement', () =>
      lives === undefined ? null : { kind: lives.kind, area: lives.lives_in, home: lives.was.named },
    ),
    inCare: shown('social-care', () => statuses.some(row => row.status === 'in-care' && holdsOn(heldOf(row), today))),
    open: null,
    blocks: null,
  }
}

/** Tables that the sections above are drawn from, or that say nothing by themselves. */
const drawn = new Set([
  'child',
  'child_identity',
  'social_care_status',
  'placement',
  'involvement',
  'notify_block',
  'meeting',
  'record_union',
  'not_same_child',
  'moved_row',
])

/** The record from its rows of that moment. */
export function recordOf(role: Role, child: Id<'child'>, rows: readonly RowThen[], moment: Instant): RecordThen {
  const shown = shownTo(role)
  return {
    bar: barOf(role, child, rows, moment),
    socialCare: shown('social-care', () =>
      kept(rowsThen<SocialCareRow & Dated>(rows, 'social_care_status'), socialCareOf),
    ),
    placements: shown('placement', () =>
      kept(rowsThen<PlacementRow & Dated>(rows, 'placement'), placementOf).map(one => ({
        ...one,
        home: one.row.was.named,
      })),
    ),
    involvements: shown('involvement', () =>
      kept(rowsThen<InvolvementRow & Dated>(rows, 'involvement'), involvementOf).map(one => {
        const { named } = one.row.was
        return {
          ...one,
          person: one.value.personId === null ? null : named,
          team: one.value.personId === null ? named : null,
          agency: null,
        }
      }),
    ),
    blocks: shown('notify-blocks', () =>
      standing(rowsThen<Table<'notify_block'>>(rows, 'notify_block'), row => row.from_at ?? 0).map(row => ({
        ...{ id: row.id, version: row.version, value: { who: row.who, reason: row.reason } },
        ...{ from: row.from_at ?? row.recorded_at, until: row.until_at },
      })),
    ),
    episodes: shown('episodes', () => episodesOf(rows)),
    meetings: shown('meetings', () => standing(rowsThen<Table<'meeting'>>(rows, 'meeting'), row => row.held_at)),
    childsView: shown('return-interviews', () => childsViewOf(rows)),
    others: rows.filter(row => row.episode === null && !drawn.has(row.table) && row.data.entered_in_error_at == null),
    case: caseThen(role, child, rows),
  }
}
