// What the pages of alerts and flags of one episode are made from.

import type { ReadTx } from '../../../actions/doors.ts'
import { roleMay } from '../../../domain/access/index.ts'
import {
  type Alert,
  type AuthorityFlag,
  alertGroups,
  alertStands,
  markerStands,
  type RiskMarker,
} from '../../../domain/alerts/index.ts'
import { asId, hour, type Instant } from '../../../domain/kernel/index.ts'
import { type Episode, endOf, missingSince } from '../../../domain/missing/index.ts'
import { readAlerts, readFlags, readMarkers, readMarkersOfEpisode } from '../../../store/alerts/reads.ts'
import { type MessageRead, readMessagesOfEpisode } from '../../../store/messages/reads.ts'
import { readEpisode, readSubject, type Subject } from '../../../store/missing/reads.ts'
import type { Ask } from '../../frame/screen.ts'

/** Alerts and flags of an episode, as far as the actor may see them. */
export type AlertsPart = {
  readonly alerts: readonly Alert[]
  readonly flags: readonly AuthorityFlag[]
  /** The markers that stand and name one of the three groups. */
  readonly groups: readonly RiskMarker[]
  readonly mayWrite: boolean
}

/** Everything about the alerts of one episode. */
export type AlertsView = AlertsPart & {
  readonly episode: Episode
  readonly subject: Subject
  /** What Homeward told about alerts, and who took it. */
  readonly messages: readonly MessageRead[]
  readonly now: Instant
}

/** Reads the part. */
export async function readAlertsPart(tx: ReadTx, episode: Episode, whole: boolean): Promise<AlertsPart | null> {
  const { role } = tx.actor
  if (!roleMay(role, 'alerts', 'read')) return null
  const reads = roleMay(role, 'risk-markers', 'read')
  const markers = !reads
    ? []
    : whole
      ? await readMarkers(tx, episode.childId)
      : await readMarkersOfEpisode(tx, episode.id)
  return {
    alerts: await readAlerts(tx, episode.id),
    flags: await readFlags(tx, episode.id),
    groups: markers.filter(one => markerStands(one) && alertGroups.includes(one.kind)),
    mayWrite: roleMay(role, 'alerts', 'write') && episode.enteredInErrorAt === null,
  }
}

/** Reads everything; null where the actor may not see the episode, or no alerts. */
export async function loadAlerts(ask: Ask): Promise<AlertsView | null> {
  const id = asId<'episode'>(ask.params.episode ?? '')
  if (id === null) return null
  return ask.store.read(ask.asker, 'see-alerts', async tx => {
    const episode = await readEpisode(tx, id)
    if (episode === null) return null
    const subject = await readSubject(tx, episode)
    const part = await readAlertsPart(tx, episode, subject.whole)
    if (part === null) return null
    const messages = (await readMessagesOfEpisode(tx, id)).filter(({ about }) => about === 'alert')
    return { ...part, episode, subject, messages, now: tx.now }
  })
}

/** The same for somebody who may change them. */
export async function loadToWrite(ask: Ask): Promise<AlertsView | null> {
  const view = await loadAlerts(ask)
  return view?.mayWrite === true ? view : null
}

/** How long the child was or has been missing, in hours. */
export const hoursMissing = ({ episode, now }: Pick<AlertsView, 'episode' | 'now'>): number =>
  ((endOf(episode) ?? now) - missingSince(episode)) / hour

/** Whether an alert went out and stands. */
export const anyStands = ({ alerts }: Pick<AlertsPart, 'alerts'>): boolean => alerts.some(alertStands)
