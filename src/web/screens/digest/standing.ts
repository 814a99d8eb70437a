// How today's digest stands, in words, and the alarm at home of a day without one.
import type { DigestAtHome } from '../../../actions/outbox/see-digest.ts'
import { type Role, roleMay } from '../../../domain/access/index.ts'
import { sayDay, sayTime } from '../../../domain/kernel/index.ts'
import { type DigestStanding, isDigestRole } from '../../../domain/outbox/index.ts'
import { warningText } from '../../components/warning-text/warning-text.ts'
import { type Html, html } from '../../html.ts'

/** One sentence: made, late, still to come, or not made. */
export function sayStanding(standing: DigestStanding): string {
  switch (standing.kind) {
    case 'ahead':
      return 'Today’s digest is made at 07:00.'
    case 'awaited':
      return 'Today’s digest is being made.'
    case 'made':
      return `Today’s digest was made at ${sayTime(standing.at)}${standing.late ? ', late' : ''}.`
    case 'alarm':
      return `No digest of ${sayDay(standing.day)} was made by 07:30.`
  }
}

/** What to do meanwhile, for whoever would have got it. */
const meanwhile = html`Who is missing stands on <a class="govuk-link" href="/digest">the digest’s page</a> all the same.`

function alarm(standing: DigestStanding, role: Role): Html | false {
  if (standing.kind !== 'alarm') return false
  const look = html`<a class="govuk-link" href="/directory/outbox">Look at the outbox</a>, and at the server’s log.`
  const what = isDigestRole(role) ? meanwhile : look
  return warningText({ html: html`${sayStanding(standing)} ${what}` })
}

/** The block at home; nothing for whom the digest is not, or where it was read. */
export function digestBlock(digest: DigestAtHome | null, role: Role): Html | false {
  if (digest === null) return false
  const loud = alarm(digest.standing, role)
  if (loud !== false || !digest.unread || roleMay(role, 'directory', 'write')) return loud
  return html`<p class="govuk-inset-text"><a class="govuk-link" href="/digest">Read today’s digest</a>: who is missing, who came back, and what is overdue.</p>`
}
