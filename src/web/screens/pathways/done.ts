// What was done after a matrix: the front door, early help and the threshold, the panel, and who gives support.
import { sayDay } from '../../../domain/kernel/index.ts'
import { supports } from '../../../domain/pathways/index.ts'
import { factList } from '../../components/fact-list/fact-list.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'
import type { NextView } from './load.ts'
import { nextHref } from './say.ts'

/** What may be said of the threshold. */
export const thresholdWords = { met: 'The threshold may be met', 'not-met': 'The threshold is not met' } as const

/** What may be decided about the panel. */
export const panelWords = { refer: 'Refer to the panel', 'not-refer': 'Do not refer to the panel' } as const

const notYet = { unknownText: 'Not recorded yet' }

function frontDoorFacts({ route: { routing }, now }: NextView) {
  const { referral = null, worker = null } = routing ?? {}
  return [
    {
      label: 'Referral to the front door',
      value: referral && { text: referral.reference },
      ...(referral === null ? {} : { provenance: sayWhen(referral.at, now) }),
      ...notYet,
    },
    ...(worker === null
      ? []
      : [
          {
            label: 'A social worker is allocated already',
            value: { text: worker.evidence },
            provenance: sayWhen(worker.at, now),
          },
        ]),
  ]
}

function consideredFacts({ route: { routing }, now }: NextView) {
  if (routing === null) return [{ label: 'Early help assessment considered', value: null, ...notYet }]
  const { earlyHelp, earlyHelpReason, registeredOn, proposed, proposedReason, decided } = routing.considered
  const registered = registeredOn === null ? '' : ` Registered on ${sayDay(registeredOn)}.`
  return [
    {
      label: 'Early help assessment considered',
      value: earlyHelp && { text: `${earlyHelp === 'yes' ? 'Yes' : 'No'}: ${earlyHelpReason}${registered}` },
      ...notYet,
    },
    {
      label: 'Threshold, as the referrer proposes',
      value: proposed && { text: `${thresholdWords[proposed]}: ${proposedReason}` },
      ...notYet,
    },
    {
      label: 'Threshold, as the front door decided',
      value: decided && { text: `${thresholdWords[decided.is]}${decided.reason === '' ? '' : `: ${decided.reason}`}` },
      ...(decided === null ? {} : { provenance: `${decided.by}, ${sayWhen(decided.at, now)}` }),
      ...notYet,
    },
    ...(routing.bestPlaced === ''
      ? []
      : [{ label: 'Who is best placed to support', value: { text: routing.bestPlaced } }]),
    ...(routing.support === null
      ? []
      : [{ label: 'What the service gives', value: { text: supports[routing.support] } }]),
  ]
}

const panelFacts = ({ route: { panel }, now }: NextView) => [
  {
    label: 'The co-ordinator’s decision about the panel',
    value: panel && { text: `${panelWords[panel.outcome]}: ${panel.reason}` },
    ...(panel === null ? {} : { provenance: `${panel.by}, ${sayWhen(panel.at, now)}` }),
    ...notYet,
  },
]

function ways(view: NextView): Html | false {
  const { bar, route, mayWrite, mayDecidePanel } = view
  const to = (rest: string, text: string) =>
    html`<li><a class="govuk-link" href="${nextHref(bar.id, route.form.id, rest)}">${text}</a></li>`
  if (!mayWrite && !mayDecidePanel) return false
  return html`<ul class="govuk-list hw-no-print">
${mayWrite && html`${to('/front-door', 'Record the front door’s referral')}${to('/support', 'Record early help and support')}${to('/threshold', 'Propose about the threshold')}${to('/threshold-decided', 'Record what the front door decided')}`}
${mayDecidePanel && to('/panel', 'Decide about the panel')}
${mayDecidePanel && route.panel !== null && to(`/panel/${route.panel.id}/wrong`, 'The decision about the panel is wrong')}
</ul>`
}

/** Draws it. */
export const whatWasDone = (view: NextView): Html | false =>
  view.route.facts !== null &&
  html`<section aria-labelledby="done"><h2 class="govuk-heading-m" id="done">What was done</h2>
${factList({ facts: [...frontDoorFacts(view), ...consideredFacts(view), ...panelFacts(view)] })}
${ways(view)}</section>`
