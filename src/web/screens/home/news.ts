// What was recorded since somebody last looked: reported, found, interviewed.
import type { Home } from '../../../actions/home/look-home.ts'
import { mostShown } from '../../../actions/home/look-home.ts'
import type { Instant } from '../../../domain/kernel/index.ts'
import type { NewsItem } from '../../../store/home/reads.ts'
import { type Html, html } from '../../html.ts'
import { sayWhen } from '../say.ts'

const words = { reported: 'Reported missing', found: 'Found', interviewed: 'Interviewed' } as const
const verbs = { reported: 'missing since', found: 'found', interviewed: 'interviewed' } as const

function item(news: NewsItem, now: Instant): Html {
  const name = html`<a class="govuk-link" href="/episodes/${news.episodeId}">${news.name}</a>`
  const happened = `${verbs[news.kind]} ${sayWhen(news.happenedAt, now)}`
  return html`<li><strong>${words[news.kind]}</strong>: ${name}, ${happened}. <span class="hw-quiet">Entered ${sayWhen(news.recordedAt, now)}.</span></li>`
}

function since({ lookedAt, now }: Home): string {
  return lookedAt === null ? 'New in the last 24 hours' : `New since you last looked, ${sayWhen(lookedAt, now)}`
}

/** The news of home. */
export function newsSection(home: Home): Html {
  const { news, now } = home
  const list = html`<ul class="govuk-list govuk-list--spaced">${news.map(one => item(one, now))}</ul>
${news.length >= mostShown.news && html`<p class="govuk-body">The latest ${mostShown.news} are shown.</p>`}`
  const none = html`<p class="govuk-body">Nobody was reported, found or interviewed among those you can see.</p>`
  return html`<section class="hw-section" aria-labelledby="new">
<h2 class="govuk-heading-m" id="new">${since(home)}</h2>
${news.length === 0 ? none : list}
</section>`
}
