// The states of the form.
import { html } from '../../html.ts'
import { button } from '../button/button.ts'
import { input } from '../input/input.ts'
import type { Story } from '../story.ts'
import { form } from './form.ts'

const body = html`${input({ name: 'name', label: { text: 'Name' } })}${button({ text: 'Save' })}`
const tokens = html`<input type="hidden" name="token" value="example">`

/** To be listed with the others. */
export const stories: readonly Story[] = [
  { title: 'That saves when sent', render: () => form({ action: '/save', tokens, body }) },
  { title: 'That saves as it is filled in', render: () => form({ action: '/save', tokens, body, autosave: '/draft' }) },
]
