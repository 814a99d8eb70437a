// Inviting somebody: who they are, their agency, their first role and team. No mail leaves: a code is handed over.
import type { ReadTx } from '../../../../actions/doors.ts'
import { addUser, type UserAdded } from '../../../../actions/sign-in/add-user.ts'
import type { Gate } from '../../../../actions/sign-in/gate.ts'
import { isRole, roleMay, roles } from '../../../../domain/access/index.ts'
import { asId, type Id } from '../../../../domain/kernel/index.ts'
import { type PickOne, readAgencies, readTeams } from '../../../../store/people/reads.ts'
import { formPage } from '../../../forms/form-page.ts'
import { choice, line, pick } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Fault, Page, Screen } from '../../../frame/screen.ts'
import { linkPage } from '../link-page.ts'

type Choices = { readonly agencies: readonly PickOne[]; readonly teams: readonly PickOne[] }

const choicesOf = async (tx: ReadTx): Promise<Choices> => ({
  agencies: await readAgencies(tx),
  teams: await readTeams(tx, null),
})

const questionsOf = ({ agencies, teams }: Choices) => ({
  name: line('Their name', { required: 'Enter their name' }),
  email: line('Their e-mail address', {
    required: 'Enter their e-mail address',
    hint: 'They sign in with it. Nothing is sent to it.',
  }),
  agency: pick('For which agency do they work?', agencies, { required: 'Choose an agency' }),
  role: choice(
    'As what?',
    Object.entries(roles)
      .filter(([value]) => value !== 'system')
      .map(([value, text]) => ({ value, text })),
    { required: 'Choose a role' },
  ),
  team: pick('In which team? (optional)', teams, { hint: 'A team of that agency. More can be added on their page.' }),
})

/** The form. */
export function invitePage(
  ask: Pick<Ask, 'tokens' | 'fields' | 'now'>,
  choices: Choices,
  id: string,
  faults: readonly Fault[],
): Page {
  return formPage({
    title: 'Invite somebody',
    part: 'people',
    back: { href: '/people', text: 'People' },
    action: '/people/invite',
    tokens: ask.tokens,
    hidden: { _id: id },
    advice: [
      'On the next page you get a one-time code to hand over. With it they choose a password and set up a second factor.',
    ],
    questions: questionsOf(choices),
    fields: ask.fields,
    faults,
    now: ask.now,
    button: 'Invite them',
  })
}

function faultOf(added: Exclude<UserAdded, { kind: 'added' | 'not-allowed' }>): Fault {
  switch (added.kind) {
    case 'email-taken':
      return {
        field: 'email',
        text: 'Somebody has this e-mail address already: find them under People and give them a role or a new code',
      }
    case 'incomplete':
      return {
        field: added.field,
        text: added.field === 'email' ? 'Enter an e-mail address, like name@example.org' : 'Enter this',
      }
    case 'no-such-team':
      return { field: 'team', text: 'Choose a team of that agency' }
    case 'no-such-agency':
      return { field: 'agency', text: 'Choose an agency' }
    case 'password-refused':
      return { field: 'name', text: 'Try again' }
  }
}

// A team is picked with its agency in brackets; sign-in knows it by its own name.
const nameOf = (all: readonly PickOne[], value: string): string => all.find(one => one.value === value)?.text ?? ''
const teamName = (shown: string): string[] =>
  shown === '' ? [] : [shown.replace(/ \([^()]*(\([^()]*\)[^()]*)*\)$/, '')]

async function submit(gate: Gate, ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'people', 'write')) return { kind: 'not-found' }
  const choices = await ask.store.read(ask.asker, 'open-invitation', choicesOf)
  const id: Id<'person'> = asId<'person'>(textOf(ask.fields, '_id')) ?? (crypto.randomUUID() as string as Id<'person'>)
  const read = readForm(questionsOf(choices), ask.fields, ask.now)
  if (read.kind === 'faults') return invitePage(ask, choices, id, read.faults)
  const { name, email, agency, role, team } = read.answers
  if (agency === null || role === null || !isRole(role)) return { kind: 'not-found' }
  const teams = teamName(team === null ? '' : nameOf(choices.teams, team))
  const user = { id, name, email, agency: nameOf(choices.agencies, agency), role, teams, password: null }
  const added = await addUser(gate, user, { kind: 'asker', asker: ask.asker })
  if (added.kind === 'not-allowed') return { kind: 'not-found' }
  if (added.kind !== 'added') return invitePage(ask, choices, id, [faultOf(added)])
  return linkPage({ id: added.personId, name }, added.linkToken ?? '')
}

async function open(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'people', 'write')) return { kind: 'not-found' }
  return invitePage(ask, await ask.store.read(ask.asker, 'open-invitation', choicesOf), crypto.randomUUID(), [])
}

/** `/people/invite`. */
export const inviteScreen = (gate: Gate): Screen => ({
  path: '/people/invite',
  get: open,
  post: ask => submit(gate, ask),
})
