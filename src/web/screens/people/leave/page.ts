// Somebody leaves: what they hold in numbers, to whom each kind goes, and what came of it.
import type { HandedOn } from '../../../../actions/people/change-rights.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import type { PersonRecord, PickOne } from '../../../../store/people/reads.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { panel } from '../../../components/panel/panel.ts'
import { formPage } from '../../../forms/form-page.ts'
import { pick, text } from '../../../forms/questions.ts'
import type { Fields } from '../../../frame/fields.ts'
import type { Fault, Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { staleWords } from '../words.ts'

/** What the form shows. */
export type LeaveView = {
  readonly person: PersonRecord
  readonly colleagues: readonly PickOne[]
  readonly teams: readonly PickOne[]
  readonly fields: Fields
  readonly faults: readonly Fault[]
  readonly tokens: Html
  readonly now: Instant
  readonly version: number
  readonly stale: boolean
}

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is asked. Children go to a colleague, a team, both, or nobody yet; a kind of which they hold none is not asked about. */
export function leaveQuestions(person: PersonRecord, colleagues: readonly PickOne[], teams: readonly PickOne[]) {
  const { children, duties, drafts } = person.holds
  const nobody = 'Nobody yet means: the team’s manager sees it listed.'
  return {
    ...(children > 0 && {
      children: pick(`Who takes over ${many(children, 'child', 'children')}? (optional)`, colleagues, { hint: nobody }),
      team: pick('Which team works with them from now on? (optional)', teams, {
        hint: 'Everybody in it then sees these children.',
      }),
    }),
    ...(duties > 0 && {
      duties: pick(`Who takes over ${many(duties, 'open duty', 'open duties')}? (optional)`, colleagues, {
        hint: 'Duties of a child whom they may not see stay without a name.',
      }),
    }),
    ...(drafts > 0 && {
      drafts: pick(`Who takes over ${many(drafts, 'draft', 'drafts')}? (optional)`, colleagues, {
        hint: 'Only drafts about a child whom they may see; the others stay and are shown to nobody.',
      }),
    }),
    reason: text('Why do they leave? (optional)', { rows: 2, hint: 'It stands on this person’s page.' }),
  }
}

function held({ person }: LeaveView): Html {
  const { children, workerOf, duties, drafts, glasses, covers } = person.holds
  const lines = [
    `${many(children, 'child', 'children')} with whom they work by name, ${workerOf} of them as the social worker`,
    `${many(duties, 'open duty', 'open duties')} assigned to them`,
    `${many(drafts, 'draft', 'drafts')} not sent`,
    `${many(covers, 'cover', 'covers')} and ${many(glasses, 'record', 'records')} opened in an emergency, which end`,
    `${many(person.signIn.sessions, 'open session', 'open sessions')}, ended at once`,
  ]
  return html`<h2 class="govuk-heading-m">What ${person.name} holds</h2>
<ul class="govuk-list govuk-list--bullet">${lines.map(line => html`<li>${line}</li>`)}</ul>
${insetText({ text: 'You see numbers only. Whoever takes over sees the names.' })}`
}

/** Draws the form. */
export function leavePage(view: LeaveView): Page {
  const { person, colleagues, teams } = view
  return formPage({
    title: `${person.name} leaves`,
    part: 'people',
    back: { href: `/people/${person.id}`, text: `Back to ${person.name}` },
    action: `/people/${person.id}/leave`,
    tokens: view.tokens,
    hidden: { _version: String(view.version) },
    advice: [
      'From the moment you press the button they cannot sign in, and every session, role and team of theirs ends. On the same day it can be undone, but no access comes back by itself.',
    ],
    shown: held(view),
    questions: leaveQuestions(person, colleagues, teams),
    fields: view.fields,
    faults: view.faults,
    now: view.now,
    button: `${person.name} leaves now`,
    warns: true,
    ...(view.stale ? { stale: staleWords } : {}),
  })
}

/** What came of it. */
export function leftPage(person: Pick<PersonRecord, 'id' | 'name'>, done: HandedOn, toSomebody: boolean): Page {
  const { children, duties, dutiesLeft, drafts, draftsLeft } = done
  const lines = [
    toSomebody
      ? `${many(children, 'child was', 'children were')} handed on.`
      : `${many(children, 'child has', 'children have')} nobody in their place yet: the managers see them listed.`,
    `${many(duties, 'open duty was', 'open duties were')} handed on; ${dutiesLeft} stay without a name.`,
    `${many(drafts, 'draft was', 'drafts were')} handed on; ${draftsLeft} stay, and nobody sees them.`,
  ]
  const body = html`${panel({ titleText: `${person.name} has left` })}
<ul class="govuk-list govuk-list--bullet">${lines.map(line => html`<li>${line}</li>`)}</ul>
<p class="govuk-body"><a class="govuk-link" href="/people/${person.id}">Go on to ${person.name}</a></p>
<p class="govuk-body"><a class="govuk-link" href="/people">People</a></p>`
  return { kind: 'page', title: `${person.name} has left`, part: 'people', body }
}
