// Beside the log: last seen, how the risk was judged, where they are known to be, measures, who was told, and the report.
import { sayMoment } from '../../../../domain/kernel/index.ts'
import {
  classificationOf,
  correctedIn,
  type Episode,
  endOf,
  measuresDone,
  missingFrom,
  noMeasure,
  notYetTold,
  policeKnewAt,
  policeLevels,
  reporterKinds,
  reportTasks,
  searchMeasures,
  taskState,
  type Whereabouts,
  whereaboutsDecisions,
} from '../../../../domain/missing/index.ts'
import { looksAtRisk } from '../../../../domain/police/index.ts'
import { details } from '../../../components/details/details.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { type Html, html } from '../../../html.ts'
import { alertsBeside } from '../../alerts/part.ts'
import { acrossBorders, authorityFacts } from '../../borders/part.ts'
import { interviewAside } from '../../interview/part.ts'
import { leadOf, sayHandOver } from '../../messages/hand-over/page.ts'
import { messageList } from '../../messages/list.ts'
import { riskLinks, underReview } from '../../police/part.ts'
import { protectionAside } from '../../protection/part.ts'
import { sayReported, sayWhen } from '../../say.ts'
import { sayMeasure } from '../measures/page.ts'
import { sayTold, sayWhom } from '../told/page.ts'
import { listsOf } from '../told/view.ts'
import { linkedChildren } from './linked-children.ts'
import { type EpisodeView, mayWrite } from './view.ts'

const inSentences = (...said: readonly string[]): string => said.filter(one => one !== '').join('. ')

function lastSeen(view: EpisodeView): Html {
  const { episode, events, now } = view
  const corrected = correctedIn(events.log)
  const seen = events.log.find(entry => entry.kind === 'sighting' && !corrected.has(entry.id))
  const sighting = seen && inSentences(sayReported(seen, now), seen.place, seen.entry)
  const value = (text: string | null | undefined) => (text ? { text } : null)
  return html`<h2 class="govuk-heading-m">Last seen</h2>${factList({
    facts: [
      { label: 'When they went', value: value(episode.lastSeen && sayReported(episode.lastSeen, now)) },
      { label: 'Last sighting', value: value(sighting), unknownText: 'None recorded' },
      { label: 'Clothes', value: value(seen?.wore || view.answers.get('description')?.answer) },
    ],
  })}`
}

function risk(view: EpisodeView): Html {
  const { events, now } = view
  const [latest, ...before] = events.assessments
  if (latest === undefined)
    return html`<h2 class="govuk-heading-m">Risk</h2><p class="govuk-body">The police have not set a level yet.</p>${riskLinks(view)}`
  const say = (one: typeof latest) =>
    html`<p class="govuk-body"><strong>${policeLevels[one.level].name}</strong>, ${sayWhen(one.at, now)}, ${one.by}.<br>${one.reason}</p>`
  return html`<h2 class="govuk-heading-m">Risk</h2>${say(latest)}
${before.length > 0 && details({ summaryText: `How it was judged before (${before.length})`, html: html`${before.map(say)}` })}${riskLinks(view)}`
}

const sayDecision = (one: Whereabouts): string =>
  one.decision === null
    ? 'Nothing decided yet'
    : inSentences(
        `${whereaboutsDecisions[one.decision]}${one.decidedBy === '' ? '' : `, decided by ${one.decidedBy}`}`,
        one.reason,
      )

function sayPolice({ police }: Whereabouts, now: EpisodeView['now']): string {
  if (police === null) return 'Not asked'
  const asked = `Asked ${sayWhen(police.askedAt, now)}`
  return police.answer === null
    ? `${asked}, no answer yet`
    : `${asked}. ${police.answer.says}, ${sayWhen(police.answer.at, now)}${police.answer.by === '' ? '' : `, ${police.answer.by}`}`
}

function known(view: EpisodeView): Html | false {
  const [latest] = view.whereabouts
  if (latest === undefined) return false
  const { episode, now } = view
  const waits = view.whereabouts.some(one => one.police !== null && one.police.answer === null)
  return html`<h2 class="govuk-heading-m">Where they are known to be</h2>${factList({
    facts: [
      {
        label: 'Where',
        value: { text: latest.address },
        provenance: `${sayWhen(latest.knownAt, now)}. ${latest.howKnown}`,
      },
      { label: 'Decided', value: { text: sayDecision(latest) } },
      { label: 'Worried', value: { text: inSentences(latest.concernOf, latest.concern) }, unknownText: 'Nobody named' },
      { label: 'Safety', value: { text: latest.safety }, unknownText: 'Nothing said' },
      { label: 'Police assistance', value: { text: sayPolice(latest, now) } },
    ],
  })}
${waits && mayWrite(view) && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/do/police-answer">Say what the police answered</a></p>`}`
}

function measures(view: EpisodeView): Html {
  const { episode, now } = view
  const none = view.measures.get(noMeasure)
  const facts = searchMeasures.map(one => ({
    label: one.label,
    value: view.measures.has(one.key) ? { text: sayMeasure(view.measures.get(one.key), now) } : null,
    unknownText: 'Nothing recorded',
  }))
  return html`<h2 class="govuk-heading-m">The six measures</h2>
