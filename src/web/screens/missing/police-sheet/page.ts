// One page for the police: the eleven items in the order of the protocol, what was done, who was told, and who must not be.
import { roles } from '../../../../domain/access/index.ts'
import { ageOn, dayOf, sayDay, sayElapsed, sayMoment } from '../../../../domain/kernel/index.ts'
import {
  correctedIn,
  episodeKinds,
  isAnswered,
  itemsUnsaid,
  missingFrom,
  missingSince,
  noMeasure,
  policeKnewAt,
  sayItems,
  searchMeasures,
  toldOfMissing,
} from '../../../../domain/missing/index.ts'
import { profileNames, sayProfile } from '../../../../domain/profile/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayReported, sayWhen } from '../../say.ts'
import { sayMeasure } from '../measures/page.ts'
import { sayTold, sayWhom } from '../told/page.ts'
import type { SheetView } from './view.ts'

type Item = { readonly number: number | null; readonly label: string; readonly said: string }

const join = (...said: readonly (string | null | undefined | false)[]): string =>
  said.filter(one => one !== null && one !== undefined && one !== false && one !== '').join('. ')

function answer({ answers, recorded }: SheetView, key: string): string {
  const given = answers.get(key)
  const said = given === undefined ? '' : given.notKnown ? 'Not known' : given.answer
  const onRecord = recorded.get(key)
  return join(said, onRecord && `On the record: ${onRecord}`)
}

const isSaid = (view: SheetView, key: string): boolean =>
  isAnswered(view.answers.get(key)) || (view.recorded.get(key) ?? '') !== ''

function born({ subject, now }: SheetView): string {
  if (subject.bornOn === null) return 'Date of birth not known'
  return `Born ${sayDay(subject.bornOn)}, aged ${ageOn(subject.bornOn, dayOf(now))}`
}

const seenAt = ({ episode, now }: SheetView) => episode.lastSeen && sayReported(episode.lastSeen, now)
const from = ({ episode }: SheetView) => episode.missingFrom && `From: ${missingFrom[episode.missingFrom]}`

/** The eleven items of CARER-8.5 in their order, each with what is known; empty where nothing was said. */
export function elevenItems(view: SheetView): readonly Item[] {
  const asked = (number: number, key: string, label: string): Item => ({ number, label, said: answer(view, key) })
  return [
    { number: 1, label: 'Name and date of birth', said: join(view.subject.name, born(view)) },
    {
      number: 2,
      label: 'Where, when and with whom they went missing',
      said: join(from(view), answer(view, 'went-missing-from')),
    },
    asked(3, 'description', 'Description and clothes'),
    asked(4, 'medical-history', 'Medical history'),
    {
      number: 5,
      label: 'Time and place last seen',
      said: join(seenAt(view), answer(view, 'last-seen-place')),
    },
    asked(6, 'circumstances', 'Circumstances'),
    asked(7, 'friends', 'Friends and associates'),
    asked(8, 'pregnant', 'Pregnant'),
    asked(9, 'vulnerabilities', 'Vulnerabilities, disabilities, major health issues'),
    asked(10, 'sexual-orientation', 'Sexual orientation'),
    asked(11, 'religion', 'Religion'),
  ]
}

/** The numbers of the items of which nothing was said; "not known" is said (CARER-8.6). */
export function itemsMissing(view: SheetView): readonly number[] {
  const { subject, episode } = view
  const who = subject.name !== 'Name not known' || subject.bornOn !== null
  const known = { who, from: episode.missingFrom !== null, lastSeen: episode.lastSeen !== null }
  return itemsUnsaid(known, key => isSaid(view, key))
}

const line = ({ number, label, said }: Item): Html =>
  html`<div class="hw-sheet__item"><dt>${number !== null && `${number}. `}${label}</dt><dd class="hw-said">${said === '' ? html`<span class="hw-unknown">Nothing said</span>` : said}</dd></div>`

const list = (items: readonly Item[]): Html => html`<dl class="hw-sheet__items">${items.map(line)}</dl>`
const plain = (label: string, said: string): Item => ({ number: null, label, said })

function delay({ episode }: SheetView): string {
  const found = episode.foundMissing ?? episode.lastSeen
  const known = policeKnewAt(episode)
  if (known === null) return 'The police are not recorded as told yet.'
  if (found === null || found.at > known) return `Police told ${sayMoment(known)}.`
  const since = episode.foundMissing === null ? 'last seen' : 'found to be missing'
  return `Police told ${sayMoment(known)}, ${sayElapsed(found.at, known)} after they were ${since}.`
}

