// What the answers to a form say together, in words and before any number: problems, warnings, and what must be thought of.
import type { Finding } from '../../../domain/instruments/index.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'

const kinds = { problem: 'Problem', warning: 'Warning', prompt: 'Think of this' } as const

const words = ({ says, id }: Finding): Html => html`${says} <span class="hw-from">(${id})</span>`

/** Draws findings in the order of their weight; nothing where there are none. */
export function drawFindings(findings: readonly Finding[]): Html | false {
  if (findings.length === 0) return false
  const drawn = (['problem', 'prompt', 'warning'] as const).flatMap(kind =>
    findings.filter(one => one.kind === kind).map(one => drawFinding(one)),
  )
  return html`<div class="hw-findings">${drawn}</div>`
}

function drawFinding(finding: Finding): Html {
  const said = html`${words(finding)}`
  return finding.kind === 'warning'
    ? insetText({ html: html`<strong>${kinds.warning}:</strong> ${said}` })
    : warningText({ html: said, iconFallbackText: kinds[finding.kind] })
}
