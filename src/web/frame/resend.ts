// What somebody sees when what they sent could not be taken as it came: nothing typed is lost, one button sends it again.
import { button } from '../components/button/button.ts'
import { type Html, html } from '../html.ts'
import type { Fields } from './fields.ts'

const ours = new Set(['_csrf', '_actor'])

/** Everything that was posted, as hidden inputs, without the tokens of the form that carried it. */
export function keptFields(fields: Fields): Html {
  const inputs = Object.entries(fields).flatMap(([name, value]) => {
    if (ours.has(name) || value === undefined) return []
    const values = typeof value === 'string' ? [value] : value
    return values.map(one => html`<input type="hidden" name="${name}" value="${one}">`)
  })
  return html`${inputs}`
}

/** A form that sends the same once more to the same place. */
export function resendForm(path: string, fields: Fields, tokens: Html, words: string): Html {
  return html`<form method="post" action="${path}" novalidate>${tokens}${keptFields(fields)}
${button({ text: words, preventDoubleClick: true })}</form>`
}
