// Who has looked, in its states.
import { hoursAfter } from '../../../domain/kernel/index.ts'
import type { AuditEntry } from '../../../store/audit/reads.ts'
import type { Story } from '../../components/story.ts'
import { html } from '../../html.ts'
import { missingBar } from '../children/example-child.ts'
import { exampleId, storyNow } from '../duties/example-duties.ts'
import { type AuditTrailPage, auditTrailPage } from './page.ts'

const looked: AuditEntry = {
  entry: 2,
  at: hoursAfter(storyNow, -1),
  factAt: hoursAfter(storyNow, -1),
  personId: exampleId(51),
  personName: 'A. Sample',
  role: 'practitioner',
  agencyName: 'Example Council',
  act: 'see-child',
  table: null,
  section: null,
  reasonCode: null,
  source: '192.0.2.1',
  throughGlass: false,
}
const kept: AuditEntry = {
  ...looked,
  entry: 1,
  factAt: hoursAfter(storyNow, 48),
  personId: null,
  personName: null,
  role: null,
  agencyName: null,
  act: 'keep-duties',
  table: 'obligation',
  source: null,
}

const trail: AuditTrailPage = {
  child: missingBar.id,
  bar: missingBar,
  entries: [looked, { ...looked, entry: 3, throughGlass: true }, kept],
  more: true,
  role: 'team-manager',
  now: storyNow,
}
const story = (title: string, shown: AuditTrailPage): Story => ({
  title,
  render: () => {
    const page = auditTrailPage(shown)
    return html`${page.before}${page.body}`
  },
})

/** To be listed with the others. */
export const stories: readonly Story[] = [
  story('As a manager sees it', trail),
  story('As information governance sees it', { ...trail, bar: null, role: 'information-governance', more: false }),
]
