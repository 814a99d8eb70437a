// The index of every story, and one story inside the product's own page.
import { backLink } from '../../components/back-link/back-link.ts'
import type { Story } from '../../components/story.ts'
import type { Page } from '../../frame/screen.ts'
import { type Html, html } from '../../html.ts'

/** Stories by the folder of what they show. */
export type Stories = Readonly<Record<string, readonly Story[]>>

/** The part of an address that a title becomes: lower case, words joined by hyphens. */
export const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

function group(kind: string, name: string, stories: readonly Story[]): Html {
  const link = ({ title }: Story) =>
    html`<li><a class="govuk-link" href="/dev/stories/${kind}/${name}/${slugOf(title)}">${title}</a></li>`
  return html`<h3 class="govuk-heading-s">${name}</h3><ul class="govuk-list">${stories.map(link)}</ul>`
}

/** Draws the index. */
export function storiesPage(screens: Stories, components: Stories): Page {
  const all = (kind: string, stories: Stories) => Object.entries(stories).map(([name, list]) => group(kind, name, list))
  const body = html`<h1 class="govuk-heading-l">Stories</h1>
<p class="govuk-body">Every screen and every component in each of its states. Everybody in them is invented.</p>
<h2 class="govuk-heading-m">Screens</h2>${all('screen', screens)}
<h2 class="govuk-heading-m">Components</h2>${all('component', components)}`
  return { kind: 'page', title: 'Stories', body }
}

/** Draws one story. A component has a heading over it; a screen brings its own. */
export function storyPage(kind: string, name: string, story: Story): Page {
  const heading = kind === 'component' && html`<h1 class="govuk-heading-l">${name}: ${story.title}</h1>`
  return {
    kind: 'page',
    title: `${name}: ${story.title}`,
    before: backLink({ href: '/dev/stories', text: 'All stories' }),
    body: html`${heading}${story.render()}`,
  }
}
