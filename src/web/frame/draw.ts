// A screen's page inside the product's own: header, navigation, banner, and who is signed in as what.
import { roleMay, type Section } from '../../domain/access/access-table.ts'
import { type Role, roles } from '../../domain/access/roles.ts'
import { hour } from '../../domain/kernel/instants.ts'
import { page } from '../components/page/page.ts'
import { html } from '../html.ts'
import { sayReminders, sayWaiting } from './reminders.ts'
import type { NavigationPart, Page } from './screen.ts'
import type { SignedIn } from './sessions.ts'

/** What every page of a server has in common. */
export type Around = { readonly demonstration: boolean }

const parts: readonly { part: NavigationPart; href: string; text: string; section?: Section }[] = [
  { part: 'home', href: '/', text: 'Home' },
  { part: 'missing', href: '/missing', text: 'Missing now' },
  { part: 'messages', href: '/messages', text: 'Messages', section: 'messages' },
  { part: 'duties', href: '/duties', text: 'Duties' },
  { part: 'children', href: '/children/search', text: 'Children' },
  { part: 'referrals', href: '/referrals', text: 'Referrals', section: 'referrals' },
  { part: 'triage', href: '/triage', text: 'Triage', section: 'triage' },
  { part: 'report', href: '/report', text: 'Report a child missing' },
  { part: 'caseload', href: '/caseload', text: 'Caseload', section: 'programmes' },
  { part: 'groups', href: '/groups', text: 'Group work', section: 'group-work' },
  { part: 'patterns', href: '/patterns', text: 'Patterns', section: 'patterns' },
  { part: 'directory', href: '/directory', text: 'Who to call', section: 'directory' },
  { part: 'people', href: '/people', text: 'People', section: 'people' },
  { part: 'access', href: '/access', text: 'Access' },
  { part: 'rules', href: '/rules', text: 'Rules' },
]

// A part that a role may not read is not offered to it.
function navigationOf(current: NavigationPart | undefined, role: Role, { reminders }: SignedIn) {
  const reminded = reminders === undefined || reminders === null ? '' : sayReminders(reminders)
  const waiting = sayWaiting(reminders?.messages ?? 0)
  const beside: Partial<Record<NavigationPart, string>> = { duties: reminded, messages: waiting }
  return parts
    .filter(one => one.section === undefined || roleMay(role, one.section, 'read'))
    .map(({ part, href, text }) => ({
      href,
      text: [text, beside[part] ?? ''].join(' ').trim(),
      current: part === current,
    }))
}

function actorLine(signed: SignedIn) {
  const { actor } = signed
  const who = actor === null ? signed.name : `${actor.name} · ${roles[actor.role]}, ${actor.agencyName}`
  const links = html`<a class="hw-header__link" href="/choose-role">Change role</a> <a class="hw-header__link" href="/sign-out">Sign out</a>`
  return { who, links }
}

/** The whole document. With nobody signed in it has no navigation and no actor. */
export function drawPage(shown: Page, around: Around, signed: SignedIn | null): string {
  const daysAhead = signed === null ? 0 : Math.floor((signed.now - signed.realNow) / (24 * hour))
  const inside = signed !== null && signed.actor !== null
  return page({
    title: shown.title,
    body: shown.body,
    beforeContent: shown.before,
    errors: shown.faults?.map(fault => ({ text: fault.text, href: `#${fault.field}` })),
    actor: signed === null ? undefined : actorLine(signed),
    navigation: signed?.actor ? navigationOf(shown.part, signed.actor.role, signed) : undefined,
    demonstration: around.demonstration ? { daysAhead } : undefined,
    footerLinks:
      around.demonstration && inside ? [{ href: '/demonstration/clock', text: 'Move the demonstration clock' }] : [],
    idleMinutes: signed?.idleMinutes,
  }).toString()
}
