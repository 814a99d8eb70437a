// Duties as every screen shows them: what, when, whose, why, and where it is done. What is done is folded away.
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { dayOf, type Instant, sayElapsed } from '../../../domain/kernel/index.ts'
import { ruleOf, stateOf } from '../../../domain/protocol/index.ts'
import type { Duty } from '../../../store/duties/reads.ts'
import { details } from '../../components/details/details.ts'
import { type DutyRow, type DutyState, dutyList } from '../../components/duty-list/duty-list.ts'
import { type Html, html } from '../../html.ts'
import { actOfRule, episodeActs, pageOfRule } from '../missing/acts/index.ts'
import { sayState, sayWhen } from '../say.ts'
import { lastDayOf, sayDueAt } from './deadlines.ts'
import { formPlaces } from './form-places.ts'
import { whatMeets } from './what-meets.ts'
import { addressOf, sayCarrier, sayHanded } from './who.ts'

/** How duties are shown. With a `role` a duty leads to its form only where that role may fill it in. */
export type DutyOptions = {
  /** Whether to name the child: not on the child's own page. */
  readonly showChild: boolean
  readonly role?: Role | undefined
  readonly emptyText?: string | undefined
  /** Whether the title leads to the duty's own page and not straight to the form that meets it. */
  readonly linkDuty?: boolean | undefined
}

/** Whether nobody need do anything about it any more. */
export const isDone = (duty: Duty): boolean => duty.metAt !== null || duty.closed !== null

/** What a rule's duty is called. */
export const titleOfRule = (rule: string): string => ruleOf(rule)?.title ?? rule

const episodeOf = ({ episodeId }: Pick<Duty, 'episodeId'>): string | undefined =>
  episodeId === null ? undefined : `/episodes/${episodeId}`

/** Where a duty is carried out: the form that meets it, else its episode, else nowhere. */
export function placeOf(
  duty: Pick<Duty, 'childId' | 'rule' | 'subject' | 'episodeId'>,
  role: Role | undefined,
): string | undefined {
  const episode = episodeOf(duty)
  const form = formPlaces[duty.rule]
  if (form !== undefined && (role === undefined || roleMay(role, form.section, 'write'))) return form.at(duty)
  const page = pageOfRule[duty.rule]
  if (page !== undefined && episode !== undefined) return `${episode}/${page}`
  const act = episodeActs.find(({ path }) => path === actOfRule[duty.rule])
  const may = act !== undefined && (role === undefined || roleMay(role, act.needs.section, act.needs.act))
  return may && episode !== undefined ? `${episode}/do/${act.path}` : episode
}

function kindOf(duty: Duty, now: Instant): DutyState {
  if (duty.metAt === null && duty.closed !== null) return 'met'
  const state = stateOf(duty, now)
  if (state !== 'open') return state === 'overdue' && duty.force === 'prompt' ? 'prompt' : state
  if (duty.force === 'prompt') return 'prompt'
  return duty.dueAt !== null && lastDayOf(duty.dueAt) === dayOf(now) ? 'due-today' : 'open'
}

function stateText(duty: Duty, now: Instant): string {
  if (duty.metAt === null && duty.closed !== null) return 'Closed as not needed'
  const state = sayState(duty, now)
  return duty.force === 'prompt' && !isDone(duty) ? `To consider: ${lowerFirst(state)}` : state
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function dueText(duty: Duty, now: Instant): string {
  if (duty.metAt === null && duty.closed !== null)
    return `Closed ${sayWhen(duty.closed.at, now)} by ${duty.closed.by}: ${duty.closed.reason}`
  const { dueAt } = duty
  if (dueAt === null) return `As soon as possible, since ${sayWhen(duty.opensAt, now)}`
  return `${dueAt < now ? 'Was due' : 'Due'} ${sayDueAt(dueAt, now)}`
}

/** Why a duty exists, what its paragraph says, and what ends it. */
function whyOf(duty: Duty): Html {
  const citation = ruleOf(duty.rule)?.citation
  const meets = whatMeets[duty.rule]
  return html`<p class="govuk-body">${duty.because}</p>
${duty.force === 'prompt' && html`<p class="govuk-body">The protocol asks that this be considered; it does not demand it.</p>`}
${meets !== undefined && !isDone(duty) && html`<p class="govuk-body">${meets}</p>`}
<p class="govuk-body"><a class="govuk-link" href="${addressOf(duty)}">Take it, hand it on, comment: this duty’s own page</a></p>
<p class="govuk-body"><a class="govuk-link" href="/rules/${duty.rule}">The rule: ${duty.rule}</a>${citation && html`. ${citation.says}`}</p>`
}

/** One duty as a row. */
export function dutyRow(duty: Duty, now: Instant, options: DutyOptions): DutyRow {
  const handed = sayHanded(duty, now)
  const due = dueText(duty, now)
  const place = isDone(duty) ? episodeOf(duty) : placeOf(duty, options.role)
  return {
    title: titleOfRule(duty.rule),
    href: options.linkDuty === true ? addressOf(duty) : place,
    childName: options.showChild ? duty.name : undefined,
    childHref: options.showChild && duty.wholeChild ? `/children/${duty.childId}` : undefined,
    dueText: handed === '' || isDone(duty) ? due : `${due}. ${handed}`,
    stateText: stateText(duty, now),
    stateKind: kindOf(duty, now),
    owner: sayCarrier(duty),
    why: whyOf(duty),
  }
}

/** Duties as a list: the open ones in their order, then the done ones folded away. */
export function dutiesSection(duties: readonly Duty[], now: Instant, options: DutyOptions): Html {
  const rows = (done: boolean) => duties.filter(duty => isDone(duty) === done).map(duty => dutyRow(duty, now, options))
  const done = rows(true)
  const closed = duties.filter(duty => duty.metAt === null && duty.closed !== null).length
  const words = closed === 0 ? `${done.length} met` : `${done.length - closed} met, ${closed} closed as not needed`
  return html`${dutyList({ rows: rows(false), emptyText: options.emptyText ?? 'Nothing is due.' })}
${done.length > 0 && details({ summaryText: words, html: dutyList({ rows: done, emptyText: '' }) })}`
}

/** The next duty of a child in few words: "Return interview, due 22:05 today (9 hours left)". */
export function sayNextDuty(next: { readonly rule: string; readonly dueAt: Instant | null }, now: Instant): string {
  const title = titleOfRule(next.rule)
  if (next.dueAt === null) return `${title}, as soon as possible`
  if (next.dueAt < now) return `${title}, overdue by ${sayElapsed(next.dueAt, now)}`
  return `${title}, due ${sayDueAt(next.dueAt, now)}`
}
