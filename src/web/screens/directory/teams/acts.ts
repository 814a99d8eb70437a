// The acts about one team, each with its questions.
import type { DirectorySaved } from '../../../../actions/directory/fill-in.ts'
import { endRemit, endTeam, giveRemit, renameTeam } from '../../../../actions/directory/keep-teams.ts'
import { districts } from '../../../../domain/children/index.ts'
import { asId, type Day } from '../../../../domain/kernel/index.ts'
import type { TeamRecord } from '../../../../store/directory/reads.ts'
import { choice, day, line, pick, type Questions } from '../../../forms/questions.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Ask } from '../../../frame/screen.ts'
import { remitKinds, sayRemit, teamKinds } from './page.ts'

/** What an act is given: the row that the path names, the id that the form carries, and the version it was opened with. */
export type TeamGiven = {
  readonly ask: Ask
  readonly record: TeamRecord
  readonly row: string
  readonly id: string
  readonly version: number
}

/** One act. `about` names what the path names, or is null where there is none such. */
export type TeamAct = {
  readonly path: string
  readonly title: string
  readonly advice: readonly string[]
  readonly button: string
  readonly warns?: boolean
  readonly field: string
  readonly about: (record: TeamRecord, row: string) => string | null
  readonly questions: Questions
  readonly preset?: (record: TeamRecord) => Fields
  readonly save: (given: TeamGiven, answers: Readonly<Record<string, unknown>>) => Promise<DirectorySaved>
}

const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, text]) => ({ value, text }))
const whole = ({ team }: TeamRecord, row: string): string | null => (row === 'new' ? team.name : null)
const unknown: DirectorySaved = { kind: 'refused', because: 'unknown' }
const dayOfAnswer = (value: unknown): Day | null => (value ?? null) as Day | null

/** The questions about a team's name and kind. */
export const teamQuestions = {
  name: line('What is it called?', { required: 'Enter a name' }),
  kind: choice('What kind of team is it?', choicesOf(teamKinds), { required: 'Choose a kind' }),
} as const

const areaChoices = choicesOf({ staffordshire: 'Staffordshire', 'stoke-on-trent': 'Stoke-on-Trent' })

// The value belongs to the kind: a district for districts, an authority for authorities, nothing for open episodes.
function remitOf(
  answers: Readonly<Record<string, unknown>>,
): { kind: keyof typeof remitKinds; value: string | null } | null {
  const kind = answers.kind as keyof typeof remitKinds
  const area = answers.authority as string | null
  const district = answers.district as string | null
  if (kind === 'open-episode') return { kind, value: null }
  const value = kind === 'authority' ? area : district
  return value === null ? null : { kind, value }
}

const lacksValue = (kind: unknown): DirectorySaved => ({
  kind: 'faults',
  faults: [
    kind === 'authority'
      ? { field: 'authority', text: 'Choose an authority' }
      : { field: 'district', text: 'Choose a district' },
  ],
})

/** The acts by path. */
export const teamActs: readonly TeamAct[] = [
  {
    path: 'give-remit',
    title: 'Have a team answer for more',
    advice: ['Everybody in the team then sees all these children. It is carried out child by child within minutes.'],
    button: 'Save',
    field: 'kind',
    about: whole,
    questions: {
      kind: choice('For whom?', choicesOf(remitKinds), { required: 'Choose for whom' }),
      authority: pick('Which authority? (for all of one)', areaChoices),
      district: pick('Which district? (for a district)', choicesOf(districts)),
      from: day('From which day? (optional)', { hint: 'Empty means now.' }),
    },
    save: async ({ ask, record, id, version }, answers) => {
      const remit = remitOf(answers)
      if (remit === null) return lacksValue(answers.kind)
      const given = { id: asId<'remit'>(id) ?? (id as never), ...remit, from: dayOfAnswer(answers.from) }
      return giveRemit(ask.store, ask.asker, { team: record.team.id, version }, given)
    },
  },
  {
    path: 'end-remit',
    title: 'End what a team answers for',
    advice: ['The team then sees only those of these children whom it works with.'],
    button: 'End it',
    warns: true,
    field: 'on-day',
    about: ({ remits }, row) => {
      const found = remits.find(one => one.id === row)
      return found === undefined ? null : sayRemit(found)
    },
    questions: { on: day('From which day is it over? (optional)', { hint: 'Empty means now.' }) },
    save: async ({ ask, row, version }, answers) => {
      const id = asId<'remit'>(row)
      return id === null ? unknown : endRemit(ask.store, ask.asker, { id, version, on: dayOfAnswer(answers.on) })
    },
  },
  {
    path: 'rename',
    title: 'Change a team’s name or kind',
    advice: ['Everything that the team did stays under it.'],
    button: 'Save',
    field: 'name',
    about: whole,
    questions: teamQuestions,
    preset: ({ team }) => ({ name: team.name, kind: team.kind }),
    save: ({ ask, record, version }, answers) => {
      const said = { name: String(answers.name), kind: String(answers.kind) }
      return renameTeam(ask.store, ask.asker, { team: record.team.id, version }, said)
    },
  },
  {
    path: 'end',
    title: 'End a team',
    advice: [
      'What it answers for ends, and everybody in it is taken out. A team that children live with or are worked with by cannot be ended.',
    ],
    button: 'End the team',
    warns: true,
    field: 'sure',
    about: whole,
    questions: {
      sure: choice('Are you sure?', [{ value: 'yes', text: 'Yes, end it' }], { required: 'Say that you are sure' }),
    },
    save: ({ ask, record, version }) => endTeam(ask.store, ask.asker, { team: record.team.id, version }),
  },
]
