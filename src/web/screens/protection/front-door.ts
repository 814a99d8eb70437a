// Whom to ring of children's social care now: by the authority that answers for the child and the hour (REF-15.1, REF-15.2).
import type { ReadTx } from '../../../actions/doors.ts'
import { type Authority, authorities } from '../../../domain/children/index.ts'
import { isOfficeTime } from '../../../domain/messages/index.ts'
import { type FrontDoor, frontDoorsFor, sayPlace } from '../../../domain/protection/index.ts'
import { readFrontDoorPlaces } from '../../../store/protection/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../html.ts'

/** The front doors of now, and who answers for the child where that is another authority. */
export type FrontDoors = { readonly authority: Authority | null; readonly doors: readonly FrontDoor[] }

/** Reads them for the authority that answers for the child; null where the actor may not see which. */
export async function readFrontDoors(tx: ReadTx, authority: Authority | null): Promise<FrontDoors> {
  const { places, hours } = await readFrontDoorPlaces(tx)
  return { authority, doors: frontDoorsFor(authority, places, isOfficeTime(tx.now, hours)) }
}

function line({ authority, open, now, otherwise }: FrontDoor): Html {
  const later = sayPlace(otherwise)
  const hours = open ? 'in office hours' : 'outside office hours'
  const other = open ? 'Outside office hours' : 'In office hours'
  return html`<p class="govuk-body"><strong>${authorities[authority]}, ${hours}:</strong> ${now === null ? 'nobody is set in the directory. Ring the council’s main number' : sayPlace(now)}.${later !== '' && ` ${other}: ${later}.`}</p>`
}

/** Whom to ring, in a box. */
export function frontDoorBox({ authority, doors }: FrontDoors): Html {
  const outside =
    authority === 'other'
      ? html`<p class="govuk-body">Another authority answers for this child. Ring its children’s social care, and if the child is in Staffordshire or Stoke-on-Trent the one here too. <a class="govuk-link" href="/directory">Who to call</a></p>`
      : html`<p class="govuk-body"><a class="govuk-link" href="/directory">Who to call</a></p>`
  return insetText({
    html: html`<h2 class="govuk-heading-s">Children’s social care now</h2>${doors.map(line)}${outside}`,
  })
}
