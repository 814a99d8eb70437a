// `/directory/teams`: agencies and teams, one team, and what can be done about it.
import { makeAgency, makeTeam } from '../../../../actions/directory/keep-teams.ts'
import { agencyKinds } from '../../../../actions/sign-in/add-user.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { authorities } from '../../../../domain/children/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { readAgencyLines, readTeam, readTeamLines, type TeamRecord } from '../../../../store/directory/reads.ts'
import { type FormPage, formPage } from '../../../forms/form-page.ts'
import { choice, line, pick } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { numberOf, textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Screen } from '../../../frame/screen.ts'
import { answerTo } from '../saved.ts'
import { type TeamAct, teamActs, teamQuestions } from './acts.ts'
import { teamPage, teamsPage } from './page.ts'

const mayRead = (ask: Ask): boolean => roleMay(ask.actor.role, 'directory', 'read')
const mayWrite = (ask: Ask): boolean => roleMay(ask.actor.role, 'directory', 'write')

/** The list. */
export const teamsScreen: Screen = {
  path: '/directory/teams',
  get: async ask => {
    if (!mayRead(ask)) return { kind: 'not-found' }
    return ask.store.read(ask.asker, 'see-teams', async tx => teamsPage(await readTeamLines(tx), mayWrite(ask)))
  },
}

function recordOf(ask: Ask): Promise<TeamRecord | null> {
  const id = asId<'team'>(ask.params.team ?? '')
  return id === null ? Promise.resolve(null) : ask.store.read(ask.asker, 'see-team', tx => readTeam(tx, id))
}

/** One team. */
export const teamScreen: Screen = {
  path: '/directory/teams/:team',
  get: async ask => {
    const record = mayRead(ask) ? await recordOf(ask) : null
    if (record === null) return { kind: 'not-found' }
    return teamPage({ ...record, now: ask.now, mayChange: mayWrite(ask), done: textOf(ask.query, 'done') === 'yes' })
  },
}

type Loaded = { readonly act: TeamAct; readonly record: TeamRecord; readonly about: string }

async function load(ask: Ask): Promise<Loaded | null> {
  const act = teamActs.find(one => one.path === ask.params.act)
  const record = act !== undefined && mayWrite(ask) ? await recordOf(ask) : null
  const about = record === null || act === undefined ? null : act.about(record, ask.params.row ?? '')
  return act === undefined || record === null || about === null ? null : { act, record, about }
}

const formId = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

function pageOf(ask: Ask, { act, record, about }: Loaded, more: Partial<FormPage>): Answer {
  const { team } = record
  return formPage({
    title: act.title,
    caption: about,
    part: 'directory',
    back: { href: `/directory/teams/${team.id}`, text: `Back to ${team.name}` },
    action: `/directory/teams/${team.id}/do/${act.path}/${ask.params.row ?? 'new'}`,
    tokens: ask.tokens,
    hidden: { _id: formId(ask), _version: String(team.version) },
    advice: act.advice,
    questions: act.questions,
    fields: act.preset?.(record) ?? {},
    faults: [],
    now: ask.now,
    button: act.button,
    ...(act.warns === true ? { warns: true } : {}),
    ...more,
  })
}

async function submit(ask: Ask): Promise<Answer> {
  const loaded = await load(ask)
  if (loaded === null) return { kind: 'not-found' }
  const { act, record } = loaded
  const version = numberOf(ask.fields, '_version') ?? 0
  const hidden = { _id: formId(ask), _version: String(version) }
  const read = readForm(act.questions, ask.fields, ask.now)
  if (read.kind === 'faults') return pageOf(ask, loaded, { fields: ask.fields, faults: read.faults, hidden })
  const saved = await act.save({ ask, record, row: ask.params.row ?? '', id: hidden._id, version }, read.answers)
  return answerTo(saved, `/directory/teams/${record.team.id}?done=yes`, act.field, more =>
    pageOf(ask, loaded, { fields: ask.fields, ...more }),
  )
}