<p class="govuk-body">${measuresDone(view.measures)} of 6 done. ${none?.state === 'could-not' && `Unable because: ${none.note} `}${mayWrite(view) && html`<a class="govuk-link" href="/episodes/${episode.id}/measures">Fill in the six measures</a>`}</p>
${view.measures.size > 0 && details({ summaryText: 'The measures one by one', html: factList({ facts }) })}`
}

function told(view: EpisodeView): Html {
  const { episode, now } = view
  const { missing, found } = listsOf(view)
  const lines = found ?? missing
  const waiting = notYetTold(lines).length
  const about = found === null ? 'missing' : 'found'
  return html`<h2 class="govuk-heading-m">Who was told</h2>
<p class="govuk-body">That the child is ${about}: ${waiting === 0 ? 'everyone on the list' : `${waiting} still to be told`}. <a class="govuk-link" href="/episodes/${episode.id}/told">Who was told</a></p>
${details({
  summaryText: 'The list',
  html: factList({ facts: lines.map(line => ({ label: sayWhom(line), value: { text: sayTold(line, now) } })) }),
})}`
}

function messages({ messages: sent, episode, now }: EpisodeView): Html {
  const none =
    episode.match === 'to-confirm'
      ? 'Whom Homeward has told is shown once the co-ordinator has confirmed which child this is. The report has been sent.'
      : 'Homeward has told nobody of this episode.'
  return html`<h2 class="govuk-heading-m" id="messages">Told by Homeward</h2>
${messageList(sent, now, none)}`
}

function lead(view: EpisodeView): Html | false {
  const [latest] = view.overs
  const by = leadOf(view.overs)
  if (latest === undefined && !mayWrite(view)) return false
  const waits = latest !== undefined && latest.acceptedAt === null && latest.withdrawn === null
  return html`<h2 class="govuk-heading-m">Who leads</h2>
<p class="govuk-body">${by === null ? 'It has not been handed to a team.' : `${by.to}, ${by.toAgency}.`}${waits && ` Handed to ${latest.to}. ${sayHandOver(latest, view.now)}.`}</p>
${latest !== undefined && latest.withdrawn === null && html`<p class="govuk-body">What they need to know: ${latest.words}</p>`}
${mayWrite(view) && html`<p class="govuk-body"><a class="govuk-link" href="/episodes/${view.episode.id}/hand-over">Hand this episode over</a></p>`}`
}

function facts({ episode, now, police, ...view }: EpisodeView): Html {
  const told = policeKnewAt(episode)
  const { name, wanting } = classificationOf(episode, police?.inCareThen ?? null)
  const moment = (label: string, value: Episode['lastSeen']) => ({
    label,
    value: value && { text: sayReported(value, now) },
  })
  return factList({
    facts: [
      { label: 'Kind', value: { text: wanting === null ? name : `${name}: ${wanting}` } },
      { label: 'Missing from', value: episode.missingFrom && { text: missingFrom[episode.missingFrom] } },
      moment('Last seen', episode.lastSeen),
      moment('Found to be missing', episode.foundMissing),
      { label: 'Police told', value: told === null ? null : { text: sayMoment(told) } },
      { label: 'Police reference', value: episode.policeReference === null ? null : { text: episode.policeReference } },
      {
        label: 'Found',
        value: episode.located && {
          text: inSentences(sayReported(episode.located, now), episode.located.where, episode.located.by),
        },
        unknownText: 'Not yet',
      },
      {
        label: 'Back',
        value: episode.returned && { text: inSentences(sayReported(episode.returned, now), episode.returned.to) },
        unknownText: 'Not yet',
      },
      {
        label: 'Well-being',
        value: episode.wellBeing && { text: inSentences(sayMoment(episode.wellBeing.at), episode.wellBeing.says) },
        unknownText: 'Not yet confirmed',
      },
      {
        label: 'Reported here by',
        value: { text: `${reporterKinds[episode.reporterKind]}, ${sayMoment(episode.recordedAt)}` },
      },
      ...authorityFacts(view),
    ],
  })
}

// What was agreed for this night: who is rung, when the police are told, who fetches the child.
const care = ({ episode, seesCare = false }: EpisodeView): Html | false =>
  seesCare &&
  html`<p class="govuk-body"><a class="govuk-link" href="/children/${episode.childId}/care">Placement plan and missing-from-care assessment</a></p>`

function report({ episode, answers }: EpisodeView): Html {
  const tasks = reportTasks.filter(task => taskState(task, answers) === 'completed').length
  const answered = reportTasks.flatMap(task => task.questions).filter(one => answers.has(one.key))
  const said = (key: string) => {
    const answer = answers.get(key)
    return answer && { text: answer.notKnown ? 'Not known' : answer.answer }
  }
  return html`<h2 class="govuk-heading-m">The report</h2>
<p class="govuk-body">${tasks} of ${reportTasks.length} parts complete. <a class="govuk-link" href="/episodes/${episode.id}/report">Add to the report or print it</a></p>
<p class="govuk-body"><a class="govuk-link" href="/episodes/${episode.id}/police-sheet">One page for the police</a></p>
${answered.length > 0 && details({ summaryText: 'What the report says', html: factList({ facts: answered.map(one => ({ label: one.label, value: said(one.key) })) }) })}`
}

/** Draws what stands beside the log. */
export const aside = (view: EpisodeView): Html =>
  html`${lastSeen(view)}${linkedChildren(view)}${known(view)}${risk(view)}${underReview(view, looksAtRisk(view.events.assessments, view.events.log))}${protectionAside(view)}${interviewAside(view, endOf(view.episode) !== null)}${acrossBorders(view)}${messages(view)}${alertsBeside(view)}${measures(view)}${told(view)}${lead(view)}
<h2 class="govuk-heading-m">Facts</h2>${facts(view)}${care(view)}${report(view)}`
