// Who must not be told, before anybody tells anyone (FOUND-13.1b, GAP-65). The reason only for those who may read it.

import { warningText } from '../../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../../html.ts'
import type { Block } from './view.ts'

const reasonOf = ({ reason }: Block): string =>
  reason === null ? 'There is a reason on the record, which you may not read.' : `Reason: ${reason}`

/** The list, or that nobody is on it. */
export function blocksFirst(blocks: readonly Block[], unconfirmed: boolean): Html {
  if (unconfirmed)
    return warningText({
      text: 'Nobody has confirmed yet which child’s record this is, so those who must not be told are not shown. If you are not sure about anybody, ask the social worker or the out-of-hours team first.',
      iconFallbackText: 'Warning',
    })
  if (blocks.length === 0)
    return html`<p class="govuk-body">Nobody is on the do-not-notify list of this child. If telling somebody could put the child in danger, do not tell them, and say why.</p>`
  return html`${warningText({ text: 'Do not notify these people. This wins over every duty to tell.', iconFallbackText: 'Warning' })}
<ul class="govuk-list govuk-list--bullet">${blocks.map(one => html`<li><strong>${one.who}.</strong> ${reasonOf(one)}</li>`)}</ul>`
}

/** What is asked once more where a line may be about somebody who must not be told. */
export const blockedWarning = (touching: readonly string[]): Html =>
  warningText({
    text: `This may be somebody who must not be told: ${touching.join('; ')}. The do-not-notify list wins: do not tell them. If it is somebody else, or they were told already, save it all the same: it is marked.`,
    iconFallbackText: 'Warning',
  })
