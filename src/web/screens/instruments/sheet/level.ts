// A scored indicator on the sheet: its five levels with their lines, the one that was marked, and the evidence.
import type { Levels } from '../../../../domain/instruments/index.ts'
import { type Html, html } from '../../../html.ts'
import type { Pen } from './pen.ts'

type Fields = Readonly<Record<string, unknown>>
const fieldsIn = (json: unknown): Fields => (typeof json === 'object' && json !== null ? (json as Fields) : {})
const textIn = (json: unknown): string => (typeof json === 'string' ? json : '')

const seenWords: Readonly<Record<string, string>> = { suspected: 'Suspected', observed: 'Observed' }
const whenWords: Readonly<Record<string, string>> = { recent: 'Recent', 'non-recent': 'Not recent' }

function levelLine(lines: readonly string[], n: number, chosen: boolean): Html {
  const mark = chosen
    ? html`<span class="hw-paper-box hw-paper-box--ticked" aria-hidden="true">X</span> <span class="hw-paper-option__mark">chosen</span>`
    : html`<span class="hw-paper-box" aria-hidden="true"></span>`
  return html`<li class="${chosen ? 'hw-paper-level hw-paper-level--chosen' : 'hw-paper-level'}"><p class="hw-paper-level__number"><strong>${n}</strong> ${mark}</p>
<ul class="hw-paper-level__lines">${lines.map(one => html`<li>${one}</li>`)}</ul></li>`
}

function evidence(json: unknown): Html {
  const { evidence: said, source, seen, when } = fieldsIn(json)
  const facts = [
    ['Evidence', textIn(said)],
    ['Source', textIn(source)],
    ['Suspected or observed', seenWords[textIn(seen)] ?? ''],
    ['Recent or not', whenWords[textIn(when)] ?? ''],
  ].filter(([, words]) => words !== '')
  if (facts.length === 0) return html`<p class="hw-paper-asked__answer hw-unknown">No evidence written</p>`
  const line = ([label, words]: readonly string[]) =>
    html`<div><dt>${label}</dt><dd class="hw-said">${words}</dd></div>`
  return html`<dl class="hw-paper-parts">${facts.map(line)}</dl>`
}

/** What is said of a level that is no number; null where it is one, or nothing stands. */
const sayNoLevel = (json: unknown): string | null => {
  const { level } = fieldsIn(json)
  return level === 'not-known' ? 'Not known' : typeof level === 'number' ? null : 'No level chosen'
}

/** Draws the levels, and the evidence or a place for it. */
export function drawLevels(pen: Pen, levels: Levels, json: unknown, hasAnswer: boolean): Html {
  const { level } = fieldsIn(json)
  const list = html`<ol class="hw-paper-levels">${levels.map((lines, n) => levelLine(lines, n, level === n))}</ol>`
  if (pen.kind === 'blank') return html`${list}<span class="hw-paper-write hw-paper-write--text"></span>`
  if (!hasAnswer) return list
  const says = sayNoLevel(json)
  return html`${list}${says !== null && html`<p class="hw-paper-asked__answer"><strong>${says}</strong></p>`}${evidence(json)}`
}
