// What the answers to a form say together, in words and before any number: problems, warnings, and what must be thought of.
import type { Finding } from '../../../domain/instruments/index.ts'
import type { ChildBar } from '../../../store/children/reads.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'
import { wayOf } from './finding-ways.ts'

const kinds = { problem: 'Problem', warning: 'Warning', prompt: 'Think of this' } as const

function words(finding: Finding, of: Pick<ChildBar, 'id' | 'open'> | undefined): Html {
  const { says, id } = finding
  const way = of === undefined ? null : wayOf(finding, of)
  const link = way !== null && html` <a class="govuk-link" href="${way.href}">${way.text}</a>`
  return html`${says}${link} <span class="hw-from">(${id})</span>`
}

/** Draws findings in the order of their weight, with the way to where each is recorded; nothing where there are none. */
export function drawFindings(findings: readonly Finding[], of?: Pick<ChildBar, 'id' | 'open'>): Html | false {
  if (findings.length === 0) return false
  const drawn = (['problem', 'prompt', 'warning'] as const).flatMap(kind =>
    findings.filter(one => one.kind === kind).map(one => drawFinding(one, of)),
  )
  return html`<div class="hw-findings">${drawn}</div>`
}

function drawFinding(finding: Finding, of: Pick<ChildBar, 'id' | 'open'> | undefined): Html {
  const said = words(finding, of)
  return finding.kind === 'warning'
    ? insetText({ html: html`<strong>${kinds.warning}:</strong> ${said}` })
    : warningText({ html: said, iconFallbackText: kinds[finding.kind] })
}
