// A list from which any number may be picked.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type FieldsetExtras, fieldset } from '../fieldset/fieldset.ts'
import { type Described, type Description, describe, type FormGroupOfManyParams, formGroup } from '../form-group.ts'
import { hint } from '../hint/hint.ts'
import { label } from '../label/label.ts'
import { type Entries, type Extras, hasWords, type OptionalWords, wordsOf } from '../words.ts'

type Choice = OptionalWords & {
  readonly value: string | number
  readonly divider?: undefined
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly label?: Extras | undefined
  readonly hint?: (OptionalWords & Extras) | undefined
  readonly checked?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Shown only while this is picked. */
  readonly conditional?: { readonly html?: Html | undefined } | undefined
  /** "exclusive" unpicks the others. */
  readonly behaviour?: string | undefined
  readonly attributes?: Extras['attributes']
}

/** A choice, or a word between choices. */
export type CheckboxItem = Choice | { readonly divider: string }

/** Checkboxes that share a name. */
export interface CheckboxesParams extends Extras, Described {
  readonly name: string
  readonly idPrefix?: string | undefined
  readonly fieldset?: FieldsetExtras | undefined
  readonly items: Entries<CheckboxItem>
  /** Values that are picked. */
  readonly values?: readonly (string | number)[] | undefined
  readonly describedBy?: string | undefined
  readonly formGroup?: FormGroupOfManyParams | undefined
}

/** Writes checkboxes. */
export function checkboxes(params: CheckboxesParams): Html {
  const described = params.fieldset?.describedBy || params.describedBy
  const description = describe(params.idPrefix || params.name, params, described)
  const items = params.items.map((item, i) => item && checkboxItem(params, item, i, description))
  const inner = html`${description.before}
<div class="${classNames('govuk-checkboxes', params.classes)}"${attributes(params.attributes)} data-module="govuk-checkboxes">
  ${wordsOf(params.formGroup?.beforeInputs)}${items}${wordsOf(params.formGroup?.afterInputs)}
</div>`
  const content = params.fieldset
    ? fieldset({ ...params.fieldset, describedBy: description.describedBy, html: inner })
    : inner
  return formGroup(params.formGroup, params.errorMessage !== undefined, content)
}

function checkboxItem(params: CheckboxesParams, item: CheckboxItem, i: number, description: Description): Html {
  if (item.divider !== undefined) return html`<div class="govuk-checkboxes__divider">${item.divider}</div>`
  const id = item.id || `${params.idPrefix || params.name}${i > 0 ? `-${i + 1}` : ''}`
  const hintId = hasWords(item.hint) ? `${id}-item-hint` : undefined
  const own = attributes({
    id,
    name: item.name || params.name,
    type: 'checkbox',
    value: item.value,
    checked: isChecked(params, item),
    disabled: item.disabled,
    'data-aria-controls': item.conditional?.html && `conditional-${id}`,
    'data-behaviour': item.behaviour || undefined,
    'aria-describedby': classNames(params.fieldset ? '' : description.describedBy, hintId) || undefined,
  })
  return html`<div class="govuk-checkboxes__item">
  <input class="govuk-checkboxes__input"${own}${attributes(item.attributes)}>
  ${label({ text: item.text, html: item.html, attributes: item.label?.attributes, classes: classNames('govuk-checkboxes__label', item.label?.classes), for: id })}
  ${hintId && itemHint(item, hintId)}
</div>${conditional(params, item, id)}`
}

function isChecked(params: CheckboxesParams, item: Choice): boolean {
  if (item.checked !== undefined) return item.checked
  return params.values?.some(value => String(value) === String(item.value)) ?? false
}

function itemHint(item: Choice, id: string): Html {
  const words = item.hint?.html ? { html: item.hint.html } : { text: item.hint?.text ?? '' }
  return hint({
    ...words,
    id,
    classes: classNames('govuk-checkboxes__hint', item.hint?.classes),
    attributes: item.hint?.attributes,
  })
}

function conditional(params: CheckboxesParams, item: Choice, id: string): Html | undefined {
  if (!item.conditional?.html) return undefined
  const hidden = !isChecked(params, item) && 'govuk-checkboxes__conditional--hidden'
  return html`<div class="${classNames('govuk-checkboxes__conditional', hidden)}" id="conditional-${id}">
  ${item.conditional.html}
</div>`
}
