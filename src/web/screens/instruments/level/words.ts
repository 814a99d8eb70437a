// How a scored indicator is said: its level, where the evidence comes from, and the lines of a level.
import type { Scored } from '../../../../domain/instruments/index.ts'
import { type Html, html } from '../../../html.ts'

/** A level in words, such as "3" or "Not known"; null where none is chosen. */
export const sayLevel = (level: Scored['level']): string | null =>
  level === null ? null : level === 'not-known' ? 'Not known' : String(level)

const seenWords = { suspected: 'suspected', observed: 'observed' } as const
const whenWords = { recent: 'recent', 'non-recent': 'not recent' } as const

/** Where the evidence comes from, such as "School, observed, recent"; empty where nothing was said. */
export const sayWhence = ({ source, seen, when }: Pick<Scored, 'source' | 'seen' | 'when'>): string =>
  [source, seen === null ? '' : seenWords[seen], when === null ? '' : whenWords[when]]
    .filter(word => word !== '')
    .join(', ')

// The form prints its bullets into the lines: the list draws them, and the one that the form left out.
const plain = (line: string): string => line.replace(/^•\s*/, '')

/** The lines of a level as the form prints them. */
export const levelLines = (lines: readonly string[]): Html =>
  lines.length === 1
    ? html`${plain(lines[0] ?? '')}`
    : html`<ul class="govuk-list govuk-list--bullet hw-scored__lines">${lines.map(line => html`<li>${plain(line)}</li>`)}</ul>`
