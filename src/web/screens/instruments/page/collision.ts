// What somebody else answered while this was written: both texts, by whom and when, and which of them to keep.
import { type Question, type StoredAnswer, sayStored } from '../../../../domain/instruments/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { radios } from '../../../components/radios/radios.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'

/** Who looks, and when. */
export type Looker = { readonly name: string; readonly now: Instant }

function whoAndWhen(theirs: StoredAnswer | undefined, { name, now }: Looker): string {
  if (theirs === undefined || theirs.by === '') return 'Somebody else changed this while you were writing.'
  const who =
    theirs.by === name ? 'You changed this yourself, in another tab or on another device,' : `${theirs.by} changed this`
  return `${who} ${sayWhen(theirs.at, now)}, while you were writing here.`
}

/** Draws a collision above the fields that still hold what was typed. */
export function drawCollision(id: string, question: Question, theirs: StoredAnswer | undefined, looker: Looker): Html {
  const says = sayStored(question, theirs)
  return insetText({
    classes: 'hw-collision',
    html: html`<p class="govuk-body"><strong>${whoAndWhen(theirs, looker)}</strong> That is saved:</p>
<p class="govuk-body hw-said" dir="auto">${says === '' ? 'Nothing: the answer was taken away' : says}</p>
<p class="govuk-body">What you typed is below. It is not saved yet.</p>
<input type="hidden" name="_asked-${id}" value="yes">
${radios({
  name: `_keep-${id}`,
  idPrefix: `keep-${id}`,
  classes: 'govuk-radios--small',
  fieldset: { legend: { text: 'Which do you want to keep?' } },
  items: [
    { value: 'mine', text: 'What is below (you can put the two together there first)' },
    { value: 'theirs', text: 'What is saved already' },
  ],
})}`,
  })
}
