// Who was told: the lines of the missing child, and of the found one; each told or not, and why.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import type { Instant } from '../../../../domain/kernel/index.ts'
import { blocksOn, type ToTell, toldWhom } from '../../../../domain/missing/index.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { button } from '../../../components/button/button.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { messageList } from '../../messages/list.ts'
import { sayWhen } from '../../say.ts'
import { blocksFirst } from './blocks.ts'
import { listsOf, type ToldView } from './view.ts'

/** Whom a line is about: "Parents, A. Example". */
export const sayWhom = ({ whom, who }: Pick<ToTell, 'whom' | 'who'>): string =>
  who === '' ? toldWhom[whom] : `${toldWhom[whom]}, ${who}`

/** How a line stands, in words. */
export function sayTold({ told }: ToTell, now: Instant): string {
  if (told === null) return 'Not yet told'
  if (told.toldAt === null) return `Not told because: ${told.notToldBecause}`
  const by = told.toldBy === '' ? '' : ` by ${told.toldBy}`
  const how = told.how === '' ? '' : `, ${told.how}`
  return `Told ${sayWhen(told.toldAt, now)}${by}${how}${told.despiteBlock ? '. Told although a do-not-notify block may be meant for them' : ''}`
}

/** Where a line is filled in; the name never stands in the address. */
export const addressOf = (episode: string, about: 'missing' | 'found', line: ToTell, before: string | null): string =>
  `/episodes/${episode}/told/${about}/${line.whom}${before === null ? '' : `?line=${before}`}`

// Before anybody rings: that this may be somebody who must not be told.
function blockedHere({ blocks }: ToldView, { whom, who, told }: ToTell): Html | false {
  const touching = told === null ? blocksOn(whom, who, blocks) : []
  return (
    touching.length > 0 && html`<br><strong>Do not tell:</strong> ${touching.map(({ who: one }) => one).join('; ')}`
  )
}

// What Homeward sent of it: each is tracked until somebody takes it.
function sent({ messages, now }: ToldView, about: 'missing' | 'found'): Html | false {
  const some = messages.filter(one => one.about === about)
  return (
    some.length > 0 &&
    html`<h2 class="govuk-heading-s">Told by Homeward that the child is ${about}</h2>${messageList(some, now, '')}`
  )
}

function list(view: ToldView, about: 'missing' | 'found', lines: readonly ToTell[], may: boolean): Html {
  const { episode, told, now } = view
  const sourceOf = (line: ToTell) => told.find(one => one.whom === line.whom && one.who === line.who)?.id ?? null
  return stackedTable({
    caption: about === 'missing' ? 'Told that the child is missing' : 'Told that the child is found',
    columns: [{ label: 'Who' }, { label: 'Told' }, { label: 'Record' }],
    emptyText: 'Nobody yet.',
    rows: lines.map(line => [
      { text: sayWhom(line) },
      {
        html: html`${line.told === null ? html`<strong>${sayTold(line, now)}</strong>` : sayTold(line, now)}${blockedHere(view, line)}`,
      },
      {
        html: may
          ? html`<a class="govuk-link" href="${addressOf(episode.id, about, line, sourceOf(line))}">${line.told === null ? 'Fill in' : 'Add another time'}<span class="govuk-visually-hidden">: ${sayWhom(line)}</span></a>${line.told !== null && html`<br><a class="govuk-link" href="/episodes/${episode.id}/told-wrong/${line.told.id}">This is wrong<span class="govuk-visually-hidden">: ${sayWhom(line)}</span></a>`}`
          : html`You may only read this`,
      },
    ]),
  })
}

const further = (episode: string, about: 'missing' | 'found'): Html =>
  button({
    text: 'Somebody else',
    href: `/episodes/${episode}/told/${about}/other`,
    classes: 'govuk-button--secondary',
  })

/** Draws the page. */
export function toldPage(view: ToldView & { readonly role: Role }): Page {
  const { episode, subject } = view
  const { missing, found } = listsOf(view)
  const may = roleMay(view.role, 'episodes', 'write')
  const body = html`<span class="govuk-caption-l">${subject.name}, ${episode.reference}</span>
<h1 class="govuk-heading-l">Who was told</h1>
${blocksFirst(view.blocks, episode.match === 'to-confirm' && !subject.whole)}
${found !== null && html`<p class="govuk-body">The child is found: tell everyone who was told, the police and the social worker, straight away.</p>${list(view, 'found', found, may)}${sent(view, 'found')}${may && further(episode.id, 'found')}`}
${list(view, 'missing', missing, may)}${sent(view, 'missing')}${may && further(episode.id, 'missing')}`
  const before = backLink({ href: `/episodes/${episode.id}`, text: 'Back to the episode' })
  return { kind: 'page', title: 'Who was told', part: 'missing', before, body }
}
