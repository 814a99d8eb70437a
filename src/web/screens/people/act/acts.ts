// The acts about one person, each with its questions.
import * as rights from '../../../../actions/people/change-rights.ts'
import { type ResetDone, type ResetKind, resetPerson } from '../../../../actions/people/reset.ts'
import { isRole, roles } from '../../../../domain/access/index.ts'
import { asId, type Day } from '../../../../domain/kernel/index.ts'
import { type PersonRecord, readAgencies, readTeams } from '../../../../store/people/reads.ts'
import { choice, day, line, pick, text } from '../../../forms/questions.ts'
import { textOf } from '../../../frame/fields.ts'
import type { ActDone, ActGiven, PersonAct } from './act.ts'

const reason = text('Why? (optional)', { rows: 2, hint: 'It stands on this person’s page.' })
const needed = text('Why?', { rows: 2, hint: 'It stands on this person’s page.', required: 'Say why' })
const from = day('From which day? (optional)', { hint: 'Empty means now. For example, 27 3 2027' })
const until = day('Until which day? (optional)', { hint: 'The first day on which it no longer holds.' })
const on = day('From which day is it over? (optional)', { hint: 'Empty means now, at once and in every open session.' })

const roleChoices = Object.entries(roles)
  .filter(([value]) => value !== 'system')
  .map(([value, words]) => ({ value, text: words }))

const onlyNew = (_person: PersonRecord, row: string): string | null => (row === 'new' ? '' : null)
const dayOfAnswer = (value: unknown): Day | null => (value ?? null) as Day | null
const outcome = (said: rights.PeopleOutcome, field: string): ActDone => ({ kind: 'outcome', outcome: said, field })
const days = (answers: Readonly<Record<string, unknown>>) => ({
  from: dayOfAnswer(answers.from),
  until: dayOfAnswer(answers.until),
})

const giveRole: PersonAct = {
  path: 'give-role',
  title: ({ name }) => `Give ${name} a further role`,
  advice: [
    'A person with two roles chooses between them at sign-in. What they see follows from their teams and their work.',
  ],
  button: 'Give the role',
  about: onlyNew,
  ask: async tx => ({
    agency: pick('In which agency?', await readAgencies(tx), { required: 'Choose an agency' }),
    role: choice('Which role?', roleChoices, { required: 'Choose a role' }),
    from,
    until,
    reason,
  }),
  save: async ({ ask, who, id }, answers) => {
    const agency = asId<'agency'>(String(answers.agency))
    const role = String(answers.role)
    const appointment = asId<'appointment'>(id)
    if (agency === null || appointment === null || !isRole(role)) return outcome('unknown', 'role')
    const given = { id: appointment, agency, role, ...days(answers) }
    return outcome(await rights.giveRole(ask.store, ask.asker, who, given), 'role')
  },
}

const endRole: PersonAct = {
  path: 'end-role',
  title: ({ name }) => `End a role of ${name}`,
  advice: ['It ends in every open session. What they had typed is kept for them; they see no child through this role.'],
  button: 'End the role',
  warns: true,
  about: (person, row) => {
    const found = person.roles.find(one => one.id === row)
    return found === undefined ? null : `${roles[found.role]}, ${found.agency}`
  },
  ask: async () => ({ on, reason }),
  save: async ({ ask, who, row }, answers) => {
    const id = asId<'appointment'>(row)
    if (id === null) return outcome('unknown', 'on-day')
    return outcome(await rights.endRole(ask.store, ask.asker, who, { id, on: dayOfAnswer(answers.on) }), 'on-day')
  },
}

const joinTeam: PersonAct = {
  path: 'join-team',
  title: ({ name }) => `Add ${name} to a team`,
  advice: ['Whoever is in a team sees the children whom the team works with or answers for.'],
  button: 'Add to the team',
  about: onlyNew,
  ask: async (tx, person) => ({
    team: pick('Which team?', await readTeams(tx, person.id), { required: 'Choose a team' }),
    from,
    until,
    reason,
  }),
  save: async ({ ask, who, id }, answers) => {
    const team = asId<'team'>(String(answers.team))
    const membership = asId<'membership'>(id)
    if (team === null || membership === null) return outcome('unknown', 'team')
    return outcome(await rights.joinTeam(ask.store, ask.asker, who, { id: membership, team, ...days(answers) }), 'team')
  },
}

