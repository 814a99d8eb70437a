// A list from which one may be picked.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type FieldsetExtras, fieldset } from '../fieldset/fieldset.ts'
import { type Described, describe, type FormGroupOfManyParams, formGroup } from '../form-group.ts'
import { hint } from '../hint/hint.ts'
import { label } from '../label/label.ts'
import { type Entries, type Extras, hasWords, type OptionalWords, wordsOf } from '../words.ts'

type Choice = OptionalWords & {
  readonly value: string | number
  readonly divider?: undefined
  readonly id?: string | undefined
  readonly label?: Extras | undefined
  readonly hint?: (OptionalWords & Extras) | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown only while this is picked. */
  readonly conditional?: { readonly html?: Html | undefined } | undefined
  readonly attributes?: Extras['attributes']
}

/** A choice, or a word between choices. */
export type RadioItem = Choice | { readonly divider: string }

/** Radios that share a name. */
export interface RadiosParams extends Extras, Described {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly fieldset?: FieldsetExtras | undefined
  readonly items: Entries<RadioItem>
  /** The value that is picked. */
  readonly value?: string | number | undefined
  readonly formGroup?: FormGroupOfManyParams | undefined
}

/** Writes radios. */
export function radios(params: RadiosParams): Html {
  const description = describe(params.idPrefix || params.name, params, params.fieldset?.describedBy)
  const items = params.items.map((item, i) => item && radioItem(params, item, i))
  const inner = html`${description.before}
<div class="${classNames('govuk-radios', params.classes)}"${attributes(params.attributes)} data-module="govuk-radios">
  ${wordsOf(params.formGroup?.beforeInputs)}${items}${wordsOf(params.formGroup?.afterInputs)}
</div>`
  const content = params.fieldset
    ? fieldset({ ...params.fieldset, describedBy: description.describedBy, html: inner })
    : inner
  return formGroup(params.formGroup, params.errorMessage !== undefined, content)
}

function radioItem(params: RadiosParams, item: RadioItem, i: number): Html {
  if (item.divider !== undefined) return html`<div class="govuk-radios__divider">${item.divider}</div>`
  const id = item.id || `${params.idPrefix || params.name}${i > 0 ? `-${i + 1}` : ''}`
  const hintId = hasWords(item.hint) ? `${id}-item-hint` : undefined
  const own = attributes({
    id,
    name: params.name,
    type: 'radio',
    value: item.value,
    checked: isChecked(params, item),
    disabled: item.disabled,
    'data-aria-controls': item.conditional?.html && `conditional-${id}`,
    'aria-describedby': hintId,
  })
  return html`<div class="govuk-radios__item">
  <input class="govuk-radios__input"${own}${attributes(item.attributes)}>
  ${label({ text: item.text, html: item.html, attributes: item.label?.attributes, classes: classNames('govuk-radios__label', item.label?.classes), for: id })}
  ${hintId && itemHint(item, hintId)}
</div>${conditional(params, item, id)}`
}

function isChecked(params: RadiosParams, item: Choice): boolean {
  if (item.checked !== undefined) return item.checked
  return params.value !== undefined && params.value !== '' && String(params.value) === String(item.value)
}

function itemHint(item: Choice, id: string): Html {
  const words = item.hint?.html ? { html: item.hint.html } : { text: item.hint?.text ?? '' }
  return hint({
    ...words,
    id,
    classes: classNames('govuk-radios__hint', item.hint?.classes),
    attributes: item.hint?.attributes,
  })
}

function conditional(params: RadiosParams, item: Choice, id: string): Html | undefined {
  if (!item.conditional?.html) return undefined
  const hidden = !isChecked(params, item) && 'govuk-radios__conditional--hidden'
  return html`<div class="${classNames('govuk-radios__conditional', hidden)}" id="conditional-${id}">
  ${item.conditional.html}
</div>`
}
