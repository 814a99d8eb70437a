// The parts of a child's record that hold from one day until another, each as a form: its questions, how it is read, and
// how a row that stands is shown in it.
import { asEntry, type ReadEntry } from '../../../../actions/children/save-dated.ts'
import type { ReadTx } from '../../../../actions/doors.ts'
import type { Section } from '../../../../domain/access/index.ts'
import {
  areas,
  arrangements,
  districts,
  type Held,
  type Involvement,
  type Placement,
  parts,
  placementKinds,
  readInvolvement,
  readNotifyBlock,
  readPlacement,
  readSocialCare,
  type SocialCare,
  sayCode,
  socialCareStatuses,
  type TypedDays,
  yesOrNo,
} from '../../../../domain/children/index.ts'
import { dateOf, type Id } from '../../../../domain/kernel/index.ts'
import {
  type Choice,
  type Kept,
  readBlocks,
  readDistricts,
  readHomes,
  readInvolvements,
  readPlacements,
  readSocialCare as readStatuses,
  readWhoMayBeInvolved,
} from '../../../../store/children/reads.ts'
import { choice, day, line, type Questions, text } from '../../../forms/questions.ts'
import { type Fields, textOf } from '../../../frame/fields.ts'
import { readDay } from '../../../frame/moments.ts'
import type { Fault } from '../../../frame/screen.ts'
import { withDateFaults } from '../faults.ts'

/** A row as its form shows it. */
export type ShownRow = { readonly id: string; readonly version: number; readonly fields: Fields }

/** One part. */
export type DatedPart = {
  readonly path: string
  readonly section: Section
  readonly table: string
  readonly add: string
  readonly change: string
  readonly advice: readonly string[]
  /** Whether changing it asks why. */
  readonly asksWhy: boolean
  /** The questions, some of whose choices stand in the database; `fields` is what was typed so far. */
  readonly ask: (tx: ReadTx, fields: Fields, isNew: boolean) => Promise<Questions>
  readonly read: (fields: Fields) => ReadEntry
  readonly rows: (tx: ReadTx, child: Id<'child'>) => Promise<readonly ShownRow[]>
  /** A row in a few words, from the fields of its form. */
  readonly says: (fields: Fields) => string
}

const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, words]) => ({ value, text: words }))

const days = {
  from: day('From which day?', { hint: 'For example, 27 3 2026' }),
  until: day('Until which day?', {
    hint: 'The first day on which it no longer holds. Leave it empty while it goes on.',
  }),
}

const dayFields = (name: string, value: Held['until']): Fields => {
  if (value === null) return {}
  const { day: onDay, month, year } = dateOf(value)
  return { [`${name}-day`]: String(onDay), [`${name}-month`]: String(month), [`${name}-year`]: String(year) }
}
const heldFields = ({ from, until }: Held): Fields => ({ ...dayFields('from', from), ...dayFields('until', until) })

type DayFaults = { readonly name: string; readonly faults: readonly Fault[] }

function readDays(fields: Fields): { days: TypedDays; faults: DayFaults[] } {
  const from = readDay(fields, 'from', 'The first day')
  const until = readDay(fields, 'until', 'The last day')
  return {
    days: { from: from.kind === 'given' ? from.value : null, until: until.kind === 'given' ? until.value : null },
    faults: [
      { name: 'from', faults: from.kind === 'faults' ? from.faults : [] },
      { name: 'until', faults: until.kind === 'faults' ? until.faults : [] },
    ],
  }
}

// The faults of a date as it was typed stand in place of "there is no date".
function orDateFaults(read: ReadEntry, dates: readonly DayFaults[]): ReadEntry {
  const own = read.kind === 'faults' ? read.faults : []
  const faults = withDateFaults(own, dates)
  return faults.length === 0 ? read : { kind: 'faults', faults }
}

const shownRows = <T>(rows: readonly Kept<T>[], fieldsOf: (value: T) => Fields): ShownRow[] =>
  rows.map(({ id, version, value }) => ({ id, version, fields: fieldsOf(value) }))

// The known districts, and any other for which a team answers.
async function districtChoices(tx: ReadTx): Promise<Choice[]> {
  const others = (await readDistricts(tx)).filter(({ value }) => !Object.hasOwn(districts, value))
  return [...choicesOf(districts), ...others]
}

