// What a story is: a component in one of its states, for people to look at and for checks to run over.
import type { Html } from '../html.ts'

/** One state of a component; no two stories of a component have the same title. */
export interface Story {
  readonly title: string
  render(): Html
}
