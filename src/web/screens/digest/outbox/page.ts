// The outbox for administrators: each day's digest, and what waits, left, or came to nothing. It shows workers and no child.
import { type Instant, sayDay, sayMoment } from '../../../../domain/kernel/index.ts'
import { type DigestStanding, notSentWords, outcomeNames, referenceOf } from '../../../../domain/outbox/index.ts'
import type { DigestDayLine, OutboxLine } from '../../../../store/outbox/reads.ts'
import { backLink } from '../../../components/back-link/back-link.ts'
import { stackedTable } from '../../../components/stacked-table/stacked-table.ts'
import { warningText } from '../../../components/warning-text/warning-text.ts'
import type { Page } from '../../../frame/screen.ts'
import { type Html, html } from '../../../html.ts'
import { sayWhen } from '../../say.ts'
import { sayStanding } from '../standing.ts'

/** What the page shows. */
export type OutboxView = {
  readonly now: Instant
  readonly standing: DigestStanding
  readonly days: readonly DigestDayLine[]
  readonly lines: readonly OutboxLine[]
  readonly most: number
}

function sayMade({ madeAt, namedOn }: DigestDayLine, now: Instant): string {
  if (madeAt !== null) return `Made ${sayWhen(madeAt, now)}`
  return namedOn === null ? 'Not made' : `Missed; named in the digest of ${sayDay(namedOn)}`
}

const sayCounts = ({ sent, waiting, failed }: DigestDayLine): string =>
  `${sent} sent by e-mail, ${waiting} waiting, ${failed} not sent`

function daysTable({ days, now }: OutboxView): Html {
  return stackedTable({
    caption: 'The last days',
    columns: [{ label: 'Day' }, { label: 'Digest' }, { label: 'For' }, { label: 'Delivery' }, { label: 'Opened by' }],
    rows: days.map(line => [
      { text: sayDay(line.day) },
      { text: sayMade(line, now) },
      { text: String(line.recipients) },
      { text: line.namedOn === null ? sayCounts(line) : '–' },
      { text: String(line.opened) },
    ]),
    emptyText: 'No digest was made yet.',
  })
}

/** How one line stands, in words. */
export function sayLine(line: OutboxLine, now: Instant): string {
  const why = line.error === null ? '' : `: ${notSentWords[line.error]}`
  if (line.outcome !== null) return `${outcomeNames[line.outcome]}${why}`
  if (line.attempts === 0) return 'Waits to leave'
  return `Tried ${line.attempts === 1 ? 'once' : `${line.attempts} times`}${why}. Tried again ${sayWhen(line.triedAgainAt, now)}`
}

function linesTable({ lines, now }: OutboxView): Html {
  return stackedTable({
    caption: 'What was to leave, the latest first',
    columns: [{ label: 'Reference' }, { label: 'For' }, { label: 'Made' }, { label: 'How it stands' }],
    rows: lines.map(line => [
      { text: referenceOf(line) },
      { text: line.isMailbox ? `${line.to} (mailbox)` : line.to },
      { text: sayWhen(line.madeAt, now) },
      { html: html`${sayLine(line, now)}${line.seenAt !== null && html`<br>Opened ${sayWhen(line.seenAt, now)}`}` },
    ]),
    emptyText: 'Nothing was to leave yet.',
  })
}

/** Draws the page. */
export function outboxPage(view: OutboxView): Page {
  const says = sayStanding(view.standing)
  const body = html`<h1 class="govuk-heading-l">Outbox</h1>
${view.standing.kind === 'alarm' ? warningText({ text: says }) : html`<p class="govuk-body">${says}</p>`}
<p class="govuk-body">As at ${sayMoment(view.now)}. Everything is read here in Homeward. An e-mail only says that something waits: it carries
a reference and a link. It leaves only where the installation names a mail server, and only for <a class="govuk-link" href="/directory/domains">domains that mail may go to</a>.</p>
<p class="govuk-body"><a class="govuk-link" href="/directory/digest">Who gets the daily digest</a></p>
${daysTable(view)}
${linesTable(view)}
${view.lines.length >= view.most && html`<p class="govuk-body">The latest ${view.most} are shown.</p>`}`
  return {
    ...{ kind: 'page', title: 'Outbox', part: 'directory', body },
    before: backLink({ href: '/directory', text: 'Who to call' }),
  }
}
