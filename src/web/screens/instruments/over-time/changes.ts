// What changed from the last matrix but one to the last: levels, evidence and judgement, in words.
import type { Role } from '../../../../domain/access/index.ts'
import {
  changesBetween,
  type FormLine,
  type IndicatorChange,
  scoredIndicators,
} from '../../../../domain/instruments/index.ts'
import { sayDay } from '../../../../domain/kernel/index.ts'
import { type Html, html } from '../../../html.ts'
import { indicatorTitle } from '../judgement/indicators.ts'
import { dayOfForm, sayJudged, sayScored } from '../say-form.ts'
import { type ReadMatrix, seesIndicator } from './view.ts'

const groups = [
  { kinds: ['up'], title: 'Went up' },
  { kinds: ['down'], title: 'Went down' },
  { kinds: ['became-known'], title: 'Has a level now and had none' },
  { kinds: ['no-longer-known'], title: 'Had a level and has none now' },
  { kinds: ['evidence'], title: 'Has the same level with other evidence' },
] as const satisfies readonly { kinds: readonly IndicatorChange['kind'][]; title: string }[]

function sayChange(change: IndicatorChange): string {
  switch (change.kind) {
    case 'up':
    case 'down':
      return `from ${change.from} to ${change.to}`
    case 'became-known':
      return `${change.to}`
    case 'no-longer-known':
      return `was ${change.from}`
    case 'evidence':
      return change.level === 'not-known' ? 'not known' : `${change.level}`
  }
}

function sayBoth(label: string, before: string, now: string): Html {
  return before === now
    ? html`<li>${label}: ${now}, as before</li>`
    : html`<li>${label}: <strong>${now}</strong>, before ${before}</li>`
}

const judged = ({ level, riskType }: FormLine): string => sayJudged(level, riskType) || 'not judged'

function group(title: string, changes: readonly IndicatorChange[], latest: ReadMatrix): Html | false {
  const ids = scoredIndicators(latest.of.questions)
  const line = (change: IndicatorChange) => {
    const name = indicatorTitle(latest.of, change.id, ids.indexOf(change.id) + 1).replace(/:$/, '')
    return html`<li>${name}: <strong>${sayChange(change)}</strong></li>`
  }
  return (
    changes.length > 0 &&
    html`<h3 class="govuk-heading-s">${title}</h3><ul class="govuk-list govuk-list--bullet">${changes.map(line)}</ul>`
  )
}

/** Draws what changed; nothing where there are not two matrices. */
export function whatChanged(matrices: readonly ReadMatrix[], role: Role): Html | false {
  const [before, latest] = matrices.slice(-2)
  if (before === undefined || latest === undefined) return false
  const sees = (id: string) => seesIndicator(role, before, id) && seesIndicator(role, latest, id)
  const changes = changesBetween(latest.of.questions, before.answers, latest.answers, sees)
  const drawn = groups.map(({ kinds, title }) =>
    group(
      title,
      changes.filter(one => (kinds as readonly string[]).includes(one.kind)),
      latest,
    ),
  )
  return html`<section aria-labelledby="changed"><h2 class="govuk-heading-m" id="changed">What changed since the last one</h2>
<p class="govuk-body">The matrix of ${sayDay(dayOfForm(latest.form))} beside that of ${sayDay(dayOfForm(before.form))}.</p>
<ul class="govuk-list">${sayBoth('Judged', judged(before.form), judged(latest.form))}
${sayBoth('Scored', sayScored(before.form), sayScored(latest.form))}</ul>
${changes.length === 0 ? html`<p class="govuk-body">No level and no evidence that you may see changed.</p>` : drawn}</section>`
}
