// The rows of those who work on the record: agencies, teams, people, what they act as, where they belong, what teams answer for.
import { addDays, dayOf, dayText, hoursAfter, type Id, type Instant } from '../kernel/index.ts'
import { agencies, type Team, teams } from './agencies.ts'
import { idFor } from './chance.ts'
import { crowd } from './crowd.ts'
import { destinations, keeper, renamed } from './destinations.ts'
import { assignedByName, emailOf, homeward, type Person, people } from './people.ts'
import { exampleGroupCode } from './programme-records.ts'
import { atText, type PartnershipTable, type Row } from './rows.ts'

/** What a person acts as while the demonstration is written down. */
export type ActingAs = {
  readonly person: Id<'person'>
  readonly appointment: Id<'appointment'>
  readonly agency: Id<'agency'>
  readonly role: string
}

const always = '2000-01-01T00:00:00Z'
const beginning = '2000-01-01'
const daysBefore = (now: Instant, days: number | undefined) => (days === undefined ? null : hoursAfter(now, -24 * days))

const agencyRows = (seed: number): Row[] =>
  agencies.map(({ code, name, kind, authority }) => ({
    ...{
      id: idFor(seed, 'agency', code),
      name,
      kind,
      authority: authority ?? null,
      from_on: beginning,
      until_on: null,
    },
  }))

const teamRow = (seed: number, { code, agency, name, kind }: Team): Row => ({
  ...{
    id: idFor(seed, 'team', code),
    agency_id: idFor(seed, 'agency', agency),
    name,
    kind,
    from_on: beginning,
    until_on: null,
    version: 1,
  },
})

const remitRows = (seed: number, { code, remits = [] }: Team): Row[] =>
  remits.map(({ kind, value }) => ({
    ...{ id: idFor(seed, 'remit', `${code}/${kind}/${value}`), team_id: idFor(seed, 'team', code), kind, value },
    ...{ from_at: always, until_at: null },
  }))

const personRow = (seed: number, now: Instant, person: Person): Row => ({
  ...{ id: idFor(seed, 'person', person.code), name: person.name, email: emailOf(person) },
  left_at: atText(daysBefore(now, person.leftDaysAgo)),
  version: 1,
})

const appointmentRows = (seed: number, now: Instant, { code, appointments }: Person): Row[] =>
  appointments.map(({ agency, role, endedDaysAgo }) => ({
    ...{ id: idFor(seed, 'appointment', `${code}/${agency}/${role}`), person_id: idFor(seed, 'person', code) },
    ...{
      agency_id: idFor(seed, 'agency', agency),
      role,
      from_at: always,
      until_at: atText(daysBefore(now, endedDaysAgo)),
    },
  }))

const membershipRows = (seed: number, now: Instant, { code, memberships }: Person): Row[] =>
  memberships.map(({ team, endedDaysAgo }) => ({
    ...{ id: idFor(seed, 'membership', `${code}/${team}`), person_id: idFor(seed, 'person', code) },
    ...{ team_id: idFor(seed, 'team', team), from_at: always, until_at: atText(daysBefore(now, endedDaysAgo)) },
  }))

const destinationRows = (seed: number): Row[] =>
  destinations.map(({ kind, whose, name, telephone, email, team, agency, from, until }) => ({
    ...{ id: idFor(seed, 'destination', `${kind}/${agency ?? whose}/${from}`), kind, whose, name },
    team_id: team === undefined ? null : idFor(seed, 'team', team),
    agency_id: agency === undefined ? null : idFor(seed, 'agency', agency),
    ...{ telephone: telephone ?? null, email: email ?? null, from_on: from, until_on: until ?? null },
    reason: from === renamed ? 'The front door was renamed' : '',
    ...{ set_by: idFor(seed, 'person', keeper), set_at: always },
  }))

const groupRows = (seed: number, now: Instant): Row[] => [
  {
    ...{ id: idFor(seed, 'team', exampleGroupCode), name: 'Year 9, Tuesdays', setting: 'Sample Hill School' },
    ...{
      starts_on: dayText(addDays(dayOf(now), -40)),
      ended_on: null,
      team_id: idFor(seed, 'team', 'scc-family'),
      version: 1,
    },
    ...{ set_by: idFor(seed, 'person', keeper), set_at: always },
  },
]

/** The person whose duties are assigned to them by name from the start. */
export const assignedPerson = (seed: number): Id<'person'> => idFor(seed, 'person', assignedByName)

/** The rows of the partnership that works with so many children. */
export function partnership(now: Instant, seed: number, children: number): Record<PartnershipTable, Row[]> {
  const everybody = [...people, ...crowd(children)]
  return {
    agency: agencyRows(seed),
    team: teams.map(team => teamRow(seed, team)),
    person: everybody.map(person => personRow(seed, now, person)),
    appointment: everybody.flatMap(person => appointmentRows(seed, now, person)),
    membership: everybody.flatMap(person => membershipRows(seed, now, person)),
    remit: teams.flatMap(team => remitRows(seed, team)),
    mail_domain: [{ domain: 'example.org', from_at: always, until_at: null, set_by: idFor(seed, 'person', keeper) }],
    destination: destinationRows(seed),
    work_group: groupRows(seed, now),
  }
}

/** Everybody's first role, by the code under which records name them. */
export function actingAs(seed: number, children: number): Record<string, ActingAs> {
  const entries = [...people, ...crowd(children)].flatMap(({ code, appointments: [first] }) => {
    if (first === undefined) return []
    const appointment = idFor(seed, 'appointment', `${code}/${first.agency}/${first.role}`)
    const as = {
      person: idFor(seed, 'person', code),
      appointment,
      agency: idFor(seed, 'agency', first.agency),
      role: first.role,
    }
    return [[code, as] as const]
  })
  return Object.fromEntries(entries)
}

/** Homeward itself, which does what no person does. */
export const itself = (seed: number): Id<'appointment'> => idFor(seed, 'appointment', `${homeward}/partnership/system`)