const placements: DatedPart = {
  path: 'placements',
  section: 'placement',
  table: 'placement',
  add: 'Add where the child lives',
  change: 'Change where the child lives',
  advice: ['A home of the partnership sees the child from the first day until the last.'],
  asksWhy: false,
  ask: async tx => {
    const homes = await readHomes(tx)
    const none = { value: '', text: 'None of these, or not known' }
    return {
      kind: choice('What kind of place is it?', choicesOf(placementKinds)),
      'lives-in': choice('In which area?', choicesOf(areas)),
      district: choice('In which district of Staffordshire?', [...(await districtChoices(tx)), none]),
      ...(homes.length === 0 ? {} : { home: choice('Which home of the partnership?', [...homes, none]) }),
      address: text('Address', { rows: 3 }),
      arrangement: choice('How did the placement come about?', choicesOf(arrangements), {
        hint: 'For a child in care. The missing-from-care assessment is due by the start of a planned placement, and within 3 working days of one made in an emergency.',
      }),
      'missing-risk': choice('Is it known that the child may go missing?', choicesOf(yesOrNo), {
        hint: 'For a child in care. Leave it empty where nobody knows.',
      }),
      ...days,
    }
  },
  read: fields => {
    const read = readDays(fields)
    const typed = {
      kind: textOf(fields, 'kind'),
      livesIn: textOf(fields, 'lives-in'),
      district: textOf(fields, 'district'),
      homeTeamId: textOf(fields, 'home'),
      address: textOf(fields, 'address'),
      arrangement: textOf(fields, 'arrangement'),
      missingRisk: textOf(fields, 'missing-risk'),
      ...read.days,
    }
    return orDateFaults(asEntry('placement', readPlacement(typed)), read.faults)
  },
  rows: async (tx, child) =>
    shownRows<Placement>(await readPlacements(tx, child), value => ({
      kind: value.kind,
      'lives-in': value.livesIn,
      district: value.district ?? '',
      home: value.homeTeamId ?? '',
      address: value.address ?? '',
      arrangement: value.arrangement ?? '',
      'missing-risk': value.missingRisk ?? '',
      ...heldFields(value),
    })),
  says: fields =>
    [sayCode(placementKinds, textOf(fields, 'kind')), textOf(fields, 'address')].filter(Boolean).join(', '),
}

const socialCare: DatedPart = {
  path: 'social-care',
  section: 'social-care',
  table: 'social_care_status',
  add: 'Add a status in social care',
  change: 'Change a status in social care',
  advice: ['The intervention meetings are a duty for a child who is open to social care, and a prompt for others.'],
  asksWhy: false,
  ask: async () => ({
    status: choice('What is the child to social care?', choicesOf(socialCareStatuses)),
    ...days,
  }),
  read: fields => {
    const read = readDays(fields)
    const entry = readSocialCare({ status: textOf(fields, 'status'), ...read.days })
    return orDateFaults(asEntry('social-care', entry), read.faults)
  },
  rows: async (tx, child) =>
    shownRows<SocialCare>(await readStatuses(tx, child), value => ({ status: value.status, ...heldFields(value) })),
  says: fields => sayCode(socialCareStatuses, textOf(fields, 'status')),
}

const whoOf = ({ personId, teamId }: Involvement): string =>
  personId === null ? `team:${teamId ?? ''}` : `person:${personId}`

// Until somebody has been looked for there is nothing to choose from; then those found stand as choices.
async function whoQuestions(tx: ReadTx, fields: Fields): Promise<Questions> {
  const typed = textOf(fields, 'who-named')
  const look = line('Who is involved?', { hint: 'Type part of the name of a person or a team, then choose below.' })
  const found: readonly Choice[] = typed === '' ? [] : await readWhoMayBeInvolved(tx, typed)
  const chosen = found.length === 0 ? {} : { who: choice('Choose who is meant', found) }
  return { 'who-named': look, ...chosen }
}

