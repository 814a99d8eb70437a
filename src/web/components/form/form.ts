// A form that posts. Its hidden tokens prove that it is ours and as whom it was opened.
import { type Attributes, attributes, classNames, type Html, html } from '../../html.ts'

/** A form's address, hidden inputs and content. */
export interface FormParams {
  readonly action: string
  /** Hidden inputs that every form carries. */
  readonly tokens: Html
  readonly body: Html
  /** Where each changed field is sent as it is filled in; with it the form says what is saved. */
  readonly autosave?: string | undefined
  readonly classes?: string | undefined
  readonly enctype?: 'multipart/form-data' | undefined
  readonly attributes?: Attributes | undefined
}

/** Writes a form. The browser's own checks are off: ours say more and work everywhere alike. */
export function form(params: FormParams): Html {
  const own = attributes({
    action: params.action,
    method: 'post',
    class: classNames(params.classes) || undefined,
    enctype: params.enctype,
    'data-autosave': params.autosave,
    novalidate: true,
  })
  return html`<form${own}${attributes(params.attributes)}>
${params.tokens}
${params.body}
${params.autosave && html`<div class="hw-saved" role="status" data-autosave-status></div>`}
</form>`
}
