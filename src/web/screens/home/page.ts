// The page that a working day begins with: who is missing, what is overdue, what is due today, what came in.
import type { Home } from '../../../actions/home/look-home.ts'
import { type Role, roleMay, roles } from '../../../domain/access/index.ts'
import { type Instant, sayMoment } from '../../../domain/kernel/index.ts'
import type { Duty } from '../../../store/duties/reads.ts'
import type { OwnDraft } from '../../../store/instruments/reads.ts'
import { button } from '../../components/button/button.ts'
import { statTiles } from '../../components/stat-tiles/stat-tiles.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'
import { digestBlock } from '../digest/standing.ts'
import { pairsBlock } from '../duplicates/part.ts'
import { dutiesSection } from '../duties/duty-rows.ts'
import { missingTable, unconfirmedTable, unreportedBanner } from '../missing-now/board-lines.ts'
import { accessBlock } from './access-block.ts'
import { directoryBlock } from './directory-block.ts'
import { draftsBlock } from './drafts-block.ts'
import { leaversBlock } from './leavers-block.ts'
import { messagesBlock } from './messages-block.ts'
import { newsSection } from './news.ts'
import { nightSection } from './night.ts'

/** Home as one role sees it. */
export type HomeView = Home & { readonly role: Role; readonly drafts?: readonly OwnDraft[] }

function tiles({ counts }: HomeView): Html {
  return statTiles({
    tiles: [
      { number: counts.missing, label: 'missing now', href: '#missing', tone: 'alarm' },
      { number: counts.unconfirmed, label: 'found, not yet checked well', href: '#found', tone: 'alarm' },
      { number: counts.overdue, label: 'overdue', href: '#overdue', tone: 'alarm' },
      { number: counts.dueToday, label: 'due today', href: '#today', tone: 'warning' },
    ],
  })
}

type Worklist = {
  readonly id: string
  readonly heading: string
  readonly duties: readonly Duty[]
  readonly count: number
  readonly emptyText: string
}

const heading = (id: string, text: string): Html => html`<h2 class="govuk-heading-m" id="${id}">${text}</h2>`

/** One's own role's duties under "Yours", everybody else's after; without own ones it is one list. */
function worklist(list: Worklist, view: HomeView): Html {
  const { role, now } = view
  const options = { showChild: true, role, emptyText: list.emptyText } as const
  // What stands with somebody else of the same role is theirs.
  const isYours = (duty: Duty) => duty.carried.mine || (duty.owner === role && duty.assignee === null)
  const yours = list.duties.filter(isYours)
  const others = list.duties.filter(duty => !isYours(duty))
  const missed = list.count - list.duties.length
  const parts =
    yours.length === 0 || others.length === 0
      ? dutiesSection(list.duties, now, options)
      : html`<h3 class="govuk-heading-s">Yours: ${roles[role]}</h3>${dutiesSection(yours, now, options)}
<h3 class="govuk-heading-s">Others’</h3>${dutiesSection(others, now, options)}`
  return html`<section class="hw-section" aria-labelledby="${list.id}">
${heading(list.id, list.heading)}
${parts}
${missed > 0 && html`<p class="govuk-body">${list.duties.length} of ${list.count} are shown. <a class="govuk-link" href="/duties">All duties</a></p>`}
</section>`
}

// The heading above says the same; a table without a caption would be nameless to a screen reader.
const hidden = { captionClasses: 'govuk-visually-hidden' } as const

function children(view: HomeView): Html {
  const { missing, unconfirmed, counts, now } = view
  const more = counts.missing > missing.length
  return html`<section class="hw-section" aria-labelledby="missing">
${heading('missing', 'Missing now')}
${missingTable(missing, now, { ...hidden, caption: 'Missing now', emptyText: 'Nobody you can see is missing now.' })}
<p class="govuk-body"><a class="govuk-link" href="/missing">${more ? `All ${counts.missing} missing now` : 'Missing now by police level, to print'}</a><br><a class="govuk-link" href="/borders">Children placed across borders</a></p>
</section>
<section class="hw-section" aria-labelledby="found">
${heading('found', 'Found, not yet checked well')}
${unconfirmedTable(unconfirmed, now, {
  ...hidden,
  caption: 'Found, not yet checked well',
  emptyText: 'Every child found whom you can see has been seen to be well.',
})}
</section>`
}

const reportButton = (large: boolean): Html =>
  button({
    text: 'Report a child missing',
    href: '/report',
    isStartButton: large,
    classes: large ? undefined : 'govuk-button--warning',
  })

// For a child of 13 or over at no apparent risk; and the paper form, printed in time for when the system is down.
const logLink = html`<p class="govuk-body">No risk apparent, and 13 or over? <a class="govuk-link" href="/away">Log them as away without permission</a>. <a class="govuk-link" href="/report/blank">Print the paper form</a>.</p>`

// A role without sight of children still reports (PRIN-4.1a), and is told why the page is empty.
function withoutChildren(view: HomeView): Html {
  const { role } = view
  return html`<p class="govuk-body">As ${roles[role].toLowerCase()} you see no child’s record here. Anybody may report that a child is missing or at risk.</p>
${reportButton(true)}
${accessBlock(view.access, view.now)}`
}

function work(view: HomeView): Html {
  const { counts } = view
  // A child of whom the police do not know yet comes before everything else (PRIN-4.1b).
  return html`${unreportedBanner(view.missing, view.now)}
${digestBlock(view.digest, view.role)}
${messagesBlock(view)}
${tiles(view)}
${leaversBlock(view.withoutWorker)}${pairsBlock(view.possibleDuplicates)}
${draftsBlock(view.drafts ?? [], view.now)}
${nightSection(view)}
${accessBlock(view.access, view.now)}
${children(view)}
${worklist(
  {
    ...{ id: 'overdue', heading: 'Overdue', duties: view.overdue, count: counts.overdue },
    emptyText: 'Nothing that you can see is overdue.',
  },
  view,
)}
${worklist(
  {
    ...{ id: 'today', heading: 'Due today', duties: view.dueToday, count: counts.dueToday },
    emptyText: 'Nothing else that you can see falls due before midnight.',
  },
  view,
)}
${newsSection(view)}`
}

const title = (now: Instant): Html => html`<h1 class="govuk-heading-l">${sayMoment(now)}</h1>`

/** Draws home. Someone of a care provider is first offered to report. */
export function homePage(view: HomeView): Page {
  const first = view.role === 'provider-worker' || view.role === 'school-lead'
  const body = roleMay(view.role, 'episodes', 'read')
    ? html`${title(view.now)}${first && reportButton(true)}${first && logLink}${work(view)}`
    : html`${title(view.now)}${digestBlock(view.digest, view.role)}${directoryBlock(view.unsetPlaces, view.role)}${withoutChildren(view)}`
  return { kind: 'page', title: 'Home', part: 'home', body }
}
