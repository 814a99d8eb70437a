// A field for a file.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type Described, describe, type FormGroupParams, formGroup } from '../form-group.ts'
import { type LabelParams, label } from '../label/label.ts'
import { type Plurals, translation } from '../translations.ts'
import { type Extras, wordsOf } from '../words.ts'

/** With `javascript` the browser's script adds a place to drop files. */
export interface FileUploadParams extends Extras, Described {
  readonly name: string
  readonly id?: string | undefined
  readonly label: LabelParams
  readonly multiple?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly describedBy?: string | undefined
  readonly formGroup?: FormGroupParams | undefined
  readonly javascript?: boolean | undefined
  readonly wrapperClasses?: string | undefined
  readonly wrapperAttributes?: Extras['attributes']
  readonly chooseFilesButtonText?: string | undefined
  readonly dropInstructionText?: string | undefined
  readonly noFileChosenText?: string | undefined
  readonly multipleFilesChosenText?: Plurals | undefined
  readonly enteredDropZoneText?: string | undefined
  readonly leftDropZoneText?: string | undefined
}

/** Writes a field for a file. */
export function fileUpload(params: FileUploadParams): Html {
  const id = params.id || params.name
  const description = describe(id, params, params.describedBy)
  const own = attributes({
    class: classNames('govuk-file-upload', params.classes, params.errorMessage && 'govuk-file-upload--error'),
    id,
    name: params.name,
    type: 'file',
    disabled: params.disabled,
    multiple: params.multiple,
    'aria-describedby': description.describedBy,
  })
  const field = html`<input${own}${attributes(params.attributes)}>`
  const content = html`${label({ ...params.label, for: id })}
${description.before}
${wordsOf(params.formGroup?.beforeInput)}
${params.javascript ? dropZone(params, field) : field}
${wordsOf(params.formGroup?.afterInput)}`
  return formGroup(params.formGroup, params.errorMessage !== undefined, content)
}

function dropZone(params: FileUploadParams, field: Html): Html {
  const own = attributes({
    class: classNames('govuk-file-upload-wrapper', params.wrapperClasses),
    'data-module': 'govuk-file-upload',
    ...translation('choose-files-button', params.chooseFilesButtonText),
    ...translation('no-file-chosen', params.noFileChosenText),
    ...translation('multiple-files-chosen', params.multipleFilesChosenText),
    ...translation('drop-instruction', params.dropInstructionText),
    ...translation('entered-drop-zone', params.enteredDropZoneText),
    ...translation('left-drop-zone', params.leftDropZoneText),
  })
  return html`<div${own}${attributes(params.wrapperAttributes)}>${field}</div>`
}
