// `/directory/procedures`: where the procedures of the safeguarding boards are, set by an administrator (CP-18.5).
import { setProcedures } from '../../../../actions/protection/set-procedures.ts'
import { roleMay } from '../../../../domain/access/index.ts'
import { asId } from '../../../../domain/kernel/index.ts'
import { boards } from '../../../../domain/protection/index.ts'
import { type Procedures, readProcedures } from '../../../../store/protection/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { form } from '../../../components/form/form.ts'
import { drawQuestions, type Shown } from '../../../forms/draw-form.ts'
import { choice, line } from '../../../forms/questions.ts'
import { readForm } from '../../../forms/read-form.ts'
import { textOf } from '../../../frame/fields.ts'
import type { Answer, Ask, Page, Screen } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { choicesOf } from '../../missing/acts/act.ts'

const questions = {
  whose: choice('Whose procedures are they?', choicesOf(boards), { required: 'Say whose procedures they are' }),
  name: line('What are they called?', { required: 'Say what they are called' }),
  url: line('Their address', { required: 'Enter their address', hint: 'It begins with https://' }),
}

/** Draws the page. */
export function proceduresPage(set: readonly Procedures[], id: string, tokens: Html, shown: Shown): Page {
  const facts = Object.entries(boards).map(([code, label]) => {
    const found = set.find(({ whose }) => whose === code)
    return {
      label,
      value: found === undefined ? null : { text: `${found.name}, ${found.url}` },
      unknownText: 'Not set',
    }
  })
  const content = html`<input type="hidden" name="_id" value="${id}">${drawQuestions(questions, shown)}${button({ text: 'Save the address', preventDoubleClick: true })}`
  const body = html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<h1 class="govuk-heading-l">Safeguarding procedures</h1>
<p class="govuk-body">Every child-protection concern leads to the procedures of the safeguarding boards. What was set before stays in the record.</p>
${factList({ facts })}
${form({ action: '/directory/procedures', tokens, body: content })}
</div></div>`
  const before = backLink({ href: '/directory', text: 'Back to who to call' })
  return { kind: 'page', title: 'Safeguarding procedures', part: 'directory', before, faults: shown.faults, body }
}

const idIn = (ask: Ask): string => asId(textOf(ask.fields, '_id')) ?? crypto.randomUUID()

const drawn = async (ask: Ask, shown: Shown): Promise<Answer> =>
  proceduresPage(await ask.store.read(ask.asker, 'see-procedures', readProcedures), idIn(ask), ask.tokens, shown)

async function show(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
  return drawn(ask, { fields: {}, faults: [], now: ask.now })
}

async function submit(ask: Ask): Promise<Answer> {
  if (!roleMay(ask.actor.role, 'directory', 'write')) return { kind: 'not-found' }
  const read = readForm(questions, ask.fields, ask.now)
  const again = { fields: ask.fields, now: ask.now }
  if (read.kind === 'faults') return drawn(ask, { ...again, faults: read.faults })
  const { whose, name, url } = read.answers
  const given = { id: idIn(ask), whose: whose ?? 'staffordshire', name, url }
  const came = await setProcedures(ask.store, ask.asker, given)
  if (came.kind === 'fault') return drawn(ask, { ...again, faults: [{ field: 'url', text: came.says }] })
  return { kind: 'redirect', to: '/directory/procedures' }
}

/** Where the procedures of the boards are. */
export const proceduresScreen: Screen = { path: '/directory/procedures', get: show, post: submit }
