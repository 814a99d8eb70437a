// What must happen next for a child: each duty with whose it is, how late, and why it exists.
import { roles } from '../../../../domain/access/index.ts'
import { dayOf, type Instant } from '../../../../domain/kernel/index.ts'
import { ruleOf, stateOf } from '../../../../domain/protocol/index.ts'
import type { Duty } from '../../../../store/duties/reads.ts'
import { details } from '../../../components/details/details.ts'
import { type DutyRow, type DutyState, dutyList } from '../../../components/duty-list/duty-list.ts'
import { type Html, html } from '../../../html.ts'
import { sayDuty, sayWhen } from '../../say.ts'
import { hiddenSection } from '../hidden-section.ts'
import type { ChildView } from './view.ts'

/** The title of a rule, or its id where the product no longer carries it. */
export const titleOf = (rule: string): string => ruleOf(rule)?.title ?? rule

function kindOf(duty: Duty, now: Instant): DutyState {
  const state = stateOf(duty, now)
  if (state === 'met' || state === 'met-late' || state === 'overdue') return state
  if (duty.force === 'prompt') return 'prompt'
  return duty.dueAt !== null && dayOf(duty.dueAt) === dayOf(now) ? 'due-today' : 'open'
}

function whyOf(duty: Duty): Html {
  const citation = ruleOf(duty.rule)?.citation
  return html`<p class="govuk-body">${duty.because}</p>
<p class="govuk-body"><a class="govuk-link" href="/rules/${duty.rule}">The rule: ${duty.rule}</a>${citation && html`. ${citation.says}`}</p>`
}

function rowOf(duty: Duty, now: Instant): DutyRow {
  const said = sayDuty(duty, now)
  const closed = duty.closed
  return {
    title: titleOf(duty.rule),
    href: duty.episodeId === null ? undefined : `/episodes/${duty.episodeId}`,
    dueText: said.due,
    stateText: closed === null ? said.state : `Closed as not needed ${sayWhen(closed.at, now)}: ${closed.reason}`,
    stateKind: closed === null ? kindOf(duty, now) : 'met',
    owner: duty.assignee === null ? roles[duty.owner] : `${duty.assignee} (${roles[duty.owner]})`,
    why: whyOf(duty),
  }
}

const isDone = (duty: Duty): boolean => duty.metAt !== null || duty.closed !== null

/** What must happen next; what is met or closed is folded away. */
export function whatNext({ duties, now }: ChildView): Html {
  if (duties.kind === 'hidden') return hiddenSection('What must happen next')
  const rows = (wanted: boolean) => duties.value.filter(duty => isDone(duty) === wanted).map(duty => rowOf(duty, now))
  const done = rows(true)
  const folded = details({
    summaryText: `Met or closed (${done.length})`,
    html: dutyList({ rows: done, emptyText: 'None.' }),
  })
  return html`<h2 class="govuk-heading-m" id="next">What must happen next</h2>
${dutyList({ rows: rows(false), emptyText: 'Nothing is due for this child.' })}
${done.length > 0 && folded}`
}
