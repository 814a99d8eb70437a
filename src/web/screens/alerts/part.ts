// What stands beside the log of an episode: whether other authorities were alerted, and what is to be withdrawn.
import { alertStands, flagStands } from '../../../domain/alerts/index.ts'
import type { Instant } from '../../../domain/kernel/index.ts'
import { type Episode, endOf } from '../../../domain/missing/index.ts'
import { type Html, html } from '../../html.ts'
import type { AlertsPart } from './load.ts'
import { alertsHref } from './page.ts'

type Of = { readonly episode: Episode; readonly now: Instant; readonly alerts?: AlertsPart | null }

const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`)

function says({ alerts, flags }: AlertsPart, found: boolean): string {
  const [sent, placed] = [alerts.filter(alertStands).length, flags.filter(flagStands).length]
  if (sent + placed === 0)
    return alerts.some(({ inError }) => inError === null) ? 'No alert stands.' : 'No alert was considered.'
  const standing = [
    ...(sent === 0 ? [] : [counted(sent, 'alert', 'alerts')]),
    ...(placed === 0 ? [] : [counted(placed, 'flag', 'flags')]),
  ].join(' and ')
  return found ? `${standing} to withdraw: the child is found.` : `${standing} at other authorities.`
}

/** Draws it; nothing for whoever may not see it. */
export function alertsBeside({ episode, alerts = null }: Of): Html | false {
  if (alerts === null) return false
  return html`<h2 class="govuk-heading-m">Other authorities</h2>
<p class="govuk-body">${says(alerts, endOf(episode) !== null)} <a class="govuk-link" href="${alertsHref(episode.id)}">Alerts to other authorities</a></p>`
}
