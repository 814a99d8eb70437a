// What there is to do, in any order, each with how far it has come.
import { attributes, classNames, type Html, html } from '../../html.ts'
import { type TagParams, tag } from '../tag/tag.ts'
import { type Entries, type Extras, type OptionalWords, type Words, wordsOf } from '../words.ts'

/** One task; without an address it cannot be started yet. */
export interface TaskListItem {
  readonly title: Words & { readonly classes?: string | undefined }
  readonly href?: string | undefined
  readonly hint?: Words | undefined
  readonly status: OptionalWords & { readonly tag?: TagParams | undefined; readonly classes?: string | undefined }
  readonly classes?: string | undefined
}

/** The tasks in order; ids begin with the prefix. */
export interface TaskListParams extends Extras {
  readonly items: Entries<TaskListItem>
  readonly idPrefix?: string | undefined
}

/** Writes a task list. */
export function taskList(params: TaskListParams): Html {
  const prefix = params.idPrefix || 'task-list'
  const names = classNames('govuk-task-list', params.classes)
  const items = params.items.map((item, i) => item && task(item, `${prefix}-${i + 1}`))
  return html`<ul class="${names}"${attributes(params.attributes)}>${items}</ul>`
}

function task(item: TaskListItem, id: string): Html {
  const names = classNames('govuk-task-list__item', item.href && 'govuk-task-list__item--with-link', item.classes)
  return html`<li class="${names}">
    <div class="govuk-task-list__name-and-hint">
      ${taskTitle(item, id)}
      ${item.hint && html`<div id="${id}-hint" class="govuk-task-list__hint">${wordsOf(item.hint)}</div>`}
    </div>
    <div class="${classNames('govuk-task-list__status', item.status.classes)}" id="${id}-status">
      ${item.status.tag ? tag(item.status.tag) : wordsOf(item.status)}
    </div>
  </li>`
}

function taskTitle(item: TaskListItem, id: string): Html {
  const own = attributes({ class: item.title.classes || undefined })
  if (!item.href) return html`<div${own}>${wordsOf(item.title)}</div>`
  const names = classNames('govuk-link govuk-task-list__link', item.title.classes)
  const described = classNames(item.hint && `${id}-hint`, `${id}-status`)
  return html`<a class="${names}" href="${item.href}" aria-describedby="${described}">
        ${wordsOf(item.title)}
      </a>`
}