const leaveTeam: PersonAct = {
  path: 'leave-team',
  title: ({ name }) => `Take ${name} out of a team`,
  advice: ['It takes effect in every open session: they no longer see the team’s children.'],
  button: 'Take out of the team',
  warns: true,
  about: (person, row) => person.teams.find(one => one.id === row)?.team ?? null,
  ask: async () => ({ on, reason }),
  save: async ({ ask, who, row }, answers) => {
    const id = asId<'membership'>(row)
    if (id === null) return outcome('unknown', 'on-day')
    return outcome(await rights.leaveTeam(ask.store, ask.asker, who, { id, on: dayOfAnswer(answers.on) }), 'on-day')
  },
}

const changePerson: PersonAct = {
  path: 'change',
  title: ({ name }) => `Change the name or e-mail address of ${name}`,
  advice: ['They sign in with the new address from now on. What they did stays under their name.'],
  button: 'Save',
  about: onlyNew,
  ask: async () => ({
    name: line('Name', { required: 'Enter the name' }),
    email: line('E-mail address', { required: 'Enter the e-mail address' }),
    reason,
  }),
  preset: ({ name, email }) => ({ name, email }),
  save: async ({ ask, who }, answers) => {
    const said = { name: String(answers.name), email: String(answers.email) }
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said.email))
      return { kind: 'faults', faults: [{ field: 'email', text: 'Enter an e-mail address, like name@example.org' }] }
    return outcome(await rights.changePerson(ask.store, ask.asker, who, said), 'email')
  },
}

const comeBack: PersonAct = {
  path: 'back',
  title: ({ name }) => `${name} came back`,
  advice: [
    'This undoes leaving on the same day, so that they can be given roles and teams again.',
    'No role, team, child or duty comes back by itself.',
  ],
  button: 'They came back',
  about: onlyNew,
  ask: async () => ({ reason: needed }),
  save: async ({ ask, who }) => outcome(await rights.comeBack(ask.store, ask.asker, who), 'reason'),
}

function doneOf(done: ResetDone): ActDone {
  switch (done.kind) {
    case 'done':
      return done.linkToken === null ? outcome('done', 'reason') : { kind: 'link', token: done.linkToken }
    case 'no-reason':
      return { kind: 'faults', faults: [{ field: 'reason', text: 'Say why' }] }
    case 'own-rights':
      return outcome('own-rights', 'reason')
    case 'not-allowed':
    case 'unknown':
      return outcome('unknown', 'reason')
  }
}

const reset = async ({ gate, ask, person, who }: ActGiven, what: ResetKind): Promise<ActDone> =>
  doneOf(await resetPerson(gate, ask.asker, { person: person.id, what, reason: who.reason }))

const resetAct = (what: ResetKind, said: Pick<PersonAct, 'title' | 'advice' | 'button'>, why = reason): PersonAct => ({
  path: what,
  about: onlyNew,
  ask: async () => ({ reason: why }),
  save: given => reset(given, what),
  ...said,
})

const link = resetAct('link', {
  title: ({ name }) => `Give ${name} a new one-time code`,
  advice: ['It is shown once, on the next page. A code that was given before no longer works.'],
  button: 'Make the code',
})
const factor = resetAct(
  'factor',
  {
    title: ({ name }) => `Reset the second factor of ${name}`,
    advice: [
      'Make sure that it is really they who ask: ring them back on a number that you know.',
      'Every open session of theirs ends now. With the code they choose a password and set up a new second factor.',
    ],
    button: 'Reset it and make the code',
  },
  needed,
)
const unlock = resetAct('unlock', {
  title: ({ name }) => `Unlock ${name}`,
  advice: ['After failed attempts, signing in is slowed down. This lets them try again at once; the password stays.'],
  button: 'Unlock',
})

/** Every act, by its path. */
export const personActs: readonly PersonAct[] = [
  ...[giveRole, endRole, joinTeam, leaveTeam, changePerson],
  ...[comeBack, link, factor, unlock],
]

/** The reason that was typed, of no more than a few lines. */
export const reasonOf = (fields: Parameters<typeof textOf>[0]): string => textOf(fields, 'reason').slice(0, 2000)
