// Filling in one destination: what it is called and how it is reached, from a day on.
import { setDestination } from '../../../../actions/directory/fill-in.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { type Place, placeOf, sayPlace, type TypedDestination } from '../../../../domain/directory/index.ts'
import { asId, dateOf, dayOf } from '../../../../domain/kernel/index.ts'
import {
  readAgenciesWithPlaces,
  readDestinationHistory,
  readTeamLines,
  type StoredDestination,
  type TeamLine,
} from '../../../../store/directory/reads.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { type FormPage, formPage } from '../../../forms/form-page.ts'
import { day, line, pick } from '../../../forms/questions.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import { readDay } from '../../../frame/moments.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { answerTo } from '../saved.ts'
import { reachedAt, sayDays } from '../who-to-call/page.ts'

const teamHint = 'Messages reach whoever is in it. Leave it empty where nobody signs in: then somebody has to ring.'

const questionsOf = ({ kind }: Place, teams: readonly TeamLine[], replaces: boolean) => ({
  name: line('What is it called?', { hint: kind.hint }),
  ...(kind.channels.includes('telephone') && { telephone: line('Telephone number', { width: 20 }) }),
  ...(kind.channels.includes('email') && { email: line('E-mail address') }),
  team: pick(
    'Which team signs in here for it?',
    teams.filter(one => one.until === null).map(({ id, name, agency }) => ({ value: id, text: `${name}, ${agency}` })),
    { hint: teamHint },
  ),
  from: day('From which day?', { hint: 'What stands now ends on that day and stays on old records.' }),
  ...(replaces && { reason: line('Why does it change?', { hint: 'It is kept with the change.' }) }),
})

/** What stood and stands, the latest first. */
export const earlierTable = (history: readonly StoredDestination[]): Html =>
  stackedTable({
    caption: 'What stands and stood',
    columns: ['Name', 'How to reach them', 'When', 'Set by', 'Why'].map(label => ({ label })),
    rows: history.map(value => [
      { text: value.name },
      { html: html`${reachedAt(value)}${value.team !== null && html`<br>Signs in here: ${value.team}`}` },
      { text: sayDays(value) },
      { text: value.setBy ?? 'Homeward itself' },
      { text: value.reason || 'The first of its kind' },
    ]),
    emptyText: 'It was never filled in.',
  })

/** A place to be filled in, what stood there, and the teams that may sign in for it. */
export type Filling = {
  readonly place: Place
  readonly history: readonly StoredDestination[]
  readonly teams: readonly TeamLine[]
}

const hrefOf = ({ kind, whose, agency }: Place): string =>
  `/directory/set/${kind.kind}/${whose}${agency === null ? '' : `/${agency.id}`}`

/** Draws the form. */
export function destinationPage(
  ask: Pick<Ask, 'tokens' | 'now'>,
  { place, history, teams }: Filling,
  more: Partial<FormPage>,
): Page {
  return formPage({
    title: sayPlace(place),
    part: 'directory',
    back: { href: '/directory', text: 'Who to call' },
    action: hrefOf(place),
    tokens: ask.tokens,
    advice: [`Protocol: ${place.kind.source}.`],
    shown: html`${earlierTable(history)}`,
    questions: questionsOf(
      place,
      teams,
      history.some(({ until }) => until === null),
    ),
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

async function fillingOf(ask: Ask): Promise<Filling | null> {
  const { kind = '', whose = '', agency: asked } = ask.params
  if (!roleMay(ask.actor.role, 'directory', 'write')) return null
  return ask.store.read(ask.asker, 'open-destination', async tx => {
    const agencies = asked === undefined ? [] : await readAgenciesWithPlaces(tx)
    const place = placeOf(kind, whose, agencies.find(one => one.id === asked && one.whose === whose) ?? null)
    if (place === null) return null
    const history = await readDestinationHistory(tx, kind, whose, place.agency?.id ?? null)
    return { place, history, teams: await readTeamLines(tx) }
  })
}

const standingOf = ({ history }: Filling): StoredDestination | undefined => history.find(one => one.until === null)

async function open(ask: Ask): Promise<Answer> {
  const filling = await fillingOf(ask)
  if (filling === null) return { kind: 'not-found' }
  const standing = standingOf(filling)
  const hidden = { _id: crypto.randomUUID(), _standing: standing?.id ?? '' }
  const stands = { name: standing?.name ?? '', telephone: standing?.telephone ?? '', email: standing?.email ?? '' }
  const fields = { ...todayFields(ask), ...stands, team: standing?.teamId ?? '' }
  return destinationPage(ask, filling, { fields, hidden })
}

function typedIn({ fields }: Ask, from: TypedDestination['from']): TypedDestination {
  const { name, telephone, email, reason } = Object.fromEntries(
    ['name', 'telephone', 'email', 'reason'].map(field => [field, textOf(fields, field).trim()]),
  )
  const said = { name: name ?? '', telephone: telephone ?? '', email: email ?? '', reason: reason ?? '' }
  return { ...said, team: asId(textOf(fields, 'team')), from }
}

async function submit(ask: Ask): Promise<Answer> {
  const filling = await fillingOf(ask)
  const id = asId<'destination'>(textOf(ask.fields, '_id'))
  if (filling === null || id === null) return { kind: 'not-found' }
  const standing = textOf(ask.fields, '_standing')
  const again = (more: Partial<FormPage>): Answer => {
    const opened = more.stale === undefined ? standing : (standingOf(filling)?.id ?? '')
    return destinationPage(ask, filling, { fields: ask.fields, hidden: { _id: id, _standing: opened }, ...more })
  }
  const from = readDay(ask.fields, 'from', 'The first day')
  if (from.kind === 'faults') return again({ faults: from.faults })
  const typed = typedIn(ask, from.kind === 'given' ? from.value : null)
  const saved = await setDestination(ask.store, ask.asker, filling.place, typed, { id, standing: asId(standing) })
  return answerTo(saved, filling.place.agency === null ? '/directory' : '/directory/agencies', 'from-day', again)
}

/** `/directory/set/:kind/:whose`. */
export const destinationScreen: Screen = { path: '/directory/set/:kind/:whose', get: open, post: submit }
/** The same for one of many agencies. */
export const agencyDestinationScreen: Screen = { path: '/directory/set/:kind/:whose/:agency', get: open, post: submit }
