// What somebody sees when what they sent could not be taken as it came: nothing typed is lost, one button sends it again.
import { button } from '../components/button/button.ts'
import { type Html, html } from '../html.ts'
import type { Fields } from './fields.ts'

const proofs = ['_csrf', '_actor']

const hidden = (fields: Fields, names: readonly string[]): Html => {
  const values = (name: string) => [fields[name] ?? []].flat()
  return html`${names.flatMap(name => values(name).map(one => html`<input type="hidden" name="${name}" value="${one}">`))}`
}

const typedNames = (fields: Fields) => Object.keys(fields).filter(name => !proofs.includes(name))

/** Every value of every field, without the proofs of the form that carried them. */
export const typedIn = (fields: Fields): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(typedNames(fields).map(name => [name, fields[name] ?? '']))

/** The same as hidden inputs. */
export const keptFields = (fields: Fields): Html => hidden(fields, typedNames(fields))

/** The proofs that a form was posted with, which still hold where it could not be looked at. */
export const keptProofs = (fields: Fields): Html => hidden(fields, proofs)

/** A form that sends the same once more to the same place. */
export function resendForm(path: string, fields: Fields, tokens: Html, words: string): Html {
  return html`<form method="post" action="${path}" novalidate>${tokens}${keptFields(fields)}
${button({ text: words, preventDoubleClick: true })}</form>`
}
