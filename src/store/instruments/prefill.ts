// What is known of a child, an episode and the writer, for a form to take over: only what the writer may read.
import { sql } from 'kysely'
import { roleMay } from '../../domain/access/index.ts'
import { holdsOn, type SocialCareStatus } from '../../domain/children/index.ts'
import type { Prefill } from '../../domain/instruments/index.ts'
import { dayOf, type Id, type Instant } from '../../domain/kernel/index.ts'
import { readBar } from '../children/bar.ts'
import {
  type KeptInvolvement,
  readBlocks,
  readInvolvements,
  readPlacements,
  readSocialCare,
  whereRead,
} from '../children/sections.ts'
import { readRecordSections } from '../record/sections.ts'
import { type ReadTx, rowsOf } from '../transaction.ts'
import { meetingOf } from './circumstances.ts'
import { knownOfChild } from './prefill-child.ts'
import { knownOfEpisode } from './prefill-episode.ts'
import type { ChildKnown } from './prefill-rows.ts'
import { type KnownOf, known, knownOfWriter } from './prefill-writer.ts'

// When the rows that stand were last saved: what was corrected since was recorded then.
async function savedAt(tx: ReadTx, rows: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
  const found = await rowsOf(
    tx,
    sql<{ id: string; at: Instant }>`select h.row_id as id, h.from_at as "at" from history h
      where h.table_name in ('child_identity', 'placement', 'social_care_status') and h.row_id = any(${rows}::uuid[]) and h.until_at is null`,
  )
  return new Map(found.map(({ id, at }) => [id, at]))
}

async function emailsOf(tx: ReadTx, involved: readonly KeptInvolvement[]): Promise<ReadonlyMap<string, string>> {
  const ids = involved.flatMap(({ value }) => (value.personId === null ? [] : [value.personId]))
  if (ids.length === 0) return new Map()
  const rows = await rowsOf(
    tx,
    sql<{ id: string; email: string }>`select id, email from person where id = any(${ids}::uuid[]) and left_at is null`,
  )
  return new Map(rows.map(({ id, email }) => [id, email]))
}

async function readChildKnown(tx: ReadTx, child: Id<'child'>): Promise<ChildKnown | null> {
  const bar = await readBar(tx, child)
  if (bar === null || !roleMay(tx.actor.role, 'identity', 'read')) return null
  const today = dayOf(tx.now)
  const placements = await whereRead(tx, 'placement', () => readPlacements(tx, child))
  const statuses = await whereRead(tx, 'social-care', () => readSocialCare(tx, child))
  const involvements = await whereRead(tx, 'involvement', () => readInvolvements(tx, child))
  const blocks = await whereRead(tx, 'notify-blocks', () => readBlocks(tx, child))
  const standing = placements.kind === 'hidden' ? [] : placements.value
  const status = statuses.kind === 'hidden' ? undefined : statuses.value.find(one => holdsOn(one.value, today))
  const saved = await savedAt(tx, [
    child,
    ...standing.map(({ id }) => id),
    ...(status === undefined ? [] : [status.id]),
  ])
  const at = (id: string) => saved.get(id) ?? tx.now
  return {
    bar,
    identitySavedAt: saved.get(child) ?? null,
    sections: await readRecordSections(tx, child),
    placements:
      placements.kind === 'hidden'
        ? placements
        : { kind: 'shown', value: standing.map(one => ({ ...one, savedAt: at(one.id) })) },
    involvements,
    emails: await emailsOf(tx, involvements.kind === 'hidden' ? [] : involvements.value),
    blocks: blocks.kind === 'hidden' ? [] : blocks.value,
    status:
      status === undefined ? null : { kind: status.value.status satisfies SocialCareStatus, savedAt: at(status.id) },
    today,
  }
}

async function knownOfLevel(tx: ReadTx, child: Id<'child'>, episode: Id<'episode'> | null): Promise<KnownOf> {
  const { level } = await meetingOf(tx, child, episode)
  return known('the duties of meetings', { 'episode.level': level === null ? null : `level-${level}` })
}

/** What is known; what is unknown or may not be read is absent. */
export async function readPrefill(tx: ReadTx, child: Id<'child'>, episode: Id<'episode'> | null): Promise<Prefill> {
  const all = await readChildKnown(tx, child)
  return new Map([
    ...(all === null ? [] : knownOfChild(all)),
    ...(await knownOfEpisode(tx, episode)),
    ...(await knownOfLevel(tx, child, episode)),
    ...(await knownOfWriter(tx)),
  ])
}