/** One act about a team. */
export const teamActScreen: Screen = {
  path: '/directory/teams/:team/do/:act/:row',
  get: async ask => {
    const loaded = await load(ask)
    return loaded === null ? { kind: 'not-found' } : pageOf(ask, loaded, {})
  },
  post: submit,
}

const addPage = (ask: Ask, what: 'team' | 'agency', more: Pick<FormPage, 'questions'> & Partial<FormPage>): Answer =>
  formPage({
    title: what === 'team' ? 'Add a team' : 'Add an agency',
    part: 'directory',
    back: { href: '/directory/teams', text: 'Agencies and teams' },
    action: `/directory/add/${what}`,
    tokens: ask.tokens,
    hidden: { _id: formId(ask) },
    fields: ask.fields,
    faults: [],
    now: ask.now,
    button: 'Add it',
    ...more,
  })

const kindNames: Readonly<Record<(typeof agencyKinds)[number], string>> = {
  authority: 'A council',
  police: 'The police',
  health: 'Health',
  school: 'A school',
  provider: 'A care provider',
  charity: 'A charity',
  partnership: 'The partnership itself',
}

const agencyQuestions = {
  name: line('What is it called?', { required: 'Enter a name' }),
  kind: choice(
    'What kind of agency is it?',
    agencyKinds.map(value => ({ value, text: kindNames[value] })),
    {
      required: 'Choose a kind',
    },
  ),
  authority: pick(
    'Which council is it? (for a council)',
    Object.entries(authorities).map(([value, text]) => ({ value, text })),
  ),
} as const

async function addAgency(ask: Ask): Promise<Answer> {
  const id = asId<'agency'>(textOf(ask.fields, '_id'))
  if (!mayWrite(ask) || id === null) return { kind: 'not-found' }
  const read = readForm(agencyQuestions, ask.fields, ask.now)
  if (read.kind === 'faults') return addPage(ask, 'agency', { questions: agencyQuestions, faults: read.faults })
  const { name, kind, authority } = read.answers
  const council = kind === 'authority' ? (authority ?? 'other') : null
  const saved = await makeAgency(ask.store, ask.asker, { id, name, kind: kind ?? '', authority: council })
  return answerTo(saved, '/directory/teams', 'name', more =>
    addPage(ask, 'agency', { questions: agencyQuestions, ...more }),
  )
}

/** A new agency. */
export const addAgencyScreen: Screen = {
  path: '/directory/add/agency',
  get: async ask => (mayWrite(ask) ? addPage(ask, 'agency', { questions: agencyQuestions }) : { kind: 'not-found' }),
  post: addAgency,
}

async function newTeamQuestions(ask: Ask) {
  const agencies = await ask.store.read(ask.asker, 'open-new-team', readAgencyLines)
  const choices = agencies.map(one => ({ value: one.id, text: one.name }))
  return { agency: pick('Of which agency?', choices, { required: 'Choose an agency' }), ...teamQuestions }
}

async function addTeam(ask: Ask): Promise<Answer> {
  const id = asId<'team'>(textOf(ask.fields, '_id'))
  if (!mayWrite(ask) || id === null) return { kind: 'not-found' }
  const questions = await newTeamQuestions(ask)
  const read = readForm(questions, ask.fields, ask.now)
  if (read.kind === 'faults') return addPage(ask, 'team', { questions, faults: read.faults })
  const { agency, name, kind } = read.answers
  if (agency === null || kind === null) return { kind: 'not-found' }
  const saved = await makeTeam(ask.store, ask.asker, { id, agency, name, kind })
  return answerTo(saved, `/directory/teams/${id}?done=yes`, 'name', more =>
    addPage(ask, 'team', { questions, ...more }),
  )
}

/** A new team. */
export const addTeamScreen: Screen = {
  path: '/directory/add/team',
  get: async ask =>
    mayWrite(ask) ? addPage(ask, 'team', { questions: await newTeamQuestions(ask) }) : { kind: 'not-found' },
  post: addTeam,
}