function lastSighting({ log, now }: SheetView): string {
  const corrected = correctedIn(log)
  const seen = log.find(entry => entry.kind === 'sighting' && !corrected.has(entry.id))
  if (seen === undefined) return 'None recorded'
  return join(
    sayReported(seen, now),
    seen.place,
    seen.entry,
    seen.seenBy && `Seen by ${seen.seenBy}`,
    seen.wore && `Wore ${seen.wore}`,
  )
}

const mostOfLog = 8
const shortest = 140

function latest({ log, now }: SheetView): Html | false {
  const corrected = correctedIn(log)
  const entries = log.filter(entry => !corrected.has(entry.id) && entry.kind !== 'sighting').slice(0, mostOfLog)
  const short = (text: string) => (text.length <= shortest ? text : `${text.slice(0, shortest).trimEnd()}…`)
  return (
    entries.length > 0 &&
    html`<h2 class="govuk-heading-s">From the log, the latest first</h2>
<ul class="hw-sheet__list">${entries.map(entry => html`<li>${sayReported(entry, now)}: ${short(entry.entry)}</li>`)}</ul>`
  )
}

function measures(view: SheetView): Html {
  const none = view.measures.get(noMeasure)
  return html`<h2 class="govuk-heading-s">The six measures</h2>
${none?.state === 'could-not' && html`<p class="hw-sheet__words"><strong>Unable because:</strong> ${none.note}</p>`}
<ol class="hw-sheet__list">${searchMeasures.map(one => html`<li>${one.label}: <strong>${sayMeasure(view.measures.get(one.key), view.now)}</strong></li>`)}</ol>`
}

function told({ told: lines, now, blocked }: SheetView): Html {
  return html`<h2 class="govuk-heading-s">Who was told</h2>
<ul class="hw-sheet__list">${toldOfMissing(lines).map(one => html`<li>${sayWhom(one)}: ${sayTold(one, now)}</li>`)}</ul>
${blocked.length > 0 && html`<p class="hw-sheet__words"><strong>DO NOT NOTIFY: ${blocked.join('; ')}.</strong> There is a reason on the record. Ask the social worker before telling anyone of the family.</p>`}`
}

function completeness(view: SheetView): Html {
  return html`<div class="hw-no-print">${insetText({
    html: html`<p class="govuk-body"><strong>${sayItems(itemsMissing(view))}</strong> This holds nothing up: send or print it as it is, and add the rest later. <a class="govuk-link" href="/episodes/${view.episode.id}/report">Add to the report</a></p>
<p class="govuk-body">Print this page with the browser. Homeward does not call the police: ring 999 if there is danger now, otherwise 101.</p>`,
  })}</div>`
}

function top(view: SheetView): Html {
  const { episode, subject, now, photograph } = view
  return html`<div class="hw-sheet__top"><div>
<h1 class="govuk-heading-l">${episode.kind === 'missing' ? 'Missing child' : episodeKinds[episode.kind]}: ${subject.name}</h1>
<p class="hw-sheet__words">Reference <strong>${episode.reference}</strong>. Police reference <strong>${episode.policeReference ?? 'not yet given'}</strong>. Away since ${sayWhen(missingSince(episode), now)}, ${sayElapsed(missingSince(episode), now)}. ${delay(view)}</p></div>
${photograph}</div>`
}

/** Draws the sheet. */
export function sheetPage(view: SheetView): Page {
  const { episode, by } = view
  const risk = answer(view, 'anticipated-risk')
  const others = [
    plain('Anticipated risk', risk),
    plain('Last sighting', lastSighting(view)),
    plain('What they have with them', answer(view, 'taken')),
    plain('Where they may be', answer(view, 'places')),
    plain('How to approach them', view.approach),
  ]
  const body = html`${completeness(view)}<div class="hw-sheet">${top(view)}
${list(elevenItems(view))}${list(others)}
<div class="hw-sheet__two"><div>${measures(view)}</div><div>${told(view)}</div></div>
${latest(view)}
${view.profile !== null && html`<p class="hw-sheet__words">Profile kept on the record: ${profileNames[view.profile.kind].toLowerCase()}. ${sayProfile(view.profile)}</p>`}
<p class="hw-sheet__words">Made by ${by.name}, ${roles[by.role].toLowerCase()}, ${by.agencyName}, ${sayMoment(view.now)}. Official sensitive: destroy it when it is no longer needed.</p></div>`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: `Sheet for the police ${episode.reference}`, part: 'missing', before, body }
}