const involvement: DatedPart = {
  path: 'involvement',
  section: 'involvement',
  table: 'involvement',
  add: 'Add somebody who is involved',
  change: 'Change who is involved',
  advice: ['Whoever is involved, in person or by their team, sees the child from the first day until the last.'],
  asksWhy: false,
  ask: async (tx, fields) => ({
    ...(await whoQuestions(tx, fields)),
    part: choice('What is their part?', choicesOf(parts)),
    ...days,
  }),
  read: fields => {
    const read = readDays(fields)
    const entry = readInvolvement({ part: textOf(fields, 'part'), who: textOf(fields, 'who'), ...read.days })
    return orDateFaults(asEntry('involvement', namedFirst(entry, fields)), read.faults)
  },
  rows: async (tx, child) =>
    (await readInvolvements(tx, child)).map(row => ({
      id: row.id,
      version: row.version,
      fields: {
        'who-named': row.person ?? row.team ?? '',
        who: whoOf(row.value),
        part: row.value.part,
        ...heldFields(row.value),
      },
    })),
  says: fields => `${sayCode(parts, textOf(fields, 'part'))}: ${textOf(fields, 'who-named')}`,
}

// The choice is on the page only once a name was looked for; before that the fault belongs to the name.
function namedFirst<T extends ReturnType<typeof readInvolvement>>(entry: T, fields: Fields) {
  if (entry.kind === 'taken' || textOf(fields, 'who-named') !== '') return entry
  const faults = entry.faults.map(fault =>
    fault.field === 'who' ? { field: 'who-named', text: 'Enter the name of a person or a team' } : fault,
  )
  return { kind: 'faults' as const, faults }
}

const worksHere = [
  { value: 'no', text: 'No: somebody of the family, or anybody else' },
  { value: 'yes', text: 'Yes: a colleague or a team, whom no message may reach' },
]

// Whoever works here is looked for by the name that was typed; then those found stand as choices.
async function boundQuestions(tx: ReadTx, fields: Fields): Promise<Questions> {
  const asked = choice('Do they work here?', worksHere)
  const typed = textOf(fields, 'who')
  if (textOf(fields, 'works-here') !== 'yes' || typed === '') return { 'works-here': asked }
  const found = await readWhoMayBeInvolved(tx, typed)
  return { 'works-here': asked, ...(found.length === 0 ? {} : { bound: choice('Choose who is meant', found) }) }
}

const stillHolds = [
  { value: 'yes', text: 'Yes' },
  { value: 'no', text: 'No: from now on they may be told' },
]

const doNotNotify: DatedPart = {
  path: 'do-not-notify',
  section: 'notify-blocks',
  table: 'notify_block',
  add: 'Add somebody who must not be told',
  change: 'Change who must not be told',
  advice: [
    'This beats every notice, letter and copy about the child, whatever else says that they are told.',
    'If it is somebody of the family whose name is on the record, say it on their line under People, so that it stays with them.',
  ],
  asksWhy: true,
  ask: async (tx, fields, isNew) => ({
    who: line('Who must not be told?', { hint: 'For example: the mother’s former partner. Or a colleague’s name.' }),
    ...(await boundQuestions(tx, fields)),
    reason: text('Why must they not be told?', { rows: 4 }),
    ...(isNew ? {} : { holds: choice('Does it still hold?', stillHolds) }),
  }),
  read: fields => {
    const typed = { who: textOf(fields, 'who'), reason: textOf(fields, 'reason') }
    const bound = { worksHere: textOf(fields, 'works-here') === 'yes', bound: textOf(fields, 'bound') }
    return asEntry('notify-block', readNotifyBlock({ ...typed, ...bound }))
  },
  rows: async (tx, child) =>
    (await readBlocks(tx, child)).map(({ id, version, value, until }) => {
      const { who, reason, personId = null, teamId = null } = value
      const bound = personId === null ? (teamId === null ? '' : `team:${teamId}`) : `person:${personId}`
      const fields = { who, reason, bound, 'works-here': bound === '' ? 'no' : 'yes' }
      return { id, version, fields: { ...fields, holds: until === null ? 'yes' : 'no' } }
    }),
  says: fields => `${textOf(fields, 'who')}: ${textOf(fields, 'reason')}`,
}

/** Every part, by the path under the child's. */
export const datedParts: readonly DatedPart[] = [placements, socialCare, involvement, doNotNotify]
