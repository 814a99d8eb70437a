// Who must not be told, before anybody tells anyone (FOUND-13.1b, GAP-65). The reason only for those who may read it.

import type { Blocked } from '../../../../domain/missing/index.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../../html.ts'

const reasonOf = ({ reason }: Blocked): string =>
  reason === null ? 'There is a reason on the record, which you may not read.' : `Reason: ${reason}`

/** One of them in words, with the reason. */
export const blockedWords = (block: Blocked): string => `${block.who}. ${reasonOf(block)}`

/** The list, and nothing where nobody is on it; that the list is not shown while nobody confirmed whose record this is. */
export function notifiedFirst(blocks: readonly Blocked[], unconfirmed: boolean): Html | false {
  if (unconfirmed)
    return warningText({
      text: 'Nobody has confirmed yet which child’s record this is, so those who must not be told are not shown. If you are not sure about anybody, ask the social worker or the out-of-hours team first.',
      iconFallbackText: 'Warning',
    })
  if (blocks.length === 0) return false
  return html`${warningText({ text: 'Do not notify these people. This wins over every duty to tell.', iconFallbackText: 'Warning' })}
<ul class="govuk-list govuk-list--bullet">${blocks.map(one => html`<li><strong>${one.who}.</strong> ${reasonOf(one)}</li>`)}</ul>`
}

/** The list, or that nobody is on it. */
export const blocksFirst = (blocks: readonly Blocked[], unconfirmed: boolean): Html =>
  notifiedFirst(blocks, unconfirmed) ||
  html`<p class="govuk-body">Nobody is on the do-not-notify list of this child. If telling somebody could put the child in danger, do not tell them, and say why.</p>`

/** What is refused, with the reason, where a line may be about somebody who must not be told. */
export const blockedWarning = (touching: readonly Blocked[]): Html =>
  warningText({
    text: `This may be somebody who must not be told: ${touching.map(blockedWords).join(' ')} The do-not-notify list wins: do not tell them. If it is somebody else, or they were told already, save it all the same: it is marked.`,
    iconFallbackText: 'Warning',
  })
