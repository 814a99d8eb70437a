// What stands at the head of every page about a child: who it is, whether they are missing, and the parts of the record.
import { type Role, roleMay, type Section } from '../../../domain/access/index.ts'
import { areas, authorities, displayName, placementKinds, sayAge, sayBirth } from '../../../domain/children/index.ts'
import { dayOf, type Id, type Instant, sayElapsed } from '../../../domain/kernel/index.ts'
import { episodeKinds, policeLevels } from '../../../domain/missing/index.ts'
import type { ChildBar, OpenEpisode, OwnGlass } from '../../../store/children/reads.ts'
import { identityBar } from '../../components/identity-bar/identity-bar.ts'
import { insetText } from '../../components/inset-text/inset-text.ts'
import { missingBanner } from '../../components/missing-banner/missing-banner.ts'
import { subNavigation } from '../../components/sub-navigation/sub-navigation.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'

/** Where the record of a child stands. */
export const childHref = (child: Id<'child'>, rest = ''): string => `/children/${child}${rest}`

/** Which authority answers for the child, by its own name where it is another. */
export const sayAuthority = ({ authority, authorityName }: Pick<ChildBar, 'authority' | 'authorityName'>): string =>
  authority === 'other' ? (authorityName ?? authorities.other) : authorities[authority]

function sayLives({ lives }: ChildBar): string {
  if (lives.kind === 'hidden') return 'lives: you may not see this section'
  if (lives.value === null) return 'where they live is not recorded'
  const { kind, area, home } = lives.value
  const place = home ?? placementKinds[kind].toLowerCase()
  return area === 'elsewhere' ? `lives: ${place}, out of the area` : `lives: ${place}, ${areas[area]}`
}

function sayCare(bar: ChildBar): string {
  const by = sayAuthority(bar)
  return bar.inCare.kind === 'shown' && bar.inCare.value ? `looked after by ${by}` : `${by} answers for them`
}

/** The identity bar of a child. */
export function childBar(bar: ChildBar, now: Instant): Html {
  const { born } = bar.identity
  const facts = [sayAge(born, dayOf(now)), sayBirth(born), sayCare(bar), sayLives(bar)]
  const sealed = bar.sealed && html` · <strong>Restricted record</strong>`
  const name = html`<strong>${displayName(bar.identity)}</strong>`
  return html`${identityBar({ title: { html: html`${name} ${facts.map(fact => html` · ${fact}`)}${sealed}` } })}
${bar.glass && glassLine(bar.glass, now)}`
}

// On every page of the record, so that whoever looks through a broken glass knows that they do, and until when.
function glassLine({ id, brokenAt, closesAt }: OwnGlass, now: Instant): Html {
  return insetText({
    html: html`<strong>You broke the glass at ${sayWhen(brokenAt, now)}. It closes at ${sayWhen(closesAt, now)}.</strong> What you look at is reviewed.
<a class="govuk-link" href="/access/glasses/${id}">See it or close it now</a>`,
  })
}

function awayLine(open: OpenEpisode, now: Instant): Html {
  const since = `${episodeKinds[open.kind]} since ${sayWhen(open.since, now)} (${sayElapsed(open.since, now)})`
  return insetText({
    html: html`${since}. <a class="govuk-link" href="/episodes/${open.id}">Open ${open.reference}</a>`,
  })
}

/** That the child is missing now, or away, or found and not yet seen to be well; nothing where they are not. */
export function missingNow({ open }: ChildBar, now: Instant): Html | null {
  if (open === null) return null
  if (open.kind !== 'missing') return awayLine(open, now)
  return missingBanner({
    sinceText: sayWhen(open.since, now),
    durationText: sayElapsed(open.since, open.foundAt ?? now),
    levelText: open.level === null ? undefined : policeLevels[open.level].name,
    policeReference: open.policeReference ?? undefined,
    href: `/episodes/${open.id}`,
    foundNotChecked: open.foundAt !== null,
  })
}

function alsoLine(open: OpenEpisode, now: Instant): Html {
  const stands = open.foundAt === null ? 'not found yet' : `found ${sayWhen(open.foundAt, now)}, not yet checked well`
  return html`<li><a class="govuk-link" href="/episodes/${open.id}">${open.reference}</a>: ${episodeKinds[open.kind].toLowerCase()} since ${sayWhen(open.since, now)}, ${stands}</li>`
}

/** The banner of the first episode that is not over, and every other such episode by its name. */
export function openNow(bar: ChildBar, open: readonly OpenEpisode[], now: Instant): Html {
  const [first, ...others] = open
  return html`${first !== undefined && missingNow({ ...bar, open: first }, now)}
${others.length > 0 && html`<p class="govuk-body">Also not over:</p><ul class="govuk-list govuk-list--bullet">${others.map(one => alsoLine(one, now))}</ul>`}`
}

/** The parts of a child's record that have pages of their own. */
export type ChildPart =
  | 'overview'
  | 'assessments'
  | 'protection'
  | 'referrals'
  | 'care'
  | 'meetings'
  | 'record'
  | 'history'
  | 'as-known'
  | 'audit'

/** The way between them; a part that the role may not read is not offered. */
export function childParts(child: Id<'child'>, current: ChildPart, role: Role): Html {
  const parts: readonly { readonly part: ChildPart; readonly href: string; readonly text: string }[] = [
    { part: 'overview', href: childHref(child), text: 'Overview' },
    { part: 'assessments', href: childHref(child, '/forms'), text: 'Assessments' },
    { part: 'referrals', href: childHref(child, '/referrals'), text: 'Referrals' },
    { part: 'meetings', href: childHref(child, '/meetings'), text: 'Meetings' },
    { part: 'care', href: childHref(child, '/care'), text: 'Care' },
    { part: 'protection', href: childHref(child, '/protection'), text: 'Protection' },
    { part: 'record', href: childHref(child, '/record/reach'), text: 'The record' },
    { part: 'history', href: childHref(child, '/history/identity'), text: 'Earlier versions' },
    { part: 'as-known', href: childHref(child, '/as-known'), text: 'As it was known' },
    { part: 'audit', href: childHref(child, '/audit'), text: 'Who has looked' },
  ]
  const needs: Partial<Record<ChildPart, Section>> = {
    audit: 'audit-trail',
    assessments: 'assessments',
    meetings: 'meetings',
    referrals: 'referrals',
    care: 'placement-plans',
    protection: 'protection',
  }
  const offered = parts.filter(({ part }) => {
    const section = needs[part]
    return section === undefined || roleMay(role, section, 'read')
  })
  const items = offered.map(({ part, href, text }) => ({ href, text, active: part === current }))
  return subNavigation({ label: 'Parts of this record', items })
}
