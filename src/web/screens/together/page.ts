// The pages of children who are missing together: who they are, and what one who is found says of another.
import type { Episode } from '../../../domain/missing/index.ts'
import type { Subject } from '../../../store/missing/reads.ts'
import type { MayBelong, Together } from '../../../store/together/reads.ts'
import { backLink } from '../../components/back-link/back-link.ts'
import { button } from '../../components/button/button.ts'
import { form } from '../../components/form/form.ts'
import { drawQuestions, type Shown } from '../../forms/draw-form.ts'
import { choice, moment, type Questions, text } from '../../forms/questions.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { togetherPart } from './part.ts'

/** What the page of who is together shows. */
export type TogetherPage = {
  readonly episode: Episode
  readonly subject: Subject
  readonly together: Together
  readonly mayBelong: readonly MayBelong[]
  readonly tokens: Html
  readonly shown: Shown
}

/** Who else is missing with them: one of the open episodes that the person may see. */
export const linkQuestions = (mayBelong: readonly MayBelong[]) =>
  ({
    other: choice(
      'Who is missing with them?',
      mayBelong.map(({ id, name, reference }) => ({ value: id as string, text: `${name}, ${reference}` })),
      { required: 'Choose who is missing with them' },
    ),
    from: moment('Since when are they together?', { hint: 'As far as anyone knows. You can leave it empty.' }),
  }) satisfies Questions

/** Why they were not together, or are no longer. */
export const apartQuestions = {
  reason: text('Why?', { required: 'Say why they do not belong together', rows: 2 }),
} satisfies Questions

const back = (episode: Episode): Html => backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })

function linking({ episode, mayBelong, tokens, shown }: TogetherPage): Html {
  if (mayBelong.length === 0)
    return html`<p class="govuk-body">There is no other open episode that you may see. If another child is missing and not reported, <a class="govuk-link" href="/report">report them</a> first.</p>`
  return form({
    action: `/episodes/${episode.id}/together`,
    tokens,
    body: html`${drawQuestions(linkQuestions(mayBelong), shown)}${button({ text: 'They are missing together', preventDoubleClick: true })}`,
  })
}

const apart = ({ episode, tokens, shown }: TogetherPage): Html =>
  html`<h2 class="govuk-heading-m">They do not belong together</h2>
<p class="govuk-body">This takes ${episode.reference} out of the group, and changes nothing that was written on any record.</p>
${form({ action: `/episodes/${episode.id}/together/apart`, tokens, body: html`${drawQuestions(apartQuestions, shown)}${button({ text: 'Take it back', classes: 'govuk-button--secondary', preventDoubleClick: true })}` })}`

/** Draws the page of who is together. */
export function togetherPage(parts: TogetherPage): Page {
  const { episode, subject, together, shown } = parts
  const some = together.seen.length + together.hidden > 0
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Who is missing with them?</h1>
<p class="govuk-body">Each child keeps a record of their own. Saying that they are together lets one entry go on the log of each, and asks about the others when one is found.</p>
${some && togetherPart(episode, together, shown.now, false)}
<h2 class="govuk-heading-m">Add a child who is reported already</h2>
${linking(parts)}${some && apart(parts)}
</div></div>`
  return { kind: 'page', title: 'Missing together', part: 'missing', before: back(episode), faults: shown.faults, body }
}

/** What the page asks that follows when one of them is found. */
export type FoundPage = Omit<TogetherPage, 'mayBelong'> & { readonly id: string }

/** What is asked of one other child. The names of its fields begin with the place of the child in the list. */
export const foundQuestions = (nth: number, name: string) =>
  ({
    [`with${nth}`]: choice(`Was ${name} with them?`, [
      { value: 'yes', text: 'Yes, until then', hint: `This writes a sighting on ${name}’s record.` },
      { value: 'found', text: 'Yes, and they are found too', hint: 'You are then asked to save that they are found.' },
      { value: 'no', text: 'No, or not known' },
    ]),
    [`when${nth}`]: moment('When were they last together?', {
      hint: 'If you leave it empty, it is taken to be when this child was found.',
    }),
    [`where${nth}`]: text('Where were they last together?', {
      hint: 'Do not write the name of the child who is found: this goes on the other child’s record.',
      rows: 2,
    }),
  }) satisfies Questions

/** Draws the page that asks about the others. */
export function foundPage({ episode, subject, together, tokens, shown, id }: FoundPage): Page {
  const asked = together.seen.map(
    (one, nth) =>
      html`<h2 class="govuk-heading-m">${one.subject.name}</h2>${drawQuestions(foundQuestions(nth, one.subject.name), shown)}`,
  )
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<span class="govuk-caption-l">${subject.name}, ${episode.reference}: saved</span>
<h1 class="govuk-heading-l">What do they know of the others?</h1>
<p class="govuk-body">Others were missing with this child and are not found yet. Ask gently; you can leave all of it.</p>
${form({ action: `/episodes/${episode.id}/together/found`, tokens, body: html`<input type="hidden" name="_id" value="${id}">${asked}${button({ text: 'Save', preventDoubleClick: true })}` })}
<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}">Go on without</a></p>
</div></div>`
  return { kind: 'page', title: 'The others', part: 'missing', before: back(episode), faults: shown.faults, body }
}
