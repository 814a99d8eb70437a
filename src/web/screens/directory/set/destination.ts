// Filling in one destination: what it is called and how it is reached, from a day on.
import { setDestination } from '../../../../actions/directory/fill-in.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { type Place, placeOf, sayPlace } from '../../../../domain/directory/index.ts'
import { asId, dateOf, dayOf } from '../../../../domain/kernel/index.ts'
import { readDestinationHistory, type StoredDestination } from '../../../../store/directory/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type FormPage, formPage } from '../../../forms/form-page.ts'
import { day, line } from '../../../forms/questions.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import { readDay } from '../../../frame/moments.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { answerTo } from '../saved.ts'
import { reachedAt, sayDays } from '../who-to-call/page.ts'

const questionsOf = ({ kind }: Place) => ({
  name: line('What is it called?', { hint: kind.hint }),
  ...(kind.channels.includes('telephone') && { telephone: line('Telephone number', { width: 20 }) }),
  ...(kind.channels.includes('email') && { email: line('E-mail address') }),
  from: day('From which day?', { hint: 'What stands now ends on that day and stays on old records.' }),
})

/** What stood and stands, the latest first. */
export const earlierTable = (history: readonly StoredDestination[]): Html =>
  stackedTable({
    caption: 'What stands and stood',
    columns: [{ label: 'Name' }, { label: 'How to reach them' }, { label: 'When' }, { label: 'Set by' }],
    rows: history.map(value => [
      { text: value.name },
      { html: reachedAt(value) },
      { text: sayDays(value) },
      { text: value.setBy ?? 'Homeward itself' },
    ]),
    emptyText: 'It was never filled in.',
  })

/** Draws the form. */
export function destinationPage(
  ask: Pick<Ask, 'tokens' | 'now'>,
  place: Place,
  history: readonly StoredDestination[],
  more: Partial<FormPage>,
): Page {
  return formPage({
    title: sayPlace(place),
    part: 'directory',
    back: { href: '/directory', text: 'Who to call' },
    action: `/directory/set/${place.kind.kind}/${place.whose}`,
    tokens: ask.tokens,
    advice: [`Protocol: ${place.kind.source}.`],
    shown: html`${earlierTable(history)}`,
    questions: questionsOf(place),
    fields: {},
    faults: [],
    now: ask.now,
    button: 'Save',
    ...more,
  })
}

const todayFields = (ask: Ask): Fields => {
  const { day: onDay, month, year } = dateOf(dayOf(ask.now))
  return { 'from-day': String(onDay), 'from-month': String(month), 'from-year': String(year) }
}

const placeAsked = (ask: Ask): Place | null =>
  roleMay(ask.actor.role, 'directory', 'write') ? placeOf(ask.params.kind ?? '', ask.params.whose ?? '') : null

const historyOf = (ask: Ask, { kind, whose }: Place) =>
  ask.store.read(ask.asker, 'open-destination', tx => readDestinationHistory(tx, kind.kind, whose))

const standingOf = (history: readonly StoredDestination[]): string => history.find(one => one.until === null)?.id ?? ''

async function open(ask: Ask): Promise<Answer> {
  const place = placeAsked(ask)
  if (place === null) return { kind: 'not-found' }
  const history = await historyOf(ask, place)
  const hidden = { _id: crypto.randomUUID(), _standing: standingOf(history) }
  return destinationPage(ask, place, history, { fields: todayFields(ask), hidden })
}

async function submit(ask: Ask): Promise<Answer> {
  const place = placeAsked(ask)
  const id = asId<'destination'>(textOf(ask.fields, '_id'))
  if (place === null || id === null) return { kind: 'not-found' }
  const history = await historyOf(ask, place)
  const standing = textOf(ask.fields, '_standing')
  const again = (more: Partial<FormPage>): Answer => {
    const opened = more.stale === undefined ? standing : standingOf(history)
    return destinationPage(ask, place, history, { fields: ask.fields, hidden: { _id: id, _standing: opened }, ...more })
  }
  const from = readDay(ask.fields, 'from', 'The first day')
  if (from.kind === 'faults') return again({ faults: from.faults })
  const typed = {
    name: textOf(ask.fields, 'name'),
    telephone: textOf(ask.fields, 'telephone'),
    email: textOf(ask.fields, 'email'),
    from: from.kind === 'given' ? from.value : null,
  }
  const saved = await setDestination(ask.store, ask.asker, place, typed, { id, standing: asId(standing) })
  return answerTo(saved, '/directory', 'from-day', again)
}

/** `/directory/set/:kind/:whose`. */
export const destinationScreen: Screen = { path: '/directory/set/:kind/:whose', get: open, post: submit }
