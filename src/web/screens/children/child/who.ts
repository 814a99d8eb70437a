// Who the child is, what they said last, and what the protocol flags: as the pages of the whole record draw them.
import { type Role, roleMay } from '../../../../domain/access/index.ts'
import { sayYoungerReading, sexes } from '../../../../domain/children/index.ts'
import { dayOf, type Instant, sayDay } from '../../../../domain/kernel/index.ts'
import { factList } from '../../../components/fact-list/fact-list.ts'
import { insetText } from '../../../components/inset-text/inset-text.ts'
import { type Html, html } from '../../../html.ts'
import { titleOfRule } from '../../duties/duty-rows.ts'
import { nameOf } from '../../instruments/say-form.ts'
import { childHref, sayAuthority } from '../child-bar.ts'
import { hiddenSection } from '../hidden-section.ts'
import { sameChildLink } from './group.ts'
import type { ChildView } from './view.ts'

const change = (href: string, what: string): Html =>
  html` <a class="govuk-link hw-no-print" href="${href}">Change ${what}</a>`

/** Names, sex and the authority; with a role, the links by which that role changes them. */
export function whoTheyAre(view: ChildView, role: Role | null): Html {
  const { bar } = view.record
  const { identity } = bar
  const named = [identity.givenNames, identity.familyName].filter(Boolean).join(' ')
  const others = view.record.group.others.map(other => other.identity)
  const aliases = [
    ...identity.aliases,
    ...others.map(one => [one.givenNames, one.familyName].filter(Boolean).join(' ')),
  ]
  const facts = [
    { label: 'Full name', value: { text: named } },
    { label: 'Known as', value: { text: identity.knownAs ?? '' }, unknownText: 'The same' },
    { label: 'Other names', value: { text: [...new Set(aliases)].join(', ') }, unknownText: 'None recorded' },
    { label: 'Sex', value: identity.sex && { text: sexes[identity.sex] } },
  ]
  const younger = sayYoungerReading(identity.born, dayOf(view.now))
  const may = (section: 'identity' | 'record') => role !== null && roleMay(role, section, 'write')
  return html`<h2 class="govuk-heading-m" id="identity">Who the child is</h2>
${factList({ facts })}
${younger !== null && insetText({ text: younger })}
${may('identity') && html`<p class="govuk-body">${change(childHref(bar.id, '/identity'), 'who the child is')}</p>`}
<p class="govuk-body">${sayAuthority(bar)} answers for this child.${may('record') && change(childHref(bar.id, '/responsible'), 'which authority answers for the child')}</p>
${role !== null && sameChildLink(view, role)}`
}

type Said = { readonly says: readonly string[]; readonly at: Instant; readonly from: Html }

// Words in a form and words written down with an interview: the later ones are the child's latest.
function lastSaid({ childsView, formWords }: Pick<ChildView, 'childsView' | 'formWords'>): Said | null {
  const interview = childsView.kind === 'shown' ? childsView.value : null
  const inForm = formWords ?? null
  if (inForm !== null && (interview === null || inForm.at >= interview.at)) {
    const from = html`<a class="govuk-link" href="/forms/${inForm.form}">${nameOf(inForm)}</a>`
    return { says: inForm.says, at: inForm.at, from }
  }
  return interview && { says: [interview.says], at: interview.at, from: html`Return interview` }
}

/** The child's latest view in their own words (PRIN-4.1c), and that there is none where none is recorded. */
export function ownWords(view: Pick<ChildView, 'childsView' | 'formWords'>): Html {
  const said = lastSaid(view)
  if (said === null && view.childsView.kind === 'hidden') return hiddenSection('In their own words')
  const drawn =
    said === null
      ? html`<p class="govuk-body">No return interview and no form with the child’s own words is recorded.</p>`
      : html`<blockquote class="govuk-inset-text">${said.says.map(one => html`<p class="hw-said">${one}</p>`)}</blockquote><p class="govuk-body">${said.from}, ${sayDay(dayOf(said.at))}</p>`
  return html`<h2 class="govuk-heading-m" id="own-words">In their own words</h2>
${drawn}`
}

// A rule may raise its flag for several episodes; it is said once, with every reason.
function flagLines({ flags }: Pick<ChildView, 'flags'>): Html[] {
  const rules = [...new Set(flags.map(flag => flag.rule))]
  return rules.map(rule => {
    const reasons = flags.filter(flag => flag.rule === rule).map(flag => flag.because)
    return html`<li><strong>${titleOfRule(rule)}.</strong> ${reasons.join(' ')}</li>`
  })
}

/** What the protocol flags of the child; nothing in place of a role that may not see it. */
export function worries(view: ChildView): Html {
  if (view.duties.kind === 'hidden') return hiddenSection('What we worry about')
  const lines = flagLines(view)
  return html`<h2 class="govuk-heading-m" id="worries">What we worry about</h2>
${lines.length > 0 ? html`<ul class="govuk-list govuk-list--spaced">${lines}</ul>` : html`<p class="govuk-body">The protocol flags nothing about this child now.</p>`}`
}
