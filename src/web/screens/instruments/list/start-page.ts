// Beginning one form: which episode it is about where it is about one, and whether it is typed here or copied from paper.
import type { FormLine, Instrument } from '../../../../domain/instruments/index.ts'
import type { Id, Instant } from '../../../../domain/kernel/index.ts'
import { type Episode, missingSince } from '../../../../domain/missing/index.ts'
import { button } from '../../../components/button/button.ts'
import { dateInput } from '../../../components/date-input/date-input.ts'
import { form } from '../../../components/form/form.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { radios } from '../../../components/radios/radios.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { tabTitle } from '../filling.ts'
import { matrixNotice, whenUsed } from './when-used.ts'

/** What the page shows. */
export type StartPage = {
  readonly of: Instrument
  /** What stands above: who the child is, and the way back. */
  readonly before: Html
  readonly action: string
  /** The id that the form will have, so that a button pressed twice begins one. */
  readonly id: string
  /** The episodes of the child, the latest first; one where the form is begun from its page. */
  readonly episodes: readonly Episode[]
  /** Drafts of the same form for this child. */
  readonly drafts: readonly FormLine[]
  readonly now: Instant
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
}

const faultOf = (faults: readonly Fault[], field: string) => {
  const found = faults.find(one => one.field === field || one.field.startsWith(`${field}-`))
  return found && { text: found.text }
}

const sayEpisode = (episode: Episode, now: Instant): string =>
  `${episode.reference}, missing since ${sayWhen(missingSince(episode), now)}`

function chooseEpisode({ of, episodes, now, fields, faults }: StartPage): Html | false {
  if (of.about !== 'episode' || episodes.length === 0) return false
  const only = episodes.length === 1 ? episodes[0]?.id : undefined
  return radios({
    name: 'episode',
    fieldset: { legend: { text: 'Which missing episode is it about?', classes: 'govuk-fieldset__legend--s' } },
    errorMessage: faultOf(faults, 'episode'),
    value: textOf(fields, 'episode') || only,
    items: episodes.map(one => ({ value: one.id, text: sayEpisode(one, now) })),
  })
}

function completedOn({ fields, faults }: StartPage): Html {
  const value = (part: string) => textOf(fields, `completed-${part}`)
  return dateInput({
    id: 'completed',
    namePrefix: 'completed',
    fieldset: { legend: { text: 'If it is copied: when was it completed?', classes: 'govuk-fieldset__legend--s' } },
    hint: { text: 'The date on the paper. It decides which version of the form you are given.' },
    errorMessage: faultOf(faults, 'completed'),
    values: { day: value('day'), month: value('month'), year: value('year') },
  })
}

const howFilled = (page: StartPage): Html =>
  radios({
    name: 'source',
    fieldset: { legend: { text: 'How will you complete it?', classes: 'govuk-fieldset__legend--s' } },
    value: textOf(page.fields, 'source') || 'typed',
    items: [
      { value: 'typed', text: 'Here, now', hint: { text: 'What the record knows is filled in for you to check.' } },
      {
        value: 'imported',
        text: 'Copied from paper or Word',
        hint: { text: 'It was completed before, and you copy what it says.' },
      },
    ],
  })

function begunAlready({ drafts, now }: StartPage): Html | false {
  const line = (draft: FormLine) =>
    html`<li><a class="govuk-link" href="/forms/${draft.id}">Go on with the draft</a> that ${draft.begunBy} began ${sayWhen(draft.begunAt, now)}</li>`
  return (
    drafts.length > 0 &&
    insetText({
      html: html`<p class="govuk-body">This form is begun already. Is it this one that you want?</p><ul class="govuk-list">${drafts.map(line)}</ul>`,
    })
  )
}

const withoutEpisode = html`<p class="govuk-body">This form is about one missing episode, and no episode of this child that you may see is recorded. Report the child missing first, or record the episode.</p>`

function startForm(page: StartPage): Html {
  const { of, action, tokens, id } = page
  if (of.about === 'episode' && page.episodes.length === 0) return withoutEpisode
  return form({
    action,
    tokens,
    body: html`<input type="hidden" name="_id" value="${id}">
${chooseEpisode(page)}
${howFilled(page)}
${completedOn(page)}
${button({ text: 'Begin', preventDoubleClick: true })}`,
  })
}

/** Draws the page. */
export function startPage(page: StartPage): Page {
  const { of, before, faults } = page
  const said = [matrixNotice[of.code], whenUsed[of.code]].filter(one => one !== undefined)
  return {
    kind: 'page',
    title: tabTitle(of.name),
    part: 'children',
    before,
    faults,
    body: html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">${of.name}</h1>
<p class="govuk-body">${said.join(' ')}</p>
<p class="govuk-body hw-quiet">${of.title}. Version ${of.version}.</p>
${begunAlready(page)}
${startForm(page)}
</div></div>`,
  }
}

/** Where a form that was begun stands. */
export const formHref = (id: Id<'form'>): string => `/forms/${id}`
